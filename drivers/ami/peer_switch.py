"""The little switch behind the peer: queues, members, callers and lines, and the events Asterisk tells of them.

It imitates what real switches were seen to do (tests/captures/ami/FACTS.md), in their order, and no more than the
link's tests and demonstrations need. It knows no sockets: `tell` is called with each event's frame.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

Fields = dict[str, str]
EPOCH = 1_795_000_000
"""Uniqueids begin here, so that the same story has the same ids each time it is told."""


@dataclass
class Line:
    """A channel."""

    uid: str
    name: str
    linked: str
    cli: str = ""
    context: str = "from-trunk"
    exten: str = ""
    priority: str = "1"
    bridge: str = ""
    state: str = "6"
    application: str = ""
    data: str = ""


@dataclass
class Member:
    """A queue member."""

    interface: str
    name: str
    penalty: int = 0
    paused: bool = False
    reason: str = ""
    status: int = 1
    membership: str = "dynamic"


@dataclass
class Caller:
    """A call in or through a queue."""

    line: Line
    queue: str
    since: float
    priority: int = 0
    agent: Line | None = None
    interface: str = ""
    answered: float = 0.0


@dataclass
class Queue:
    """A queue."""

    name: str
    members: dict[str, Member] = field(default_factory=dict)
    waiting: list[Caller] = field(default_factory=list)
    completed: int = 0
    abandoned: int = 0


class Switch:
    """Everything at the peer. Each verb tells its events at once."""

    def __init__(self, tell: Callable[[bytes], None], clock: Callable[[], float] = time.time) -> None:
        self._tell = tell
        self.clock = clock
        self.started = EPOCH - 60.0
        self.queues: dict[str, Queue] = {}
        self.lines: dict[str, Line] = {}
        self.talks: list[Caller] = []
        self.spies: dict[str, Line] = {}
        self._count = 0
        self.sequence = 0

    # -- telling -------------------------------------------------------------------------------------------------
    def event(self, name: str, **fields: str) -> None:
        """Tell one event, as manager.conf's timestampevents and debug make it."""
        head = f"Event: {name}\r\nPrivilege: call,all\r\nTimestamp: {self.clock():.6f}\r\n"
        head += f"SequenceNumber: {self.sequence}\r\n"
        self.sequence += 1
        self._tell((head + "".join(f"{key}: {value}\r\n" for key, value in fields.items()) + "\r\n").encode())

    def about(self, line: Line, prefix: str = "") -> Fields:
        """The headers that name a channel."""
        keys = {"Channel": line.name, "ChannelState": line.state, "CallerIDNum": line.cli or "<unknown>"}
        keys |= {"CallerIDName": "<unknown>", "Context": line.context, "Exten": line.exten}
        keys |= {"Priority": line.priority, "Uniqueid": line.uid, "Linkedid": line.linked}
        return {prefix + key: value for key, value in keys.items()}

    def told_of(self, queue: Queue, member: Member) -> Fields:
        """The headers that describe a member."""
        return {
            "Queue": queue.name,
            "MemberName": member.name,
            "Interface": member.interface,
            "StateInterface": member.interface,
            "Membership": member.membership,
            "Penalty": str(member.penalty),
            "Status": str(member.status),
            "Paused": str(int(member.paused)),
            "PausedReason": member.reason,
            "Wrapuptime": "0",
        }

    # -- lines ---------------------------------------------------------------------------------------------------
    def new_line(self, device: str, linked: str = "", **more: str) -> Line:
        """A channel appears."""
        self._count += 1
        uid = f"{EPOCH + self._count}.{self._count}"
        line = Line(uid, f"{device}-{self._count:08x}", linked or uid, **more)
        self.lines[uid] = line
        self.event("Newchannel", **self.about(line))
        return line

    def named(self, channel: str) -> Line | None:
        """The line with this channel name."""
        return next((line for line in self.lines.values() if line.name == channel), None)

    def end(self, line: Line, cause: str = "16") -> None:
        """A channel is gone."""
        if self.lines.pop(line.uid, None) is None:
            return
        if line.bridge:
            self.event("BridgeLeave", BridgeUniqueid=line.bridge, **self.about(line))
        if self.spies.pop(line.uid, None) is not None:
            self.event("ChanSpyStop", **self.about(line, "Spyer"))
        self.event("Hangup", **self.about(line), Cause=cause, **{"Cause-txt": "Normal Clearing"})

    def join_bridge(self, *lines: Line) -> None:
        """These lines speak with each other."""
        bridge = f"bridge-{lines[0].uid}-{self.sequence}"
        for line in lines:
            if line.bridge:
                self.event("BridgeLeave", BridgeUniqueid=line.bridge, **self.about(line))
            line.bridge = bridge
            self.event("BridgeEnter", BridgeUniqueid=bridge, **self.about(line))

    # -- queues --------------------------------------------------------------------------------------------------
    def enter(self, line: Line, queue_name: str) -> Caller:
        """A caller joins a queue."""
        queue = self.queues[queue_name]
        caller = Caller(line, queue_name, self.clock())
        queue.waiting.append(caller)
        line.application = "Queue"
        place = str(len(queue.waiting))
        self.event("QueueCallerJoin", **self.about(line), Queue=queue_name, Position=place, Count=place)
        return caller

    def call_in(self, queue: str, cli: str) -> Caller:
        """A caller from outside joins a queue."""
        line = self.new_line("PJSIP/trunk", cli=cli, exten=queue)
        return self.enter(line, queue)

    def leave(self, caller: Caller, abandoned: bool) -> None:
        """A caller waits no longer."""
        queue = self.queues[caller.queue]
        if caller in queue.waiting:
            queue.waiting.remove(caller)
        waited = str(int(self.clock() - caller.since))
        about = self.about(caller.line)
        if abandoned:
            queue.abandoned += 1
            self.event("QueueCallerAbandon", **about, Queue=queue.name, Position="1", HoldTime=waited)
        self.event("QueueCallerLeave", **about, Queue=queue.name, Position="1", Count=str(len(queue.waiting)))

    def abandon(self, caller: Caller) -> None:
        """The caller hangs up."""
        self.event("HangupRequest", **self.about(caller.line), Cause="16")
        self.leave(caller, abandoned=True)
        self.end(caller.line)

    def go_on(self, caller: Caller, status: str) -> None:
        """The queue lets the caller go (time-out, withdrawal); the dialplan hangs up."""
        self.leave(caller, abandoned=True)
        self.event("VarSet", **self.about(caller.line), Variable="QUEUESTATUS", Value=status)
        caller.line.priority = str(int(caller.line.priority) + 1)
        self.event("Newexten", **self.about(caller.line), Extension=caller.line.exten, Application="Hangup")
        self.end(caller.line)

    def ring(self, caller: Caller, interface: str) -> None:
        """An agent's telephone is called for a caller."""
        member = self.queues[caller.queue].members[interface]
        caller.agent = self.new_line(interface, linked=caller.line.linked, context="from-phone", state="5")
        caller.interface = interface
        self.status(interface, 6)
        about = {**self.about(caller.line), **self.about(caller.agent, "Dest")}
        more = {"Queue": caller.queue, "Interface": interface, "MemberName": member.name}
        self.event("AgentCalled", **about, **more)
        self.event("DialBegin", **about)

    def answer(self, caller: Caller) -> None:
        """The agent who is rung answers."""
        agent = caller.agent
        assert agent is not None
        agent.state = "6"
        waited = str(int(self.clock() - caller.since))
        self.leave(caller, abandoned=False)
        caller.answered = self.clock()
        self.talks.append(caller)
        self.status(caller.interface, 2)
        about = {**self.about(caller.line), **self.about(agent, "Dest")}
        member = self.queues[caller.queue].members.get(caller.interface)
        more = {"Queue": caller.queue, "Interface": caller.interface, "MemberName": member.name if member else ""}
        self.event("AgentConnect", **about, **more, HoldTime=waited, RingTime="1")
        self.join_bridge(agent, caller.line)

    def complete(self, caller: Caller, why: str, hang_up_caller: bool = True) -> None:
        """The agent's part of the call is over."""
        if caller not in self.talks:
            return
        self.talks.remove(caller)
        self.queues[caller.queue].completed += 1
        agent = caller.agent
        assert agent is not None
        member = self.queues[caller.queue].members.get(caller.interface)
        about = {**self.about(caller.line), **self.about(agent, "Dest")}
        more = {"Queue": caller.queue, "Interface": caller.interface, "MemberName": member.name if member else ""}
        talked, waited = self.clock() - caller.answered, caller.answered - caller.since
        self.event("AgentComplete", **about, **more, HoldTime=f"{waited:.0f}", TalkTime=f"{talked:.0f}", Reason=why)
        self.end(agent)
        self.status(caller.interface, 1)
        for spy in [spy for spy in self.spies.values() if spy.data == agent.name]:
            self.end(spy)
        if hang_up_caller:
            self.end(caller.line)

    def status(self, interface: str, status: int) -> None:
        """A member's telephone changes, in every queue of theirs."""
        for queue in self.queues.values():
            member = queue.members.get(interface)
            if member is not None:
                member.status = status
                self.event("QueueMemberStatus", **self.told_of(queue, member))
