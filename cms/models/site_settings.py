"""What the site calls itself and how it is reached, in the words of each language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.blocks import CharBlock, StructBlock, URLBlock
from wagtail.contrib.settings.models import BaseGenericSetting
from wagtail.fields import StreamField
from wagtail.models import Page

WORDS = ("name", "tagline", "address", "footer_note", "disclaimer")
"""Fields that have a text in each language; one that is empty is not shown."""


class SiteSettings(BaseGenericSetting):
    """One row; changed by editors, read on every page."""

    name = models.CharField(_("name of the site"), max_length=80, blank=True)
    tagline = models.CharField(_("what the site is"), max_length=120, blank=True)
    address = models.CharField(_("postal address"), max_length=250, blank=True)
    footer_note = models.TextField(_("note at the foot"), blank=True)
    disclaimer = models.TextField(
        _("disclaimer"), blank=True, help_text=_("What the figures of the site do not promise.")
    )
    e_mail = models.EmailField(_("mailbox of the office"), blank=True)
    telephone = models.CharField(_("office telephone"), max_length=40, blank=True)
    social_links = StreamField(
        [
            (
                "link",
                StructBlock(
                    [
                        ("label", CharBlock(label=_("name"), max_length=40)),
                        ("address", URLBlock(label=_("address"))),
                    ]
                ),
            )
        ],
        blank=True,
        verbose_name=_("pages elsewhere"),
    )

    privacy_page = models.ForeignKey(
        Page,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("page on personal data"),
        help_text=_(
            "Linked where visitors enter something about themselves, in their language where it"
            " is translated."
        ),
    )

    if TYPE_CHECKING:
        privacy_page_id: int | None
        name_vi: str | None
        name_en: str | None
        name_ko: str | None
        tagline_vi: str | None
        tagline_en: str | None
        tagline_ko: str | None
        address_vi: str | None
        address_en: str | None
        address_ko: str | None
        footer_note_vi: str | None
        footer_note_en: str | None
        footer_note_ko: str | None
        disclaimer_vi: str | None
        disclaimer_en: str | None
        disclaimer_ko: str | None

    edit_handler: ClassVar = TabbedInterface(
        [
            *(
                ObjectList([FieldPanel(f"{name}_{code}") for name in WORDS], heading=label)
                for code, label in settings.LANGUAGES
            ),
            ObjectList(
                [
                    MultiFieldPanel(
                        [FieldPanel("e_mail"), FieldPanel("telephone")], heading=_("Contact")
                    ),
                    FieldPanel("social_links"),
                    FieldPanel("privacy_page"),
                ],
                heading=_("Data"),
            ),
        ]
    )

    class Meta:
        verbose_name = _("settings of the site")

    def text(self, name: str, language: str) -> str:
        """The words of a field in a language; empty where there are none: no other stands in."""
        return getattr(self, f"{name}_{language}") or ""

    def links_elsewhere(self) -> list[dict[str, Any]]:
        """Pages of the centre on other sites: `{label, href}` of each."""
        return [
            {"label": link.value["label"], "href": link.value["address"]}
            for link in self.social_links
        ]

    def privacy_address(self, language: str) -> str:
        """The path of the page on personal data in a language; empty where it is not public."""
        page = self.privacy_page
        if page is None:
            return ""
        translation = Page.objects.live().filter(
            translation_key=page.translation_key, locale__language_code=language
        )
        found = translation.first()
        return (found.get_url() or "") if found else ""
