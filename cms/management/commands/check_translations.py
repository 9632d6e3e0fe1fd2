"""Do the catalogues hold what the code says? For `make check`; needs GNU gettext."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import polib
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

SOURCES = ["cms", "investment", "templates"]
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
        catalogues = sorted(folder.glob("**/LC_MESSAGES/*.po"))  # those for Wagtail too
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
        with TemporaryDirectory() as room:
            collect_strings(Path(room), folder)
            for written in sorted(Path(room, "locale").glob("*/LC_MESSAGES/django*.po")):
                po = folder / written.relative_to(Path(room, "locale"))
                said, known = _strings(written), _strings(po) if po.exists() else set()
                yield from (f"{po}: lacks {text!r}" for _, text in sorted(said - known))
                yield from (f"{po}: no longer used {text!r}" for _, text in sorted(known - said))


def collect_strings(room: Path, folder: Path) -> None:
    """Run makemessages in a room of its own: it writes in place, and a check changes nothing."""
    shutil.copytree(folder, room / "locale")
    for source in SOURCES:
        (room / source).symlink_to(folder.parent / source)
    manage = [sys.executable, str(folder.parent / "manage.py"), "makemessages", "--symlinks"]
    languages = [f"--locale={language}" for language in LANGUAGES]
    done = subprocess.run(
        [*manage, *languages], cwd=room, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise CommandError(done.stderr.strip(), returncode=1)


def _language(po: Path) -> str:
    return po.parents[1].name


def _strings(po: Path) -> set[tuple[str, str]]:
    """Context and source text of every string in use."""
    entries = polib.pofile(str(po))
    return {(entry.msgctxt or "", entry.msgid) for entry in entries if not entry.obsolete}
