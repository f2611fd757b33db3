"""How facts about queues, their visits and trunks change the centre."""

from console.center import events as e
from console.center.agent_facts import agent_of
from console.center.call import Call, Moment, Visit
from console.center.ids import link_of, native
from console.center.queue import Counters, Queue
from console.center.state import Center, Fold, Key
from console.center.states import Outcome
from console.center.tally import count, count_handled, is_short
from console.center.trunk import Trunk


def queue_of(center: Center, queue_id: str) -> Queue:
    """The queue with this id, made up from the id alone when a fact comes before the queue was seen."""
    queue = center.queues.get(queue_id)
    if queue is None:
        queue = center.queues[queue_id] = Queue(queue_id, link_of(queue_id), native(queue_id))
        queue.members.update((a.id, None) for a in center.agents.values() if queue_id in a.queues)
    return queue


def _seen(center: Center, event: e.QueueSeen) -> list[Key]:
    queue = queue_of(center, event.queue)
    queue.name = event.name or queue.name
    queue.strategy = event.strategy or queue.strategy
    queue.service_level_s = event.service_level_s or queue.service_level_s
    queue.present = True
    return [("queue", queue.id)]


def _counted(center: Center, event: e.QueueCounted) -> list[Key]:
    queue = queue_of(center, event.queue)
    before = queue.counters
    reset = not before.at or event.completed < before.completed or event.abandoned < before.abandoned
    queue.counters = Counters(
        event.at,
        event.completed,
        event.abandoned,
        event.hold_s,
        event.talk_s,
        event.service_level_s,
        event.perf,
        event.perf2,
        since=event.at if reset else before.since,
        base_completed=event.completed if reset else before.base_completed,
        base_abandoned=event.abandoned if reset else before.base_abandoned,
    )
    return [("queue", queue.id)]


def _ordered(center: Center, event: e.QueueOrdered) -> list[Key]:
    queue = queue_of(center, event.queue)
    waiting = set(queue.waiting)
    first = [visit for visit in dict.fromkeys(event.visits) if visit in waiting]
    told = set(first)
    queue.waiting = first + [visit for visit in queue.waiting if visit not in told]
    return [("queue", queue.id), *(("visit", visit) for visit in queue.waiting)]


def _queued(center: Center, event: e.CallQueued) -> list[Key]:
    if event.visit in center.visits:
        return []
    queue = queue_of(center, event.queue)
    visit = Visit(event.visit, event.call, event.native, event.queue, event.at, event.position, event.priority)
    center.visits[visit.id] = visit
    last = len(queue.waiting)
    queue.waiting.insert(min(event.position - 1, last) if event.position > 0 else last, visit.id)
    call = center.calls.get(event.call)
    if call is not None:
        call.visit, call.queue = visit.id, event.queue
        call.visits.append(visit.id)
        call.timeline.append(Moment(event.at, "queued", (queue.name, str(event.position))))
    return [("visit", visit.id), ("queue", queue.id), ("call", event.call)]


def _ended(center: Center, event: e.VisitEnded) -> list[Key]:
    visit = center.visits.get(event.visit)
    if visit is not None and visit.outcome is not None:
        return []
    if visit is None:
        joined = event.at - max(event.wait_s, 0.0)
        visit = Visit(event.visit, event.call, event.native, event.queue, joined)
        center.visits[visit.id] = visit
    visit.agent, visit.key, visit.evidence = event.agent, event.key, event.evidence
    return end_visit(center, visit, event.outcome, event.at, event.wait_s)


def end_visit(center: Center, visit: Visit, outcome: Outcome, at: float, wait_s: float = -1.0) -> list[Key]:
    """Give an open visit its one outcome and count it. `wait_s` < 0: from the times."""
    queue = queue_of(center, visit.queue)
    if visit.id in queue.waiting:
        queue.waiting.remove(visit.id)
    visit.outcome, visit.ended = outcome, at
    visit.wait_s = wait_s if wait_s >= 0 else max(at - visit.joined, 0.0)
    target = center.target(queue.id)
    visit.short = is_short(visit, target)
    queue.ended.append(visit)
    count(queue.day, visit, target)
    call = center.calls.get(visit.call) or center.past.get(visit.call)
    if call is not None:
        _note_end(center, call, visit)
    changed = [("visit", visit.id), ("queue", queue.id), ("call", visit.call)]
    return [*changed, ("agent", visit.agent)] if visit.agent else changed


def _note_end(center: Center, call: Call, visit: Visit) -> None:
    if call.visit == visit.id:
        call.visit = ""
    if visit.id not in call.visits:
        call.visits.append(visit.id)
    who = center.agents[visit.agent].name if visit.agent in center.agents else native(visit.agent)
    word = str(visit.outcome)
    call.timeline.append(Moment(visit.ended, word, (native(visit.queue), f"{visit.wait_s:.1f}", who or visit.key)))


def _handled(center: Center, event: e.VisitHandled) -> list[Key]:
    visit = center.visits.get(event.visit)
    if visit is None or visit.talk_s >= 0:
        return []
    visit.talk_s = event.talk_s if event.talk_s >= 0 else max(event.at - visit.ended, 0.0)
    visit.hold_s, visit.ended_by = event.hold_s, event.ended_by
    queue = queue_of(center, visit.queue)
    if visit.outcome is Outcome.ANSWERED and visit.ended >= center.day_since:
        count_handled(queue.day, visit)
    agent = agent_of(center, event.agent or visit.agent)
    agent.day.handled += 1
    agent.timeline.append(Moment(event.at, "handled", (native(visit.queue), f"{visit.talk_s:.0f}")))
    return [("visit", visit.id), ("queue", queue.id), ("agent", agent.id)]


def _trunk_of(center: Center, trunk_id: str) -> Trunk:
    trunk = center.trunks.get(trunk_id)
    if trunk is None:
        trunk = center.trunks[trunk_id] = Trunk(trunk_id, link_of(trunk_id), native(trunk_id))
    return trunk


def _trunk_seen(center: Center, event: e.TrunkSeen) -> list[Key]:
    trunk = _trunk_of(center, event.trunk)
    trunk.name, trunk.group, trunk.capacity = event.name, event.group, event.capacity
    return [("trunk", trunk.id)]


def _trunk_changed(center: Center, event: e.TrunkChanged) -> list[Key]:
    trunk = _trunk_of(center, event.trunk)
    if trunk.in_service != event.in_service:
        trunk.in_service, trunk.reason, trunk.since = event.in_service, event.reason, event.at
    return [("trunk", trunk.id)]


FOLDS: dict[type[e.Event], Fold] = {
    e.QueueSeen: _seen,
    e.QueueCounted: _counted,
    e.QueueOrdered: _ordered,
    e.CallQueued: _queued,
    e.VisitEnded: _ended,
    e.VisitHandled: _handled,
    e.TrunkSeen: _trunk_seen,
    e.TrunkChanged: _trunk_changed,
}
