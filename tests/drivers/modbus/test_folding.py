"""A taped bus folded again: the facts the live link told, whatever the chunks, and no byte that brings it down.

Long because the cases of one subject share its fixtures and read as one list.
"""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from console.center import plant_events as pe
from console.center.events import Event, LinkUp
from console.center.plant import Pattern
from console.engine import opening
from console.engine.opening import open_links
from console.replay import as_json, as_text, fold
from console.secrets import Secrets
from console.settings import LinkSettings, Settings
from drivers.contract import TwoWayFolding, folded
from drivers.modbus import DRIVER
from drivers.transport.tape import TapeRecorder, read_tape
from tests.drivers.contract.rigs import Folder, running
from tests.drivers.modbus.rig import DEVICES, Rig, options, plant, with_peer
from tests.helpers import bench
from tests.helpers.modbus import board, line
from tests.helpers.waiting import until

LINK = {"devices": [device for device in DEVICES if device["name"] in ("relays", "room", "desk7")]}
READ = (pe.DeviceSeen, pe.DeviceSilent, pe.DeviceBack, pe.PointChanged, pe.PointWrong, pe.DuressPressed,
        pe.DuressCleared, pe.OutputStuck)  # fmt: skip


def folding(**more: Any) -> TwoWayFolding:
    made = DRIVER.fold("plant", {**LINK, **more})
    assert isinstance(made, TwoWayFolding)
    return made


def told_by(tape: Path, made: TwoWayFolding) -> list[Event]:
    events = [event for chunk in read_tape(tape) for event in folded(made, chunk.received, chunk.data, chunk.at)]
    return [*events, *made.end()]


def plain(events: list[Event]) -> list[tuple[Any, ...]]:
    """Facts without their moments, beside those of other points in any order: what is compared."""
    kept = [event for event in events if isinstance(event, READ)]
    names = ("device", "point", "output", "value", "why", "actual", "place", "points", "raw")
    return [(type(e).__name__, *(getattr(e, name) for name in names if hasattr(e, name))) for e in kept]


def by_subject(events: list[Event]) -> dict[str, list[tuple[Any, ...]]]:
    found: dict[str, list[tuple[Any, ...]]] = {}
    for one in plain(events):
        found.setdefault(str(one[1]), []).append(one)
    return found


async def story(rig: Rig, peer: Any) -> None:
    """A warm room, a button pressed, a relay that moves, one that sticks, a device that falls silent and comes back."""
    await peer.put("room", "temperature", 36.0)
    await until(lambda: rig.point("room/temperature").value == 36.0, "warm", 20)
    await peer.put("desk7", "duress", 1)
    await until(lambda: rig.told(pe.DuressPressed), "pressed", 20)
    await peer.put("desk7", "duress", 0)
    await until(lambda: rig.told(pe.DuressCleared), "set back", 20)
    await until(lambda: rig.point("relays/relay6").actual is Pattern.OFF, "the relay was found", 20)
    assert (await rig.set("relays/relay6", Pattern.ON)).accepted
    peer.faults.stuck.add((1, 6))
    assert not (await rig.set("relays/relay7", Pattern.ON)).accepted
    peer.faults.stuck.clear()
    await until(lambda: rig.point("relays/relay7").actual is Pattern.ON, "it obeys again", 20)
    peer.faults.silent.add(3)
    await until(lambda: rig.center.devices["plant/room"].silent_since, "silent", 20)
    peer.faults.silent.clear()
    await until(lambda: rig.point("room/temperature").value == 36.0, "back", 20)


@pytest.fixture(scope="module")
def taped(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Event]]:
    """A tape of a live link as the engine records it, and what the link told meanwhile."""
    path = tmp_path_factory.mktemp("tape") / "plant.tape"
    assert not DRIVER.info.taped_by_line
    recorder = TapeRecorder(path, "plant", redact=None)

    async def run() -> list[Event]:
        async with with_peer(options("relays", "room", "desk7"), tape=recorder) as (rig, peer):
            await story(rig, peer)
            return list(rig.sink.events)

    try:
        return path, asyncio.run(run())
    finally:
        recorder.close()


def test_a_tape_tells_again_what_the_live_link_told(taped: tuple[Path, list[Event]]) -> None:
    tape, live = taped
    again = told_by(tape, folding(timeout_s=0.5))
    assert by_subject(again) == by_subject(live)
    assert isinstance(again[0], LinkUp) and len(plain(again)) > 8
    for relay in ("relay6", "relay7"):
        seen = [e.actual for e in again if isinstance(e, pe.OutputChanged) and e.output == f"plant/relays/{relay}"]
        assert seen == [Pattern.OFF, Pattern.ON]
    assert plain(told_by(tape, folding(timeout_s=0.5))) == plain(again)
    assert len({event.ref for event in again}) == len(again)


def test_a_request_is_on_the_tape_before_its_answer(taped: tuple[Path, list[Event]]) -> None:
    """Nothing of a binary wire waits for a line's end."""
    chunks = list(read_tape(taped[0]))
    assert not chunks[0].received
    asked = {chunk.data[:2]: place for place, chunk in enumerate(chunks) if not chunk.received}
    answers = [(place, chunk.data[:2]) for place, chunk in enumerate(chunks) if chunk.received]
    assert answers and all(transaction in asked for _, transaction in answers)
    first = {chunk.data[:2]: place for place, chunk in reversed(list(enumerate(chunks))) if not chunk.received}
    assert all(first[transaction] < place for place, transaction in answers)


