"""What every script of the bench has in common: its arguments, its progress, its table, its JSON line, its exit code.

A script says what it does, what it takes and how to do it (`Bench`); the work gives checks. It talks to the person
by `Desk`: progress and, with `--json`, everything but the one JSON line goes to stderr. An exception's type is the exit
code; whoever opened a device restores it in a `finally`, which Ctrl+C and a polite kill both pass through.
"""

import argparse
import getpass
import json
import os
import signal
import stat
import sys
import tomllib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

from console.center.check import Check, Conformance, Verdict, as_json, conformance, worst
from console.center.events import Event
from drivers.errors import BadOption, DriverError

FINE, FAULT, USAGE, UNREACHABLE, INTERRUPTED = 0, 1, 2, 3, 130
CODES = (
    "exit codes: 0 fine · 1 a fault was found · 2 wrong usage · 3 cannot be reached · 130 Ctrl+C (device left as found)"
)
_MARKS = {Verdict.FINE: "ok", Verdict.NOTICE: "look", Verdict.FAULT: "FAULT", Verdict.UNTRIED: "-"}


class UsageError(Exception):
    """The words of the command line cannot be used; the sentence says why."""


class Unreachable(Exception):
    """The device is not there, is held by another, or does not answer."""


@dataclass
class Desk:
    """Where a script talks. `found` gathers the checks as they come, so that Ctrl+C still shows those made."""

    json: bool = False
    whole: bool = False
    found: list[Check] = field(default_factory=list)
    more: dict[str, Any] = field(default_factory=dict)
    promises: tuple[str, ...] = ()

    def told(self, words: str) -> None:
        """Progress: at once, on stderr."""
        print(f"… {words}", file=sys.stderr, flush=True)

    def say(self, words: str) -> None:
        """Something the person asked for: on stdout, or on stderr when stdout is for the JSON line."""
        print(words, file=sys.stderr if self.json else sys.stdout, flush=True)

    def add(self, *checks: Check) -> None:
        """Take checks, and show each at once; a promise that was merely not tried is named in the closing lines."""
        for check in checks:
            self.found.append(check)
            if self.whole or check.verdict is not Verdict.UNTRIED or check.advice or not check.promise:
                self.say(_line(check))


@dataclass
class FactCount:
    """A sink that only counts what a link tells, by kind."""

    kinds: Counter[str] = field(default_factory=Counter)

    def emit(self, events: Sequence[Event]) -> None:
        """See ``drivers.contract.Sink``."""
        self.kinds.update(type(event).__name__ for event in events)


@dataclass(frozen=True)
class Bench:
    """One script: its `name`, its `page` (the module's docstring, shown by --help), its arguments, its work, and
    the `stories` its simulated peer can tell (the first is the one where all is well)."""

    name: str
    page: str
    arguments: Callable[[argparse.ArgumentParser], None]
    work: Callable[[argparse.Namespace, Desk], None]
    stories: Sequence[str] = ("fine",)


