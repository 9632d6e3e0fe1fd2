"""Which agency answers: the routing table, which editors change, read in one place (design §5)."""

from __future__ import annotations

from collections.abc import Iterable

from investment.models import InvestmentProject, Organisation, RoutingRule


def rule_for(matter: str) -> RoutingRule | None:
    """The rule of a matter whose agency exists or has a successor, else the default one."""
    rules = RoutingRule.objects.filter(matter__in=[matter, RoutingRule.DEFAULT])
    found = {rule.matter: rule for rule in rules.select_related("organisation__successor")}
    own = found.get(matter)
    if own is not None and own.organisation.present() is not None:
        return own
    return found.get(RoutingRule.DEFAULT)


def agency_for(matter: str) -> Organisation | None:
    """The agency that answers a matter today; None where the table names none that exists."""
    rule = rule_for(matter)
    return rule.organisation.present() if rule else None


def centre() -> Organisation | None:
    """The agency of the default rule: it answers whatever has no other, and sees everything."""
    return agency_for(RoutingRule.DEFAULT)


def matter_for(projects: Iterable[InvestmentProject]) -> str:
    """The matter of some projects together.

    Returns:
        That of all of them where they agree, or where one agency answers them all (then the first
        in alphabetical order); else, and for none, the default matter.
    """
    matters = sorted({project.routing_matter for project in projects})
    if len(matters) == 1:
        return matters[0]
    agencies = {agency_for(matter) for matter in matters}
    do_agree = len(agencies) == 1 and None not in agencies
    return matters[0] if do_agree else RoutingRule.DEFAULT
