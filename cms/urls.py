"""Every address of the site; in which language it is answered the address alone says."""

from __future__ import annotations

from pathlib import Path

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from django.views.static import serve
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from cms.views.gallery import gallery
from cms.views.root import root
from investment import urls as database

IMAGES = Path(settings.MEDIA_ROOT) / "images"

urlpatterns = [
    path("", root, name="root"),
    path("cms/", include(wagtailadmin_urls)),
    path("attachments/", include(wagtaildocs_urls)),
    # Pictures as the pages show them; the files of documents are handed out by Wagtail's view
    # alone, which asks who may have them. In production nginx answers before this line does.
    path("media/images/<path:path>", serve, {"document_root": IMAGES}),
    *database.without_language,
]
if getattr(settings, "COMPONENT_GALLERY", False):
    urlpatterns.append(path("components/", gallery, name="components"))

urlpatterns += i18n_patterns(*database.in_languages, path("", include(wagtail_urls)))
