"""An Asterisk (its peer, over a real wire) and a serial switch that only writes records, on one floor: one set of
figures that says where each of its numbers comes from, and a restart that doubles none."""

import asyncio
import random
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from console.center.boards import centre_board, queue_board
from console.center.passport import passport
from console.center.record_events import CallRecorded
from console.center.state import Center
from console.center.states import Outcome
from console.store.historian import Historian
from console.store.history import History, Wanted
from console.store.journal import Journal
from drivers.contract import Surroundings
from drivers.registry import find
from drivers.smdr.options import layout_of
from drivers.smdr.peer import Told, write
from drivers.transport.serial import SerialAddress, connect
from tests.drivers.contract.ami_rig import AmiRig
from tests.engine.script import engine_on, facts, folded, settled
from tests.helpers.ptys import cable

LAYOUT = layout_of("hipath-3000")


def lines(count: int) -> list[bytes]:
    """So many calls of today to extension 101, which the site counts into the Asterisk's own queue `sales`."""
    now = datetime.now(UTC).replace(microsecond=0)
    chance = random.Random(1)
    return [
        write(LAYOUT, Told(now, number=f"06{number:07}", ring_s=6 + number, talk_s=chance.randrange(20, 200))) + b"\r\n"
        for number in range(count)
    ]


def test_two_switches_one_set_of_figures(database: str, tmp_path: Path) -> None:
    async def scene(send: int, wanted: int) -> None:
        rig = AmiRig()
        options: dict[str, Any] = {
            "port": str(laid.near), "format": "hipath-3000", "time_zone": "UTC", "queues": "101=pbx/sales",
        }  # fmt: skip
        old = find("smdr").open("old", options, Surroundings(time.time, str, folder=tmp_path))
        async with rig.opened() as asterisk, engine_on(database, tmp_path, asterisk, old) as engine:  # type: ignore[arg-type]
            far = await connect(SerialAddress(str(laid.far)))
            for line in lines_sent[:send]:
                await far.write(line)
            await settled(engine, lambda center: records_in(center) == wanted, "the records are counted", 30)
            await settled(engine, lambda center: live_in(center) >= 1, "the Asterisk's own calls are counted", 60)
            await engine.hub.settle()
            look(engine.follower.center, wanted)
            await far.close()

    lines_sent = lines(12)
    with cable(tmp_path) as laid:
        asyncio.run(scene(8, 8))
        asyncio.run(scene(12, 12))  # a new engine; the switch sends all of it again, and four more
    assert len(facts(database, CallRecorded)) == 12
    assert records_in(folded(database)) == 12
    with Journal(database) as journal:
        Historian(journal).catch_up()
        history = History(journal)
        found = history.calls(Wanted(), limit=1000)
        assert len([one for one in found if one.recorded]) == 12 and [one for one in found if not one.recorded]
        assert {one.link for one in found if one.recorded} == {"old"}
        told = history.visits(Wanted(queue="pbx/sales"), limit=1000)
        assert len([one for one in told if one.recorded]) == 12
        assert history.calls(Wanted(agent="old/101"))[0].recorded, "found by who had it"


def records_in(center: Center) -> int:
    queue = center.queues.get("pbx/sales")
    return queue.day.recorded if queue is not None else 0


def live_in(center: Center) -> int:
    queue = center.queues["pbx/sales"]
    return sum(visit.outcome is Outcome.ANSWERED and not visit.recorded for visit in queue.ended)


def look(center: Center, wanted: int) -> None:
    """The figures of both as one, and what each number says of itself."""
    now = center.now
    board = queue_board(center, "pbx/sales", now)
    assert board.recorded == (("old", wanted),)
    assert board.day.answered == wanted + live_in(center), "both switches' calls"
    assert centre_board(center, now).recorded == (("old", wanted),)
    made = passport(center, "answered", "pbx/sales", now)
    assert made.reading.value == board.day.answered and made.recorded == (("old", wanted),)
    assert {visit.recorded for visit in made.visits} == {True, False}
    assert not any(call.link == "old" for call in center.calls.values()), "never among the living"
    assert center.links["old"].capabilities == ("records_after_call",)
