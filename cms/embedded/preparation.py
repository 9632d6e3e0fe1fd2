"""What must be there before the site answers: each step does nothing where nothing is to do."""

from __future__ import annotations

import hashlib
import secrets
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from cms.catalogues import compile_catalogues
from investment.models import InvestmentProject
from investment.tasks.index import heal_if_out_of_step

EDITOR = "editor"


def compile_translations() -> bool:
    """True where a catalogue had changed."""
    return bool(compile_catalogues(map(Path, settings.LOCALE_PATHS)))


def collect_static_files() -> bool:
    """Gather and compress the static files where one of them changed since the last time."""
    stamp = Path(settings.VAR_DIR) / "static.digest"
    digest = _digest_of_static_files()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == digest:
        return False
    call_command("collectstatic", interactive=False, clear=True, verbosity=0)
    stamp.write_text(digest, encoding="utf-8")
    return True


def migrate() -> bool:
    """Bring the database to the code's version; True where it was older."""
    executor = MigrationExecutor(connection)
    if not executor.migration_plan(executor.loader.graph.leaf_nodes()):
        return False
    call_command("migrate", interactive=False, verbosity=0)
    return True


def load_demonstration() -> bool:
    """Fill an empty database with the demonstration catalogue; one with records is left alone."""
    if InvestmentProject.objects.exists():
        return False
    call_command("load_demo")
    return True


def heal_index() -> bool:
    """Mend an index that does not hold what is public."""
    return heal_if_out_of_step()


def make_editor() -> str | None:
    """The password of a new account, where nobody can administer the site yet; else None.

    It is kept nowhere: who loses it sets another with `manage.py changepassword editor`.
    """
    users = get_user_model()._default_manager
    if users.filter(is_superuser=True).exists():
        return None
    password = secrets.token_urlsafe(12)
    users.create_superuser(EDITOR, "", password)
    return password


def _digest_of_static_files() -> str:
    """SHA-256 over name, size and time of change of every static file, and where they go."""
    found = hashlib.sha256(str(settings.STATIC_ROOT).encode())
    for finder in finders.get_finders():
        for name, storage in finder.list([]):
            about = Path(storage.path(name)).stat()
            found.update(f"{name}\0{about.st_size}\0{about.st_mtime_ns}\n".encode())
    return found.hexdigest()
