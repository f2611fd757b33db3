"""What a command needs of its link, and why a link cannot do it. Words for a person; decides nothing else."""

from console.center import commands as c
from console.center.expect import same_station
from console.center.ids import link_of
from console.center.state import Center
from drivers.contract import NEEDS, Capability, Link

_TARGETS = ("visit", "call", "agent")


def target_of(command: c.Command) -> str:
    """The scoped id whose link carries the command out: the visit or call it names, else the agent."""
    for field in _TARGETS:
        if target := getattr(command, field, ""):
            return str(target)
    return ""


def needed(center: Center, command: c.Command) -> list[Capability]:
    """The capabilities a link must have for this."""
    if not isinstance(command, c.Monitor):
        return [NEEDS[type(command).__name__]]
    mode = Capability(command.mode.value)
    present = [p for p in center.presences.values() if p.agent == command.agent]
    changing = any(same_station(p.who, command.station) and p.mode is not command.mode for p in present)
    return [mode, Capability.CHANGE_MONITOR] if changing else [mode]


def lacking(center: Center, link: Link, command: c.Command) -> str:
    """Why this link cannot do it now; empty when it can."""
    state = center.links.get(link.name)
    if state is None or not state.up:
        return f"the link “{link.name}” is not connected: {state.reason if state is not None else 'not yet'}"
    for capability in needed(center, command):
        if capability not in link.capabilities:
            return f"the link “{link.name}” cannot do this ({capability.value.replace('_', ' ')})"
    for field in ("queue", "agent"):
        other = link_of(getattr(command, field, ""))
        if other and other != link.name:
            return f"“{getattr(command, field)}” belongs to another link, “{other}”"
    return ""
