from typing import Any

from django.db import migrations, models

CURRENCIES = [("USD", "USD"), ("VND", "VND"), ("KRW", "KRW")]
LABELS = {"vi": "Vietnamese", "en": "English", "ko": "Korean"}
HELP = (
    "For readers who chose none; the published figure always stands beside the converted one. "
    "Empty: nothing is converted unless a reader asks for it."
)


def keep_the_choice(apps: Any, schema_editor: Any) -> None:
    """What was chosen for the site holds for each language until somebody chooses otherwise."""
    chosen = models.F("default_currency")
    apps.get_model("investment", "CatalogueSettings").objects.update(
        currency_vi=chosen, currency_en=chosen, currency_ko=chosen
    )


class Migration(migrations.Migration):
    dependencies = [("investment", "0018_import_records")]
    operations = [
        *(
            migrations.AddField(
                "cataloguesettings",
                f"currency_{code}",
                models.CharField(
                    blank=True,
                    choices=CURRENCIES,
                    default="",
                    help_text=HELP,
                    max_length=3,
                    verbose_name=f"currency of {label} pages",
                ),
            )
            for code, label in LABELS.items()
        ),
        migrations.RunPython(keep_the_choice, migrations.RunPython.noop),
        migrations.RemoveConstraint("cataloguesettings", "catalogue_settings_known_currency"),
        migrations.RemoveField("cataloguesettings", "default_currency"),
        migrations.AddConstraint(
            "cataloguesettings",
            models.CheckConstraint(
                condition=models.Q(
                    ("currency_en__in", ["", "USD", "VND", "KRW"]),
                    ("currency_ko__in", ["", "USD", "VND", "KRW"]),
                    ("currency_vi__in", ["", "USD", "VND", "KRW"]),
                ),
                name="catalogue_settings_known_currency",
                violation_error_message="Figures are not converted to this currency.",
            ),
        ),
    ]
