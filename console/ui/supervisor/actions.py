"""What a supervisor can do, as one table: the word, the key, the icon, whom it concerns and what it asks for.

An action turns a selection into commands; it asks nobody and sends nothing (`hands.py` does). Why something cannot be
done is said here too, once, for buttons, menus, the palette and tool tips alike.

Its length is its content: the table of actions and, beside it, why each of them may not be had.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from console.center import commands as c
from console.center.agent import Agent
from console.center.expect import same_station
from console.center.site import Presence
from console.center.state import Center, Key
from console.center.states import MonitorMode, Status
from console.ui.ask import Asker, refusal
from console.ui.supervisor.subjects import agents_of, call_of, talking_agent, visit_of
from console.ui.widgets.text import plain

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person chose besides whom: a queue, an agent, a number or a reason; for what; now or after the call."""

    value: str = ""
    why: str = ""
    after_call: bool = False


def action_words() -> dict[str, str]:
    """Every action's word, by id."""
    return {
        "listen": translate("Actions", "Listen"),
        "whisper": translate("Actions", "Whisper"),
        "barge": translate("Actions", "Barge"),
        "stop": translate("Actions", "Stop listening"),
        "take_over": translate("Actions", "Take over"),
        "transfer": translate("Actions", "Transfer…"),
        "hang_up": translate("Actions", "Hang up"),
        "front": translate("Actions", "To the front"),
        "move": translate("Actions", "To queue…"),
        "give": translate("Actions", "To agent…"),
        "withdraw": translate("Actions", "Withdraw"),
        "pause": translate("Actions", "Pause…"),
        "pause_after": translate("Actions", "Pause after call…"),
        "ready": translate("Actions", "Ready"),
        "queues": translate("Actions", "Queues…"),
        "log_out": translate("Actions", "Log out"),
        "log_out_after": translate("Actions", "Log out after call"),
    }


