"""The tests of an Asterisk's manager interface: reach, sign-in, rights, latency, clock, version, lists, events.

Nothing is changed on the switch: only lists, Ping and ListCommands are asked. A console's command is never tried; it is
said whether the switch has the action and the user the right to it. Results are handed to `add` as they come.

Long because it is one list of questions to a switch, read from top to bottom.
"""

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from console.center.check import Check, Verdict, percentile
from drivers.ami import advisories, privileges
from drivers.ami.options import AmiOptions
from drivers.ami.privileges import READER, WRITER, Rights
from drivers.ami.session import Session
from drivers.ami.wire_message import EVENT, Message
from drivers.contract import Capability
from drivers.errors import LinkLost, LoginRefused
from drivers.transport.stream import Stream
from drivers.transport.tcp import PLAIN, UNVERIFIED, Address, connect

Add = Callable[..., None]
Told = Callable[[str], None]
Connect = Callable[[Address], Awaitable[Stream]]

PINGS = 20
SLOW_MS, CLOCK_S = 250.0, 2.0
_LOCAL = ("127.0.0.1", "::1", "localhost")
_CLASSES = ("system", "call", "agent", "dialplan")
"""Event classes without which the account of a call is not whole."""

ACTIONS: dict[Capability, tuple[str, ...]] = {
    Capability.LISTEN: ("Originate",),
    Capability.WHISPER: ("Originate", "PlayDTMF"),
    Capability.BARGE: ("Originate", "PlayDTMF"),
    Capability.CHANGE_MONITOR: ("PlayDTMF",),
    Capability.TAKE_OVER: ("Redirect", "Hangup"),
    Capability.HANG_UP: ("Hangup",),
    Capability.TRANSFER: ("BlindTransfer", "Redirect"),
    Capability.MOVE_WAITING: ("Redirect",),
    Capability.ASSIGN_WAITING: ("Redirect",),
    Capability.MOVE_TO_FRONT: ("QueueChangePriorityCaller",),
    Capability.WITHDRAW: ("QueueWithdrawCaller",),
    Capability.SET_STATUS: ("QueuePause",),
    Capability.LOG_OUT: ("QueueRemove",),
    Capability.QUEUE_MEMBERSHIP: ("QueueAdd", "QueueRemove"),
    Capability.PENALTY: ("QueuePenalty",),
}
"""The actions each promise of control stands on."""


@dataclass
class Ear:
    """Counts what a session hears. `numbers`: SequenceNumbers in the order they came."""

    events: Counter[str] = field(default_factory=Counter)
    classes: Counter[str] = field(default_factory=Counter)
    numbers: list[int] = field(default_factory=list)
    stamped: int = 0
    lists: Counter[str] = field(default_factory=Counter)
    booted: asyncio.Event = field(default_factory=asyncio.Event)

    def __call__(self, messages: list[Message]) -> None:
        """See ``session.Heard``."""
        for message in messages:
            if message.kind is EVENT:
                self._hear(message)

    def _hear(self, message: Message) -> None:
        if message.name == "FullyBooted":
            self.booted.set()
        privilege = message.get("Privilege") or ("system,all" if message.name == "FullyBooted" else "")
        if not privilege:
            self.lists[message.name] += 1
            return
        self.events[message.name] += 1
        self.classes.update(name for name in privilege.split(",") if name != "all")
        self.stamped += bool(message.get("Timestamp"))
        if (number := message.get("SequenceNumber")).isdigit():
            self.numbers.append(int(number))


async def check(
    options: AmiOptions,
    secret: Callable[[str], str],
    add: Add,
    told: Told,
    seconds: float = 10.0,
    opening: Connect = connect,
) -> None:
    """Everything, with the reading user and, if there is one, the writing user. `TransportError` when not reachable."""
    ear = Ear()
    told(f"connecting to {options.address.name}")
    began = time.monotonic()
    stream = await opening(options.address)
    add(*_reached(options, (time.monotonic() - began) * 1000))
    granted: set[str] = set()
    async with _session(stream, ear, "bench", options) as reader:
        if not await _sign_in(reader, options.user, secret(options.secret or options.user), "reader", add, told):
            return
        reading = await _rights(reader, options.user, READER, "reader", add)
        granted |= reading.granted
        await _latency(reader, add, told)
        version = await _version(reader, add)
        await _lists(reader, ear, add)
        await _booted(ear, options.user, add)
        if options.writer:
            granted |= await _check_writer(options, secret, add, told, opening)
        else:
            add(Check("writer", Verdict.UNTRIED, words="no writer is set: the console only looks"))
        _advise(version, frozenset(granted), add)
        await _listen(ear, seconds, add, told)


