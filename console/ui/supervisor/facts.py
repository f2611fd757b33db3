"""What the inspector says of a subject: its name, a quieter line, its facts in order, and its timeline.

Pure words over the centre, no widget. A fact may tick (`since`), open a passport (`figure`) or lead on (`go`).

Long because every kind of subject has facts of its own; in one file their words and order stay alike.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from console.center import measures
from console.center.agent import Agent
from console.center.boards import queue_board, states_of
from console.center.call import Call, Moment, Visit
from console.center.ids import native
from console.center.queue import Queue
from console.center.site import Alarm, LinkState
from console.center.state import Center, Key
from console.center.states import AgentState, LegRole
from console.ui import labels
from console.ui.ask import capability_words
from console.ui.bridge import Bridge
from console.ui.supervisor.alarm_words import alarm_title, limit_words, subject_name
from console.ui.supervisor.sentences import agent_name, queue_name, share, target_words
from console.ui.supervisor.subjects import agents_of, caller
from console.ui.widgets.text import plain
from drivers.contract import Capability

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Fact:
    """One line: a label and a value. `since` > 0: the value is the time since then; `figure`: the passport it opens."""

    label: str
    value: str = ""
    since: float = 0.0
    figure: tuple[str, str] | None = None
    go: Key | None = None
    severity: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything the inspector shows of a subject besides its actions."""

    title: str
    sub: str = ""
    facts: tuple[Fact, ...] = ()
    timeline: tuple[Moment, ...] = ()
    note: str = ""
    blind: str = ""


def sheet(bridge: Bridge, subject: Key) -> Sheet | None:
    """The sheet of a subject, None when nothing is known of it any more."""
    kind, name = subject
    center = bridge.center
    if kind == "agent" and name in center.agents:
        return _agent(bridge, center.agents[name])
    if kind == "visit" and name in center.visits:
        visit = center.visits[name]
        call = center.calls.get(visit.call) or center.past.get(visit.call)
        return _call(bridge, call, visit) if call else None
    if kind == "call":
        call = center.calls.get(name) or center.past.get(name)
        return _call(bridge, call, center.visits.get(call.visit)) if call else None
    if kind == "queue" and name in center.queues:
        return _queue(bridge, center.queues[name])
    if kind == "team":
        return _team(bridge, name)
    if kind == "link" and name in center.links:
        return _link(bridge, center.links[name])
    if kind == "alarm" and name in center.alarms:
        return _alarm(bridge, center.alarms[name])
    return None


class Then:
    """What `sheet` asks of a bridge, for a call that is long over."""

    def __init__(self, center: Center, now: float) -> None:
        self.center, self._now = center, now

    def now(self) -> float:
        """The time it is looked at."""
        return self._now

    def blind_since(self, link: str) -> float:
        """What is past is not blind; its gaps are in the call itself."""
        return 0.0


def past_sheet(center: Center, call: str, now: float) -> Sheet | None:
    """The sheet of a call folded from the journal."""
    known = center.past.get(call) or center.calls.get(call)
    return _call(Then(center, now), known, center.visits.get(known.visit)) if known else None


def _blind(bridge: Bridge, link: str) -> str:
    since = bridge.blind_since(link)
    return labels.blind_since(since) if since else ""


# --- agents ----------------------------------------------------------------------------------------------------


def _agent(bridge: Bridge, agent: Agent) -> Sheet:
    center, now = bridge.center, bridge.now()
    state, since = agent.state(now)
    words = labels.agent_state_with_reason(state, agent.reason)
    facts = [
        Fact(translate("Facts", "State"), words),
        Fact(translate("Facts", "Since"), since=since if state is not AgentState.LOGGED_OUT else 0.0),
    ]
    facts += _talks_to(center, agent) + _presences(center, agent)
    facts.append(Fact(translate("Facts", "Chosen"), _chosen(agent)))
    if agent.team:
        facts.append(Fact(translate("Facts", "Team"), plain(agent.team, 40), go=("team", agent.team)))
    facts += [
        Fact(queue_name(center, place.queue), _place(place), go=("queue", place.queue))
        for place in agent.queues.values()
    ]
    day = agent.day
    facts += [
        Fact(translate("Facts", "Calls today"), labels.count(day.handled)),
        Fact(translate("Facts", "AHT"), labels.span(measures.agent_aht(day))),
        Fact(translate("Facts", "Occupancy"), share(measures.occupancy(day))),
        Fact(translate("Facts", "Not answered"), labels.count(day.rang_no_answer)),
    ]
    sub = translate("Facts", "station {station}").format(station=plain(native(agent.station) or "–", 30))
    return Sheet(
        plain(agent.name, 80),
        f"{sub} · {agent.link}",
        tuple(facts),
        tuple(agent.timeline[-60:]),
        blind=_blind(bridge, agent.link),
    )


