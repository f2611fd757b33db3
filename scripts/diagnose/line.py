#!/usr/bin/env python3
"""Is this serial line alive, at which speed and frame, how many bits does it spoil, and who holds it?

When to use it: records that are gibberish (wrong speed), that do not come (silent, or held by XOFF), or that are
damaged now and then (bit errors).

Without --loop, --ber or --peer nothing is sent: it listens, so it is safe on a line in use, once its reader has
been ended (the port is refused while another process holds it). Settings, DTR and RTS are put back as found.

  --loop   sends 512 bytes and wants them back: join pins 2 and 3, or use a device that echoes
  --ber    sends a pseudo-random pattern (PRBS-15) over such a loop and counts wrong bits
  --peer   the same against a second technician: both ends run `line.py PORT --peer 60` at the same time

examples:
  python3 scripts/diagnose/line.py /dev/ttyUSB0                        # who speaks, and is 9600 8N1 right?
  python3 scripts/diagnose/line.py usb:0403:6001 --line "1200 7E1" --ber 60

to learn: --simulate wrong-speed, seven-even, silent, noisy, xoff
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts import bootstrap

if __name__ == "__main__":
    bootstrap.use_venv("serial", "platformdirs")

from drivers.transport import checks_line, line_settings
from drivers.transport.line_peer import LinePeer, Story
from drivers.transport.line_port import opened
from drivers.transport.line_settings import LineSettings
from scripts.diagnose.frame import Bench, Desk, UsageError, run

STORIES: dict[str, Story] = {
    "fine": Story(echoes=True),
    "wrong-speed": Story(LineSettings(speed=1200)),
    "seven-even": Story(LineSettings(bits=7, parity="E")),
    "silent": Story(talks=False),
    "noisy": Story(talks=False, echoes=True, wrong=1e-3),
    "xoff": Story(xoff=True, every_s=0.5),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("port", nargs="?", help="/dev/ttyUSB0, usb:VID:PID[:SERIAL], rfc2217://host:port, …")
    parser.add_argument(
        "--line", default="9600 8N1", help='what it should be: "9600 8N1", "1200 7E1 xonxoff" (default: %(default)s)'
    )
    parser.add_argument(
        "--listen", type=float, default=4.0, metavar="SECONDS", help="how long at each speed (default: %(default)g)"
    )
    parser.add_argument(
        "--speeds", default="", metavar="LIST", help="speeds to try, as 9600,1200 (default: the usual nine)"
    )
    parser.add_argument("--loop", action="store_true", help="send, and want it back")
    parser.add_argument("--ber", type=float, default=0.0, metavar="SECONDS", help="count wrong bits over a loop")
    parser.add_argument(
        "--peer", type=float, default=0.0, metavar="SECONDS", help="count wrong bits against the other end"
    )
    parser.add_argument(
        "--limit", type=float, default=checks_line.LIMIT, help="wrong bits in a bit (default: %(default)g)"
    )
    parser.add_argument("--held", action="store_true", help="open it though another process has it open")


def work(args: argparse.Namespace, desk: Desk) -> None:
    """Listen; then, if asked, send."""
    desk.promises = checks_line.PROMISES
    line = _line(args.line)
    speeds = _speeds(args.speeds)
    if not args.simulate:
        if not args.port:
            raise UsageError("which port? see ports.py, or learn with --simulate")
        test(args, args.port, line, speeds, desk)
        return
    with LinePeer(STORIES[args.simulate]) as peer:
        desk.told(f"a simulated line at {peer.path}: {args.simulate}")
        args.listen = min(args.listen, 1.5)
        if args.simulate == "noisy" and not args.ber:
            args.ber = 1.0
        test(args, peer.path, line, speeds, desk)


def test(args: argparse.Namespace, where: str, line: LineSettings, speeds: tuple[int, ...], desk: Desk) -> None:
    """Everything asked for, on one port."""
    desk.told(f"opening {where} as {line}")
    with opened(where, _openable(where, line), args.held) as port:
        desk.add(*checks_line.control_lines(port, desk.told))
        sends = args.loop or args.ber or args.peer
        if not sends or args.simulate:
            found = checks_line.find(port, line, args.listen, desk.told, speeds)
            desk.add(*found.checks)
            desk.more["found"] = str(found.line) if found.line is not None else ""
            desk.add(*checks_line.flow(port, line, args.listen / 2, desk.told, found))
        if args.loop:
            desk.add(*checks_line.loop(port, desk.told))
        if seconds := args.ber or args.peer:
            desk.add(*checks_line.bit_errors(port, seconds, desk.told, limit=args.limit))


def _line(text: str) -> LineSettings:
    try:
        return line_settings.parse(text)
    except ValueError as why:
        raise UsageError(f"--line: {why}") from why


def _openable(where: str, line: LineSettings) -> LineSettings:
    """For listening, seven bits with parity are read as eight without: the statistics then show the parity."""
    return LineSettings(line.speed, 8, "N", 1, line.flow) if line.bits == 7 and line.parity != "N" else line


def _speeds(text: str) -> tuple[int, ...]:
    if not text:
        return checks_line.USUAL
    try:
        return tuple(int(word) for word in text.split(","))
    except ValueError as why:
        raise UsageError(f"--speeds is a list like 9600,1200, not {text}") from why


BENCH = Bench("line", __doc__, add_arguments, work, tuple(STORIES))

if __name__ == "__main__":
    sys.exit(run(BENCH))
