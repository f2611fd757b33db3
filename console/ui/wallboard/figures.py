"""From the centre to what a board's tiles show: plain values, with the words and the severity already in them.

What cannot be seen is blind: a lost link blinds its queues and agents and every figure of the whole centre, a lost
engine or database blinds all. Tickets need no link: the figures of the help desk are in `ticket_figures`.

A few lines over the measure: one list of figures, one short function each.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from console.center import boards
from console.center.boards import CentreBoard, QueueBoard
from console.center.ids import native
from console.center.rules import Target
from console.center.site import LinkState
from console.center.state import Center
from console.center.states import AgentState, Severity
from console.ui import labels
from console.ui.feed import Health
from console.ui.supervisor.alarm_words import alarm_title
from console.ui.wallboard.boards import CROWDS, TICKETS
from console.ui.wallboard.ticket_figures import ticket_face, ticket_word
from console.ui.wallboard.values import AgentFace, FigureFace, Headline, QueueFace
from console.ui.widgets.clock import duration, spoken_duration
from console.ui.widgets.text import plain

translate = QCoreApplication.translate
AnyBoard = QueueBoard | CentreBoard


@dataclass(frozen=True, slots=True)
class Sight:
    """One look at the centre: when, and whether anything hides all of it (`hidden`: since when, 0 when nothing)."""

    center: Center
    now: float
    hidden: float = 0.0
    made: dict[str, AnyBoard] = field(default_factory=dict)

    def queue(self, queue: str) -> QueueBoard:
        """The board of a queue, made once a look."""
        if queue not in self.made:
            self.made[queue] = boards.queue_board(self.center, queue, self.now)
        return self.made[queue]  # type: ignore[return-value]

    def whole(self) -> CentreBoard:
        """The board of the whole centre, made once a look."""
        if "" not in self.made:
            self.made[""] = boards.centre_board(self.center, self.now)
        return self.made[""]  # type: ignore[return-value]

    def blind_words(self, link: str = "") -> str:
        """Why a link's things (empty: anything) cannot be seen: ``blind since 10:42``; empty when they can."""
        if self.hidden:
            return labels.blind_since(self.hidden)
        links = [self.center.links.get(link)] if link else list(self.center.links.values())
        if not links or any(known is None or not _was_up(known) for known in links):
            return translate("Wallboard", "no data yet")
        lost = [known.blind_since or known.since for known in links if known is not None and not known.up]
        return labels.blind_since(min(lost)) if lost else ""


def _was_up(link: LinkState) -> bool:
    return link.up or link.blind_since > 0


def queue_face(sight: Sight, queue: str) -> QueueFace:
    """What a queue's card shows."""
    known = sight.center.queues[queue]
    name = plain(known.name or native(queue), 60)
    target = sight.center.target(queue)
    if blind := sight.blind_words(known.link):
        return QueueFace(name, target_words(target), severity="blind", blind=blind)
    board = sight.queue(queue)
    return QueueFace(
        name=name,
        target=target_words(target),
        waiting=str(board.waiting),
        waiting_word=translate("Wallboard", "waiting"),
        longest="–" if board.longest_s is None else duration(board.longest_s),
        longest_word=translate("Wallboard", "longest wait"),
        longest_short=translate("Wallboard", "longest"),
        level=labels.percent(board.service_level, 0),
        level_word=translate("Wallboard", "service level"),
        level_share=-1.0 if board.service_level is None else board.service_level,
        target_share=target.percent,
        severity=_severity(board.severity),
        troubled=frozenset(_FIGURE_OF_RULE.get(figure, figure) for figure in _alarmed(sight, queue)),
    )


_FIGURE_OF_RULE = {"below_target": "service_level", "abandonment_rate": "abandonment"}


def _alarmed(sight: Sight, subject: str) -> set[str]:
    """The figures of a subject on which an alarm stands."""
    figures = {rule.name: rule.figure for rule in sight.center.rules}
    standing = boards.standing(sight.center, sight.now)
    return {figures.get(alarm.rule, "") for alarm in standing if alarm.subject == subject}


