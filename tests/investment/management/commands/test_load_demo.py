"""The command asks before it deletes, shows where it is, and says what it did."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from investment.actions.demonstration.ledger import Ledger, Outcome
from investment.actions.demonstration.removal import RemovalRefused
from investment.management.commands import load_demo


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What the command asked the action to do; the action itself is tested where it stands."""
    calls: list[dict[str, Any]] = []

    def load(**options: Any) -> Ledger:
        calls.append(options)
        ledger = Ledger(options["listener"])
        ledger.begin("zone", 2)
        ledger.begin("zone", 1)
        for code in ("Z-01", "Z-02"):
            ledger.decide("zone", code, source="a", present=None)
        ledger.decide("zone", "Z-03", source="a", present="typed")
        return ledger

    monkeypatch.setattr(load_demo, "load_demonstration", load)
    return calls


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    def set_answer(text: str) -> None:
        monkeypatch.setattr("builtins.input", lambda _prompt: text)

    return set_answer


@pytest.mark.django_db
def test_it_says_what_it_did(loads: list[dict[str, Any]], capsys: Any) -> None:
    out = StringIO()
    call_command("load_demo", stdout=out)
    assert out.getvalue().splitlines() == [
        f"zone: 2 created, 1 {Outcome.TAKEN}",
        f"{Outcome.TAKEN}: zone Z-03",
    ]
    assert "zone" in capsys.readouterr().err
    assert loads[0]["reset"] is False


@pytest.mark.django_db
@pytest.mark.parametrize("text", ["", "yes", "Reset!"])
def test_a_reset_needs_the_word(
    text: str, loads: list[dict[str, Any]], answer: Callable[[str], None]
) -> None:
    answer(text)
    with pytest.raises(CommandError, match=r"Nothing was changed\.") as refused:
        call_command("load_demo", reset=True)
    assert refused.value.returncode == 1
    assert loads == []


@pytest.mark.django_db
def test_nobody_to_answer_is_a_no(
    loads: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def silence(_prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr("builtins.input", silence)
    with pytest.raises(CommandError):
        call_command("load_demo", reset=True)
    assert loads == []


@pytest.mark.django_db
def test_with_the_word_it_starts_over(
    loads: list[dict[str, Any]], answer: Callable[[str], None]
) -> None:
    answer("reset")
    call_command("load_demo", "--reset", verbosity=0)
    assert loads[0]["reset"] is True


@pytest.mark.django_db
def test_a_script_is_not_asked(loads: list[dict[str, Any]]) -> None:
    call_command("load_demo", "--reset", "--noinput", verbosity=0)
    assert loads[0]["reset"] is True


@pytest.mark.django_db
def test_a_refusal_ends_with_its_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_options: Any) -> Ledger:
        raise RemovalRefused("Delete these first: TH-900")

    monkeypatch.setattr(load_demo, "load_demonstration", refuse)
    with pytest.raises(CommandError, match="TH-900") as refused:
        call_command("load_demo", verbosity=0)
    assert refused.value.returncode == 1