def run(bench: Bench, argv: Sequence[str] | None = None) -> int:
    """Parse, work, tell; gives the exit code."""
    parser = argparse.ArgumentParser(
        prog=f"{bench.name}.py",
        description=bench.page,
        epilog=CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    bench.arguments(parser)
    parser.add_argument("--json", action="store_true", help="end with one JSON object on stdout, all else on stderr")
    parser.add_argument("--all", action="store_true", help="show also why each promise that was not tried was not")
    told = ", ".join(bench.stories)
    parser.add_argument(
        "--simulate",
        nargs="?",
        const=bench.stories[0],
        choices=bench.stories,
        metavar="STORY",
        help=f"a simulated peer instead of a device, to learn on: {told} (default: {bench.stories[0]})",
    )
    args = parser.parse_args(argv)
    desk = Desk(args.json, args.all)
    # Ctrl+C counts even where whoever started this had it ignored, as shells do for what runs in the background.
    ways = {signal.SIGTERM: _polite, signal.SIGINT: signal.default_int_handler}
    before = {number: signal.signal(number, way) for number, way in ways.items()}
    try:
        why, code = _worked(bench, args, desk)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    if why:
        print(f"{bench.name}: {why}", file=sys.stderr)
    kept = conformance(desk.promises, desk.found)
    if code in (FINE, FAULT):
        _close(desk, kept)
    if args.json:
        outer = {"bench": bench.name, "simulated": args.simulate or "", "exit": code, "why": why}
        print(json.dumps({**outer, **as_json(desk.found, kept), **desk.more}, ensure_ascii=False), flush=True)
    return code


def _worked(bench: Bench, args: argparse.Namespace, desk: Desk) -> tuple[str, int]:
    try:
        bench.work(args, desk)
    except KeyboardInterrupt:
        return "stopped by Ctrl+C; what was touched is as it was found", INTERRUPTED
    except (UsageError, BadOption) as why:
        return str(why), USAGE
    except (Unreachable, DriverError, OSError) as why:
        return str(why), UNREACHABLE
    return "", FAULT if worst(desk.found) is Verdict.FAULT else FINE


def _polite(_signal: int, _frame: FrameType | None) -> None:
    """A polite kill ends as Ctrl+C does: through every `finally`."""
    raise KeyboardInterrupt


def _line(check: Check) -> str:
    figure = "" if check.figure is None else f"{_figure(check.figure)} {check.unit}".strip()
    head = f"{_MARKS[check.verdict]:<5} {check.name:<22} {figure:<14} {check.words}".rstrip()
    return head + (f"\n{'':28} → {check.advice}" if check.advice else "")


def _figure(value: float) -> str:
    return f"{value:.0f}" if value == int(value) or abs(value) >= 1000 else f"{value:.3g}"


def _close(desk: Desk, kept: Conformance) -> None:
    """The last lines for a person: the sum of it and the score."""
    if not desk.found:
        return
    count = {verdict: sum(check.verdict is verdict for check in desk.found) for verdict in Verdict}
    desk.say(
        f"{'':5} {count[Verdict.FINE]} fine, {count[Verdict.NOTICE]} to look at, "
        f"{count[Verdict.FAULT]} fault{'' if count[Verdict.FAULT] == 1 else 's'}, {count[Verdict.UNTRIED]} not tried"
    )
    if kept.score is not None:
        failed = [line.promise for line in kept.lines if line.promised and line.failed]
        untried = [line.promise for line in kept.lines if line.promised and line.word == "not tried"]
        words = f"conformance: {kept.kept} of {kept.promised} promises seen working ({kept.score:.0f} %)"
        words += f", {len(failed)} failed" + (f" ({', '.join(failed)})" if failed else "")
        words += f", {len(untried)} not tried" + (f" ({', '.join(untried)})" if untried else "")
        desk.say(f"{'':5} {words}")


def secret(name: str, file: Path | None) -> str:
    """A password: from a file of lines `name = "word"` that only its owner reads, from the keyring, or typed.

    Raises UsageError. Never from the command line, where every user of the machine can read it.
    """
    if file is not None:
        return _from_file(name, file)
    import keyring
    import keyring.errors

    try:
        kept = keyring.get_password("centralino", name)
    except keyring.errors.KeyringError:
        kept = None
    if kept is not None:
        return kept
    if sys.stdin.isatty():
        return getpass.getpass(f"password of {name}: ", stream=sys.stderr)
    raise UsageError(
        f"no password for “{name}”: put it into the keyring (keyring set centralino {name}) or --secrets FILE"
    )


def _from_file(name: str, file: Path) -> str:
    try:
        with file.open("rb") as opened:
            if os.name == "posix" and os.fstat(opened.fileno()).st_mode & (stat.S_IRGRP | stat.S_IROTH):
                raise UsageError(f"{file} can be read by others: chmod 600 {file}")
            table = tomllib.load(opened)
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"{file}: {error}") from error
    if not isinstance(table.get(name), str):
        raise UsageError(f"{file} holds no “{name}”")
    return str(table[name])


def link_options(settings: Path | None, link: str) -> tuple[str, dict[str, Any]]:
    """The driver and options of a link of a settings file, without the console's own reading of it. UsageError."""
    if settings is None:
        raise UsageError("--link needs --settings FILE")
    try:
        table = tomllib.loads(settings.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{settings}: {error}") from error
    links = [one for one in table.get("links", []) if isinstance(one, dict)]
    for one in links:
        if not link or one.get("name") == link:
            return str(one.get("driver", "")), dict(one.get("options", {}))
    raise UsageError(f"{settings} has no link “{link}”; it has: {', '.join(str(one.get('name')) for one in links)}")
