"""AMI messages to the centre's facts: the one table that says which message means what.

Pure: messages and their times in, events out; the same bytes give the same events with the same refs, in any
chunking. The themes: ``mapping_calls`` and ``mapping_legs``, ``mapping_queues`` with ``mapping_visits`` and
``mapping_evidence``, ``mapping_agents``, ``mapping_monitors``, ``mapping_snapshot`` with ``mapping_reconcile``,
``mapping_sessions``; all on what ``mapping_world`` remembers.
"""

from collections.abc import Callable, Iterable

from console.center.events import Event
from console.center.states import LegRole, LegState
from drivers.ami import mapping_agents as agents
from drivers.ami import mapping_calls as calls
from drivers.ami import mapping_legs as legs
from drivers.ami import mapping_monitors as monitors
from drivers.ami import mapping_queues as queues
from drivers.ami import mapping_visits as visits
from drivers.ami.mapping_sessions import Sessions
from drivers.ami.mapping_snapshot import Looks
from drivers.ami.mapping_world import Fields, World
from drivers.ami.wire_message import BANNER, DROPPED, EVENT, Message

_NEEDED = {
    "VarSet": b"\nVariable: QUEUESTATUS",
    "Newstate": b"\nChannelState: 5",
    "SoftHangupRequest": b"\nCause: 4",
}
"""What a frame must hold to be worth parsing: most events of a switch are of these kinds and hold it not."""

_SHUTDOWN_CAUSE = "4"
"""AST_SOFTHANGUP_SHUTDOWN, seen as the Cause of SoftHangupRequest when the switch ends all channels."""


