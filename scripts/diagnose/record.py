#!/usr/bin/env python3
"""Tape what a device says, byte for byte with times, with your notes in between.

When to use it: a fault that comes and goes. Start it, wait for the fault, type what you saw (each line you type is a
note on the tape, at its moment), Ctrl+C. Send the tape (report.py), or play it (replay.py).

From a bare transport it only listens (--say sends one text first). With --driver it signs in and asks as the console's
own link does, so that the tape holds what the console would have heard. Passwords are blotted out on the way.

examples:
  python3 scripts/diagnose/record.py pbx.tape /dev/ttyUSB0 --line "9600 7E1" --note "Milano, rack 2"
  python3 scripts/diagnose/record.py monday.tape --driver ami --settings settings.toml --link main --seconds 3600
"""

import argparse
import asyncio
import contextlib
import sys
import threading
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts import bootstrap

if __name__ == "__main__":
    bootstrap.use_venv("serial", "platformdirs")

from console.center.check import Check, Verdict
from drivers import registry
from drivers.contract import Surroundings
from drivers.errors import LinkLost
from drivers.transport import line_settings, serial, tcp
from drivers.transport.cassette import driver_note
from drivers.transport.line_peer import LinePeer, Story
from drivers.transport.line_port import as_found
from drivers.transport.stream import Stream, TransportError
from drivers.transport.tape import TapeRecorder, hide_secrets, read_tape, segments
from scripts.diagnose.frame import Bench, Desk, FactCount, UsageError, link_options, run, secret

TELL_EVERY_S = 5.0


@dataclass
class Reel:
    """The tape, and what went onto it."""

    recorder: TapeRecorder
    received: int = 0
    sent: int = 0
    notes: int = 0
    quiet_s: float = 0.0
    last: float = field(default_factory=time.monotonic)

    def __call__(self, received: bool, data: bytes) -> None:
        """Tape these bytes."""
        now = time.monotonic()
        self.quiet_s, self.last = max(self.quiet_s, now - self.last), now
        self.received += len(data) if received else 0
        self.sent += 0 if received else len(data)
        self.recorder(received, data)

    def note(self, text: str) -> None:
        """Tape a note."""
        if text.strip():
            self.notes += 1
            self.recorder.note(text.strip())


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "tape", nargs="?", type=Path, help="the file to write; an existing one is kept, a further part is begun"
    )
    parser.add_argument("where", nargs="?", help="tcp://host:port, tls://host:port, or a serial port")
    parser.add_argument("--line", default="9600 8N1", help="a serial port's settings (default: %(default)s)")
    parser.add_argument("--driver", help="record through this driver's own link")
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the console's settings, for --link")
    parser.add_argument("--link", default="", help="which of its links")
    parser.add_argument("--option", action="append", default=[], metavar="NAME=VALUE", help="an option of the driver")
    parser.add_argument("--secrets", type=Path, metavar="FILE", help="where passwords are, instead of the keyring")
    parser.add_argument("--seconds", type=float, default=0.0, help="how long (default: until Ctrl+C)")
    parser.add_argument("--note", action="append", default=[], help="a note at the beginning")
    parser.add_argument("--say", default="", help=r"send this first; \r, \n, \t and \xNN are understood")
    parser.add_argument("--held", action="store_true", help="open a port though another process has it open")


def work(args: argparse.Namespace, desk: Desk) -> None:
    """Record, then read the tape back."""
    if args.simulate:
        _simulated(args, desk)
        return
    if args.tape is None or (args.where is None) == (args.driver is None):
        raise UsageError("record.py TAPE WHERE, or record.py TAPE --driver NAME …; or learn with --simulate")
    if args.driver:
        with _reel(args) as reel:
            reel.note(driver_note(args.driver))
            _run(args, desk, reel, _link(args, reel))
    else:
        _listen(args, args.where, desk)


def _simulated(args: argparse.Namespace, desk: Desk) -> None:
    with TemporaryDirectory() as folder, LinePeer(Story()) as peer:
        args.tape = args.tape or Path(folder) / "simulated.tape"
        args.seconds = args.seconds or 1.5
        args.note = args.note or ["a simulated PBX, recorded to learn"]
        _listen(args, peer.path, desk)


def _listen(args: argparse.Namespace, where: str, desk: Desk) -> None:
    remote = where.startswith(("tcp://", "tls://"))
    with contextlib.ExitStack() as stack:
        if not remote:
            stack.enter_context(as_found(where, args.held))
        reel = stack.enter_context(_reel(args))
        _run(args, desk, reel, _bare(args, where, reel))


