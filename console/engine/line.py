"""One supervised link: run, and run again after a back-off, whatever becomes of it; its failure touches no other.

Facts pass through here to the hub, so that a line knows whether its switch is seen: a driver that ends without saying
so is told for. A refused login is tried slowly and said plainly, because a person must act.
"""

import asyncio
import logging
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from console.center.events import AgentSeen, Event, LinkDown, LinkUp, SnapshotTaken
from drivers.contract import Link
from drivers.errors import DriverError, LoginRefused

log = logging.getLogger(__name__)

FIRST_S, LONGEST_S, GROWTH = 0.5, 30.0, 1.6
REFUSED_S = 60.0
OPENING_S = 20.0
"""A link that never takes a snapshot has told what it knows after so long."""
SLOW_S = 10.0
"""A link that is not up after so long is said not to be, though it still tries: it is in nobody's list before."""
FOLDED_S = 1.0
"""A snapshot told is a snapshot folded after so long."""
STEADY_S = 5.0
"""A link that was up for so long starts its back-off afresh."""

Connection = TypeVar("Connection", LinkUp, LinkDown)
Emit = Callable[[Sequence[Event]], None]
TeamOf = Callable[[str, str], str]
"""The team the settings give an agent, by their scoped id and their name."""


class Line:
    """Supervises one link. `up`: its switch is seen; `why`: why it is not; `epoch`: the lease's, part of our own refs.

    `parting`: what to say when it is cancelled while its switch is seen. Empty: it says nothing any more, because
    another engine speaks for the link now.
    """

    def __init__(self, link: Link, emit: Emit, clock: Callable[[], float], team_of: TeamOf) -> None:
        self.link = link
        self.name = link.name
        self.up = False
        self.why = ""
        self.attempts = 0
        self.epoch = 0
        self.last_up: LinkUp | None = None
        self.opening_since = 0.0
        self.parting = "the engine stopped"
        self._emit, self._clock, self._team_of = emit, clock, team_of
        self._told = 0
        self._since = 0.0

    def emit(self, events: Sequence[Event]) -> None:
        """`Sink.emit`: what the link tells, on its way to the hub."""
        if not self.parting:
            return
        self._emit([self._seen(event) for event in events])

    @property
    def opening(self) -> bool:
        """Whether the link has just come up and is still telling what lives at its switch."""
        return self.up and self.opening_since > 0 and time.monotonic() - self.opening_since < OPENING_S

    async def run(self) -> None:
        """Keep the link running until cancelled."""
        pause = FIRST_S
        self.why = "connecting"
        try:
            while True:
                self.attempts += 1
                why, slow = await self._once()
                self._tell_down(why)
                if self._since and self._clock() - self._since > STEADY_S:
                    pause = FIRST_S
                self._since = 0.0
                wait_s = REFUSED_S if slow else pause
                pause = min(pause * GROWTH, LONGEST_S)
                # Jitter: a hundred consoles of one switch do not come back in the same millisecond.
                await asyncio.sleep(wait_s * random.uniform(0.5, 1.0))
        finally:
            self._tell_down(self.parting)

    async def _once(self) -> tuple[str, bool]:
        """Run the link to its end: why it ended, and whether to try again only slowly."""
        slow = asyncio.get_running_loop().call_later(SLOW_S, self._tell_slow)
        try:
            await self.link.run(self)
        except LoginRefused as error:
            log.warning("link %s: the switch refuses the login, a person must act: %s", self.name, error)
            return f"login refused: {error}", True
        except (DriverError, OSError) as error:
            log.info("link %s is lost: %s", self.name, error)
            return str(error) or type(error).__name__, False
        # A driver's bug costs its own link, not the house.
        except Exception as error:
            log.exception("link %s: its driver failed", self.name)
            return f"the driver failed: {type(error).__name__}: {error}", False
        finally:
            slow.cancel()
        return "the link ended", False

    def _tell_slow(self) -> None:
        if not self.up and self.last_up is None:
            self._tell_down(f"connecting for {SLOW_S:.0f} s: it has not said yet that it is ready")

    def _tell_down(self, why: str) -> None:
        """Say that the switch is not seen, once for each reason."""
        if not self.up and self.why == why:
            return
        # A reason the link gave itself stands; a line that was never up says why it cannot be.
        if self.parting and (self.up or self.last_up is None):
            self._told += 1
            ref = f"line/{self.epoch}/{self._told}"
            self._emit([LinkDown(self._clock(), ref, self.name, why)])
        self.up, self.why = False, why

    def again(self) -> list[Event]:
        """The last `LinkUp` once more, for a centre that was told the house had been away while this link was not."""
        if not self.up or self.last_up is None:
            return []
        return [replace(self.last_up, at=self._clock(), ref=f"{self.last_up.ref}/again/{self.epoch}")]

    def _seen(self, event: Event) -> Event:
        """What one fact says of the line, and the fact as it is recorded."""
        if isinstance(event, AgentSeen):
            return event if event.team else replace(event, team=self._team_of(event.agent, event.name))
        if isinstance(event, SnapshotTaken) and self.opening:
            self.opening_since = time.monotonic() - OPENING_S + FOLDED_S
        elif isinstance(event, LinkUp):
            event = self._of_this_time(event)
            self.up, self.why, self.last_up, self._since = True, "", event, self._clock()
            self.opening_since = time.monotonic()
        elif isinstance(event, LinkDown):
            self.up, self.why = False, event.reason
            return self._of_this_time(event)
        return event

    def _of_this_time(self, event: Connection) -> Connection:
        """That *we* were connected is our fact: two connections are two, even to a switch that repeats its refs."""
        return replace(event, ref=f"{event.ref}/{self.epoch}.{self.attempts}")
