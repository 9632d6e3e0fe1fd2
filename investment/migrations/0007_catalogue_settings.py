"""The one row of the catalogue's settings: no visitor's request has to write it."""

from __future__ import annotations

from typing import Any

from django.db import migrations


def make_row(apps: Any, schema_editor: Any) -> None:
    """With every default; a later load of the demonstration switches its mark on."""
    apps.get_model("investment", "CatalogueSettings").objects.get_or_create(pk=1)


class Migration(migrations.Migration):
    dependencies = [("investment", "0006_recurring_jobs")]
    operations = [migrations.RunPython(make_row, migrations.RunPython.noop)]