@contextlib.contextmanager
def _reel(args: argparse.Namespace) -> Iterator[Reel]:
    by_line = not args.driver or registry.find(args.driver).info.taped_by_line
    name = args.link or args.where or args.driver or "simulated"
    recorder = TapeRecorder(args.tape, name, redact=hide_secrets if by_line else None)
    reel = Reel(recorder)
    try:
        for text in args.note:
            reel.note(text)
        yield reel
    finally:
        recorder.close()


def _run(args: argparse.Namespace, desk: Desk, reel: Reel, source: AsyncIterator[None]) -> None:
    """Record until the time is over; notes are typed meanwhile."""
    desk.told(f"recording to {args.tape}" + (f" for {args.seconds:g} s" if args.seconds else "; Ctrl+C ends it"))
    if sys.stdin is not None and not args.simulate:
        desk.told("what you type here, a line at a time, becomes a note on the tape")
        threading.Thread(target=_typed, args=(reel,), name="notes", daemon=True).start()
    began = time.monotonic()
    lost = ""
    try:
        asyncio.run(_while(source, args.seconds, desk, reel))
    except (LinkLost, TransportError) as why:
        if not reel.received:
            raise
        lost = str(why)
    _tell(args, desk, reel, time.monotonic() - began, lost)


async def _while(source: AsyncIterator[None], seconds: float, desk: Desk, reel: Reel) -> None:
    async def go() -> None:
        async for _ in source:
            pass

    running = asyncio.create_task(go())
    began = told = time.monotonic()
    try:
        while not running.done() and (not seconds or time.monotonic() - began < seconds):
            await asyncio.wait([running], timeout=0.1)
            if time.monotonic() - told >= TELL_EVERY_S:
                told = time.monotonic()
                desk.told(f"{told - began:.0f} s: {reel.received} bytes received, {reel.notes} notes")
        if running.done():
            running.result()
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


def _tell(args: argparse.Namespace, desk: Desk, reel: Reel, took: float, lost: str) -> None:
    verdict = Verdict.FINE if reel.received else Verdict.NOTICE
    words = f"in {took:.1f} s; the longest silence was {max(reel.quiet_s, time.monotonic() - reel.last):.1f} s"
    advice = "" if reel.received else "nothing was heard: is it the right port, and does the device speak?"
    desk.add(Check("received", verdict, float(reel.received), "bytes", words, advice))
    if lost:
        desk.add(Check("ended", Verdict.FAULT, words=lost, advice="the tape holds all that came before"))
    held = sum(len(chunk.data) for part in segments(args.tape) for chunk in read_tape(part) if chunk.received)
    same = Verdict.FINE if held >= reel.received else Verdict.FAULT
    desk.add(Check("tape", same, float(held), "bytes", f"read back from {args.tape}, {reel.notes} notes"))
    desk.more["tape"] = str(args.tape)


async def _bare(args: argparse.Namespace, where: str, reel: Reel) -> AsyncIterator[None]:
    stream = await _opened(args, where)
    try:
        if args.say:
            data = args.say.encode("latin-1", "backslashreplace").decode("unicode_escape").encode("latin-1")
            reel(False, data)
            await stream.write(data)
        while data := await stream.read():
            reel(True, data)
            yield
    finally:
        await stream.close()


async def _opened(args: argparse.Namespace, where: str) -> Stream:
    if where.startswith(("tcp://", "tls://")):
        parts = urlsplit(where)
        if not parts.hostname or not parts.port:
            raise UsageError(f"{where}: an address is tcp://host:port")
        tls = tcp.VERIFIED if parts.scheme == "tls" else tcp.PLAIN
        return await tcp.connect(tcp.Address(parts.hostname, parts.port, tls))
    try:
        line = line_settings.parse(args.line)
    except ValueError as why:
        raise UsageError(f"--line: {why}") from why
    return await serial.connect(serial.SerialAddress(where, line))


async def _link(args: argparse.Namespace, reel: Reel) -> AsyncIterator[None]:
    options: dict[str, Any] = {}
    if args.settings or args.link:
        driver, options = link_options(args.settings, args.link)
        if driver != args.driver:
            raise UsageError(f"that link's driver is “{driver}”, not “{args.driver}”")
    for pair in args.option:
        name, mark, value = pair.partition("=")
        if not mark:
            raise UsageError(f"--option is NAME=VALUE, not {pair}")
        options[name] = value
    around = Surroundings(time.time, lambda name: secret(name, args.secrets), reel)
    link = registry.find(args.driver).open(args.link or "record", options, around)
    await link.run(FactCount())
    yield


def _typed(reel: Reel) -> None:
    try:
        for line in sys.stdin:
            reel.note(line)
    except (OSError, ValueError):
        return  # the terminal went away: no more notes


BENCH = Bench("record", __doc__, add_arguments, work)

if __name__ == "__main__":
    sys.exit(run(BENCH))
