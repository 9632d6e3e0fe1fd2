"""Which words are translated: words only; codes, numbers, dates and files are stored once."""

from __future__ import annotations

from modeltranslation.translator import TranslationOptions, register

from investment import models


@register([models.Sector, models.InvestmentForm, models.FundingRoute])
class VocabularyTranslation(TranslationOptions):
    fields = ("name",)


@register([models.Place, models.Organisation, models.RoutingRule, models.CallList])
class NameTranslation(TranslationOptions):
    fields = ("name",)


@register(models.Contact)
class ContactTranslation(TranslationOptions):
    fields = ("role",)


@register([models.LegalDocument, models.Offer, models.ProjectDocument])
class TitleTranslation(TranslationOptions):
    fields = ("title",)


@register([models.LegalBasis, models.ZoneLegalBasis, models.IncentiveLegalBasis])
class LegalBasisTranslation(TranslationOptions):
    fields = ("note",)


@register([models.Utility, models.ZoneUtility])
class UtilityTranslation(TranslationOptions):
    fields = ("description",)


@register(models.Zone)
class ZoneTranslation(TranslationOptions):
    fields = ("name", "summary", "tenure", "developer_name", "sectors_refused")


@register(models.InvestmentProject)
class InvestmentProjectTranslation(TranslationOptions):
    fields = (
        "name",
        "summary",
        "objective",
        "description",
        "market_rationale",
        "highlights",
        "current_use",
        "planning_conformity",
        "how_to_register",
        "investor_eligibility",
        "conditions",
        "status_note",
        "investor_name",
        "project_owner",
        "target_donors",
        "beneficiaries",
        "safeguards",
    )


@register(models.Capacity)
class CapacityTranslation(TranslationOptions):
    fields = ("description", "product")


@register(models.CostItem)
class CostItemTranslation(TranslationOptions):
    fields = ("name",)


@register(models.StatusChange)
class StatusChangeTranslation(TranslationOptions):
    fields = ("reason",)


@register(models.Incentive)
class IncentiveTranslation(TranslationOptions):
    fields = ("scope", "summary")


@register(models.PromotionActivity)
class PromotionActivityTranslation(TranslationOptions):
    fields = ("title", "event_label", "place_name", "outcome_summary")


@register(models.PromotionDocument)
class PromotionDocumentTranslation(TranslationOptions):
    fields = ("title", "summary")
