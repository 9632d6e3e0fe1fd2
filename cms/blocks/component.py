"""A block of a page: its value becomes what one component takes, in the language of the page."""

from __future__ import annotations

from typing import Any, ClassVar

from django.conf import settings
from django.utils.translation import get_language
from wagtail.blocks import StructBlock

from cms.blocks.samples import sample


def page_language() -> str:
    """The language that is being rendered: that of the address, or of the editor's screen."""
    return get_language() or settings.LANGUAGE_CODE


class ComponentBlock(StructBlock):
    """Fields of an editor, shown by `templates/components/blocks/<name>.html` as `block`."""

    sample_name: ClassVar[str]

    class Meta:
        preview_template = "cms/block_preview.html"

    def component(self, value: Any, language: str) -> Any:
        """What the template takes as `block`.

        Args:
            value: the fields by name.
            language: vi, en or ko: that of the page.
        """
        raise NotImplementedError

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(value, parent_context=parent_context)
        context["block"] = self.component(value, page_language())
        return context

    def get_preview_value(self) -> Any:
        """Sample words in the language of the editor's screen."""
        return self.to_python(sample(self.sample_name, page_language()))
