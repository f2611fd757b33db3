"""The words people read for the centre's vocabulary: states, outcomes, links, reasons, moments, and numbers in words.

Every enumeration is covered by a test, so that a new word of the centre cannot reach a screen untranslated. Names that
come from outside (agents, queues, callers) are passed through as they are: who paints them makes them harmless. Long,
because it is the one dictionary of the vocabulary.
"""

import time

from PySide6.QtCore import QCoreApplication, QLocale

from console.center.call import Moment
from console.center.site import LinkState
from console.center.states import AgentState, Device, Direction, MonitorMode, Outcome, Severity, Status, Variant
from console.ui.desk import site_words
from console.ui.widgets.clock import duration

translate = QCoreApplication.translate

STATE_ICONS = {
    AgentState.READY: "ready",
    AgentState.RESERVED: "ringing",
    AgentState.TALKING: "talking",
    AgentState.HOLD: "hold",
    AgentState.WRAP_UP: "wrap-up",
    AgentState.NOT_READY: "not-ready",
    AgentState.LOGGED_OUT: "logged-out",
    AgentState.UNKNOWN: "unknown",
}


def state_icon(state: AgentState) -> str:
    """The shape of an agent's state."""
    return STATE_ICONS[state]


def agent_state(state: AgentState) -> str:
    """The word for what an agent does."""
    return {
        AgentState.READY: translate("Labels", "ready"),
        AgentState.RESERVED: translate("Labels", "ringing"),
        AgentState.TALKING: translate("Labels", "talking"),
        AgentState.HOLD: translate("Labels", "hold"),
        AgentState.WRAP_UP: translate("Labels", "wrap-up"),
        AgentState.NOT_READY: translate("Labels", "not ready"),
        AgentState.LOGGED_OUT: translate("Labels", "logged out"),
        AgentState.UNKNOWN: translate("Labels", "unknown"),
    }[state]


def agent_state_with_reason(state: AgentState, reason: str) -> str:
    """``lunch`` rather than ``not ready`` when the switch says why."""
    return not_ready_reason(reason) if state is AgentState.NOT_READY and reason else agent_state(state)


def not_ready_reason(reason: str) -> str:
    """A reason in the reader's language where it is one of the usual ones, else as the switch gave it."""
    return {
        "break": translate("Labels", "break"),
        "lunch": translate("Labels", "lunch"),
        "training": translate("Labels", "training"),
        "admin": translate("Labels", "back office"),
        "coaching": translate("Labels", "coaching"),
        "meeting": translate("Labels", "meeting"),
    }.get(reason.casefold(), reason)


def status(value: Status) -> str:
    """What the agent has chosen, apart from what the switch sees."""
    return {
        Status.READY: translate("Labels", "ready"),
        Status.NOT_READY: translate("Labels", "not ready"),
        Status.LOGGED_OUT: translate("Labels", "logged out"),
        Status.UNKNOWN: translate("Labels", "unknown"),
    }[value]


def device(value: Device) -> str:
    """What the switch says of a telephone."""
    return {
        Device.IDLE: translate("Labels", "idle"),
        Device.IN_USE: translate("Labels", "in use"),
        Device.RINGING: translate("Labels", "ringing"),
        Device.ON_HOLD: translate("Labels", "hold"),
        Device.UNAVAILABLE: translate("Labels", "unreachable"),
        Device.UNKNOWN: translate("Labels", "unknown"),
    }[value]


def outcome(value: Outcome | None) -> str:
    """How a queue visit ended; None: it lasts."""
    if value is None:
        return translate("Labels", "waiting")
    return {
        Outcome.ANSWERED: translate("Labels", "answered"),
        Outcome.ABANDONED: translate("Labels", "abandoned"),
        Outcome.TIMED_OUT: translate("Labels", "timed out"),
        Outcome.LEFT_BY_KEY: translate("Labels", "left by key"),
        Outcome.MOVED: translate("Labels", "moved by a supervisor"),
        Outcome.WITHDRAWN: translate("Labels", "withdrawn"),
        Outcome.SWITCH_RESTARTED: translate("Labels", "switch restarted"),
        Outcome.UNOBSERVED: translate("Labels", "unobserved: the link was down"),
    }[value]


def anonymous() -> str:
    """A caller who shows neither name nor number."""
    return translate("Labels", "anonymous")


def direction(value: Direction) -> str:
    """Which way a call goes."""
    return {
        Direction.INBOUND: translate("Labels", "in"),
        Direction.OUTBOUND: translate("Labels", "out"),
        Direction.INTERNAL: translate("Labels", "internal"),
    }[value]


def monitor_mode(value: MonitorMode) -> str:
    """How a supervisor is in a call."""
    return {
        MonitorMode.LISTEN: translate("Labels", "listening"),
        MonitorMode.WHISPER: translate("Labels", "whispering"),
        MonitorMode.BARGE: translate("Labels", "in the call"),
    }[value]


def severity(value: Severity) -> str:
    """The word beside the shape."""
    return {Severity.WARNING: translate("Labels", "warning"), Severity.ALARM: translate("Labels", "alarm")}[value]


def variant(value: Variant) -> str:
    """What a service level does with abandoned calls."""
    return {
        Variant.IGNORED: translate("Labels", "abandons ignored"),
        Variant.NEGATIVE: translate("Labels", "abandons count against"),
        Variant.POSITIVE: translate("Labels", "abandons in time count for"),
    }[value]


