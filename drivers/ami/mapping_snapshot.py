"""The switch's own lists (QueueStatus, CoreShowChannels): adopted once a session, compared ever after.

The first complete pair of lists after a login is the truth and ends what it does not name. Every later one is
a reconciliation: events may be under way, so a difference counts only when two looks in a row show it; then it
is told as a ``Disagreement`` and set right by ordinary facts, never in silence.
"""

from collections.abc import Callable
from dataclasses import dataclass

from console.center.events import Disagreement, QueueCounted, QueueOrdered, QueueSeen, SnapshotTaken
from console.center.states import LegState, Outcome
from drivers.ami import mapping_agents as agents
from drivers.ami import mapping_calls as calls
from drivers.ami import mapping_queues as queues
from drivers.ami.mapping_world import Fields, VisitTrack, World, number

_UNOBSERVED = "not in the switch's list"
_APART_S = 0.05
WHOLE = "centralino-"
PARTIAL = "one-queue"
"""ActionIDs that hold this word asked for one queue only: nothing is concluded from what such a list omits."""


@dataclass(slots=True)
class _Difference:
    subject: str
    what: str
    ours: str
    theirs: str
    repair: Callable[[], None]


class Looks:
    """Collects the lists of one session."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._before: set[tuple[str, str, str, str]] = set()
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
        self._looked_at = 0.0
        self._before.clear()
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
            self._compare(told[1], told[2], lines)
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
            self._adopt_line(f)
        for f in lines:
            self._adopt_state(f)
        for f in entries:
            self._adopt_entry(f)
        waiting = {(f.get("Uniqueid", ""), f.get("Queue", "")) for f in entries}
        for key, visit in list(world.open.items()):
            if key not in waiting and visit.session < world.session and visit.queue in self._listed:
                queues.finish(world, visit, Outcome.UNOBSERVED, _UNOBSERVED)
        alive = {f.get("Uniqueid", "") for f in lines}
        for channel in [c for c in world.channels.values() if c.uid not in alive and c.session < world.session]:
            self._end_line(channel.uid)
        world.out.append(
            SnapshotTaken(
                world.now,
                world.ref("snapshot", str(world.session), f"{world.now:.3f}"),
                world.link,
                tuple(call.id for call in world.calls.values() if call.arrived),
                tuple(visit.id for visit in world.open.values()),
                tuple(dict.fromkeys(member.agent for member in world.members.values())),
                tuple(world.id(queue) for queue in world.queues),
            )
        )

    def _adopt_line(self, f: Fields) -> None:
        self._world.gone.pop(f.get("Uniqueid", ""), None)
        channel = calls.channel_of(self._world, f)
        if channel is None:
            return
        if f.get("Application") == "ChanSpy":
            target = f.get("ApplicationData", "").partition(",")[0]
            spied = next((c for c in self._world.channels.values() if target and c.name.startswith(target)), None)
            channel.spies = spied.uid if spied is not None else ""
        bridge = f.get("BridgeId", "")
        if bridge != channel.bridge:
            if channel.bridge:
                self._world.bridges.get(channel.bridge, set()).discard(channel.uid)
            channel.bridge = bridge
            if bridge:
                self._world.bridges.setdefault(bridge, set()).add(channel.uid)

    def _adopt_state(self, f: Fields) -> None:
        channel = self._world.channels.get(f.get("Uniqueid", ""))
        if channel is None or channel.local or channel.spies or f.get("Application") in ("ChanSpy", "Queue"):
            return
        if channel.bridge and len(self._world.bridges.get(channel.bridge, ())) > 1:
            calls.set_state(self._world, channel, LegState.TALKING)
        elif f.get("ChannelStateDesc") == "Ringing":
            calls.set_state(self._world, channel, LegState.RINGING)
        elif channel.party.state is None:
            calls.set_state(self._world, channel, LegState.DIALLING)

    def _adopt_entry(self, f: Fields) -> None:
        world = self._world
        uid, queue = f.get("Uniqueid", ""), f.get("Queue", "")
        if (uid, queue) in world.open:
            return
        channel = calls.channel_of(world, f)
        if channel is not None:
            joined = world.now - max(number(f.get("Wait", ""), 0.0), 0.0)
            place, priority = int(number(f.get("Position", ""), 0)), int(number(f.get("Priority", ""), 0))
            queues.open_visit(world, channel, queue, joined, place, priority)

    def _end_line(self, uid: str) -> None:
        world = self._world
        channel = world.channels.pop(uid, None)
        world.forget(uid)
        if channel is not None:
            calls.drop(world, channel, _UNOBSERVED)

    # -- every later look ----------------------------------------------------------------------------------------
    def _compare(self, members: list[Fields], entries: list[Fields], lines: list[Fields]) -> None:
        if self._looked_at <= self._world.now < self._looked_at + _APART_S:
            return  # two looks in one breath are one
        self._looked_at = self._world.now
        found = [*self._of_visits(entries), *self._of_lines(lines), *self._of_members(members)]
        keys = {(d.subject, d.what, d.ours, d.theirs) for d in found}
        world = self._world
        for d in found:
            if (d.subject, d.what, d.ours, d.theirs) in self._before:
                ref = world.ref_at("disagreement", d.subject, d.what)
                event = Disagreement(world.now, ref, world.link, d.subject, d.what, d.ours, d.theirs)
                world.out.append(event)
                d.repair()
        self._before = keys

    def _of_visits(self, entries: list[Fields]) -> list[_Difference]:
        world = self._world
        theirs = {(f.get("Uniqueid", ""), f.get("Queue", "")): f for f in entries}
        found = []
        for key, visit in world.open.items():
            if key not in theirs and visit.queue in self._listed and not visit.left and not visit.abandoned:

                def end(visit: VisitTrack = visit) -> None:
                    queues.finish(world, visit, Outcome.UNOBSERVED, _UNOBSERVED)

                found.append(_Difference(visit.id, "waiting", "yes", "no", end))
        for key, f in theirs.items():
            if key not in world.open:
                adopt = lambda f=f: self._adopt_entry(f)  # noqa: E731
                found.append(_Difference(world.id(":".join(key)), "waiting", "no", "yes", adopt))
        return found

    def _of_lines(self, lines: list[Fields]) -> list[_Difference]:
        world = self._world
        theirs = {f.get("Uniqueid", ""): f for f in lines}
        found = []
        for uid in world.channels:
            if uid not in theirs:
                end = lambda uid=uid: self._end_line(uid)  # noqa: E731
                found.append(_Difference(world.id(uid), "channel", "up", "gone", end))
        for uid, f in theirs.items():
            if uid not in world.channels:

                def adopt(f: Fields = f) -> None:
                    self._adopt_line(f)
                    self._adopt_state(f)

                found.append(_Difference(world.id(uid), "channel", "gone", "up", adopt))
        return found

    def _of_members(self, members: list[Fields]) -> list[_Difference]:
        world = self._world
        found = []
        listed = set()
        for f in members:
            queue, interface = f.get("Queue", ""), f.get("Location", "") or f.get("Interface", "")
            listed.add((queue, interface))
            known = world.members.get((queue, interface))
            ours = "/".join(known.told) if known is not None else "no member"
            theirs = "/".join(f.get(k, "") for k in agents.TOLD)
            if ours != theirs:
                repair = lambda f=f: agents.member(world, f)  # noqa: E731
                found.append(_Difference(world.id(interface), f"member of {queue}", ours, theirs, repair))
        for queue, interface in world.members:
            if (queue, interface) not in listed and queue in self._listed:
                leave = lambda key=(queue, interface): agents.remove(world, *key)  # noqa: E731
                found.append(_Difference(world.id(interface), f"member of {queue}", "member", "no member", leave))
        return found

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
