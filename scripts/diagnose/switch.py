#!/usr/bin/env python3
"""Does the switch let us in, with which rights, how fast, with which clock, and which of its known holes are open?

When to use it: a link that does not come up, a console whose buttons are refused, a new installation before it goes
live, and once a year for the version's sake.

Nothing is changed: it signs in, asks for lists, pings and listens. Rights are told by the switch itself (ListCommands)
and set beside the least that each user needs; the lines of manager.conf that make it right are printed.

Passwords come from the keyring, from --secrets FILE (lines: name = "word", mode 0600), or are typed; never from the
command line.

examples:
  python3 scripts/diagnose/switch.py --settings ~/.config/centralino/settings.toml --link main
  python3 scripts/diagnose/switch.py --host pbx.example --port 5039 --tls verified --user reader --writer writer

to learn: --simulate too-many-rights, old-version, wrong-clock, lossy, wrong-password
"""

import argparse
import asyncio
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts import bootstrap

if __name__ == "__main__":
    bootstrap.use_venv("serial", "platformdirs")

from drivers.ami import bench_peer, checks, options
from drivers.ami.driver import INFO
from scripts.diagnose.frame import Bench, Desk, UsageError, link_options, run, secret


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the console's settings: take a link from there")
    parser.add_argument("--link", default="", help="which of its links (default: the first)")
    parser.add_argument("--host", help="where the switch is")
    parser.add_argument("--port", type=int)
    parser.add_argument("--tls", choices=("plain", "verified", "unverified"))
    parser.add_argument("--ca-file", help="the authority's certificate")
    parser.add_argument("--user", help="the reading user")
    parser.add_argument("--secret", help="the name of its password (default: its own name)")
    parser.add_argument("--writer", help="the user for commands")
    parser.add_argument("--writer-secret", help="the name of that user's password")
    parser.add_argument("--secrets", type=Path, metavar="FILE", help="where passwords are, instead of the keyring")
    parser.add_argument("--seconds", type=float, default=10.0, help="how long to listen (default: %(default)g)")


def work(args: argparse.Namespace, desk: Desk) -> None:
    """Sign in, ask, listen."""
    desk.promises = tuple(capability.value for capability in sorted(INFO.capabilities))
    if args.simulate:
        asyncio.run(_simulated(args, desk))
        return
    chosen = options.read(_given(args))
    if not chosen.writer:
        looking = [name for name in desk.promises if name not in {one.value for one in checks.ACTIONS}]
        desk.promises = tuple(looking)  # a link without a writer promises only to look
    names = {chosen.secret or chosen.user, *([chosen.writer_secret or chosen.writer] if chosen.writer else [])}
    words = {name: secret(name, args.secrets) for name in sorted(names)}  # asked for before anybody is kept waiting
    asyncio.run(checks.check(chosen, words.__getitem__, desk.add, desk.told, args.seconds))


async def _simulated(args: argparse.Namespace, desk: Desk) -> None:
    async def use(peer: bench_peer.BenchPeer) -> None:
        word = bench_peer.USERS.__getitem__
        seconds = min(args.seconds, 2.0)
        await checks.check(bench_peer.OPTIONS, word, desk.add, desk.told, seconds, peer.opening)

    await bench_peer.with_peer(args.simulate, use)


def _given(args: argparse.Namespace) -> dict[str, Any]:
    """The link's options: from the settings, with the command line's in their place."""
    given: dict[str, Any] = {}
    if args.settings is not None or args.link:
        driver, given = link_options(args.settings, args.link)
        if driver != "ami":
            raise UsageError(f"that link's driver is “{driver}”; this script tests Asterisk's manager interface (ami)")
    elif args.host is None:
        raise UsageError("which switch? --settings FILE --link NAME, or --host, or learn with --simulate")
    for name in ("host", "port", "tls", "ca_file", "user", "secret", "writer", "writer_secret"):
        if (value := getattr(args, name)) is not None:
            given[name] = value
    if args.user and not args.secret:
        given["secret"] = args.user
    if args.writer and not args.writer_secret:
        given["writer_secret"] = args.writer
    return given


BENCH = Bench("switch", __doc__, add_arguments, work, bench_peer.STORIES)

if __name__ == "__main__":
    sys.exit(run(BENCH))