class Mapping:
    """One switch's messages to facts. ``expects_snapshot``: ``LinkUp`` waits for the first lists after login."""

    def __init__(self, link: str, expects_snapshot: bool = False, capabilities: tuple[str, ...] = ()) -> None:
        self.world = World(link)
        self.looks = Looks(self.world)
        self._sessions = Sessions(self.world, self.looks, expects_snapshot, capabilities)
        self._expects_snapshot = expects_snapshot
        self._parting = False
        self._table: dict[str, Callable[[Fields], None]] = self._handlers()
        self._light: dict[str, Callable[[Message], None]] = {
            "BridgeLeave": self._bridge_leave,
            "HangupRequest": self._hangup_request,
            "Newexten": self._newexten,
        }

    def able(self, capabilities: tuple[str, ...]) -> None:
        """What the switch was found to be able to do, told with the next ``LinkUp``."""
        self._sessions.capabilities = capabilities

    @property
    def wanted(self) -> dict[str, bytes]:
        """What a reader need give: by the event's name, the bytes its frame must hold."""
        return {name: _NEEDED.get(name, b"") for name in (*self._table, *self._light)}

    @property
    def wanted_without_clock(self) -> dict[str, bytes]:
        """The same for a record that may hold no times: the switch's own measure of a wait is heard too."""
        return {**self.wanted, "VarSet": b"\nVariable: QUEUE"}

    # -- in and out ----------------------------------------------------------------------------------------------
    def feed(self, messages: Iterable[Message], at: float | None) -> list[Event]:
        """Facts concluded from these messages, received at ``at`` (None: no clock but the switch's own)."""
        self.world.given = at
        sessions, light = self._sessions, self._light
        for message in messages:
            if message.kind is not EVENT:
                sessions.since += message.passed
                self._other(message)
                continue
            sessions.since += 1 + message.passed
            if sessions.held is not None and message.name != "FullyBooted":
                if sessions.hold(message):
                    self._believe()
                continue
            handle = light.get(message.name)
            if handle is None:
                self._event(message)
            else:
                handle(message)
        return self._taken()

    def tick(self, at: float) -> list[Event]:
        """Let time pass without messages: what waited for better evidence is decided."""
        world = self.world
        world.given = at
        world.advance(None)
        if world.now > world.due:
            visits.expire(world)
        return self._taken()

    def lost(self, reason: str, at: float | None) -> list[Event]:
        """The session ended."""
        self.world.given = at
        self.world.advance(None)
        self._believe()
        self._sessions.over(reason)
        self._parting = True
        out = self._taken()
        self._parting = False
        return out

    def end(self) -> list[Event]:
        """The record ended: decide what can be decided; who still waits stays open."""
        self._believe()
        visits.expire(self.world, everything=True)
        return self._taken()

    def _taken(self) -> list[Event]:
        if self._expects_snapshot and not self.world.up and not self._parting:
            return []  # told after LinkUp, when the switch is fully known
        out, self.world.out = self.world.out, []
        return out

    # -- one message ---------------------------------------------------------------------------------------------
    def _event(self, message: Message) -> None:
        handler = self._table.get(message.name)
        world = self.world
        if handler is None:
            return
        if _NEEDED.get(message.name, b"") not in message.raw:
            clockless = message.name == "VarSet" and not world.clocked and world.given is None
            if not clockless or b"\nVariable: QUEUEWAIT\r" not in message.raw:
                return
        world.advance(message)
        self._sessions.watch(message.get("SequenceNumber"), message.name == "FullyBooted")
        if not world.started_at and world.now:
            self._sessions.date_start()
        if not world.up and world.now and not self._expects_snapshot:
            self._sessions.up()
        if message.name == "Newchannel":
            legs.new_channel(world, message, message.raw)
        else:
            handler(message)
        if world.now > world.due:
            visits.expire(world)

    def _other(self, message: Message) -> None:
        if message.kind is BANNER:
            self._believe()
            if self.world.up or self.world.channels:
                self._sessions.over("the session ended")
            self._sessions.begin(message.name)
        elif message.kind is DROPPED:
            self._sessions.dropped()
        elif b"\nCoreStartupTime: " in message.raw:
            self._sessions.core_status(message)
        elif b"\nAsteriskVersion: " in message.raw:
            self._sessions.version = message.get("AsteriskVersion") or self._sessions.version

    def _believe(self) -> None:
        for message in self._sessions.believed():
            self._event(message)

    # -- the table -----------------------------------------------------------------------------------------------
    def _handlers(self) -> dict[str, Callable[[Fields], None]]:
        w, looks = self.world, self.looks
        member = lambda f: agents.member(w, f)  # noqa: E731
        return {
            "FullyBooted": self._sessions.booted,
            "Shutdown": self._sessions.shutdown,
            "Newchannel": lambda f: None,  # with its raw bytes: see _event
            "Newstate": self._new_state,
            "NewCallerid": lambda f: legs.identified(w, f),
            "Hangup": self._hang_up,
            "SoftHangupRequest": self._soft_hangup,
            "DialBegin": lambda f: legs.dial_begin(w, f),
            "LocalBridge": lambda f: legs.local_bridge(w, f),
            "BridgeEnter": self._bridge_enter,
            "Hold": lambda f: legs.hold(w, f, True),
            "Unhold": lambda f: legs.hold(w, f, False),
            "BlindTransfer": lambda f: legs.blind_transfer(w, f),
            "AttendedTransfer": lambda f: legs.attended_transfer(w, f),
            "DTMFEnd": lambda f: monitors.digit(w, f),
            "ChanSpyStart": lambda f: monitors.started(w, f),
            "ChanSpyStop": lambda f: monitors.stopped(w, f),
            "VarSet": lambda f: queues.status_set(w, f),
            "Newexten": lambda f: queues.went_on(w, f),
            "QueueCallerJoin": lambda f: queues.join(w, f),
            "QueueCallerLeave": lambda f: queues.leave(w, f),
            "QueueCallerAbandon": lambda f: queues.abandon(w, f),
            "AgentCalled": lambda f: queues.called(w, f),
            "AgentConnect": lambda f: queues.connect(w, f),
            "AgentComplete": lambda f: queues.complete(w, f),
            "AgentRingNoAnswer": lambda f: queues.ring_no_answer(w, f),
            "QueueMemberStatus": member,
            "QueueMemberAdded": member,
            "QueueMemberPause": member,
            "QueueMemberPaused": member,
            "QueueMemberPenalty": member,
            "QueueMemberRinginuse": member,
            "QueueMemberRemoved": lambda f: agents.removed(w, f),
            "QueueParams": looks.params,
            "QueueMember": looks.member,
            "QueueEntry": looks.entry,
            "QueueStatusComplete": lambda f: self._listed(looks.queues_told(f)),
            "CoreShowChannel": looks.channel,
            "CoreShowChannelsComplete": lambda f: self._listed(looks.channels_told(f)),
        }

    def _listed(self, known: bool) -> None:
        if known and self._expects_snapshot and not self.world.up:
            self._sessions.up()

    def _hang_up(self, f: Fields) -> None:
        world, uid = self.world, f.get("Uniqueid", "")
        world.saw_hangup = True
        channel = world.channels.get(uid)
        queues.hung_up(world, uid, f)
        if channel is not None:
            monitors.gone(world, channel)
        calls.hang_up(world, f)

    def _soft_hangup(self, f: Fields) -> None:
        # Other causes are the dialplan or the bridge ending the channel: no evidence of who wanted it.
        if f.get("Cause") == _SHUTDOWN_CAUSE:
            queues.requested(self.world, f.get("Uniqueid", ""), "shutdown")

    def _new_state(self, f: Fields) -> None:
        channel = calls.channel_of(self.world, f)
        if channel is None or f.get("ChannelState") != "5" or channel.party.state is not None:
            return
        if channel.party.role is not LegRole.OTHER and channel.call.arrived:
            calls.set_state(self.world, channel, LegState.RINGING)

    def _bridge_enter(self, f: Fields) -> None:
        channel = legs.bridge_enter(self.world, f)
        if channel is not None and self.world.open:
            for uid in tuple(self.world.bridges.get(channel.bridge, ())):
                queues.bridged(self.world, uid, channel.bridge)

    # -- frequent events, of which a header or two is enough -------------------------------------------------------
    def _bridge_leave(self, message: Message) -> None:
        legs.bridge_leave(self.world, _peeked(message, b"Uniqueid"), _peeked(message, b"BridgeUniqueid"))

    def _hangup_request(self, message: Message) -> None:
        if self.world.open:
            queues.requested(self.world, _peeked(message, b"Uniqueid"), "caller")

    def _newexten(self, message: Message) -> None:
        self.world.saw_dialplan = True
        if self.world.closing:
            self._event(message)


def _peeked(message: Message, key: bytes) -> str:
    """One header's text, without parsing the others."""
    return (message.peek(key) or b"").decode("utf-8", "backslashreplace")
