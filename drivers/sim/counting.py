"""The switch's own counters of a queue, told whenever they change, to be set beside the house's figures.

They count as Asterisk's app_queue does: a call is completed when its conversation ends, and every caller who leaves
without an agent counts as abandoned, timed out and moved ones included.
"""

from console.center import events as e
from console.center.states import Outcome
from drivers.sim.model import Queue
from drivers.sim.world import World

NOTHING: dict[str, float] = {"completed": 0, "abandoned": 0}


def left(world: World, queue: Queue, outcome: Outcome, wait: float) -> None:
    """A caller left the queue after `wait` seconds."""
    soon = wait <= queue.plan.service_level_s
    if outcome is Outcome.ANSWERED:
        queue.answered_in += soon
        queue.hold_s += wait
        return
    queue.abandoned += 1
    queue.abandoned_in += soon
    _tell(world, queue)


def completed(world: World, queue: Queue, talk_s: float) -> None:
    """A conversation that came from the queue ended."""
    queue.completed += 1
    queue.talk_s += talk_s
    _tell(world, queue)


def _tell(world: World, queue: Queue) -> None:
    world.tell(e.QueueCounted, f"queue.{queue.plan.name}.counted", queue=queue.id, **counters(queue))


def counters(queue: Queue) -> dict[str, float]:
    """What the switch has counted since its start (perf and perf2 as Asterisk defines them, hold and talk as means)."""
    done, lost = queue.completed, queue.abandoned
    both = queue.answered_in + queue.abandoned_in
    return {
        "completed": done,
        "abandoned": lost,
        "service_level_s": queue.plan.service_level_s,
        "hold_s": round(queue.hold_s / max(done, 1)),
        "talk_s": round(queue.talk_s / max(done, 1)),
        "perf": round(100.0 * queue.answered_in / max(done, 1), 1),
        "perf2": round(100.0 * both / max(done + lost, 1), 1),
    }
