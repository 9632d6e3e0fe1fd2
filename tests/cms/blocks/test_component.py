"""Editors see every block before they choose it."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation
from wagtail.blocks import Block, StreamBlock
from wagtail.users.models import UserProfile

from cms.blocks import BODY
from tests.cms.blocks.library import keep_image
from tests.factories import InvestmentProjectFactory, OrganisationFactory, ZoneFactory

pytestmark = pytest.mark.django_db
STREAM = StreamBlock(BODY)


@pytest.fixture
def previews(client: Client, admin_user: Any) -> Any:
    """The preview of a block in a language, as the editors' chooser fetches it."""
    client.force_login(admin_user)
    keep_image(640, 400)
    InvestmentProjectFactory(zone=ZoneFactory(live=True), live=True)
    OrganisationFactory()

    def fetch(block: Block, language: str) -> str:
        profile = UserProfile.get_for_user(admin_user)
        profile.preferred_language = language
        profile.save()
        address = reverse("wagtailadmin_block_preview")
        answer = client.get(address, {"id": block.definition_prefix})
        assert answer.status_code == 200
        return answer.content.decode()

    return fetch


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_every_block_has_a_preview_in_the_language_of_the_editor(
    previews: Any, language: str
) -> None:
    for name, block in STREAM.child_blocks.items():
        html = previews(block, language)
        assert f'<html lang="{language}">' in html, name
        assert f'data-block="{name}"' in html
        body = html.split("<main", 1)[1]
        assert len(re.sub(r"<[^>]+>|\s", "", body)) > 20, name


def test_every_block_says_what_it_is_for_and_shows_that_in_the_chooser() -> None:
    with translation.override("en"):
        for name, block in STREAM.child_blocks.items():
            assert block.is_previewable, name
            assert str(block.get_description()), name
            assert str(block.meta.group), name


def test_blocks_are_sound_and_stand_in_migrations_as_wagtail_s_own() -> None:
    assert STREAM.check() == []
    for name, block in BODY:
        assert block.deconstruct()[0].startswith("wagtail.blocks."), name
