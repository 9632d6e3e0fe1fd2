"""What stands above every form in which editors write (design §5)."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

SECRECY_NOTICE: Final = _(
    "No state secret may be typed or uploaded here: this form is for what is to be made public."
)
