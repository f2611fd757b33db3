"""The words people read for a ticket: kinds, states, priorities, clocks, what was done with it, what belongs to it.

Long because it is the one vocabulary of all screens that show tickets.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from console.center.roles import Role
from console.desk.clock import ANSWER, SOLVE, UPDATE, Clock
from console.desk.escalation import ASKED, DECLINED, TAKEN, UNANSWERED, VOID
from console.desk.handover import Handover
from console.desk.settings import Desk
from console.desk.ticket import Attachment, Kind, Result, Status, Ticket
from console.desk.visit import Visit
from console.store.desk.ticket_reading import Entry, File
from console.ui import labels
from console.ui.desk import site_words
from console.ui.widgets.clock import duration
from console.ui.widgets.text import plain

translate = QCoreApplication.translate
DAY_S, HOUR_S = 86_400, 3_600


def kind(value: str) -> str:
    """What somebody wants of us."""
    return {
        Kind.INCIDENT: translate("TicketWords", "incident"),
        Kind.QUESTION: translate("TicketWords", "question"),
        Kind.ORDER: translate("TicketWords", "order"),
        Kind.COMPLAINT: translate("TicketWords", "complaint"),
        Kind.REQUEST: translate("TicketWords", "request"),
    }.get(Kind(value) if value in list(Kind) else value, value)


def status(value: str) -> str:
    """Where a ticket stands."""
    return {
        Status.NEW: translate("TicketWords", "new"),
        Status.OPEN: translate("TicketWords", "open"),
        Status.WAITING_CUSTOMER: translate("TicketWords", "waits for customer"),
        Status.WAITING_THIRD_PARTY: translate("TicketWords", "waits for others"),
        Status.SOLVED: translate("TicketWords", "solved"),
        Status.CLOSED: translate("TicketWords", "closed"),
        Status.MERGED: translate("TicketWords", "merged"),
    }.get(Status(value) if value in list(Status) else value, value)


def result(value: str) -> str:
    """What came of something that was tried."""
    return {
        Result.NONE: translate("TicketWords", "no result yet"),
        Result.HELPED: translate("TicketWords", "helped"),
        Result.PARTLY: translate("TicketWords", "helped in part"),
        Result.NO_EFFECT: translate("TicketWords", "no effect"),
        Result.WORSE: translate("TicketWords", "made it worse"),
    }.get(Result(value) if value in list(Result) else value, value)


def clock_name(name: str) -> str:
    """Which clock."""
    return {
        ANSWER: translate("TicketWords", "First answer"),
        UPDATE: translate("TicketWords", "Next update"),
        SOLVE: translate("TicketWords", "Solution"),
    }[name]


def priority(value: int) -> str:
    """P1 is the highest."""
    return f"P{value}"


def clock_words(clock: Clock, now: float) -> tuple[str, str]:
    """What a clock shows, and its severity: `2:10:00 left`, `late by 0:12`, `met`, `stands still`."""
    if clock.breached:
        return translate("TicketWords", "late by {time}").format(time=span(now - clock.breached)), "alarm"
    if clock.met:
        return translate("TicketWords", "met {time}").format(time=moment(clock.met, now)), "dim"
    if clock.paused_since:
        words = translate("TicketWords", "stands still, {time} left")
        return words.format(time=span(clock.left_s)), "dim"
    if clock.due:
        return translate("TicketWords", "due in {time}").format(time=span(clock.due - now)), ""
    return "–", "faint"


def author(who: str) -> str:
    """Who did something: a person's name, or the program's where the desk's own rules did it."""
    return "Centralino" if who == Role.HOUSE else plain(who, 24)


def moment(at: float, now: float) -> str:
    """When, by the reader's clock: the time alone for today, else the day as well."""
    then = QDateTime.fromSecsSinceEpoch(int(at))
    if not at or then.date() == QDateTime.fromSecsSinceEpoch(int(now)).date():
        return labels.clock_time(at)
    return QLocale().toString(then, "d MMM HH:mm")


