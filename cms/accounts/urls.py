"""Addresses that nobody must have signed in for; they stand before Wagtail's of the same name."""

from __future__ import annotations

from django.urls import path

from cms.accounts.views.signing_in import (
    AskForPasswordView,
    ChoosePasswordView,
    choose_language,
    invitation,
)

urlpatterns = [
    path("language/<site_language:language>/", choose_language, name="editors_language"),
    path("invitation/<str:token>/", invitation, name="invitation"),
    path("password_reset/", AskForPasswordView.as_view(), name="wagtailadmin_password_reset"),
    path(
        "password_reset/confirm/<uidb64>/<token>/",
        ChoosePasswordView.as_view(),
        name="wagtailadmin_password_reset_confirm",
    ),
]
