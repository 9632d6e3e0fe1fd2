"""Only the office's telephone and mail are official."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from cms.official_contacts import validate_office_telephone, validate_official_mail


@pytest.mark.parametrize("mail", ["trungtam@thanhhoa.gov.vn", "A@MPI.GOV.VN"])
def test_mail_of_the_state_is_official(mail: str) -> None:
    validate_official_mail(mail)


@pytest.mark.parametrize("mail", ["someone@gmail.com", "a@gov.vn.example.com", "a@notgov.vn"])
def test_mail_of_anybody_else_is_not(mail: str) -> None:
    with pytest.raises(ValidationError):
        validate_official_mail(mail)


@given(
    start=st.sampled_from(["0", "84", "+84"]),
    first=st.sampled_from("35789"),
    rest=st.integers(0, 99_999_999),
    gap=st.sampled_from(["", " ", ".", "-"]),
)
def test_no_mobile_number_is_taken_however_it_is_written(
    start: str, first: str, rest: int, gap: str
) -> None:
    digits = f"{first}{rest:08}"
    with pytest.raises(ValidationError):
        validate_office_telephone(f"{start}{gap}{digits[:3]}{gap}{digits[3:6]}{gap}{digits[6:]}")


@pytest.mark.parametrize("telephone", ["0237 3852 366", "(+84) 237 385 2366", "0237.3852.366"])
def test_numbers_of_offices_are_taken(telephone: str) -> None:
    validate_office_telephone(telephone)
