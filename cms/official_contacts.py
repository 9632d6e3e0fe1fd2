"""What is official about an official: the office's telephone and mail, never a person's own."""

from __future__ import annotations

import re
from typing import Final

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

GOVERNMENT: Final = ".gov.vn"
_MOBILE: Final = re.compile(r"(?:\+?84|0)(?:3|5|7|8|9)\d{8}")
"""Vietnamese mobile numbers: nine digits after 0 or 84, the first of them 3, 5, 7, 8 or 9."""


def validate_official_mail(value: str) -> None:
    """Accept mail of the State's domain alone.

    Raises:
        ValidationError: it is an address of a public mail service or a company.
    """
    if not value.lower().endswith(GOVERNMENT):
        raise ValidationError(
            _("“%(value)s” is no official address: those end in .gov.vn."), params={"value": value}
        )


def validate_office_telephone(value: str) -> None:
    """Accept numbers of offices; numbers of mobiles are a person's own.

    Raises:
        ValidationError: it is a Vietnamese mobile number.
    """
    if _MOBILE.fullmatch(re.sub(r"[\s().-]", "", value)):
        raise ValidationError(
            _("“%(value)s” is a mobile number: write the telephone of the office."),
            params={"value": value},
        )
