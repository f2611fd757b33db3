"""The simulated switch as a pure value: it is told the time, it says what happened. No clock, no I/O, no global dice.

`World.advance` runs its plan (a heap of moments) up to a time; `orders.obey` carries out a supervisor's command. What
happens in a queue is in `acd`, in a conversation in `talks`, to people in `roster`; `opening` sets it going.
Same scenario, seed and origin give the same events, byte for byte.
"""

from collections.abc import Callable
from heapq import heappop, heappush
from random import Random
from time import gmtime, strftime

from console.center import events as e
from console.center.ids import scoped
from console.center.states import Direction, LegRole, LegState
from drivers.sim.arrivals import DAY_S, Bursts
from drivers.sim.model import Call, Leg, Person, Queue, Trunk, Visit, Watch
from drivers.sim.people import hire
from drivers.sim.scenario import Scenario

Act = Callable[..., None]


class World:
    """A call centre's switch from `origin` on (seconds since the epoch); `midnight`: the local day's start before."""

    def __init__(self, scenario: Scenario, link: str, seed: int, origin: float, midnight: float) -> None:
        self.scenario = scenario
        self.link = link
        self.now = origin
        self.origin = origin
        self.midnight = midnight
        self.started = origin
        self.code = strftime("%y%m%d%H", gmtime(origin))
        self.seed = f"{seed}/{self.code}"
        self.dice = Random(f"{self.seed}/world")
        self.bursts = Bursts(scenario, Random(f"{self.seed}/bursts"))
        self.queues = {q.name: Queue(scoped(link, q.name), q) for q in scenario.queues}
        self.people = {p.id: p for p in hire(scenario, f"{link}/", f"{seed}")}
        self.trunks = [Trunk(scoped(link, t.name), t.name, t.group, t.capacity) for t in scenario.trunks]
        self.calls: dict[str, Call] = {}
        self.visits: dict[str, Visit] = {}
        self.watches: dict[str, Watch] = {}
        self.idle: dict[str, Person] = {}
        self.blocked = 0
        self._number = 0
        self._planned = 0
        self._told = 0
        self.latest: dict[str, e.Event] = {}
        self._heap: list[tuple[float, int, Act, tuple[object, ...]]] = []
        self._out: list[e.Event] = []

    # --- time --------------------------------------------------------------------------------------------------

    def plan(self, after_s: float, act: Act, *args: object) -> None:
        """Do `act(world, *args)` so many seconds from now."""
        self._planned += 1
        heappush(self._heap, (self.now + max(after_s, 0.0), self._planned, act, args))

    def due(self) -> float:
        """When something happens next."""
        return self._heap[0][0] if self._heap else self.now + DAY_S

    def advance(self, until: float) -> list[e.Event]:
        """Everything that happens up to and including `until`, in order."""
        heap = self._heap
        while heap and heap[0][0] <= until:
            at, _, act, args = heappop(heap)
            self.now = max(at, self.now)
            act(self, *args)
        self.now = max(self.now, until)
        return self.taken()

    def taken(self) -> list[e.Event]:
        """What was told since the last time somebody asked."""
        out, self._out = self._out, []
        return out

    # --- telling -----------------------------------------------------------------------------------------------

    def make(self, kind: Callable[..., e.Event], ref: str, at: float | None = None, /, **facts: object) -> e.Event:
        """An event of this world; its `ref` begins with the world's origin, so that no two worlds share one."""
        moment = round(self.now if at is None else at, 3)
        return kind(at=moment, ref=f"{self.code}.{ref}", link=self.link, **facts)

    def tell(self, kind: Callable[..., e.Event], ref: str, slot: str = "", /, **facts: object) -> None:
        """Something happened now. `slot`: the state it sets, of which the latest fact is kept for who joins later."""
        event = self.make(kind, f"{slot}{ref}.{self._stamp()}", **facts)
        if slot:
            self.latest.pop(slot, None)
            self.latest[slot] = event
        self._out.append(event)

    def tell_of(self, call: Call, kind: Callable[..., e.Event], what: str, /, **facts: object) -> None:
        """Something happened to a call now; it becomes part of the call's story, which a snapshot tells again."""
        call.told += 1
        event = self.make(kind, f"{call.native}.{call.told}.{what}", **facts)
        call.story.append(event)
        self._out.append(event)

    def _stamp(self) -> str:
        self._told += 1
        return f"{self.now - self.origin:.3f}.{self._told}"

    # --- calls and legs ----------------------------------------------------------------------------------------

    def new_call(self, direction: Direction, cli: str, name: str, dnis: str, trunk: Trunk | None) -> Call:
        """A call arrives at the switch, or leaves from it."""
        self._number += 1
        native = f"{self.code}-{self._number:05d}"
        dice = Random(f"{self.seed}/call/{self._number}")
        call = Call(scoped(self.link, native), native, direction, dice, cli, name, trunk)
        self.calls[call.id] = call
        if trunk is not None:
            trunk.in_use += 1
        told = {"direction": direction, "cli": cli, "name": name, "dnis": dnis, "trunk": trunk.id if trunk else ""}
        self.tell_of(call, e.CallArrived, "arrived", call=call.id, native=native, **told)
        return call

    def add_leg(self, call: Call, role: LegRole, state: LegState, address: str, person: Person | None = None) -> Leg:
        """A party appears."""
        leg = Leg(f"{call.id}.{call.told}", role, state, address, person)
        call.legs[leg.id] = leg
        self._tell_leg(call, leg)
        return leg

    def set_leg(self, call: Call, leg: Leg, state: LegState) -> None:
        """A party rings, talks, is held; nothing is told of what does not change."""
        if leg.state is not state:
            leg.state = state
            self._tell_leg(call, leg)

    def _tell_leg(self, call: Call, leg: Leg) -> None:
        agent = leg.person.id if leg.person else ""
        facts = {"call": call.id, "leg": leg.id, "state": leg.state, "role": leg.role, "agent": agent}
        self.tell_of(call, e.LegChanged, "leg", address=leg.address, **facts)

    def drop_leg(self, call: Call, leg: Leg, cause: str) -> None:
        """A party leaves."""
        if call.legs.pop(leg.id, None) is not None:
            self.tell_of(call, e.LegCleared, "cleared", call=call.id, leg=leg.id, cause=cause)

    def free_trunk(self, group: str) -> Trunk | None:
        """A trunk of the group with a free channel, the least used first; None: the caller hears busy."""
        free = [t for t in self.trunks if t.group == group and t.in_service and t.in_use < t.capacity]
        return min(free, key=lambda t: t.in_use / t.capacity) if free else None

    def settle(self, person: Person) -> None:
        """Keep the list of those who can take a call right after anything about a person has changed."""
        if person.free(self.now):
            self.idle.setdefault(person.id, person)
        else:
            self.idle.pop(person.id, None)
