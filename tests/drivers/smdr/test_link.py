"""The link on real lines: a cable that is pulled, a switch that calls us, one we call; what is refused is kept."""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from console.center.record_events import CallRecorded, LineJudged, RecordRejected
from console.replay import fold
from drivers.contract import Surroundings
from drivers.errors import BadOption
from drivers.registry import find
from drivers.smdr.link import SmdrLink
from drivers.smdr.options import layout_of, read
from drivers.smdr.peer import Printer, calls
from drivers.transport.line_settings import LineSettings
from drivers.transport.serial import SerialAddress, connect
from drivers.transport.tape import TapeRecorder, read_tape
from drivers.transport.uart import misheard
from tests.drivers.contract.rigs import Folder
from tests.helpers.ptys import cable, free_port
from tests.helpers.waiting import until

BEGAN = datetime(2026, 11, 25, 8, tzinfo=UTC)


def lines(name: str = "hipath-3000", count: int = 20, seed: int = 1) -> list[bytes]:
    printer = Printer(layout_of(name), chance=random.Random(seed))
    return list(printer.lines(calls(count, BEGAN, random.Random(seed))))


@asynccontextmanager
async def running(
    options: dict[str, object],
    folder: Path | None = None,
    tape: Callable[[bool, bytes], None] | None = None,
    clock: Callable[[], float] = time.time,
) -> AsyncIterator[tuple[SmdrLink, Folder]]:
    link = find("smdr").open("pbx", {"format": "hipath-3000", **options}, Surroundings(clock, str, tape, folder=folder))
    assert isinstance(link, SmdrLink)
    sink = Folder()
    task = asyncio.create_task(link.run(sink))
    try:
        yield link, sink
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def count(sink: Folder, kind: type[Any]) -> int:
    return sum(isinstance(event, kind) for event in sink.events)


def test_a_serial_line_is_pulled_and_plugged_and_no_byte_of_it_is_lost_from_the_tape(tmp_path: Path) -> None:
    async def scene() -> None:
        tape = TapeRecorder(tmp_path / "pbx.tape", "pbx")
        async with running({"port": str(laid.near)}, tmp_path, tape) as (_, sink):
            await until(lambda: sink.snapshots(), "the port is open")
            far = await connect(SerialAddress(str(laid.far)))
            for line in sent[:10]:
                await far.write(line)
            await far.write(b"a line that is no record\r\n")
            await until(lambda: count(sink, CallRecorded) == 10 and count(sink, RecordRejected), "the first ten")
            await far.close()
            laid.pull()
            await until(lambda: not sink.center.links["pbx"].up, "the pull is noticed")
            laid.plug()
            await until(lambda: sink.center.links["pbx"].up, "the plug is noticed")
            far = await connect(SerialAddress(str(laid.far)))
            for line in sent[10:]:
                await far.write(line)
            await until(lambda: count(sink, CallRecorded) == 20, "the last ten")
            await far.close()
        tape.close()

    sent = lines()
    with cable(tmp_path) as laid:
        asyncio.run(scene())
    taped = b"".join(chunk.data for chunk in read_tape(tmp_path / "pbx.tape"))
    assert taped == b"".join([*sent[:10], b"a line that is no record\r\n", *sent[10:]])
    kept = b"".join(chunk.data for chunk in read_tape(tmp_path / "rejects" / "pbx.rejects"))
    assert kept == b"a line that is no record\n"
    center, _ = fold(tmp_path / "pbx.tape", "smdr", {"format": "hipath-3000"})
    assert center.links["replay"].records == 20 and center.links["replay"].rejected == 1


def test_a_switch_that_calls_us() -> None:
    async def scene() -> None:
        port = free_port()
        options: dict[str, object] = {"port": f"listen://127.0.0.1:{port}", "allow": "127.0.0.1"}
        async with running({**options, "format": "avaya-ip-office"}) as (_, sink):
            await until(
                lambda: "not connected yet" in sink.center.links["pbx"].reason if sink.events else "", "it waits"
            )
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            for line in lines("avaya-ip-office")[:5]:
                writer.write(line)
            await until(lambda: count(sink, CallRecorded) == 5, "five")
            _, second = await asyncio.open_connection("127.0.0.1", port)  # it came back before we saw it go
            second.write(b"".join(lines("avaya-ip-office")[:9]))
            await until(lambda: len(sink.center.past) == 9, "what was sent again counts once")
            writer.close()
            second.close()

    asyncio.run(scene())


