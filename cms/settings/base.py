"""Settings of every shape, safe for production: nothing here is looser than it may be there."""

from __future__ import annotations

from pathlib import Path

from csp.constants import NONCE, NONE, SELF
from django.utils.translation import gettext_lazy as _

from cms.settings.accounts import *  # noqa: F403 - who signs in, and how
from cms.settings.environment import env, optional_date, whole_number
from cms.settings.tiles import tile_source

BASE_DIR = Path(__file__).resolve().parents[2]
VAR_DIR = Path(env.str("VAR_DIR", default=str(BASE_DIR / "var")))
DEBUG = False

INSTALLED_APPS = [
    "modeltranslation",  # before the admin, as its documentation asks
    "cms",
    "investment",
    "wagtail.contrib.settings",
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.contrib.frontend_cache",
    "wagtail.contrib.simple_translation",  # a page's translation is made from it in one step
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "cms.accounts.apps.AccountsConfig",  # wagtail.users, in which nobody is deleted
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
    "csp",
    "ninja",
    "axes",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "django_otp.plugins.otp_static",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "cms.compression.CompressionMiddleware",  # words alone: PDFs and workbooks are packed already
    "django.middleware.http.ConditionalGetMiddleware",  # an ETag, and 304 for who has the page
    "csp.middleware.CSPMiddleware",
    "cms.middleware.PublicCachingMiddleware",  # any cache may keep a public page for a minute
    "cms.middleware.EditorsOnlyMiddleware",  # sessions, messages and sign-in under /cms/ only
    "cms.middleware.LanguageOfAddressMiddleware",
    "investment.api.middleware.ApiMiddleware",  # what every answer below /api/ has in common
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "cms.editors.addresses.EditorsAddressesMiddleware",
    "axes.middleware.AxesMiddleware",  # last, as its documentation asks: 429 for who is locked out
]

ROOT_URLCONF = "cms.urls"
WSGI_APPLICATION = "cms.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "cms.context.site",
            ],
        },
    }
]

# Records
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATABASES = {"default": env.dj_db_url("DATABASE_URL", default=f"sqlite:///{VAR_DIR}/db.sqlite3")}
DATABASES["default"]["ATOMIC_REQUESTS"] = False
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",  # a writer waits its turn instead of failing half-way
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }
else:
    DATABASES["default"]["CONN_MAX_AGE"] = 60
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True

# Languages (design §7): source strings are English, the words of records are first Vietnamese
LANGUAGE_CODE = "en"
LANGUAGES = [("vi", _("Vietnamese")), ("en", _("English")), ("ko", _("Korean"))]
LANGUAGE_NAMES = {"vi": "Tiếng Việt", "en": "English", "ko": "한국어"}  # each in its own words
MODELTRANSLATION_DEFAULT_LANGUAGE = "vi"
MODELTRANSLATION_LANGUAGES = ("vi", "en", "ko")
MODELTRANSLATION_FALLBACK_LANGUAGES = {"default": ("vi", "en", "ko")}
LOCALE_PATHS = [
    BASE_DIR / "locale",
    BASE_DIR / "locale" / "wagtail",  # what Wagtail's own catalogues lack, or say otherwise
]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Asia/Ho_Chi_Minh"
WAGTAIL_I18N_ENABLED = True
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
CATALOGUE_TODAY = optional_date("CATALOGUE_TODAY")

# Files
STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_FINDERS = [
    "cms.stylesheet.StylesheetFinder",  # one file a component, one file on the page
    "cms.packages.PackagesFinder",  # the map, from npm
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
]
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR_DIR / "media"
PRIVATE_MEDIA_ROOT = VAR_DIR / "private"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_KEEP_ONLY_HASHED_FILES = True

# Work in the background
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

# Enquiries (docs/operations.md): the centre's mailbox, for agencies whose own is not known
ENQUIRY_MAILBOX = env.str("ENQUIRY_MAILBOX", default="")
ENQUIRIES_AN_HOUR = whole_number("ENQUIRIES_AN_HOUR", default=10)  # of one address
EMAIL_TIMEOUT = 20  # seconds: a mail server that says nothing keeps no worker

# Search: Elasticsearch where there is one, with the database as its fallback (design §6)
ELASTICSEARCH_URL = env.str("ELASTICSEARCH_URL", default="")
SEARCH_ENGINE = env.str("SEARCH_ENGINE", default="") or (
    "elasticsearch" if ELASTICSEARCH_URL else "database"
)
SEARCH_INDEX_PREFIX = env.str("SEARCH_INDEX_PREFIX", default="catalogue")  # one per environment

# The map of the catalogue: the outline of the province alone, unless tiles are set
MAP_TILES_URL = env.str("MAP_TILES_URL", default="")
MAP_TILES_ATTRIBUTION = env.str("MAP_TILES_ATTRIBUTION", default="")
TILE_SOURCES = [source] if (source := tile_source(MAP_TILES_URL)) else []

# The API (docs/api.md): requests a minute of one address of the network, 0 for no limit
API_REQUESTS_A_MINUTE = whole_number("API_REQUESTS_A_MINUTE", default=300)
PROXY_COUNT = whole_number("PROXY_COUNT", default=0)  # of ours, which note who asks

# A cache in front of the site (docs/operations.md): told what has changed, when editors publish
FRONT_CACHE_URL = env.str("FRONT_CACHE_URL", default="")
WAGTAILFRONTENDCACHE = (
    {
        "front": {
            "BACKEND": "wagtail.contrib.frontend_cache.backends.HTTPBackend",
            "LOCATION": FRONT_CACHE_URL,
        }
    }
    if FRONT_CACHE_URL
    else {}
)

# Safety
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_HSTS_SECONDS = 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SECURE_SSL_REDIRECT = True
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
SESSION_COOKIE_PATH = "/cms/"  # no visitor ever carries an editor's session
CSRF_COOKIE_AGE = None  # until the browser is closed; set by pages with a form that posts alone
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "investment.views.forgery.csrf_failure"  # what was typed stays in the form
X_FRAME_OPTIONS = "SAMEORIGIN"  # Wagtail shows its previews in a frame of its own
CONTENT_SECURITY_POLICY = {
    "EXCLUDE_URL_PREFIXES": ["/cms/"],
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:", *TILE_SOURCES],
        "object-src": [NONE],
        "base-uri": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [SELF],
        "script-src": [SELF, NONCE],
    },
}

# Wagtail
WAGTAIL_SITE_NAME = "Invest in Thanh Hóa"
WAGTAILADMIN_BASE_URL = env.str("SITE_ADDRESS", default="http://127.0.0.1:8000")
WAGTAIL_GRAVATAR_PROVIDER_URL = None  # the editors' screens ask no outside service
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAIL_FINISH_WORKFLOW_ACTION = "cms.finishing.finish_workflow"
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
SILENCED_SYSTEM_CHECKS = ["security.W019"]  # X_FRAME_OPTIONS: the editors' previews are frames

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {
        # Each save queues a task of Wagtail's: its lines would bury what a person must read.
        "django_tasks": {"level": "WARNING"},
        "django_tasks_db": {"level": "WARNING"},
        "elastic_transport": {"level": "ERROR"},  # what fails is told by the search
        "axes": {"level": "ERROR"},  # names and places stand in the audit, which forgets them
    },
}
