"""What the inspector says of a subject: its name, a quieter line, its facts in order, and its timeline.

Pure words over the centre, no widget. A fact may tick (`since`), open a passport (`figure`) or lead on (`go`). Here is
the way from a subject to its sheet; the sheets themselves are in `facts_people`, `facts_calls` and `facts_house`.
"""

from PySide6.QtCore import QCoreApplication

from console.center.call import Moment
from console.center.state import Center, Key
from console.center.states import Outcome
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.supervisor.fact import Sheet, Then
from console.ui.supervisor.facts_calls import call_sheet
from console.ui.supervisor.facts_house import alarm_sheet, link_sheet, queue_sheet
from console.ui.supervisor.facts_people import agent_sheet, team_sheet
from console.ui.supervisor.facts_trunk import trunk_sheet
from console.ui.widgets.text import plain

translate = QCoreApplication.translate


def sheet(bridge: Bridge, subject: Key) -> Sheet | None:
    """The sheet of a subject, None when nothing is known of it any more."""
    kind, name = subject
    center = bridge.center
    if kind == "agent" and name in center.agents:
        return agent_sheet(bridge, center.agents[name])
    if kind == "visit" and name in center.visits:
        visit = center.visits[name]
        call = center.calls.get(visit.call) or center.past.get(visit.call)
        return call_sheet(bridge, call, visit) if call else None
    if kind == "call":
        call = center.calls.get(name) or center.past.get(name)
        return call_sheet(bridge, call, center.visits.get(call.visit)) if call else None
    if kind == "queue" and name in center.queues:
        return queue_sheet(bridge, center.queues[name])
    if kind == "team":
        return team_sheet(bridge, name)
    if kind == "link" and name in center.links:
        return link_sheet(bridge, center.links[name])
    if kind == "trunk" and name in center.trunks:
        return trunk_sheet(bridge, center.trunks[name])
    if kind == "alarm" and name in center.alarms:
        return alarm_sheet(bridge, center.alarms[name])
    return None


def past_sheet(center: Center, call: str, now: float) -> Sheet | None:
    """The sheet of a call folded from the journal."""
    known = center.past.get(call) or center.calls.get(call)
    return call_sheet(Then(center, now), known, center.visits.get(known.visit)) if known else None


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
    if moment.what == "visit":
        waited = labels.span(float(second))
        parts = (plain(first, 40), labels.outcome(Outcome(moment.args[3])), waited, plain(third, 30))
        return " · ".join(part for part in parts if part)
    own = {
        "alarm_raised": translate("Facts", "raised"),
        "alarm_cleared": translate("Facts", "cleared"),
        "alarm_taken": translate("Facts", "acknowledged by {who}").format(who=plain(first, 30)),
    }
    return own.get(moment.what) or plain(labels.moment(moment))
