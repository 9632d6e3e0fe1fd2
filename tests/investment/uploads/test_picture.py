"""Pictures that a browser can show are taken."""

from __future__ import annotations

import pytest

from investment.uploads import picture
from investment.uploads.kinds import FileKind
from investment.uploads.refusals import UploadRefused
from tests.investment.uploads import samples


def test_a_whole_picture_is_taken() -> None:
    picture.refuse_broken(samples.picture("PNG"), FileKind.PNG)
    picture.refuse_broken(samples.picture("JPEG"), FileKind.JPEG)


@pytest.mark.parametrize("kind", [FileKind.PNG, FileKind.JPEG])
def test_half_a_picture_is_refused(kind: FileKind) -> None:
    content = samples.picture("PNG" if kind is FileKind.PNG else "JPEG", (64, 64))
    with pytest.raises(UploadRefused, match="damaged"):
        picture.refuse_broken(content[: len(content) // 2], kind)


def test_a_picture_of_another_kind_is_refused() -> None:
    with pytest.raises(UploadRefused, match="damaged"):
        picture.refuse_broken(samples.picture("PNG"), FileKind.JPEG)


def test_a_picture_too_large_for_a_browser_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "MOST_PIXELS", 63)
    with pytest.raises(UploadRefused, match="8 × 8"):
        picture.refuse_broken(samples.picture(), FileKind.PNG)
