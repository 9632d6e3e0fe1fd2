"""Writes the words of records as a PO file for a translation bureau."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.http import QueryDict
from django.utils.translation import override

from investment.actions.translating.kinds import settle_every_kind
from investment.actions.translating.sending import words_to_send
from investment.admin.translation_filters import TranslationFilterSet
from investment.admin.views.word_files import keys_by_kind
from investment.bilingual.catalogue import written
from investment.models import TranslationStanding
from investment.models.words import TARGETS


class Command(BaseCommand):
    help = "Write what is to be translated into a language as a PO file, with glossary and context."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("out", type=Path, metavar="OUT")
        parser.add_argument("--language", choices=TARGETS, required=True)
        parser.add_argument(
            "--query",
            default="",
            help="filters of the list of translations: 'kind=project&state=outdated'; "
            "without a state whatever is not current",
        )

    def handle(self, *, out: Path, language: str, query: str, **options: Any) -> None:
        settle_every_kind()
        filters = TranslationFilterSet(QueryDict(query))
        if not filters.is_valid():
            raise CommandError(f"The query asks for what is not there: {dict(filters.form.errors)}")
        rows = filters.filter_queryset(TranslationStanding.objects.filter(language=language))
        with override("en"):
            catalogue = words_to_send(keys_by_kind(rows), language=language)
        try:
            out.write_text(written(catalogue), encoding="utf-8", newline="")
        except OSError as error:
            raise CommandError(f"{out} was not written: {error.strerror}", returncode=1) from error
        self.stdout.write(f"{len(catalogue.entries)} texts written to {out}")
