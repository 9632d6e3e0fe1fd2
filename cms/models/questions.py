"""Questions and answers, in groups under headings."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from cms.models.body import BodyPage


class QuestionsPage(BodyPage):
    """Text blocks head the groups, blocks of questions are the groups."""

    template = "cms/standard.html"

    class Meta:
        verbose_name = _("questions and answers")
