"""All widgets on one sheet, in every state they can show: for pictures and for eyes, not for the program."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from console.ui import icons, theme
from console.ui.models.table import Column, KeyedTableModel
from console.ui.widgets.badge import AlarmBadge
from console.ui.widgets.clock import Clock, ElapsedLabel, duration
from console.ui.widgets.commands import CommandStrip, Fate
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.lamp import Lamp
from console.ui.widgets.sparkline import Sparkline
from console.ui.widgets.table import KeyedTableView
from console.ui.widgets.text import PlainLabel
from console.ui.widgets.tile import Card, StateCount, Tile

HOSTILE = (
    "<b>Bold</b><img src=x onerror=alert(1)>",
    "מרים \u202eabc كريم",
    "=CMD|' /C calc'!A0",
    "Very long name " * 14,
    "line\r\nbreak\x00\x1b[31m",
    "José Müller",
)
_WAVE = tuple(float((n * 7) % 5 + n / 12) for n in range(60))


def cards(now: float) -> list[Card]:
    """One queue card of every severity."""

    def states(*counts: int) -> tuple[StateCount, ...]:
        names = (("ready", "ready"), ("talking", "talking"), ("wrap-up", "wrap-up"), ("not-ready", "not ready"))
        return tuple(StateCount(icon, count, word) for (icon, word), count in zip(names, counts, strict=True))

    return [
        Card(
            "a",
            "Support L1",
            "80/20",
            7,
            longest_since=now - 192,
            history=_WAVE,
            states=states(2, 9, 1, 3),
            level_text="61.4 %",
            severity="alarm",
            wait_severity="alarm",
            level_severity="alarm",
        ),
        Card(
            "b",
            "Sales",
            "80/20",
            2,
            longest_since=now - 18,
            history=_WAVE[::-1],
            states=states(3, 5, 0, 1),
            level_text="86.0 %",
        ),
        Card(
            "c", "Orders", "90/15", 0, history=(None,) * 20 + _WAVE[:40], states=states(2, 4, 1, 0), level_text="92.7 %"
        ),
        Card(
            "d",
            "Support L2",
            "70/60",
            1,
            longest_since=now - 101,
            history=_WAVE,
            states=states(0, 5, 2, 1),
            level_text="74.2 %",
            severity="warning",
            wait_severity="warning",
        ),
        Card("e", "Switchboard", "95/10", severity="blind", note="blind since 10:42"),
        Card("f", "New queue", "80/20", 0, states=states(0, 0, 0, 0)),
    ]


def columns() -> list[Column]:
    """The columns of the sheet's list."""
    return [
        Column("name", "Agent", lambda row, now: row[0], stretch=True, shape=lambda row, now: row[1]),
        Column("state", "State", lambda row, now: row[1], severity=lambda row, now: "dim", width=110),
        Column(
            "since",
            "Since",
            lambda row, now: duration(now - row[2]),
            sort=lambda row, now: row[2],
            align="right",
            severity=lambda row, now: "warning" if now - row[2] > 1800 else "",
            ticking=True,
            strong=True,
            width=80,
        ),
        Column("calls", "Calls", lambda row, now: str(row[3]), sort=lambda row, now: row[3], align="right", width=60),
    ]


def rows(now: float) -> dict[str, tuple[str, str, float, int]]:
    """The rows of the sheet's list, hostile names first."""
    names = (*HOSTILE, "Anna Riva", "Bruno Sala", "Carla Neri", "Inês Lopes", "João Reis", "Karin Wolf")
    states = ("ready", "ringing", "talking", "hold", "wrap-up", "not-ready", "unknown", "logged-out")
    return {f"r{n}": (name, states[n % len(states)], now - 37 * n * n, n * 3) for n, name in enumerate(names)}


