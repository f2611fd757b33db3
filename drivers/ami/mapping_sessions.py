"""Sessions, restarts and losses: what is concluded from how the stream itself behaves.

A banner begins a session; nothing of it is trusted before ``FullyBooted``. A switch that came back younger than
it was, counts its events from nought, or says ``Shutdown``, has restarted: its calls are gone, and nobody of them
abandoned. ``SequenceNumber`` (manager.conf: debug = on) shows what never arrived.
"""

from console.center.events import EventsLost, LinkDown, LinkUp, SwitchRestarted
from console.center.states import Outcome
from drivers.ami import mapping_calls as calls
from drivers.ami import mapping_monitors as monitors
from drivers.ami import mapping_visits as visits
from drivers.ami.mapping_snapshot import Looks
from drivers.ami.mapping_world import Fields, World, epoch_of, number
from drivers.ami.wire_message import Message

HELD_LIMIT = 5000
"""A reader without the class system never sees FullyBooted: after so many events it is believed all the same."""

_SEQUENCE_PROOF = 20


class Sessions:
    """The stream's own story. ``held``: events of a session that is not trusted yet, None when it is."""

    def __init__(self, world: World, looks: Looks, first: bool, capabilities: tuple[str, ...]) -> None:
        self._world = world
        self._looks = looks
        self._first = first
        self.capabilities = capabilities
        self.version = ""
        self.held: list[Message] | None = None
        self.since = 0
        self.reborn = False
        self._shut_down = False
        self._up_for = -1.0
        self._startup = ""
        self._last = -1
        self._sequence = -1
        self._in_step = 0

    def begin(self, version: str) -> None:
        """A banner: a new session."""
        self.version = version
        self._world.session += 1
        self.held, self._sequence, self._in_step, self.since = [], -1, 0, 0
        self._looks.reset()

    def up(self) -> None:
        """The switch is known. Told first of all where facts waited for it (``first``)."""
        world = self._world
        world.up = True
        ref = world.ref("up", str(world.session), f"{world.now:.3f}")
        event = LinkUp(world.now, ref, world.link, "ami", self.version, world.started_at, self.capabilities)
        world.out.insert(0 if self._first else len(world.out), event)

    def over(self, reason: str) -> None:
        """The session ended."""
        world = self._world
        visits.expire(world, everything=True)
        if world.up:
            world.up = False
            ref = world.ref("down", str(world.session), f"{world.now:.3f}")
            world.out.append(LinkDown(world.now, ref, world.link, reason))
        self._looks.reset()

    def hold(self, message: Message) -> bool:
        """Keep an event of a session that is not trusted yet; True when it has been enough."""
        assert self.held is not None
        if not self.held and self._sequence < 0:
            self.watch((message.peek(b"SequenceNumber") or b"").decode("ascii", "replace"), False)
        self.held.append(message)
        return len(self.held) > HELD_LIMIT

    def believed(self) -> list[Message]:
        """No FullyBooted comes, evidently: give up waiting for it, and the events that waited."""
        held, self.held = self.held or [], None
        if held and self.reborn:
            self.restarted(0.0)
        self.reborn = False
        return held

    # -- losses --------------------------------------------------------------------------------------------------
    def dropped(self) -> None:
        """Bytes had to be given up."""
        world = self._world
        world.out.append(EventsLost(world.now, world.ref_at("dropped"), world.link, 1))

    def watch(self, told: str, booting: bool) -> None:
        """``SequenceNumber`` counts every event of the switch: a hole is a loss, once it has proven to have none by
        filters or rights. Looked at in the events that are parsed; the others are only counted (``since``)."""
        if not told.isdigit():
            self.since -= 1  # a list's line: not an event of the switch
            return
        here = int(told)
        if self._sequence >= 0 and here == self._sequence + self.since:
            self._in_step += self.since
            self._last, self._sequence, self.since = here, here, 0
            return
        if self._sequence < 0:
            # The events passed over since the banner had numbers too: the session's first one tells. Before
            # FullyBooted no list has been asked for, whose lines have none.
            if here - max(self.since - 1, 0) < self._last and (booting or here < self._last):
                self.reborn = True  # it counts from nought again: another process
        else:
            self._count_missing(here, told)
        self.since = 0
        self._last = self._sequence = max(here, self._sequence)

    def _count_missing(self, here: int, told: str) -> None:
        world = self._world
        missing = here - self._sequence - self.since
        if missing > 0 and self._in_step >= _SEQUENCE_PROOF:
            ref = world.ref("lost", str(world.session), told, f"{world.now:.0f}")
            world.out.append(EventsLost(world.now, ref, world.link, missing))
        self._in_step = 0 if missing > 0 and self._in_step < _SEQUENCE_PROOF else self._in_step + self.since

    # -- restarts ------------------------------------------------------------------------------------------------
    def booted(self, f: Fields) -> None:
        """``FullyBooted``, with how long the switch has been up, in seconds."""
        world = self._world
        self.held = None
        up_for = number(f.get("Uptime", ""))
        started = world.now - up_for if up_for >= 0 and world.now else 0.0
        restarted = self.reborn or self._shut_down or 0 <= up_for < self._up_for
        if started:
            restarted = restarted or any(0 < epoch_of(uid) < started - 3 for uid in world.channels)
            restarted = restarted or bool(world.started_at and started > world.started_at + 5)
        told = self._shut_down and not world.channels  # already, when the switch said that it was going
        if restarted and not told:
            self.restarted(started)
        world.started_at = started or world.started_at
        self._up_for, self._shut_down, self.reborn = up_for, False, False

    def date_start(self) -> None:
        """A time is known at last: when the switch started follows from how long it had been up."""
        world = self._world
        if self._up_for >= 0 and not world.started_at:
            world.started_at = world.now - self._up_for

    def core_status(self, f: Fields) -> None:
        """The answer to CoreStatus: another start-up time is another process."""
        startup = f"{f.get('CoreStartupDate', '')} {f.get('CoreStartupTime', '')}"
        older = any(channel.session < self._world.session for channel in self._world.channels.values())
        if self._startup and startup != self._startup and older:
            self.restarted(0.0)
        self._startup = startup

    def shutdown(self, _f: Fields) -> None:
        """``Shutdown``: the switch says that it goes."""
        self._shut_down = True
        self.restarted(0.0)

    def restarted(self, started: float) -> None:
        """Every call the switch had is gone; nobody abandoned."""
        world = self._world
        for visit in [*world.closing.values(), *world.open.values()]:
            visit.ended_at = visit.ended_at or world.now
            visits.finish(world, visit, Outcome.SWITCH_RESTARTED, "the switch restarted")
        for visit in list(world.talking.values()):
            ended = visit.hung_at or world.now
            visits.handle(world, visit, max(ended - visit.connected_at, 0.0), "switch_restarted")
        for channel in list(world.channels.values()):
            world.channels.pop(channel.uid, None)
            world.forget(channel.uid)
            monitors.gone(world, channel)
            calls.drop(world, channel, "switch restarted")
        world.bridges.clear()
        ref = world.ref("restart", str(world.session), f"{world.now:.0f}")
        world.out.append(SwitchRestarted(world.now, ref, world.link, started))
        world.started_at = started
