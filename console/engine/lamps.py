"""Lamps show the centre: judged once a second, asked for when it changes, and a pulse that says that somebody judges.

A link to equipment shows *blind* by itself when the pulse fails. It is given only while the centre is one to be
believed: the journal takes facts in time, and somebody holds the house.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from console.center.events import CommandAsked, Event
from console.center.lamps import Asked, failover_commands, lamp_commands, proposals, wanted
from console.engine.leases import HOUSE
from drivers.contract import Pulsed

if TYPE_CHECKING:
    from console.engine.engine import Engine

OLD_S = 1.5
"""Facts that have waited for so long to be written make a centre that is not the present one."""


class Lamps:
    """The engine's hand on lamps, and its pulse."""

    def __init__(self, engine: "Engine") -> None:
        self._engine = engine
        self._asked = Asked()

    def tick(self, house: Mapping[str, float]) -> None:
        """Once a second."""
        engine = self._engine
        if not self.is_to_be_believed():
            return
        for link in engine.links.values():
            if isinstance(link, Pulsed):
                link.pulse()
        if HOUSE in engine.active and not any(line.opening for line in engine.lines.values()):
            engine.emit_house(self.asks(house))

    def is_to_be_believed(self) -> bool:
        """Whether our centre is the present one."""
        engine = self._engine
        judged = HOUSE in engine.active or HOUSE in engine.leases.others
        return judged and not engine.hub.away_since and engine.hub.lag_s() < OLD_S

    def asks(self, house: Mapping[str, float]) -> list[Event]:
        """What the house asks for now."""
        center, plan, now = self._engine.follower.center, self._engine.plan, self._engine.plan.clock()
        commands = lamp_commands(center, wanted(center, plan.lamps, now, house), now, self._asked)
        commands += failover_commands(center, plan.lamps.failovers, now, self._asked)
        told = proposals(center, plan.lamps.failovers, now)
        return [*(CommandAsked(now, command.id, "", command) for command in commands), *told]
