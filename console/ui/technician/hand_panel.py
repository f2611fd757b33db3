"""Outputs by hand: nothing can be pressed until the device is taken, and the panel says who has it and until when.

It shows what was read back, never what was asked. A failover relay has two steps: arm with a reason, then throw or
restore within half a minute. What this window took it gives back when it closes; else it lapses by itself. Each button
says a key, which presses it in the row of the output that is chosen: the point selected in the list, or pressed last.

Long because holding, pressing and giving back outputs must be seen side by side to be safe.
"""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from console.center import commands as c
from console.center import plant_commands as pc
from console.center.plant import Device, Pattern, Point, PointRole
from console.ui import labels
from console.ui.ask import refusal
from console.ui.bridge import Bridge
from console.ui.plant_words import device_name, pattern_words
from console.ui.supervisor.hands import Hands
from console.ui.supervisor.sheets import Ask
from console.ui.technician.device_lists import point_severity
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.text import PlainLabel, plain, tooltip

BY_HAND = (Pattern.OFF, Pattern.ON, Pattern.SLOW, Pattern.FAST)
MINUTES = (5, 10, 30)
WIDTH = 404
KEYS = {"off": "0", "on": "1", "slow": "2", "fast": "3", "arm": "M", "throw": "W", "restore": "E"}
"""What can be done with an output, and its key."""
_SECOND = ("throw", "restore")


