"""AMI messages to the centre's facts: the one table that says which message means what.

Pure: messages and their times in, events out; the same bytes give the same events with the same refs, in any
chunking. Sessions, restarts and the loss of messages are concluded here; the themes are in ``mapping_calls``,
``mapping_queues``, ``mapping_agents``, ``mapping_snapshot`` and ``mapping_evidence``.
"""

from collections.abc import Callable, Iterable

from console.center.events import Event, EventsLost, LinkDown, LinkUp, MonitorChanged, MonitorEnded, SwitchRestarted
from console.center.states import LegRole, LegState, MonitorMode, Outcome
from drivers.ami import mapping_agents as agents
from drivers.ami import mapping_calls as calls
from drivers.ami import mapping_queues as queues
from drivers.ami.mapping_snapshot import Looks
from drivers.ami.mapping_world import Channel, Fields, World, epoch_of, number
from drivers.ami.wire import BANNER, DROPPED, EVENT, Message

_HELD_LIMIT = 5000
_SEQUENCE_PROOF = 20
_MODES = {"4": MonitorMode.LISTEN, "5": MonitorMode.WHISPER, "6": MonitorMode.BARGE}
"""Digits of ChanSpy's option ``d`` (app_chanspy.c)."""

DIGITS = {mode: digit for digit, mode in _MODES.items()}

_NEEDED = {
    "VarSet": b"\nVariable: QUEUESTATUS",
    "Newstate": b"\nChannelState: 5",
    "SoftHangupRequest": b"\nCause: 4",
}
"""What a frame must hold to be worth parsing: they are two thirds of all."""

_SHUTDOWN_CAUSE = "4"
"""AST_SOFTHANGUP_SHUTDOWN, seen as the Cause of SoftHangupRequest when the switch ends all channels."""


