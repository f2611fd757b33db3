"""What the inspector says of a queue, a link and an alarm."""

from PySide6.QtCore import QCoreApplication

from console.center import measures
from console.center.boards import queue_board
from console.center.call import Moment
from console.center.queue import Queue
from console.center.site import Alarm, LinkState
from console.center.state import Center
from console.ui import labels
from console.ui.ask import capability_words
from console.ui.bridge import Bridge
from console.ui.supervisor.alarm_words import alarm_title, limit_words, subject_name
from console.ui.supervisor.fact import Fact, Sheet, blind_words
from console.ui.supervisor.facts_calls import caller_name
from console.ui.supervisor.facts_people import by_state
from console.ui.supervisor.facts_trunk import trunk_facts
from console.ui.supervisor.record_words import line_words, only_records, recorded_words, rejected_words
from console.ui.supervisor.sentences import agent_name, share, target_words
from console.ui.supervisor.surroundings_words import surrounding_facts
from console.ui.widgets.text import plain
from drivers.contract import PLANT, Capability

translate = QCoreApplication.translate
PLANT_WORDS = {capability.value for capability in PLANT}


def queue_sheet(bridge: Bridge, queue: Queue) -> Sheet:
    """What is known of a queue: its figures, each with a passport, its agents and its last visits."""
    center, now = bridge.center, bridge.now()
    board = queue_board(center, queue.id, now)
    blind = blind_words(bridge, queue.link)

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
    if board.recorded:
        facts.append(Fact(translate("Facts", "By record"), recorded_words(board.recorded)))
    facts += [Fact(labels.agent_state(state), str(count)) for state, count in by_state(board.agents)]
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
            "visit",
            (
                caller_name(center, visit),
                f"{visit.wait_s:.1f}",
                agent_name(center, visit.agent) if visit.agent else visit.key,
                str(visit.outcome),
            ),
        )
        for visit in queue.ended[-30:]
    )


def link_sheet(bridge: Bridge, link: LinkState) -> Sheet:
    """What is known of a link: how it is, what it cannot do, its gaps and disagreements."""
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
    if not PLANT_WORDS & set(link.capabilities):
        facts.append(
            Fact(
                translate("Facts", "Seen today"),
                share(measures.seen_share(center, link.name, now)),
                figure=("switch_seen", link.name),
            )
        )
    facts += surrounding_facts(center, link.name)
    if link.reason:
        facts.append(Fact(translate("Facts", "Why"), plain(link.reason, 120), severity="blind"))
    if link.line:
        words, grave = line_words(link)
        facts.append(Fact(translate("Facts", "The line says"), words, severity=grave))
    if only_records(link):
        facts.append(Fact(translate("Facts", "Records today"), labels.count(link.records)))
        facts.append(
            Fact(translate("Facts", "Lines refused"), rejected_words(link), severity="warning" if link.rejected else "")
        )
        if link.recorded_at:
            facts.append(Fact(translate("Facts", "Last record"), since=link.recorded_at))
    facts += trunk_facts(center, link.name)
    able = set(link.capabilities)
    # Who shows calls while they last need not tell of them afterwards.
    able |= {Capability.RECORDS_AFTER_CALL} if Capability.LIVE_CALLS.value in able else set()
    # Of a switch nobody expects lamps, nor calls of a lamp.
    expected = PLANT if able & PLANT_WORDS else frozenset(Capability) - PLANT
    missing = [capability for capability in Capability if capability in expected and capability.value not in able]
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
        blind_words(bridge, link.name),
    )


def alarm_sheet(bridge: Bridge, alarm: Alarm) -> Sheet:
    """What is known of an alarm: the limit, who has it, what it follows from and leads to."""
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
