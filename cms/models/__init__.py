"""Pages of the website and the people who edit it."""

from __future__ import annotations

from cms.models.account_event import AccountEvent, EventKind
from cms.models.account_mail import AccountMail, AccountMailKind
from cms.models.contact import ContactPage
from cms.models.data import DataPage
from cms.models.editorial import SectorEditorial, ZoneEditorial
from cms.models.guide import GuideIndexPage, GuidePage
from cms.models.home import HomeFigure, HomePage
from cms.models.invitation import Invitation, InvitationState
from cms.models.news import NewsArticle, NewsIndexPage
from cms.models.organisation import Official, OrganisationPage
from cms.models.questions import QuestionsPage
from cms.models.record_list import RecordList, RecordListPage
from cms.models.site_settings import SiteSettings
from cms.models.standard import StandardPage
from cms.models.user import User

__all__ = [
    "AccountEvent",
    "AccountMail",
    "AccountMailKind",
    "ContactPage",
    "DataPage",
    "EventKind",
    "GuideIndexPage",
    "GuidePage",
    "HomeFigure",
    "HomePage",
    "Invitation",
    "InvitationState",
    "NewsArticle",
    "NewsIndexPage",
    "Official",
    "OrganisationPage",
    "QuestionsPage",
    "RecordList",
    "RecordListPage",
    "SectorEditorial",
    "SiteSettings",
    "StandardPage",
    "User",
    "ZoneEditorial",
]
