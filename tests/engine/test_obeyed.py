"""Every supervisor command on the simulated switch comes back as *seen*: drivers tell what `expect` waits for."""

import asyncio
import time
import uuid
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from console.center import commands as c
from console.center import events as e
from console.center.agent import Agent
from console.center.state import Center
from console.center.states import Fate, LegRole, LegState, MonitorMode, Status
from console.engine.engine import Engine
from console.engine.plan import Plan
from console.store.journal import Journal
from drivers import registry
from drivers.contract import Surroundings
from tests.helpers.waiting import until

STATION = "999"


def talking(center: Center) -> list[Agent]:
    """Agents in a conversation, the youngest first, so that it lasts."""
    found = [a for a in center.agents.values() if any(is_with_customer(center, k) for k in a.contacts)]
    return sorted(found, key=lambda agent: -agent.state(center.now)[1])


def is_with_customer(center: Center, call_id: str) -> bool:
    """Whether a call was answered from a queue and both talk."""
    call = center.calls[call_id]
    roles = {leg.role for leg in call.legs.values() if leg.state is LegState.TALKING}
    return bool(call.visits) and {LegRole.AGENT, LegRole.CUSTOMER} <= roles


def ready(center: Center) -> list[Agent]:
    return [a for a in center.agents.values() if a.status is Status.READY and not a.contacts and a.queues]


def waiting(center: Center, at_least: int = 1) -> list[str]:
    """The visits of the first queue where so many wait, in their order."""
    return next((q.waiting for q in center.queues.values() if len(q.waiting) >= at_least), [])


def call_of(agent: Agent) -> str:
    return next(call for call, contact in agent.contacts.items() if contact.state is LegState.TALKING)


class Desk:
    """A supervisor who asks and waits for what becomes of it."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.missed: list[str] = []

    @property
    def center(self) -> Center:
        return self.engine.follower.center

    async def ask(
        self, verb: type[c.Command], find: Callable[[Center], dict[str, object] | None], tries: int = 4
    ) -> None:
        """Ask until it is seen: the busy floor may have moved on from what was true a moment ago."""
        told = ""
        for _ in range(tries):
            target = await until(lambda: find(self.center), f"a target for {verb.__name__}", 60)
            command = verb(id=uuid.uuid4().hex, who="eve", **target)
            self.engine.journal.append([e.CommandAsked(time.time(), command.id, "", command)])
            order = await until(lambda command=command: self._final(command.id), f"the end of {verb.__name__}", 30)
            if order.fate is Fate.SEEN:
                return
            told = f"{verb.__name__} {order.fate}: {order.why}"
        self.missed.append(told)

    def _final(self, command_id: str) -> object:
        order = self.center.orders.get(command_id)
        return order if order is not None and order.fate.is_final else None


async def work(desk: Desk) -> None:
    def first_talking(center: Center) -> dict[str, object] | None:
        return {"agent": talking(center)[0].id} if talking(center) else None

    def monitored(mode: MonitorMode) -> Callable[[Center], dict[str, object] | None]:
        def find(center: Center) -> dict[str, object] | None:
            present = next((p.agent for p in center.presences.values()), "")
            agents = [present] if present else [a.id for a in talking(center)[:1]]
            return {"agent": agents[0], "station": STATION, "mode": mode} if agents else None

        return find

    def present(center: Center) -> dict[str, object] | None:
        return next(({"agent": p.agent, "station": STATION} for p in center.presences.values()), None)

    for mode in (MonitorMode.LISTEN, MonitorMode.WHISPER, MonitorMode.BARGE):
        await desk.ask(c.Monitor, monitored(mode))
    if desk.center.presences:
        await desk.ask(c.StopMonitor, present)
    await desk.ask(
        c.TakeOver, lambda center: talking(center) and {"call": call_of(talking(center)[0]), "station": STATION}
    )
    await desk.ask(c.HangUp, lambda center: talking(center) and {"call": call_of(talking(center)[0])})
    await desk.ask(c.Transfer, transferable)
    await desk.ask(c.SetNotReady, first_talking_pause(first_talking))
    await desk.ask(c.SetNotReady, lambda center: ready(center) and {"agent": ready(center)[0].id, "reason": "training"})
    await desk.ask(
        c.SetReady,
        lambda center: next(
            ({"agent": a.id} for a in center.agents.values() if a.status is Status.NOT_READY and a.queues), None
        ),
    )
    await queues(desk)


def transferable(center: Center) -> dict[str, object] | None:
    """A conversation, and the telephone of somebody free."""
    if not talking(center) or not ready(center):
        return None
    return {"call": call_of(talking(center)[0]), "to": ready(center)[0].station.rpartition("/")[2]}


def first_talking_pause(
    find: Callable[[Center], dict[str, object] | None],
) -> Callable[[Center], dict[str, object] | None]:
    def target(center: Center) -> dict[str, object] | None:
        found = find(center)
        return {**found, "reason": "lunch"} if found else None

    return target


async def queues(desk: Desk) -> None:
    def elsewhere(center: Center, agent: Agent) -> str:
        return next((q for q in center.queues if q not in agent.queues), "")

    await desk.ask(
        c.JoinQueue,
        lambda center: next(
            ({"agent": a.id, "queue": elsewhere(center, a)} for a in ready(center) if elsewhere(center, a)), None
        ),
    )
    await desk.ask(
        c.SetPenalty,
        lambda center: (
            ready(center) and {"agent": ready(center)[0].id, "queue": next(iter(ready(center)[0].queues)), "penalty": 7}
        ),
    )
    await desk.ask(
        c.LeaveQueue,
        lambda center: next(
            ({"agent": a.id, "queue": next(iter(a.queues))} for a in ready(center) if len(a.queues) > 1), None
        ),
    )
    await desk.ask(c.LogOut, lambda center: ready(center) and {"agent": ready(center)[-1].id})
    await desk.ask(c.MoveToFront, lambda center: waiting(center, 2) and {"visit": waiting(center, 2)[-1]})
    await desk.ask(
        c.MoveWaitingCall,
        lambda center: (
            waiting(center)
            and {
                "visit": waiting(center)[-1],
                "queue": next(q for q in center.queues if q != center.visits[waiting(center)[-1]].queue),
            }
        ),
    )
    await desk.ask(
        c.AssignWaitingCall,
        lambda center: (
            ((waiting(center) and ready(center)) or None)
            and {"visit": waiting(center)[-1], "agent": ready(center)[0].id}
        ),
    )
    await desk.ask(c.WithdrawCall, lambda center: waiting(center) and {"visit": waiting(center)[-1]})


def at_eleven() -> Callable[[], float]:
    """A clock that began at eleven today: at night nobody calls, and nobody is there."""
    now = datetime.now().astimezone()
    ahead_s = (now.replace(hour=11, minute=0, second=0, microsecond=0) - now).total_seconds()
    begun = time.time()
    return lambda: begun + ahead_s + (time.time() - begun)


def test_every_command_is_seen_to_be_done(sqlite_database: str, tmp_path: Path) -> None:
    async def scene() -> list[str]:
        link = registry.find("sim").open(
            "demo", {"history": False, "scenario": "storm"}, Surroundings(at_eleven(), str)
        )
        engine = Engine(Journal(sqlite_database), [link], Plan(tmp_path, clock=at_eleven()))
        running = asyncio.create_task(engine.run())
        try:
            desk = Desk(engine)
            await until(lambda: talking(desk.center), "somebody talks", 60)
            await work(desk)
        finally:
            engine.stop("over")
            await running
            engine.close()
        return desk.missed

    assert asyncio.run(scene()) == []
