"""Code lists of where things are and who looks after them. Codes never change."""

from __future__ import annotations

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class LocationPrecision(TextChoices):
    """What a point on the map stands for."""

    SITE = "site", pgettext_lazy("precision", "Site")
    ZONE = "zone", pgettext_lazy("precision", "Zone")
    COMMUNE = "commune", _("Commune or ward")
    DISTRICT = "district", _("Former district")
    PROVINCE = "province", _("Province")


class PlaceKind(TextChoices):
    """Units before and after the reform of 1 July 2025."""

    PROVINCE = "province", _("Province")
    WARD = "ward", _("Ward")
    COMMUNE = "commune", _("Commune")
    FORMER_CITY = "former_city", _("Former city")
    FORMER_TOWN = "former_town", _("Former town")
    FORMER_DISTRICT = "former_district", _("Former district")
    FORMER_WARD = "former_ward", _("Former ward")
    FORMER_COMMUNE = "former_commune", _("Former commune")
    FORMER_TOWNSHIP = "former_township", _("Former township")


class ZoneKind(TextChoices):
    """Kinds of zones and gateways."""

    ECONOMIC_ZONE = "economic_zone", _("Economic zone")
    INDUSTRIAL_PARK = "industrial_park", _("Industrial park")
    PORT = "port", _("Seaport")
    AIRPORT = "airport", _("Airport")
    SUMMARY = "summary", _("Summary figures")


class OfferKind(TextChoices):
    """What is to let in a zone."""

    PLOT = "plot", pgettext_lazy("offer", "Plot of land")
    FACTORY = "factory", pgettext_lazy("offer", "Ready-built factory")
    OFFICE = "office", pgettext_lazy("offer", "Office")


class OrganisationKind(TextChoices):
    """Kinds of agencies."""

    PEOPLES_COMMITTEE = "peoples_committee", _("People's Committee")
    DEPARTMENT = "department", _("Provincial department")
    MANAGEMENT_BOARD = "management_board", _("Management board")
    PROMOTION_AGENCY = "promotion_agency", _("Promotion agency")
    BORDER_GUARD = "border_guard", _("Border guard")
    PROJECT_BOARD = "project_board", _("Project management board")


class UtilityKind(TextChoices):
    """What a zone or a project is connected to or built with."""

    COVERAGE = "coverage", _("Coverage")
    POWER = "power", _("Power")
    WATER = "water", _("Water")
    WASTEWATER = "wastewater", _("Wastewater")
    GAS = "gas", _("Gas")
    TELECOM = "telecom", _("Telecommunications")
    ROAD = "road", _("Roads")
    RAIL = "rail", _("Railway")
    TERMINAL = "terminal", _("Terminal")
    BERTHS = "berths", _("Berths")
    VESSEL_SIZE = "vessel_size", _("Vessel size")
    TRAFFIC = "traffic", _("Traffic")
    CLEARED_LAND = "cleared_land", _("Cleared land")
    HOUSING = "housing", _("Workers' housing")
    OTHER = "other", pgettext_lazy("infrastructure", "Other")


class DistanceTarget(TextChoices):
    """Where distances are measured to."""

    HANOI = "hanoi", _("Hanoi")
    THANH_HOA_CITY = "thanh_hoa_city", _("former Thanh Hoa city centre")
    NGHI_SON_PORT = "nghi_son_port", _("Nghi Son port")
    NGHI_SON_CENTRE = "nghi_son_centre", _("Nghi Son centre")
    THO_XUAN_AIRPORT = "tho_xuan_airport", _("Tho Xuan airport")
    NOI_BAI_AIRPORT = "noi_bai_airport", _("Noi Bai airport")
    HAI_PHONG_PORT = "hai_phong_port", _("Hai Phong port")
    NATIONAL_HIGHWAY_1A = "national_highway_1A", _("National Highway 1A")
    EXPRESSWAY_INTERCHANGE = (
        "north_south_expressway_interchange",
        _("North-South expressway interchange"),
    )
    EXPRESSWAY = "north_south_expressway", _("North-South expressway")
    KHOA_TRUONG_STATION = "khoa_truong_station", _("Khoa Truong station")
