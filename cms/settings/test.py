"""Settings of the tests: the embedded shape with fixed time, fast passwords and no files kept."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from tempfile import mkdtemp

from cms.settings.base import *  # noqa: F403 - a settings file extends its base
from cms.settings.base import LOGGING, STORAGES

SECRET_KEY = "for tests alone"  # noqa: S105 - signs nothing that leaves a test
ALLOWED_HOSTS = ["testserver", "127.0.0.1", "localhost"]
CATALOGUE_TODAY = date(2026, 11, 23)
COMPONENT_GALLERY = True

SECURE_SSL_REDIRECT = False
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = False
WAGTAIL_2FA_REQUIRED = False  # tests of the second factor ask for it
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"

API_REQUESTS_A_MINUTE = ENQUIRIES_AN_HOUR = 0  # tests of the limits ask for one
SEARCH_ENGINE = "database"  # tests of the other engine ask for it
SEARCH_INDEX_PREFIX = f"catalogue-test-{os.getpid()}"

MEDIA_ROOT = Path(mkdtemp(prefix="catalogue-media-"))
PRIVATE_MEDIA_ROOT = Path(mkdtemp(prefix="catalogue-private-"))
STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}

QUIET = ("axes", "wagtail", "django_tasks", "django_tasks_db", "investment")
LOGGING = {
    **LOGGING,
    "loggers": {
        "elastic_transport": {"level": "ERROR"},
        **{name: {"level": "WARNING"} for name in QUIET},
    },
}
