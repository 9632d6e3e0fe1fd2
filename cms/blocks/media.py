"""Blocks of pictures, and of films that are only linked to."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.blocks import BooleanBlock, CharBlock, ListBlock, TextBlock, URLBlock
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageChooserBlock

from cms.blocks.component import ComponentBlock, page_language
from cms.blocks.pictures import Picture, picture
from cms.blocks.samples import sample


class ImageBlock(ComponentBlock):
    """A picture, what it shows in words, and whose it is."""

    image = ImageChooserBlock(label=gettext_lazy("picture"))
    decorative = BooleanBlock(
        label=gettext_lazy("only decoration"),
        required=False,
        help_text=gettext_lazy("Tick this if nothing is lost when the picture is not seen."),
    )
    alt = CharBlock(
        label=gettext_lazy("what the picture shows"),
        max_length=250,
        required=False,
        help_text=gettext_lazy("Read aloud to those who do not see the picture."),
    )
    caption = CharBlock(label=gettext_lazy("caption"), max_length=250, required=False)
    credit = CharBlock(label=gettext_lazy("credit"), max_length=160, required=False)

    sample_name = "image"

    class Meta:
        label = gettext_lazy("Image")
        group = gettext_lazy("Pictures")
        icon = "image"
        template = "components/blocks/image.html"
        description = gettext_lazy("A picture with caption and credit.")

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if not cleaned["alt"].strip() and not cleaned["decorative"]:
            sentence = _("Say what the picture shows, or mark it as decoration.")
            raise StructBlockValidationError(block_errors={"alt": ValidationError(sentence)})
        return cleaned

    def component(self, value: Any, language: str) -> Any:
        return {
            "picture": picture(value["image"], "" if value["decorative"] else value["alt"]),
            "caption": value["caption"],
            "credit": value["credit"],
        }

    def get_preview_value(self) -> Any:
        return self.to_python({**sample("image", page_language()), "image": newest_image()})


class GalleryBlock(ComponentBlock):
    """Several pictures side by side."""

    images = ListBlock(ImageBlock(), label=gettext_lazy("pictures"), min_num=2, max_num=24)

    sample_name = "gallery"

    class Meta:
        label = gettext_lazy("Gallery")
        group = gettext_lazy("Pictures")
        icon = "image"
        template = "components/blocks/gallery.html"
        description = gettext_lazy("Two pictures or more, side by side.")

    def component(self, value: Any, language: str) -> Any:
        block = self.child_blocks["images"].child_block
        return {"images": [block.component(image, language) for image in value["images"]]}

    def get_preview_value(self) -> Any:
        image = {**sample("image", page_language()), "image": newest_image()}
        return self.to_python({"images": [image, image]})


class VideoBlock(ComponentBlock):
    """A film on another site: a link and a still picture; nothing is asked of that site before."""

    address = URLBlock(label=gettext_lazy("address of the film"))
    title = CharBlock(label=gettext_lazy("title"), max_length=250)
    credit = CharBlock(label=gettext_lazy("credit"), max_length=160, required=False)
    transcript = TextBlock(
        label=gettext_lazy("transcript"),
        required=False,
        help_text=gettext_lazy("What is said and shown, for those who cannot hear or play it."),
    )
    still = ImageChooserBlock(label=gettext_lazy("still picture"), required=False)

    sample_name = "video"

    class Meta:
        label = gettext_lazy("Video")
        group = gettext_lazy("Pictures")
        icon = "media"
        template = "components/blocks/video.html"
        description = gettext_lazy(
            "A link to a film on another site; nothing loads before a click."
        )

    def component(self, value: Any, language: str) -> Any:
        still: Picture | None = picture(value["still"], "") if value["still"] else None
        return {
            "address": value["address"],
            "site": (urlsplit(value["address"]).hostname or "").removeprefix("www."),
            "title": value["title"],
            "credit": value["credit"],
            "transcript": value["transcript"],
            "still": still,
        }


def newest_image() -> int | None:
    """The key of a picture to show in previews; None where the library is empty."""
    newest: int | None = (
        get_image_model().objects.order_by("-pk").values_list("pk", flat=True).first()
    )
    return newest