@pytest.mark.expected_log(r"WARNING drivers.transport.listener: .*may not connect")
def test_others_may_not_call() -> None:
    async def scene() -> None:
        port = free_port()
        async with running({"port": f"listen://127.0.0.1:{port}", "allow": "192.0.2.7"}) as (_, sink):
            await until(lambda: sink.events, "it waits")
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            with pytest.raises((asyncio.IncompleteReadError, ConnectionError)):
                await reader.readexactly(1)
            writer.close()
            assert not sink.snapshots()

    asyncio.run(scene())


def test_a_switch_that_we_call() -> None:
    async def scene() -> None:
        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(b"".join(lines("mitel-90")))
            await writer.drain()
            await reader.read()
            writer.close()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        async with running({"port": f"tcp://127.0.0.1:{port}", "format": "mitel-90"}) as (_, sink):
            await until(lambda: count(sink, CallRecorded) == 20, "all")
            assert "Mitel" in sink.center.links["pbx"].version
        server.close()

    asyncio.run(scene())


def test_a_line_at_the_wrong_speed_is_said(tmp_path: Path) -> None:
    async def scene() -> None:
        async with running({"port": str(laid.near), "format": "panasonic-80"}, tmp_path) as (_, sink):
            await until(lambda: sink.snapshots(), "the port is open")
            far = await connect(SerialAddress(str(laid.far)))
            garbled = misheard(b"".join(lines("panasonic-80")), LineSettings(2400), LineSettings(9600)).data
            await far.write(garbled)
            await until(lambda: sink.center.links["pbx"].line == "wrong_speed", "it is said")
            assert sink.center.links["pbx"].line_hint == "slower" and not count(sink, CallRecorded)
            await far.write(b"".join(lines("panasonic-80", 60)))
            await until(lambda: sink.center.links["pbx"].line == "healthy", "it is well again")
            assert count(sink, LineJudged) >= 2
            await far.close()

    with cable(tmp_path) as laid:
        asyncio.run(scene())


@pytest.mark.parametrize(
    ("options", "why"),
    [
        ({}, "format"),
        ({"format": "hicom-9000"}, "panasonic-120"),
        ({"format": "hipath-3000", "port": ""}, "port must be named"),
        ({"format": "hipath-3000", "port": "tcp://pbx"}, "tcp://host:port"),
        ({"format": "hipath-3000", "port": "/dev/x", "line": "fast"}, "fast"),
        ({"format": "hipath-3000", "port": "/dev/x", "time_zone": "Mars/Olympus"}, "time_zone"),
        ({"format": "hipath-3000", "port": "/dev/x", "queues": "101"}, "queues"),
        ({"format": "hipath-3000", "port": "/dev/x", "date_order": "xyz"}, "date_order"),
        ({"format": "hipath-3000", "port": "/dev/x", "silent_s": 0}, "silent_s"),
        ({"format": "hipath-3000", "port": "/dev/x", "year": "soon"}, "year"),
        ({"format": "hipath-3000", "port": "/dev/x", "colour": "red"}, "colour"),
        ({"format": 7, "port": "/dev/x"}, "format"),
        ({"format": "/nowhere/ours.toml", "port": "/dev/x"}, "cannot be read"),
    ],
)
def test_options_that_are_wrong_are_named(options: dict[str, object], why: str) -> None:
    with pytest.raises(BadOption, match=why):
        find("smdr").open("pbx", options, Surroundings(time.time, str))


def test_options_that_are_right() -> None:
    options = read({"format": "panasonic-120", "port": "COM3", "date_order": "mdy", "people": "101 = Anna , 102=Ugo"})
    assert options.site.people == {"101": "Anna", "102": "Ugo"}
    assert options.layout.fields[0].shape.name == "a date mm/dd/yy"