class Mapping:
    """One switch's messages to facts. ``expects_snapshot``: ``LinkUp`` waits for the first lists after login."""

    def __init__(self, link: str, expects_snapshot: bool = False, capabilities: tuple[str, ...] = ()) -> None:
        self.world = World(link)
        self.looks = Looks(self.world)
        self.version = ""
        self.capabilities = capabilities
        self._expects_snapshot = expects_snapshot
        self._held: list[Message] | None = None
        self._shut_down = False
        self._reborn = False
        self._booting = False
        self._parting = False
        self._up_for = -1.0
        self._startup = ""
        self._last = -1
        self._sequence = -1
        self._since = 0
        self._in_step = 0
        self._table: dict[str, Callable[[Fields], None]] = self._handlers()
        self._light: dict[str, Callable[[Message], None]] = {
            "BridgeLeave": self._bridge_leave,
            "HangupRequest": self._hangup_request,
            "Newexten": self._newexten,
        }

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
        world = self.world
        world.given = at
        light = self._light
        for message in messages:
            if message.kind is not EVENT:
                self._since += message.passed  # events passed over before a response had numbers too
                self._other(message)
                continue
            self._since += 1 + message.passed
            if self._held is not None and message.name != "FullyBooted":
                self._hold(message)
            elif message.name in light:
                light[message.name](message)
            else:
                self._event(message)
        return self._taken()

    def tick(self, at: float) -> list[Event]:
        """Let time pass without messages: what waited for better evidence is decided."""
        world = self.world
        world.given = at
        world.advance({})
        if world.now > world.due:
            queues.expire(world)
        return self._taken()

    def lost(self, reason: str, at: float | None) -> list[Event]:
        """The session ended."""
        world = self.world
        world.given = at
        world.advance({})
        self._session_over(reason)
        self._parting = True
        out = self._taken()
        self._parting = False
        return out

    def end(self) -> list[Event]:
        """The record ended: decide what can be decided; who still waits stays open."""
        self._let_go()
        queues.expire(self.world, everything=True)
        return self._taken()

    def _taken(self) -> list[Event]:
        if self._expects_snapshot and not self.world.up and not self._parting:
            return []  # told after LinkUp, when the switch is fully known
        out, self.world.out = self.world.out, []
        return out

    # -- one message ---------------------------------------------------------------------------------------------
    def _event(self, message: Message) -> None:
        handler = self._table.get(message.name)
        if handler is None:
            return
        if _NEEDED.get(message.name, b"") not in message.raw:
            clockless = message.name == "VarSet" and not self.world.clocked and self.world.given is None
            if not clockless or b"\nVariable: QUEUEWAIT\r" not in message.raw:
                return
        fields = message.fields
        world = self.world
        world.advance(fields)
        self._booting = message.name == "FullyBooted"  # before any list, whose lines have no number
        self._watch_sequence(fields.get("SequenceNumber", ""))
        if self._up_for >= 0 and world.now and not world.started_at:
            world.started_at = world.now - self._up_for
        if not world.up and world.now and not self._expects_snapshot:
            self._up()
        if message.name == "Newchannel":
            calls.new_channel(world, fields, message.raw)
        else:
            handler(fields)
        if world.now > world.due:
            queues.expire(world)

    def _other(self, message: Message) -> None:
        if message.kind is BANNER:
            if self.world.up or self.world.channels:
                self._session_over("the session ended")
            self.version = message.name
            self.world.session += 1
            self._held, self._sequence, self._in_step, self._since = [], -1, 0, 0
            self.looks.reset()
        elif message.kind is DROPPED:
            self.world.out.append(EventsLost(self.world.now, self.world.ref_at("dropped"), self.world.link, 1))
        elif b"\nCoreStartupTime: " in message.raw:
            self._core_status(message.fields)
        elif b"\nAsteriskVersion: " in message.raw:
            self.version = message.get("AsteriskVersion") or self.version

    def _hold(self, message: Message) -> None:
        """Nothing is trusted before FullyBooted; a reader who never sees it (class system) is fed in the end."""
        assert self._held is not None
        if not self._held and self._sequence < 0:
            self._watch_sequence((message.peek(b"SequenceNumber") or b"").decode("ascii", "replace"))
        self._held.append(message)
        if len(self._held) > _HELD_LIMIT:
            self._let_go()

    def _let_go(self) -> None:
        held, self._held = self._held or [], None
        if held and self._reborn:
            self._restarted(0.0)
        self._reborn = False
        for message in held:
            self._event(message)

    def _watch_sequence(self, told: str) -> None:
        """``SequenceNumber`` (debug = on) counts every event of the switch: a hole is a loss, once it has proven
        to have none by filters or rights. Looked at in the events that are parsed; the others are only counted."""
        if not told.isdigit():
            self._since -= 1  # a list's line: not an event of the switch
            return
        number_ = int(told)
        if self._sequence < 0:
            # The events passed over since the banner had numbers too: the session's first one tells.
            if number_ - max(self._since - 1, 0) < self._last and (self._booting or number_ < self._last):
                self._reborn = True  # it counts from nought again: another process
        else:
            missing = number_ - self._sequence - self._since
            if missing > 0 and self._in_step >= _SEQUENCE_PROOF:
                world = self.world
                ref = world.ref("lost", str(world.session), told, f"{world.now:.0f}")
                world.out.append(EventsLost(world.now, ref, world.link, missing))
            self._in_step = 0 if missing > 0 and self._in_step < _SEQUENCE_PROOF else self._in_step + self._since
        self._since = 0
        self._last = self._sequence = max(number_, self._sequence)

    # -- sessions and restarts -----------------------------------------------------------------------------------
    def _up(self) -> None:
        world = self.world
        world.up = True
        ref = world.ref("up", str(world.session), f"{world.now:.3f}")
        event = LinkUp(world.now, ref, world.link, "ami", self.version, world.started_at, self.capabilities)
        world.out.insert(0 if self._expects_snapshot else len(world.out), event)

    def _session_over(self, reason: str) -> None:
        world = self.world
        self._let_go()
        queues.expire(world, everything=True)
        if world.up:
            world.up = False
            ref = world.ref("down", str(world.session), f"{world.now:.3f}")
            world.out.append(LinkDown(world.now, ref, world.link, reason))
        self.looks.reset()

    def _booted(self, f: Fields) -> None:
        world = self.world
        self._held = None
        up_for = number(f.get("Uptime", ""))
        started = world.now - up_for if up_for >= 0 and world.now else 0.0
        restarted = self._shut_down and bool(world.channels)
        if up_for >= 0:
            restarted = restarted or up_for < self._up_for
        if started:
            restarted = restarted or any(0 < epoch_of(uid) < started - 3 for uid in world.channels)
            restarted = restarted or bool(world.started_at and started > world.started_at + 5)
        told = self._shut_down and not world.channels  # already, when the switch said that it was going
        if (restarted or self._reborn) and not told:
            self._restarted(started)
        world.started_at = started or world.started_at
        self._up_for, self._shut_down, self._reborn = up_for, False, False

    def _core_status(self, f: Fields) -> None:
        startup = f"{f.get('CoreStartupDate', '')} {f.get('CoreStartupTime', '')}"
        if self._startup and startup != self._startup and any(c.session < self.world.session for c in self._living()):
            self._restarted(0.0)
        self._startup = startup

    def _living(self) -> list[Channel]:
        return list(self.world.channels.values())

    def _shutdown(self, _f: Fields) -> None:
        self._shut_down = True
        self._restarted(0.0)

    def _restarted(self, started: float) -> None:
        """Every call the switch had is gone; nobody abandoned."""
        world = self.world
        for visit in [*world.closing.values(), *world.open.values()]:
            visit.ended_at = visit.ended_at or world.now
            queues.finish(world, visit, Outcome.SWITCH_RESTARTED, "the switch restarted")
        for visit in list(world.talking.values()):
            ended = visit.hung_at or world.now
            queues.handle(world, visit, max(ended - visit.connected_at, 0.0), "switch_restarted")
        for channel in self._living():
            world.channels.pop(channel.uid, None)
            world.forget(channel.uid)
            self._spy_gone(channel)
            calls.drop(world, channel, "switch restarted")
        world.bridges.clear()
        ref = world.ref("restart", str(world.session), f"{world.now:.0f}")
        world.out.append(SwitchRestarted(world.now, ref, world.link, started))
        world.started_at = started

    # -- the table -----------------------------------------------------------------------------------------------
    def _handlers(self) -> dict[str, Callable[[Fields], None]]:
        w = self.world
        member, looks = lambda f: agents.member(w, f), self.looks
        return {
            "FullyBooted": self._booted,
            "Shutdown": self._shutdown,
            "Newchannel": lambda f: None,
            "Newstate": self._new_state,
            "NewCallerid": lambda f: calls.identified(w, f),
            "Hangup": self._hang_up,
            "SoftHangupRequest": self._soft_hangup,
            "DialBegin": lambda f: calls.dial_begin(w, f),
            "LocalBridge": lambda f: calls.local_bridge(w, f),
            "BridgeEnter": self._bridge_enter,
            "Hold": lambda f: calls.hold(w, f, True),
            "Unhold": lambda f: calls.hold(w, f, False),
            "BlindTransfer": lambda f: calls.blind_transfer(w, f),
            "AttendedTransfer": lambda f: calls.attended_transfer(w, f),
            "DTMFEnd": self._digit,
            "ChanSpyStart": self._spy_start,
            "ChanSpyStop": self._spy_stop,
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
            "QueueStatusComplete": self._queues_told,
            "CoreShowChannel": looks.channel,
            "CoreShowChannelsComplete": self._channels_told,
        }

    def _queues_told(self, f: Fields) -> None:
        if self.looks.queues_told(f) and self._expects_snapshot and not self.world.up:
            self._up()

    def _channels_told(self, f: Fields) -> None:
        if self.looks.channels_told(f) and self._expects_snapshot and not self.world.up:
            self._up()

    def _hang_up(self, f: Fields) -> None:
        world, uid = self.world, f.get("Uniqueid", "")
        world.saw_hangup = True
        channel = world.channels.get(uid)
        queues.hung_up(world, uid, f)
        if channel is not None:
            self._spy_gone(channel)
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

    def _bridge_leave(self, message: Message) -> None:
        calls.bridge_leave(self.world, _peeked(message, b"Uniqueid"), _peeked(message, b"BridgeUniqueid"))

    def _hangup_request(self, message: Message) -> None:
        if self.world.open:
            queues.requested(self.world, _peeked(message, b"Uniqueid"), "caller")

    def _newexten(self, message: Message) -> None:
        self.world.saw_dialplan = True
        if self.world.closing:
            self._event(message)

    def _bridge_enter(self, f: Fields) -> None:
        channel = calls.bridge_enter(self.world, f)
        if channel is not None and self.world.open:
            for uid in tuple(self.world.bridges.get(channel.bridge, ())):
                queues.bridged(self.world, uid, channel.bridge)

    # -- supervisors ---------------------------------------------------------------------------------------------
    def _spy_start(self, f: Fields) -> None:
        world = self.world
        spy, spied = calls.channel_of(world, f, "Spyer"), calls.channel_of(world, f, "Spyee")
        if spy is None or spied is None:
            return
        spy.spies = spied.uid
        self._monitor(spy, spied, MonitorMode.LISTEN)

    def _monitor(self, spy: Channel, spied: Channel, mode: MonitorMode) -> None:
        world = self.world
        ref = world.ref_at("monitor", spy.uid, mode.value)
        agent = spied.party.agent or next((p.agent for p in spied.call.parties.values() if p.agent), "")
        monitor = world.id(spy.uid)
        world.out.append(MonitorChanged(world.now, ref, world.link, monitor, agent, spied.call.id, spy.name, mode))

    def _digit(self, f: Fields) -> None:
        world, uid = self.world, f.get("Uniqueid", "")
        if f.get("Direction", "Received") != "Received":
            return
        spy = world.channels.get(uid)
        spied = world.channels.get(spy.spies) if spy is not None and spy.spies else None
        if spy is not None and spied is not None and f.get("Digit") in _MODES:
            self._monitor(spy, spied, _MODES[f["Digit"]])
        else:
            queues.digit(world, uid, f.get("Digit", ""))

    def _spy_stop(self, f: Fields) -> None:
        spy = self.world.channels.get(f.get("SpyerUniqueid", ""))
        if spy is not None:
            self._spy_gone(spy)

    def _spy_gone(self, spy: Channel) -> None:
        if spy.spies:
            spy.spies = ""
            world = self.world
            ref = world.ref_at("monitor", spy.uid, "end")
            world.out.append(MonitorEnded(world.now, ref, world.link, world.id(spy.uid)))


def _peeked(message: Message, key: bytes) -> str:
    """One header's text, without parsing the others."""
    return (message.peek(key) or b"").decode("utf-8", "backslashreplace")
