"""Recordings of real switches, folded: spoiled in every way a wire can spoil them, and still right or at least tidy."""

import gzip
import json
import random
import re
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from console.center.apply import apply
from console.center.events import CallQueued, Event, EventsLost, LinkUp, SwitchRestarted, VisitEnded
from console.center.state import Center
from console.center.states import Outcome
from drivers.ami.driver import Recorded
from drivers.ami.mapping import Mapping
from drivers.ami.wire import EVENT, Message, Reader

FOLDER = Path(__file__).parents[2] / "captures" / "ami"
NAMES = sorted(
    path.name.removesuffix(".ami.gz")
    for path in FOLDER.glob("*.ami.gz")
    if path.with_name(path.name.replace(".ami.gz", ".queue_log")).exists()
)
EXITS = {
    "CONNECT": Outcome.ANSWERED,
    "ABANDON": Outcome.ABANDONED,
    "EXITWITHTIMEOUT": Outcome.TIMED_OUT,
    "EXITEMPTY": Outcome.TIMED_OUT,
    "EXITWITHKEY": Outcome.LEFT_BY_KEY,
    "WITHDRAW": Outcome.WITHDRAWN,
}
WAITED = {"ABANDON": 2, "EXITWITHTIMEOUT": 2, "EXITWITHKEY": 3, "CONNECT": 0, "WITHDRAW": 2, "EXITEMPTY": 2}


@cache
def recording(name: str) -> bytes:
    return gzip.decompress((FOLDER / f"{name}.ami.gz").read_bytes())


def fold(data: bytes, sizes: list[int] | None = None) -> list[Event]:
    folding = Recorded("lab")
    out: list[Event] = []
    at = 0
    for size in sizes or []:
        out += folding.feed(data[at : at + size], None)
        at += size
    return out + folding.feed(data[at:], None) + folding.end()


def ended(events: list[Event]) -> Counter[tuple[str, str, Outcome]]:
    return Counter((e.native, e.queue.partition("/")[2], e.outcome) for e in events if isinstance(e, VisitEnded))


def logged(name: str) -> list[tuple[str, str, str, list[str]]]:
    rows = (line.split("|") for line in (FOLDER / f"{name}.queue_log").read_text().splitlines())
    return [(row[1], row[2], row[4], row[5:]) for row in rows]


@pytest.mark.parametrize("name", NAMES)
def test_outcomes_are_those_of_the_switchs_own_log(name: str) -> None:
    facts = json.loads((FOLDER / f"{name}.json").read_text())
    moved = Counter((act["call"], act["queue"]) for act in facts["acts"] if act["act"] == "move")
    events = fold(recording(name))
    ours = ended(events)
    waits = {(e.native, e.queue.partition("/")[2]): e.wait_s for e in events if isinstance(e, VisitEnded)}
    for call, queue, word, data in logged(name):
        if word not in EXITS:
            continue
        key = (call, queue, EXITS[word])
        if not ours[key] and word == "ABANDON":  # the log counts these as abandons; they were not
            other = Outcome.MOVED if moved[call, queue] else Outcome.SWITCH_RESTARTED
            assert moved[call, queue] or facts["gaps"], (call, queue, word)
            key = (call, queue, other)
        assert ours[key], (call, queue, word)
        ours[key] -= 1
        if waits[call, queue] >= 0 and sum(1 for row in logged(name) if row[:2] == (call, queue)) < 4:
            assert abs(waits[call, queue] - int(data[WAITED[word]])) <= 1
    left = +ours
    assert {outcome for _, _, outcome in left} <= {Outcome.SWITCH_RESTARTED}, left


@pytest.mark.parametrize("name", NAMES)
def test_the_same_bytes_tell_the_same_once(name: str) -> None:
    data = recording(name)
    events = fold(data)
    assert len({event.ref for event in events}) == len(events)
    chance = random.Random(name)
    for _ in range(2):
        assert fold(data, [chance.randint(1, 3000) for _ in range(200)]) == events


@pytest.mark.parametrize("name", NAMES)
def test_nothing_lives_on_after_the_last_hangup(name: str) -> None:
    center = Center()
    events = fold(recording(name))
    for event in events:
        apply(center, event)
    assert not center.calls
    assert not any(queue.waiting for queue in center.queues.values())
    assert not any(agent.contacts for agent in center.agents.values())
    assert not any(isinstance(event, EventsLost) for event in events)


# -- what a wire may do ------------------------------------------------------------------------------------------


