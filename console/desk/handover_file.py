"""The file that goes with a ticket to an outside organisation: one JSON document, its form described in docs/desk.md.

It holds words and numbers only. Whatever people typed stands in it as JSON strings in ASCII, so nothing in it can be
markup, a formula or a control character to who reads it. Attachments are named, with their size; their bytes go apart.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from console.desk.handover import Handover, Organisation
from console.desk.ticket import Attachment, Step, Ticket

SCHEMA = "centralino-handover/1"


def pack(
    ticket: Ticket,
    steps: Sequence[Step],
    attachments: Sequence[Attachment],
    handover: Handover,
    organisation: Organisation,
    customer: Mapping[str, str],
) -> str:
    """The document. `customer`: what of their file goes along, chosen by who calls (name, telephone, address …)."""
    document = {
        "schema": SCHEMA,
        "sent": moment(handover.sent),
        "from": handover.sent_by,
        "to": {"name": organisation.name, "title": organisation.title, "kind": organisation.kind},
        "reference": handover.reference,
        "reason": handover.reason,
        "ticket": {
            "number": ticket.number,
            "kind": str(ticket.kind),
            "priority": ticket.priority,
            "title": ticket.title,
            "description": ticket.body,
            "product": ticket.product,
            "contract": ticket.contract,
            "site": ticket.site,
            "opened": moment(ticket.opened),
        },
        "customer": dict(customer),
        "steps": [
            {"at": moment(step.at), "by": step.who, "what": step.what, "text": step.text, "result": step.result}
            for step in steps
        ],
        "attachments": [{"name": one.name, "media": one.media, "bytes": one.size} for one in attachments],
    }
    return json.dumps(document, indent=2, ensure_ascii=True)


def moment(at: float) -> str:
    """An instant as ISO 8601 in UTC, to the second; empty for none."""
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds") if at else ""
