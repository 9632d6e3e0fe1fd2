from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('investment', '0002_vocabularies'),
    ]

    operations = [
        migrations.AddField(
            model_name='demonstrationrow',
            name='object_id',
            field=models.PositiveBigIntegerField(default=0, verbose_name='key of the record'),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name='demonstrationrow',
            name='source_digest',
            field=models.CharField(default='', max_length=64, verbose_name='SHA-256 of the facts it was made from'),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name='zone',
            name='aliases',
            field=models.JSONField(blank=True, default=list, help_text='For the search only; never shown.', verbose_name='other spellings'),
        ),
    ]