def _team(bridge: Bridge, team: str) -> Sheet | None:
    center, now = bridge.center, bridge.now()
    people = [center.agents[agent] for agent in agents_of(center, ("team", team))]
    if not people:
        return None
    facts = [Fact(labels.agent_state(state), str(count)) for state, count in _by_state(states_of(people, now))]
    facts += [
        Fact(
            plain(agent.name, 40),
            labels.agent_state_with_reason(agent.state(now)[0], agent.reason),
            go=("agent", agent.id),
        )
        for agent in people
    ]
    return Sheet(plain(team, 60), translate("Facts", "team, %n agent(s)", "", len(people)), tuple(facts))


def _by_state(counts: dict[AgentState, int]) -> list[tuple[AgentState, int]]:
    return sorted(counts.items(), key=lambda item: list(AgentState).index(item[0]))


def _talks_to(center: Center, agent: Agent) -> list[Fact]:
    contact = agent.contact()
    call = center.calls.get(contact.call) if contact else None
    if call is None:
        return []
    return [Fact(translate("Facts", "Talks to"), plain(caller(call), 60), go=("call", call.id))]


def _presences(center: Center, agent: Agent) -> list[Fact]:
    return [
        Fact(
            plain(native(p.who), 30) if p.who else translate("Facts", "Supervisor"),
            labels.monitor_mode(p.mode),
            severity="accent",
        )
        for p in center.presences.values()
        if p.agent == agent.id
    ]


def _chosen(agent: Agent) -> str:
    words = labels.status(agent.status)
    reason = labels.not_ready_reason(agent.reason) if agent.reason else ""
    return f"{words} ({plain(reason, 40)})" if reason else words


def _place(place: object) -> str:
    parts = [translate("Facts", "penalty {n}").format(n=place.penalty)] if place.penalty else []
    if place.paused:
        parts.append(translate("Facts", "paused"))
    if not place.dynamic:
        parts.append(translate("Facts", "fixed"))
    return " · ".join(parts) or translate("Facts", "serves")


# --- calls -----------------------------------------------------------------------------------------------------


def _call(bridge: Bridge, call: Call, visit: Visit | None) -> Sheet:
    center = bridge.center
    facts: list[Fact] = []
    if visit is not None and visit.outcome is None:
        facts += _waits(center, visit)
    if call.ended:
        facts += [
            Fact(translate("Facts", "Ended"), labels.clock_time(call.ended, seconds=True)),
            Fact(translate("Facts", "Lasted"), labels.span(call.ended - call.since)),
        ]
    else:
        facts.append(Fact(translate("Facts", "At the switch"), since=call.since))
    facts += _who(center, call)
    for name in call.visits:
        if name in center.visits and center.visits[name].outcome is not None:
            facts.append(_ended_visit(center, center.visits[name]))
    facts += [
        Fact(label, value)
        for label, value in (
            (translate("Facts", "Number"), plain(call.cli, 60)),
            (translate("Facts", "Dialled"), plain(call.dnis, 60)),
            (translate("Facts", "Trunk"), plain(native(call.trunk), 60)),
            (translate("Facts", "Way"), labels.direction(call.direction)),
            (translate("Facts", "Switch's id"), plain(call.native, 60)),
            (translate("Facts", "Caller bytes"), call.raw_cli[:60]),
        )
        if value
    ]
    gap = visit is not None and visit.gap
    note = (
        translate("Facts", "The link was lost while this call waited: its times are not to be trusted.") if gap else ""
    )
    return Sheet(
        plain(caller(call)),
        f"{plain(call.cli, 40)} · {call.link}" if call.name else call.link,
        tuple(facts),
        tuple(call.timeline[-60:]),
        note,
        _blind(bridge, call.link),
    )


def _waits(center: Center, visit: Visit) -> list[Fact]:
    queue = center.queues.get(visit.queue)
    place = queue.waiting.index(visit.id) + 1 if queue and visit.id in queue.waiting else visit.position
    return [
        Fact(translate("Facts", "Waits in"), queue_name(center, visit.queue), go=("queue", visit.queue)),
        Fact(translate("Facts", "Waits for"), since=visit.joined),
        Fact(
            translate("Facts", "Place"),
            str(place) + (translate("Facts", " · priority {n}").format(n=visit.priority) if visit.priority else ""),
        ),
    ]


