"""Every format: what the peer writes is what is read, and what breaks a rule is refused with its bytes.

Long because every format passes through the same cases, and its own cases by hand stand beside them.
"""

import random
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.center.states import Direction
from drivers.errors import BadOption
from drivers.smdr.detect import detect
from drivers.smdr.format import Passed, Refused, Stamp, Ticket, read_line
from drivers.smdr.layout import Layout, orders_of, parse_layout, reordered
from drivers.smdr.options import layout_of, layouts
from drivers.smdr.peer import HEADERS, Printer, Told, calls, write
from drivers.smdr.wire import Line, Lines

LAYOUTS = {layout.name: layout for layout in layouts()}
every_layout = pytest.mark.parametrize("name", sorted(LAYOUTS))
BEGAN = datetime(2026, 11, 25, 8, tzinfo=UTC)

digits = st.text("0123456789", min_size=3, max_size=10)
told = st.builds(
    Told,
    at=st.integers(1_577_836_800, 2_208_988_800).map(lambda at: datetime.fromtimestamp(at, UTC)),
    direction=st.sampled_from(Direction),
    extension=st.text("123456789", min_size=2, max_size=4),
    trunk=st.integers(1, 99).map(str),
    number=digits,
    dialled=st.text("0123456789", min_size=2, max_size=4),
    ring_s=st.integers(0, 200),
    talk_s=st.integers(1, 3000),
    call_id=st.text("0123456789", min_size=5, max_size=10),
)


def read(layout: Layout, line: bytes) -> Ticket:
    found = read_line(Line(line), layout)
    assert isinstance(found, Ticket), found
    return found


@every_layout
@given(told)
def test_what_a_switch_writes_is_what_is_read(name: str, call: Told) -> None:
    layout = LAYOUTS[name]
    if name == "hipath-3000" and call.direction is Direction.INTERNAL:  # it writes trunk calls only
        call = replace(call, direction=Direction.OUTBOUND)
    ticket = read(layout, write(layout, call))
    at = call.at
    assert (ticket.stamp.month, ticket.stamp.day, ticket.stamp.hour) == (at.month, at.day, at.hour)
    assert ticket.stamp.minute == at.minute and ticket.stamp.year in (0, at.year)
    assert ticket.stamp.second in (-1, at.second)
    assert (ticket.direction, ticket.talk_s, ticket.answered) == (call.direction, call.talk_s, True)
    assert ticket.extension == call.extension
    if call.direction is Direction.INBOUND:
        assert ticket.ring_s == call.ring_s
        assert ticket.cli == ("" if name in ("mitel-90", "mitel-101") else call.number)
        assert ticket.trunk.lstrip("T0") == call.trunk
    if call.direction is not Direction.INBOUND:
        assert ticket.dialled == (call.number if call.direction is Direction.OUTBOUND else call.dialled)


@every_layout
def test_a_call_nobody_answered(name: str) -> None:
    layout = LAYOUTS[name]
    ticket = read(
        layout, write(layout, Told(datetime(2026, 11, 25, 9, 30, tzinfo=UTC), answered=False, talk_s=0, ring_s=44))
    )
    assert ticket.direction is Direction.INBOUND and not ticket.answered and ticket.talk_s <= 0
    assert ticket.ring_s == (-1 if name.startswith("mitel") else 44)


@every_layout
@given(st.binary(max_size=200))
def test_any_bytes_are_read_passed_or_refused_with_a_reason(name: str, raw: bytes) -> None:
    for line in (*Lines().feed(raw + b"\n"), Line(raw), Line(raw, False)):
        found = read_line(line, LAYOUTS[name])
        assert found.raw == line.raw
        assert isinstance(found, Ticket) or found.why


@every_layout
@given(st.integers(0, 300), st.integers(1, 255))
def test_a_changed_byte_never_changes_the_shape_of_a_call(name: str, place: int, change: int) -> None:
    """Noise either breaks a rule, or stays inside a field that may hold it: times and lengths keep their form."""
    layout = LAYOUTS[name]
    line = bytearray(write(layout, Told(datetime(2026, 11, 25, 9, 30, 12, tzinfo=UTC))))
    line[place % len(line)] ^= change
    found = read_line(Line(bytes(line)), layout)
    if isinstance(found, Ticket):
        assert 1 <= found.stamp.month <= 12 and found.stamp.hour < 24 and found.stamp.minute < 60
        assert 0 <= found.talk_s < 100 * 3600


@every_layout
def test_a_page_is_read_and_its_headers_passed_over(name: str) -> None:
    layout = LAYOUTS[name]
    printer = Printer(layout, page=20, repeat=0.1)
    data = b"".join(printer.lines(calls(100, BEGAN, random.Random(4))))
    found = [read_line(line, layout) for line in Lines().feed(data)]
    assert not [one for one in found if isinstance(one, Refused)]
    assert sum(isinstance(one, Passed) for one in found) == 5 * len(HEADERS.get(name, ()))
    assert sum(isinstance(one, Ticket) for one in found) >= 100


