import investment.models.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('investment', '0010_activity_dates'),
    ]

    operations = [
        migrations.AddField(
            model_name='offer',
            name='kind',
            # Empty for offers entered before: the editors say what they are, nothing is guessed.
            field=models.CharField(choices=[('plot', 'Plot of land'), ('factory', 'Ready-built factory'), ('office', 'Office')], default='', max_length=10, verbose_name='kind'),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name='offer',
            name='as_of',
            field=investment.models.fields.PartialDateField(default='', max_length=10, verbose_name='information as of'),
        ),
        migrations.AlterField(
            model_name='offer',
            name='area_min_m2',
            field=models.PositiveIntegerField(blank=True, help_text='Where a part of it can be had; empty where it is let as a whole.', null=True, verbose_name='smallest area in m²'),
        ),
        migrations.AlterField(
            model_name='offer',
            name='lease_ends_on',
            field=models.DateField(blank=True, help_text='Until when it can be leased; after that day it is no longer shown.', null=True, verbose_name='lease ends'),
        ),
        migrations.AlterField(
            model_name='offer',
            name='price',
            field=investment.models.fields.AmountField(blank=True, decimal_places=2, help_text='As the managing body or the developer published it.', max_digits=20, null=True, verbose_name='price'),
        ),
        migrations.AlterField(
            model_name='offer',
            name='price_unit',
            field=models.CharField(blank=True, choices=[('m2', 'per m²'), ('m2_year', 'per m² and year'), ('m2_month', 'per m² and month'), ('ha', 'per hectare')], default='', help_text='Empty where the price is for the whole.', max_length=10, verbose_name='price unit'),
        ),
    ]
