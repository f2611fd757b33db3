"""The calls on one line as the modem lets us know them, and the facts they make."""

from dataclasses import dataclass

from console.center import events as e
from console.center.events import Event
from console.center.ids import scoped
from console.center.states import Direction, LegRole, LegState
from drivers.modem.callerid import CallerId
from drivers.modem.mapping_listing import Entry

NOBODY = CallerId()


@dataclass(slots=True)
class Live:
    """A call that lives. `index`: its number in the modem's list, 0 while unknown; `heard`: its latest ring."""

    id: str
    direction: Direction
    state: LegState
    since: float
    heard: float
    index: int = 0
    who: CallerId = NOBODY
    waiting: bool = False
    told: int = 0

    @property
    def legs(self) -> tuple[str, str]:
        """The customer's leg and the line's own."""
        return f"{self.id}.customer", f"{self.id}.line"


class Calls:
    """Calls get their names from when they began and a count: a modem has none of its own that last."""

    def __init__(self, link: str, trunk: str) -> None:
        self._link, self._trunk = link, trunk
        self._calls: list[Live] = []
        self._count = 0

    def all(self) -> list[Live]:
        """Those that live, the oldest first."""
        return list(self._calls)

    def forget(self) -> None:
        """Nothing is known any more of what was on the line."""
        self._calls = []

    def ring(self, at: float) -> list[Event]:
        """The line rings: for the call that rings already, or for a new one."""
        for call in self._calls:
            if call.direction is Direction.INBOUND and call.state is LegState.RINGING and not call.waiting:
                call.heard = at
                return []
        return self._begin(Direction.INBOUND, LegState.RINGING, at)

    def identified(self, who: CallerId, at: float, waiting: bool) -> list[Event]:
        """Who calls, said of the call that rings; before the first ring it makes the call, in call waiting too."""
        call = self._ringing(waiting)
        if call is None:
            return self._begin(Direction.INBOUND, LegState.RINGING, at, who, waiting=waiting)
        more = call.who.with_more(who)
        call.heard = at
        if more == call.who:
            return []
        call.who = more
        return [e.CallIdentified(at, self._ref(call, "identified"), self._link, call.id, more.number, more.name)]

    def dialled(self, to: str, at: float) -> list[Event]:
        """We dialled."""
        return self._begin(Direction.OUTBOUND, LegState.DIALLING, at, CallerId(called=to))

    def answered(self, at: float) -> list[Event]:
        """The modem says that the other end answered, or that we have."""
        call = next((one for one in self._calls if one.state in (LegState.DIALLING, LegState.RINGING)), None)
        return self.set_state(call, LegState.TALKING, at) if call is not None else []

    def listed(self, entry: Entry, at: float) -> list[Event]:
        """One line of the modem's list."""
        told: list[Event] = []
        call = next((one for one in self._calls if one.index == entry.index), None)
        if call is not None and _is_another(call, entry):
            told, call = self.end(call, at, "ended"), None
        if call is None:
            call = next((one for one in self._calls if not one.index and one.direction is entry.direction), None)
        if call is None:
            who = CallerId(entry.number) if entry.direction is Direction.INBOUND else CallerId(called=entry.number)
            return told + self._begin(entry.direction, entry.state, at, who, entry.index, entry.waiting)
        call.index, call.waiting, call.heard = entry.index, entry.waiting, at
        return self.set_state(call, entry.state, at)

    def set_state(self, call: Live, state: LegState, at: float) -> list[Event]:
        """A call rings, is dialled, talks, is held."""
        if call.state is state:
            return []
        call.state = state
        return self._legs(call, at)

    def end(self, call: Live, at: float, cause: str) -> list[Event]:
        """A call is over."""
        self._calls.remove(call)
        legs = [e.LegCleared(at, self._ref(call, "left"), self._link, call.id, leg, cause) for leg in call.legs]
        return [*legs, e.CallCleared(at, self._ref(call, "over"), self._link, call.id, cause)]

    def _ringing(self, waiting: bool) -> Live | None:
        ringing = [c for c in self._calls if c.direction is Direction.INBOUND and c.state is LegState.RINGING]
        return next((c for c in ringing if c.waiting or not waiting), None)

    def _begin(
        self, direction: Direction, state: LegState, at: float, who: CallerId = NOBODY, index: int = 0,
        waiting: bool = False,
    ) -> list[Event]:  # fmt: skip
        self._count += 1
        native = f"{int(at)}.{self._count}"
        call = Live(scoped(self._link, native), direction, state, at, at, index, who, waiting)
        self._calls.append(call)
        arrived = e.CallArrived(
            at, self._ref(call, "arrived"), self._link, call.id, native, direction,
            who.number, who.name, who.called, self._trunk,
        )  # fmt: skip
        return [arrived, *self._legs(call, at)]

    def _legs(self, call: Live, at: float) -> list[Event]:
        other = call.who.number or call.who.called
        told: list[Event] = []
        for leg, role, address in zip(call.legs, (LegRole.CUSTOMER, LegRole.OTHER), (other, self._trunk), strict=True):
            ref = self._ref(call, "leg")
            told.append(e.LegChanged(at, ref, self._link, call.id, leg, call.state, role, "", address))
        return told

    def _ref(self, call: Live, what: str) -> str:
        call.told += 1
        return f"{call.id}.{call.told}.{what}"


def _is_another(call: Live, entry: Entry) -> bool:
    """Whether a number of the list was given to a new call while we were away."""
    known = call.who.number if call.direction is Direction.INBOUND else call.who.called
    return call.direction is not entry.direction or bool(known and entry.number and known != entry.number)
