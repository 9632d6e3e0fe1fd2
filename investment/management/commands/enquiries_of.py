"""What is kept of a person who asks: listed, handed out, erased (design §10)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone
from django.utils.translation import override

from investment.actions.enquiries.retention import erase, everything_kept
from investment.models import Enquiry


class Command(BaseCommand):
    help = "List the enquiries sent from an e-mail address; hand them out, erase them."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("e_mail", metavar="EMAIL")
        parser.add_argument("--export", type=Path, metavar="FILE", help="all that is kept, as JSON")
        parser.add_argument(
            "--erase", action="store_true", help="erase the personal data, after the export"
        )

    def handle(self, *, e_mail: str, export: Path | None, erase: bool, **options: Any) -> None:
        found = list(Enquiry.objects.of(e_mail.replace("\0", "").strip()).order_by("received_at"))
        if export is not None:
            write(found, export)
        if erase:
            erase_all(found)
        for enquiry in found:
            self.stdout.write(f"{enquiry.receipt} {enquiry.get_state_display()}")
        done = "erased" if erase else "found"
        self.stdout.write(f"Enquiries {done}: {len(found)}")


def write(enquiries: list[Enquiry], file: Path) -> None:
    """Write a new file, readable by its owner alone.

    Raises:
        CommandError: there is a file already, or none can be written.
    """
    text = json.dumps(everything_kept(enquiries), ensure_ascii=False, indent=2)
    try:
        file.touch(mode=0o600, exist_ok=False)
        file.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise CommandError(f"{file} was not written: {error.strerror}", returncode=1) from error


def erase_all(enquiries: list[Enquiry]) -> None:
    """Erase the personal data of all of them; words are written in the first language."""
    with override("vi"):
        for enquiry in enquiries:
            erase(enquiry=enquiry, cause="request", at=timezone.now())