def _severity(severity: Severity | None) -> str:
    return "calm" if severity is None else severity.value


def target_words(target: Target) -> str:
    """``80/20``: per cent within seconds."""
    return f"{target.percent:g}/{target.seconds:g}"


def figure_face(sight: Sight, figure: str, queue: str = "") -> FigureFace:
    """What a tile of one figure shows, of a queue or of the whole centre."""
    if figure in CROWDS:
        nothing = translate("Wallboard", "The switch has told of no queue yet")
        return FigureFace(
            "", nothing if figure == "queues" else translate("Wallboard", "The switch has told of no agent yet")
        )
    if figure.partition("/")[0] in TICKETS:
        return ticket_face(sight.center, sight.now, figure, labels.blind_since(sight.hidden) if sight.hidden else "")
    word = figure_word(figure)
    state = AgentState(figure) if figure in set(AgentState) else None
    icon = labels.state_icon(state) if state else _ICONS.get(figure, "")
    link = sight.center.queues[queue].link if queue else ""
    if blind := sight.blind_words(link):
        return FigureFace(word, icon=icon, severity="blind", blind=blind)
    board: AnyBoard = sight.queue(queue) if queue else sight.whole()
    text = str(board.agents.get(state, 0)) if state else _TEXTS[figure](board)
    troubled = figure in {_FIGURE_OF_RULE.get(name, name) for name in _alarmed(sight, queue)} if queue else False
    severity = _severity(board.severity) if troubled and isinstance(board, QueueBoard) else "calm"
    if figure in ("service_level", "service_level_day"):
        share = getattr(board, figure, board.service_level)
        target = sight.center.target(queue)
        return FigureFace(word, text, icon, severity, -1.0 if share is None else share, target.percent,
                          target_words(target))  # fmt: skip
    return FigureFace(word, text, icon, severity)


_ICONS = {"in_progress": "calls", "trunks": "trunks", "alarms": "alarms"}


def _seconds(name: str) -> Callable[[AnyBoard], str]:
    return lambda board: labels.span(getattr(board, name))


def _trunks(board: AnyBoard) -> str:
    used, capacity = getattr(board, "trunks_used", 0), getattr(board, "trunks_capacity", 0)
    return f"{used}/{capacity}" if capacity else str(used)


_TEXTS: dict[str, Callable[[AnyBoard], str]] = {
    "waiting": lambda board: str(board.waiting),
    "longest_wait": _seconds("longest_s"),
    "service_level": lambda board: labels.percent(board.service_level, 0),
    "service_level_day": lambda board: labels.percent(getattr(board, "service_level_day", board.service_level), 0),
    "asa": _seconds("asa_s"),
    "aht": _seconds("aht_s"),
    "expected_wait": _seconds("expected_wait_s"),
    "abandonment": lambda board: labels.percent(board.abandonment),
    "abandoned": lambda board: labels.count(board.day.abandoned),
    "answered": lambda board: labels.count(board.day.answered),
    "offered": lambda board: labels.count(board.offered),
    "in_progress": lambda board: labels.count(getattr(board, "in_progress", None)),
    "trunks": _trunks,
    "alarms": lambda board: labels.count(len(getattr(board, "alarms", ()))),
}


def figure_word(figure: str) -> str:
    """The word under a figure."""
    if figure in set(AgentState):
        return labels.agent_state(AgentState(figure))
    if figure.partition("/")[0] in TICKETS:
        return ticket_word(figure)
    return {
        "waiting": translate("Wallboard", "waiting"),
        "longest_wait": translate("Wallboard", "longest wait"),
        "service_level": translate("Wallboard", "service level"),
        "service_level_day": translate("Wallboard", "service level today"),
        "asa": translate("Wallboard", "speed of answer"),
        "aht": translate("Wallboard", "handling time"),
        "abandonment": translate("Wallboard", "abandonment rate"),
        "abandoned": translate("Wallboard", "abandoned today"),
        "offered": translate("Wallboard", "offered today"),
        "answered": translate("Wallboard", "answered today"),
        "expected_wait": translate("Wallboard", "expected wait"),
        "in_progress": translate("Wallboard", "in progress"),
        "trunks": translate("Wallboard", "trunks in use"),
        "alarms": translate("Wallboard", "alarms"),
    }[figure]


