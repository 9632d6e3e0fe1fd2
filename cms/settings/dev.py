"""The embedded shape: one command on one machine, nothing to configure (design §2)."""

from __future__ import annotations

from cms.settings.base import *  # noqa: F403 - a settings file extends its base
from cms.settings.base import VAR_DIR
from cms.settings.environment import env, flag, secret_key_in

DEBUG = flag("DEBUG")
SECRET_KEY = secret_key_in(VAR_DIR)
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["127.0.0.1", "localhost", "[::1]"])
COMPONENT_GALLERY = True  # /components/ shows every state of every component

SECURE_SSL_REDIRECT = False  # the server answers on the loopback address alone
SECURE_HSTS_SECONDS = 0
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = False

WAGTAIL_2FA_REQUIRED = flag("SECOND_FACTOR")  # the login that is printed works by itself

EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = VAR_DIR / "mail"

SEARCH_INDEX_PREFIX = env.str("SEARCH_INDEX_PREFIX", default="catalogue-dev")
