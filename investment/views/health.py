"""Is the site alive, and is it ready? For whoever watches over it, in JSON (design §2)."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from django_tasks_db.models import DBTaskResult

from investment.tasks import recurring
from investment.tasks.index import index_state

LONGEST_WAIT = timedelta(minutes=5)
DISK_FULL_BYTES, DISK_LOW_BYTES = 100 * 2**20, 2**30


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found: `failed` keeps visitors away, `warning` wants somebody's look."""

    state: str = "ok"
    detail: str = ""


@never_cache
@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    """The process answers; nothing else is asked."""
    return JsonResponse({"status": "ok"})


@never_cache
@require_safe
def readyz(request: HttpRequest) -> JsonResponse:
    """200 where pages can be served, 503 where not; warnings are told with a 200."""
    findings = {name: _look(check) for name, check in CHECKS.items()}
    states = {finding.state for finding in findings.values()}
    status = next((state for state in ("failed", "warning") if state in states), "ok")
    checks = {name: {"state": f.state, "detail": f.detail} for name, f in findings.items()}
    answer = {"status": status, "checks": checks}
    return JsonResponse(answer, status=503 if status == "failed" else 200)


def database() -> Finding:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return Finding()


def index() -> Finding:
    """An empty index finds nothing for anybody; one that is behind is mended within minutes."""
    state = index_state()
    if state.is_in_step:
        return Finding()
    detail = f"{state.indexed_count} of {state.public_count} public projects are in the index"
    behind = [name for name, one in state.others.items() if not one.is_in_step]
    if behind:
        detail += f"; behind: {', '.join(behind)}"
    is_empty = bool(state.public_count) and not state.indexed_count
    return Finding("failed" if is_empty else "warning", detail)


def worker() -> Finding:
    """A task that nobody took for minutes means that nobody is there to take it."""
    waiting = DBTaskResult.objects.ready().order_by("enqueued_at").first()
    if waiting and waiting.enqueued_at < timezone.now() - LONGEST_WAIT:
        return Finding("warning", f"a task has been waiting since {waiting.enqueued_at:%H:%M %Z}")
    return Finding()


def recurring_work() -> Finding:
    """Jobs that are late, or whose last run failed, by name."""
    late, failed = recurring.late(timezone.now()), recurring.failed()
    said = {"late": late, "failed": failed}
    detail = "; ".join(f"{word}: {', '.join(names)}" for word, names in said.items() if names)
    return Finding("warning", detail) if detail else Finding()


def disk() -> Finding:
    folder = Path(settings.VAR_DIR)
    free = shutil.disk_usage(folder if folder.exists() else folder.anchor).free
    if free < DISK_LOW_BYTES:
        state = "failed" if free < DISK_FULL_BYTES else "warning"
        return Finding(state, f"{free // 2**20} MB free")
    return Finding()


CHECKS: dict[str, Callable[[], Finding]] = {
    "database": database,
    "index": index,
    "worker": worker,
    "recurring": recurring_work,
    "disk": disk,
}


def _look(check: Callable[[], Finding]) -> Finding:
    try:
        return check()
    except (DatabaseError, OSError) as error:
        return Finding("failed", type(error).__name__)
