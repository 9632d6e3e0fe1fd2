"""What pages with a form that posts have in common: nothing of them is kept anywhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

View = Callable[..., HttpResponse]
TOO_MANY = 429


def posting_page(view: View) -> View:
    """Answer reading and sending; no cache keeps the answer, no report what was sent.

    With the cookie of the form these pages are the named exception to design §10.
    """

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = view(request, *args, **kwargs)
        response.headers["Cache-Control"] = "no-store"
        return response

    hidden = sensitive_post_parameters()(answer)
    return cast("View", require_http_methods(["GET", "HEAD", "POST"])(hidden))


def error_rows(form: Form) -> list[dict[str, str]]:
    """Every mistake with a link to its field, as the component `error_summary` takes them."""
    return [
        {"href": f"#{form[name].auto_id}" if name in form.fields else "", "text": str(text)}
        for name, texts in form.errors.items()
        for text in texts
    ]


def too_many(seconds: int) -> str:
    """The sentence for who has to wait."""
    minutes = -(-seconds // 60)
    return ngettext(
        "Too many forms have come from here. Please send yours again in %(minutes)d minute.",
        "Too many forms have come from here. Please send yours again in %(minutes)d minutes.",
        minutes,
    ) % {"minutes": minutes}


def without_cookie() -> str:
    """The sentence for a form that came without its cookie."""
    return _(
        "Your browser did not send back the cookie that protects this form. Please allow it for"
        " this site and send the form again; nothing of what you typed is lost."
    )


def refuse(response: HttpResponse, seconds: int) -> HttpResponse:
    """Say to programs, too, that they have to wait."""
    response.status_code = TOO_MANY
    response.headers["Retry-After"] = str(seconds)
    return response
