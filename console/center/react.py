"""What follows from the centre's state: the commands that waited for an agent's call to end, and may go now.

Pure; it only answers. That a command is *pending*, and what becomes of it, are facts the engine writes.
"""

from collections.abc import Iterable

from console.center.commands import Command
from console.center.state import Center, Key
from console.center.states import Fate


def agent_of(command: Command) -> str:
    """The agent whose current call an `after_call` command waits for; empty when it names none."""
    return str(getattr(command, "agent", ""))


def is_busy(center: Center, agent_id: str) -> bool:
    """Whether the agent is part of a call. After-call work is no call: a pause must come before the next one rings."""
    agent = center.agents.get(agent_id)
    return agent is not None and bool(agent.contacts)


def due(center: Center, changed: Iterable[Key]) -> list[str]:
    """The pending commands whose agent is among what changed and is free now, in the order they were asked."""
    free = {name for kind, name in changed if kind == "agent" and not is_busy(center, name)}
    if not free:
        return []
    waiting = (order for order in center.orders.values() if order.fate is Fate.PENDING)
    return [order.command.id for order in waiting if agent_of(order.command) in free]


def due_now(center: Center) -> list[str]:
    """All pending commands whose agent is free: asked once when an engine takes over."""
    return due(center, [("agent", agent_of(order.command)) for order in center.orders.values()])