def bare(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n")


def without_times(data: bytes) -> bytes:
    return re.sub(rb"\r\n(?:Timestamp|SequenceNumber): [^\r]*", b"", data)


def without(*names: bytes) -> Callable[[bytes], bytes]:
    def spoil(data: bytes) -> bytes:
        frames = data.split(b"\r\n\r\n")
        return b"\r\n\r\n".join(f for f in frames if f.split(b"\r\n", 1)[0].removeprefix(b"Event: ") not in names)

    return spoil


NO_VARSET = without(b"VarSet")


def without_login(data: bytes) -> bytes:
    return data.split(b"\r\n\r\n", 2)[2]


@pytest.mark.parametrize("name", [n for n in NAMES if n.split("-")[0] not in ("kill", "restart")])
@pytest.mark.parametrize(
    "spoil",
    [bare, without_times, NO_VARSET, without(b"DTMFEnd", b"DTMFBegin"), without_login],
    ids=["bare-lf", "no-times", "no-varset", "no-dtmf", "no-login"],
)
def test_outcomes_stand_without(name: str, spoil: Callable[[bytes], bytes]) -> None:
    whole, spoilt = ended(fold(recording(name))), ended(fold(spoil(recording(name))))
    if spoil is NO_VARSET:
        # QueueWithdrawCaller is told by QUEUESTATUS alone; without it the caller just went on, as after a time-out.
        whole = Counter((c, q, Outcome.TIMED_OUT if o is Outcome.WITHDRAWN else o) for c, q, o in whole.elements())
    assert spoilt == whole


@pytest.mark.parametrize("version", [16, 22])
def test_without_the_class_dialplan_a_timeout_is_still_no_abandon(version: int) -> None:
    spoil = without(b"VarSet", b"Newexten")
    for name in (f"timeouts-{version}", f"abandons-{version}", f"keys-{version}", f"hangups-{version}"):
        assert ended(fold(spoil(recording(name)))) == ended(fold(recording(name))), name


@pytest.mark.parametrize("version", [16, 22])
def test_a_recording_that_starts_in_mid_call(version: int) -> None:
    data = recording(f"normal-{version}")
    whole = fold(data)
    for tenth in range(1, 10, 2):
        events = fold(data[len(data) * tenth // 10 :])
        assert ended(events) <= ended(whole) | ended(events)
        outcomes = {(e.native, e.queue, e.ref): e.outcome for e in whole if isinstance(e, VisitEnded)}
        for event in events:
            if isinstance(event, VisitEnded):
                assert outcomes[event.native, event.queue, event.ref] is event.outcome


@pytest.mark.parametrize("version", [16, 22])
def test_a_recording_that_ends_anywhere(version: int) -> None:
    data = recording(f"normal-{version}")
    outcomes = ended(fold(data))
    for at in range(len(data) // 12, len(data), len(data) // 12):
        told = fold(data[:at])
        begun = sum(isinstance(event, CallQueued) for event in told)
        wrong = ended(told) - outcomes
        assert sum(wrong.values()) <= 1, wrong  # one may have been in the middle of its evidence
        assert sum(ended(told).values()) <= begun


def test_two_recordings_in_one_file_are_two_sessions() -> None:
    first, second = recording("abandons-22"), recording("keys-22")
    events = fold(first[:-40] + second)
    assert sum(isinstance(event, LinkUp) for event in events) == 2
    assert ended(fold(second)) <= ended(events)
    assert not any(isinstance(event, SwitchRestarted) for event in events)


@pytest.mark.parametrize("name", ["kill-16", "kill-22", "restart-16", "restart-22"])
def test_a_restart_abandons_nobody(name: str) -> None:
    facts = json.loads((FOLDER / f"{name}.json").read_text())
    events = fold(recording(name))
    assert sum(isinstance(event, SwitchRestarted) for event in events) == 1
    cut = facts["gaps"][0]
    for event in events:
        if isinstance(event, VisitEnded) and cut["from"] - 0.1 < event.at < cut["to"]:
            assert event.outcome in (Outcome.SWITCH_RESTARTED, Outcome.ANSWERED), event


# -- every event dropped, doubled and swapped -------------------------------------------------------------------


def look(at: float) -> bytes:
    """The switch's lists of a moment when nothing lives."""
    stamp = f"Timestamp: {at:.6f}\r\n"
    return (
        f"Event: CoreShowChannelsComplete\r\n{stamp}ListItems: 0\r\n\r\n"
        f"Event: QueueStatusComplete\r\nActionID: centralino-1\r\n{stamp}ListItems: 0\r\n\r\n"
    ).encode()


def reconciled(messages: list[Message]) -> Center:
    mapping = Mapping("lab")
    center = Center()
    events = mapping.feed(messages, None)
    for turn in range(3):
        events += mapping.feed(Reader().feed(look(mapping.world.now + 5 * turn)), None)
    for event in events + mapping.end():
        apply(center, event)
    return center


@pytest.mark.parametrize("name", ["keys-22", "transfers-16", "moves-22", "timeouts-16", "hangups-22"])
def test_every_event_dropped_doubled_and_swapped(name: str) -> None:
    mapping = Mapping("lab")
    messages = Reader(wanted=mapping.wanted).feed(recording(name))
    telling = [i for i, message in enumerate(messages) if message.kind is EVENT]
    chance = random.Random(5)
    for at in chance.sample(telling, min(len(telling) - 1, 40)):
        before, this, after = messages[:at], messages[at], messages[at + 1 :]
        for spoilt in (before + after, [*before, this, this, *after], [*before, *after[:1], this, *after[1:]]):
            center = reconciled(spoilt)
            assert not center.calls, this
            assert not any(queue.waiting for queue in center.queues.values()), this
            assert not any(agent.contacts for agent in center.agents.values()), this


def test_a_doubled_event_counts_nothing_twice() -> None:
    mapping = Mapping("lab")
    messages = Reader(wanted=mapping.wanted).feed(recording("normal-22"))
    whole = ended(mapping.feed(messages, None) + mapping.end())
    double = Mapping("lab")
    assert ended(double.feed([m for m in messages for _ in (0, 1)], None) + double.end()) == whole


def test_a_hole_in_the_sequence_is_told() -> None:
    data = recording("normal-22")
    cut = data.index(b"Event: Newchannel", len(data) // 2)
    end = data.index(b"\r\n\r\n", cut) + 4
    lost = [event for event in fold(data[:cut] + data[end:]) if isinstance(event, EventsLost)]
    assert [event.count for event in lost] == [1]
