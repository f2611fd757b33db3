#!/usr/bin/env python3
"""Which format do this switch's records have, how many come, which lines break which rule, and is its clock right?

When to use it: a new PBX on a serial line (or a TCP port) whose format nobody knows; calls that are missing in the
history; calls at the wrong hour.

It only listens. Give it time: five records make a format sure. Lines that break a rule are shown as they came.

  WHERE is a serial port (with --line), tcp://host:port, listen://address:port (the switch connects to us), or a tape.

examples:
  python3 scripts/diagnose/smdr.py /dev/ttyUSB0 --line "9600 7E1" --seconds 300
  python3 scripts/diagnose/smdr.py tcp://mitel.example:1752 --format mitel-101

to learn: --simulate wrong-format, damaged, wrong-clock, wrong-speed, silent
"""

import argparse
import asyncio
import random
import sys
import time
from collections.abc import Callable
from contextlib import nullcontext
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts import bootstrap

if __name__ == "__main__":
    bootstrap.use_venv("serial", "platformdirs")

from console.center.states import Direction
from drivers.smdr import checks
from drivers.smdr.driver import INFO
from drivers.smdr.options import layout_of, network
from drivers.smdr.peer import Told, write
from drivers.transport import line_settings, serial, tcp
from drivers.transport.line_peer import LinePeer, Story
from drivers.transport.line_port import as_found
from drivers.transport.line_settings import LineSettings
from drivers.transport.listener import Listener
from drivers.transport.stream import Stream
from drivers.transport.tape import read_tape, segments
from scripts.diagnose.frame import Bench, Desk, UsageError, run

STORIES = ("fine", "wrong-format", "damaged", "wrong-clock", "wrong-speed", "silent")
SIMULATED = "panasonic-80"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("where", nargs="?", help="a serial port, tcp://host:port, listen://address:port, or a tape")
    parser.add_argument("--line", default="9600 8N1", help="a serial port's settings (default: %(default)s)")
    parser.add_argument("--format", default="", help="the format the settings name, to be confirmed (default: find it)")
    parser.add_argument("--date-order", default="", help="dmy, mdy or ymd, where the switch was programmed so")
    parser.add_argument("--time-zone", default="", help="the switch's, as Europe/Rome (default: this machine's)")
    parser.add_argument("--seconds", type=float, default=120.0, help="how long to listen (default: %(default)g)")
    parser.add_argument(
        "--show", type=int, default=10, metavar="N", help="bad lines shown (default: %(default)s; all: --json)"
    )
    parser.add_argument("--held", action="store_true", help="open a port though another process has it open")


def work(args: argparse.Namespace, desk: Desk) -> None:
    """Listen, then judge."""
    desk.promises = tuple(capability.value for capability in sorted(INFO.capabilities))
    zone = _zone(args.time_zone)
    if not args.simulate:
        if not args.where:
            raise UsageError("where do the records come from? or learn with --simulate")
        sample, seconds = hear(args, args.where, desk)
    else:
        sample, seconds = _simulated(args, desk)
    found = checks.judge(sample, seconds, args.format, args.date_order, zone)
    desk.add(*found.checks)
    for bad in found.bad[: args.show]:
        desk.say(f"      {bad.raw!r}\n      ↳ {bad.why}")
    if len(found.bad) > args.show:
        desk.say(f"      … and {len(found.bad) - args.show} more bad lines (--show, --json)")
    desk.more["format"] = found.format
    desk.more["bad"] = [{"at": bad.at, "raw": bad.raw.hex(), "why": bad.why} for bad in found.bad]


def hear(args: argparse.Namespace, where: str, desk: Desk) -> tuple[list[tuple[float, bytes]], float]:
    """What came, with its times, and over how many seconds."""
    if "://" not in where and Path(where).is_file():
        chunks = [
            chunk for part in segments(Path(where)) or [Path(where)] for chunk in read_tape(part) if chunk.received
        ]
        times = [chunk.at for chunk in chunks if chunk.at is not None]
        return [(chunk.at or 0.0, chunk.data) for chunk in chunks], max(times) - min(times) if times else 0.0
    began = time.monotonic()
    held = as_found(where, args.held) if _is_serial(where) else nullcontext()
    with held:
        sample = asyncio.run(_listen(args, where, desk))
    return sample, time.monotonic() - began


async def _listen(args: argparse.Namespace, where: str, desk: Desk) -> list[tuple[float, bytes]]:
    sample: list[tuple[float, bytes]] = []
    try:
        async with asyncio.timeout(args.seconds):
            stream = await _opened(args, where, desk)
            try:
                desk.told(f"listening to {stream.name} for {args.seconds:g} s")
                while data := await stream.read():
                    sample.append((time.time(), data))
                    desk.told(f"{sum(len(part) for _, part in sample)} bytes")
            finally:
                await stream.close()
    except TimeoutError:
        return sample
    return sample


async def _opened(args: argparse.Namespace, where: str, desk: Desk) -> Stream:
    end = network(where)
    if end is None:
        return await serial.connect(serial.SerialAddress(where, _line(args.line)))
    way, host, port = end
    if way == "tcp":
        return await tcp.connect(tcp.Address(host, port))
    listener = Listener(host, port, [])
    await listener.open()
    desk.told(f"waiting for the switch to connect to {host or 'any address'}:{port}")
    try:
        return await listener.accept()
    finally:
        await listener.close()


def _is_serial(where: str) -> bool:
    try:
        return network(where) is None
    except ValueError as why:
        raise UsageError(str(why)) from why


def _line(text: str) -> LineSettings:
    try:
        return line_settings.parse(text)
    except ValueError as why:
        raise UsageError(f"--line: {why}") from why


def _zone(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError) as why:
        raise UsageError(f"--time-zone: {name} is not known here") from why


def _simulated(args: argparse.Namespace, desk: Desk) -> tuple[list[tuple[float, bytes]], float]:
    """A Panasonic that ends a call now and then."""
    args.seconds = min(args.seconds, 3.0)
    speed = 1200 if args.simulate == "wrong-speed" else 9600
    if args.simulate == "wrong-format":
        args.format = args.format or "mitel-90"
    record = _records(args.simulate)
    story = Story(LineSettings(speed), talks=args.simulate != "silent", every_s=0.2)
    with LinePeer(story, record) as peer:
        desk.told(f"a simulated switch at {peer.path}: {args.simulate}")
        return hear(args, peer.path, desk)


def _records(story: str) -> Callable[[int], bytes]:
    layout, chance = layout_of(SIMULATED), random.Random(7)
    slow = timedelta(minutes=17) if story == "wrong-clock" else timedelta()

    def record(number: int) -> bytes:
        call = Told(
            datetime.now().astimezone() - slow,
            chance.choice((Direction.INBOUND, Direction.OUTBOUND)),
            str(101 + number % 9),
            str(1 + number % 4),
            f"0551234{number % 1000:03d}",
            "",
            4,
            30 + number,
        )
        line = write(layout, call) + b"\r\n"
        if story == "damaged" and number % 3 == 0:
            place = chance.randrange(len(line) - 2)
            line = line[:place] + b"\x7f" + line[place + 1 :]
        return line

    return record


BENCH = Bench("smdr", __doc__, add_arguments, work, STORIES)

if __name__ == "__main__":
    sys.exit(run(BENCH))
