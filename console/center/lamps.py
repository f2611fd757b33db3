"""What the lamps show: rules from figures and alarms to patterns, judged once a second. Pure: values in, values out.

For each output the first rule that applies says what it shows, in the order of the file; none applying it is off. A
rule whose link cannot be seen is neither true nor false: unless one before it applies, the output shows *blind*. So a
lamp can never say that all is well because nothing is known.

The one automatic step towards the line of last resort is here too: `failovers`. Of a rule a site wrote down and did
not enable a person is told instead, when it is due (`proposals`). Long: what is judged and what is asked for by it, in
one place.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from console.center import gauges
from console.center import plant_commands as pc
from console.center.commands import Command
from console.center.events import Event
from console.center.ids import link_of, native
from console.center.plant import Pattern, Point, PointRole
from console.center.plant_events import FailoverProposed
from console.center.roles import Role
from console.center.rules import Rule
from console.center.state import Center
from console.center.states import Severity

ANY = "*"
HOUSE = "house"
PAUSE_S = 5.0
"""What was refused or came to nothing is asked again after so long."""


@dataclass(frozen=True, slots=True)
class LampRule:
    """`output` shows `pattern` when this applies: the standing alarm of a rule, or a figure beyond a limit.

    `output`, `subject`: a scoped id, or the native part of one. An output `*/lamp` is that point of every device of
    `stations`, and a subject `*` is then the station's agent. `alarm`: a rule's name, or `*` for any, of at least
    `severity`, of `subject` if it names one; `acknowledged`: also one that somebody has in hand. Else `scope`, `figure`
    and `window_s` as in the alarm rules, `above` or `below` a limit (None: no limit on that side).
    """

    output: str
    pattern: Pattern
    alarm: str = ""
    severity: Severity = Severity.WARNING
    acknowledged: bool = True
    scope: str = ""
    figure: str = ""
    subject: str = ""
    above: float | None = None
    below: float | None = None
    window_s: float = 0.0


@dataclass(frozen=True, slots=True)
class FailoverRule:
    """Throw `output` by itself when `link` has been blind for `blind_for_s` while an engine looked. Never restores.

    Not `enabled`: it is only proposed.
    """

    output: str
    link: str
    blind_for_s: float = 60.0
    enabled: bool = False


@dataclass(frozen=True, slots=True)
class LampPlan:
    """A site's rules. `stations`: the agent at each device that stands for a desk."""

    lamps: tuple[LampRule, ...] = ()
    failovers: tuple[FailoverRule, ...] = ()
    stations: Mapping[str, str] = field(default_factory=dict)


def wanted(center: Center, plan: LampPlan, now: float, house: Mapping[str, float]) -> dict[str, Pattern]:
    """What every output that a rule speaks of must show at `now`. `house`: figures only the engine knows."""
    shown: dict[str, Pattern] = {}
    for rule in plan.lamps:
        for point, meant in _outputs(center, plan, rule):
            if shown.get(point, Pattern.OFF) is not Pattern.OFF:
                continue
            applies = _applies(center, meant, now, house)
            shown[point] = Pattern.BLIND if applies is None else rule.pattern if applies else Pattern.OFF
    # A lamp nobody has a rule for has nothing to say: it does not go on saying that nothing is known.
    idle = [p for p in center.points.values() if p.card.role is PointRole.OUTPUT and p.wanted is Pattern.BLIND]
    return shown | {point.card.id: Pattern.OFF for point in idle if point.card.id not in shown}


def _outputs(center: Center, plan: LampPlan, rule: LampRule) -> list[tuple[str, LampRule]]:
    """The points a rule is for, each with the rule as it is meant for it. A failover relay is no lamp."""
    points = [p for p in center.points.values() if p.card.role is PointRole.OUTPUT]
    if not rule.output.startswith(f"{ANY}/"):
        return [(p.card.id, rule) for p in points if rule.output in (p.card.id, native(p.card.id))]
    key = rule.output.partition("/")[2]
    found = []
    for point in points:
        device = native(point.device)
        if device in plan.stations and point.card.id == f"{point.device}/{key}":
            subject = plan.stations[device] if rule.subject == ANY else rule.subject
            found.append((point.card.id, replace(rule, subject=subject)))
    return found


def _applies(center: Center, rule: LampRule, now: float, house: Mapping[str, float]) -> bool | None:
    """Whether a rule applies; None: that cannot be seen."""
    return _alarm_stands(center, rule) if rule.alarm else _is_beyond(center, rule, now, house)


def _alarm_stands(center: Center, rule: LampRule) -> bool | None:
    for alarm in center.alarms.values():
        grave = alarm.severity is Severity.ALARM or rule.severity is Severity.WARNING
        named = rule.alarm in (ANY, alarm.rule) and rule.subject in ("", alarm.subject, native(alarm.subject))
        if named and grave and not alarm.cleared and (rule.acknowledged or not alarm.owner):
            return True
    return False if _is_seen(center, [rule.subject] if link_of(rule.subject) in center.links else []) else None