def _who(center: Center, call: Call) -> list[Fact]:
    facts = []
    for leg in call.legs.values():
        if leg.agent:
            facts.append(Fact(translate("Facts", "Agent"), agent_name(center, leg.agent), go=("agent", leg.agent)))
        elif leg.role is LegRole.SUPERVISOR:
            facts.append(Fact(translate("Facts", "Supervisor"), plain(leg.address, 40)))
    return facts


def _ended_visit(center: Center, visit: Visit) -> Fact:
    words = labels.outcome(visit.outcome)
    if visit.short:
        words += " · " + translate("Facts", "short")
    return Fact(queue_name(center, visit.queue), f"{words} {labels.span(visit.wait_s)}", go=("queue", visit.queue))


# --- queues ----------------------------------------------------------------------------------------------------


def _queue(bridge: Bridge, queue: Queue) -> Sheet:
    center, now = bridge.center, bridge.now()
    board = queue_board(center, queue.id, now)
    blind = _blind(bridge, queue.link)

    def figure(label: str, value: str, name: str) -> Fact:
        return Fact(label, "–" if blind and name in _NOW else value, figure=(name, queue.id))

    facts = [
        figure(translate("Facts", "Waiting"), labels.count(board.waiting), "waiting"),
        figure(translate("Facts", "Longest wait"), labels.span(board.longest_s), "longest_wait"),
        figure(translate("Facts", "Expected wait"), labels.span(board.expected_wait_s), "expected_wait"),
        figure(translate("Facts", "Service level"), share(board.service_level), "service_level"),
        figure(translate("Facts", "… of the day"), share(board.service_level_day), "service_level_day"),
        figure(translate("Facts", "Offered"), labels.count(board.offered), "offered"),
        figure(translate("Facts", "Answered"), labels.count(board.day.answered), "answered"),
        figure(translate("Facts", "Abandoned"), labels.count(board.day.abandoned), "abandoned"),
        figure(translate("Facts", "Abandonment"), share(board.abandonment), "abandonment"),
        figure(translate("Facts", "ASA"), labels.span(board.asa_s), "asa"),
        figure(
            translate("Facts", "Gave up after"),
            labels.span(measures.average_time_to_abandon(board.day)),
            "average_time_to_abandon",
        ),
        figure(translate("Facts", "AHT"), labels.span(board.aht_s), "aht"),
    ]
    facts += [Fact(labels.agent_state(state), str(count)) for state, count in _by_state(board.agents)]
    touched = list(board.gaps)
    note = (
        translate("Facts", "%n gap(s) touch today's figures: the link was lost then.", "", len(touched))
        if touched
        else ""
    )
    sub = translate("Facts", "target {target}, {variant}").format(
        target=target_words(center, queue.id), variant=labels.variant(board.target.variant)
    )
    return Sheet(plain(queue.name, 80), f"{sub} · {queue.link}", tuple(facts), _of_queue(center, queue), note, blind)


_NOW = ("waiting", "longest_wait", "expected_wait", "service_level")


def _of_queue(center: Center, queue: Queue) -> tuple[Moment, ...]:
    """A queue's last visits, as its timeline."""
    return tuple(
        Moment(
            visit.ended,
            str(visit.outcome),
            (
                caller_name(center, visit),
                f"{visit.wait_s:.1f}",
                agent_name(center, visit.agent) if visit.agent else visit.key,
            ),
        )
        for visit in queue.ended[-30:]
    )


def caller_name(center: Center, visit: Visit) -> str:
    """Who waited in a visit."""
    call = center.calls.get(visit.call) or center.past.get(visit.call)
    return caller(call) if call else visit.native


# --- links and alarms ------------------------------------------------------------------------------------------


