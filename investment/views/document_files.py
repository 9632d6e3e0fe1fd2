"""The files of public documents, handed out by us: nobody else knows where they lie."""

from __future__ import annotations

import logging
import re
from typing import Final

from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from investment.models import DocumentFile, PromotionDocument
from investment.views.library.rows import file_address, file_name
from investment.views.public import MAX_AGE_S, page_language
from investment.views.serving import Stored, serve
from investment.wording import Wording, wording

logger = logging.getLogger(__name__)

_NAME: Final = re.compile(r".*-(?P<language>[a-z]{2})\.[a-z]{3,4}", re.IGNORECASE)


@require_safe
@cache_control(public=True, max_age=MAX_AGE_S)
def document_file(request: HttpRequest, code: str, file: str) -> HttpResponseBase:
    """A file of a public document, as its published revision has it.

    A name that was right before the file became one of another kind leads to the one of today.
    """
    absent = Http404(_("There is no document with the code %(code)s.") % {"code": code})
    document = PromotionDocument.objects.public().filter(code=code).first()
    asked = _NAME.fullmatch(file)
    if document is None or asked is None:
        raise absent
    row = document.files.filter(language=asked["language"].lower()).first()
    if row is None:
        raise absent
    if file != file_name(document, row):
        return HttpResponseRedirect(file_address(document, row, page_language()))
    try:
        return serve(request, stored(document, row))
    except FileNotFoundError as error:
        logger.error("The file of %s in %s is not in the storage.", code, row.language)
        raise absent from error


def stored(document: PromotionDocument, file: DocumentFile) -> Stored:
    """A file with what is said of it when it is handed out."""
    title = wording(document, "title", file.language) or Wording(document.code, "en")
    return Stored(
        open=file.open,
        size_bytes=file.size_bytes,
        content_type=file.kind.content_type,
        digest=file.digest,
        name=f"{document.code} {title.text} ({file.language}).{file.file_kind}",
        language=file.language,
        changed_at=document.last_published_at or document.updated_at,
        is_shown=file.kind.is_shown_by_browsers,
    )