@every_layout
def test_a_sample_is_known_for_what_it_is(name: str) -> None:
    printer = Printer(LAYOUTS[name], page=20)
    guesses = detect(b"".join(printer.lines(calls(30, BEGAN, random.Random(5)))))
    assert guesses[0].format == name and guesses[0].confidence == 1.0 and guesses[0].read == 30
    assert guesses[0].refused == 0 and not guesses[0].date_order


def test_a_sample_in_another_order_of_the_date_says_which() -> None:
    american = reordered(LAYOUTS["hipath-3000"], "")
    assert american == LAYOUTS["hipath-3000"]
    lines = b"".join(
        write(LAYOUTS["panasonic-120"], Told(datetime(2026, 11, day, 9, 30, tzinfo=UTC))) + b"\r\n"
        for day in range(13, 28)
    )
    # The peer writes day/month/year; as month/day/year no line is a date, and the other way round it is seen.
    swapped = b"\r\n".join(line[3:6] + line[:3] + line[6:] for line in lines.split(b"\r\n") if line) + b"\r\n"
    guess = detect(swapped)[0]
    assert (guess.format, guess.date_order, guess.read) == ("panasonic-120", "mdy", 15)


def test_little_noise_and_few_lines_lower_the_confidence() -> None:
    printer = Printer(LAYOUTS["hipath-3000"])
    lines = list(printer.lines(calls(10, BEGAN, random.Random(6))))
    assert detect(lines[0])[0].confidence < detect(b"".join(lines))[0].confidence == 1.0
    damaged = detect(b"".join(lines) + b"not a record\r\n" * 10)[0]
    assert damaged.confidence == 0.5 and damaged.refused == 10 and damaged.why
    assert detect(b"") == [] and detect(b"\xff\x00 nothing\r\n") == []


def test_panasonic_by_hand() -> None:
    layout = LAYOUTS["panasonic-120"]
    line = "25/11/26 02:07PM   101 0003 <D>600<I>0612345678ROSSI".ljust(79) + "0'12 00:02'33"
    ticket = read(layout, line.encode())
    assert ticket.stamp == Stamp(2026, 11, 25, 14, 7) and ticket.time_is == "end"
    assert (ticket.ring_s, ticket.talk_s, ticket.cli, ticket.name, ticket.dialled) == (
        12, 153, "0612345678", "ROSSI", "600",
    )  # fmt: skip
    midnight = read(layout, line.replace("02:07PM", "12:07AM").encode())
    assert midnight.stamp.hour == 0


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda line: line.replace("25/11/26", "25/13/26"), "no day of a year"),
        (lambda line: line.replace("02:07PM", "02:67PM"), "no time of a day"),
        (lambda line: line.replace("02:07PM", "13:07PM"), "no time of a day"),
        (lambda line: line.replace("00:02'33", "00:02:33"), "duration"),
        (lambda line: line.replace("00:02'33", "00:72'33"), "no length of time"),
        (lambda line: line.replace(" 0'12", "x0'12"), "not blank"),
        (lambda line: line[:60], "characters, must be"),
        (lambda line: line.replace("<D>600<I>", "<D>600<Q>"), "neither a call in"),
        (lambda line: line.replace("00:02'33", "        ") + " " * 13 + "77", "neither"),
        (lambda line: line + " " * 24 + "ZZ", "condition"),
    ],
)
def test_panasonic_lines_that_break_a_rule(change: object, why: str) -> None:
    line = "25/11/26 02:07PM   101 0003 <D>600<I>0612345678ROSSI".ljust(79) + "0'12 00:02'33"
    found = read_line(Line(change(line).encode()), LAYOUTS["panasonic-120"])  # type: ignore[operator]
    assert isinstance(found, Refused) and why in found.why, found


@pytest.mark.parametrize("dial", ["LOG IN", "LOG OUT", "<I>0612345678"])
def test_panasonic_lines_that_are_no_call_yet(dial: str) -> None:
    line = f"25/11/26 02:07PM   101 0003 {dial}"
    line = line.ljust(116) + "RC" if dial.startswith("<") else line
    assert isinstance(read_line(Line(line.encode()), LAYOUTS["panasonic-120"]), Passed)


def test_mitels_mark_of_a_long_call_must_go_with_its_length() -> None:
    layout = LAYOUTS["mitel-90"]
    line = write(layout, Told(datetime(2026, 11, 25, 9, 30, tzinfo=UTC), talk_s=400))
    assert line[:1] == b"-" and read(layout, line).talk_s == 400
    found = read_line(Line(b" " + line[1:]), layout)
    assert isinstance(found, Refused) and "long-call" in found.why


