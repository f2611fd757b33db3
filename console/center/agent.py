"""An agent: the status they chose apart from the contact state the switch shows."""

from dataclasses import dataclass, field, replace

from console.center.call import Moment
from console.center.states import AgentState, Device, LegState, Status

_SECONDS_OF = {
    AgentState.TALKING: "talk_s",
    AgentState.HOLD: "hold_s",
    AgentState.WRAP_UP: "wrap_s",
    AgentState.READY: "ready_s",
    AgentState.RESERVED: "reserved_s",
    AgentState.NOT_READY: "not_ready_s",
}


@dataclass(slots=True)
class Membership:
    """An agent's place in one queue. `paused`: not ready in this queue alone."""

    queue: str
    penalty: int = 0
    dynamic: bool = True
    paused: bool = False
    reason: str = ""


@dataclass(slots=True)
class Contact:
    """What an agent does in one call."""

    call: str
    leg: str
    state: LegState
    since: float


@dataclass(slots=True)
class Workload:
    """What an agent did since the day began, in seconds and calls; `accrued` is up to when the seconds are counted."""

    handled: int = 0
    talk_s: float = 0.0
    hold_s: float = 0.0
    wrap_s: float = 0.0
    rang_no_answer: int = 0
    ready_s: float = 0.0
    reserved_s: float = 0.0
    not_ready_s: float = 0.0
    accrued: float = 0.0


@dataclass(slots=True)
class Agent:
    """An agent. `status` was chosen at `status_since`; `contacts` are the calls they are part of, by call id.

    `help_since` > 0: a supervisor is asked for, in `help_call`; `help_until` > 0: one has it in hand and is given until
    then to come.
    """

    id: str
    link: str
    name: str
    station: str = ""
    team: str = ""
    status: Status = Status.UNKNOWN
    reason: str = ""
    status_since: float = 0.0
    device: Device = Device.UNKNOWN
    device_since: float = 0.0
    contacts: dict[str, Contact] = field(default_factory=dict)
    free_since: float = 0.0
    wrap_since: float = 0.0
    wrap_until: float = 0.0
    wrap_call: str = ""
    queues: dict[str, Membership] = field(default_factory=dict)
    day: Workload = field(default_factory=Workload)
    timeline: list[Moment] = field(default_factory=list)
    present: bool = True
    help_since: float = 0.0
    help_call: str = ""
    help_until: float = 0.0

    def asks_help(self, now: float) -> bool:
        """Whether a supervisor is asked for, and has not come."""
        return bool(self.help_since) and (not self.help_until or now < self.help_until)

    def end_help(self) -> None:
        """Nobody is asked for any more."""
        self.help_since, self.help_call, self.help_until = 0.0, "", 0.0

    def state(self, now: float) -> tuple[AgentState, float]:
        """What to show at `now`, and since when: contact first, then wrap-up, then the chosen status."""
        contact = self.contact()
        if contact is not None:
            return _BY_LEG[contact.state], contact.since
        if self.wrap_until > now:
            return AgentState.WRAP_UP, self.wrap_since
        if self.device in _BY_DEVICE and self.status is not Status.LOGGED_OUT:
            return _BY_DEVICE[self.device], self.device_since
        after_contact = max(self.status_since, self.free_since, min(self.wrap_until, now))
        if self.status is Status.READY:
            return AgentState.READY, max(after_contact, self.device_since)
        return _BY_STATUS[self.status], self.status_since

    def accrue(self, at: float, load: Workload | None = None) -> None:
        """Add the seconds since the last accrual to the state they were spent in (to `load`, else to the day)."""
        load = self.day if load is None else load
        since = load.accrued
        load.accrued = max(at, since)
        if not since or at <= since:
            return
        # Wrap-up ends by itself: the time on either side of its end belongs to different states.
        cut = self.wrap_until if since < self.wrap_until < at else at
        for begin, end in ((since, cut), (cut, at)):
            seconds = _SECONDS_OF.get(self.state(begin)[0])
            if seconds and end > begin:
                setattr(load, seconds, getattr(load, seconds) + end - begin)

    def workload(self, now: float) -> Workload:
        """The day's workload up to `now`, the running state included."""
        load = replace(self.day)
        self.accrue(now, load)
        return load

    def contact(self) -> Contact | None:
        """The call that counts: one talking before one ringing before one held."""
        if not self.contacts:
            return None
        return min(self.contacts.values(), key=lambda c: (_RANK[c.state], c.since))


_RANK = {LegState.TALKING: 0, LegState.RINGING: 1, LegState.DIALLING: 2, LegState.HELD: 3, LegState.QUEUED: 4}
_BY_LEG = {
    LegState.TALKING: AgentState.TALKING,
    LegState.DIALLING: AgentState.TALKING,
    LegState.QUEUED: AgentState.TALKING,
    LegState.RINGING: AgentState.RESERVED,
    LegState.HELD: AgentState.HOLD,
}
_BY_DEVICE = {
    Device.IN_USE: AgentState.TALKING,
    Device.RINGING: AgentState.RESERVED,
    Device.ON_HOLD: AgentState.HOLD,
    Device.UNAVAILABLE: AgentState.UNKNOWN,
}
_BY_STATUS = {
    Status.LOGGED_OUT: AgentState.LOGGED_OUT,
    Status.NOT_READY: AgentState.NOT_READY,
    Status.UNKNOWN: AgentState.UNKNOWN,
}
