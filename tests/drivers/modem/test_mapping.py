"""What lines mean: recorded bytes folded, the same whatever the chunks; names made from the wire; nothing guessed."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from console.center import events as e
from console.center.apply import apply
from console.center.line_events import MessageReceived, TrunkMeasured
from console.center.state import Center
from console.center.states import Direction, LegState
from drivers.modem.mapping import Mapping
from drivers.modem.mapping_texts import PATIENCE_S
from drivers.modem.pdu import write_deliver
from drivers.modem.wire import Answered, Said
from drivers.registry import find

TAPE = (
    b'\r\n+CRING: VOICE\r\n\r\n+CLIP: "0612345",129,,,,0\r\n\r\n+CNAP: "Bob",0\r\n\r\n*ECAV: 1,5,0\r\n'
    b'\r\n+CRING: VOICE\r\n\r\n+CLCC: 1,1,0,0,0,"0612345",129\r\n\r\nOK\r\n'
    b'\r\n+CCWA: "+39333",145,1,0\r\n\r\n+CSQ: 20,99\r\n\r\nOK\r\n\r\nNO CARRIER\r\n'
    b'\r\n+CLCC: 2,1,0,0,0,"+39333",145\r\n\r\nOK\r\n\r\nNO CARRIER\r\n'
)  # fmt: skip


def folded(events: list[e.Event]) -> Center:
    center = Center()
    for event in events:
        apply(center, event)
    return center


def said(mapping: Mapping, *lines: str, at: float = 100.0) -> list[e.Event]:
    return mapping.feed([Said(line) for line in lines], at)


def test_a_tape_tells_its_story() -> None:
    folding = find("modem").fold("gsm")
    events = folding.feed(TAPE, 100.0) + folding.end()
    center = folded(events)
    assert [(call.cli, call.name) for call in center.past.values()] == [("0612345", "Bob"), ("+39333", "")]
    assert not center.calls and len({event.ref for event in events}) == len(events)


@given(st.lists(st.integers(0, len(TAPE)), max_size=20))
def test_chunks_do_not_matter(cuts: list[int]) -> None:
    whole, pieces = find("modem").fold("gsm"), find("modem").fold("gsm")
    places = sorted({0, *cuts, len(TAPE)})
    told = [event for a, b in pairwise(places) for event in pieces.feed(TAPE[a:b], 100.0)]
    assert told + pieces.end() == whole.feed(TAPE, 100.0) + whole.end()


@given(st.binary(max_size=400))
def test_any_bytes_fold(data: bytes) -> None:
    folding = find("modem").fold("gsm")
    for event in folding.feed(data, None) + folding.end():
        apply(Center(), event)


def test_caller_id_before_the_ring_makes_the_call() -> None:
    mapping = Mapping("gsm")
    events = said(mapping, "NMBR = 0612345") + said(mapping, "RING", at=101.0)
    arrived = [event for event in events if isinstance(event, e.CallArrived)]
    assert [(one.cli, one.native, one.direction) for one in arrived] == [("0612345", "100.1", Direction.INBOUND)]


def test_a_damaged_caller_id_is_counted_and_the_call_stands() -> None:
    mapping = Mapping("gsm")
    center = folded(said(mapping, "RING", "MESG = 80112233"))
    assert mapping.damaged == 1 and [call.cli for call in center.calls.values()] == [""]


def test_rings_that_stop_end_the_call_at_its_last_ring() -> None:
    mapping = Mapping("gsm")
    said(mapping, "RING")
    assert mapping.tick(107.0) == [] and said(mapping, "RING", at=106.0) == []
    ended = mapping.tick(115.0)
    assert isinstance(ended[-1], e.CallCleared) and (ended[-1].at, ended[-1].cause) == (106.0, "no more rings")


def test_voice_events_and_results() -> None:
    for word, cause in (("BUSY", "busy"), ("NO ANSWER", "no answer"), ("<DLE>b", "busy"), ("NO CARRIER", "no carrier")):
        mapping = Mapping("gsm")
        mapping.dialled("111", 100.0)
        ended = said(mapping, word)
        assert isinstance(ended[-1], e.CallCleared) and ended[-1].cause == cause
    mapping = Mapping("gsm")
    mapping.dialled("111", 100.0)
    answered = said(mapping, "VCON")
    assert {event.state for event in answered if isinstance(event, e.LegChanged)} == {LegState.TALKING}
    assert said(mapping, "VCON") == []


def test_the_list_is_read_with_care() -> None:
    mapping = Mapping("gsm")
    mapping.up = mapping.mobile = True
    mapping.dialled("111", 100.0)
    assert mapping.feed([Answered("AT+CLCC", "OK")], 101.0) == [], "the modem needs its time"
    listed = ('+CLCC: 1,0,0,0,0,"111",129', "+CLCC: 2,1,4,1,0", "+CLCC: x", "+CLCC: 3,1,9,0,0")
    told = mapping.feed([Answered("AT+CLCC", "OK", listed)], 101.0)
    assert {event.state for event in told if isinstance(event, e.LegChanged)} == {LegState.TALKING}
    other = mapping.feed([Answered("AT+CLCC", "OK", ('+CLCC: 1,1,0,0,0,"39",145',))], 102.0)
    assert [type(event) for event in other][-3:] == [e.CallArrived, e.LegChanged, e.LegChanged]
    assert any(isinstance(event, e.CallCleared) for event in other)
    assert isinstance(mapping.feed([Answered("AT+CLCC", "OK")], 103.0)[-1], e.CallCleared)


def test_the_trunk_says_what_is_wrong() -> None:
    mapping = Mapping("gsm", "Mobile")
    events = mapping.opened(1.0, "M") + mapping.feed([Answered("AT+CPIN?", "+CME ERROR: 10")], 2.0)
    center = folded(events + said(mapping, "+CREG: 0"))
    trunk = center.trunks["gsm/line"]
    assert (trunk.name, trunk.in_service, trunk.reason) == ("Mobile", False, "SIM missing")
    for line in ("+CPIN: READY", "+CREG: 1,5"):
        for event in mapping.feed([Answered("", "OK", (line,))], 3.0):
            apply(center, event)
    assert trunk.in_service
    measured = mapping.feed([Answered("", "OK", ("+CSQ: 20,99", '+COPS: 0,0,"TIM"'))], 4.0)
    assert [type(event) for event in measured] == [TrunkMeasured, TrunkMeasured]
    assert mapping.feed([Answered("", "OK", ("+CSQ: 21,99",))], 5.0) == [], "two decibels are nothing"


def test_messages_have_names_of_their_own_bytes_and_missing_parts_are_said() -> None:
    pdus = write_deliver("+39333", "x" * 400, 1_700_000_000.0)
    one, two = Mapping("gsm"), Mapping("gsm")
    told = [event for place, pdu in enumerate(pdus) for event in one.texts.came(pdu, 10.0, place)]
    again = [event for pdu in reversed(pdus) for event in two.texts.came(pdu, 99.0)]
    assert [event.ref for event in told] == [event.ref for event in again] and one.texts.done == [0, 1, 2]
    three = Mapping("gsm")
    assert three.feed([Said("+CMT: ,24", pdus[0]), Said("+CMT: ,24", "zz")], 10.0) == []
    assert len(three.texts.rejected) == 1 and three.tick(10.0 + PATIENCE_S - 1) == []
    late = three.tick(10.0 + PATIENCE_S)
    assert [(x.missing, x.parts) for x in late if isinstance(x, MessageReceived)] == [(2, 3)]
    assert three.waiting_texts == [] and said(three, '+CMTI: "SM",3', "+CMTI: x") == []
    assert three.waiting_texts == [3, -1]
