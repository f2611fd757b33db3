"""Commands in words: what was asked, as a sentence, and what became of it, as the strip and the list show it."""

from PySide6.QtCore import QCoreApplication

from console.center import commands as c
from console.center.ids import native
from console.center.roles import Role
from console.center.site import Order
from console.center.state import Center
from console.center.states import Fate, MonitorMode
from console.ui import labels
from console.ui.desk import site_words
from console.ui.labels import clock_time, not_ready_reason
from console.ui.plant_words import device_name, pattern_words, point_name
from console.ui.supervisor.subjects import caller_of
from console.ui.widgets import commands as strip
from console.ui.widgets.text import plain

translate = QCoreApplication.translate


def agent_name(center: Center, agent: str) -> str:
    """An agent's name, made harmless."""
    known = center.agents.get(agent)
    return plain(known.name if known and known.name else native(agent), 60)


def queue_name(center: Center, queue: str) -> str:
    """A queue's name, made harmless."""
    known = center.queues.get(queue)
    return plain(known.name if known and known.name else native(queue), 60)


def _caller(center: Center, call: str = "", visit: str = "") -> str:
    if visit:
        known = center.visits.get(visit)
        call = known.call if known else ""
    return plain(caller_of(center, call), 40) if call else translate("Sentences", "a call")


def title(center: Center, command: c.Command) -> str:
    """A command as a short sentence that names whom it concerns."""
    agent = agent_name(center, getattr(command, "agent", ""))
    queue = queue_name(center, getattr(command, "queue", ""))
    who = _caller(center, getattr(command, "call", ""), getattr(command, "visit", ""))
    known = {
        "StopMonitor": translate("Sentences", "Leave the call of {agent}"),
        "TakeOver": translate("Sentences", "Take {caller} over"),
        "HangUp": translate("Sentences", "Hang {caller} up"),
        "Transfer": translate("Sentences", "Transfer {caller} to {to}"),
        "MoveWaitingCall": translate("Sentences", "Move {caller} to {queue}"),
        "AssignWaitingCall": translate("Sentences", "Give {caller} to {agent}"),
        "MoveToFront": translate("Sentences", "Move {caller} to the front"),
        "WithdrawCall": translate("Sentences", "Withdraw {caller}"),
        "SetReady": translate("Sentences", "Ready: {agent}"),
        "SetNotReady": translate("Sentences", "Pause {agent}"),
        "LogOut": translate("Sentences", "Log {agent} out"),
        "JoinQueue": translate("Sentences", "{agent} joins {queue}"),
        "LeaveQueue": translate("Sentences", "{agent} leaves {queue}"),
        "SetPenalty": translate("Sentences", "Penalty {penalty} for {agent} in {queue}"),
        "DialOut": translate("Sentences", "Call {to} on line {trunk}"),
        "AnswerLine": translate("Sentences", "Answer {caller}"),
        "SendMessage": translate("Sentences", "Send a message to {to} on line {trunk}"),
        "Cancel": translate("Sentences", "Cancel: {other}"),
        "AcknowledgeAlarm": translate("Sentences", "Acknowledge the alarm"),
        "ShelveAlarm": translate("Sentences", "Shelve the alarm"),
        **_plant_forms(command),
        "Answer": translate("Sentences", "{agent} answers {caller}"),
        "Hold": translate("Sentences", "Hold {caller}"),
        "Retrieve": translate("Sentences", "Retrieve {caller}"),
        "Dial": translate("Sentences", "{agent} calls {to}"),
        "Consult": translate("Sentences", "{agent} consults {to} about {caller}"),
        "CompleteTransfer": translate("Sentences", "{agent} hands {caller} over"),
        "Conference": translate("Sentences", "Conference with {caller}"),
        "AbortConsult": translate("Sentences", "{agent} goes back to {caller}"),
        "EndWrapUp": translate("Sentences", "{agent} ends the wrap-up"),
        "SetOutcome": translate("Sentences", "Outcome of {caller}: {code}"),
        "AskForHelp": translate("Sentences", "{agent} asks for help"),
        "WithdrawHelp": translate("Sentences", "{agent} needs no help any more"),
    }
    form = _monitor_words(command) if isinstance(command, c.Monitor) else known.get(type(command).__name__, "")
    other = center.orders.get(command.command) if isinstance(command, c.Cancel) else None
    words = form.format(
        agent=agent,
        caller=who,
        queue=queue,
        to=plain(getattr(command, "to", ""), 30),
        trunk=plain(native(getattr(command, "trunk", "")), 30),
        code=plain(site_words.outcome(getattr(command, "code", "")), 40) or "–",
        penalty=getattr(command, "penalty", ""),
        other=title(center, other.command) if other else "",
        point=point_name(center, getattr(command, "output", "")),
        device=device_name(center, getattr(command, "device", "")),
        pattern=pattern_words(getattr(command, "pattern", "")),
    )
    reason = plain(not_ready_reason(getattr(command, "reason", "")), 40)
    if command.role == Role.HOUSE:
        reason = plain(command.why, 40)
    if reason:
        words += f" ({reason})"
    return translate("Sentences", "{words}, after the call").format(words=words) if command.after_call else words


