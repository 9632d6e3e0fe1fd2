"""What every public page of the database has in common: method, caching, languages."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, cast

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from investment.wording import has_own_words

Parameters = ParamSpec("Parameters")
View = Callable[Concatenate[HttpRequest, Parameters], HttpResponse]

MAX_AGE_S = 60


def public_page(view: View[Parameters]) -> View[Parameters]:
    """Answer reading only, and let any cache keep the answer for a minute (design §10)."""

    @wraps(view)
    def answer(
        request: HttpRequest, *args: Parameters.args, **kwargs: Parameters.kwargs
    ) -> HttpResponse:
        response = view(request, *args, **kwargs)
        patch_cache_control(response, public=True, max_age=MAX_AGE_S)
        return response

    return cast("View[Parameters]", require_safe(answer))


def page_language() -> str:
    """The language of the address: vi, en or ko."""
    return get_language() or settings.LANGUAGE_CODE


def untranslated(record: object, field: str) -> list[str]:
    """Languages in which a page would show fallback text: they are left out of hreflang."""
    return [code for code, _name in settings.LANGUAGES if not has_own_words(record, field, code)]
