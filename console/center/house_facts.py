"""How the house's own facts change the centre: days, engines, commands, alarms, configuration."""

from console.center import events as e
from console.center.agent import Workload
from console.center.link_facts import blind
from console.center.queue import Tally
from console.center.rules import HELP, HELP_COMES_S
from console.center.site import Alarm, Order
from console.center.state import PAST_S, Center, Fold, Key
from console.center.tally import count, is_short


def _day(center: Center, event: e.DayStarted) -> list[Key]:
    if center.day == event.day:
        return []
    center.day, center.day_since = event.day, event.at
    for queue in center.queues.values():
        queue.day = Tally()
        # Sliding windows look back over midnight, so the last hour stays.
        queue.ended = [visit for visit in queue.ended if visit.ended > event.at - PAST_S]
        for visit in queue.ended:
            # What is told of the new day before the day itself is told (a record by a clock that runs ahead).
            if visit.ended >= event.at:
                count(queue.day, visit, center.target(queue.id))
    for agent in center.agents.values():
        agent.accrue(event.at)
        agent.day = Workload(accrued=event.at)
        agent.timeline.clear()
    center.gaps = [gap for gap in center.gaps if not gap.until or gap.until > event.at - PAST_S]
    for link in center.links.values():
        link.records = link.rejected = 0
    center.disputes.clear()
    center.alarm_history = [alarm for alarm in center.alarm_history if alarm.cleared > event.at - PAST_S]
    return [("centre", ""), *(("queue", q) for q in center.queues), *(("agent", a) for a in center.agents)]


def _engine_started(center: Center, event: e.EngineStarted) -> list[Key]:
    center.engine, center.engine_since, center.epoch = event.engine, event.at, event.epoch
    changed: list[Key] = [("centre", "")]
    for link in center.links.values():
        if link.up:
            changed += blind(center, link, event.blind_since or event.at, "engine was away")
    return changed


def _engine_stopped(center: Center, event: e.EngineStopped) -> list[Key]:
    if center.engine != event.engine:
        return []
    center.engine = ""
    changed: list[Key] = [("centre", "")]
    for link in center.links.values():
        if link.up:
            changed += blind(center, link, event.at, "engine stopped")
    return changed


def _asked(center: Center, event: e.CommandAsked) -> list[Key]:
    command = event.command
    if command.id not in center.orders:
        center.orders[command.id] = Order(command, event.link, event.at, at=event.at)
    return [("order", command.id)]


def _command_changed(center: Center, event: e.CommandChanged) -> list[Key]:
    order = center.orders.get(event.command)
    if order is None or order.fate.is_final:
        return []
    order.fate, order.at = event.fate, event.at
    order.why, order.seen = event.why, event.seen
    return [("order", event.command)]


def _raised(center: Center, event: e.AlarmRaised) -> list[Key]:
    if event.alarm in center.alarms:
        return []
    alarm = Alarm(event.alarm, event.rule, event.subject, event.severity, event.at, event.value, event.value)
    alarm.cause = event.cause
    center.alarms[alarm.id] = alarm
    center.alarm_history.append(alarm)
    cause = center.alarms.get(event.cause)
    if cause is not None:
        cause.consequences.append(alarm.id)
    return [("alarm", alarm.id), ("centre", "")]


def _alarm_cleared(center: Center, event: e.AlarmCleared) -> list[Key]:
    alarm = center.alarms.get(event.alarm)
    if alarm is None or alarm.cleared:
        return []
    alarm.cleared, alarm.value = event.at, event.value
    return [("alarm", alarm.id), ("centre", "")]


def _acknowledged(center: Center, event: e.AlarmAcknowledged) -> list[Key]:
    alarm = center.alarms.get(event.alarm)
    if alarm is None:
        return []
    alarm.owner, alarm.owned_at = event.who, event.at
    agent = center.agents.get(alarm.subject)
    if agent is not None and agent.help_since and is_help(center, alarm.rule):
        agent.help_until = event.at + HELP_COMES_S
    return [("alarm", alarm.id), ("centre", "")]


def is_help(center: Center, rule_name: str) -> bool:
    """Whether an alarm of this rule calls a supervisor to an agent."""
    rule = next((rule for rule in center.rules if rule.name == rule_name), None)
    return rule.figure == HELP.figure if rule is not None else rule_name == HELP.name


def _shelved(center: Center, event: e.AlarmShelved) -> list[Key]:
    alarm = center.alarms.get(event.alarm)
    if alarm is None:
        return []
    alarm.shelved_until, alarm.shelved_by, alarm.shelved_why = event.until, event.who, event.why
    return [("alarm", alarm.id), ("centre", "")]


def _rules(center: Center, event: e.RulesSet) -> list[Key]:
    center.rules = event.rules
    return [("centre", "")]


def _targets(center: Center, event: e.TargetsSet) -> list[Key]:
    center.targets = event.targets
    for queue in center.queues.values():
        # The day is counted again, so that one day never mixes two thresholds.
        queue.day = Tally()
        target = center.target(queue.id)
        for visit in queue.ended:
            visit.short = is_short(visit, target)
            if visit.ended >= center.day_since:
                count(queue.day, visit, target)
    return [("centre", ""), *(("queue", queue) for queue in center.queues)]


FOLDS: dict[type[e.Event], Fold] = {
    e.DayStarted: _day,
    e.EngineStarted: _engine_started,
    e.EngineStopped: _engine_stopped,
    e.CommandAsked: _asked,
    e.CommandChanged: _command_changed,
    e.AlarmRaised: _raised,
    e.AlarmCleared: _alarm_cleared,
    e.AlarmAcknowledged: _acknowledged,
    e.AlarmShelved: _shelved,
    e.RulesSet: _rules,
    e.TargetsSet: _targets,
}