def agent_face(sight: Sight, agent: str) -> AgentFace:
    """What an agent's cell shows."""
    known = sight.center.agents[agent]
    name = plain(known.name or native(agent), 60)
    if blind := sight.blind_words(known.link):
        return AgentFace(name, "unknown", severity="blind", blind=blind)
    state, since = known.state(sight.now)
    severity = _severity(boards.severity_of(sight.center, agent, sight.now))
    word = plain(labels.agent_state_with_reason(state, known.reason), 40)
    return AgentFace(name, labels.state_icon(state), word, _long(sight.now - since) if since else "–", severity)


def _long(seconds: float) -> str:
    """``8:14``, from an hour on ``2 h 56``: from ten metres nobody reads seconds beside hours."""
    hours, rest = divmod(max(0, int(seconds)), 3600)
    return f"{hours} h {rest // 60:02d}" if hours else duration(seconds)


def headline(sight: Sight, quiet: bool = False) -> Headline:
    """The day in one line, and the first alarm or the state of the links in another."""
    if blind := sight.blind_words():
        return Headline("", blind if sight.hidden else _links(sight), "blind")
    board = sight.whole()
    day = translate("Wallboard", "today {calls} calls · {abandoned} abandoned · ASA {asa}").format(
        calls=labels.count(board.offered), abandoned=labels.percent(board.abandonment), asa=labels.span(board.asa_s)
    )
    if board.alarms and not quiet:
        return Headline(day, _alarm(sight), board.alarms[0].severity.value)
    return Headline(day, _links(sight))


def _alarm(sight: Sight) -> str:
    """The first alarm, who has it, and how many more there are."""
    standing = sight.whole().alarms
    owner = plain(standing[0].owner, 30)
    who = translate("Wallboard", "{who} has it").format(who=owner) if owner else translate("Wallboard", "nobody has it")
    words = f"{alarm_title(sight.center, standing[0])} · {who}"
    return f"{words} · +{len(standing) - 1}" if len(standing) > 1 else words


def _links(sight: Sight) -> str:
    down = [link for link in sight.center.links.values() if not link.up]
    if not sight.center.links:
        return translate("Wallboard", "waiting for the switch")
    if not down:
        return translate("Wallboard", "all links up")
    return " · ".join(f"{plain(link.name, 40)} {labels.link_word(link, sight.now)[0]}" for link in down)


def loss(sight: Sight, health: Health, behind: bool = False, linked: bool = True) -> tuple[str, str]:
    """The words over a whole board, and why: engine, database or every link lost, or the journal still being read.

    Empty when it sees. `behind`: what is known is not of now. `linked`: the board shows something of a switch.
    """
    if health.starting or (behind and not health.blind_since):
        return translate("Wallboard", "no data yet"), translate("Wallboard", "reading the journal")
    if health.blind_since:
        return _lost(sight, health.blind_since, *_house_lost(health))
    links = list(sight.center.links.values())
    if not linked:
        return "", ""
    if not links or not any(_was_up(link) for link in links):
        return translate("Wallboard", "no data yet"), translate("Wallboard", "waiting for the switch")
    if any(link.up for link in links):
        return "", ""
    since = min((link.blind_since or link.since for link in links if _was_up(link)), default=sight.now)
    return _lost(sight, since, translate("Wallboard", "the link to the switch is lost"), "")


def _house_lost(health: Health) -> tuple[str, str]:
    """Which of the house's own parts went first, and what it said."""
    engine, database = health.engine_since, health.database_since
    if engine and (not database or engine <= database):
        return translate("Wallboard", "no engine records"), ""
    return translate("Wallboard", "the database is lost"), plain(health.database_why, 80)


def _lost(sight: Sight, since: float, what: str, why: str) -> tuple[str, str]:
    parts = (what, spoken_duration(sight.now - since), why)
    return labels.blind_since(since), " · ".join(part for part in parts if part)
