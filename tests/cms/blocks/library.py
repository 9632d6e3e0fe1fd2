"""Pictures in the library, for tests."""

from __future__ import annotations

from hashlib import sha1
from io import BytesIO
from typing import Any

from django.core.files.images import ImageFile
from PIL import Image as Picture
from wagtail.images import get_image_model


def keep_image(width: int, height: int) -> Any:
    """Put a plain picture of a size into the library."""
    file = BytesIO()
    Picture.new("RGB", (width, height), "teal").save(file, "PNG")
    named = ImageFile(file, name=f"plain-{width}x{height}.png")
    # As uploading sets it: renditions are cached by it, longer than a test lives.
    digest = sha1(file.getvalue(), usedforsecurity=False).hexdigest()
    return get_image_model().objects.create(title="Plain", file=named, file_hash=digest)
