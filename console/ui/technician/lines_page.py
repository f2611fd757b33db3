"""Lines of their own (modems): their signal, a test call, a text message, and the messages that came."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from console.center import commands as c
from console.center import line_commands as lc
from console.center.call import Call
from console.center.message import Message
from console.center.state import Center, Key
from console.center.trunk import Trunk
from console.ui import labels
from console.ui.ask import refusal
from console.ui.bridge import Bridge
from console.ui.models.table import Column
from console.ui.supervisor.hands import Hands
from console.ui.supervisor.listing import Listing
from console.ui.supervisor.page import Page
from console.ui.supervisor.panes import Pane
from console.ui.supervisor.subjects import caller_of
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.text import PlainLabel, plain, tooltip

translate = QCoreApplication.translate
WEAK_DBM = -100


def signal_words(trunk: Trunk) -> str:
    """``−73 dBm``; empty when the line has no radio or does not say."""
    return f"−{-trunk.signal_dbm} dBm" if trunk.signal_dbm < 0 else ""


def _trunks() -> Listing:
    columns = (
        Column("name", translate("Lines", "Line"), lambda t, now: t.name, width=150, shape=lambda t, now: "trunks"),
        Column("link", translate("Lines", "Link"), lambda t, now: t.link, width=120),
        Column(
            "state",
            translate("Lines", "State"),
            lambda t, now: translate("Lines", "in service") if t.in_service else translate("Lines", "out of service"),
            width=110,
            severity=lambda t, now: "" if t.in_service else "warning",
            tooltip=lambda t, now: t.reason,
        ),
        Column(
            "signal",
            translate("Lines", "Signal"),
            lambda t, now: signal_words(t) or "–",
            lambda t, now: t.signal_dbm or None,
            "right",
            90,
            severity=lambda t, now: "warning" if -200 < t.signal_dbm < WEAK_DBM else "",
        ),
        Column("operator", translate("Lines", "Operator"), lambda t, now: t.operator, width=120),
        Column("calls", translate("Lines", "Calls"), lambda t, now: str(len(t.calls)), align="right", width=80),
        Column("reason", translate("Lines", "Why"), lambda t, now: t.reason, stretch=True, width=80,
               severity=lambda t, now: "dim"),
    )  # fmt: skip
    return Listing(
        "trunk",
        columns,
        lambda center: dict(center.trunks),
        lambda center, name: center.trunks.get(name),
        lambda center, keys: (
            {name for kind, name in keys if kind == "trunk"}
            | {center.calls[name].trunk for kind, name in keys if kind == "call" and name in center.calls}
        ),
        "name",
    )


def _calls(bridge: Bridge) -> Listing:
    def state(call: Call) -> str:
        states = {str(leg.state.value) for leg in call.legs.values()}
        if "ringing" in states:
            return translate("Lines", "rings")
        return translate("Lines", "connected") if "talking" in states else translate("Lines", "being set up")

    columns = (
        Column("who", translate("Lines", "With"), lambda k, now: caller_of(bridge.center, k.id), width=170),
        Column("way", translate("Lines", "Way"), lambda k, now: labels.direction(k.direction), width=100),
        Column("state", translate("Lines", "State"), lambda k, now: state(k), width=110),
        Column(
            "since",
            translate("Lines", "For"),
            lambda k, now: labels.span(now - k.since),
            lambda k, now: k.since,
            "right",
            80,
            ticking=True,
        ),
        Column("line", translate("Lines", "Line"), lambda k, now: k.trunk, stretch=True, width=80),
    )

    def rows(center: Center) -> dict[str, Any]:
        return {name: call for name, call in center.calls.items() if call.trunk}

    def row(center: Center, name: str) -> Any | None:
        call = center.calls.get(name)
        return call if call is not None and call.trunk else None

    def touched(center: Center, keys: Iterable[Key]) -> set[str]:
        return {name for kind, name in keys if kind == "call"}

    return Listing("call", columns, rows, row, touched, "since", True)


def _messages(bridge: Bridge) -> Listing:
    def words(message: Message) -> str:
        if not message.outgoing:
            lost = translate("Lines", " [a part never came]") if message.missing else ""
            return message.text + lost
        order = bridge.center.orders.get(message.id)
        return getattr(order.command, "text", "") if order is not None else translate("Lines", "(sent)")

    columns = (
        Column(
            "at",
            translate("Lines", "At"),
            lambda m, now: labels.clock_time(m.at, seconds=True),
            lambda m, now: m.at,
            width=90,
        ),
        Column(
            "way",
            translate("Lines", "Way"),
            lambda m, now: translate("Lines", "→ sent") if m.outgoing else translate("Lines", "← came"),
            width=100,
            severity=lambda m, now: "dim",
        ),
        Column("cli", translate("Lines", "Number"), lambda m, now: m.cli, width=140),
        Column(
            "text",
            translate("Lines", "Message"),
            lambda m, now: words(m),
            stretch=True,
            width=200,
            severity=lambda m, now: "warning" if m.missing else "",
            tooltip=lambda m, now: words(m),
        ),
    )

    def touched(center: Center, keys: Iterable[Key]) -> set[str]:
        return {name for kind, name in keys if kind == "message"}

    return Listing(
        "message",
        columns,
        lambda center: dict(center.messages),
        lambda center, name: center.messages.get(name),
        touched,
        "at",
        True,
    )


class LinesPage(Page):
    """Lines, what goes on on them, messages; at the right what can be tried."""

    said = Signal(str)

    def __init__(self, bridge: Bridge, hands: Hands, parent: QWidget | None = None) -> None:
        super().__init__("lines", bridge, parent)
        self._hands = hands
        self.trunk = self.call = ""
        self._dial_why = self._send_why = ""
        self.pane = self.add_pane(Pane("tech-lines", self.tr("Lines"), _trunks(), bridge))
        self.pane.set_empty(
            EmptyState(
                "trunks",
                self.tr("No line is known yet"),
                self.tr("Trunks of switches show here, and modems that are links of their own."),
            )
        )
        self.calls = self.add_pane(Pane("tech-calls", self.tr("Calls on lines"), _calls(bridge), bridge))
        self.calls.set_empty(EmptyState("calls", self.tr("No call is on a line"), ""))
        self.messages = self.add_pane(Pane("tech-messages", self.tr("Text messages"), _messages(bridge), bridge))
        self.messages.set_empty(
            EmptyState("trunks", self.tr("No message in the last hour"), self.tr("What comes or is sent shows here."))
        )
        self._make_form()
        self._lay_out()
        self._judge()

    def _make_form(self) -> None:
        self.heading = PlainLabel("", "title")
        self.words = PlainLabel("", "dim")
        self.number = QLineEdit(placeholderText=self.tr("Number to call or write to"))
        self.number.setAccessibleName(self.tr("Number to call or write to"))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Message to send"))
        self.text.setPlaceholderText(self.tr("Message"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(96)
        self.dial = QPushButton(self.tr("Test call  Ctrl+T"))
        self.send = QPushButton(self.tr("Send the message  Ctrl+Enter"))
        self.answer = QPushButton(self.tr("Answer  A"))
        self.hang_up = QPushButton(self.tr("Hang up  D"))
        self.why = PlainLabel("", "faint")
        self.why.setWordWrap(True)
        self.number.textChanged.connect(lambda _: self._judge())
        self.text.textChanged.connect(self._judge)
        self.dial.clicked.connect(self.test_call)
        self.send.clicked.connect(self.send_message)
        self.answer.clicked.connect(self.answer_call)
        self.hang_up.clicked.connect(self.hang_up_call)

    def _lay_out(self) -> None:
        left = QSplitter(Qt.Orientation.Vertical)
        left.setHandleWidth(12)
        left.setChildrenCollapsible(False)
        for pane in (self.pane, self.calls, self.messages):
            left.addWidget(pane)
        panel = QFrame()
        panel.setObjectName("panel")
        panel.setFixedWidth(300)
        form = QVBoxLayout(panel)
        form.setContentsMargins(14, 12, 14, 12)
        form.setSpacing(8)
        form.addWidget(self.heading)
        form.addWidget(self.words)
        form.addSpacing(6)
        form.addWidget(PlainLabel(self.tr("Try the selected line"), "heading"))
        for widget in (self.number, self.dial, self.text, self.send, self.why):
            form.addWidget(widget)
        form.addSpacing(10)
        form.addWidget(PlainLabel(self.tr("The selected call"), "heading"))
        row = QHBoxLayout()
        row.addWidget(self.answer)
        row.addWidget(self.hang_up)
        form.addLayout(row)
        form.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addWidget(left, 1)
        layout.addWidget(panel)

    # following

    def mark(self, selection: tuple[Key, ...]) -> None:
        self.trunk = next((name for kind, name in selection if kind == "trunk"), self.trunk)
        self.call = next((name for kind, name in selection if kind == "call"), self.call)
        super().mark(selection)
        self._judge()

    def follow(self, keys) -> None:
        super().follow(keys)
        self._judge()

    def refresh(self) -> None:
        super().refresh()
        if hasattr(self, "heading"):
            self._judge()

    def _judge(self) -> None:
        """What can be had, and why the rest cannot."""
        trunk = self._bridge.center.trunks.get(self.trunk)
        self.heading.show_text(trunk.name if trunk else self.tr("No line selected"))
        self.words.show_text(" · ".join(w for w in (trunk.operator, signal_words(trunk)) if w) if trunk else "")
        number, text = self.number.text().strip(), self.text.toPlainText().strip()
        no_line = "" if trunk else self.tr("Select a line.")
        no_number = "" if number else self.tr("Type a number.")
        no_text = "" if text else self.tr("Type a message.")
        dial_why = self._dial_why = no_line or self._refusal(self._dial()) or no_number
        send_why = self._send_why = no_line or self._refusal(self._message()) or no_number or no_text
        self._set(self.dial, dial_why)
        self._set(self.send, send_why)
        self.why.show_text(dial_why if dial_why == send_why else " ".join(w for w in (dial_why, send_why) if w))
        call = self._bridge.center.calls.get(self.call)
        no_call = "" if call else self.tr("Select a call.")
        self._set(self.answer, no_call or self._refusal(self._command(lc.AnswerLine, call=self.call)))
        self._set(self.hang_up, no_call or self._refusal(self._command(c.HangUp, call=self.call)))

    def _set(self, button: QPushButton, why: str) -> None:
        button.setEnabled(not why)
        button.setToolTip(tooltip(why))

    def _refusal(self, command: c.Command) -> str:
        if self._bridge.health.blind_since:
            return self.tr("No engine or no journal: nobody would carry it out.")
        return refusal(self._bridge.center, command, self._bridge.now())

    # what is asked

    def _command(self, verb: type[c.Command], **target) -> c.Command:
        return self._hands.asker.command(verb, why=self.tr("test"), **target)

    def _dial(self) -> c.Command:
        return self._command(lc.DialOut, trunk=self.trunk, to=self.number.text().strip())

    def _message(self) -> c.Command:
        return self._command(
            lc.SendMessage, trunk=self.trunk, to=self.number.text().strip(), text=self.text.toPlainText().strip()
        )

    def _do(self, command: c.Command) -> None:
        self._hands.send(command)

    def test_call(self) -> None:
        """Ctrl+T: call the typed number on the selected line."""
        self._try(self.dial, self._dial_why, self._dial)

    def send_message(self) -> None:
        """Ctrl+Enter: send it. What was typed stays until the network has it: a refusal loses nothing."""
        self._try(self.send, self._send_why, self._message)

    def _try(self, button: QPushButton, why: str, command: Callable[[], c.Command]) -> None:
        if why:
            self.said.emit(f"{plain(button.text().split('  ')[0])}: {why}")
        else:
            self._do(command())

    def answer_call(self) -> None:
        """A: take the selected call that rings."""
        self._pressed(self.answer, lc.AnswerLine)

    def hang_up_call(self) -> None:
        """D: end the selected call."""
        self._pressed(self.hang_up, c.HangUp)

    def _pressed(self, button: QPushButton, verb: type[c.Command]) -> None:
        if button.isEnabled():
            self._do(self._command(verb, call=self.call))
        else:
            why = self._refusal(self._command(verb, call=self.call)) if self.call else self.tr("Select a call.")
            self.said.emit(f"{plain(button.text().split('  ')[0])}: {why}")

    def stops(self) -> list[QWidget]:
        return [self.pane.view, self.calls.view, self.messages.view, self.number]
