"""Questions with what they find in the demonstration catalogue, for every engine.

A question finds the same whatever the reader's language is; the language decides the order.
"""

from __future__ import annotations

from tests.investment.search.cases import scripts, words

Found = tuple[str, str]
"""A question, and the codes that it finds, in their order, with a space between."""

MATCHES: list[Found] = [
    *(words.CODES + words.DIACRITICS + words.UNICODE_FORMS + words.TONES + words.ENGLISH),
    *(words.PREFIXES + words.TYPOS + words.PHRASES),
    *(scripts.KOREAN + scripts.PLACES + scripts.CROSS_LANGUAGE + scripts.NOTHING),
]

# Question, language, the codes that come first.
FIRST: list[tuple[str, str, str]] = [
    ("hóa dầu", "vi", "TH-004"),  # as it is written, before “hoa … đầu” somewhere
    ("cao su", "vi", "TH-002"),
    ("nghệ", "vi", "TH-010"),  # turmeric, before technology: công nghệ
    ("lợn", "vi", "TH-087 TH-103"),
    ("제3산업단지", "ko", "TH-052"),
    ("TH-1", "en", "TH-001"),
    ("th-10", "en", "TH-010 TH-100"),
    ("Nghi Sơn", "vi", "TH-020 TH-052 TH-053"),  # in the name, before the zone
    ("응이선", "ko", "TH-020 TH-052 TH-053"),
    ("응이손", "ko", "TH-020 TH-052 TH-053"),
    ("thanh hoa solar", "en", "TH-039 TH-021"),
    ("Thọ Xuân", "vi", "TH-024 TH-033"),
    ("토쑤언", "ko", "TH-024 TH-033"),
    ("공장", "ko", "TH-009 TH-010 TH-018"),  # the word, before 생산공장
    ("plant", "en", "TH-001 TH-002 TH-003"),
    ("nhà máy", "en", "TH-001 TH-002 TH-003"),
    ("logistics", "en", "TH-042 TH-048"),
    ("관광", "ko", "TH-036"),
]
