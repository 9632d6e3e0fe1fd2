"""Every type of page, one body of blocks for all, and the settings of the site.

What editors wrote stays: the text of a standard page becomes its first block, the introduction to
the catalogue becomes the page of the list of projects.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any
from uuid import uuid4

import cms.live.agencies
import cms.official_contacts
import cms.targets
import django.db.models.deletion
import modelcluster.fields
import wagtail.fields
from django.db import migrations, models


def body() -> Any:
    """The blocks that a page is composed of; every type of page with a body has the same."""
    return wagtail.fields.StreamField([('text', 0), ('quote', 4), ('table', 13), ('image', 19), ('gallery', 21), ('video', 26), ('key_figures', 33), ('chart', 40), ('steps', 52), ('questions', 57), ('call_to_action', 64), ('featured_projects', 69), ('sector_grid', 70), ('zone_map', 70), ('downloads', 73), ('contact_card', 75)], blank=True, block_lookup={0: ('wagtail.blocks.RichTextBlock', (), {'features': ['h2', 'h3', 'bold', 'italic', 'ul', 'ol', 'link', 'superscript']}), 1: ('wagtail.blocks.TextBlock', (), {'label': 'text'}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'person or paper', 'max_length': 160, 'required': False}), 3: ('wagtail.blocks.CharBlock', (), {'label': 'position', 'max_length': 250, 'required': False}), 4: ('wagtail.blocks.StructBlock', [[('text', 1), ('person', 2), ('position', 3)]], {}), 5: ('wagtail.blocks.CharBlock', (), {'label': 'caption', 'max_length': 250}), 6: ('wagtail.blocks.CharBlock', (), {'label': 'text', 'required': False}), 7: ('wagtail.blocks.CharBlock', (), {'label': 'number', 'required': False}), 8: ('wagtail.contrib.typed_table_block.blocks.TypedTableBlock', [[('text', 6), ('number', 7)]], {'label': 'table'}), 9: ('wagtail.blocks.CharBlock', (), {'label': 'source', 'max_length': 250, 'required': False}), 10: ('wagtail.blocks.URLBlock', (), {'label': 'address of the source', 'required': False}), 11: ('wagtail.blocks.CharBlock', (), {'help_text': '2017, 2017-05, 2017-05-19, 2021-2023, 2025-Q1, 2025-H1 or “2025 target”.', 'label': 'as of', 'max_length': 20, 'required': False}), 12: ('wagtail.blocks.StructBlock', [[('title', 9), ('url', 10), ('as_of', 11)]], {}), 13: ('wagtail.blocks.StructBlock', [[('caption', 5), ('table', 8), ('source', 12)]], {}), 14: ('wagtail.images.blocks.ImageChooserBlock', (), {'label': 'picture'}), 15: ('wagtail.blocks.BooleanBlock', (), {'help_text': 'Tick this if nothing is lost when the picture is not seen.', 'label': 'only decoration', 'required': False}), 16: ('wagtail.blocks.CharBlock', (), {'help_text': 'Read aloud to those who do not see the picture.', 'label': 'what the picture shows', 'max_length': 250, 'required': False}), 17: ('wagtail.blocks.CharBlock', (), {'label': 'caption', 'max_length': 250, 'required': False}), 18: ('wagtail.blocks.CharBlock', (), {'label': 'credit', 'max_length': 160, 'required': False}), 19: ('wagtail.blocks.StructBlock', [[('image', 14), ('decorative', 15), ('alt', 16), ('caption', 17), ('credit', 18)]], {}), 20: ('wagtail.blocks.ListBlock', (19,), {'label': 'pictures', 'max_num': 24, 'min_num': 2}), 21: ('wagtail.blocks.StructBlock', [[('images', 20)]], {}), 22: ('wagtail.blocks.URLBlock', (), {'label': 'address of the film'}), 23: ('wagtail.blocks.CharBlock', (), {'label': 'title', 'max_length': 250}), 24: ('wagtail.blocks.TextBlock', (), {'help_text': 'What is said and shown, for those who cannot hear or play it.', 'label': 'transcript', 'required': False}), 25: ('wagtail.images.blocks.ImageChooserBlock', (), {'label': 'still picture', 'required': False}), 26: ('wagtail.blocks.StructBlock', [[('address', 22), ('title', 23), ('credit', 18), ('transcript', 24), ('still', 25)]], {}), 27: ('wagtail.blocks.CharBlock', (), {'label': 'title', 'max_length': 160, 'required': False}), 28: ('wagtail.blocks.CharBlock', (), {'label': 'label', 'max_length': 160}), 29: ('wagtail.blocks.CharBlock', (), {'label': 'value', 'max_length': 60}), 30: ('wagtail.blocks.CharBlock', (), {'label': 'unit', 'max_length': 60, 'required': False}), 31: ('wagtail.blocks.StructBlock', [[('label', 28), ('value', 29), ('unit', 30), ('source', 12)]], {}), 32: ('wagtail.blocks.ListBlock', (31,), {'label': 'figures', 'max_num': 8, 'min_num': 1}), 33: ('wagtail.blocks.StructBlock', [[('title', 27), ('figures', 32)]], {}), 34: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('bars', 'bars: to compare amounts'), ('line', 'line: how an amount changed over time'), ('share', 'share: parts of a whole')], 'label': 'kind'}), 35: ('wagtail.blocks.CharBlock', (), {'help_text': 'Written in the head of the table: %, km², billion VND.', 'label': 'unit', 'max_length': 60, 'required': False}), 36: ('wagtail.blocks.CharBlock', (), {'label': 'label', 'max_length': 120}), 37: ('wagtail.blocks.DecimalBlock', (), {'label': 'value'}), 38: ('wagtail.blocks.StructBlock', [[('label', 36), ('value', 37)]], {}), 39: ('wagtail.blocks.ListBlock', (38,), {'label': 'rows', 'max_num': 24, 'min_num': 2}), 40: ('wagtail.blocks.StructBlock', [[('title', 23), ('kind', 34), ('unit', 35), ('rows', 39), ('source', 12)]], {}), 41: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'ul', 'ol', 'link', 'superscript'], 'label': 'text', 'required': False}), 42: ('wagtail.blocks.CharBlock', (), {'label': 'authority', 'max_length': 250, 'required': False}), 43: ('wagtail.blocks.CharBlock', (), {'help_text': 'A number is a number of days.', 'label': 'time it takes', 'max_length': 160, 'required': False}), 44: ('wagtail.blocks.CharBlock', (), {'label': 'fee', 'max_length': 160, 'required': False}), 45: ('wagtail.blocks.CharBlock', (), {'label': 'legal basis', 'max_length': 250, 'required': False}), 46: ('wagtail.blocks.URLBlock', (), {'label': 'address of the law', 'required': False}), 47: ('wagtail.blocks.DateBlock', (), {'label': 'checked against the law on', 'required': False}), 48: ('wagtail.blocks.BooleanBlock', (), {'help_text': 'The law has changed and this step is not checked against it yet.', 'label': 'under review', 'required': False}), 49: ('wagtail.blocks.CharBlock', (), {'label': 'note', 'max_length': 400, 'required': False}), 50: ('wagtail.blocks.StructBlock', [[('title', 23), ('text', 41), ('authority', 42), ('days', 43), ('fee', 44), ('law', 45), ('law_url', 46), ('checked_on', 47), ('under_review', 48), ('note', 49)]], {}), 51: ('wagtail.blocks.ListBlock', (50,), {'label': 'steps', 'min_num': 1}), 52: ('wagtail.blocks.StructBlock', [[('steps', 51)]], {}), 53: ('wagtail.blocks.CharBlock', (), {'label': 'question', 'max_length': 300}), 54: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'ul', 'ol', 'link', 'superscript'], 'label': 'answer'}), 55: ('wagtail.blocks.StructBlock', [[('question', 53), ('answer', 54)]], {}), 56: ('wagtail.blocks.ListBlock', (55,), {'label': 'questions', 'min_num': 1}), 57: ('wagtail.blocks.StructBlock', [[('questions', 56)]], {}), 58: ('wagtail.blocks.CharBlock', (), {'label': 'title', 'max_length': 160}), 59: ('wagtail.blocks.TextBlock', (), {'label': 'text', 'required': False}), 60: ('wagtail.blocks.CharBlock', (), {'label': 'words on the button', 'max_length': 80}), 61: ('wagtail.blocks.ChoiceBlock', [], {'choices': cms.targets.route_choices, 'label': 'leads to a list or form', 'required': False}), 62: ('wagtail.blocks.CharBlock', (), {'help_text': 'What stands after “?” in the address of a filtered list.', 'label': 'with the filters', 'max_length': 400, 'required': False}), 63: ('wagtail.blocks.PageChooserBlock', (), {'label': 'or to a page', 'required': False}), 64: ('wagtail.blocks.StructBlock', [[('title', 58), ('text', 59), ('label', 60), ('route', 61), ('query', 62), ('page', 63)]], {}), 65: ('wagtail.blocks.CharBlock', (), {'label': 'project code', 'max_length': 12}), 66: ('wagtail.blocks.ListBlock', (65,), {'default': [], 'help_text': 'In this order. With none, the filters below choose.', 'label': 'projects by hand'}), 67: ('wagtail.blocks.CharBlock', (), {'help_text': 'What stands after “?” in the address of a filtered list.', 'label': 'or by filters', 'max_length': 400, 'required': False}), 68: ('wagtail.blocks.IntegerBlock', (), {'default': 6, 'label': 'at most', 'max_value': 12, 'min_value': 1}), 69: ('wagtail.blocks.StructBlock', [[('title', 58), ('codes', 66), ('query', 67), ('most', 68)]], {}), 70: ('wagtail.blocks.StructBlock', [[('title', 58)]], {}), 71: ('wagtail.blocks.CharBlock', (), {'label': 'document code', 'max_length': 40}), 72: ('wagtail.blocks.ListBlock', (71,), {'label': 'documents', 'min_num': 1}), 73: ('wagtail.blocks.StructBlock', [[('title', 58), ('codes', 72)]], {}), 74: ('wagtail.blocks.ChoiceBlock', [], {'choices': cms.live.agencies.agency_choices, 'label': 'agency'}), 75: ('wagtail.blocks.StructBlock', [[('organisation', 74)]], {})}, verbose_name='content')


def note_pages_that_nobody_edited(apps: Any, schema_editor: Any) -> None:
    """Let the next `load_demo` renew the demonstration's own pages.

    It tells by a digest whether an editor changed a page, and a page of another form has another
    digest. An empty one says that nobody had.
    """
    rows = apps.get_model("investment", "DemonstrationRow").objects.filter(kind="page")
    for row in rows:
        page = _page_of(apps, row.code, row.object_id)
        if page is not None and _former_digest(page) == row.digest:
            rows.filter(pk=row.pk).update(digest="")


def _page_of(apps: Any, code: str, key: int) -> Any:
    names = {"home": "HomePage", "catalogue": "CatalogueIntroduction", "about": "StandardPage"}
    name = names.get(code.rpartition("-")[0])
    return apps.get_model("cms", name).objects.filter(pk=key).first() if name else None


def _former_digest(page: Any) -> str:
    words = ("title", "introduction", "search_hints", "body", "slug", "show_in_menus", "live")
    texts = {name: getattr(page, name, "") for name in words}
    figures = page.figures.order_by("sort_order") if hasattr(page, "figures") else ()
    shown = [f"{one.label}: {one.value} {one.unit}".strip() for one in figures]
    value = {"texts": texts, "figures": shown}
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, default=str)
    return sha256(text.encode()).hexdigest()


def put_text_into_blocks(apps: Any, schema_editor: Any) -> None:
    """The text of standard pages, public and waiting, as one block."""
    pages = apps.get_model("cms", "StandardPage").objects
    for key, html in pages.values_list("pk", "body"):
        pages.filter(pk=key).update(body=_as_block(html))
    revisions = apps.get_model("wagtailcore", "Revision").objects.filter(
        content_type__app_label="cms", content_type__model="standardpage"
    )
    for revision in revisions:
        revision.content["body"] = _as_block(revision.content.get("body") or "")
        revision.save(update_fields=["content"])


def _as_block(html: str) -> str:
    block = {"type": "text", "value": html, "id": str(uuid4())}
    return json.dumps([block] if html else [], ensure_ascii=False)


class Migration(migrations.Migration):

    dependencies = [
        ('cms', '0003_languages'),
        ('investment', '0011_offer_kind'),
        ('wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes'),
        ('wagtailimages', '0027_image_description'),
    ]

    operations = [
        migrations.RunPython(note_pages_that_nobody_edited, migrations.RunPython.noop),
        migrations.RunPython(put_text_into_blocks, migrations.RunPython.noop),
        migrations.RenameModel(old_name='CatalogueIntroduction', new_name='RecordListPage'),
        migrations.AlterModelOptions(name='recordlistpage', options={'verbose_name': 'list of the catalogue'}),
        migrations.AddField(
            model_name='recordlistpage',
            name='in_footer',
            field=models.BooleanField(default=False, help_text='As legal pages are.', verbose_name='in the footer'),
        ),
        migrations.AddField(
            model_name='recordlistpage',
            name='translated_from',
            field=models.CharField(blank=True, editable=False, max_length=64, verbose_name='digest of the words it was translated from'),
        ),
        migrations.AddField(
            model_name='recordlistpage',
            name='shows',
            field=models.CharField(choices=[('projects', 'Projects'), ('zones', 'Zones'), ('offers', 'Sites'), ('sectors', 'Sectors'), ('activities', 'Activities'), ('incentives', 'Incentives'), ('documents', 'Documents')], default='projects', max_length=12, verbose_name='list'),
        ),
        migrations.CreateModel(
            name='SiteSettings',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(blank=True, max_length=80, verbose_name='name of the site')),
                ('name_vi', models.CharField(blank=True, max_length=80, null=True, verbose_name='name of the site')),
                ('name_en', models.CharField(blank=True, max_length=80, null=True, verbose_name='name of the site')),
                ('name_ko', models.CharField(blank=True, max_length=80, null=True, verbose_name='name of the site')),
                ('tagline', models.CharField(blank=True, max_length=120, verbose_name='what the site is')),
                ('tagline_vi', models.CharField(blank=True, max_length=120, null=True, verbose_name='what the site is')),
                ('tagline_en', models.CharField(blank=True, max_length=120, null=True, verbose_name='what the site is')),
                ('tagline_ko', models.CharField(blank=True, max_length=120, null=True, verbose_name='what the site is')),
                ('address', models.CharField(blank=True, max_length=250, verbose_name='postal address')),
                ('address_vi', models.CharField(blank=True, max_length=250, null=True, verbose_name='postal address')),
                ('address_en', models.CharField(blank=True, max_length=250, null=True, verbose_name='postal address')),
                ('address_ko', models.CharField(blank=True, max_length=250, null=True, verbose_name='postal address')),
                ('footer_note', models.TextField(blank=True, verbose_name='note at the foot')),
                ('footer_note_vi', models.TextField(blank=True, null=True, verbose_name='note at the foot')),
                ('footer_note_en', models.TextField(blank=True, null=True, verbose_name='note at the foot')),
                ('footer_note_ko', models.TextField(blank=True, null=True, verbose_name='note at the foot')),
                ('disclaimer', models.TextField(blank=True, help_text='What the figures of the site do not promise.', verbose_name='disclaimer')),
                ('disclaimer_vi', models.TextField(blank=True, help_text='What the figures of the site do not promise.', null=True, verbose_name='disclaimer')),
                ('disclaimer_en', models.TextField(blank=True, help_text='What the figures of the site do not promise.', null=True, verbose_name='disclaimer')),
                ('disclaimer_ko', models.TextField(blank=True, help_text='What the figures of the site do not promise.', null=True, verbose_name='disclaimer')),
                ('e_mail', models.EmailField(blank=True, max_length=254, verbose_name='mailbox of the office')),
                ('telephone', models.CharField(blank=True, max_length=40, verbose_name='office telephone')),
                ('social_links', wagtail.fields.StreamField([('link', 2)], blank=True, block_lookup={0: ('wagtail.blocks.CharBlock', (), {'label': 'name', 'max_length': 40}), 1: ('wagtail.blocks.URLBlock', (), {'label': 'address'}), 2: ('wagtail.blocks.StructBlock', [[('label', 0), ('address', 1)]], {})}, verbose_name='pages elsewhere')),
            ],
            options={
                'verbose_name': 'settings of the site',
            },
        ),
        migrations.AddField(
            model_name='homepage',
            name='body',
            field=body(),
        ),
        migrations.AddField(
            model_name='homepage',
            name='in_footer',
            field=models.BooleanField(default=False, help_text='As legal pages are.', verbose_name='in the footer'),
        ),
        migrations.AddField(
            model_name='homepage',
            name='translated_from',
            field=models.CharField(blank=True, editable=False, max_length=64, verbose_name='digest of the words it was translated from'),
        ),
        migrations.AddField(
            model_name='standardpage',
            name='in_footer',
            field=models.BooleanField(default=False, help_text='As legal pages are.', verbose_name='in the footer'),
        ),
        migrations.AddField(
            model_name='standardpage',
            name='translated_from',
            field=models.CharField(blank=True, editable=False, max_length=64, verbose_name='digest of the words it was translated from'),
        ),
        migrations.AlterField(
            model_name='standardpage',
            name='body',
            field=body(),
        ),
        migrations.CreateModel(
            name='ContactPage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='wagtailcore.page')),
                ('introduction', models.TextField(blank=True, verbose_name='introduction')),
                ('in_footer', models.BooleanField(default=False, help_text='As legal pages are.', verbose_name='in the footer')),
                ('translated_from', models.CharField(blank=True, editable=False, max_length=64, verbose_name='digest of the words it was translated from')),
                ('body', body()),
                ('clearance', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='investment.clearance')),
            ],
            options={
                'verbose_name': 'contact page',
            },
            bases=('wagtailcore.page', models.Model),
        ),
        migrations.CreateModel(
            name='DataPage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='wagtailcore.page')),
                ('introduction', models.TextField(blank=True, verbose_name='introduction')),
                ('in_footer', models.BooleanField(default=False, help_text='As legal pages are.', verbose_name='in the footer')),
                ('translated_from', models.CharField(blank=True, editable=False, max_length=64, verbose_name='digest of the words it was translated from')),
                ('body', body()),
                ('clearance', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='investment.clearance')),
            ],
            options={
                'verbose_name': 'page on the data',
            },
            bases=('wagtailcore.page', models.Model),
        ),
        migrations.CreateModel(
            name='GuideIndexPage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='wagtailcore.page')),
                ('introduction', models.TextField(blank=True, verbose_name='introduction')),
                ('in_footer', models.BooleanField(default=False, help_text='As legal pages are.', verbose_name='in the footer')),
                ('translated_from', models.CharField(blank=True, editable=False, max_length=64, verbose_name='digest of the words it was translated from')),
                ('body', body()),
                ('clearance', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='investment.clearance')),
            ],
            options={
                'verbose_name': 'investor guide',
            },
            bases=('wagtailcore.page', models.Model),
        ),
        migrations.CreateModel(
            name='GuidePage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='wagtailcore.page')),
                ('introduction', models.TextField(blank=True, verbose_name='introduction')),
                ('in_footer', models.BooleanField(default=False, help_text='As legal pages are.', verbose_name='in the footer')),
                ('translated_from', models.CharField(blank=True, editable=False, max_length=64, verbose_name='digest of the words it was translated from')),
                ('body', body()),
                ('checked_on', models.DateField(blank=True, help_text='When the page was last compared with the law in force.', null=True, verbose_name='checked on')),
                ('clearance', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='investment.clearance')),
            ],
            options={
                'verbose_name': 'page of the guide',
            },
            bases=('wagtailcore.page', models.Model),
        ),
        migrations.CreateModel(
            name='NewsArticle',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='wagtailcore.page')),
                ('introduction', models.TextField(blank=True, verbose_name='introduction')),
                ('in_footer', models.BooleanField(default=False, help_text='As legal pages are.', verbose_name='in the footer')),
                ('translated_from', models.CharField(blank=True, editable=False, max_length=64, verbose_name='digest of the words it was translated from')),
                ('body', body()),
                ('date', models.DateField(verbose_name='date')),
                ('source_title', models.CharField(blank=True, max_length=160, verbose_name='source')),
                ('source_url', models.URLField(blank=True, max_length=500, verbose_name='address of the source')),
                ('image_alt', models.CharField(blank=True, help_text='Read aloud by screen readers.', max_length=250, verbose_name='what the picture shows')),
                ('image_credit', models.CharField(blank=True, max_length=160, verbose_name='credit')),
                ('clearance', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='investment.clearance')),
                ('image', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailimages.image')),
            ],
            options={
                'verbose_name': 'article',
            },
            bases=('wagtailcore.page', models.Model),
        ),
        migrations.CreateModel(
            name='NewsIndexPage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='wagtailcore.page')),
                ('introduction', models.TextField(blank=True, verbose_name='introduction')),
                ('in_footer', models.BooleanField(default=False, help_text='As legal pages are.', verbose_name='in the footer')),
                ('translated_from', models.CharField(blank=True, editable=False, max_length=64, verbose_name='digest of the words it was translated from')),
                ('clearance', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='investment.clearance')),
            ],
            options={
                'verbose_name': 'news',
            },
            bases=('wagtailcore.page', models.Model),
        ),
        migrations.CreateModel(
            name='OrganisationPage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='wagtailcore.page')),
                ('introduction', models.TextField(blank=True, verbose_name='introduction')),
                ('in_footer', models.BooleanField(default=False, help_text='As legal pages are.', verbose_name='in the footer')),
                ('translated_from', models.CharField(blank=True, editable=False, max_length=64, verbose_name='digest of the words it was translated from')),
                ('body', body()),
                ('clearance', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='investment.clearance')),
            ],
            options={
                'verbose_name': 'organisation page',
            },
            bases=('wagtailcore.page', models.Model),
        ),
        migrations.CreateModel(
            name='Official',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('name', models.CharField(blank=True, max_length=120, verbose_name='name')),
                ('position', models.CharField(max_length=160, verbose_name='position')),
                ('unit', models.CharField(blank=True, max_length=250, verbose_name='unit')),
                ('telephone', models.CharField(blank=True, max_length=40, validators=[cms.official_contacts.validate_office_telephone], verbose_name='office telephone')),
                ('e_mail', models.EmailField(blank=True, max_length=254, validators=[cms.official_contacts.validate_official_mail], verbose_name='official mail')),
                ('page', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='officials', to='cms.organisationpage')),
            ],
            options={
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='QuestionsPage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='wagtailcore.page')),
                ('introduction', models.TextField(blank=True, verbose_name='introduction')),
                ('in_footer', models.BooleanField(default=False, help_text='As legal pages are.', verbose_name='in the footer')),
                ('translated_from', models.CharField(blank=True, editable=False, max_length=64, verbose_name='digest of the words it was translated from')),
                ('body', body()),
                ('clearance', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='investment.clearance')),
            ],
            options={
                'verbose_name': 'questions and answers',
            },
            bases=('wagtailcore.page', models.Model),
        ),
        migrations.CreateModel(
            name='SectorEditorial',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='wagtailcore.page')),
                ('introduction', models.TextField(blank=True, verbose_name='introduction')),
                ('in_footer', models.BooleanField(default=False, help_text='As legal pages are.', verbose_name='in the footer')),
                ('translated_from', models.CharField(blank=True, editable=False, max_length=64, verbose_name='digest of the words it was translated from')),
                ('body', body()),
                ('clearance', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='investment.clearance')),
                ('sector', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='investment.sector', verbose_name='sector')),
            ],
            options={
                'verbose_name': 'words on a sector',
            },
            bases=('wagtailcore.page', models.Model),
        ),
        migrations.CreateModel(
            name='ZoneEditorial',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='wagtailcore.page')),
                ('introduction', models.TextField(blank=True, verbose_name='introduction')),
                ('in_footer', models.BooleanField(default=False, help_text='As legal pages are.', verbose_name='in the footer')),
                ('translated_from', models.CharField(blank=True, editable=False, max_length=64, verbose_name='digest of the words it was translated from')),
                ('body', body()),
                ('clearance', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='investment.clearance')),
                ('zone', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='investment.zone', verbose_name='zone')),
            ],
            options={
                'verbose_name': 'words on a zone',
            },
            bases=('wagtailcore.page', models.Model),
        ),
        migrations.AddIndex(
            model_name='newsarticle',
            index=models.Index(fields=['-date'], name='article_date'),
        ),
        migrations.AddConstraint(
            model_name='newsarticle',
            constraint=models.CheckConstraint(condition=models.Q(('source_url', ''), models.Q(('source_title', ''), _negated=True), _connector='OR'), name='article_address_has_title', violation_error_message='An address needs the title of its source.'),
        ),
    ]
