#!/usr/bin/env python3
"""Which serial ports this machine has, what they are called, and who holds them.

When to use it: before anything else on a serial line, when a port “is not there” or “is busy”, and to find
out which adapter is which: start it with --watch and pull one out.

Nothing is opened, so nothing changes: looking at a port does not make a modem hang up.

examples:
  python3 scripts/diagnose/ports.py
  python3 scripts/diagnose/ports.py /tmp/pty0 --watch 30    # a port given by path, and 30 s of plugging
"""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts import bootstrap

if __name__ == "__main__":
    bootstrap.use_venv("serial", "platformdirs")

from drivers.transport import checks_ports
from drivers.transport.line_peer import LinePeer, Story
from scripts.diagnose.frame import Bench, Desk, run

LOOK_EVERY_S = 0.2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", nargs="*", help="ports the system does not list (a pseudo terminal)")
    parser.add_argument(
        "--watch", type=float, default=0.0, metavar="SECONDS", help="go on looking, and tell each change"
    )


def work(args: argparse.Namespace, desk: Desk) -> None:
    """List, check, watch."""
    desk.promises = checks_ports.PROMISES
    if not args.simulate:
        look(args.path, args.watch, desk)
        return
    with LinePeer(Story(talks=False)) as first:
        desk.told(f"a simulated port is plugged in at {first.path}")
        found = look([*args.path, first.path], 0.0, desk)
        with LinePeer(Story(talks=False)) as second:
            changes(found, checks_ports.ports([*args.path, first.path, second.path]), desk)
    changes(found, [port for port in found if port.path != first.path], desk)


def look(paths: list[str], seconds: float, desk: Desk) -> list[checks_ports.Port]:
    """The ports now, checked; then what changes for so many seconds."""
    now = list(checks_ports.ports(paths))
    if not now:
        desk.say("this machine has no serial port; give a path, or plug an adapter in (--watch)")
    for port in now:
        desk.add(*checks_ports.check(port))
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        desk.told(f"watching, {until - time.monotonic():.0f} s left; plug and unplug now") if seconds else None
        tick = min(until, time.monotonic() + 5)
        while time.monotonic() < tick:
            time.sleep(LOOK_EVERY_S)
            now = changes(now, list(checks_ports.ports(paths)), desk)
    return now


def changes(before: list[checks_ports.Port], now: Sequence[checks_ports.Port], desk: Desk) -> list[checks_ports.Port]:
    """Tell what is different; gives the ports now."""
    for sentence in checks_ports.differences(before, list(now)):
        desk.say(f"      {sentence}")
        desk.more.setdefault("changes", []).append(sentence)
    return list(now)


BENCH = Bench("ports", __doc__, add_arguments, work)

if __name__ == "__main__":
    sys.exit(run(BENCH))