def test_mitels_afternoon() -> None:
    layout = LAYOUTS["mitel-90"]
    line = write(layout, Told(datetime(2026, 11, 25, 9, 30, tzinfo=UTC)))
    assert read(layout, line.replace(b"09:30 ", b"09:30p")).stamp.hour == 21
    assert isinstance(read_line(Line(line.replace(b"09:30 ", b"19:30p")), layout), Refused)


def test_avaya_by_hand() -> None:
    layout = LAYOUTS["avaya-ip-office"]
    line = "2026/11/25 09:28:41,00:01:12,7,01707392200,I,600,600,,0,1000014155,1,E4324,Joe,T9161,L5.1,3,4" + "," * 13
    ticket = read(layout, line.encode())
    assert (ticket.talk_s, ticket.ring_s, ticket.hold_s, ticket.more) == (72, 7, 7, True)
    assert (ticket.extension, ticket.who, ticket.trunk, ticket.call_id) == ("4324", "Joe", "9161", "1000014155")
    missed = line.replace("00:01:12", "00:00:00").replace("E4324,Joe", "V9500,VM Channel 0")
    assert read(layout, missed.encode()).cause == "VM Channel 0"
    eleven = line + ",10.0.0.1,1,10.0.0.2,2,2026/11/25 09:30:00"
    assert read(layout, eleven.encode()).talk_s == 72
    for wrong in (line[:-1], eleven + ",", line.replace(",I,", ",X,"), line.replace("E4324", ""), '"' + line):
        assert isinstance(read_line(Line(wrong.encode()), layout), Refused), wrong


def test_hipath_tickets_before_the_call_are_passed_over() -> None:
    layout = LAYOUTS["hipath-3000"]
    line = write(layout, Told(datetime(2026, 11, 25, 9, 30, tzinfo=UTC)))
    assert isinstance(read_line(Line(line[:75] + b"0" + line[76:]), layout), Passed)


def test_padding_and_blank_lines_and_alien_bytes() -> None:
    layout = LAYOUTS["hipath-3000"]
    line = write(layout, Told(datetime(2026, 11, 25, 9, 30, tzinfo=UTC)))
    assert isinstance(read_line(Line(b"\0\0" + line + b"\0"), layout), Ticket)
    assert isinstance(read_line(Line(b"  \0"), layout), Passed)
    found = read_line(Line(b"\xff\xfe"), LAYOUTS["avaya-ip-office"])
    assert isinstance(found, Refused) and "utf-8" in found.why


FREE = """
name = "ours"
title = "Our own columns"
kind = "columns"
length = [20, 40]
time_is = "start"
[[field]]
name = "date"
at = 0
width = 5
shape = "dm/"
[[field]]
name = "time"
at = 6
width = 5
shape = "hh:mm"
[[field]]
name = "duration"
at = 12
width = 8
shape = "span hh:mm:ss"
[[field]]
name = "number"
at = 21
width = 15
shape = "number"
[[meaning]]
what = "call"
direction = "outbound"
when = { number = "(?P<dialled>[0-9]+)" }
"""


def test_a_column_map_of_ones_own(tmp_path: object) -> None:
    from pathlib import Path

    file = Path(str(tmp_path)) / "ours.toml"
    file.write_text(FREE, encoding="utf-8")
    layout = layout_of(str(file))
    ticket = read(layout, b"25/11 09:30 00:01:00 0612345678")
    assert (ticket.dialled, ticket.talk_s, ticket.direction) == ("0612345678", 60, Direction.OUTBOUND)
    assert orders_of(layout) == ("dm",) or orders_of(layout) == ("",)


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ('kind = "columns"', 'kind = "table"', "kind"),
        ('shape = "hh:mm"', 'shape = "o\'clock"', "no shape"),
        ("at = 6", "at = 3", "begins inside"),
        ('what = "call"', 'what = "guess"', "a meaning is"),
        ("when = { number", "when = { nobody", "which is no field"),
        ('title = "Our own columns"', "", "title"),
        ('title = "Our own columns"', 'title = "a"\ncolour = 1', "no key “colour”"),
        ("length = [20, 40]", "length = [20]", "unpack"),
        ("[0-9]+)", "[0-9+)", "number"),
        ('name = "ours"', "name =", "not TOML"),
        ('time_is = "start"', 'time_is = "start"\nchecks = ["sum"]', "no check"),
        ("width = 5\nshape", "width = 5\ncolour = 2\nshape", "no key “colour”"),
        ('what = "call"', 'what = "call"\ncolour = 2', "no key “colour”"),
    ],
)
def test_a_map_that_is_wrong_says_where(old: str, new: str, why: str) -> None:
    assert old in FREE
    with pytest.raises(BadOption, match=r"ours\.toml") as told:
        parse_layout(FREE.replace(old, new, 1), "ours.toml")
    if why != "number":
        assert why in str(told.value)
