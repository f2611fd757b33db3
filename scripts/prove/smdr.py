"""What must hold of call records: noise never makes a call, a pulled plug is mended, garbage does no harm."""

import asyncio
import random
import resource
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from console.center.events import Event, LinkDown, LinkUp
from console.center.record_events import CallRecorded
from drivers.contract import Surroundings
from drivers.registry import find
from drivers.smdr.civil import moment
from drivers.smdr.format import Ticket, read_line
from drivers.smdr.mapping import Mapping, Site
from drivers.smdr.options import layout_of, layouts
from drivers.smdr.peer import Printer, calls
from drivers.smdr.shapes import Broken
from drivers.smdr.wire import LONGEST, Lines
from drivers.transport.serial import SerialAddress, connect
from scripts.prove.smdr_tables import is_call, lines_of
from tests.helpers.ptys import cable

Print = Callable[[str], None]
BEGAN = datetime(2026, 11, 25, 8, tzinfo=UTC)


def prove_smdr_noise(print: Print, records: int = 3600, bit_errors: float = 1e-3, seed: int = 1) -> bool:
    """An hour of records (one a second) of every format through a line with one wrong bit in a thousand."""
    holds = True
    for layout in layouts():
        chance = random.Random(seed)
        printer = Printer(layout, page=50, repeat=0.02)
        clean = b"".join(printer.lines(calls(records, BEGAN, chance, every_s=1)))
        noisy = damaged(clean, bit_errors, chance)
        if layout.kind == "csv":  # a quotation mark changes how CSV is cut, and the second decoder knows none
            noisy = noisy.replace(b'"', b"'")
        holds = _agree(print, layout.name, noisy) and holds
    return holds


def damaged(data: bytes, bit_errors: float, chance: random.Random) -> bytes:
    """Every bit wrong with that chance."""
    noisy, place, bits = bytearray(data), 0, len(data) * 8
    while (place := place + 1 + int(chance.expovariate(bit_errors))) < bits:
        noisy[place // 8] ^= 1 << place % 8
    return bytes(noisy)


def _agree(print: Print, name: str, noisy: bytes) -> bool:
    layout, came = layout_of(name), BEGAN.timestamp() + 3600
    lines = Lines().feed(noisy)
    ours = [line.raw for line in lines if line.whole and _accepted(read_line(line, layout), came)]
    theirs = [raw for raw in lines_of(noisy, LONGEST) if is_call(name, raw, BEGAN.year)]
    mapping = Mapping("proof", layout, Site(zone=UTC))
    told = mapping.feed(lines, came)
    told += mapping.end(came)
    kept = [refused.raw for refused in mapping.rejected]
    counts = mapping.counts
    whole = counts.lines == len(ours) + counts.passed + len(kept)
    recorded = sum(isinstance(event, CallRecorded) for event in told)
    print(f"  {name:16} {counts.lines} lines: {len(ours)} accepted, {len(theirs)} by the second decoder")
    print(f"  {'':16} {recorded} calls, {len(ours) - recorded} sent again, {len(kept)} lines rejected and kept raw")
    return ours == theirs and whole and len(kept) == counts.rejected > 0 and recorded > 0


def _accepted(read: object, came: float) -> bool:
    if not isinstance(read, Ticket):
        return False
    try:
        moment(read.stamp, UTC, came)
    except Broken:
        return False
    return True


def prove_smdr_garbage(print: Print, seconds: float = 60.0, speed: int = 115200, seed: int = 3) -> bool:
    """A minute of garbage at line speed on every format: no crash, bounded memory, the next record read."""
    chance, holds = random.Random(seed), True
    size = int(seconds * speed / 10)
    for layout in layouts():
        lines, mapping = Lines(), Mapping("proof", layout, Site(zone=UTC))
        before, fed, longest, kept = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, 0, 0, 0
        while fed < size:
            chunk = chance.randbytes(4096)
            mapping.feed(lines.feed(chunk), BEGAN.timestamp())
            longest, fed = max(longest, lines.pending), fed + len(chunk)
            kept += sum(len(refused.raw) for refused in mapping.rejected)
            mapping.rejected.clear()  # as the link does, which writes them to its file
        good = b"\r\n" + b"".join(Printer(layout).lines(calls(1, BEGAN, chance)))
        found = [one for one in mapping.feed(lines.feed(good), BEGAN.timestamp()) if isinstance(one, CallRecorded)]
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        invented = mapping.counts.calls - len(found)
        print(f"  {layout.name:16} {fed} bytes, {invented} calls made of garbage, {kept} bytes kept;")
        print(f"  {'':16} {longest} bytes pending at most, {grown} KiB grown, next record read: {bool(found)}")
        holds = holds and len(found) == 1 and mapping.counts.calls == 1 and longest < LONGEST and grown < 64 * 1024
    return holds


class _Ear:
    """A sink that notes when the line came and went."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.at: list[tuple[float, Event]] = []

    def emit(self, events: Sequence[Event]) -> None:
        """See `Sink.emit`."""
        for event in events:
            self.events.append(event)
            self.at.append((time.monotonic(), event))


def prove_replug(print: Print, times: int = 5, away_s: float = 4.0) -> bool:
    """A serial line that vanishes and returns: how long until its records are read again (at most 3 s)."""
    with tempfile.TemporaryDirectory() as folder, cable(Path(folder)) as laid:
        worst = asyncio.run(_replug(print, laid, times, away_s))
    print(f"  the worst of {times}: {worst:.2f} s")
    return worst <= 3.0


async def _replug(print: Print, laid: object, times: int, away_s: float) -> float:
    options = {"port": str(laid.near), "format": "hipath-3000", "time_zone": "UTC"}  # type: ignore[attr-defined]
    link, ear, worst = find("smdr").open("pbx", options, Surroundings(time.time, str)), _Ear(), 0.0
    task = asyncio.create_task(link.run(ear))
    lines = list(Printer(layout_of("hipath-3000")).lines(calls(times + 1, BEGAN, random.Random(2))))
    try:
        await _until(lambda: _count(ear, LinkUp) == 1, 10)
        for number in range(times):
            laid.pull()  # type: ignore[attr-defined]
            await _until(lambda: _count(ear, LinkDown) > 0, 5)
            await asyncio.sleep(away_s)
            await asyncio.to_thread(laid.plug)  # type: ignore[attr-defined]
            began = time.monotonic()
            far = await connect(SerialAddress(str(laid.far)))  # type: ignore[attr-defined]
            await _until(lambda: _count(ear, LinkUp) == number + 2, 10)  # noqa: B023
            await far.write(lines[number])
            await _until(lambda: _count(ear, CallRecorded) == number + 1, 10)  # noqa: B023
            back = time.monotonic() - began
            worst = max(worst, back)
            print(f"  away {away_s:g} s, a record read {back:.2f} s after the plug")
            await far.close()
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    return worst


def _count(ear: _Ear, kind: type[Event]) -> int:
    return sum(isinstance(event, kind) for event in ear.events)


async def _until(condition: Callable[[], bool], seconds: float) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come about in time"
        await asyncio.sleep(0.005)
