"""What Wagtail shows of every agency, it does not show to an agency's own people."""

from __future__ import annotations

import pytest
from django.urls import reverse

from investment.permissions.roles import Role
from tests.factories import InvestmentProjectFactory, OrganisationFactory
from tests.investment.permissions.people import browser_of, person

pytestmark = [pytest.mark.django_db, pytest.mark.ignore_template_errors]


@pytest.mark.parametrize("name", ["site_history", "site_history_results"])
def test_the_history_of_everything_is_not_for_one_agency(name: str) -> None:
    InvestmentProjectFactory(code="TH-777", live=True)
    address = reverse(f"wagtailadmin_reports:{name}")
    contributor = browser_of(person(Role.CONTRIBUTOR, agency=OrganisationFactory()))
    assert contributor.get(address).status_code == 403
    assert browser_of(person(Role.EDITOR)).get(address).status_code == 200


def test_nor_is_it_in_their_menu() -> None:
    address = reverse("wagtailadmin_reports:site_history")
    contributor = browser_of(person(Role.CONTRIBUTOR, agency=OrganisationFactory()))
    assert address not in contributor.get(reverse("wagtailadmin_home")).content.decode()
    editor = browser_of(person(Role.EDITOR))
    assert address in editor.get(reverse("wagtailadmin_home")).content.decode()


def test_who_has_not_signed_in_is_led_to_the_sign_in(client: object) -> None:
    response = client.get(reverse("wagtailadmin_reports:site_history"))  # type: ignore[attr-defined]
    assert response.status_code == 302
    assert response.headers["Location"].startswith(reverse("wagtailadmin_login"))
