"""When a figure in a list deserves colour: by the alarm rules in force, so that list and alarm never disagree.

A waiting time warns at half of the alarm's limit. Where no rule watches waits, a wait of three times the target warns.
Pure questions; the words are those of `theme.severity`.
"""

from console.center.agent import Agent
from console.center.boards import QueueBoard
from console.center.ids import native
from console.center.state import Center
from console.center.states import AgentState, Severity

_FIGURES = {
    AgentState.NOT_READY: "not_ready",
    AgentState.TALKING: "talking",
    AgentState.HOLD: "on_hold",
    AgentState.RESERVED: "ringing",
    AgentState.WRAP_UP: "wrap_up",
}


def limits(center: Center, scope: str, figure: str, subject: str) -> dict[Severity, float]:
    """The lowest limit per severity that an enabled rule sets on a subject's figure (those that look upwards)."""
    found: dict[Severity, float] = {}
    for rule in center.rules:
        if not rule.enabled or not rule.above or (rule.scope, rule.figure) != (scope, figure):
            continue
        if not rule.subjects or subject in rule.subjects or native(subject) in rule.subjects:
            found[rule.severity] = min(rule.limit, found.get(rule.severity, rule.limit))
    return found


def wait_severity(center: Center, queue: str, seconds: float) -> str:
    """The colour of a waiting time in a queue."""
    set_ = limits(center, "queue", "longest_wait", queue)
    alarm = set_.get(Severity.ALARM)
    if alarm is not None and seconds > alarm:
        return "alarm"
    half = alarm / 2 if alarm is not None else 3 * center.target(queue).seconds
    return "warning" if seconds > set_.get(Severity.WARNING, half) else ""


def agent_severity(center: Center, agent: Agent, now: float) -> str:
    """The colour of the time an agent has been in a state."""
    state, since = agent.state(now)
    set_ = limits(center, "agent", _FIGURES.get(state, ""), agent.id)
    passed = [severity for severity, limit in set_.items() if now - since > limit]
    return "alarm" if Severity.ALARM in passed else "warning" if passed else ""


def level_severity(board: QueueBoard) -> str:
    """The colour of a service level: red ten points under its target, amber under it."""
    level = board.service_level
    if level is None or level >= board.target.percent:
        return ""
    return "alarm" if level < board.target.percent - 10 else "warning"
