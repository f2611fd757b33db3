"""The other end of the wire: a small AMI server for tests, demonstrations and training.

It obeys the actions the link sends, and only those, with the answers and events real switches were seen to give;
it can also play a tape. One `Peer` serves any number of streams, over TCP or in process. Its length is one small
method for each action.
"""

import asyncio
import contextlib
import hashlib
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from drivers.ami.peer_switch import Caller, Fields, Line, Member, Switch
from drivers.transport.stream import Stream
from drivers.transport.tape import Chunk

BANNER = b"Asterisk Call Manager/11.0.0\r\n"


class RefusalError(Exception):
    """The answer is an error with these words."""


@dataclass(eq=False)
class _Visitor:
    """One session. What it is told waits here, so that no reader can hold the switch up."""

    stream: Stream
    events: bool = False
    challenge: str = ""
    user: str = ""
    outgoing: asyncio.Queue[bytes] = field(default_factory=asyncio.Queue)


class Peer:
    """``users``: names and secrets. ``booted``: send FullyBooted at login. ``deaf``: obey nothing, not even Ping."""

    def __init__(self, users: dict[str, str], clock: Callable[[], float] | None = None) -> None:
        self.users = users
        self.booted = True
        self.deaf = False
        self.heard = bytearray()
        self.dials: list[asyncio.Task[None]] = []
        self._visitors: set[_Visitor] = set()
        self.switch = Switch(self._tell_all, clock) if clock is not None else Switch(self._tell_all)

    # -- sessions ------------------------------------------------------------------------------------------------
    async def serve(self, stream: Stream) -> None:
        """Speak with one client until it goes."""
        visitor = _Visitor(stream)
        self._visitors.add(visitor)
        visitor.outgoing.put_nowait(BANNER)
        writing = asyncio.create_task(self._write(visitor))
        held = b""
        try:
            while data := await stream.read():
                self.heard += data
                held += data
                *actions, held = held.split(b"\r\n\r\n")
                for action in actions:
                    self._obey(visitor, action.decode())
        except OSError:
            return  # the client cut the line: nothing is owed to it
        finally:
            self._visitors.discard(visitor)
            writing.cancel()
            await asyncio.gather(writing, return_exceptions=True)
            await stream.close()

    async def cut(self) -> None:
        """End every session at once."""
        for visitor in list(self._visitors):
            closing = getattr(visitor.stream, "cut", visitor.stream.close)
            await closing()

    async def play(self, chunks: Iterable[Chunk]) -> None:
        """Send a tape's received bytes to everybody who wants events."""
        for chunk in chunks:
            if chunk.received:
                self._tell_all(chunk.data)
                await asyncio.sleep(0)

    def boot(self) -> None:
        """Say that the switch is fully booted now."""
        self.booted = True
        for visitor in self._visitors:
            if visitor.events:
                self._boot(visitor)

    async def _write(self, visitor: _Visitor) -> None:
        with contextlib.suppress(OSError):  # the reading side notices the same end
            while True:
                await visitor.stream.write(await visitor.outgoing.get())

    def _tell_all(self, frame: bytes) -> None:
        for visitor in self._visitors:
            if visitor.events:
                visitor.outgoing.put_nowait(frame)

    # -- obeying -------------------------------------------------------------------------------------------------
    def _obey(self, visitor: _Visitor, text: str) -> None:
        fields: Fields = {}
        for line in text.split("\r\n"):
            key, _, value = line.partition(":")
            fields.setdefault(key, value.strip())
        if self.deaf:
            return
        name = fields.get("Action", "")
        deed = getattr(self, f"_do_{name.lower()}", None)
        try:
            if deed is None or (not visitor.user and name not in ("Challenge", "Login")):
                raise RefusalError("Invalid/unknown command" if deed is None else "Permission denied")
            answer, after = {}, deed(visitor, fields)
            if isinstance(after, dict):
                answer, after = after, None
        except RefusalError as refusal:
            self._answer(visitor, fields, "Error", {"Message": str(refusal)})
            return
        self._answer(visitor, fields, "Success", answer)
        if after is not None:
            after()

    def _answer(self, visitor: _Visitor, asked: Fields, response: str, fields: Fields) -> None:
        lines = {"Response": response, "ActionID": asked.get("ActionID", ""), **fields}
        visitor.outgoing.put_nowait(_frame(lines))

    def _boot(self, visitor: _Visitor) -> None:
        up_for = str(int(self.switch.clock() - self.switch.started))
        visitor.outgoing.put_nowait(_frame({"Event": "FullyBooted", "Uptime": up_for, "Status": "Fully Booted"}))

    def _do_challenge(self, visitor: _Visitor, _f: Fields) -> Fields:
        visitor.challenge = str(secrets.randbelow(10**9))
        return {"Challenge": visitor.challenge}

    def _do_login(self, visitor: _Visitor, f: Fields) -> Callable[[], None]:
        secret = self.users.get(f.get("Username", ""))
        key = hashlib.md5((visitor.challenge + (secret or "")).encode(), usedforsecurity=False).hexdigest()
        if secret is None or not visitor.challenge or key != f.get("Key"):
            raise RefusalError("Authentication failed")
        visitor.user, visitor.events = f["Username"], f.get("Events") == "on"
        return lambda: self._boot(visitor) if self.booted and visitor.events else None

    def _do_ping(self, _v: _Visitor, _f: Fields) -> Fields:
        return {"Ping": "Pong"}

    def _do_coresettings(self, _v: _Visitor, _f: Fields) -> Fields:
        return {"AMIversion": "11.0.0", "AsteriskVersion": "22.0.0-peer"}

    def _do_corestatus(self, _v: _Visitor, _f: Fields) -> Fields:
        return {"CoreStartupDate": "2030-01-01", "CoreStartupTime": f"{self.switch.started:.0f}"}

    # -- lists ---------------------------------------------------------------------------------------------------
    def _do_queuestatus(self, visitor: _Visitor, f: Fields) -> Callable[[], None]:
        def told() -> None:
            put, mark = visitor.outgoing.put_nowait, {"ActionID": f.get("ActionID", "")}
            for queue in self.switch.queues.values():
                if f.get("Queue", queue.name) != queue.name:
                    continue
                counts = {"Completed": str(queue.completed), "Abandoned": str(queue.abandoned)}
                put(_frame({"Event": "QueueParams", "Queue": queue.name, "Strategy": "ringall", **counts, **mark}))
                for member in queue.members.values():
                    keys = self.switch.told_of(queue, member)
                    keys["Name"], keys["Location"] = keys.pop("MemberName"), keys.pop("Interface")
                    put(_frame({"Event": "QueueMember", **keys, **mark}))
                for place, caller in enumerate(queue.waiting, 1):
                    put(_frame({"Event": "QueueEntry", **self._entry(caller, place), **mark}))
            put(_frame({"Event": "QueueStatusComplete", "EventList": "Complete", **mark}))

        return told

    def _entry(self, caller: Caller, place: int) -> Fields:
        waited = str(int(self.switch.clock() - caller.since))
        more = {"Queue": caller.queue, "Position": str(place), "Wait": waited}
        line = caller.line
        keys = {"Channel": line.name, "Uniqueid": line.uid, "CallerIDNum": line.cli}
        return {**more, **keys, "Priority": str(caller.priority)}

    def _do_coreshowchannels(self, visitor: _Visitor, f: Fields) -> Callable[[], None]:
        def told() -> None:
            put, mark = visitor.outgoing.put_nowait, {"ActionID": f.get("ActionID", "")}
            for line in self.switch.lines.values():
                words = {"ChannelStateDesc": "Ringing" if line.state == "5" else "Up", "BridgeId": line.bridge}
                words |= {"Application": line.application, "ApplicationData": line.data}
                put(_frame({"Event": "CoreShowChannel", **self.switch.about(line), **words, **mark}))
            put(_frame({"Event": "CoreShowChannelsComplete", "EventList": "Complete", **mark}))

        return told

    # -- calls ---------------------------------------------------------------------------------------------------
    def _line(self, f: Fields, key: str = "Channel") -> Line:
        line = self.switch.named(f.get(key, ""))
        if line is None:
            raise RefusalError("No such channel")
        return line

    def _caller(self, line: Line) -> Caller | None:
        everybody = [caller for queue in self.switch.queues.values() for caller in queue.waiting]
        return next((c for c in [*everybody, *self.switch.talks] if line in (c.line, c.agent)), None)

    def _do_originate(self, _v: _Visitor, f: Fields) -> Callable[[], None]:
        target = self.switch.named(f.get("Data", "").partition(",")[0])
        if target is None or f.get("Application") != "ChanSpy":
            raise RefusalError("Extension does not exist.")

        def done() -> None:
            spy = self.switch.new_line(f["Channel"], application="ChanSpy", data=target.name)
            about = {**self.switch.about(spy, "Spyer"), **self.switch.about(target, "Spyee")}
            self.switch.spies[spy.uid] = spy
            self.switch.event("ChanSpyStart", **about)
            said = {"ActionID": f.get("ActionID", ""), "Response": "Success", "Channel": spy.name}
            self.switch.event("OriginateResponse", **said)

        return done

    def _do_playdtmf(self, _v: _Visitor, f: Fields) -> Callable[[], None]:
        line = self._line(f)
        words = {"Digit": f.get("Digit", ""), "Direction": "Received" if f.get("Receive") == "true" else "Sent"}
        return lambda: self.switch.event("DTMFEnd", **self.switch.about(line), **words)

    def _do_hangup(self, _v: _Visitor, f: Fields) -> Callable[[], None]:
        line = self._line(f)
        caller = self._caller(line)

        def done() -> None:
            if caller is not None and caller in self.switch.talks:
                self.switch.complete(caller, "agent")
            elif caller is not None:
                self.switch.leave(caller, abandoned=True)
                self.switch.end(line)
            self.switch.end(line)

        return done

    def _do_redirect(self, _v: _Visitor, f: Fields) -> Callable[[], None]:
        line = self._line(f)
        return lambda: self._hand_on(line, f.get("Context", ""), f.get("Exten", ""))

    def _do_blindtransfer(self, _v: _Visitor, f: Fields) -> Callable[[], None]:
        line = self._line(f)
        caller = self._caller(line)
        if caller is None or not line.bridge:
            raise RefusalError("Transfer failed: not in a bridge")
        about = {**self.switch.about(line, "Transferer"), **self.switch.about(caller.line, "Transferee")}

        def done() -> None:
            self.switch.event("BlindTransfer", Result="Success", Extension=f["Exten"], **about)
            self._hand_on(caller.line, f.get("Context", ""), f["Exten"])

        return done

    def _hand_on(self, line: Line, context: str, exten: str) -> None:
        """The dialplan goes on elsewhere with this line: in another queue, or at a telephone."""
        caller = self._caller(line)
        line.context, line.exten, line.priority = context, exten, "1"
        if caller is not None and caller in self.switch.talks:
            self.switch.complete(caller, "transfer", hang_up_caller=False)
        elif caller is not None:
            self.switch.leave(caller, abandoned=True)
        self.switch.event("Newexten", **self.switch.about(line), Extension=exten, Application="NoOp")
        if exten in self.switch.queues:
            self.switch.enter(line, exten)
            return
        phone = self.switch.new_line(f"PJSIP/{exten}", linked=line.linked, context="from-phone", state="5")
        self.switch.event("DialBegin", **self.switch.about(line), **self.switch.about(phone, "Dest"))
        self.dials = [dial for dial in self.dials if not dial.done()]
        self.dials.append(asyncio.get_running_loop().create_task(self._pick_up(line, phone)))

    async def _pick_up(self, line: Line, phone: Line) -> None:
        await asyncio.sleep(0.02)
        if line.uid in self.switch.lines and phone.uid in self.switch.lines:
            phone.state = "6"
            self.switch.join_bridge(phone, line)
            await asyncio.sleep(1.0)
        self.switch.end(phone)
        self.switch.end(line)

    # -- waiting callers -------------------------------------------------------------------------------------------
    def _waiting(self, f: Fields) -> Caller:
        queue = self.switch.queues.get(f.get("Queue", ""))
        for caller in queue.waiting if queue is not None else []:
            if caller.line.name == f.get("Caller"):
                return caller
        raise RefusalError("Caller not found in queue")

    def _do_queuechangeprioritycaller(self, _v: _Visitor, f: Fields) -> None:
        caller = self._waiting(f)
        caller.priority = int(f["Priority"])
        self.switch.queues[caller.queue].waiting.sort(key=lambda one: -one.priority)

    def _do_queuewithdrawcaller(self, _v: _Visitor, f: Fields) -> Callable[[], None]:
        caller = self._waiting(f)
        return lambda: self.switch.go_on(caller, "WITHDRAW")

    # -- members -------------------------------------------------------------------------------------------------
    def _members(self, f: Fields) -> list[tuple[str, Member]]:
        found = []
        for queue in self.switch.queues.values():
            member = queue.members.get(f.get("Interface", ""))
            if member is not None and f.get("Queue", queue.name) == queue.name:
                found.append((queue.name, member))
        if not found:
            raise RefusalError("Interface not found")
        return found

    def _tell_members(self, event: str, members: list[tuple[str, Member]]) -> None:
        for queue, member in members:
            self.switch.event(event, **self.switch.told_of(self.switch.queues[queue], member))

    def _do_queuepause(self, _v: _Visitor, f: Fields) -> Callable[[], None]:
        members = self._members(f)
        for _, member in members:
            member.paused = f.get("Paused") == "true"
            member.reason = f.get("Reason", "") if member.paused else ""
        return lambda: self._tell_members("QueueMemberPause", members)

    def _do_queuepenalty(self, _v: _Visitor, f: Fields) -> Callable[[], None]:
        members = self._members(f)
        for _, member in members:
            member.penalty = int(f["Penalty"])
        return lambda: self._tell_members("QueueMemberPenalty", members)

    def _do_queueadd(self, _v: _Visitor, f: Fields) -> Callable[[], None]:
        queue = self.switch.queues.get(f.get("Queue", ""))
        if queue is None or f["Interface"] in queue.members:
            raise RefusalError("Unable to add interface")
        member = Member(f["Interface"], f.get("MemberName", f["Interface"]), int(f.get("Penalty", "0")))
        queue.members[member.interface] = member
        return lambda: self._tell_members("QueueMemberAdded", [(queue.name, member)])

    def _do_queueremove(self, _v: _Visitor, f: Fields) -> Callable[[], None]:
        members = self._members(f)
        if any(member.membership != "dynamic" for _, member in members):
            raise RefusalError("Member not dynamic")
        for queue, member in members:
            del self.switch.queues[queue].members[member.interface]
        return lambda: self._tell_members("QueueMemberRemoved", members)


def _frame(fields: Fields) -> bytes:
    return ("".join(f"{key}: {value}\r\n" for key, value in fields.items()) + "\r\n").encode()
