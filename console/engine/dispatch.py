"""A command's life: asked → (pending) → sent → accepted → seen, or refused, timed out, cancelled, and why.

Every step is a fact of the journal with a ref made from the command's id, so that two engines cannot carry out one
command twice: *sent* is written before the switch is asked, and who finds it there asks no more. What shows that a
command was done is `expect`'s to say, what one waits for `react`'s, the house's own commands are `house`'s. A few lines
over the measure: a command's whole life is told in one place.
"""

import asyncio
import logging
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from console.center import commands as c
from console.center import react, roles
from console.center.events import CommandAsked, CommandChanged, Event, LinkUp
from console.center.expect import satisfied
from console.center.ids import link_of, native
from console.center.phone_commands import Consult, Dial
from console.center.site import Order
from console.center.state import Center, Key
from console.center.states import Fate
from console.center.vocabulary import HOUSE_COMMANDS
from console.engine.house import carry_out
from console.engine.leases import HOUSE, link_lease
from console.engine.needs import lacking, superfluous, target_of
from drivers.contract import Link
from drivers.errors import DriverError

log = logging.getLogger(__name__)

SHOWN_WITHIN_S, LIFTED_WITHIN_S, STALE_S = 10.0, 45.0, 30.0
_LIFTED = c.Monitor | c.TakeOver | Consult | Dial
SENDING = "sent to the switch"

Tell = Callable[[str, Sequence[Event]], None]


@dataclass(slots=True)
class Watch:
    """A command on its way. `seen`: the ref of the fact that showed it; `until`: when its time is out."""

    command: c.Command
    link: str
    accepted: bool = False
    seen: str = ""
    until: float = math.inf


