"""What pages with a form that posts have in common."""

from __future__ import annotations

import pytest
from django import forms
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from investment.views.posting import error_rows, posting_page, refuse, too_many, without_cookie


@posting_page
def page(request: HttpRequest) -> HttpResponse:
    return HttpResponse(request.method)


@pytest.mark.parametrize(
    ("method", "status"), [("get", 200), ("head", 200), ("post", 200), ("put", 405)]
)
def test_it_reads_and_sends_and_is_kept_nowhere(method: str, status: int) -> None:
    response = page(getattr(RequestFactory(), method)("/"))
    assert response.status_code == status
    assert status == 405 or response.headers["Cache-Control"] == "no-store"


def test_every_mistake_leads_to_its_field() -> None:
    class Sample(forms.Form):
        name = forms.CharField(error_messages={"required": "Enter your name."})

    form = Sample({})
    form.add_error(None, "Send it again.")
    assert error_rows(form) == [
        {"href": "#id_name", "text": "Enter your name."},
        {"href": "", "text": "Send it again."},
    ]


@pytest.mark.parametrize(
    ("seconds", "said"), [(1, "1 minute."), (60, "1 minute."), (61, "2 minutes.")]
)
def test_who_has_to_wait_is_told_how_long(seconds: int, said: str) -> None:
    assert too_many(seconds).endswith(said)
    refused = refuse(HttpResponse(), seconds)
    assert (refused.status_code, refused.headers["Retry-After"]) == (429, str(seconds))


def test_a_missing_cookie_is_no_riddle() -> None:
    assert "cookie" in without_cookie()
