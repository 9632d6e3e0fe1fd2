"""A call to action leads to one place, in the language of the page."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils import translation
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.models import Page

from cms.blocks.action import CallToActionBlock
from cms.blocks.samples import sample

BLOCK = CallToActionBlock()


def rendered(language: str, **changes: Any) -> str:
    with translation.override(language):
        html: str = BLOCK.render(BLOCK.to_python({**sample("call_to_action", language), **changes}))
    return html


@pytest.mark.parametrize(
    ("language", "href"), [("vi", "/vi/du-an/?status=open"), ("ko", "/ko/projects/?status=open")]
)
def test_the_button_leads_to_the_list_with_its_filters(language: str, href: str) -> None:
    assert f'href="{href}"' in rendered(language, route="projects", query="?status=open")


def test_a_route_that_is_gone_shows_no_button_that_leads_nowhere() -> None:
    assert "href" not in rendered("en", route="no-such-route")


@pytest.mark.django_db
@pytest.mark.parametrize(("route", "has_page"), [("", False), ("projects", True)])
def test_exactly_one_target_is_asked_for(route: str, has_page: bool) -> None:
    page = Page.objects.values_list("pk", flat=True).first() if has_page else None
    raw = {**sample("call_to_action", "en"), "route": route, "page": page}
    with pytest.raises(StructBlockValidationError) as refused:
        BLOCK.clean(BLOCK.to_python(raw))
    assert set(refused.value.block_errors) == {"route"}


@pytest.mark.django_db
def test_a_page_that_is_not_public_is_not_led_to() -> None:
    page = Page(title="Draft", slug="draft", live=False)
    Page.get_first_root_node().add_child(instance=page)
    assert "href" not in rendered("en", route="", page=page.pk)