def _link(bridge: Bridge, link: LinkState) -> Sheet:
    center, now = bridge.center, bridge.now()
    word, severity = labels.link_word(link, now)
    facts = [
        Fact(translate("Facts", "State"), word, severity="" if severity == "calm" else severity),
        Fact(translate("Facts", "Since"), since=link.since),
        Fact(translate("Facts", "Driver"), plain(link.driver, 40)),
        Fact(translate("Facts", "Switch"), plain(link.version, 60)),
        Fact(translate("Facts", "Heard"), since=link.heard),
    ]
    if link.started_at:
        facts.append(Fact(translate("Facts", "Switch runs"), since=link.started_at))
    if link.reason:
        facts.append(Fact(translate("Facts", "Why"), plain(link.reason, 120), severity="blind"))
    able = set(link.capabilities)
    # Who shows calls while they last need not tell of them afterwards.
    able |= {Capability.RECORDS_AFTER_CALL} if Capability.LIVE_CALLS.value in able else set()
    missing = [capability for capability in Capability if capability.value not in able]
    note = "\n".join(translate("Facts", "It cannot {what}.").format(what=capability_words(c)) for c in missing)
    gaps = [
        Moment(gap.since, "gap", (labels.clock_time(gap.until, seconds=True), gap.reason, str(gap.lost or "")))
        for gap in center.gaps
        if gap.link == link.name
    ]
    disputes = [
        Moment(d.at, "dispute", (d.what, d.ours, d.theirs))
        for d in center.disputes[-40:]
        if d.subject.startswith(f"{link.name}/")
    ]
    return Sheet(
        plain(link.name, 60),
        translate("Facts", "link"),
        tuple(facts),
        tuple(sorted([*gaps, *disputes], key=lambda m: m.at)),
        note,
        _blind(bridge, link.name),
    )


def _alarm(bridge: Bridge, alarm: Alarm) -> Sheet:
    center, now = bridge.center, bridge.now()
    facts = [
        Fact(translate("Facts", "Grade"), labels.severity(alarm.severity), severity=alarm.severity.value),
        Fact(translate("Facts", "Rule"), plain(alarm.rule, 60)),
        Fact(translate("Facts", "Limit"), limit_words(center, alarm)),
        Fact(translate("Facts", "Stands for"), since=alarm.since)
        if not alarm.cleared
        else Fact(translate("Facts", "Cleared"), labels.clock_time(alarm.cleared, seconds=True)),
        Fact(translate("Facts", "In hand"), plain(alarm.owner, 40) or translate("Facts", "nobody has it")),
    ]
    if alarm.shelved_until > now:
        until = labels.clock_time(alarm.shelved_until)
        facts.append(Fact(translate("Facts", "Shelved until"), f"{until} · {plain(alarm.shelved_by, 20)}"))
        if alarm.shelved_why:
            facts.append(Fact(translate("Facts", "Because"), plain(alarm.shelved_why, 80)))
    if alarm.cause in center.alarms:
        cause = center.alarms[alarm.cause]
        facts.append(Fact(translate("Facts", "Follows from"), alarm_title(center, cause), go=("alarm", cause.id)))
    for name in alarm.consequences:
        if name in center.alarms:
            facts.append(
                Fact(translate("Facts", "Leads to"), alarm_title(center, center.alarms[name]), go=("alarm", name))
            )
    kind = next(
        (
            k
            for k, known in (("queue", center.queues), ("agent", center.agents), ("link", center.links))
            if alarm.subject in known
        ),
        "",
    )
    if kind:
        facts.append(Fact(translate("Facts", "About"), subject_name(center, alarm.subject), go=(kind, alarm.subject)))
    moments = [
        Moment(at, what, (who,))
        for at, what, who in (
            (alarm.since, "alarm_raised", ""),
            (alarm.owned_at, "alarm_taken", alarm.owner),
            (alarm.cleared, "alarm_cleared", ""),
        )
        if at
    ]
    return Sheet(alarm_title(center, alarm), translate("Facts", "alarm"), tuple(facts), tuple(moments))


def moment_words(moment: Moment) -> str:
    """A line of a timeline; those only the inspector makes are said here, all others by `labels`."""
    first, second, third = (*moment.args, "", "", "")[:3]
    if moment.what == "gap":
        lasting = (
            translate("Facts", "blind: {why}") if first == "–" else translate("Facts", "blind until {time}: {why}")
        )
        words = lasting.format(time=first, why=plain(second, 80))
        return words if not third else translate("Facts", "%n message(s) lost", "", int(third))
    if moment.what == "dispute":
        return translate("Facts", "{what}: we had {ours}, the switch says {theirs}").format(
            what=plain(first, 60), ours=plain(second, 60) or "–", theirs=plain(third, 60) or "–"
        )
    own = {
        "alarm_raised": translate("Facts", "raised"),
        "alarm_cleared": translate("Facts", "cleared"),
        "alarm_taken": translate("Facts", "acknowledged by {who}").format(who=plain(first, 30)),
    }
    return own.get(moment.what) or plain(labels.moment(moment))
