"""Reads the words of records back in from a PO file; what it keeps are drafts."""

from __future__ import annotations

import json as notation
from hashlib import sha256
from pathlib import Path
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError, CommandParser

from investment.actions.translating.reading import TranslationRefused
from investment.actions.translating.receiving import (
    Verdict,
    WordsPlan,
    every_record,
    plan_words,
    write_words,
)
from investment.bilingual.catalogue import UnreadableCatalogue, read


class Command(BaseCommand):
    help = "Keep the words of a PO file as drafts; nothing is kept unless every entry is accepted."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument("--dry-run", action="store_true", help="judge every entry, keep none")
        parser.add_argument(
            "--accept-valid", action="store_true", help="keep what is not refused, leave the rest"
        )
        parser.add_argument("--user", default="", help="who answers for it, by the name to sign in")
        parser.add_argument("--json", action="store_true", help="print it for a program")

    def handle(
        self,
        *,
        file: Path,
        dry_run: bool,
        accept_valid: bool,
        user: str,
        json: bool,
        **options: Any,
    ) -> None:
        by = _person(user) if user else None
        try:
            content = file.read_bytes()
            plan = plan_words(catalogue=read(content), records=every_record(), by=by)
        except OSError as error:
            raise CommandError(f"{file} was not read: {error.strerror}", returncode=1) from error
        except (UnreadableCatalogue, TranslationRefused) as refusal:
            raise CommandError(str(refusal), returncode=1) from refusal
        self.stdout.write(_as_json(plan) if json else "\n".join(_lines(plan)))
        refused = len(plan.of(Verdict.REFUSED))
        if refused and not accept_valid:
            raise CommandError(f"{refused} entries refused, nothing kept.", returncode=1)
        if dry_run:
            return
        origin = {"file": file.name, "digest": sha256(content).hexdigest()}
        try:
            write_words(plan=plan, by=by, accept_valid=accept_valid, origin=origin)
        except TranslationRefused as refusal:
            raise CommandError(f"{refusal} Nothing was kept.", returncode=1) from refusal


def _person(name: str) -> Any:
    model: Any = get_user_model()
    try:
        return model.objects.get_by_natural_key(name)
    except model.DoesNotExist as error:
        raise CommandError(f"There is no user {name}.", returncode=1) from error


def _as_json(plan: WordsPlan) -> str:
    rows = [
        {
            "text": row.name,
            "verdict": row.verdict.value,
            "old": row.before,
            "new": row.after,
            "fuzzy": row.is_fuzzy,
            "reason": row.reason,
        }
        for row in plan.rows
    ]
    return notation.dumps(
        {"language": plan.language, "rows": rows, "counts": plan.counts}, ensure_ascii=False
    )


def _lines(plan: WordsPlan) -> list[str]:
    refused = [f"{row.name}: {row.reason}" for row in plan.of(Verdict.REFUSED)]
    counts = ", ".join(f"{count} {name}" for name, count in plan.counts.items())
    return [*refused, counts]
