"""A text cut into the lines of a picture: between words, in all three languages."""

from __future__ import annotations

from collections.abc import Callable

Measure = Callable[[str], float]
"""A text → its width in pixels."""

DOTS = "…"


def wrap(text: str, *, width: float, most: int, measure: Measure) -> list[str]:
    """Lines no wider than `width`; what does not fit into `most` of them ends in dots.

    Lines break between words, Korean ones too; a word wider than a line is cut. Where two lines
    do, they are made about equally long, so that no word stands alone in the last.
    """
    lines = _filled(text.split(), width, measure)
    if len(lines) > most:
        lines = lines[:most]
        lines[-1] = _dotted(lines[-1], width, measure)
        return lines
    return _balanced(text.split(), len(lines), width, measure) or lines


def is_cut(lines: list[str]) -> bool:
    """Whether `wrap` had to leave something out."""
    return bool(lines) and lines[-1].endswith(DOTS)


def _filled(words: list[str], width: float, measure: Measure) -> list[str]:
    """As much in each line as fits."""
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer) <= width:
            lines[-1] = longer
            continue
        rest = word
        while measure(rest) > width and len(rest) > 1:
            end = len(rest) - 1
            while end > 1 and measure(rest[:end]) > width:
                end -= 1
            lines.append(rest[:end])
            rest = rest[end:]
        lines.append(rest)
    return lines


def _balanced(words: list[str], count: int, width: float, measure: Measure) -> list[str]:
    """The narrowest setting that takes no more lines; nothing where there is one line only."""
    if count < 2 or any(measure(word) > width for word in words):
        return []
    low, high = 0.0, width
    while high - low > 4:
        middle = (low + high) / 2
        if all(measure(word) <= middle for word in words) and (
            len(_filled(words, middle, measure)) <= count
        ):
            high = middle
        else:
            low = middle
    return _filled(words, high, measure)


def _dotted(line: str, width: float, measure: Measure) -> str:
    """The line with dots at its end, without the last words where they leave no room."""
    words = line.split()
    while len(words) > 1 and measure(f"{' '.join(words)} {DOTS}") > width:
        words.pop()
    kept = " ".join(words)
    while len(kept) > 1 and measure(f"{kept}{DOTS}") > width:
        kept = kept[:-1]
    return f"{kept.rstrip(' ,;:–-')}{DOTS}"