async def _check_writer(
    options: AmiOptions, secret: Callable[[str], str], add: Add, told: Told, opening: Connect
) -> frozenset[str]:
    async with _session(await opening(options.address), Ear(), "bench-w", options) as writer:
        word = secret(options.writer_secret or options.writer)
        if not await _sign_in(writer, options.writer, word, "writer", add, told):
            return frozenset()
        rights = await _rights(writer, options.writer, WRITER, "writer", add)
        add(*(_permitted(capability, actions, rights) for capability, actions in ACTIONS.items()))
        return rights.granted


@asynccontextmanager
async def _session(stream: Stream, ear: Ear, name: str, options: AmiOptions) -> AsyncIterator[Session]:
    session = Session(stream, ear, None, name, options.silence_s)
    listening = asyncio.create_task(session.listen())
    try:
        yield session
    finally:
        await session.close()
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)


def _reached(options: AmiOptions, took_ms: float) -> list[Check]:
    checks = [Check("reach", Verdict.FINE, took_ms, "ms", options.address.name)]
    if options.tls == PLAIN and options.host not in _LOCAL:
        words = "plain text over a network: passwords' answers and callers' numbers can be read on the way"
        checks.append(
            Check("secrecy", Verdict.NOTICE, words=words, advice="set tlsenable in manager.conf and tls here")
        )
    elif options.tls == UNVERIFIED and not options.pin:
        words = "TLS without verification: anybody on the way can pretend to be the switch"
        checks.append(Check("secrecy", Verdict.NOTICE, words=words, advice="set ca_file, or pin the certificate"))
    else:
        words = "TLS, its certificate pinned" if options.pin else "TLS, its certificate verified"
        checks.append(Check("secrecy", Verdict.FINE, words="on this machine" if options.tls == PLAIN else words))
    return checks


async def _sign_in(session: Session, user: str, word: str, which: str, add: Add, told: Told) -> bool:
    told(f"signing in as {user}")
    began = time.monotonic()
    try:
        version = await session.log_in(user, word, events=which == "reader")
    except LoginRefused as why:
        advice = f"is the secret of [{user}] the same in manager.conf, and does its permit= let this machine in?"
        add(Check(f"sign in {which}", Verdict.FAULT, words=str(why), advice=advice))
        return False
    add(Check(f"sign in {which}", Verdict.FINE, (time.monotonic() - began) * 1000, "ms", f"{user}, AMI {version}"))
    return True


async def _rights(session: Session, user: str, needed: frozenset[str], which: str, add: Add) -> Rights:
    answer = await session.ask("ListCommands", [])
    rights = privileges.rights(answer.fields)
    judged = privileges.judge(rights.granted, needed)
    name = f"rights of {which}"
    has = f"{user} may write {', '.join(sorted(rights.granted)) or 'nothing'}"
    if judged.missing:
        words = f"{has}; missing: {', '.join(sorted(judged.missing))}"
        add(Check(name, Verdict.FAULT, float(len(judged.missing)), "missing", words, privileges.mending(user, needed)))
    if judged.many:
        can = "; ".join(f"{one}: {privileges.CAN.get(one, 'not needed')}" for one in sorted(judged.many))
        verdict = Verdict.FAULT if judged.grave else Verdict.NOTICE
        words = f"{user} has more rights than it needs: it can {can}"
        add(Check(name, verdict, float(len(judged.many)), "too many", words, privileges.mending(user, needed)))
    if not judged.missing and not judged.many:
        add(Check(name, Verdict.FINE, 0.0, "too many", f"{has}: exactly what it needs"))
    return rights


