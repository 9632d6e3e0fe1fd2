"""Clearing the second factor of the only administrator, who has lost it."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.accounts.second_factor import clear_factor, has_factor
from cms.models import User


class Command(BaseCommand):
    help = "Clear a lost second factor where no other administrator can; it stands in the audit."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("name", help="the name that the person signs in with")
        parser.add_argument("--reason", required=True, help="who decided it, and why")

    def handle(self, *, name: str, reason: str, **options: Any) -> None:
        person = User.objects.filter(username=name).first()
        if person is None:
            raise CommandError("Nobody signs in by this name.", returncode=1)
        if not has_factor(person):
            raise CommandError("This account has no second factor.", returncode=1)
        clear_factor(person=person, reason=reason, by=None, request=None)
        self.stdout.write("Cleared. At the next sign-in the person sets up another device.")