def link_word(link: LinkState, now: float) -> tuple[str, str]:
    """A link's word and severity: ``12 ms`` calm, ``lost 0:41`` blind, ``connecting`` and ``unreadable`` warning."""
    if link.up:
        if link.line in ("wrong_speed", "wrong_parity", "binary"):
            return translate("Labels", "unreadable"), "warning"
        if link.line == "noisy":
            return translate("Labels", "noisy"), "warning"
        if link.lag_s < 0:
            return translate("Labels", "up"), "calm"
        return milliseconds(link.lag_s), "warning" if link.lag_s >= 1.0 else "calm"
    since = link.blind_since or link.since
    if not since:
        return translate("Labels", "connecting"), "warning"
    return translate("Labels", "lost {time}").format(time=duration(now - since)), "blind"


def blind_since(since: float) -> str:
    """``blind since 10:42``."""
    return translate("Labels", "blind since {time}").format(time=clock_time(since))


# numbers


def clock_time(at: float, *, seconds: bool = False) -> str:
    """The local time of day, ``10:42`` or ``10:42:07``; a dash for 0."""
    return time.strftime("%H:%M:%S" if seconds else "%H:%M", time.localtime(at)) if at else "–"


def percent(share: float | None, decimals: int = 1) -> str:
    """A share (0…100) in the reader's manner (``86.0 %``, ``86,0 %``); a dash when there is none."""
    return "–" if share is None else f"{QLocale().toString(float(share), 'f', decimals)}\u00a0%"


def count(number: int | None) -> str:
    """A whole number with the reader's digit groups; a dash when it is not known."""
    return "–" if number is None else QLocale().toString(number)


def milliseconds(seconds: float) -> str:
    """A lag: ``12 ms``, or ``1.4 s`` when it is long."""
    if seconds >= 1.0:
        return seconds_short(seconds)
    return f"{QLocale().toString(round(seconds * 1000))}\u00a0ms"


def seconds_short(seconds: float) -> str:
    """A few seconds with one decimal: ``0.3 s``, ``0,3 s``."""
    return f"{QLocale().toString(float(seconds), 'f', 1)}\u00a0s"


def span(seconds: float | None) -> str:
    """A length of time as ``0:19``; a dash when there is none."""
    return "–" if seconds is None or seconds < 0 else duration(seconds)


# the timeline


def moment(what: Moment) -> str:
    """A line of a call's or an agent's timeline as a sentence. A word we do not know is shown as it is."""
    first, second, third = (*what.args, "", "", "")[:3]
    if what.what == "not_ready":
        first = not_ready_reason(first)
    if what.what == "concluded":
        second = site_words.outcome(second)
    form = _moments(second, third).get(what.what)
    if form is None:
        return " ".join((what.what, *what.args))
    if what.what in ("handled", "rang_no_answer") or what.what in set(Outcome):
        second = _span_of(second)
    return form.format(first or "–", second or "–", third or "–")


def _span_of(text: str) -> str:
    try:
        return span(float(text))
    except ValueError:
        return text


def _moments(second: str, third: str) -> dict[str, str]:
    return {
        "arrived": translate("Moments", "arrived on {0}, dialled {1}")
        if second
        else translate("Moments", "arrived on {0}"),
        "queued": translate("Moments", "joined {0} at position {1}")
        if second not in ("", "0")
        else translate("Moments", "joined {0}"),
        Outcome.ANSWERED: translate("Moments", "answered after {1} in {0} by {2}")
        if third
        else translate("Moments", "answered after {1} in {0}"),
        Outcome.ABANDONED: translate("Moments", "abandoned {0} after {1}"),
        Outcome.TIMED_OUT: translate("Moments", "timed out in {0} after {1}"),
        Outcome.LEFT_BY_KEY: translate("Moments", "left {0} after {1} with key {2}"),
        Outcome.MOVED: translate("Moments", "moved out of {0} after {1}"),
        Outcome.WITHDRAWN: translate("Moments", "withdrawn from {0} after {1}"),
        Outcome.SWITCH_RESTARTED: translate("Moments", "the switch restarted; {0} after {1}"),
        Outcome.UNOBSERVED: translate("Moments", "left {0} unobserved after {1}"),
        "handled": translate("Moments", "talked {1} for {0}"),
        "rang": translate("Moments", "rang: {0}"),
        "talking": translate("Moments", "talking: {0}"),
        "held": translate("Moments", "on hold: {0}"),
        "dialled": translate("Moments", "dialled: {0}"),
        "left": translate("Moments", "left: {0}"),
        "raised_for_ticket": translate("Moments", "asked to the front: ticket {0} has run out"),
        "transferred": translate("Moments", "transferred by {0} to {1}"),
        "transferred_attended": translate("Moments", "transferred by {0} to {1} after consultation"),
        "merged": translate("Moments", "joined with call {0}"),
        "cleared": translate("Moments", "ended"),
        "recorded": translate("Moments", "its record came on {0}"),
        "verified": translate("Moments", "caller verified by {0}: {1} of {2} right"),
        "not_verified": translate("Moments", "caller not verified by {0}, {1} wrong"),
        "listen": translate("Moments", "{0} listens"),
        "whisper": translate("Moments", "{0} whispers to the agent"),
        "barge": translate("Moments", "{0} joined the call"),
        "joined_queue": translate("Moments", "now serves {0}"),
        "left_queue": translate("Moments", "no longer serves {0}"),
        "rang_no_answer": translate("Moments", "did not answer {0} for {1}"),
        "wrap_up": translate("Moments", "wrap-up"),
        "concluded": translate("Moments", "outcome by {0}: {1}"),
        "help_asked": translate("Moments", "asked for help"),
        "help_withdrawn": translate("Moments", "needs no help any more"),
        "ready": translate("Moments", "ready"),
        "not_ready": translate("Moments", "not ready: {0}"),
        "logged_out": translate("Moments", "logged out"),
        "unknown": translate("Moments", "state unknown"),
    }