async def _latency(session: Session, add: Add, told: Told) -> None:
    """Round trips of Ping, and from its time stamps how far the switch's clock is from ours."""
    told(f"{PINGS} pings")
    trips: list[float] = []
    offsets: list[tuple[float, float]] = []
    for _ in range(PINGS):
        sent, began = time.time(), time.monotonic()
        answer = await session.ask("Ping", [])
        trips.append((time.monotonic() - began) * 1000)
        try:
            offsets.append((trips[-1], float(answer.get("Timestamp")) - sent - trips[-1] / 2000))
        except ValueError:
            continue  # it tells no time: said below
    middle, slow = percentile(trips, 50), percentile(trips, 95)
    verdict = Verdict.FINE if slow < SLOW_MS else Verdict.NOTICE
    words = f"half of {PINGS} pings in {middle:.1f} ms, 95 % in {slow:.1f} ms, all in {max(trips):.1f} ms"
    add(
        Check(
            "latency", verdict, slow, "ms", words, "" if verdict is Verdict.FINE else "a slow network or a busy switch"
        )
    )
    if not offsets:
        add(Check("clock", Verdict.UNTRIED, words="the switch tells no time"))
        return
    trip, offset = min(offsets)
    off = abs(offset) > CLOCK_S
    where = "ahead of" if offset > 0 else "behind"
    words = f"the switch is {abs(offset):.3f} s {where} this machine (± {trip / 2000:.3f} s)"
    advice = "set the clock of one of them by NTP: waits and figures by the hour come out wrong" if off else ""
    add(Check("clock", Verdict.FAULT if off else Verdict.FINE, offset, "s", words, advice))


async def _version(session: Session, add: Add) -> str:
    answer = await session.ask("CoreSettings", [])
    version = answer.get("AsteriskVersion")
    if not version:
        words = f"not told: {answer.get('Message') or answer.name}"
        add(Check("version", Verdict.UNTRIED, words=words, advice="the reader needs write = reporting"))
    else:
        add(Check("version", Verdict.FINE, words=f"Asterisk {version}"))
    return version


def _advise(version: str, granted: frozenset[str], add: Add) -> None:
    """The known holes of this version, those that these users open first."""
    known = advisories.load()
    found = advisories.holes(version, known) if version else None
    if found is None:
        if version:
            add(Check("advisories", Verdict.UNTRIED, words=f"“{version}” is no release: its holes are not known here"))
        return
    for hole in found:
        one = hole.advisory
        opened = one.needs & granted
        cure = (
            f"update to {hole.cure} or later"
            if hole.cure
            else "this branch gets no correction any more: change to a newer one"
        )
        words = f"{one.words} ({one.cve})"
        if one.needs and not opened:
            words += f"; none of these users has {' or '.join(sorted(one.needs))}"
            add(Check(one.id, Verdict.NOTICE, words=words, advice=cure))
        else:
            verdict = Verdict.FAULT if one.grave else Verdict.NOTICE
            add(Check(one.id, verdict, words=words, advice=f"{cure}; {one.advice}"))
    if not found:
        add(Check("advisories", Verdict.FINE, float(len(known)), "looked at", "none concerns this version"))


async def _lists(session: Session, ear: Ear, add: Add) -> None:
    """The lists a link begins with; an empty one is an answer too."""
    for action, end, item, promise in (
        ("CoreShowChannels", "CoreShowChannelsComplete", "CoreShowChannel", Capability.LIVE_CALLS),
        ("QueueStatus", "QueueStatusComplete", "QueueParams", Capability.QUEUES),
    ):
        answer = await session.ask(action, [])
        if answer.name != "Success":
            words = answer.get("Message") or answer.name
            add(Check(action, Verdict.FAULT, words=words, advice="the reader needs write = reporting", promise=promise))
            continue
        await _until(lambda end=end: ear.lists[end] > 0)  # type: ignore[misc]
        told = ear.lists[item]
        add(
            Check(
                action,
                Verdict.FINE,
                float(told),
                "channels" if promise is Capability.LIVE_CALLS else "queues",
                promise=promise,
            )
        )
    members = ear.lists["QueueMember"]
    words = "agents' places in queues" if members else "no queue has a member: states of agents cannot be seen yet"
    verdict = Verdict.FINE if members else Verdict.UNTRIED
    add(Check("members", verdict, float(members), "members", words, promise=Capability.AGENT_STATES))


