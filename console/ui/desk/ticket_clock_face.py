"""One clock of a ticket on the screen: its name, what is left, and a shape when it needs somebody."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from console.desk.clock import Clock
from console.ui.desk import ticket_words as words
from console.ui.widgets.text import PlainLabel


class ClockFace(QFrame):
    """Shows what it is given; it does not tick by itself."""

    MARKS = {"alarm": "◆ ", "warning": "▲ "}

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._name = name
        self.left = PlainLabel("–", "heading")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(1)
        layout.addWidget(PlainLabel(name, "faint"))
        layout.addWidget(self.left)

    def show_clock(self, clock: Clock, now: float, risky: bool) -> None:
        """What it says at `now`; `risky`: it will run out before such work is usually done."""
        text, severity = words.clock_words(clock, now)
        severity = severity or ("warning" if risky else "")
        self.left.show_text(self.MARKS.get(severity, "") + text)
        self.left.set_role({"": "heading", "faint": "faint"}.get(severity, severity))
        self.setAccessibleName(f"{self._name}: {text}")