def build(clock: Clock) -> QWidget:
    """The sheet."""
    sheet = QWidget()
    sheet.setObjectName("sheet")
    now = clock()
    layout = QVBoxLayout(sheet)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    layout.addWidget(_bar(clock))
    tiles = QHBoxLayout()
    tiles.setContentsMargins(12, 0, 12, 0)
    for card in cards(now):
        tiles.addWidget(Tile(card, clock))
    layout.addLayout(tiles)
    lower = QHBoxLayout()
    lower.setContentsMargins(12, 0, 12, 0)
    lower.setSpacing(12)
    for pane in (_list(clock), _empty(), _icons(), _controls(clock)):
        lower.addWidget(pane, 2 if pane.property("wide") else 1)
    layout.addLayout(lower, 1)
    strip = CommandStrip("Commands")
    strip.set_fates(
        [
            Fate("1", "10:41:58", "Move José Müller to position 2", "seen", "asked → accepted → seen 0.3 s"),
            Fate("2", "10:41:31", "Pause Inês Lopes after this call", "pending", "pending", cancellable=True),
            Fate("3", "10:40:02", "Listen to Davide Po", "refused", "refused: the station does not answer"),
            Fate("4", "10:39:44", "Log out Otto Klein", "timed_out", "timed out after 10 s"),
        ]
    )
    layout.addWidget(strip)
    return sheet


def _bar(clock: Clock) -> QWidget:
    bar = QFrame(objectName="bar")
    layout = QHBoxLayout(bar)
    layout.setContentsMargins(16, 8, 16, 8)
    layout.setSpacing(14)
    layout.addWidget(PlainLabel("Milano · Floor", "heading"))
    for name, word, severity in (
        ("asterisk-mi", "12 ms", "calm"),
        ("smdr-torino", "connecting", "warning"),
        ("lab", "lost 0:41", "alarm"),
    ):
        lamp = Lamp(name, name)
        lamp.set_state(word, severity)
        layout.addWidget(lamp)
    layout.addStretch(1)
    for count, words, severity in (
        (1, "Support L1 longest wait 3:12 · nobody has it", "alarm"),
        (2, "Support L2 service level", "warning"),
    ):
        badge = AlarmBadge("no alarms")
        badge.set_alarms(count, words, severity)
        layout.addWidget(badge)
    layout.addWidget(AlarmBadge("no alarms"))
    elapsed = ElapsedLabel("Longest wait", clock=clock)
    elapsed.set_since(clock() - 192)
    layout.addWidget(elapsed)
    return bar


def _panel() -> tuple[QFrame, QVBoxLayout]:
    panel = QFrame(objectName="panel")
    layout = QVBoxLayout(panel)
    layout.setContentsMargins(1, 1, 1, 1)
    return panel, layout


def _list(clock: Clock) -> QWidget:
    panel, layout = _panel()
    model = KeyedTableModel(columns(), clock, panel)
    view = KeyedTableView(model, "Agents")
    model.update(rows(clock()))
    layout.addWidget(view)
    view.select("r2")
    panel.setProperty("wide", True)
    return panel


def _empty() -> QWidget:
    panel, layout = _panel()
    layout.addWidget(
        EmptyState(
            "waiting", "Nobody waits", "Calls that join a queue appear here, the longest wait first.", "Show today"
        )
    )
    spark = Sparkline("Calls")
    spark.set_values(_WAVE)
    layout.addWidget(spark)
    return panel


def _icons() -> QWidget:
    panel, layout = _panel()
    grid = QGridLayout()
    for number, name in enumerate(sorted(icons.icon_names())):
        label = PlainLabel()
        label.setPixmap(icons.pixmap(name, 20, theme.current().color("ink"), 2.0))
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        grid.addWidget(label, number // 6 * 2, number % 6)
        caption = PlainLabel(name, "faint")
        caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        grid.addWidget(caption, number // 6 * 2 + 1, number % 6)
    layout.addLayout(grid)
    panel.setProperty("wide", True)
    return panel


def _controls(clock: Clock) -> QWidget:
    panel, layout = _panel()
    layout.setContentsMargins(12, 12, 12, 12)
    for text, kind, name in (
        ("Listen", "primary", "listen"),
        ("Whisper", "", "whisper"),
        ("Hang up", "danger", "hang-up"),
        ("cancel", "link", ""),
    ):
        button = QPushButton(text)
        button.setProperty("kind", kind)
        if name:
            button.setIcon(icons.icon(name))
        layout.addWidget(button)
    button = QPushButton("Greyed")
    button.setIcon(icons.icon("pause"))
    button.setEnabled(False)
    layout.addWidget(button)
    layout.addWidget(QLineEdit("search", accessibleName="Search"))
    for role in ("title", "heading", "dim", "faint", "alarm", "warning", "blind"):
        layout.addWidget(PlainLabel(f"{role} 0123456789 Il1", role))
    layout.addStretch(1)
    return panel
