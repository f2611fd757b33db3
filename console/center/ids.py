"""Identifiers: what a switch calls a thing, scoped by the link that reported it.

Two sites may both have a queue named `support`, so every id of the centre is `link/native`. The native
part may itself hold slashes (`lab/PJSIP/104`); a link's name never does.
"""

AgentId = str
QueueId = str
CallId = str
LegId = str
VisitId = str
TrunkId = str
LinkName = str
CommandId = str
AlarmId = str


def scoped(link: str, native: str) -> str:
    """The centre's id of what the switch behind `link` calls `native`."""
    return f"{link}/{native}"


def native(scoped_id: str) -> str:
    """The switch's own name in a scoped id (all of it when it is not scoped)."""
    return scoped_id.partition("/")[2] or scoped_id


def link_of(scoped_id: str) -> str:
    """The link that reported a scoped id, or an empty string when it is not scoped."""
    link, slash, _ = scoped_id.partition("/")
    return link if slash else ""
