#!/usr/bin/env python3
"""What does a driver make of a tape, and is that still what it made of it before?

When to use it: to see the facts behind a complaint (a tape of the hour it happened in), and to keep a tape as a
cassette: save its facts once, compare after every change of the driver.

A tape made by record.py says itself which driver it is for; else name it with --driver.

examples:
  python3 scripts/diagnose/replay.py monday.tape --save monday.facts
  python3 scripts/diagnose/replay.py monday.tape --expect monday.facts     # exit code 1 and the differences, if any
  python3 scripts/diagnose/replay.py plant.tape --settings settings.toml --link plant    # a bus, read with its maps

to learn: --simulate plays a short tape of a simulated switch; --simulate changed compares it with other facts
"""

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts import bootstrap

if __name__ == "__main__":
    bootstrap.use_venv("serial", "platformdirs")

from console.center.check import Check, Verdict
from drivers import registry
from drivers.ami import bench_peer
from drivers.ami.link import AmiLink
from drivers.contract import Surroundings
from drivers.transport.cassette import Fact, NotACassette, differences, driver_note, driver_of, dump, facts, load
from drivers.transport.tape import Chunk, TapeRecorder, read_tape, segments
from scripts.diagnose.frame import Bench, Desk, FactCount, UsageError, link_options, run

SHOWN = 40


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("tape", nargs="?", type=Path, help="a tape, a plain capture, or a gzip of either")
    parser.add_argument("--driver", help="whose wire it is (default: what the tape or the expectation says)")
    parser.add_argument(
        "--option", action="append", default=[], metavar="NAME=VALUE", help="the driver needs it to read"
    )
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the console's settings, for --link")
    parser.add_argument("--link", default="", help="take driver and options from this link")
    parser.add_argument("--save", type=Path, metavar="FILE", help="write the facts down as the expectation")
    parser.add_argument("--expect", type=Path, metavar="FILE", help="compare with what was saved")
    parser.add_argument("--print", action="store_true", help="print every fact, a JSON line each")


def work(args: argparse.Namespace, desk: Desk) -> None:
    """Fold, print, save, compare."""
    if not args.simulate:
        if args.tape is None:
            raise UsageError("which tape? or learn with --simulate")
        play(args, args.tape, desk)
        return
    with TemporaryDirectory() as folder:
        tape, saved = Path(folder) / "simulated.tape", Path(folder) / "simulated.facts"
        asyncio.run(_make(tape))
        told = list(facts(registry.find("ami").fold("replay"), read_tape(tape)))
        if args.simulate == "changed":
            told = [one for one in told if one["kind"] != "VisitEnded"]
        saved.write_text(dump("ami", tape.name, told), encoding="utf-8")
        args.expect = args.expect or saved
        play(args, tape, desk)


def play(args: argparse.Namespace, tape: Path, desk: Desk) -> None:
    """One tape through its driver, and beside its expectation."""
    expected = _expectation(args.expect)
    named, given = link_options(args.settings, args.link) if args.settings or args.link else ("", {})
    driver = args.driver or _named_on(tape) or named or (expected[0] if expected else "")
    if named and driver != named:
        raise UsageError(f"that link's driver is “{named}”, and the tape is to be read as “{driver}”")
    if not driver:
        raise UsageError(f"{tape.name} does not say whose wire it is: --driver NAME ({', '.join(registry.listings())})")
    desk.told(f"playing {tape} into the driver “{driver}”")
    cuts: list[str] = []
    options = {**given, **_options(args.option)} or (expected[1] if expected else {})
    told = list(facts(registry.find(driver).fold("replay", options), _chunks(tape, cuts)))
    for cut in cuts:
        desk.add(Check("tape", Verdict.NOTICE, words=cut, advice="the recording ended badly; what it holds was played"))
    if args.print:
        for one in told:
            desk.say(json.dumps(one, ensure_ascii=False))
    kinds = {kind: sum(one["kind"] == kind for one in told) for kind in dict.fromkeys(one["kind"] for one in told)}
    words = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items(), key=lambda pair: -pair[1])[:5])
    verdict = Verdict.FINE if told else Verdict.FAULT
    advice = "" if told else f"is it really the wire of “{driver}”?"
    desk.add(Check("facts", verdict, float(len(told)), "facts", words or "it holds nothing the driver knows", advice))
    desk.more["kinds"] = kinds
    if args.save is not None:
        args.save.write_text(dump(driver, tape.name, told, options), encoding="utf-8")
        desk.say(f"      written to {args.save}")
    if expected is not None:
        _compare(expected[2], told, desk)


def _compare(expected: list[Fact], told: list[Fact], desk: Desk) -> None:
    found = differences(expected, told)
    desk.more["differences"] = found
    for line in found[:SHOWN]:
        desk.say(f"      {line}")
    if len(found) > SHOWN:
        desk.say(f"      … and {len(found) - SHOWN} more differences (all of them: --json)")
    words = f"the same {len(told)} facts" if not found else f"{len(expected)} facts expected, {len(told)} told"
    verdict = Verdict.FAULT if found else Verdict.FINE
    advice = "if the new ones are right, save them as the expectation" if found else ""
    desk.add(Check("cassette", verdict, float(len(found)), "differences", words, advice))


def _options(pairs: list[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for pair in pairs:
        name, mark, value = pair.partition("=")
        if not mark:
            raise UsageError(f"--option is NAME=VALUE, not {pair}")
        found[name] = value
    return found


def _expectation(file: Path | None) -> tuple[str, dict[str, Any], list[Fact]] | None:
    if file is None:
        return None
    try:
        return load(file.read_text(encoding="utf-8"))
    except (NotACassette, UnicodeDecodeError) as why:
        raise UsageError(f"{file}: {why}") from why


def _chunks(tape: Path, cuts: list[str]) -> Iterator[Chunk]:
    for part in segments(tape) or [tape]:
        yield from read_tape(part, cuts.append)


def _named_on(tape: Path) -> str:
    """The driver a tape's own note names, or nothing."""
    found: list[str] = []
    for _ in read_tape(tape, on_note=lambda _at, text: found.append(text)):
        break  # the note stands before the first chunk
    return next((name for text in found if (name := driver_of(text))), "")


async def _make(tape: Path) -> None:
    """A few calls at a simulated switch, recorded through the driver's own link."""
    recorder = TapeRecorder(tape, "simulated")
    recorder.note(driver_note("ami"))

    async def use(peer: bench_peer.BenchPeer) -> None:
        around = Surroundings(time.time, bench_peer.USERS.__getitem__, recorder)
        link = AmiLink("simulated", bench_peer.OPTIONS, around, peer.opening)
        sink = FactCount()
        running = asyncio.create_task(link.run(sink))
        while sink.kinds["VisitEnded"] < 3:
            await asyncio.sleep(0.02)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    try:
        await bench_peer.with_peer("fine", use)
    finally:
        recorder.close()


BENCH = Bench("replay", __doc__, add_arguments, work, ("fine", "changed"))

if __name__ == "__main__":
    sys.exit(run(BENCH))
