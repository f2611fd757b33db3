"""A small telling of events, so that a test reads as what happened on the floor."""

from console.center import events as e
from console.center.apply import apply
from console.center.ids import scoped
from console.center.state import Center, Key
from console.center.states import Direction, LegRole, LegState, Outcome


class Story:
    """Events told one after the other into a centre; times are seconds since the epoch."""

    def __init__(self, link: str = "mi") -> None:
        self.center = Center()
        self.link = link
        self.told: list[e.Event] = []

    def id(self, native: str) -> str:
        return scoped(self.link, native)

    def tell(self, cls: type[e.Event], at: float, *args: object, **fields: object) -> list[Key]:
        event = cls(at, f"r{len(self.told)}", self.link, *args, **fields)
        self.told.append(event)
        return apply(self.center, event)

    def floor(
        self, at: float = 0.0, queues: tuple[str, ...] = ("support",), agents: tuple[str, ...] = ("anna",)
    ) -> None:
        self.tell(e.LinkUp, at, "sim", version="1", started_at=1.0)
        for queue in queues:
            self.tell(e.QueueSeen, at, self.id(queue), queue)
        for agent in agents:
            self.tell(e.AgentSeen, at, self.id(agent), agent.title(), "100")
            for queue in queues:
                self.tell(e.AgentJoinedQueue, at, self.id(agent), self.id(queue))

    def call(
        self, at: float, native: str, queue: str = "support", cli: str = "+39 02 5550 1288", position: int = 0
    ) -> str:
        self.tell(e.CallArrived, at, self.id(native), native, Direction.INBOUND, cli)
        return self.queue(at, native, queue, position)

    def queue(self, at: float, native: str, queue: str = "support", position: int = 0) -> str:
        visit = self.id(f"{native}:{queue}:{at:g}")
        self.tell(e.CallQueued, at, self.id(native), visit, self.id(queue), native, position)
        return visit

    def leg(self, at: float, native: str, agent: str, state: LegState) -> None:
        self.tell(e.LegChanged, at, self.id(native), f"{agent}-leg", state, LegRole.AGENT, self.id(agent), "SIP/100")

    def end(self, at: float, visit: str, outcome: Outcome, agent: str = "", wait_s: float = -1.0) -> list[Key]:
        v = self.center.visits.get(visit)
        call, queue = (v.call, v.queue) if v else (self.id("late"), self.id("support"))
        return self.tell(e.VisitEnded, at, visit, call, queue, outcome, self.id(agent) if agent else "", wait_s)

    def answer(self, at: float, native: str, visit: str, agent: str = "anna") -> None:
        self.leg(at, native, agent, LegState.TALKING)
        self.end(at, visit, Outcome.ANSWERED, agent)

    def handled(self, at: float, native: str, visit: str, agent: str = "anna", talk_s: float = -1.0) -> None:
        self.tell(e.LegCleared, at, self.id(native), f"{agent}-leg", "normal")
        self.tell(e.VisitHandled, at, visit, self.id(agent), talk_s)
        self.tell(e.CallCleared, at, self.id(native), "normal")
