"""Pictures have words for those who do not see them; films ask nothing of anybody before a click."""

from __future__ import annotations

import re
from typing import Any

import pytest
from wagtail.blocks.struct_block import StructBlockValidationError

from cms.blocks.media import GalleryBlock, ImageBlock, VideoBlock
from cms.blocks.samples import sample
from tests.cms.blocks.library import keep_image

pytestmark = pytest.mark.django_db
BLOCK = ImageBlock()


def image_of(key: int, **changes: Any) -> dict[str, Any]:
    return {**sample("image", "en"), "image": key, **changes}


@pytest.fixture
def key() -> int:
    return int(keep_image(1400, 700).pk)


@pytest.mark.parametrize(
    ("alt", "decorative", "is_refused"),
    [("", False, True), ("  ", False, True), ("", True, False), ("The port", False, False)],
)
def test_a_picture_says_what_it_shows_or_that_it_is_decoration(
    key: int, alt: str, decorative: bool, is_refused: bool
) -> None:
    value = BLOCK.to_python(image_of(key, alt=alt, decorative=decorative))
    if is_refused:
        with pytest.raises(StructBlockValidationError) as refused:
            BLOCK.clean(value)
        assert set(refused.value.block_errors) == {"alt"}
    else:
        assert BLOCK.clean(value)["alt"] == alt


def test_a_picture_comes_in_avif_and_webp_with_its_size_and_waits_until_it_is_near(
    key: int,
) -> None:
    html = BLOCK.render(BLOCK.to_python(image_of(key)))
    (avif,) = re.findall(r'type="image/avif" srcset="([^"]+)"', html)
    assert re.fullmatch(r"\S+\.avif 640w, \S+\.avif 1280w", avif)
    tag = re.search(r"<img[^>]+>", html)
    assert tag
    assert 'width="1280" height="640"' in tag[0]
    assert 'loading="lazy"' in tag[0]
    assert 'alt="The deep-water port seen from the sea"' in tag[0]
    assert "Sample picture" in html


def test_a_decoration_is_silent(key: int) -> None:
    assert 'alt=""' in BLOCK.render(BLOCK.to_python(image_of(key, decorative=True)))


def test_a_small_picture_is_not_blown_up_nor_named_twice() -> None:
    html = BLOCK.render(BLOCK.to_python(image_of(keep_image(300, 200).pk)))
    assert 'width="300" height="200"' in html
    assert re.search(r'type="image/avif" srcset="\S+ 300w"', html)


def test_a_page_stands_where_a_picture_is_lost(key: int) -> None:
    image = keep_image(100, 100)
    image.file.storage.delete(image.file.name)
    html = GalleryBlock().render(
        GalleryBlock().to_python({"images": [image_of(image.pk), image_of(key)]})
    )
    assert html.count("<img") == 1
    assert BLOCK.component(BLOCK.to_python(image_of(0)), "en")["picture"] is None


@pytest.mark.parametrize("has_still", [True, False])
def test_a_film_is_a_link_that_says_where_it_leads(key: int, has_still: bool) -> None:
    block = VideoBlock()
    html = block.render(
        block.to_python({**sample("video", "en"), "still": key if has_still else None})
    )
    assert not re.search(r"<(iframe|video|embed|object|script)", html)
    assert re.findall(r'(?:src|srcset)="https?:', html) == []
    assert 'href="https://video.example.vn/watch?v=1"' in html
    assert "video.example.vn, another website" in html
    assert html.count("<img") == int(has_still)