def test_an_engines_own_tape_holds_it_as_it_passes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    recorders: list[TapeRecorder] = []

    def recorder(*words: Any, **more: Any) -> TapeRecorder:
        recorders.append(TapeRecorder(*words, **more))
        return recorders[-1]

    monkeypatch.setattr(opening, "TapeRecorder", recorder)
    settings_ = Settings(
        data=str(tmp_path), links=(LinkSettings("plant", "modbus", {**LINK, "simulate": True}, record_tape=True),)
    )
    (link,) = open_links(settings_, Secrets())
    sink = Folder()

    async def run() -> None:
        async with running(link, sink):
            await until(lambda: any(isinstance(e, pe.PointChanged) for e in sink.events), "the room is read", 20)

    try:
        asyncio.run(run())
    finally:
        recorders[0].close()
    (tape,) = (tmp_path / "tapes").iterdir()
    chunks = list(read_tape(tape))
    assert [chunk.received for chunk in chunks[:2]] == [False, True] and len(chunks[0].data) == 12
    assert any(isinstance(event, pe.PointChanged) for event in told_by(tape, folding()))


def test_the_bench_replays_it_and_compares(taped: tuple[Path, list[Event]], tmp_path: Path) -> None:
    tape, saved, changed = taped[0], tmp_path / "plant.facts", tmp_path / "changed.facts"
    rows = "".join(
        f'[[links.options.devices]]\nname = "{d["name"]}"\nmap = "{d["map"]}"\nunit = {d["unit"]}\n'
        f'place = "{d.get("place", "")}"\nserves = "{d.get("serves", "")}"\n'
        for d in LINK["devices"]
    )
    site = tmp_path / "settings.toml"
    site.write_text(f'[[links]]\nname = "plant"\ndriver = "modbus"\n[links.options]\nguard = false\n{rows}')
    words = [str(tape), "--settings", str(site), "--link", "plant"]
    assert bench.told("replay", *words, "--save", str(saved))["kinds"]["DuressPressed"] == 1
    assert bench.told("replay", str(tape), "--expect", str(saved))["differences"] == []
    lines = saved.read_text().splitlines()
    place = next(n for n, row in enumerate(lines) if '"DuressPressed"' in row)
    lines[place] = json.dumps({**json.loads(lines[place]), "place": "elsewhere"})
    changed.write_text("\n".join(lines) + "\n")
    (difference,) = bench.told("replay", str(tape), "--expect", str(changed), code=1)["differences"]
    assert "elsewhere" in difference
    assert "is to be read as" in bench.said("replay", *words, "--driver", "ami").stderr


def test_the_program_replays_it_too(taped: tuple[Path, list[Event]]) -> None:
    center, ended = fold(taped[0], "modbus", dict(LINK))
    assert as_json(center, ended)["points"]["room/temperature"] == "36 °C"
    assert as_json(center, ended)["points"]["relays/relay6"] == "on"
    assert "room/humidity" in as_text(center, ended)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_the_chunks_of_what_was_received_do_not_matter(taped: tuple[Path, list[Event]], data: st.DataObject) -> None:
    whole, cut = folding(), folding()
    for chunk in list(read_tape(taped[0]))[:120]:
        expected = folded(whole, chunk.received, chunk.data, chunk.at)
        if not chunk.received:
            assert plain(folded(cut, False, chunk.data, chunk.at)) == plain(expected)
            continue
        place = data.draw(st.integers(0, len(chunk.data)))
        pieces = [part for part in (chunk.data[:place], chunk.data[place:]) if part]
        assert plain([e for part in pieces for e in cut.feed(part, chunk.at)]) == plain(expected)


@settings(max_examples=200, deadline=None)
@given(
    st.booleans(),
    st.lists(st.tuples(st.booleans(), st.binary(max_size=300), st.none() | st.floats(0, 1e9)), max_size=30),
)
def test_no_bytes_of_either_way_bring_it_down(serial: bool, chunks: list[tuple[bool, bytes, float | None]]) -> None:
    made = folding(transport="rtu", serial="/dev/null") if serial else folding()
    for received, data, at in chunks:
        folded(made, received, data, at)
    made.end()


def test_a_serial_bus_on_libmodbus_tells_the_same_again(
    board_program: Path, tmp_path: Path, expect_log: Callable[..., None]
) -> None:
    expect_log(r"WARNING drivers.modbus", optional=True)
    recorder = TapeRecorder(tmp_path / "rtu.tape", "plant", redact=None)

    async def run(near: str) -> list[Event]:
        chosen = options("relays", "room", transport="rtu", serial=near, timeout_s=0.5, late_s=0.3, silent_s=2.0)
        async with plant(chosen, tape=recorder) as rig:
            await until(lambda: rig.point("relays/relay6").actual is Pattern.OFF, "read", 20)
            assert (await rig.set("relays/relay6", Pattern.ON)).accepted
            return list(rig.sink.events)

    with line(tmp_path) as (near, far), board(board_program, far):
        live = asyncio.run(run(near))
    recorder.close()
    again = told_by(tmp_path / "rtu.tape", folding(transport="rtu", serial=near, devices=LINK["devices"][:2]))
    assert plain(again)
    seen = [e.actual for e in again if isinstance(e, pe.OutputChanged) and e.output == "plant/relays/relay6"]
    live_seen = [e.actual for e in live if isinstance(e, pe.OutputChanged) and e.output == "plant/relays/relay6"]
    assert seen == live_seen == [Pattern.OFF, Pattern.ON]
