"""What was read and done, as facts of the centre. No I/O, no clock: `at` comes in.

Remembers what was told, so that a fact is told once: values that moved by more than their dead band, buttons, devices
that fell silent, outputs as they were asked and as they were read back. A few lines over the measure: every fact of a
bus is made in this one place.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from console.center import plant_commands as pc
from console.center import plant_events as pe
from console.center.events import Disagreement, Event, LinkUp, SnapshotTaken
from console.center.ids import scoped
from console.center.plant import Pattern, PointCard, PointRole
from console.center.plant_commands import ARMED_S
from drivers.modbus.map import PointMap
from drivers.modbus.options import DeviceOptions
from drivers.modbus.patterns import form_of
from drivers.modbus.wire import Read, pick, registers_of

HOUSE_WORDS = "nobody judges the centre"
TWICE = 2
"""So many misses in a row make a device silent, so many denials of what was written an output stuck."""
_READ = ("sensor", "contact", "duress")


@dataclass(slots=True)
class Output:
    """An output. `wanted` by `who` and `why`; `lit`: what was written last, None nothing yet.

    `right`: read back as wanted; `stuck`: told that it is not; `proven`: the phases read back since it last was not.
    """

    point: PointMap
    wanted: Pattern = Pattern.UNKNOWN
    who: str = ""
    why: str = ""
    lit: bool | None = None
    right: bool = False
    stuck: bool = False
    proven: set[bool] = field(default_factory=set)
    armed_by: str = ""
    armed_until: float = 0.0

    @property
    def form(self) -> str:
        """How it shows what is wanted of it."""
        return form_of(self.point, self.wanted)


@dataclass(slots=True)
class Device:
    """A device and what was told of it. `held_by` has its outputs in hand until `held_until`; `wrong`: no values."""

    options: DeviceOptions
    silent: bool = False
    wrong: set[str] = field(default_factory=set)
    told: dict[str, float] = field(default_factory=dict)
    outputs: dict[str, Output] = field(default_factory=dict)
    held_by: str = ""
    held_until: float = 0.0

    @property
    def unit(self) -> int:
        """Its number on the bus."""
        return self.options.unit


class Plant:
    """All devices of a link, and the facts they make."""

    def __init__(self, link: str, devices: tuple[DeviceOptions, ...]) -> None:
        self.link = link
        self._count = 0
        self.devices = {options.name: Device(options) for options in devices}
        for device in self.devices.values():
            device.outputs = {point.key: Output(point) for point in device.options.map.outputs}

    # --- names

    def device_id(self, device: Device) -> str:
        """The centre's id of a device."""
        return scoped(self.link, device.options.name)

    def point_id(self, device: Device, key: str) -> str:
        """The centre's id of a point."""
        return f"{self.device_id(device)}/{key}"

    def find_output(self, point_id: str) -> tuple[Device, Output] | None:
        """The output of that id."""
        for device in self.devices.values():
            for key, output in device.outputs.items():
                if self.point_id(device, key) == point_id:
                    return device, output
        return None

    def find_device(self, device_id: str) -> Device | None:
        """The device of that id."""
        return next((d for d in self.devices.values() if self.device_id(d) == device_id), None)

    # --- facts

    def hello(self, at: float) -> list[Event]:
        """The devices as they are configured; whatever was told before is to be told again."""
        told: list[Event] = []
        for device in self.devices.values():
            device.told.clear()
            device.wrong.clear()
            device.silent = False
            options, shown = device.options, self.device_id(device)
            cards = tuple(self._card(device, point) for point in options.map.points.values() if _is_told(point))
            name = options.map.title if not options.place else f"{options.map.title}, {options.place}"
            facts = (shown, name, options.map.name, options.place, options.serves, cards)
            told.append(pe.DeviceSeen(at, self._ref("seen", shown, at), self.link, *facts))
            if device.held_by:
                told.append(self._held(device, at))
        return told

    def up(self, where: str, words: tuple[str, ...], at: float) -> list[Event]:
        """The bus is read from now on: `where` it is, `words` what can be asked of it."""
        up = LinkUp(at, f"up/{at:.3f}", self.link, "modbus", f"Modbus {where}", 0.0, words)
        return [up, *self.hello(at), SnapshotTaken(at, f"all/{at:.3f}", self.link, (), (), (), ())]

    def _card(self, device: Device, point: PointMap) -> PointCard:
        role = PointRole(point.role)
        words = (point.title, role, point.unit, point.low, point.high, point.purpose)
        return PointCard(self.point_id(device, point.key), *words)

    def silent(self, device: Device, why: str, at: float) -> list[Event]:
        """A device does not answer: told once."""
        if device.silent:
            return []
        device.silent = True
        device.told.clear()
        device.wrong.clear()
        for output in device.outputs.values():
            output.right = False
        shown = self.device_id(device)
        return [pe.DeviceSilent(at, self._ref("silent", shown, at), self.link, shown, why)]

    def back(self, device: Device, at: float) -> list[Event]:
        """It answers again; its outputs are to be written again."""
        if not device.silent:
            return []
        device.silent = False
        for output in device.outputs.values():
            output.lit = None
        shown = self.device_id(device)
        return [pe.DeviceBack(at, self._ref("back", shown, at), self.link, shown)]

    def taken(self, device: Device, read: Read, values: Sequence[int], at: float) -> list[Event]:
        """What an answer to this read tells: that the device answers, its values, registers that hold none."""
        points = device.options.map.points
        found = {key: registers for key, p in points.items() if (registers := registers_of(p, read, values))}
        picked = {key: pick(points[key], read, values) for key in found}
        raws = {key: " ".join(f"{word:04X}" for word in found[key]) for key, value in picked.items() if value is None}
        told = self.back(device, at) + self.read(device, {k: v for k, v in picked.items() if v is not None}, at)
        return told + self.no_values(device, raws, at)

    def read(self, device: Device, values: dict[str, float], at: float) -> list[Event]:
        """Values that moved, buttons that were pressed or set back."""
        told: list[Event] = []
        for key, value in values.items():
            point = device.options.map.points[key]
            before = device.told.get(key)
            if point.role not in _READ or not _moved(point, before, value):
                continue
            device.told[key] = value
            device.wrong.discard(key)
            shown = self.point_id(device, key)
            if point.role == "duress":
                told += self._button(device, shown, bool(value), at)
            else:
                told.append(pe.PointChanged(at, self._ref("value", shown, at), self.link, shown, round(value, 6)))
        return told

    def no_values(self, device: Device, raws: dict[str, str], at: float) -> list[Event]:
        """Points whose registers hold no number at all: told once, until they hold one again."""
        told: list[Event] = []
        for key, raw in raws.items():
            if key in device.wrong or device.options.map.points[key].role not in _READ:
                continue
            device.wrong.add(key)
            device.told.pop(key, None)
            shown = self.point_id(device, key)
            told.append(pe.PointWrong(at, self._ref("wrong", shown, at), self.link, shown, raw, "not a number"))
        return told

    def _button(self, device: Device, shown: str, pressed: bool, at: float) -> list[Event]:
        if pressed:
            return [pe.DuressPressed(at, self._ref("pressed", shown, at), self.link, shown, device.options.place)]
        return [pe.DuressCleared(at, self._ref("unpressed", shown, at), self.link, shown)]

    def shown(self, device: Device, output: Output, actual: Pattern, at: float) -> list[Event]:
        """An output was read back to be as wanted."""
        output.stuck, output.right = False, True
        shown = self.point_id(device, output.point.key)
        facts = (shown, output.wanted, actual, output.who, output.why)
        return [pe.OutputChanged(at, self._ref("output", shown, at), self.link, *facts)]

    def stuck(self, device: Device, output: Output, lit: bool | None, at: float) -> list[Event]:
        """An output is not as it was told, though it was told twice: told once."""
        output.right = False
        if output.stuck:
            return []
        output.stuck = True
        actual = Pattern.UNKNOWN if lit is None else Pattern.ON if lit else Pattern.OFF
        shown = self.point_id(device, output.point.key)
        return [pe.OutputStuck(at, self._ref("stuck", shown, at), self.link, shown, output.wanted, actual)]

    def moved_by_another(self, device: Device, output: Output, lit: bool, at: float) -> list[Event]:
        """An output was found otherwise than it was left, and could be set right."""
        shown = self.point_id(device, output.point.key)
        words = ("on", "off") if lit else ("off", "on")
        return [Disagreement(at, self._ref("moved", shown, at), self.link, shown, "output", words[1], words[0])]

    def _held(self, device: Device, at: float) -> Event:
        shown = self.device_id(device)
        ref = self._ref("held", shown, at)
        return pe.OutputsHeld(at, ref, self.link, shown, device.held_by, device.held_until)

    def _armed(self, device: Device, output: Output, why: str, at: float) -> Event:
        shown = self.point_id(device, output.point.key)
        facts = (shown, output.armed_by, output.armed_until, why)
        return pe.FailoverArmed(at, self._ref("armed", shown, at), self.link, *facts)

    def _ref(self, what: str, subject: str, at: float) -> str:
        # Two facts of one millisecond are two: a bus has no ids of its own, and one engine at a time reads it.
        self._count += 1
        return f"{what}/{subject.partition('/')[2]}/{at:.3f}/{self._count}"

    # --- in whose hands

    def take(self, device: Device, command: pc.TakeOutputs, at: float) -> list[Event]:
        """A device's outputs in somebody's hand, or given back."""
        holds = command.for_s > 0
        device.held_by, device.held_until = (command.who, at + command.for_s) if holds else ("", 0.0)
        return [self._held(device, at)]

    def arm(self, device: Device, output: Output, command: pc.ArmFailover, at: float) -> list[Event]:
        """The first step of a failover."""
        output.armed_by, output.armed_until = command.who, at + ARMED_S
        return [self._armed(device, output, command.why, at)]

    def lapse(self, at: float) -> list[Event]:
        """What was held or armed for long enough is so no more."""
        told: list[Event] = []
        for device in self.devices.values():
            if device.held_by and at >= device.held_until:
                device.held_by, device.held_until = "", 0.0
                told.append(self._held(device, at))
            for output in device.outputs.values():
                if output.armed_by and at >= output.armed_until:
                    output.armed_by, output.armed_until = "", 0.0
                    told.append(self._armed(device, output, "", at))
        return told


def _is_told(point: PointMap) -> bool:
    return point.role not in ("readback", "watchdog")


def _moved(point: PointMap, before: float | None, value: float) -> bool:
    """Whether a value is worth telling: beyond its dead band, or across one of its limits."""
    if before is None:
        return True
    if point.kind.is_bits or point.role != "sensor":
        return value != before
    limits = [limit for limit in (point.low, point.high) if limit is not None]
    crossed = any((before < limit) != (value < limit) or (before > limit) != (value > limit) for limit in limits)
    return crossed or (abs(value - before) > point.deadband if point.deadband else value != before)
