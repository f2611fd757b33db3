"""A living centre in a journal, a process of its own until it is ended: `floor_feed.py ADDRESS CALLS_A_SECOND AGENTS`.

Each call comes, waits, rings, is talked to, and goes; what happened is committed fifty times a second, as an engine
does. Prints a line when the centre stands and the calls begin.
"""

import heapq
import itertools
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from console.center import events as e
from console.center.states import LegRole, LegState, Outcome
from console.store.journal import Journal

LINK, QUEUES = "lab", 10
BEAT_S = 0.02
Step = tuple[float, int, e.Event]


def centre(agents: int, at: float) -> Iterator[e.Event]:
    """Queues, and people who are ready in one of them each."""
    yield e.LinkUp(at, "up", LINK, "bench")
    for queue in range(QUEUES):
        yield e.QueueSeen(at, f"q{queue}", LINK, f"lab/q{queue}", f"Queue {queue}", service_level_s=20)
    for agent in range(agents):
        name = f"lab/a{agent}"
        yield e.AgentSeen(at, f"a{agent}", LINK, name, f"Agent {agent:03}", f"{200 + agent}")
        yield e.AgentJoinedQueue(at, f"a{agent}/in", LINK, name, f"lab/q{agent % QUEUES}")
        yield e.AgentReady(at, f"a{agent}/ready", LINK, name)


def call(number: int, agent: int, at: float, dice: random.Random) -> Iterator[e.Event]:
    """One call from its arrival to its end."""
    one, visit, leg = f"lab/{number}", f"lab/{number}/v", f"lab/{number}/leg"
    queue, name = f"lab/q{agent % QUEUES}", f"lab/a{agent}"
    waits, rings, talks = dice.uniform(0.5, 3), dice.uniform(0.3, 1), dice.uniform(2, 8)
    answered = at + waits + rings
    yield e.CallArrived(
        at, f"{one}/a", LINK, one, str(number), cli=f"+3932{number % 10**8:08d}", name=f"Caller {number}"
    )
    yield e.CallQueued(at, f"{one}/q", LINK, one, visit, queue)
    yield e.LegChanged(at + waits, f"{one}/r", LINK, one, leg, LegState.RINGING, LegRole.AGENT, name, f"T/{agent}")
    yield e.LegChanged(answered, f"{one}/t", LINK, one, leg, LegState.TALKING, LegRole.AGENT, name, f"T/{agent}")
    yield e.VisitEnded(answered, f"{one}/e", LINK, visit, one, queue, Outcome.ANSWERED, name, waits + rings)
    yield e.VisitHandled(answered + talks, f"{one}/h", LINK, visit, name, talks)
    yield e.CallCleared(answered + talks, f"{one}/x", LINK, one)


def main(address: str, rate: float, agents: int) -> None:
    """Calls at that rate for ever."""
    dice, numbers, places = random.Random(1), itertools.count(int(time.time() * 100)), itertools.count()
    due: list[Step] = []
    with Journal(address) as journal:
        journal.append(list(centre(agents, time.time())))
        print("calls begin", flush=True)
        following = time.time()
        while True:
            now = time.time()
            while following <= now:
                for event in call(next(numbers), dice.randrange(agents), following, dice):
                    heapq.heappush(due, (event.at, next(places), event))
                following += 1 / rate
            happened = []
            while due and due[0][0] <= now:
                happened.append(heapq.heappop(due)[2])
            if happened:
                journal.append(happened)
            time.sleep(BEAT_S)


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]), int(sys.argv[3]))
