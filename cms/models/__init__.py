"""Pages of the website and the people who edit it."""

from __future__ import annotations

from cms.models.home import HomeFigure, HomePage
from cms.models.standard import CatalogueIntroduction, StandardPage
from cms.models.user import User

__all__ = ["CatalogueIntroduction", "HomeFigure", "HomePage", "StandardPage", "User"]
