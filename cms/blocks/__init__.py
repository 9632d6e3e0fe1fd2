"""What editors compose pages of: `BODY` names every block, in the order of the chooser."""

from __future__ import annotations

from wagtail.blocks import Block

from cms.blocks.action import CallToActionBlock
from cms.blocks.chart import ChartBlock
from cms.blocks.contact import ContactCardBlock
from cms.blocks.downloads import DownloadsBlock
from cms.blocks.figures import KeyFiguresBlock, TableBlock
from cms.blocks.guidance import QuestionsBlock, StepsBlock
from cms.blocks.listings import FeaturedProjectsBlock, SectorGridBlock, ZoneMapBlock
from cms.blocks.media import GalleryBlock, ImageBlock, VideoBlock
from cms.blocks.words import QuoteBlock, TextBlock

__all__ = ["BODY"]

BODY: list[tuple[str, Block]] = [
    ("text", TextBlock()),
    ("quote", QuoteBlock()),
    ("table", TableBlock()),
    ("image", ImageBlock()),
    ("gallery", GalleryBlock()),
    ("video", VideoBlock()),
    ("key_figures", KeyFiguresBlock()),
    ("chart", ChartBlock()),
    ("steps", StepsBlock()),
    ("questions", QuestionsBlock()),
    ("call_to_action", CallToActionBlock()),
    ("featured_projects", FeaturedProjectsBlock()),
    ("sector_grid", SectorGridBlock()),
    ("zone_map", ZoneMapBlock()),
    ("downloads", DownloadsBlock()),
    ("contact_card", ContactCardBlock()),
]