Make = Callable[[Center, Asker, str, Choice], c.Command]


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. `on`: `agent`, `monitor` (an agent in a call), `call` or `visit`; `asks`: what first."""

    id: str
    keys: tuple[str, ...]
    icon: str
    on: str
    make: Make = field(repr=False)
    asks: str = ""
    danger: bool = False
    many: bool = False
    after_call: bool = False

    def text(self) -> str:
        """The word for it in the language of the screen."""
        return action_words()[self.id]

    def short(self) -> str:
        """The word where its sibling stands beside it: what is done after the call says only that."""
        return translate("Actions", "… after call") if self.after_call else self.text()

    @property
    def key(self) -> str:
        """Its first key, as shown on buttons."""
        return self.keys[0] if self.keys else ""


def _monitor(mode: MonitorMode) -> Make:
    return lambda center, asker, agent, choice: asker.command(
        c.Monitor, agent=agent, station=asker.station, mode=mode, why=choice.why
    )


def _take_over(center: Center, asker: Asker, call: str, choice: Choice) -> c.Command:
    return asker.command(c.TakeOver, call=call, station=asker.station, why=choice.why)


def _stop(center: Center, asker: Asker, agent: str, choice: Choice) -> c.Command:
    return asker.command(c.StopMonitor, agent=agent, station=asker.station)


def _hang_up(center: Center, asker: Asker, call: str, choice: Choice) -> c.Command:
    return asker.command(c.HangUp, call=call, why=choice.why)


def _transfer(center: Center, asker: Asker, call: str, choice: Choice) -> c.Command:
    return asker.command(c.Transfer, call=call, to=choice.value, why=choice.why)


def _pause(center: Center, asker: Asker, agent: str, choice: Choice) -> c.Command:
    return asker.command(c.SetNotReady, agent=agent, reason=choice.value, why=choice.why, after_call=choice.after_call)


def _ready(center: Center, asker: Asker, agent: str, choice: Choice) -> c.Command:
    return asker.command(c.SetReady, agent=agent, why=choice.why, after_call=choice.after_call)


def _log_out(center: Center, asker: Asker, agent: str, choice: Choice) -> c.Command:
    return asker.command(c.LogOut, agent=agent, why=choice.why, after_call=choice.after_call)


def _queues(center: Center, asker: Asker, agent: str, choice: Choice) -> c.Command:
    return asker.command(c.JoinQueue, agent=agent, queue=choice.value, why=choice.why, after_call=choice.after_call)


def _move(center: Center, asker: Asker, visit: str, choice: Choice) -> c.Command:
    return asker.command(c.MoveWaitingCall, visit=visit, queue=choice.value, why=choice.why)


def _give(center: Center, asker: Asker, visit: str, choice: Choice) -> c.Command:
    return asker.command(c.AssignWaitingCall, visit=visit, agent=choice.value, why=choice.why)


def _front(center: Center, asker: Asker, visit: str, choice: Choice) -> c.Command:
    return asker.command(c.MoveToFront, visit=visit, why=choice.why)


def _withdraw(center: Center, asker: Asker, visit: str, choice: Choice) -> c.Command:
    return asker.command(c.WithdrawCall, visit=visit, why=choice.why)


ACTIONS: tuple[Action, ...] = (
    Action("listen", ("L",), "listen", "monitor", _monitor(MonitorMode.LISTEN), "station"),
    Action("whisper", ("W",), "whisper", "monitor", _monitor(MonitorMode.WHISPER), "station"),
    Action("barge", ("B",), "barge", "monitor", _monitor(MonitorMode.BARGE), "station"),
    Action("stop", ("S",), "mute", "monitored", _stop),
    Action("take_over", ("T",), "take-over", "call", _take_over, "station", danger=True),
    Action("transfer", ("X",), "transfer", "call", _transfer, "extension"),
    Action("hang_up", ("Backspace", "Del"), "hang-up", "call", _hang_up, danger=True),
    Action("front", ("F",), "front", "visit", _front),
    Action("move", ("M",), "move", "visit", _move, "queue"),
    Action("give", ("G",), "assign", "visit", _give, "agent"),
    Action("withdraw", ("D",), "withdraw", "visit", _withdraw, danger=True),
    Action("pause", ("P",), "pause", "agent", _pause, "reason", many=True),
    Action("pause_after", ("Shift+P",), "pause", "agent", _pause, "reason", many=True, after_call=True),
    Action("ready", ("R",), "ready", "agent", _ready, many=True),
    Action("queues", ("Q",), "queues", "agent", _queues, "membership"),
    Action("log_out", ("O",), "log-out", "agent", _log_out, danger=True, many=True),
    Action("log_out_after", ("Shift+O",), "log-out", "agent", _log_out, danger=True, many=True, after_call=True),
)
BY_ID = {action.id: action for action in ACTIONS}
_CALL = ("listen", "whisper", "barge", "take_over", "transfer", "hang_up", "pause", "pause_after")
_MANY = ("pause", "pause_after", "log_out", "log_out_after", "ready")
ON_KIND = {
    "agent": ("stop", *_CALL, "log_out", "log_out_after", "ready", "queues"),
    "call": ("stop", *_CALL),
    "visit": ("front", "give", "move", "withdraw", "transfer", "hang_up"),
    "queue": _MANY,
    "team": _MANY,
}


def actions_for(center: Center, subject: Key, asker: Asker) -> list[Action]:
    """The actions worth showing for a subject; a waiting call has others than one in progress."""
    kind = "visit" if visit_of(center, subject) is not None else subject[0]
    hearing = any(listening(center, agent, asker) for agent in agents_of(center, subject)) if kind != "visit" else False
    return [BY_ID[name] for name in ON_KIND.get(kind, ()) if name != "stop" or hearing]


def targets(center: Center, action: Action, selection: tuple[Key, ...], asker: Asker) -> list[str]:
    """The ids an action would concern, in order and each once."""
    found: list[str] = []
    for subject in selection:
        if action.on == "visit":
            visit = visit_of(center, subject)
            found += [visit.id] if visit else []
        elif action.on == "call":
            call = call_of(center, subject)
            found += [call.id] if call else []
        elif action.on == "monitor":
            agent = talking_agent(center, subject)
            found += [agent.id] if agent else []
        elif action.on == "monitored":
            found += [agent for agent in agents_of(center, subject) if listening(center, agent, asker)]
        elif action.many or subject[0] in ("agent", "call"):
            found += agents_of(center, subject)
    return list(dict.fromkeys(found))


def presence(center: Center, agent: str, asker: Asker) -> Presence | None:
    """The asker's own presence in that agent's call (agent empty: in anybody's)."""
    if not asker.station:
        return None
    for known in center.presences.values():
        if agent in ("", known.agent) and same_station(known.who, asker.station):
            return known
    return None


def listening(center: Center, agent: str, asker: Asker) -> bool:
    """Whether the asker is present in that agent's call."""
    return presence(center, agent, asker) is not None


def why_not(center: Center, action: Action, selection: tuple[Key, ...], asker: Asker, now: float) -> str:
    """Why an action cannot be had for a selection; empty when it can."""
    if not selection:
        return translate("Actions", "Select something first")
    found = targets(center, action, selection, asker)
    if not found:
        return _nobody(center, action, selection[0])
    if len(found) > 1 and not (action.many or action.id == "hang_up"):
        return translate("Actions", "Select one only")
    reasons = [_reason(center, action, target, asker, now) for target in found]
    return "" if not all(reasons) else reasons[0]


def able(center: Center, action: Action, selection: tuple[Key, ...], asker: Asker, now: float) -> list[str]:
    """Of the ids an action would concern, those for which it can be had."""
    found = targets(center, action, selection, asker)
    return [target for target in found if not _reason(center, action, target, asker, now)]


def _nobody(center: Center, action: Action, subject: Key) -> str:
    if action.on == "visit":
        return translate("Actions", "Select a waiting call")
    if action.on == "monitored":
        return translate("Actions", "You are not listening to this agent")
    agent = center.agents.get(subject[1])
    if agent is not None and action.on in ("monitor", "call"):
        return translate("Actions", "{agent} is not in a call").format(agent=plain(agent.name, 40))
    if action.on == "monitor":
        return translate("Actions", "No agent talks in this call")
    if action.on == "call":
        return translate("Actions", "Select a call that is not over")
    return translate("Actions", "Select an agent")


def _reason(center: Center, action: Action, target: str, asker: Asker, now: float) -> str:
    probe = action.make(center, asker, target, Choice(after_call=action.after_call))
    return refusal(center, probe, now) or _idle(center, action, target, asker)


def _idle(center: Center, action: Action, target: str, asker: Asker) -> str:
    """Why an action would change nothing."""
    mine = presence(center, target, asker) if action.on == "monitor" else None
    if mine is not None and mine.mode.value == action.id:
        return translate("Actions", "You are there already")
    if action.id == "front":
        visit = center.visits[target]
        queue = center.queues.get(visit.queue)
        if queue is not None and queue.waiting[:1] == [target]:
            return translate("Actions", "Already the first to be served")
    agent: Agent | None = center.agents.get(target)
    if agent is None:
        return ""
    name = plain(agent.name, 40)
    if action.id in ("log_out", "log_out_after", "pause", "pause_after") and agent.status is Status.LOGGED_OUT:
        return translate("Actions", "{agent} is logged out").format(agent=name)
    if action.id == "ready" and agent.status is Status.READY:
        return translate("Actions", "{agent} is ready already").format(agent=name)
    if action.id == "ready" and agent.status is Status.LOGGED_OUT:
        return translate("Actions", "{agent} is logged out").format(agent=name)
    if action.after_call and not agent.contacts:
        return translate("Actions", "{agent} is not in a call").format(agent=name)
    return ""
