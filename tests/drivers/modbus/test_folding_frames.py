"""A taped bus folded, from frames written by hand: what the live link hardly meets."""

from console.center import plant_events as pe
from console.center.events import Disagreement, Event, LinkUp
from console.center.plant import Pattern
from drivers.modbus.wire import tcp_frame
from tests.drivers.modbus.test_folding import folding


class Wire:
    """A taped bus of its own, a second a step."""

    def __init__(self) -> None:
        self.folding, self.now, self.transaction = folding(), 0.0, 0

    def ask(self, unit: int, *pdu: int) -> list[Event]:
        self.now += 1.0
        self.transaction += 1
        return self.folding.sent(tcp_frame(self.transaction, unit, bytes(pdu)), self.now)

    def answer(self, unit: int, *pdu: int) -> list[Event]:
        return self.folding.feed(tcp_frame(self.transaction, unit, bytes(pdu)), self.now)

    def coil(self, lit: bool) -> list[Event]:
        """Relay 7 is read back."""
        self.ask(1, 1, 0, 6, 0, 1)
        return self.answer(1, 1, 1, int(lit))

    def write(self, lit: bool) -> None:
        words = (5, 0, 6, 0xFF if lit else 0, 0)
        self.ask(1, *words)
        self.answer(1, *words)


def kinds(events: list[Event]) -> list[type[Event]]:
    return [type(event) for event in events]


def test_an_output_somebody_else_moved_and_one_that_denies_what_was_written_twice() -> None:
    wire = Wire()
    assert kinds(wire.coil(False)) == [pe.OutputChanged]
    assert wire.coil(False) == []
    assert wire.coil(True) == []
    wire.write(False)
    (moved,) = wire.coil(False)
    assert isinstance(moved, Disagreement) and (moved.ours, moved.theirs) == ("off", "on")
    wire.write(True)
    assert wire.coil(False) == [] and wire.coil(False) == []
    wire.write(True)
    (stuck,) = wire.coil(False)
    assert isinstance(stuck, pe.OutputStuck) and stuck.actual is Pattern.OFF
    wire.write(True)
    (obeys,) = wire.coil(True)
    assert isinstance(obeys, pe.OutputChanged) and obeys.actual is Pattern.ON


def test_refusals_make_a_device_silent_and_an_address_it_does_not_have_none() -> None:
    wire = Wire()
    for _ in range(3):
        wire.ask(3, 4, 0, 1, 0, 2)
        assert wire.answer(3, 0x84, 2) == []
    wire.ask(3, 4, 0, 1, 0, 2)
    assert wire.answer(3, 0x84, 4) == []
    wire.ask(3, 4, 0, 1, 0, 2)
    (silent,) = wire.answer(3, 0x84, 4)
    assert isinstance(silent, pe.DeviceSilent) and silent.why == "the device refuses (device failure)"
    wire.ask(3, 4, 0, 1, 0, 2)
    assert kinds(wire.answer(3, 4, 4, 0, 200, 1, 194)) == [pe.DeviceBack, pe.PointChanged, pe.PointChanged]


def test_an_answer_nobody_waited_for_any_more_is_none() -> None:
    wire = Wire()
    wire.ask(3, 4, 0, 1, 0, 2)
    late = tcp_frame(wire.transaction, 3, bytes((4, 4, 0, 200, 1, 194)))
    assert wire.folding.feed(late, wire.now + 0.3) == []
    assert wire.ask(3, 4, 0, 1, 0, 2) == []
    (silent,) = wire.ask(3, 4, 0, 1, 0, 2)
    assert isinstance(silent, pe.DeviceSilent) and silent.why == "no answer within 250 ms"


def test_what_answers_nothing_and_who_is_no_device_tell_nothing() -> None:
    wire = Wire()
    assert kinds(wire.folding.feed(b"\x01\x02", None))[:4] == [LinkUp, *[pe.DeviceSeen] * 3]
    assert wire.folding.feed(b"\x01\x02", 2.0) == []
    wire.ask(9, 4, 0, 1, 0, 1)
    assert wire.answer(9, 4, 2, 0, 7) == []
    wire.ask(9, 4, 0, 1, 0, 1)
    assert wire.folding.end() == []
    wire.ask(3, 4, 0, 1, 0, 2)
    assert wire.folding.end() == [] and wire.folding.end() == []