def _plant_forms(command: c.Command) -> dict[str, str]:
    hold = getattr(command, "for_s", 0.0) > 0
    return {
        "SetOutput": translate("Sentences", "{point}: {pattern}"),
        "TakeOutputs": translate("Sentences", "Take {device} by hand")
        if hold
        else translate("Sentences", "Give {device} back to the house"),
        "ArmFailover": translate("Sentences", "Arm {point}"),
        "ThrowFailover": translate("Sentences", "Throw {point}"),
        "RestoreFailover": translate("Sentences", "Restore {point}"),
    }


def _monitor_words(command: c.Monitor) -> str:
    return {
        MonitorMode.LISTEN: translate("Sentences", "Listen to {agent}"),
        MonitorMode.WHISPER: translate("Sentences", "Whisper to {agent}"),
        MonitorMode.BARGE: translate("Sentences", "Barge in on {agent}"),
    }[command.mode]


def fate_words(order: Order) -> str:
    """asked → accepted → seen 0.3 s, or why not."""
    asked, why = translate("Sentences", "asked"), plain(order.why, 120)
    accepted = f"{asked} → {translate('Sentences', 'accepted')}"
    if order.fate is Fate.ASKED:
        return asked
    if order.fate is Fate.ACCEPTED:
        return accepted
    if order.fate is Fate.SEEN:
        return f"{accepted} → {translate('Sentences', 'seen')} {labels.seconds_short(max(0.0, order.at - order.asked))}"
    if order.fate is Fate.PENDING:
        return translate("Sentences", "pending until the call ends")
    if order.fate is Fate.CANCELLED:
        return translate("Sentences", "cancelled")
    if order.fate is Fate.REFUSED:
        return translate("Sentences", "refused: {why}").format(why=why or "–")
    return translate("Sentences", "not seen in time: {why}").format(why=why or "–")


def is_shown(order: Order) -> bool:
    """Whether the strip speaks of an order: a cancelling shows at what it cancelled."""
    if order.command.role == Role.HOUSE:
        return False  # lamps follow the figures all day long; the list of commands has them
    return not isinstance(order.command, c.Cancel) or order.fate in (Fate.REFUSED, Fate.TIMED_OUT)


def fate(center: Center, order: Order) -> strip.Fate:
    """An order as an entry of the strip."""
    return strip.Fate(
        order.command.id,
        clock_time(order.asked, seconds=True),
        title(center, order.command),
        order.fate.value,
        fate_words(order),
        order.fate is Fate.PENDING,
        translate("Sentences", "cancel"),
    )


def share(value: float | None) -> str:
    """Per cent as `measures` gives it, in the reader's manner."""
    return labels.percent(value)


def target_words(center: Center, queue: str) -> str:
    """80/20."""
    target = center.target(queue)
    return f"{target.percent:g}/{target.seconds:g}"
