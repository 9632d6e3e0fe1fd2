"""Who signs in, and how: passwords, second factor, lock-out, sessions (docs/operations.md)."""

from __future__ import annotations

from datetime import timedelta

from cms.settings.environment import flag, whole_number

AUTH_USER_MODEL = "cms.User"
AUTHENTICATION_BACKENDS = [
    "cms.accounts.lockout.LockoutBackend",  # first: who is locked out is asked nothing further
    "django.contrib.auth.backends.ModelBackend",
]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.ScryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
PASSWORD_RESET_TIMEOUT = 60 * 60  # seconds that a link to a new password lasts

# The second factor, asked for under /cms/ by wagtail-2fa; off in the embedded shape
WAGTAIL_2FA_REQUIRED = flag("SECOND_FACTOR", default=True)
OTP_TOTP_ISSUER = "Invest in Thanh Hoa"  # how an app names the code; some take ASCII alone

# Lock-out: why these numbers, cms/accounts/lockout.py says
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_RESET_ON_SUCCESS = True
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False  # trying on prolongs no lock
AXES_HANDLER = "cms.accounts.lockout.LockoutHandler"
AXES_LOCKOUT_CALLABLE = "cms.accounts.lockout.locked_out"
AXES_USERNAME_CALLABLE = "cms.accounts.lockout.digest_of_name"
AXES_CLIENT_IP_CALLABLE = "cms.accounts.network.address_of"  # knows PROXY_COUNT
AXES_DISABLE_ACCESS_LOG = True  # the audit is ours, with its end
AXES_VERBOSE = False

# Sessions: twelve hours at most, and this long without activity
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_IDLE_MINUTES = whole_number("SESSION_IDLE_MINUTES", default=60)

# The audit of sign-ins: how long its rows are kept, and where they came from
SIGN_INS_KEPT_DAYS = whole_number("SIGN_INS_KEPT_DAYS", default=365)
SIGN_IN_PLACES_KEPT_DAYS = whole_number("SIGN_IN_PLACES_KEPT_DAYS", default=90)

# Wagtail's screens of accounts
WAGTAILUSERS_PASSWORD_ENABLED = False  # no administrator types a password for somebody
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False  # the own one is changed by a panel of ours
WAGTAIL_PASSWORD_RESET_ENABLED = True
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False  # links to a new password go there
WAGTAILADMIN_USER_LOGIN_FORM = "cms.accounts.forms.signing_in.SignInForm"
