"""What the mapping remembers of one switch: channels, parties, calls, queue visits, members, and the clock.

Values and small look-ups only: which message changes what is told in the other ``mapping_*`` modules. Nothing
here reads a clock or a socket; time comes from the switch's ``Timestamp:``, else from whoever feeds the bytes,
else it is inferred from the switch's own numbers (Uniqueids begin with the second of their creation).
"""

import math
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from console.center.events import Event
from console.center.ids import scoped
from console.center.states import Device, LegRole, LegState


class Fields(Protocol):
    """The headers of a message, looked up by name."""

    def get(self, key: str, default: str = "", /) -> str:
        """The first value of a header."""
        ...


Place = tuple[str, str, str]
K = TypeVar("K")
V = TypeVar("V")

_FORGET = 20_000


@dataclass(slots=True)
class Party:
    """Who is at one end of a call: a channel, or a chain Local;1 – Local;2 – telephone seen as one."""

    root: str
    agent: str = ""
    role: LegRole = LegRole.OTHER
    state: LegState | None = None
    address: str = ""
    channels: set[str] = field(default_factory=set)


@dataclass(slots=True)
class CallTrack:
    """One call. ``native`` is the Linkedid it was first known by; it keeps it whatever the switch renames."""

    native: str
    id: str
    since: float
    alive: set[str] = field(default_factory=set)
    linked: set[str] = field(default_factory=set)
    parties: dict[str, Party] = field(default_factory=dict)
    arrived: bool = False


@dataclass(slots=True)
class VisitTrack:
    """One stay in a queue and the evidence gathered of its end (see ``mapping_evidence``)."""

    id: str
    uid: str
    queue: str
    joined: float
    place: Place
    call: str
    session: int = 0
    status: str = ""
    abandoned: bool = False
    left: bool = False
    hung: bool = False
    requested: str = ""
    went_on: Place | None = None
    moved_place: bool = False
    rejoined: bool = False
    hung_elsewhere: bool = False
    digits: str = ""
    hold_s: float = -1.0
    ended_at: float = 0.0
    since: float = 0.0
    hung_at: float = 0.0
    agent: str = ""
    bridged_agent: str = ""
    connected_at: float = 0.0
    done: bool = False
    handled: bool = False
    agent_uid: str = ""


@dataclass(slots=True)
class Channel:
    """One channel of the switch. ``requested``: who asked for its end (``caller``, ``switch``, ``shutdown``).

    ``dialled_by``: the channel that dials this one; ``entered``: when it came into its bridge, by the switch's clock.
    """

    uid: str
    name: str
    call: CallTrack
    party: Party
    linkedid: str
    device: str
    local: bool
    place: Place
    cli: str = ""
    caller_name: str = ""
    bridge: str = ""
    requested: str = ""
    visit: VisitTrack | None = None
    spies: str = ""
    dialled_by: str = ""
    entered: float = 0.0
    raw_cli: str = ""
    session: int = 0


@dataclass(slots=True)
class Member:
    """A queue member as last told, by the words of the switch."""

    agent: str
    name: str
    told: tuple[str, ...] = ()
    paused: bool = False
    reason: str = ""
    penalty: int = 0
    wrap_up: float = 0.0
    dynamic: bool = True


class World:
    """Everything remembered of one switch, and the facts concluded so far but not yet handed over (``out``)."""

    def __init__(self, link: str) -> None:
        self.link = link
        self.out: list[Event] = []
        self.now = 0.0
        self.given: float | None = None
        self.skew: float | None = None
        self.session = 0
        self.clocked = False
        self.serial = 0
        self.saw_dialplan = False
        self.saw_hangup = False
        self.channels: dict[str, Channel] = {}
        self.gone: OrderedDict[str, None] = OrderedDict()
        self.calls: dict[str, CallTrack] = {}
        self.linked: dict[str, CallTrack] = {}
        self.bridges: dict[str, set[str]] = {}
        self.open: dict[tuple[str, str], VisitTrack] = {}
        self.closing: dict[str, VisitTrack] = {}
        self.talking: dict[str, VisitTrack] = {}
        self.due = math.inf
        self.past: OrderedDict[tuple[str, str], VisitTrack] = OrderedDict()
        self.nth: OrderedDict[tuple[str, str], int] = OrderedDict()
        self.order: dict[str, list[str]] = {}
        self.members: dict[tuple[str, str], Member] = {}
        self.stations: dict[str, str] = {}
        self.agents: dict[str, str] = {}
        self.phones: dict[str, Device] = {}
        self.queues: dict[str, tuple[str, ...]] = {}
        self.counters: dict[str, tuple[str, ...]] = {}
        self.trunks: set[str] = set()
        self.started_at = 0.0
        self.up = False

    def id(self, native: str) -> str:
        """The centre's id of one of this switch's things."""
        return scoped(self.link, native)

    def ref(self, *parts: str) -> str:
        """A deterministic name of a fact, from the wire's own words."""
        return f"{self.link}:{':'.join(parts)}"

    def ref_at(self, *parts: str) -> str:
        """The same for a fact that may come again: its moment is part of its name."""
        if self.clocked or self.given is not None:
            return f"{self.link}:{':'.join(parts)}:{self.now:.6f}"
        self.serial += 1  # a record without any clock: its own order tells moments apart
        return f"{self.link}:{':'.join(parts)}:{self.now:.0f}.{self.serial}"

    def advance(self, fields: Fields | None) -> None:
        """Move the clock to this message's time (None: to that of whoever feeds); it never runs backwards."""
        stamp = "" if fields is None else fields.get("Timestamp")
        if stamp:
            try:
                at = float(stamp)
            except ValueError:
                return
            self.clocked = True
            if self.given is not None:
                self.skew = at - self.given
        elif self.given is not None:
            at = self.given + (self.skew or 0.0)
        else:
            at = 0.0 if fields is None else epoch_of(fields.get("Uniqueid"))
        if at > self.now:
            self.now = at

    def infer(self, at: float) -> None:
        """Without any clock, let the switch's own durations move time on."""
        if self.given is None and not self.clocked and at > self.now:
            self.now = at

    def forget(self, uid: str) -> None:
        """Remember that a channel is gone, so that a late message does not bring its ghost back."""
        remember(self.gone, uid, None)


def remember(store: "OrderedDict[K, V]", key: K, value: V) -> None:
    """Put into a memory that forgets its oldest."""
    store[key] = value
    if len(store) > _FORGET:
        store.popitem(last=False)


def epoch_of(uid: str) -> float:
    """The second a channel was made, from its Uniqueid (``[systemname-]epoch.count``); 0 if it does not say."""
    head = uid.rpartition(".")[0].rpartition("-")[2]
    return float(head) if head.isdigit() and 9 <= len(head) <= 11 else 0.0


def device_of(channel: str) -> str:
    """``PJSIP/104`` of ``PJSIP/104-0000002a``; Local channels keep their dialled part without the half."""
    body = channel.partition(";")[0]
    head, dash, tail = body.rpartition("-")
    return head if dash and tail and all(c in "0123456789abcdefABCDEF" for c in tail) else body


def number(text: str, otherwise: float = -1.0) -> float:
    """A number from the wire, or ``otherwise`` when it is none."""
    try:
        return float(text)
    except ValueError:
        return otherwise


def known(text: str) -> str:
    """A value from the wire without the switch's word for nothing."""
    return "" if text == "<unknown>" else text


def place_of(fields: Fields) -> Place:
    """Where in the dialplan a channel is."""
    return (fields.get("Context", ""), fields.get("Exten", ""), fields.get("Priority", ""))
