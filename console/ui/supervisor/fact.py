"""One fact of a subject, and the sheet of all that the inspector shows of one. Values; no widget."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from console.center.call import Moment
from console.center.state import Center, Key
from console.ui import labels
from console.ui.bridge import Bridge

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Fact:
    """One line: a label and a value. `since` > 0: the value is the time since then; `figure`: the passport it opens."""

    label: str
    value: str = ""
    since: float = 0.0
    figure: tuple[str, str] | None = None
    go: Key | None = None
    severity: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything the inspector shows of a subject besides its actions."""

    title: str
    sub: str = ""
    facts: tuple[Fact, ...] = ()
    timeline: tuple[Moment, ...] = ()
    note: str = ""
    blind: str = ""


def blind_words(bridge: Bridge, link: str) -> str:
    """“blind since 10:42”, or nothing while the link is seen."""
    since = bridge.blind_since(link)
    return labels.blind_since(since) if since else ""


class Then:
    """What `sheet` asks of a bridge, for a call that is long over."""

    def __init__(self, center: Center, now: float) -> None:
        self.center, self._now = center, now

    def now(self) -> float:
        """The time it is looked at."""
        return self._now

    def blind_since(self, link: str) -> float:
        """What is past is not blind; its gaps are in the call itself."""
        return 0.0
