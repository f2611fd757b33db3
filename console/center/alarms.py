"""When a rule's limit has been passed for long enough: `evaluate`, asked once a second, answers with alarm facts.

After ISA-18.2: a limit, how long, how often, hysteresis; root causes first. Pure: time and the house's own figures
come in as data. What it must remember between two questions (since when a limit is passed) is in `Memory`, which may
be thrown away at any time: standing alarms are in the centre, only durations then start again.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from console.center import gauges
from console.center.events import AlarmCleared, AlarmRaised, AlarmShelved, Event
from console.center.ids import link_of
from console.center.rules import HELP, Rule
from console.center.site import Alarm
from console.center.state import Center

Watch = tuple[str, str]
"""A rule's name and the subject it watches."""

BUS, LINK = ("bus", "blind"), ("link", "blind")
ROOTS = (BUS, LINK, ("queue", "unserved"))
"""Figures whose alarms explain others: a lost bus or link all of that link's, a queue nobody serves that queue's."""


@dataclass(slots=True)
class Memory:
    """`since`: when the limit was passed; `lasting`: passed for long enough; `passes`: when that began, lately."""

    since: dict[Watch, float] = field(default_factory=dict)
    lasting: set[Watch] = field(default_factory=set)
    passes: dict[Watch, list[float]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Round:
    """One evaluation. `standing` learns of what is raised, so that its consequences can name it."""

    center: Center
    now: float
    memory: Memory
    house: Mapping[str, float]
    standing: dict[Watch, str]


def evaluate(
    center: Center, now: float, memory: Memory, house: Mapping[str, float], opening: Collection[str] = ()
) -> list[Event]:
    """The alarms to raise and to clear at `now`, root causes first. `house`: figures only the engine knows.

    `opening`: links whose story is only half told yet. What is theirs, and what is summed up over all, waits; a duress
    button or a call for help elsewhere does not. The answer is to be folded before the next question, else an alarm is
    raised twice.
    """
    rules = sorted((rule for rule in in_force(center) if rule.enabled and gauges.known(rule)), key=_rank)
    standing = {(a.rule, a.subject): a.id for a in center.alarms.values() if not a.cleared}
    this = _Round(center, now, memory, house, standing)
    told: list[Event] = []
    watched: set[Watch] = set()
    # A bus that a rule of its own watches is not said to be lost twice.
    buses = {bus for rule in rules if (rule.scope, rule.figure) == BUS for bus in gauges.subjects(center, rule)}
    for rule in rules:
        for subject in gauges.subjects(center, rule):
            if (rule.scope, rule.figure) == LINK and subject in buses:
                continue
            watched.add((rule.name, subject))
            if _half_told(rule, subject, opening):
                continue
            told += _judge(this, rule, subject)
    told += [_cleared(alarm, now, 0.0) for watch, alarm in standing.items() if watch not in watched]
    _forget(memory, watched)
    return told


def _half_told(rule: Rule, subject: str, opening: Collection[str]) -> bool:
    if not opening or rule.scope == "ticket":
        return False
    link = subject if rule.scope in ("link", "bus") else link_of(subject)
    return not link or link in opening


def in_force(center: Center) -> tuple[Rule, ...]:
    """The site's rules, and the call for help if they do not speak of it: an operator is never left alone."""
    if any((rule.scope, rule.figure) == (HELP.scope, HELP.figure) for rule in center.rules):
        return center.rules
    return (*center.rules, HELP)


def _judge(this: _Round, rule: Rule, subject: str) -> list[Event]:
    """One rule on one subject."""
    watch = (rule.name, subject)
    alarm = this.standing.get(watch, "")
    value = gauges.read(this.center, rule, subject, this.now, this.house)
    if not alarm and watch not in this.memory.since and (value is None or not _beyond(rule, value)) and rule.count <= 1:
        return []  # as nearly all are, nearly always: of thousands of watches, and the engine has other things to do
    if _unexplained(this, rule, subject):
        return []
    passed = _passed(rule, watch, value, this)
    if not alarm:
        return _raise(this, rule, subject, value or 0.0) if passed else []
    if passed or _holds(this.center, rule, subject, value):
        return []
    del this.standing[watch]  # what is over explains nothing any more
    return [_cleared(alarm, this.now, value or 0.0)]


def _passed(rule: Rule, watch: Watch, value: float | None, this: _Round) -> bool:
    """Whether the limit is passed for `for_s` seconds, or was so `count` times in `window_s`."""
    memory, now = this.memory, this.now
    if value is None or not _beyond(rule, value):
        memory.since.pop(watch, None)
        memory.lasting.discard(watch)
        lasting = False
    else:
        lasting = now - memory.since.setdefault(watch, now) >= rule.for_s
    if rule.count <= 1:
        return lasting
    passes = [at for at in memory.passes.get(watch, ()) if at > now - rule.window_s]
    if lasting and watch not in memory.lasting:
        memory.lasting.add(watch)
        passes.append(now)
    memory.passes[watch] = passes
    return len(passes) >= rule.count


def _beyond(rule: Rule, value: float) -> bool:
    return value > rule.limit if rule.above else value < rule.limit


def _holds(center: Center, rule: Rule, subject: str, value: float | None) -> bool:
    """Whether a standing alarm stays: the figure is not yet behind its hysteresis, or cannot be seen."""
    if rule.scope != "link" and _is_blind(center, link_of(subject)):
        return True
    if value is None or rule.count > 1:
        return False
    return value > rule.limit - rule.hysteresis if rule.above else value < rule.limit + rule.hysteresis


def _unexplained(this: _Round, rule: Rule, subject: str) -> bool:
    """Whether the subject's link is lost and a rule is about to say so: its consequences wait for it."""
    link = link_of(subject)
    if rule.scope in gauges.OF_LINKS or not _is_blind(this.center, link):
        return False
    roots = [r for r in this.center.rules if r.enabled and (r.scope, r.figure) in (BUS, LINK)]
    watching = [r for r in roots if link in gauges.subjects(this.center, r)]
    return bool(watching) and not any((r.name, link) in this.standing for r in watching)


def _is_blind(center: Center, link: str) -> bool:
    return link in center.links and not center.links[link].up


def _raise(this: _Round, rule: Rule, subject: str, value: float) -> list[Event]:
    now = this.now
    alarm = f"{rule.name}/{subject}/{round(now * 1000)}"
    cause = _cause(this, rule, subject)
    this.standing[rule.name, subject] = alarm
    raised = AlarmRaised(now, f"alarm/{alarm}/raised", "", alarm, rule.name, subject, rule.severity, value, cause)
    shelf = _shelf(this.center, rule, subject, now)
    if shelf is None:
        return [raised]
    ref = f"alarm/{alarm}/shelved"
    return [raised, AlarmShelved(now, ref, "", alarm, shelf.shelved_by, shelf.shelved_until, shelf.shelved_why)]


def _shelf(center: Center, rule: Rule, subject: str, now: float) -> Alarm | None:
    """The earlier alarm of this watch that somebody put aside until later: what comes back goes there too."""
    for alarm in reversed(center.alarm_history):
        if (alarm.rule, alarm.subject) == (rule.name, subject):
            return alarm if alarm.shelved_until > now else None
    return None


def _cause(this: _Round, rule: Rule, subject: str) -> str:
    """The standing alarm this one follows from, the deepest first; empty when it is a cause itself."""
    for root in ROOTS:
        if root == (rule.scope, rule.figure):
            return ""
        at = link_of(subject) if root[0] in gauges.OF_LINKS else subject
        for other in this.center.rules:
            if (other.scope, other.figure) == root and (other.name, at) in this.standing:
                return this.standing[other.name, at]
    return ""


def _cleared(alarm: str, now: float, value: float) -> AlarmCleared:
    return AlarmCleared(now, f"alarm/{alarm}/cleared", "", alarm, value)


def _rank(rule: Rule) -> int:
    root = (rule.scope, rule.figure)
    return ROOTS.index(root) if root in ROOTS else len(ROOTS)


def _forget(memory: Memory, watched: set[Watch]) -> None:
    """Keep nothing of subjects that are gone and rules no longer in force."""
    memory.lasting &= watched
    for kept in (memory.since, memory.passes):
        for watch in kept.keys() - watched:
            del kept[watch]
