"""The form of an enquiry: what it offers, what it refuses, and that it is the same form twice."""

from __future__ import annotations

from typing import Any

import pytest
from django.http import QueryDict
from django.utils.translation import override

from investment.forms import proof
from investment.forms.enquiry import EnquiryForm, consent_sentence, kept_for, territories
from investment.models import RoutingRule
from tests.factories import InvestmentProjectFactory, OrganisationFactory

pytestmark = pytest.mark.django_db

FILLED = {
    "matter": "default",
    "message": "Hello",
    "language": "en",
    "name": "Kim",
    "organisation": "Hansol",
    "country": "KR",
    "e_mail": "kim@example.kr",
    "telephone": "",
    "referred_by": "",
    "consent": "on",
    "subject": "",
}


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forms may come back at once."""
    monkeypatch.setattr(proof, "QUICKEST_S", -1)


@pytest.fixture
def rules() -> None:
    """Two matters, one of them named in Vietnamese alone."""
    agency = OrganisationFactory()
    RoutingRule.objects.create(matter="oda", name_vi="Vốn ODA", organisation=agency)
    RoutingRule.objects.create(
        matter="default", name_vi="Vấn đề khác", name_en="Any other matter", organisation=agency
    )


def form(changes: dict[str, Any] | None = None, *codes: str, **options: Any) -> EnquiryForm:
    """Sent with some changes; about projects whose boxes are ticked."""
    data = QueryDict(mutable=True)
    data.update({**FILLED, "started": proof.issue(), **(changes or {})})
    data.setlist("codes", list(codes))
    values = {"projects": [], "matter": "default", "language": "en", **options}
    return EnquiryForm(data, **values)


def test_a_filled_form_is_accepted(rules: None) -> None:
    sent = form()
    assert sent.is_valid(), sent.errors
    submission = sent.submission()
    assert (submission.name, submission.country, submission.matter) == ("Kim", "KR", "default")


@pytest.mark.parametrize(
    "name",
    ["matter", "message", "language", "name", "organisation", "country", "e_mail", "consent"],
)
def test_what_is_missing_is_named(rules: None, name: str) -> None:
    errors = form({name: ""}).errors
    assert list(errors) == [name]
    assert len(errors[name]) == 1


@pytest.mark.parametrize("name", ["matter", "language", "country"])
def test_what_is_not_on_a_list_is_refused_without_repeating_it(rules: None, name: str) -> None:
    (text,) = form({name: "<x>"}).errors[name]
    assert text.startswith("Choose")


def test_what_only_a_machine_fills_in_is_refused(rules: None) -> None:
    assert "subject" in form({"subject": "Buy now"}).errors


def test_a_form_that_is_not_ours_is_refused_and_gets_a_new_stamp(rules: None) -> None:
    forged = form({"started": "forged"})
    assert "__all__" in forged.errors
    assert proof.is_usable(forged.stamp)
    again = form()
    assert again.stamp == again.data["started"]


def test_matters_are_offered_by_name_the_general_one_last(rules: None) -> None:
    offered = EnquiryForm(projects=[], matter="oda", language="en")
    assert offered["matter"].value() == "oda"
    html = str(offered["matter"])
    assert html.index('<option value="oda"') < html.index('<option value="default"')
    assert 'lang="vi"' in html


def test_a_matter_without_a_rule_is_the_general_one(rules: None) -> None:
    offered = EnquiryForm(projects=[], matter="zones_and_parks", language="en")
    assert offered["matter"].value() == "default"


def test_without_a_routing_table_no_matter_is_asked_for() -> None:
    sent = form()
    assert sent.is_valid(), sent.errors
    assert sent.submission().matter == "default"


def test_projects_that_stay_ticked_are_chosen(rules: None) -> None:
    projects = [InvestmentProjectFactory(code=code) for code in ("TH-901", "TH-902")]
    sent = form({}, "TH-902", "TH-903", projects=projects)
    assert sent.is_valid(), sent.errors
    assert sent.chosen() == projects[1:]
    fresh = EnquiryForm(projects=projects, matter="default", language="en")
    assert fresh.ticked == {"TH-901", "TH-902"}


def test_the_same_form_has_the_same_key_and_one_changed_letter_another(rules: None) -> None:
    once = {"started": proof.issue()}
    forms = [form(once), form(once), form({**once, "message": "Hello!"}), form()]
    keys = [one.submission().key for one in forms if one.is_valid()]
    assert keys[0] == keys[1]
    assert len(set(keys)) == 3


def test_how_long_it_is_kept_is_said_in_years_where_it_can_be() -> None:
    assert [kept_for(days) for days in (30, 100, 365, 730)] == [
        "30 days", "100 days", "1 year", "2 years",
    ]  # fmt: skip
    assert "2 years" in consent_sentence()


def test_territories_stand_in_the_order_of_the_reader_s_alphabet() -> None:
    codes = [code for code, _name in territories("en")]
    assert len(codes) == 250
    assert codes[0] == ""
    assert codes.index("AF") < codes.index("AX") < codes.index("AL") < codes.index("VN")
    with override("en"):  # whatever is active when it is asked first
        assert dict(territories("vi"))["VN"] in ("Việt Nam", "Vietnam")
