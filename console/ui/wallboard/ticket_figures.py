"""The help desk's figures for a board's tiles: tickets open, at risk, late, and what comes next.

Tickets live in the house's own journal: a lost switch does not hide them, a lost engine or database does.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from console.center.state import Center
from console.center.ticket_measures import TicketBoard, ticket_board
from console.ui import labels
from console.ui.wallboard.values import FigureFace
from console.ui.widgets.clock import duration
from console.ui.widgets.text import plain

translate = QCoreApplication.translate


def ticket_face(center: Center, now: float, figure: str, blind: str = "") -> FigureFace:
    """What a tile of one figure shows; `figure` as in a board's file, with its part; `blind`: why it cannot be seen."""
    name, _, part = figure.partition("/")
    word = ticket_word(figure)
    if blind:
        return FigureFace(word, icon=_ICONS[name], severity="blind", blind=blind)
    board = ticket_board(center, now, part)
    icon = "" if part else _ICONS[name]  # the words of a part need the room
    return FigureFace(word, _TEXTS[name](board), icon, _severity(name, board))


def _severity(name: str, board: TicketBoard) -> str:
    """Colour for what needs a person: a ticket that is late, one that will be."""
    if name == "tickets_late" and board.late:
        return "alarm"
    return "warning" if name == "tickets_at_risk" and board.at_risk else "calm"


def _time(seconds: float | None) -> str:
    """``4:10``, from an hour on ``2 h 56``, from two days on ``3 d``: read from ten metres."""
    if seconds is None or seconds < 3600:
        return labels.span(seconds) if seconds is None else duration(seconds)
    hours, rest = divmod(int(seconds), 3600)
    if hours < 48:
        return f"{hours} h {rest // 60:02d}"
    return translate("Wallboard", "{days} d").format(days=hours // 24)


_TEXTS: dict[str, Callable[[TicketBoard], str]] = {
    "tickets_open": lambda board: labels.count(board.open),
    "tickets_at_risk": lambda board: labels.count(board.at_risk),
    "tickets_late": lambda board: labels.count(board.late),
    "tickets_unanswered": lambda board: labels.count(board.unanswered),
    "tickets_unowned": lambda board: labels.count(board.unowned),
    "tickets_oldest_unanswered": lambda board: _time(board.oldest_unanswered_s),
    "tickets_next_due": lambda board: _time(board.next_due_s),
}
_ICONS = dict.fromkeys(_TEXTS, "tickets") | {"tickets_oldest_unanswered": "", "tickets_next_due": ""}


def ticket_word(figure: str) -> str:
    """The words under a figure: ``late tickets``, ``late · level 2``, ``late · network``."""
    name, _, part = figure.partition("/")
    if not part:
        return {
            "tickets_open": translate("Wallboard", "open tickets"),
            "tickets_at_risk": translate("Wallboard", "tickets at risk"),
            "tickets_late": translate("Wallboard", "late tickets"),
            "tickets_unanswered": translate("Wallboard", "unanswered tickets"),
            "tickets_unowned": translate("Wallboard", "tickets nobody has"),
            "tickets_oldest_unanswered": translate("Wallboard", "oldest unanswered"),
            "tickets_next_due": translate("Wallboard", "next due in"),
        }[name]
    short = {
        "tickets_open": translate("Wallboard", "open"),
        "tickets_at_risk": translate("Wallboard", "at risk"),
        "tickets_late": translate("Wallboard", "late"),
        "tickets_unanswered": translate("Wallboard", "unanswered"),
        "tickets_unowned": translate("Wallboard", "nobody has"),
        "tickets_oldest_unanswered": translate("Wallboard", "oldest unanswered"),
        "tickets_next_due": translate("Wallboard", "next due in"),
    }[name]
    whose = translate("Wallboard", "level {n}").format(n=int(part)) if part.isdecimal() else plain(part, 30)
    return f"{short} · {whose}"
