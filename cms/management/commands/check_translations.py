"""Do the catalogues hold what the code says? For `make check`; needs GNU gettext."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import polib
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

NOT_OURS = [".venv/*", "node_modules/*", "var/*", "tests/*"]
LANGUAGES = ["vi", "en", "ko"]
ENGLISH = "en"  # its catalogue may stay empty: the source strings are English


class Command(BaseCommand):
    help = "Compare the catalogues with the code, and check their form with msgfmt."

    def handle(self, **options: Any) -> None:
        for program in ("xgettext", "msgfmt"):
            if shutil.which(program) is None:
                raise CommandError(
                    f"{program} was not found: install GNU gettext (apt install gettext).",
                    returncode=1,
                )
        folder = Path(settings.BASE_DIR) / "locale"
        catalogues = sorted(folder.glob("*/LC_MESSAGES/*.po"))
        findings = [*self.form(catalogues), *self.gaps(catalogues), *self.drift(folder)]
        if findings:
            raise CommandError("\n".join(findings), returncode=1)
        self.stdout.write(f"{len(catalogues)} catalogues agree with the code")

    def form(self, catalogues: list[Path]) -> Iterator[str]:
        """What msgfmt refuses: a placeholder lost in translation, a plural too few."""
        for po in catalogues:
            command = ["msgfmt", "--check", "--output-file=/dev/null", str(po)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode:
                yield done.stderr.strip()

    def gaps(self, catalogues: list[Path]) -> Iterator[str]:
        """Strings without a translation, or with one that nobody has looked at."""
        for po in catalogues:
            entries = polib.pofile(str(po))
            untranslated = 0 if _language(po) == ENGLISH else len(entries.untranslated_entries())
            if untranslated or entries.fuzzy_entries():
                yield f"{po}: {untranslated} not translated, {len(entries.fuzzy_entries())} fuzzy"

    def drift(self, folder: Path) -> Iterator[str]:
        """Strings that the code has and the catalogues lack, or the other way round."""
        with _kept_as_it_is(folder):
            before = {po: _strings(po) for po in folder.glob("*/LC_MESSAGES/django*.po")}
            call_command("makemessages", locale=LANGUAGES, ignore_patterns=NOT_OURS, verbosity=0)
            for po in sorted(folder.glob("*/LC_MESSAGES/django*.po")):
                after = _strings(po)
                known = before.get(po, set())
                yield from (f"{po}: lacks {text!r}" for _, text in sorted(after - known))
                yield from (f"{po}: no longer used {text!r}" for _, text in sorted(known - after))


def _language(po: Path) -> str:
    return po.parents[1].name


def _strings(po: Path) -> set[tuple[str, str]]:
    """Context and source text of every string in use."""
    entries = polib.pofile(str(po))
    return {(entry.msgctxt or "", entry.msgid) for entry in entries if not entry.obsolete}


@contextmanager
def _kept_as_it_is(folder: Path) -> Iterator[None]:
    """makemessages writes in place; a check changes nothing."""
    with TemporaryDirectory() as room:
        kept = Path(room) / "locale"
        shutil.copytree(folder, kept)
        try:
            yield
        finally:
            shutil.rmtree(folder)
            shutil.copytree(kept, folder)
