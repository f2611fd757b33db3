"""`centralino replay CAPTURE --driver NAME`: fold a recorded byte stream exactly as live bytes, print the boards.

The bytes go through the driver's own wire and mapping and through `center.apply`, nothing else. With `--json`
one object is printed: `queues` (per queue, the visits that ended by outcome, and `offered`, all that began),
`visits` (each that ended, in the order they ended), `open` (those still waiting at the end of the record), and of
a driver of records `records` and `rejected` (calls known after the call, and lines that could not be one), of equipment
`points` (what each read last).
To stand beside the switch's own counters, a short abandon counts as `abandoned` and as `offered` here, and is
marked `"short": true` on its visit; the console's service-level figures leave it out of both.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from console.center.apply import apply
from console.center.call import Visit
from console.center.ids import native
from console.center.plant import Point
from console.center.queue import Queue
from console.center.state import Center
from console.center.states import Outcome
from drivers.contract import folded
from drivers.errors import BadOption, DriverError
from drivers.registry import find
from drivers.transport.tape import read_tape, segments

LINK = "replay"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words after `centralino replay`."""
    parser.add_argument("capture", type=Path, help="recorded bytes: a tape or a plain capture, .gz or not")
    parser.add_argument("--driver", default="ami", help="the driver whose wire it is (default: ami)")
    parser.add_argument(
        "--option",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="an option of the link (format=hipath-3000)",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of tables")


def run(args: argparse.Namespace) -> int:
    """Fold and print. 0; 2 when the capture or the driver cannot be used."""
    try:
        center, ended = fold(args.capture, args.driver, _options(args.option))
    except (OSError, DriverError) as error:
        print(f"centralino replay: {error}", file=sys.stderr)
        return 2
    if not (center.links or center.queues or center.calls or center.devices):
        print(f"centralino replay: {args.capture} holds nothing the driver “{args.driver}” knows", file=sys.stderr)
        return 2
    if args.json:
        print(json.dumps(as_json(center, ended), ensure_ascii=True))
    else:
        print(as_text(center, ended))
    return 0


def _options(given: list[str]) -> dict[str, object]:
    if wrong := [word for word in given if "=" not in word]:
        raise BadOption(f"--option must be like NAME=VALUE, not {wrong[0]!r}")
    return {name.strip(): value.strip() for name, _, value in (word.partition("=") for word in given)}


def fold(capture: Path, driver: str = "ami", options: dict[str, object] | None = None) -> tuple[Center, list[Visit]]:
    """The centre at the end of the record, and every visit that ended, in that order."""
    folding = find(driver).fold(LINK, options)
    center = Center()
    ended: dict[str, Visit] = {}

    def take(events: list[Any]) -> None:
        for event in events:
            for kind, key in apply(center, event):
                if kind == "visit" and key in center.visits and center.visits[key].outcome is not None:
                    ended[key] = center.visits[key]

    for part in segments(capture) or [capture]:
        for chunk in read_tape(part, lambda what: print(f"centralino replay: {what}", file=sys.stderr)):
            take(folded(folding, chunk.received, chunk.data, chunk.at))
    take(folding.end())
    return center, list(ended.values())


def as_json(center: Center, ended: list[Visit]) -> dict[str, Any]:
    """The object described above."""
    waiting = {queue.id: len(queue.waiting) for queue in center.queues.values()}
    return {
        "queues": {queue.name: _counts(queue, ended, waiting[queue.id]) for queue in center.queues.values()},
        "visits": [_visit(center, visit) for visit in ended],
        "open": sum(waiting.values()),
        **_records(center),
        **({"points": {native(p.card.id): _reads(p) for p in center.points.values()}} if center.points else {}),
    }


def _records(center: Center) -> dict[str, int]:
    links = center.links.values()
    counts = {"records": sum(link.records for link in links), "rejected": sum(link.rejected for link in links)}
    return counts if any(counts.values()) else {}


def _counts(queue: Queue, ended: list[Visit], waiting: int) -> dict[str, int]:
    mine = [visit.outcome for visit in ended if visit.queue == queue.id]
    return {"offered": len(mine) + waiting, **{outcome.value: mine.count(outcome) for outcome in Outcome}}


def _visit(center: Center, visit: Visit) -> dict[str, Any]:
    agent = center.agents.get(visit.agent)
    queue = center.queues.get(visit.queue)
    return {
        "call": visit.native,
        "queue": queue.name if queue is not None else native(visit.queue),
        "outcome": str(visit.outcome),
        "short": visit.short,
        "wait_s": round(visit.wait_s, 3) if visit.wait_s >= 0 else None,
        "talk_s": round(visit.talk_s, 3) if visit.talk_s >= 0 else None,
        "agent": (agent.name if agent is not None else native(visit.agent)) or None,
    }


def _reads(point: Point) -> str:
    """What a point of equipment read last; nothing where that is not known."""
    if point.card.role.is_output:
        return point.actual.value
    return "" if point.value is None else f"{point.value:g} {point.card.unit}".strip()


def as_text(center: Center, ended: list[Visit]) -> str:
    """The boards as plain tables."""
    names = [outcome.value for outcome in Outcome]
    rows = [["queue", "offered", *names, "waiting"]]
    for queue in sorted(center.queues.values(), key=lambda q: q.name):
        counts = _counts(queue, ended, len(queue.waiting))
        cells = [counts["offered"], *(counts[name] for name in names), len(queue.waiting)]
        rows.append([queue.name, *map(str, cells)])
    for link in center.links.values():
        if link.records or link.rejected:
            rows += [[], ["link", "records", "rejected"], [link.name, str(link.records), str(link.rejected)]]
    if center.points:
        rows += [[], ["point", "reads"], *([native(p.card.id), _reads(p)] for p in center.points.values())]
    rows.append([])
    rows.append(["agent", "calls", "talk_s", "no_answer"])
    for agent in sorted(center.agents.values(), key=lambda a: a.name):
        handled = [visit for visit in ended if visit.agent == agent.id and visit.outcome is Outcome.ANSWERED]
        talk = sum(max(visit.talk_s, 0.0) for visit in handled)
        rows.append([agent.name, str(len(handled)), f"{talk:.0f}", str(agent.day.rang_no_answer)])
    widths = [max((len(row[i]) for row in rows if len(row) > i), default=0) for i in range(max(map(len, rows)))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows)
