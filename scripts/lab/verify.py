"""``lab.py verify``: traffic, recorded and folded by us, against queue_log and QueueStatus; call by call, then totals.

Ours is told twice: by ``centralino replay`` of the recorded bytes, and by the journal of a live engine. Must not reach
into the driver any other way.
"""

import argparse
import json
import subprocess
import sys
import time
from collections import Counter
from contextlib import nullcontext
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from . import queue_log, traffic
from .ami import Recorder
from .compare import Difference, Fold, compare, compare_status, status_totals
from .engine import Engine
from .queue_log import Visit
from .switch import Switch, wait_until
from .tree import ROOT


def fold(tape: Path) -> Fold:
    """Our account of the recorded bytes; RuntimeError with the program's own words if it fails."""
    command = [sys.executable, "-m", "console", "replay", str(tape), "--driver", "ami", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"replay of {tape.name} ended with {done.returncode}: {done.stderr.strip()[-800:]}")
    folded: Fold = json.loads(done.stdout)
    return folded


def of_capture(capture: Path) -> list[Difference]:
    """A recorded scenario folded by us, against the queue_log and the facts saved beside it.

    Plain captures carry no time: how long somebody waited who left by key is then nowhere in the bytes, and not asked.
    """
    base = capture.name.partition(".")[0]
    facts = json.loads(capture.with_name(f"{base}.json").read_text(encoding="utf-8"))
    theirs = queue_log.visits(queue_log.read(capture.with_name(f"{base}.queue_log").read_bytes()))
    cut_at = facts["gaps"][0]["from"] if facts["gaps"] else None
    ours = fold(capture)
    found = compare(ours, theirs, facts["acts"], cut_at)
    if facts["plain"]:
        keyed = {(visit.call, visit.queue) for visit in theirs if visit.outcome == "left_by_key"}
        found = [it for it in found if it.what != "wait_s" or (it.call, it.queue) not in keyed]
    return [*found, Difference("calls still open", ours["open"], 0)] if ours["open"] else found


def command(switch: Switch, options: argparse.Namespace) -> int:
    """Traffic, recording, folding, comparing; 1 on any difference."""
    switch.up()
    run = Run(options.calls, options.rate, options.seed, options.mix, not options.no_engine, not options.json)
    result = check(switch, run, options.keep_tape)
    if options.json:
        print(json.dumps(result, indent=1, ensure_ascii=False))
    else:
        _tell(result)
    return 1 if result["differences"] else 0


def _tell(result: dict[str, Any]) -> None:
    for note in result["notes"]:
        print("lab: note:", note)
    for difference in result["differences"]:
        print("lab: DIFFERENT", difference["text"])
    if result["snapshots"]:
        shots = result["snapshots"]
        print(
            f"lab: {shots['taken']} snapshots of the switch during the traffic: our state agreed after "
            f"{shots['median_ms']} ms (median), {shots['worst_ms']} ms at worst"
        )
    print(
        f"lab: Asterisk {result['version']}: {result['visits']} visits of {result['calls']} calls in "
        f"{result['seconds']} s, {result['bytes']} bytes of AMI; outcomes {result['outcomes']}; accounts compared: "
        f"{', '.join(result['accounts'])}; {len(result['differences'])} differences"
    )


@dataclass(frozen=True)
class Run:
    """What to run: ``engine`` compares a live engine's journal as well as the recorded bytes."""

    calls: int
    rate: float
    seed: int
    mix: str = "normal"
    engine: bool = True
    progress: bool = False


def check(switch: Switch, run: Run, tape: Path | None = None) -> dict[str, Any]:
    """Run the traffic on a switch that is up and compare; the result names every difference."""
    path = tape or switch.instance.home / "log" / "verify.ami"
    switch.clear()
    with Engine(switch) if run.engine else nullcontext() as engine:
        start, acts, before, began = switch.queue_log_end(), len(switch.acts), switch.queue_status(), time.monotonic()
        recorder = switch.recorder(path).start()
        traffic.run(switch, run.calls, run.rate, run.seed, run.mix, progress=sys.stderr if run.progress else None)
        _drained(recorder)
        recorder.stop()
        accounts = {"recorded bytes": fold(path)}
        if engine is not None:
            engine.settled()
            accounts["engine's journal"] = engine.fold()
    seconds = time.monotonic() - began
    theirs, counted = switch.visits(start), status_totals(before, switch.queue_status())
    differences, notes = [], list[str]()
    for name, ours in accounts.items():
        found, noted = _differences(ours, theirs, switch.acts[acts:], counted)
        differences += [{"account": name, **asdict(one), "text": f"({name}) {one}"} for one in found]
        notes = noted
    shots = engine.samples if engine is not None else None
    for wrong in shots.wrong if shots else ():
        differences.append({"account": "snapshots", "text": f"(snapshots) after 500 ms {wrong}"})
    return {
        "version": switch.instance.tree.full_version(),
        "calls": run.calls,
        "visits": len(theirs),
        "seconds": round(seconds),
        "bytes": recorder.received,
        "outcomes": dict(Counter(row["outcome"] for row in accounts["recorded bytes"]["visits"])),
        "accounts": list(accounts),
        "acts": dict(Counter(str(act["act"]) for act in switch.acts[acts:])),
        "snapshots": shots.summary() if shots else None,
        "notes": notes,
        "differences": differences,
    }


def _differences(
    ours: Fold, theirs: list[Visit], acts: list[dict[str, object]], counted: dict[str, dict[str, int]]
) -> tuple[list[Difference], list[str]]:
    counters, notes = compare_status(ours, theirs, counted)
    found = compare(ours, theirs, acts) + counters
    return ([*found, Difference("calls still open", ours["open"], 0)] if ours["open"] else found), notes


def _drained(recorder: Recorder) -> None:
    """Wait until nothing has arrived for half a second."""
    last = [-1, 0.0]

    def still() -> bool:
        if recorder.received != last[0]:
            last[:] = [recorder.received, time.monotonic()]
        return time.monotonic() - last[1] > 0.5

    wait_until(still, 30, "the switch keeps talking")
