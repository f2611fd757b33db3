"""What the inspector says of a call, live or long over."""

from PySide6.QtCore import QCoreApplication

from console.center.call import Call, Visit
from console.center.ids import native
from console.center.state import Center
from console.center.states import LegRole
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.desk import site_words
from console.ui.supervisor.fact import Fact, Sheet, blind_words
from console.ui.supervisor.record_words import call_note
from console.ui.supervisor.sentences import agent_name, queue_name
from console.ui.supervisor.subjects import caller
from console.ui.widgets.text import plain

translate = QCoreApplication.translate


def call_sheet(bridge: Bridge, call: Call, visit: Visit | None) -> Sheet:
    """What is known of a call, and of its visit if it waits."""
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
    if call.talk_s >= 0:
        facts.append(Fact(translate("Facts", "Talked"), labels.span(call.talk_s)))
    for name in call.visits:
        if name in center.visits and center.visits[name].outcome is not None:
            facts.append(_ended_visit(center, center.visits[name]))
    facts += [
        Fact(label, value)
        for label, value in (
            (translate("Facts", "Conclusion"), plain(site_words.outcome(call.code), 60)),
            (translate("Facts", "Number"), plain(call.cli, 60)),
            (translate("Facts", "Customer"), plain(call.customer, 60)),
            (translate("Facts", "Verified"), _verified(call)),
            (translate("Facts", "Dialled"), plain(call.dnis, 60)),
            (translate("Facts", "Way"), labels.direction(call.direction)),
            (translate("Facts", "Switch's id"), plain(call.native, 60)),
            (translate("Facts", "Caller bytes"), call.raw_cli[:60]),
        )
        if value
    ]
    if call.trunk:
        known = ("trunk", call.trunk) if call.trunk in center.trunks else None
        facts.append(Fact(translate("Facts", "Trunk"), plain(native(call.trunk), 60), go=known))
    gap = visit is not None and visit.gap
    note = (
        translate("Facts", "The link was lost while this call waited: its times are not to be trusted.") if gap else ""
    )
    if call.recorded:
        note = f"{note}\n{call_note(call.marks)}".strip()
    return Sheet(
        plain(caller(call)),
        f"{plain(call.cli, 40)} · {call.link}" if call.name else call.link,
        tuple(facts),
        tuple(call.timeline[-60:]),
        note,
        blind_words(bridge, call.link),
    )


def _verified(call: Call) -> str:
    """Who made sure of the caller; nothing for a call that is in nobody's file."""
    if call.verified:
        return translate("Facts", "✓ by {who}").format(who=plain(call.verified, 40))
    return translate("Facts", "? not yet") if call.customer else ""


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


def caller_name(center: Center, visit: Visit) -> str:
    """Who waited in a visit."""
    call = center.calls.get(visit.call) or center.past.get(visit.call)
    return caller(call) if call else visit.native
