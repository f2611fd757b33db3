"""``lab.py verify``: traffic, recorded and folded by us, against queue_log and QueueStatus; call by call, then totals.

Ours is what ``centralino replay`` makes of the recorded bytes; must not reach into the driver any other way.
"""

import argparse
import json
import subprocess
import sys
import time
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any

from . import queue_log, traffic
from .ami import Recorder
from .compare import Difference, Fold, compare, compare_status, status_totals
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
    result = check(
        switch, options.calls, options.rate, options.seed, options.mix, options.keep_tape, progress=not options.json
    )
    if options.json:
        print(json.dumps(result, indent=1, ensure_ascii=False))
    else:
        for note in result["notes"]:
            print("lab: note:", note)
        for text in result["differences"]:
            print("lab: DIFFERENT", text["text"])
        print(
            f"lab: Asterisk {result['version']}: {result['visits']} visits of {options.calls} calls in "
            f"{result['seconds']} s, {result['bytes']} bytes of AMI; outcomes {result['outcomes']}; "
            f"{len(result['differences'])} differences"
        )
    return 1 if result["differences"] else 0


def check(
    switch: Switch, calls: int, rate: float, seed: int, mix: str, tape: Path | None = None, *, progress: bool = False
) -> dict[str, Any]:
    """Run the traffic on a switch that is up and compare; the result names every difference."""
    path = tape or switch.instance.home / "log" / "verify.ami"
    switch.quiet()
    start, acts, before, began = switch.queue_log_end(), len(switch.acts), switch.queue_status(), time.monotonic()
    recorder = switch.recorder(path).start()
    traffic.run(switch, calls, rate, seed, mix, progress=sys.stderr if progress else None)
    _drained(recorder)
    recorder.stop()
    theirs, seconds = switch.visits(start), time.monotonic() - began
    ours = fold(path)
    counters, notes = compare_status(ours, theirs, status_totals(before, switch.queue_status()))
    differences = compare(ours, theirs, switch.acts[acts:]) + counters
    if ours["open"]:
        differences.append(Difference("calls still open", ours["open"], 0))
    return {
        "version": switch.instance.tree.full_version(),
        "calls": calls,
        "visits": len(theirs),
        "seconds": round(seconds),
        "bytes": recorder.received,
        "outcomes": dict(Counter(row["outcome"] for row in ours["visits"])),
        "acts": dict(Counter(str(act["act"]) for act in switch.acts[acts:])),
        "notes": notes,
        "differences": [{**asdict(difference), "text": str(difference)} for difference in differences],
    }


def _drained(recorder: Recorder) -> None:
    """Wait until nothing has arrived for half a second."""
    last = [-1, 0.0]

    def still() -> bool:
        if recorder.received != last[0]:
            last[:] = [recorder.received, time.monotonic()]
        return time.monotonic() - last[1] > 0.5

    wait_until(still, 30, "the switch keeps talking")
