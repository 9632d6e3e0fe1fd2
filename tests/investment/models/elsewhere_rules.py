"""Rules of the database that are tried beside what else their model promises: which, and where."""

from __future__ import annotations

ELSEWHERE: dict[str, str] = {
    "catalogue_settings_known_currency": "test_catalogue_settings",
    "clearance_person_or_demonstration": "test_clearance",
    "clearance_has_statement": "test_clearance",
    "place_succeeds_another": "test_place",
    "contact_can_be_reached": "test_organisation",
    "exchange_rate_is_positive": "test_exchange_rate",
    "exchange_rate_has_source": "test_exchange_rate",
    "offer_area_in_order": "test_offer",
    "offer_price_has_currency": "test_offer",
    "project_document_public_has_file": "test_document",
    "document_file_is_examined": "test_document_file",
    "document_file_has_pages": "test_document_file",
    "promotion_document_superseded_by_another": "test_promotion_document",
    "search_document_of_project": "test_search_document",
    "recurring_job_outcome_with_end": "test_recurring_job",
    "recurring_job_period_positive": "test_recurring_job",
    "enquiry_erased_is_empty": "test_enquiry",
    "enquiry_ended_has_its_moment": "test_enquiry",
    "enquiry_assigned_has_agency": "test_enquiry",
    "enquiry_answered_has_its_moment": "test_enquiry",
    "enquiry_mail_reply_has_words": "test_correspondence",
    "enquiry_mail_waits_for_its_moment": "test_correspondence",
    "enquiry_mail_sent_has_its_moment": "test_correspondence",
    "translation_confirmed_by_a_person": "test_translation_confirmation",
    "translation_is_of_a_source": "test_translation_confirmation",
    "translation_has_a_known_state": "test_translation_standing",
}