class Dispatch:
    """Carries out what is asked of the links this engine holds, and of the house when it holds that."""

    def __init__(
        self, center: Center, links: Mapping[str, Link], holds: Callable[[str], bool], tell: Tell,
        clock: Callable[[], float],
    ) -> None:  # fmt: skip
        self._center, self._links, self._holds, self._tell, self._clock = center, links, holds, tell, clock
        self._sent: set[str] = set()
        self._watches: dict[str, Watch] = {}
        self._for_link: dict[str, float] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    # --- what the journal tells

    def hear(self, event: Event, changed: list[Key]) -> None:
        """A fact was folded."""
        if isinstance(event, CommandAsked):
            self._take(event.command)
        elif isinstance(event, CommandChanged):
            self._go(event)
        for watch in list(self._watches.values()):
            if not watch.seen and satisfied(watch.command, event, self._center):
                watch.seen = event.ref
                self._show(watch)
        for command_id in react.due(self._center, changed):
            self._send(self._center.orders[command_id].command)
        if isinstance(event, LinkUp):
            self._take_kept(event.link)

    def resume(self, lease: str) -> None:
        """This engine took a lease over: settle what its predecessor left."""
        for order in list(self._center.orders.values()):
            if order.fate.is_final or self._lease_of(order.command) != lease:
                continue
            if order.fate is Fate.ACCEPTED:
                self._end(order.command, Fate.TIMED_OUT, "the engine stopped before the switch showed it")
            elif order.fate is Fate.ASKED and order.why:
                why = "the engine stopped while this was being sent: look whether it was done before asking again"
                self._end(order.command, Fate.TIMED_OUT, why)
            elif order.fate is Fate.ASKED:
                self._take_late(order)
        mine = [i for i in react.due_now(self._center) if self._lease_of(self._center.orders[i].command) == lease]
        self._for_link.update(dict.fromkeys(mine, self._clock() + SHOWN_WITHIN_S))

    def drop(self, lease: str) -> None:
        """Another engine has that lease now: its commands are no longer ours."""
        for command_id in [i for i, watch in self._watches.items() if self._lease_of(watch.command) == lease]:
            del self._watches[command_id]

    def tick(self) -> None:
        """Once a second: what has taken too long."""
        now = self._clock()
        for watch in [w for w in self._watches.values() if w.until <= now]:
            why = f"the switch said yes, and nothing it told in {_patience_s(watch.command):.0f} s shows it"
            self._end(watch.command, Fate.TIMED_OUT, why)
        for command_id in [i for i, until in self._for_link.items() if until <= now]:
            self._retake(command_id)
        if self._holds(HOUSE):
            self._end_orphans(now)
        self._sent &= self._center.orders.keys()

    async def stop(self) -> None:
        """Ask nothing more of any switch."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    # --- taking a command

    def _take(self, command: c.Command) -> None:
        order = self._center.orders.get(command.id)
        if order is None or order.fate is not Fate.ASKED or not self._holds(self._lease_of(command)):
            return
        if why := self._unwilling(command):
            self._end(command, Fate.REFUSED, why)
        elif isinstance(command, HOUSE_COMMANDS):
            done = carry_out(self._center, command, self._clock(), self._sent)
            if isinstance(command, c.Cancel) and done.facts:
                self._sent.add(command.command)
            self._tell(HOUSE, done.facts)
            self._end(command, done.fate, done.why, done.seen)
        elif command.after_call and react.is_busy(self._center, react.agent_of(command)):
            self._change(command, Fate.PENDING, "until the agent's current call has ended")
        else:
            self._send(command)

    def _take_late(self, order: Order) -> None:
        """A command that was asked while no engine was there: done if it is fresh and its link comes back at once."""
        if self._clock() - order.asked > STALE_S:
            why = f"no engine was running, and after {STALE_S:.0f} s it is not done any more"
            self._end(order.command, Fate.TIMED_OUT, why)
        elif isinstance(order.command, HOUSE_COMMANDS):
            self._take(order.command)
        else:
            self._for_link[order.command.id] = self._clock() + SHOWN_WITHIN_S

    def _take_kept(self, link: str) -> None:
        for command_id in list(self._for_link):
            if self._lease_of(self._center.orders[command_id].command) == link_lease(link):
                self._retake(command_id)

    def _retake(self, command_id: str) -> None:
        del self._for_link[command_id]
        command = self._center.orders[command_id].command
        (self._send if command_id in react.due_now(self._center) else self._take)(command)

    def _unwilling(self, command: c.Command) -> str:
        """Why this is not even tried; empty when it may be."""
        if why := roles.may(command.role, command):
            return why
        if isinstance(command, HOUSE_COMMANDS):
            return ""
        if command.after_call and not react.agent_of(command):
            return f"{type(command).__name__} names no agent whose call it could wait for"
        name = link_of(target_of(command))
        if name not in self._links:
            return f"there is no link “{name}”"
        return lacking(self._center, self._links[name], command) or superfluous(self._center, command)

    # --- asking the switch

    def _send(self, command: c.Command) -> None:
        """Write down that it is being sent; it is sent when that is in the journal."""
        if command.id in self._sent or not self._holds(self._lease_of(command)):
            return
        if why := self._unwilling(command):
            self._end(command, Fate.REFUSED, why)
            return
        self._sent.add(command.id)
        self._change(command, Fate.ASKED, SENDING, "sent")

    def _go(self, event: CommandChanged) -> None:
        order = self._center.orders.get(event.command)
        if order is None or order.fate.is_final:
            self._watches.pop(event.command, None)
            return
        ours = event.command in self._sent and event.command not in self._watches
        if event.fate is Fate.ASKED and ours and self._holds(self._lease_of(order.command)):
            watch = Watch(order.command, link_of(target_of(order.command)))
            self._watches[event.command] = watch
            task = asyncio.get_running_loop().create_task(self._execute(watch))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _execute(self, watch: Watch) -> None:
        command = watch.command
        try:
            async with asyncio.timeout(SHOWN_WITHIN_S):
                reply = await self._links[watch.link].execute(command)
        except TimeoutError:
            self._end(command, Fate.TIMED_OUT, f"the switch did not answer within {SHOWN_WITHIN_S:.0f} s")
            return
        except DriverError as error:
            self._end(command, Fate.REFUSED, str(error))
            return
        # A driver's bug is an answer too: the supervisor is told, the engine goes on.
        except Exception as error:
            log.exception("link %s failed on %s", watch.link, type(command).__name__)
            self._end(command, Fate.REFUSED, f"the driver failed: {type(error).__name__}: {error}")
            return
        if not reply.accepted:
            self._end(command, Fate.REFUSED, reply.why or "the switch refuses and does not say why")
            return
        watch.accepted, watch.until = True, self._clock() + _patience_s(command)
        self._change(command, Fate.ACCEPTED, reply.why)
        self._show(watch)

    def _show(self, watch: Watch) -> None:
        if watch.accepted and watch.seen:
            self._end(watch.command, Fate.SEEN, "", watch.seen)

    # --- writing fates

    def _end(self, command: c.Command, fate: Fate, why: str, seen: str = "") -> None:
        self._watches.pop(command.id, None)
        self._change(command, fate, why, "", seen)

    def _change(self, command: c.Command, fate: Fate, why: str, step: str = "", seen: str = "") -> None:
        ref = f"command/{command.id}/{step or fate}"
        self._tell(self._lease_of(command), [CommandChanged(self._clock(), ref, "", command.id, fate, why, seen)])

    def _end_orphans(self, now: float) -> None:
        """What nobody takes: its link belongs to an engine that is not there."""
        for order in self._center.orders.values():
            command, lease = order.command, self._lease_of(order.command)
            old = order.fate is Fate.ASKED and not order.why and now - order.asked > STALE_S
            if old and not self._holds(lease) and command.id not in self._sent:
                self._sent.add(command.id)
                ref, why = f"command/{command.id}/{Fate.TIMED_OUT}", f"no engine holds the link “{native(lease)}”"
                self._tell(HOUSE, [CommandChanged(now, ref, "", command.id, Fate.TIMED_OUT, why)])

    def _lease_of(self, command: c.Command) -> str:
        """Who is to carry it out: the holder of its link, or of the house (also for links we know nothing of)."""
        if isinstance(command, HOUSE_COMMANDS):
            return HOUSE
        name = link_of(target_of(command))
        return link_lease(name) if name in self._links or name in self._center.links else HOUSE


def _patience_s(command: c.Command) -> float:
    """How long a fact may take to show it: longer where a telephone must be lifted first, or a number be reached."""
    return LIFTED_WITHIN_S if isinstance(command, _LIFTED) else SHOWN_WITHIN_S
