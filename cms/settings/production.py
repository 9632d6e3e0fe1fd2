"""Production: everything that differs from machine to machine comes from the environment."""

from __future__ import annotations

from cms.settings.base import *  # noqa: F403 - a settings file extends its base
from cms.settings.base import EMAIL_TIMEOUT
from cms.settings.environment import env, required

SECRET_KEY = required("SECRET_KEY", what="a random text of at least 50 characters")
ALLOWED_HOSTS = required(
    "ALLOWED_HOSTS", what="the host names of the site, separated by commas"
).split(",")
required("DATABASE_URL", what="the address of PostgreSQL, postgres://user:password@host/name")
required("SITE_ADDRESS", what="the public address of the site, https://invest.example.vn")
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS if not host.startswith(".")]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

EMAIL_CONFIG = env.dj_email_url("EMAIL_URL", default="smtp://127.0.0.1:25")
vars().update(EMAIL_CONFIG)
EMAIL_TIMEOUT = EMAIL_CONFIG["EMAIL_TIMEOUT"] or EMAIL_TIMEOUT
DEFAULT_FROM_EMAIL = SERVER_EMAIL = required(
    "DEFAULT_FROM_EMAIL", what="the address that the site's mail comes from"
)
