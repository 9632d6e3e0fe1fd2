"""Each step of the preparation does its work once, and nothing the second time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth import authenticate, get_user_model

from cms.embedded import preparation


@pytest.mark.django_db
def test_the_first_editor_can_sign_in_with_the_password_that_was_made() -> None:
    password = preparation.make_editor()
    assert authenticate(username=preparation.EDITOR, password=password).is_superuser


@pytest.mark.django_db
def test_where_somebody_can_administer_the_site_no_password_is_made_or_changed() -> None:
    get_user_model()._default_manager.create_superuser("mai", "", "a password of hers")
    assert preparation.make_editor() is None
    assert authenticate(username="mai", password="a password of hers") is not None


@pytest.mark.django_db
def test_a_database_of_this_version_is_not_migrated(django_assert_max_num_queries: Any) -> None:
    with django_assert_max_num_queries(3):
        assert preparation.migrate() is False


def test_static_files_are_collected_again_only_when_one_changed(
    tmp_path: Path, settings: Any
) -> None:
    source = tmp_path / "source"
    source.mkdir()
    (source / "face.css").write_text("a", encoding="utf-8")
    settings.VAR_DIR, settings.STATIC_ROOT = tmp_path, tmp_path / "static"
    settings.STATICFILES_DIRS = [source]
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    assert [preparation.collect_static_files() for _ in range(2)] == [True, False]
    (source / "face.css").write_text("ab", encoding="utf-8")
    assert preparation.collect_static_files() is True
    assert (tmp_path / "static" / "face.css").read_text(encoding="utf-8") == "ab"
