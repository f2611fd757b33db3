"""The switch's own lists (QueueStatus, CoreShowChannels): adopted once a session, compared ever after.

The first complete pair of lists after a login is the truth and ends what it does not name. Every later one is
a reconciliation (``mapping_reconcile``).
"""

from console.center.events import QueueCounted, QueueOrdered, QueueSeen, SnapshotTaken
from console.center.states import Outcome
from drivers.ami import mapping_agents as agents
from drivers.ami import mapping_visits as visits
from drivers.ami.mapping_reconcile import (
    UNOBSERVED,
    Reconciliation,
    adopt_dial,
    adopt_entry,
    adopt_line,
    adopt_state,
    end_line,
)
from drivers.ami.mapping_world import Fields, World, number

WHOLE = "centralino-"
PARTIAL = "one-queue"
"""ActionIDs that hold this word asked for one queue only: nothing is concluded from what such a list omits."""


class Looks:
    """Collects the lists of one session."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._reconcile = Reconciliation(world)
        self.reset()

    def reset(self) -> None:
        """A new session: the next lists are to be believed."""
        self.adopted = False
        self._params: list[Fields] = []
        self._members: list[Fields] = []
        self._entries: list[Fields] = []
        self._channels: list[Fields] = []
        self._told: tuple[list[Fields], list[Fields], list[Fields]] | None = None
        self._lines: list[Fields] | None = None
        self._listed: set[str] = set()
        self._reconcile.reset()
        self.priorities: dict[str, int] = {}

    def params(self, f: Fields) -> None:
        """``QueueParams``."""
        self._params.append(f)

    def member(self, f: Fields) -> None:
        """``QueueMember``."""
        self._members.append(f)

    def entry(self, f: Fields) -> None:
        """``QueueEntry``."""
        self._entries.append(f)

    def channel(self, f: Fields) -> None:
        """``CoreShowChannel``."""
        if not self.adopted:  # up when it was listed; a Hangup from here on is the newer word
            self._world.gone.pop(f.get("Uniqueid", ""), None)
        self._channels.append(f)

    def queues_told(self, f: Fields) -> bool:
        """``QueueStatusComplete``. True when this made the switch fully known."""
        told = self._params, self._members, self._entries
        self._params, self._members, self._entries = [], [], []
        for params in told[0]:
            self._count(params)
        for entry in told[2]:
            self.priorities[entry.get("Uniqueid", "")] = int(number(entry.get("Priority", ""), 0))
        if PARTIAL in f.get("ActionID", ""):
            self._order(told[2])
            return False
        self._told = told
        self._listed = {params.get("Queue", "") for params in told[0]}
        if f.get("ActionID", "").startswith(WHOLE):  # ours asks for every queue: what is not listed is no more
            self._listed |= set(self._world.queues)
        return self._together()

    def channels_told(self, _f: Fields) -> bool:
        """``CoreShowChannelsComplete``. True when this made the switch fully known."""
        self._lines, self._channels = self._channels, []
        return self._together()

    def _together(self) -> bool:
        if self._told is None or self._lines is None:
            if not self.adopted and self._told is not None:
                self._people(self._told[1])
            return False
        told, lines = self._told, self._lines
        self._told = self._lines = None
        if self.adopted:
            self._reconcile.compare(told[1], told[2], lines, self._listed)
            self._order(told[2])
            return False
        self._adopt(told[1], told[2], lines)
        self._order(told[2])
        self.adopted = True
        return True

    # -- the first look ------------------------------------------------------------------------------------------
    def _people(self, members: list[Fields]) -> None:
        for f in members:
            agents.member(self._world, f)

    def _adopt(self, members: list[Fields], entries: list[Fields], lines: list[Fields]) -> None:
        world = self._world
        listed = {(f.get("Queue", ""), f.get("Location", "") or f.get("Interface", "")) for f in members}
        for queue, interface in [key for key in world.members if key not in listed and key[0] in self._listed]:
            agents.remove(world, queue, interface)
        self._people(members)
        for f in lines:
            adopt_line(world, f)
        for f in lines:
            adopt_state(world, f)
            adopt_dial(world, f)
        for f in entries:
            left = world.past.get((f.get("Uniqueid", ""), f.get("Queue", "")))
            if left is None or left.session < world.session:  # told to have left while the lists were under way
                adopt_entry(world, f)
        waiting = {(f.get("Uniqueid", ""), f.get("Queue", "")) for f in entries}
        for key, visit in list(world.open.items()):
            if key not in waiting and visit.session < world.session and visit.queue in self._listed:
                visits.finish(world, visit, Outcome.UNOBSERVED, UNOBSERVED)
        alive = {f.get("Uniqueid", "") for f in lines}
        for channel in [c for c in world.channels.values() if c.uid not in alive and c.session < world.session]:
            end_line(world, channel.uid)
        world.out.append(
            SnapshotTaken(
                world.now,
                world.ref("snapshot", str(world.session), f"{world.now:.3f}"),
                world.link,
                tuple(call.id for call in world.calls.values() if call.arrived),
                tuple(visit.id for visit in world.open.values()),
                tuple(dict.fromkeys(member.agent for member in world.members.values())),
                tuple(world.id(queue) for queue in world.queues),
                tuple(world.id(root) for call in world.calls.values() for root in call.parties),
            )
        )

    # -- counters and order --------------------------------------------------------------------------------------
    def _count(self, f: Fields) -> None:
        world, queue = self._world, f.get("Queue", "")
        settings = (f.get("Strategy", ""), f.get("ServiceLevel", ""))
        if world.queues.get(queue) != settings:
            world.queues[queue] = settings
            ref = world.ref("queue", queue, *settings)
            level = int(number(settings[1], 0))
            world.out.append(QueueSeen(world.now, ref, world.link, world.id(queue), queue, settings[0], level))
        names = (
            "Completed",
            "Abandoned",
            "Holdtime",
            "TalkTime",
            "ServiceLevel",
            "ServicelevelPerf",
            "ServicelevelPerf2",
        )
        told = tuple(f.get(name, "") for name in names)
        if world.counters.get(queue) == told:
            return
        world.counters[queue] = told
        whole = [int(number(text, 0)) for text in told[:5]]
        ref = world.ref_at("counted", queue)
        perf, perf2 = number(told[5], 0.0), number(told[6], 0.0)
        world.out.append(
            QueueCounted(
                world.now,
                ref,
                world.link,
                world.id(queue),
                whole[0],
                whole[1],
                whole[2],
                whole[3],
                whole[4],
                perf,
                perf2,
            )
        )

    def _order(self, entries: list[Fields]) -> None:
        """Priorities change without an event: the order is what the switch lists."""
        world = self._world
        lines: dict[str, list[tuple[float, str]]] = {}
        for f in entries:
            visit = world.open.get((f.get("Uniqueid", ""), f.get("Queue", "")))
            if visit is not None:
                lines.setdefault(visit.queue, []).append((number(f.get("Position", ""), 0), visit.id))
        for queue, line in lines.items():
            order = [visit for _, visit in sorted(line)]
            ours = world.order.get(queue, [])
            if [visit for visit in ours if visit in order] != order:
                world.order[queue] = order + [visit for visit in ours if visit not in order]
                ref = world.ref_at("order", queue)
                world.out.append(QueueOrdered(world.now, ref, world.link, world.id(queue), tuple(order)))
