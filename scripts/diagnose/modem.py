#!/usr/bin/env python3
"""Who is this modem, is it registered, does it tell who calls, and can a call be placed and answered?

When to use it: a line that brings no calls, calls without a number, a callback that does not go out, a new modem.

It asks, and sets the modem up as the console would; its modes are asked first and put back at the end, also after
Ctrl+C. No PIN is tried and nothing is stored. A test call is placed (--call) or answered (--answer) only with
--consent: it rings at somebody's, and may cost money. It is hung up whatever happens.

examples:
  python3 scripts/diagnose/modem.py /dev/serial/by-id/usb-Huawei-if00
  python3 scripts/diagnose/modem.py /dev/ttyS0 --line "57600 8N1" --call 0551234567 --consent

to learn: --simulate analogue, no-card, not-registered, weak-signal, data-only, silent
"""

import argparse
import asyncio
import sys
from contextlib import nullcontext
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts import bootstrap

if __name__ == "__main__":
    bootstrap.use_venv("serial", "platformdirs")

from drivers.modem import bench_peer, checks, options
from drivers.modem.driver import INFO
from drivers.modem.link import connect
from drivers.transport.line_port import as_found
from scripts.diagnose.frame import Bench, Desk, UsageError, run


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("port", nargs="?", help="a serial port, or tcp://host:port")
    parser.add_argument("--line", default="115200 8N1", help="the port's settings (default: %(default)s)")
    parser.add_argument("--kind", choices=(options.AUTO, options.MOBILE, options.ANALOGUE), default=options.AUTO)
    parser.add_argument("--call", default="", metavar="NUMBER", help="place a test call (with --consent)")
    parser.add_argument(
        "--answer", type=float, default=0.0, metavar="SECONDS", help="wait for a call and answer it (with --consent)"
    )
    parser.add_argument("--consent", action="store_true", help="yes, a telephone may ring and the call may cost money")
    parser.add_argument("--held", action="store_true", help="open a port though another process has it open")


def work(args: argparse.Namespace, desk: Desk) -> None:
    """Ask."""
    desk.promises = tuple(capability.value for capability in sorted(INFO.capabilities))
    try:
        if args.simulate:
            asyncio.run(_simulated(args, desk))
            return
        if not args.port:
            raise UsageError("which port? see ports.py, or learn with --simulate")
        chosen = options.read({"port": args.port, "line": args.line, "kind": args.kind})
        with nullcontext() if chosen.tcp else as_found(args.port, args.held):
            asyncio.run(checks.check(chosen, connect, desk.add, desk.told, args.call, args.answer, args.consent))
    except ValueError as why:
        raise UsageError(str(why)) from why


async def _simulated(args: argparse.Namespace, desk: Desk) -> None:
    line = bench_peer.Line(bench_peer.of_story(args.simulate))
    if args.answer:
        line.ring_soon("0551234567")
    told = bench_peer.OPTIONS
    try:
        await checks.check(told, line.opening, desk.add, desk.told, args.call, args.answer, args.consent)
    finally:
        await line.close()


BENCH = Bench("modem", __doc__, add_arguments, work, bench_peer.STORIES)

if __name__ == "__main__":
    sys.exit(run(BENCH))