def span(seconds: float) -> str:
    """``3:12``, ``5:02:07``, from a day on ``2 d 16 h``: nobody reads seconds beside days."""
    if seconds < DAY_S:
        return duration(seconds)
    days, rest = divmod(int(seconds), DAY_S)
    return translate("TicketWords", "{days} d {hours} h").format(days=days, hours=rest // 3600)


def brief(seconds: float) -> str:
    """``3:12``, ``5 h``, ``2 d``: for where there is room for one number, cut like a clock's face, never rounded up."""
    if seconds >= DAY_S:
        return translate("TicketWords", "{days} d").format(days=int(seconds) // DAY_S)
    if seconds >= HOUR_S:
        return translate("TicketWords", "{hours} h").format(hours=int(seconds) // HOUR_S)
    return span(seconds)


def due_words(ticket: Ticket, now: float, said: Callable[[float], str] = span) -> tuple[str, str]:
    """When the next of a ticket's clocks runs out, said as `said` says seconds, and how grave that is."""
    if not ticket.is_open:
        return "–", "faint"
    late = ticket.next_due and ticket.next_due <= now
    if late:
        return translate("TicketWords", "late by {time}").format(time=said(now - ticket.next_due)), "alarm"
    risky = ticket.risk_at and ticket.risk_at <= now
    if ticket.next_due:
        words = said(ticket.next_due - now)
        if ticket.breached:  # one of its clocks is past already; this is the next
            return translate("TicketWords", "missed · {time}").format(time=words), "alarm"
        return words, "warning" if risky else ""
    if ticket.paused_since:
        return translate("TicketWords", "stands still"), "alarm" if ticket.breached else "dim"
    return (translate("TicketWords", "late"), "alarm") if ticket.breached else ("–", "faint")


def change(what: str) -> str:
    """What happened to a ticket, in the word of its change."""
    words = {
        "opened": translate("TicketWords", "opened"),
        "changed": translate("TicketWords", "changed"),
        "assigned": translate("TicketWords", "assigned"),
        "taken": translate("TicketWords", "taken"),
        "waiting": translate("TicketWords", "waiting"),
        "resumed": translate("TicketWords", "resumed"),
        "solved": translate("TicketWords", "solved"),
        "closed": translate("TicketWords", "closed"),
        "reopened": translate("TicketWords", "opened again"),
        "merged": translate("TicketWords", "merged"),
        "split": translate("TicketWords", "split"),
        "escalated": translate("TicketWords", "escalated"),
        "escalation_taken": translate("TicketWords", "escalation taken"),
        "escalation_declined": translate("TicketWords", "escalation declined"),
        "nobody_answered": translate("TicketWords", "nobody answered the escalation"),
        "judged": translate("TicketWords", "clocks worked out"),
        "gathered": translate("TicketWords", "put under a parent"),
        "answered": translate("TicketWords", "first answer given"),
        "updated": translate("TicketWords", "customer updated"),
        "handover": translate("TicketWords", "handed over"),
        "visit": translate("TicketWords", "visit"),
        "handed_over": translate("TicketWords", "handed over"),
        "acknowledged": translate("TicketWords", "acknowledged by them"),
        "taken_back": translate("TicketWords", "taken back"),
        "chased": translate("TicketWords", "chased"),
        "visit_planned": translate("TicketWords", "visit planned"),
        "visit_changed": translate("TicketWords", "visit changed"),
        "visit_on_the_way": translate("TicketWords", "visit: on the way"),
        "visit_done": translate("TicketWords", "visit done"),
        "visit_failed": translate("TicketWords", "visit failed"),
        "visit_cancelled": translate("TicketWords", "visit called off"),
        "outcome": translate("TicketWords", "outcome of the call"),
        "handover_acknowledged": translate("TicketWords", "acknowledged by them"),
        "handover_back": translate("TicketWords", "taken back"),
        "handover_withdrawn": translate("TicketWords", "taken back"),
        "breached": translate("TicketWords", "a clock ran out"),
        "step": translate("TicketWords", "step"),
        "note": translate("TicketWords", "note"),
        "answer": translate("TicketWords", "told the customer"),
        "file": translate("TicketWords", "file"),
    }
    return words.get(what, what.replace("_", " "))


def gathered(history: Iterable[Entry]) -> list[list[Entry]]:
    """A deed leaves a change and the words written with it: the two, of one hand, moment and word, are one line."""
    found: list[list[Entry]] = []
    for entry in history:
        if found and len(found[-1]) == 1 and _one_deed(found[-1][0], entry):
            found[-1].append(entry)
        else:
            found.append([entry])
    return found


def _one_deed(one: Entry, other: Entry) -> bool:
    alike = (one.at, one.who, change(one.what)) == (other.at, other.who, change(other.what))
    return alike and (one.step is None) != (other.step is None)


def visit_state(state: str) -> str:
    """Where a visit stands."""
    return {
        "planned": translate("TicketWords", "planned"),
        "on_the_way": translate("TicketWords", "on the way"),
        "done": translate("TicketWords", "done there"),
        "failed": translate("TicketWords", "failed there"),
        "cancelled": translate("TicketWords", "called off"),
    }[state]


def visit(of: Visit, now: float) -> str:
    """A visit in one line."""
    parts = ", ".join(part.code for part in of.parts)
    told = (visit_state(of.state), of.technician, moment(of.since, now), of.address, parts, of.result)
    return " · ".join((translate("TicketWords", "visit"), *filter(None, told)))


def handover_state(state: str) -> str:
    """Where a hand-over stands."""
    return {
        "sent": translate("TicketWords", "handed over"),
        "acknowledged": translate("TicketWords", "acknowledged by them"),
        "back": translate("TicketWords", "taken back"),
        "withdrawn": translate("TicketWords", "withdrawn"),
    }[state]


def escalation_state(state: str) -> str:
    """What came of an escalation."""
    return {
        ASKED: translate("TicketWords", "asked"),
        TAKEN: translate("TicketWords", "taken"),
        DECLINED: translate("TicketWords", "declined"),
        UNANSWERED: translate("TicketWords", "unanswered"),
        VOID: translate("TicketWords", "over"),
    }.get(state, state)


def handover(of: Handover, desk: Desk, now: float) -> str:
    """A hand-over in one line: to whom, since when, their reference, by when they are late, how often chased."""
    there, state = desk.organisation(of.organisation), handover_state(of.state)
    told = [there.title if there is not None else of.organisation, state, moment(of.sent, now), of.reference]
    if of.is_out and of.due:
        late = of.due < now
        form = translate("TicketWords", "late since {time}") if late else translate("TicketWords", "due {time}")
        told.append(form.format(time=moment(of.due, now)))
    if of.chased:
        told.append(translate("TicketWords", "chased %n time(s)", "", of.chased))
    return " · ".join(plain(one, 120) for one in (*told, of.outcome) if one)


def attachment(of: Attachment, now: float) -> str:
    """A file in one line."""
    size = QLocale().formattedDataSize(of.size)
    return " · ".join(
        (translate("TicketWords", "file"), plain(of.name, 120), size, plain(of.who, 30), moment(of.at, now))
    )


def relative(kind: str) -> str:
    """How another ticket belongs to this one."""
    return {
        "parent": translate("TicketWords", "parent"),
        "child": translate("TicketWords", "below it"),
        "merged": translate("TicketWords", "merged into it"),
        "merged_into": translate("TicketWords", "lives on in"),
        "related": translate("TicketWords", "linked"),
        "split": translate("TicketWords", "split"),
    }.get(kind, kind)


def belongings(file: File, now: float) -> str:
    """What belongs to a ticket, in few words; empty: nothing."""
    told = []
    if file.ticket.parent:
        told.append(translate("TicketWords", "under a parent"))
    for number, word in (
        (len(file.children), translate("TicketWords", "%n below it", "", len(file.children))),
        (len(file.merged), translate("TicketWords", "%n merged into it", "", len(file.merged))),
        (len(file.related), translate("TicketWords", "%n linked", "", len(file.related))),
        (len(file.attachments), translate("TicketWords", "%n file(s) attached", "", len(file.attachments))),
    ):
        told += [word] if number else []
    told += [
        " ".join(
            filter(
                None,
                (
                    translate("TicketWords", "with {whom} since {time}").format(
                        whom=plain(o.organisation, 40), time=moment(o.sent, now)
                    ),
                    o.reference and f"({plain(o.reference, 40)})",
                ),
            )
        )
        for o in file.handovers
        if o.is_out
    ]
    told += [visit(one, now) for one in file.visits if one.state in ("planned", "on_the_way")][:1]
    asked = next((one for one in file.escalations if one.state == "asked"), None)
    if asked is not None:
        form = translate("TicketWords", "{whom} is asked until {time}")
        told.append(
            form.format(whom=plain(site_words.team(asked.team) or asked.person, 40), time=moment(asked.until, now))
        )
    return " · ".join(told)


def field(name: str) -> str:
    """A field of a ticket, in what was changed."""
    return {
        "title": translate("TicketWords", "title"),
        "body": translate("TicketWords", "description"),
        "status": translate("TicketWords", "state"),
        "kind": translate("TicketWords", "kind"),
        "priority": translate("TicketWords", "priority"),
        "impact": translate("TicketWords", "impact"),
        "urgency": translate("TicketWords", "urgency"),
        "owner": translate("TicketWords", "owner"),
        "team": translate("TicketWords", "team"),
        "level": translate("TicketWords", "level"),
        "product": translate("TicketWords", "product"),
        "customer": translate("TicketWords", "customer"),
        "outcome": translate("TicketWords", "outcome"),
        "parent": translate("TicketWords", "parent"),
    }.get(name, name)


def value(name: str, of: object) -> str:
    """What stood or stands in that field; a dash for nothing."""
    if name == "status":
        return status(str(of))
    if name == "kind":
        return kind(str(of))
    if name == "team":
        return site_words.team(str(of)) or "–"
    return (priority(int(str(of))) if name == "priority" and str(of).isdecimal() else str(of)) or "–"
