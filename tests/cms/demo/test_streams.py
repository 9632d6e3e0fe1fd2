"""Files of the demonstration become blocks in one language, or say what is wrong with them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from wagtail.blocks import StreamBlock

from cms.blocks import BODY
from cms.demo.streams import StreamRefused, stream

WORD = {"vi": "Điện", "en": "Power", "ko": "전력"}
SOURCE = {"title": WORD, "url": "https://example.vn/", "as_of": "2018"}
FACT = {"fact": "F-04", "label": WORD, "value": "102", "unit": {**WORD, "ko": ""}, "source": WORD}
BLOCKS: dict[str, Any] = {
    "text": {code: f"<p>{text}</p>" for code, text in WORD.items()},
    "quote": {"text": WORD, "person": WORD, "position": ""},
    "table": {"caption": WORD, "head": [WORD, "kV"], "rows": [[WORD, 110]], "numeric": [1]},
    "image": {"image": "port", "alt": WORD},
    "gallery": {"images": [{"image": "port", "alt": WORD}] * 2},
    "video": {"address": "https://example.vn/", "title": WORD, "still": "port"},
    "key_figures": {"figures": [FACT]},
    "chart": {
        "title": WORD,
        "kind": "bars",
        "rows": [{"label": 2018, "value": 1.5}, {"label": 2019, "value": 2}],
        "source": SOURCE,
    },
    "steps": {"steps": [{"title": WORD, "days": 15, "checked_on": date(2026, 11, 23)}]},
    "questions": {"questions": [{"question": WORD, "answer": WORD}]},
    "call_to_action": {"title": WORD, "label": WORD, "target": "projects?status=open"},
    "featured_projects": {"title": WORD, "codes": ["TH-001"]},
    "sector_grid": {"title": WORD},
    "zone_map": {"title": WORD},
    "downloads": {"title": WORD, "codes": ["D-01"]},
    "contact_card": {"organisation": "O-02"},
}


def written(name: str, value: Any, language: str = "ko", **keys: Any) -> Any:
    (block,) = stream([{name: value}], language, page="guide", images={"port": 7}, **keys)
    assert block["type"] == name
    return block["value"]


def refusal(name: str, value: Any, **keys: Any) -> str:
    with pytest.raises(StreamRefused) as refused:
        written(name, value, **keys)
    return str(refused.value)


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
@pytest.mark.parametrize("name", [name for name, _block in BODY])
def test_every_block_can_be_written_and_is_read_back_unchanged(name: str, language: str) -> None:
    block = dict(BODY)[name]
    raw = written(name, BLOCKS[name], language)
    if name not in ("image", "gallery", "video"):  # their pictures stand in the database
        whole = StreamBlock(BODY).to_python([{"type": name, "value": raw}])
        again = whole.get_prep_value()[0]["value"]
        assert set(again) == set(raw) if isinstance(raw, dict) else again == raw
    assert WORD["vi" if language != "vi" else "en"] not in str(raw)
    assert block.name == name


def test_a_fact_brings_its_address_and_date() -> None:
    (figure,) = written("key_figures", {"figures": [FACT]})["figures"]
    assert figure["source"]["as_of"] == "2018"
    assert figure["source"]["url"].startswith("https://")
    assert (figure["label"], figure["value"], figure["unit"]) == ("전력", "102", "")


def test_a_number_of_yaml_becomes_text_and_a_day_a_date() -> None:
    assert written("table", BLOCKS["table"])["table"]["rows"] == [{"values": ["전력", "110"]}]
    (step,) = written("steps", BLOCKS["steps"])["steps"]
    assert (step["days"], step["checked_on"]) == ("15", "2026-11-23")


def test_a_date_may_stand_in_the_source_or_beside_it() -> None:
    beside = {**BLOCKS["chart"], "source": {"title": WORD}, "as_of": 2019}
    assert written("chart", beside)["source"]["as_of"] == "2019"
    assert written("chart", BLOCKS["chart"])["source"]["as_of"] == "2018"


def test_a_call_to_action_leads_to_a_page_by_its_key() -> None:
    action = {**BLOCKS["call_to_action"], "target": "living"}
    assert written("call_to_action", action, pages={"living": 5})["page"] == 5
    assert "living is neither a route" in refusal("call_to_action", action)


@pytest.mark.parametrize(
    ("name", "changes", "said"),
    [
        ("quote", {"text": {"vi": "a", "en": "b"}}, "guide, block 1 (quote): text: no text in ko"),
        ("key_figures", {"figures": [{**FACT, "fact": "F-99"}]}, "there is no fact F-99"),
        ("key_figures", {"figures": [{**FACT, "fact": "F-03"}]}, "not verified"),
        ("key_figures", {"figures": [{**FACT, "valeu": 1}]}, "no field valeu"),
        ("table", {"rows": [["a"]]}, "row 1 has 1 cells, the head 2"),
        ("table", {"head": None}, "of another form"),
        ("chart", {"kind": "pie"}, "there is no chart pie"),
        ("image", {"image": "lost"}, "there is no image lost"),
        ("steps", {"steps": [{"title": WORD, "feee": "x"}]}, "no field feee"),
        ("sector_grid", {"titel": WORD}, "no field titel"),
    ],
)
def test_what_is_wrong_is_said_with_page_and_block(
    name: str, changes: dict[str, Any], said: str
) -> None:
    message = refusal(name, {**BLOCKS[name], **changes})
    assert message.startswith(f"guide, block 1 ({name})")
    assert said in message


@pytest.mark.parametrize("block", [{}, {"text": "a", "quote": {}}, {"texxt": "a"}])
def test_a_block_has_one_name_that_is_known(block: dict[str, Any]) -> None:
    with pytest.raises(StreamRefused, match="guide, block 1"):
        stream([block], "vi", page="guide")


def test_a_field_that_is_missing_is_named() -> None:
    assert "the field 'caption' is missing" in refusal("table", {"head": [], "rows": []})
