"""Pictures: whole, and of a size that a browser can hold."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from django.utils.translation import gettext_lazy as _
from PIL import Image

from investment.uploads.kinds import FileKind
from investment.uploads.refusals import UploadRefused

MOST_PIXELS: Final = 80_000_000
_FORMATS: Final = {FileKind.PNG: "PNG", FileKind.JPEG: "JPEG"}


def refuse_broken(content: bytes, kind: FileKind) -> None:
    """Refuse a picture that cannot be shown.

    Raises:
        UploadRefused: damaged, or too large.
    """
    try:
        with Image.open(BytesIO(content), formats=[_FORMATS[kind]]) as picture:
            width, height = picture.size
            if width * height > MOST_PIXELS:
                raise UploadRefused(
                    _("The picture has %(width)d × %(height)d points: make it smaller."),
                    width=width,
                    height=height,
                )
            picture.load()
    except UploadRefused:
        raise
    except (Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        raise UploadRefused(_("The picture is damaged and cannot be shown.")) from error
