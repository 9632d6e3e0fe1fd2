"""The first language is Vietnamese, the others stand beside it; Wagtail's sample page goes."""

from __future__ import annotations

from typing import Any

from django.db import migrations

FIRST, OTHERS = "vi", ("en", "ko")


def make_languages(apps: Any, schema_editor: Any) -> None:
    """Wagtail made one locale from LANGUAGE_CODE, which is English for the sake of gettext."""
    locales = apps.get_model("wagtailcore", "Locale").objects
    locales.filter(language_code="en").update(language_code=FIRST)
    for code in OTHERS:
        locales.get_or_create(language_code=code)


def remove_sample(apps: Any, schema_editor: Any) -> None:
    """The page “Welcome to your new Wagtail site!” and the site that points at it."""
    apps.get_model("wagtailcore", "Site").objects.filter(root_page__slug="home").delete()
    pages = apps.get_model("wagtailcore", "Page").objects
    removed, _each = pages.filter(depth=2, slug="home", content_type__app_label="wagtailcore").delete()
    if removed:
        pages.filter(depth=1).update(numchild=0)


class Migration(migrations.Migration):
    dependencies = [
        ("cms", "0002_pages"),
        ("wagtailcore", "0054_initial_locale"),
    ]
    operations = [
        migrations.RunPython(make_languages, migrations.RunPython.noop),
        migrations.RunPython(remove_sample, migrations.RunPython.noop),
    ]
