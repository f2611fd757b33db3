"""Our state set beside the switch's lists: a difference that two looks in a row show is told, then set right.

Events may be under way while a list is made, so one look alone proves nothing. What sets right are ordinary facts;
nothing is mended in silence. A visit that ended unseen ends unobserved, never abandoned.
"""

from collections.abc import Callable
from dataclasses import dataclass

from console.center.events import Disagreement
from console.center.states import LegState, Outcome
from drivers.ami import mapping_agents as agents
from drivers.ami import mapping_calls as calls
from drivers.ami import mapping_visits as visits
from drivers.ami.mapping_world import Fields, VisitTrack, World, number

UNOBSERVED = "not in the switch's list"
_APART_S = 0.05


@dataclass(slots=True)
class Difference:
    """One thing the switch tells otherwise, and how to set it right."""

    subject: str
    what: str
    ours: str
    theirs: str
    repair: Callable[[], None]


class Reconciliation:
    """Remembers the last look of a session."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._before: set[tuple[str, str, str, str]] = set()
        self._listed: set[str] = set()
        self._looked_at = 0.0

    def reset(self) -> None:
        """A new session."""
        self._before.clear()
        self._looked_at = 0.0

    def compare(self, members: list[Fields], entries: list[Fields], lines: list[Fields], listed: set[str]) -> None:
        """Set our state beside these lists, which speak of the queues ``listed``."""
        self._listed = listed
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

    def _of_visits(self, entries: list[Fields]) -> list[Difference]:
        world = self._world
        theirs = {(f.get("Uniqueid", ""), f.get("Queue", "")): f for f in entries}
        found = []
        for key, visit in world.open.items():
            if key not in theirs and visit.queue in self._listed and not visit.left and not visit.abandoned:

                def end(visit: VisitTrack = visit) -> None:
                    visits.finish(world, visit, Outcome.UNOBSERVED, UNOBSERVED)

                found.append(Difference(visit.id, "waiting", "yes", "no", end))
        for key, f in theirs.items():
            if key not in world.open:
                adopt = lambda f=f: adopt_entry(world, f)  # noqa: E731
                found.append(Difference(world.id(":".join(key)), "waiting", "no", "yes", adopt))
        return found

    def _of_lines(self, lines: list[Fields]) -> list[Difference]:
        world = self._world
        theirs = {f.get("Uniqueid", ""): f for f in lines}
        found = []
        for uid in world.channels:
            if uid not in theirs:
                end = lambda uid=uid: end_line(world, uid)  # noqa: E731
                found.append(Difference(world.id(uid), "channel", "up", "gone", end))
        for uid, f in theirs.items():
            if uid not in world.channels:

                def adopt(f: Fields = f) -> None:
                    world.gone.pop(f.get("Uniqueid", ""), None)
                    adopt_line(world, f)
                    adopt_state(world, f)

                found.append(Difference(world.id(uid), "channel", "gone", "up", adopt))
        return found

    def _of_members(self, members: list[Fields]) -> list[Difference]:
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
                found.append(Difference(world.id(interface), f"member of {queue}", ours, theirs, repair))
        for queue, interface in world.members:
            if (queue, interface) not in listed and queue in self._listed:
                leave = lambda key=(queue, interface): agents.remove(world, *key)  # noqa: E731
                found.append(Difference(world.id(interface), f"member of {queue}", "member", "no member", leave))
        return found


def adopt_line(world: World, f: Fields) -> None:
    """A channel of the switch's list, with its bridge."""
    channel = calls.channel_of(world, f)
    if channel is None:
        return
    if f.get("Application") == "ChanSpy":
        target = f.get("ApplicationData", "").partition(",")[0]
        spied = next((c for c in world.channels.values() if target and c.name.startswith(target)), None)
        channel.spies = spied.uid if spied is not None else ""
    bridge = f.get("BridgeId", "")
    if bridge != channel.bridge:
        if channel.bridge:
            world.bridges.get(channel.bridge, set()).discard(channel.uid)
        channel.bridge = bridge
        if bridge:
            world.bridges.setdefault(bridge, set()).add(channel.uid)


def adopt_state(world: World, f: Fields) -> None:
    """What that channel does, once all channels are known."""
    channel = world.channels.get(f.get("Uniqueid", ""))
    if channel is None or channel.local or channel.spies or f.get("Application") in ("ChanSpy", "Queue"):
        return
    if channel.bridge and len(world.bridges.get(channel.bridge, ())) > 1:
        calls.set_state(world, channel, LegState.TALKING)
    elif f.get("ChannelStateDesc") == "Ringing":
        calls.set_state(world, channel, LegState.RINGING)
    elif channel.party.state is None:
        calls.set_state(world, channel, LegState.DIALLING)


def adopt_dial(world: World, f: Fields) -> None:
    """Whom that channel dials: told by `DialBegin` while we listen, here by the data of its `Dial(TECH/name&…,…)`."""
    source = world.channels.get(f.get("Uniqueid", ""))
    if source is None or f.get("Application") != "Dial":
        return
    devices = f.get("ApplicationData", "").partition(",")[0].split("&")
    for channel in world.channels.values():
        if channel.call is source.call and channel.device in devices and not channel.dialled_by:
            channel.dialled_by = source.uid


def adopt_entry(world: World, f: Fields) -> None:
    """A waiting caller of the list."""
    uid, queue = f.get("Uniqueid", ""), f.get("Queue", "")
    if (uid, queue) in world.open:
        return
    channel = calls.channel_of(world, f)
    if channel is not None:
        joined = world.now - max(number(f.get("Wait", ""), 0.0), 0.0)
        place, priority = int(number(f.get("Position", ""), 0)), int(number(f.get("Priority", ""), 0))
        visits.open_visit(world, channel, queue, joined, place, priority)


def end_line(world: World, uid: str) -> None:
    """A channel that the list does not name."""
    channel = world.channels.pop(uid, None)
    world.forget(uid)
    if channel is not None:
        calls.drop(world, channel, UNOBSERVED)
