"""What a wallboard's tiles show, as plain values: words and severities ready to be painted or read aloud.

A blind tile holds no figure at all, so that none can be painted.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QueueFace:
    """A queue card."""

    name: str
    target: str = ""
    waiting: str = ""
    waiting_word: str = ""
    longest: str = ""
    longest_word: str = ""
    longest_short: str = ""
    level: str = ""
    level_word: str = ""
    level_share: float = -1.0  # 0…100, < 0: none
    target_share: float = 0.0
    severity: str = "calm"  # calm warning alarm blind
    troubled: frozenset[str] = frozenset()  # which figures: waiting longest_wait service_level
    blind: str = ""


@dataclass(frozen=True, slots=True)
class FigureFace:
    """One figure with its word; `share` ≥ 0 draws a bar with the target's tick."""

    word: str
    text: str = ""
    icon: str = ""
    severity: str = "calm"
    share: float = -1.0
    target_share: float = 0.0
    note: str = ""
    blind: str = ""


@dataclass(frozen=True, slots=True)
class AgentFace:
    """An agent: shape, name, what and for how long."""

    name: str
    icon: str = ""
    word: str = ""
    time: str = ""
    severity: str = "calm"
    blind: str = ""


Face = QueueFace | FigureFace | AgentFace


@dataclass(frozen=True, slots=True)
class Headline:
    """The lines above and below the tiles."""

    day: str = ""
    foot: str = ""
    foot_severity: str = "calm"


def spoken(face: Face) -> str:
    """A tile for a screen reader."""
    if isinstance(face, QueueFace):
        seen = f"{face.waiting_word} {face.waiting}, {face.longest_word} {face.longest}, {face.level_word} {face.level}"
        return f"{face.name}: {face.blind or seen}"
    if isinstance(face, FigureFace):
        return f"{face.word} {face.blind or face.text}".strip()
    return f"{face.name} {face.blind or face.word}"
