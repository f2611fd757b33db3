"""Alarms in words: what is beyond its limit, of whom, and by how much."""

from PySide6.QtCore import QCoreApplication

from console.center.alarms import in_force
from console.center.ids import native
from console.center.rules import HELP, Rule
from console.center.site import Alarm
from console.center.state import Center
from console.ui import labels
from console.ui.plant_words import place_of, point_name, reading_words
from console.ui.widgets.text import plain

translate = QCoreApplication.translate

_SECONDS = {
    "longest_wait",
    "talking",
    "on_hold",
    "ringing",
    "not_ready",
    "wrap_up",
    "blind",
    "lag",
    "engine_lag",
    "database_lag",
    "oldest_ticket",
    "overdue",
    "urgent_overdue",
    "unanswered",
}
_STATES = {"silent", "stuck", "out_of_limits", "duress", "failover_due"}
"""Figures that are so or not: their number says nothing."""
_SHARES = {"service_level", "below_target", "abandonment_rate"}


def figure_words(figure: str) -> str:
    """A figure that rules look at, as a noun."""
    return {
        "waiting": translate("Alarms", "calls waiting"),
        "longest_wait": translate("Alarms", "longest wait"),
        "ready": translate("Alarms", "agents ready"),
        "logged_in": translate("Alarms", "agents logged in"),
        "unserved": translate("Alarms", "callers wait, nobody serves"),
        "service_level": translate("Alarms", "service level"),
        "below_target": translate("Alarms", "service level under target"),
        "abandoned": translate("Alarms", "abandoned calls"),
        "abandonment_rate": translate("Alarms", "abandonment"),
        "talking": translate("Alarms", "talking"),
        "on_hold": translate("Alarms", "call on hold"),
        "ringing": translate("Alarms", "ringing"),
        "not_ready": translate("Alarms", "not ready"),
        "wrap_up": translate("Alarms", "wrap-up"),
        "help": translate("Alarms", "asks for help"),
        "missed": translate("Alarms", "calls not answered"),
        "blind": translate("Alarms", "link lost"),
        "lag": translate("Alarms", "link slow"),
        "gaps": translate("Alarms", "link lost repeatedly"),
        "calls": translate("Alarms", "calls at once"),
        "engine_lag": translate("Alarms", "engine behind"),
        "database_lag": translate("Alarms", "database slow"),
        "silent": translate("Alarms", "device does not answer"),
        "stuck": translate("Alarms", "output does not obey"),
        "out_of_limits": translate("Alarms", "out of its limits"),
        "failover_due": translate("Alarms", "to be thrown by a person"),
        "duress": translate("Alarms", "DURESS"),
        "value": translate("Alarms", "reading"),
        "tickets_open": translate("Alarms", "tickets open"),
        "tickets_at_risk": translate("Alarms", "tickets at risk"),
        "tickets_breached": translate("Alarms", "tickets overdue"),
        "oldest_ticket": translate("Alarms", "oldest ticket"),
        "overdue": translate("Alarms", "ticket overdue"),
        "urgent_overdue": translate("Alarms", "urgent ticket overdue"),
        "unanswered": translate("Alarms", "escalation not answered"),
    }.get(figure, figure)


def rule_of(center: Center, alarm: Alarm) -> Rule | None:
    """The rule that raised an alarm, if it is still in force."""
    return next((rule for rule in in_force(center) if rule.name == alarm.rule), None)


def subject_name(center: Center, subject: str) -> str:
    """The name of whom an alarm is about."""
    known = center.queues.get(subject) or center.agents.get(subject) or center.devices.get(subject)
    if known is not None:
        return plain(known.name, 60)
    if subject in center.points:
        return point_name(center, subject)
    card = center.tickets.get(subject)
    if card is not None:
        return translate("Alarms", "Ticket {number}").format(number=card.number)
    return translate("Alarms", "the whole centre") if subject == "centre" else plain(native(subject), 40)


def value_words(figure: str, value: float) -> str:
    """A figure's value with its unit."""
    if figure in _SECONDS:
        return labels.milliseconds(value) if 0 < value < 1 else labels.span(value)
    if figure in _SHARES:
        return labels.percent(value)
    return f"{value:g}"


def alarm_title(center: Center, alarm: Alarm) -> str:
    """Support L1: longest wait 3:12. The value is the worst seen while it stands."""
    rule = rule_of(center, alarm)
    if rule is None:
        return f"{subject_name(center, alarm.subject)}: {plain(alarm.rule, 40)}"
    if rule.figure == HELP.figure:
        return f"{subject_name(center, alarm.subject)} {figure_words(rule.figure)}"
    if rule.figure == "duress":
        return f"{figure_words(rule.figure)}: {place_of(center, alarm.subject)}"
    words = f"{subject_name(center, alarm.subject)}: {figure_words(rule.figure)}"
    if rule.figure in _STATES:
        reading = reading_words(center, alarm.subject) if rule.figure == "out_of_limits" else ""
        return f"{words} ({reading})" if reading else words
    return f"{words} {value_words(rule.figure, alarm.worst or alarm.value)}"


def limit_words(center: Center, alarm: Alarm) -> str:
    """over 3:00 for 10 s."""
    rule = rule_of(center, alarm)
    if rule is None or rule.figure == HELP.figure:
        return ""
    if rule.figure in _STATES:
        return ""
    limit = value_words(rule.figure, rule.limit)
    words = (translate("Alarms", "over {limit}") if rule.above else translate("Alarms", "under {limit}")).format(
        limit=limit
    )
    if rule.count > 1:
        words += " · " + translate("Alarms", "%n time(s) in {window}", "", rule.count).format(
            window=labels.span(rule.window_s)
        )
    if rule.for_s:
        words += " · " + translate("Alarms", "for {time}").format(time=labels.span(rule.for_s))
    return words