class HandPanel(QFrame):
    """The outputs of one device."""

    said = Signal(str)

    def __init__(self, bridge: Bridge, hands: Hands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._hands = bridge, hands
        self.device = self.output = ""  # `output`: the one the keys mean
        self.taken: set[str] = set()
        self._reasons: dict[str, str] = {}
        self._shape: tuple[object, ...] = ()
        self.buttons: dict[tuple[str, str], QPushButton] = {}
        self._words: dict[str, PlainLabel] = {}
        self._names: dict[str, PlainLabel] = {}
        self.setObjectName("panel")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Outputs by hand"))
        self.title = PlainLabel("", "title")
        self.holder = PlainLabel("", "heading")
        self.since = PlainLabel("", "dim")
        self.minutes = QComboBox()
        self.minutes.setAccessibleName(self.tr("For how long"))
        for minutes in MINUTES:
            self.minutes.addItem(self.tr("%n minute(s)", "", minutes), minutes)
        self.minutes.setCurrentIndex(1)
        self.take = QPushButton()
        self.take.clicked.connect(self.toggle)
        self.why_not = PlainLabel("", "faint")
        self.why_not.setWordWrap(True)
        self.empty = EmptyState(
            "devices",
            self.tr("No device selected"),
            self.tr("Select a device: its outputs can be tried here by hand, once you have taken them."),
        )
        self._area = QScrollArea(widgetResizable=True)
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.take, 1)
        row.addWidget(self.minutes)
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.holder, self.since):
            head.addWidget(widget)
        head.addSpacing(6)
        head.addLayout(row)
        head.addWidget(self.why_not)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self._head)
        layout.addWidget(self._area, 1)

    # what is shown

    def show_device(self, device: str) -> None:
        """Another device."""
        self.device, self.output = device, ""
        self.refresh()

    def choose(self, output: str) -> None:
        """The keys mean this output."""
        self.output = output
        self._mark_chosen()

    def _mark_chosen(self) -> None:
        for name, label in self._names.items():
            point, chosen = self._bridge.center.points[name], name == self.output
            label.show_text(f"▸ {point.card.name}" if chosen else point.card.name)
            label.set_role("accent" if chosen else "heading")
            if chosen:
                self._area.ensureWidgetVisible(label)

    def refresh(self) -> None:
        """Take over who has it, and what each output was read back to be."""
        device = self._bridge.center.devices.get(self.device)
        for widget in (self._head, self._area):
            widget.setVisible(device is not None)
        self.empty.setVisible(device is None)
        if device is None:
            return
        outputs = self._outputs(device)
        shape = (device.id, tuple((point.card.id, point.card.name) for point in outputs))
        if shape != self._shape:
            self._shape = shape
            self._build(outputs)
        self._tell_holder(device, bool(outputs))
        for point in outputs:
            self._tell_output(device, point)

    def _outputs(self, device: Device) -> list[Point]:
        points = (self._bridge.center.points.get(name) for name in device.points)
        return [point for point in points if point is not None and point.card.role.is_output]

    def mine(self, device: Device) -> bool:
        """Whether who sits here has it in hand now."""
        return device.held_by == self._hands.asker.who and device.held_until > self._bridge.now()

    def _tell_holder(self, device: Device, any_outputs: bool) -> None:
        held = bool(device.held_by) and device.held_until > self._bridge.now()
        self.title.show_text(device_name(self._bridge.center, device.id))
        mine = self.mine(device)
        if not held:
            self.holder.show_text(self.tr("The house has its outputs"))
        elif mine:
            self.holder.show_text(self.tr("You have its outputs in hand"))
        else:
            self.holder.show_text(self.tr("{who} has its outputs in hand").format(who=plain(device.held_by, 40)))
        self.holder.set_role("warning" if held else "heading")
        self.since.show_text(self._since_words(device) if held else self.tr("Rules and figures drive them."))
        self.take.setText(self.tr("Give back  T") if mine else self.tr("Take by hand  T"))
        self.take.setAccessibleName(self.take.text())
        self.minutes.setVisible(not mine)
        why = self._why_not_take(device, any_outputs)
        self.take.setEnabled(not why)
        self.why_not.show_text(why)
        self.why_not.setVisible(bool(why))

    def _since_words(self, device: Device) -> str:
        left = labels.span(max(0.0, device.held_until - self._bridge.now()))
        until = labels.clock_time(device.held_until)
        since = self._taken_at(device)
        if since:
            words = self.tr("since {since}, until {until} ({left} left)")
            return words.format(since=labels.clock_time(since), until=until, left=left)
        return self.tr("until {until} ({left} left)").format(until=until, left=left)

    def _taken_at(self, device: Device) -> float:
        """When the holder last asked for it; 0 when the orders of the last hour do not say."""
        orders = self._bridge.center.orders.values()
        return max(
            (
                order.asked
                for order in orders
                if isinstance(order.command, pc.TakeOutputs)
                and order.command.device == device.id
                and order.command.who == device.held_by
                and order.command.for_s > 0
            ),
            default=0.0,
        )

    def _why_not_take(self, device: Device, any_outputs: bool) -> str:
        if not any_outputs:
            return self.tr("This device has no outputs.")
        held = device.held_by and device.held_until > self._bridge.now()
        if held and not self.mine(device):
            return self.tr("They give it back, it lapses, or a supervisor takes it.")
        return self._refusal(self._hands.asker.command(pc.TakeOutputs, device=device.id))

    def _refusal(self, command: c.Command) -> str:
        health = self._bridge.health
        if health.blind_since:
            return self.tr("No engine or no journal: nobody would carry it out.")
        return refusal(self._bridge.center, command, self._bridge.now())

    # the outputs

    def _build(self, outputs: list[Point]) -> None:
        self.buttons.clear()
        self._words.clear()
        self._names.clear()
        body = QWidget()
        body.setObjectName("bar")
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(5)
        for number, point in enumerate(outputs):
            name = self._names[point.card.id] = PlainLabel(point.card.name, "heading")
            state = self._words[point.card.id] = PlainLabel("", "dim")
            state.setWordWrap(True)
            grid.addWidget(name, 2 * number, 0, 1, 2)
            grid.addWidget(state, 2 * number, 2, 1, 2)
            row = self._failover_buttons if point.card.role is PointRole.FAILOVER else self._pattern_buttons
            for column, button in enumerate(row(point)):
                grid.addWidget(button, 2 * number + 1, column)
        grid.setRowStretch(2 * len(outputs), 1)
        self._area.setWidget(body)
        self._mark_chosen()

    def _pattern_buttons(self, point: Point) -> list[QPushButton]:
        made: list[QPushButton] = []
        for pattern in BY_HAND:
            word = {
                Pattern.OFF: self.tr("Off"),
                Pattern.ON: self.tr("On"),
                Pattern.SLOW: self.tr("Slow"),
                Pattern.FAST: self.tr("Fast"),
            }[pattern]
            made.append(self._button(point, pattern.value, word, partial(self._set, point.card.id, pattern)))
        return made

    def _failover_buttons(self, point: Point) -> list[QPushButton]:
        name = point.card.id
        return [
            self._button(point, "arm", self.tr("Arm…"), partial(self._arm, name)),
            self._button(point, "throw", self.tr("Throw"), partial(self._second_step, pc.ThrowFailover, name)),
            self._button(point, "restore", self.tr("Restore"), partial(self._second_step, pc.RestoreFailover, name)),
        ]

    def _button(self, point: Point, what: str, word: str, do) -> QPushButton:
        name, key = point.card.id, KEYS[what]
        button = self.buttons[name, what] = QPushButton(f"{word}  {key}")
        button.setAccessibleName(f"{plain(point.card.name, 40)}: {word} ({key})")
        button.clicked.connect(lambda _=False: self.choose(name))
        button.clicked.connect(lambda _=False: do())
        return button

    def _tell_output(self, device: Device, point: Point) -> None:
        words = pattern_words(point.actual)
        if point.stuck_since:
            words = self.tr("◆ stuck: {actual}, wanted {wanted}").format(
                actual=words, wanted=pattern_words(point.wanted)
            )
        armed = point.armed_by and point.armed_until > self._bridge.now()
        if armed:
            left = labels.span(point.armed_until - self._bridge.now())
            words = self.tr("{state}, armed by {who} ({left})").format(state=words, who=point.armed_by, left=left)
        label = self._words[point.card.id]
        label.show_text(words)
        label.set_role(point_severity(point) or "dim")
        mine = self.mine(device)
        ready = armed and point.armed_by == self._hands.asker.who
        for (name, what), button in self.buttons.items():
            if name != point.card.id:
                continue
            may = not self._refusal_of(point, what)
            button.setEnabled(may and (bool(ready) if what in _SECOND else (mine or what == "arm")))
            button.setToolTip(tooltip("" if button.isEnabled() else self._button_why(point, what)))

    def _refusal_of(self, point: Point, what: str) -> str:
        verb = pc.ArmFailover if what in ("arm", "throw", "restore") else pc.SetOutput
        return self._refusal(self._hands.asker.command(verb, output=point.card.id))

    def _button_why(self, point: Point, what: str) -> str:
        first = self.tr("Arm it first: a failover has two steps")
        return self._refusal_of(point, what) or (first if what in _SECOND else self.tr("Take the device by hand first"))

    # what is asked

    def toggle(self) -> None:
        """T: take the device, or give it back."""
        device = self._bridge.center.devices.get(self.device)
        if device is None or not self.take.isEnabled():
            self.said.emit(self.why_not.text() or self.tr("Select a device first"))
            return
        mine = self.mine(device)
        seconds = 0.0 if mine else 60.0 * self.minutes.currentData()
        self._send(pc.TakeOutputs, device=device.id, for_s=seconds)
        (self.taken.discard if mine else self.taken.add)(device.id)

    def press(self, what: str) -> None:
        """A key: that button in the chosen output's row, else why not."""
        point, button = self._bridge.center.points.get(self.output), self.buttons.get((self.output, what))
        if point is None:
            self.said.emit(self.tr("Select an output first") if self.device else self.tr("Select a device first"))
        elif button is None:
            self.said.emit(self.tr("{output} has no such button").format(output=plain(point.card.name, 40)))
        elif not button.isEnabled():
            self.said.emit(self._button_why(point, what))
        else:
            button.click()

    def give_back(self) -> list[str]:
        """Give back all that this window took and still has; the devices it asked for."""
        devices = self._bridge.center.devices
        mine = [name for name in sorted(self.taken) if name in devices and self.mine(devices[name])]
        for name in mine:
            self._send(pc.TakeOutputs, device=name, for_s=0.0)
        self.taken.clear()
        return mine

    def _set(self, output: str, pattern: Pattern) -> None:
        self._send(pc.SetOutput, output=output, pattern=pattern, why=self.tr("by hand"))

    def _arm(self, output: str) -> None:
        point = self._bridge.center.points.get(output)
        if point is None:
            return
        ask = Ask(
            self.tr("Arm {relay}?").format(relay=plain(point.card.name, 60)),
            self.tr("Arm"),
            self.tr(
                "Nothing moves yet. Within half a minute you can throw it (trunks go past the switch) or restore it."
            ),
            options=(),
            free=True,
            hint=self.tr("Why (goes into the journal)"),
            ask_why=False,
            danger=True,
        )

        def chosen(choice) -> None:
            self._reasons[output] = choice.value
            self._send(pc.ArmFailover, output=output, why=choice.value)

        self._hands.ask(ask, chosen)

    def _second_step(self, verb: type[c.Command], output: str) -> None:
        self._send(verb, output=output, why=self._reasons.get(output) or self.tr("armed before"))

    def _send(self, verb: type[c.Command], **target) -> None:
        self._hands.send(self._hands.asker.command(verb, **target))
