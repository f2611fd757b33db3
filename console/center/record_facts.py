"""How records after the call change the centre: into the past at once, never among the living.

A record that comes late lands where it belongs: among the ended visits by its end, in the day's tally only when it
ended within the day. What came from records is marked, so that every figure can say how much of it was never seen live.
"""

from bisect import insort

from console.center.call import Call, Leg, Moment, Visit
from console.center.events import Event
from console.center.ids import native
from console.center.link_facts import link_state
from console.center.queue_facts import queue_of
from console.center.record_events import CallRecorded, LineJudged, RecordRejected
from console.center.state import PAST_S, Center, Fold, Key
from console.center.states import LegRole, LegState, Outcome
from console.center.tally import count, is_short


def _recorded(center: Center, event: CallRecorded) -> list[Key]:
    link = link_state(center, event.link)
    link.heard = link.recorded_at = event.at
    changed: list[Key] = [("link", link.name)]
    if event.call in center.past or event.call in center.calls:
        return changed
    link.records += 1
    call = center.past[event.call] = _call(event)
    changed.append(("call", call.id))
    if event.queue and event.outcome is not None:
        changed += _visited(center, call, event, event.outcome)
    return changed


def _call(event: CallRecorded) -> Call:
    call = Call(event.call, event.link, event.native, event.began, event.direction, event.cli, event.name)
    call.dnis, call.trunk, call.ended, call.cause = event.dialled, event.trunk, event.ended, event.cause
    call.recorded, call.marks, call.talk_s = True, event.marks, event.talk_s
    call.timeline.append(Moment(event.began, "arrived", (native(event.trunk), event.dialled)))
    who = event.who or native(event.extension)
    if event.extension:
        talked = event.began + max(event.ring_s, 0.0)
        leg = Leg(event.extension, LegState.TALKING, LegRole.AGENT, event.extension, native(event.extension), talked)
        leg.talk_since = talked if event.talk_s > 0 else 0.0
        call.legs[leg.id] = leg
        if event.talk_s > 0:
            call.timeline.append(Moment(talked, "talking", (who,)))
    call.timeline.append(Moment(event.ended, "cleared", (event.cause,)))
    call.timeline.append(Moment(event.at, "recorded", (event.link,)))
    return call


def _visited(center: Center, call: Call, event: CallRecorded, outcome: Outcome) -> list[Key]:
    queue = queue_of(center, event.queue)
    visit = Visit(event.visit, call.id, event.native, event.queue, event.began)
    visit.outcome, visit.recorded = outcome, True
    visit.wait_s = max(event.ring_s, 0.0)
    visit.ended = event.began + visit.wait_s
    visit.evidence = event.cause
    if outcome is Outcome.ANSWERED:
        visit.agent, visit.talk_s = event.extension, event.talk_s
    target = center.target(queue.id)
    visit.short = is_short(visit, target)
    center.visits[visit.id] = visit
    call.queue = event.queue
    call.visits.append(visit.id)
    if visit.ended > center.day_since - PAST_S:
        # Windows look back from the end of this list, so it stays in the order of the ends.
        insort(queue.ended, visit, key=lambda ended: ended.ended)
    if visit.ended >= center.day_since:
        count(queue.day, visit, target)
    return [("visit", visit.id), ("queue", queue.id)]


def _rejected(center: Center, event: RecordRejected) -> list[Key]:
    link = link_state(center, event.link)
    link.heard = event.at
    link.rejected += event.count
    if event.raw:
        link.rejected_raw, link.rejected_why = event.raw, event.why
    return [("link", link.name)]


def _judged(center: Center, event: LineJudged) -> list[Key]:
    link = link_state(center, event.link)
    link.line, link.line_hint, link.line_since = event.health, event.hint, event.at
    return [("link", link.name), ("centre", "")]


FOLDS: dict[type[Event], Fold] = {
    CallRecorded: _recorded,
    RecordRejected: _rejected,
    LineJudged: _judged,
}