async def _booted(ear: Ear, user: str, add: Add) -> None:
    try:
        async with asyncio.timeout(3.0):
            await ear.booted.wait()
    except TimeoutError:
        words = "no FullyBooted came: this user does not read the class system, or the switch is still starting"
        add(Check("reads system", Verdict.FAULT, words=words, advice=f"in manager.conf, [{user}]: read = all"))
        return
    add(Check("reads system", Verdict.FINE, words="FullyBooted came"))


async def _until(done: Callable[[], bool], seconds: float = 10.0) -> None:
    try:
        async with asyncio.timeout(seconds):
            while not done():
                await asyncio.sleep(0.02)
    except TimeoutError as error:
        raise LinkLost(f"a list was begun and not ended in {seconds:g} s") from error


def _permitted(capability: Capability, actions: tuple[str, ...], rights: Rights) -> Check:
    lacking = [action for action in actions if action not in rights.actions]
    if not lacking:
        words = f"the switch has {', '.join(actions)} and the writer may use it; not tried: it would act on real calls"
        return Check(capability.value, Verdict.UNTRIED, words=words, promise=capability)
    words = f"not offered to the writer: {', '.join(lacking)}"
    advice = "an older switch has not this action, or the writer lacks the right: see “rights of writer”"
    return Check(capability.value, Verdict.NOTICE, words=words, advice=advice, promise=capability, kept=False)


async def _listen(ear: Ear, seconds: float, add: Add, told: Told) -> None:
    """What comes by itself in that time: how much, of which classes, with which numbers missing."""
    before, first = sum(ear.events.values()), len(ear.numbers)
    began = time.monotonic()
    while (left := seconds - (time.monotonic() - began)) > 0:
        told(f"listening, {left:.0f} s left, {sum(ear.events.values()) - before} events")
        await asyncio.sleep(min(left, 2.0))
    count = sum(ear.events.values()) - before
    add(Check("events", Verdict.FINE, count / seconds, "a second", _busiest(ear)))
    seen = {name for name in _CLASSES if ear.classes[name]}
    calls = ear.classes["call"] > 0
    if calls and "dialplan" not in seen:
        words = "calls are seen and the dialplan is not: a time-out cannot be told from an abandon"
        add(Check("classes", Verdict.FAULT, float(len(seen)), "of 4", words, "the reader needs read = all"))
    else:
        missing = [name for name in _CLASSES if name not in seen]
        words = "all seen" if not missing else f"not seen yet: {', '.join(missing)} (make a call meanwhile)"
        add(Check("classes", Verdict.UNTRIED if missing else Verdict.FINE, float(len(seen)), "of 4", words))
    if calls:
        add(Check("calls", Verdict.FINE, float(ear.classes["call"]), "events", promise=Capability.TRUNKS))
    add(*_numbered(ear, count, first))


def _busiest(ear: Ear) -> str:
    return ", ".join(f"{count} {name}" for name, count in ear.events.most_common(4)) or "the switch is quiet"


def _numbered(ear: Ear, count: int, first: int) -> list[Check]:
    checks = []
    if count and not ear.stamped:
        words = "events carry no time of their own"
        checks.append(
            Check("time stamps", Verdict.NOTICE, words=words, advice="in manager.conf: timestampevents = yes")
        )
    numbers = ear.numbers[first:]
    if len(numbers) < 2:
        words = "events are not numbered: a lost one goes unnoticed" if count else "too few events to tell"
        advice = "in manager.conf, [general]: debug = on" if count else ""
        return [*checks, Check("sequence", Verdict.NOTICE if count else Verdict.UNTRIED, words=words, advice=advice)]
    missing = max(numbers) - min(numbers) + 1 - len(set(numbers))
    words = f"{missing} of {len(set(numbers)) + missing} events never came"
    advice = (
        "an eventfilter or read= less than all hides events; else they are lost: is the network or this machine slow?"
    )
    verdict = Verdict.FAULT if missing else Verdict.FINE
    return [*checks, Check("sequence", verdict, float(missing), "missing", words, advice if missing else "")]
