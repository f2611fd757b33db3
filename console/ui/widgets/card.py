"""The values of a queue card, and the card in words for a screen reader and a tool tip."""

from dataclasses import dataclass

from console.ui.widgets.clock import spoken_duration
from console.ui.widgets.text import plain


@dataclass(frozen=True, slots=True)
class StateCount:
    """How many agents are in one state: an icon's name, the count, the word for it."""

    icon: str
    count: int
    word: str


@dataclass(frozen=True, slots=True)
class Card:
    """All that a queue card shows. ``None`` means not known, and is shown as a dash, never as nought."""

    key: str
    name: str
    target: str = ""  # "80/20"
    waiting: int | None = None
    waiting_word: str = "waiting"
    longest_since: float | None = None  # UNIX time at which the longest waiting caller joined
    longest_word: str = "longest wait"
    history: tuple[float | None, ...] = ()
    states: tuple[StateCount, ...] = ()
    level_label: str = "Service level"
    level_text: str = "–"
    level_variant: str = ""  # the variant's name, and what it leaves out, for the tool tip
    severity: str = "calm"  # calm warning alarm blind: the whole card
    wait_severity: str = "calm"
    level_severity: str = "calm"
    note: str = ""  # "blind since 10:42", "gap 10:31–10:33"


def spoken(card: Card, now: float) -> str:
    """All that the card shows, and nothing that a blind card hides."""
    if card.severity == "blind":
        return ", ".join(part for part in (plain(card.name), card.note) if part)
    waiting = "–" if card.waiting is None else str(card.waiting)
    parts = [plain(card.name), card.note, f"{card.waiting_word} {waiting}"]
    if card.longest_since is not None:
        parts.append(f"{card.longest_word} {spoken_duration(now - card.longest_since)}")
    parts += [f"{state.word} {state.count}" for state in card.states]
    parts.append(f"{card.level_label} {card.level_text} {card.level_variant}".strip())
    return ", ".join(part for part in parts if part)


def hint(card: Card, figure: str) -> str:
    """What a figure is, for the pointer that rests on it."""
    if card.severity == "blind" or not figure:
        return f"{card.name}\n{card.note}".strip()
    if figure == "agents":
        return "\n".join(f"{state.word}: {state.count}" for state in card.states)
    if figure == "service_level":
        return f"{card.level_label} {card.target}\n{card.level_variant}".strip()
    words = {"waiting": card.waiting_word, "longest_wait": card.longest_word}
    return words.get(figure, card.name)