def _is_beyond(center: Center, rule: LampRule, now: float, house: Mapping[str, float]) -> bool | None:
    asked = Rule("", rule.figure, rule.scope, 0.0, window_s=rule.window_s)
    if rule.subject:
        asked = replace(asked, subjects=(rule.subject,))
    subjects = gauges.subjects(center, asked)
    # That a link is blind is known; of what lies behind it nothing is.
    if not subjects or (rule.scope not in gauges.OF_LINKS and not _is_seen(center, subjects)):
        return None
    values = [gauges.read(center, asked, subject, now, house) for subject in subjects]
    return any(_passes(rule, value) for value in values if value is not None)


def _passes(rule: LampRule, value: float) -> bool:
    return (rule.above is None or value > rule.above) and (rule.below is None or value < rule.below)


def _is_seen(center: Center, subjects: list[str]) -> bool:
    """Whether the links of these subjects are up; of none that has a link: all links to switches, at least one."""
    names = {link_of(subject) for subject in subjects} & center.links.keys()
    links = [center.links[name] for name in names] or [
        link for link in center.links.values() if "outputs" not in link.capabilities
    ]
    return bool(links) and all(link.up for link in links)


# --- what the house asks for -------------------------------------------------------------------------------------


@dataclass(slots=True)
class Asked:
    """What the house asked lately: when, by output. May be thrown away at any time."""

    at: dict[str, float] = field(default_factory=dict)


def lamp_commands(center: Center, shown: Mapping[str, Pattern], now: float, asked: Asked) -> list[Command]:
    """What to ask for so that the outputs show this: only what differs, can be had, and is not on its way."""
    commands: list[Command] = []
    for output, pattern in shown.items():
        point = center.points[output]
        if point.wanted is pattern or not _is_within_reach(center, point):
            continue
        if now - asked.at.get(output, -PAUSE_S) < PAUSE_S and not _has_come(center, output):
            continue
        asked.at[output] = now
        commands.append(pc.SetOutput(**_house(output, now, "it shows the centre"), output=output, pattern=pattern))
    return commands


def failover_commands(center: Center, rules: tuple[FailoverRule, ...], now: float, asked: Asked) -> list[Command]:
    """The next step of a failover that is due by a site's own rule: arm, then throw."""
    commands: list[Command] = []
    for rule in rules:
        if not rule.enabled or (due := _due(center, rule, now)) is None:
            continue
        point, why = due
        armed = point.armed_by == HOUSE and point.armed_until > now
        step = pc.ThrowFailover if armed else pc.ArmFailover
        key = f"{point.card.id}/{step.__name__}"
        if now - asked.at.get(key, -PAUSE_S) >= PAUSE_S:
            asked.at[key] = now
            commands.append(step(**_house(key, now, why), output=point.card.id))
    return commands


def proposals(center: Center, rules: tuple[FailoverRule, ...], now: float) -> list[Event]:
    """Relays a person might throw now, by rules that a site has not switched on; and those that are due no more."""
    due = {found[0].card.id: found[1] for rule in rules if not rule.enabled and (found := _due(center, rule, now))}
    told: list[Event] = []
    for point in (center.points[name] for name in sorted({*due, *_proposed(center)})):
        why = due.get(point.card.id, "")
        if bool(why) != bool(point.proposed_since):
            told.append(FailoverProposed(now, f"proposed/{point.card.id}/{now:.3f}", "", point.card.id, why))
    return told


def _proposed(center: Center) -> list[str]:
    return [point.card.id for point in center.points.values() if point.proposed_since]


def _due(center: Center, rule: FailoverRule, now: float) -> tuple[Point, str] | None:
    """The relay a rule speaks of, and why it is to be thrown; None: not now.

    A person who moved it since the link was lost has decided, and is not overruled.
    """
    link = center.links.get(rule.link)
    found = [p for p in center.points.values() if rule.output in (p.card.id, native(p.card.id))]
    if link is None or link.up or not link.blind_since or not found:
        return None
    blind_s, point = now - max(link.blind_since, center.engine_since), found[0]
    decided = point.who not in ("", HOUSE) and point.moved > link.blind_since
    if blind_s < rule.blind_for_s or point.actual is not Pattern.OFF or decided or not _is_within_reach(center, point):
        return None
    return point, f"the link {rule.link} has been blind for {blind_s:.0f} s"


def _house(subject: str, now: float, why: str) -> dict[str, Any]:
    return {"id": f"house/{subject}/{now:.3f}", "who": HOUSE, "role": Role.HOUSE.value, "why": why}


def _is_within_reach(center: Center, point: Point) -> bool:
    """Whether an output can be written: its link is up, its device answers, nobody has it in hand."""
    device = center.devices.get(point.device)
    link = center.links.get(link_of(point.card.id))
    return device is not None and link is not None and link.up and not device.silent_since and not device.held_by


def _has_come(center: Center, output: str) -> bool:
    """Whether the last command for it was carried out: what is wanted now is a new wish."""
    last = [
        order.fate.value
        for order in center.orders.values()
        if isinstance(order.command, pc.SetOutput) and order.command.output == output and order.command.who == HOUSE
    ]
    return bool(last) and last[-1] == "seen"
