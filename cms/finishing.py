"""What happens when a workflow has approved something.

Wagtail imports this while its models are being made: nothing of them may be imported here.
"""

from __future__ import annotations

from typing import Any


def finish_workflow(state: Any, user: Any = None) -> None:
    """Publish what was approved; a page that nobody has cleared stays a draft until then.

    Whoever took the last step need not be one who publishes: the workflow says so, and the gate
    asks for the clearance.

    Args:
        state: of the workflow, at its end.
        user: who gave the last approval.
    """
    content = state.content_object
    if hasattr(content, "waits_for_clearance") and content.waits_for_clearance():
        return
    content.get_latest_revision().publish(user=user, skip_permission_checks=True)
