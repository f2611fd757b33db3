"""What the AMI stream showed of each way to leave a queue: signatures counted over captures, beside the witness.

The reference in tests/captures/ami/FACTS.md is made with it. A signature is the order of the telling events of
the caller's own channel, from its last joining to its end. Pure but for reading the files named.
"""

import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from . import queue_log
from .ami import Message

TELLING = (
    "QueueCallerJoin",
    "QueueCallerAbandon",
    "QueueCallerLeave",
    "HangupRequest",
    "SoftHangupRequest",
    "Hangup",
    "AgentConnect",
    "AgentComplete",
    "BlindTransfer",
    "AttendedTransfer",
    "DTMFEnd",
)


def messages(path: Path) -> Iterator[Message]:
    """The messages of a capture, the first value of each key, bytes that are no UTF-8 replaced."""
    raw = gzip.decompress(path.read_bytes()) if path.name.endswith(".gz") else path.read_bytes()
    for frame in raw.split(b"\r\n\r\n"):
        message: Message = {}
        for line in frame.decode("utf-8", "replace").split("\r\n"):
            key, separator, value = line.partition(": ")
            if separator:
                message.setdefault(key, value)
        yield message


def _word(message: Message) -> str:
    event = message.get("Event", "")
    if event == "VarSet" and message.get("Variable") in ("QUEUESTATUS", "QUEUE_WITHDRAW_INFO"):
        return (
            f"{message['Variable']}={message['Value']}" if message["Variable"] == "QUEUESTATUS" else message["Variable"]
        )
    if event == "DTMFEnd" and message.get("Direction") != "Received":
        return ""
    if event not in TELLING:
        return ""
    if event == "AgentComplete":
        return f"AgentComplete({message.get('Reason', '')})"
    if event in ("QueueCallerAbandon", "QueueCallerLeave") and message.get("Context") not in ("queue", ""):
        return f"{event}[Context {message['Context']}]"
    cause = message.get("Cause", "")
    return f"{event}({cause})" if cause else event


def signatures(found: Iterable[Message]) -> dict[tuple[str, str, int], list[str]]:
    """The telling words per call, queue and place among that call's visits of that queue."""
    words: dict[tuple[str, str, int], list[str]] = {}
    current: dict[str, tuple[str, str, int]] = {}
    nth: Counter[tuple[str, str]] = Counter()
    for message in found:
        call = message.get("Uniqueid") or message.get("TransfereeUniqueid") or message.get("DestLinkedid", "")
        word = _word(message)
        if not word or not call:
            continue
        if word == "QueueCallerJoin":
            key = (call, message["Queue"])
            current[call] = (*key, nth[key])
            nth[key] += 1
            words[current[call]] = []
        elif call in current:
            words[current[call]].append(word)
    return words


def table(captures: list[Path]) -> dict[str, Counter[str]]:
    """Signatures counted per true outcome: queue_log's, and the laboratory's act where it did one."""
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for path in captures:
        base = path.name.split(".")[0]
        facts = json.loads(path.with_name(f"{base}.json").read_text(encoding="utf-8"))
        acts = {(act["call"], act["queue"]): act["act"] for act in facts["acts"] if "call" in act and "queue" in act}
        cut = facts["gaps"][0]["from"] if facts["gaps"] else None
        nth: Counter[tuple[str, str]] = Counter()
        seen = signatures(messages(path))
        for visit in queue_log.visits(queue_log.read(path.with_name(f"{base}.queue_log").read_bytes())):
            key = (visit.call, visit.queue)
            label = visit.outcome + (f" / {visit.ended_by}" if visit.ended_by else "")
            if key in acts and visit.outcome in ("abandoned", "withdrawn"):
                label += f" / lab did: {acts[key]}"
            elif cut is not None and visit.entered_at <= cut:
                label += f" / {facts['gaps'][0]['why']}"
            counted[label][" > ".join(seen.get((*key, nth[key]), ["nothing seen"]))] += 1
            nth[key] += 1
    return counted


def report(captures: list[Path]) -> str:
    """The table as Markdown."""
    lines = []
    for label, rows in sorted(table(captures).items()):
        lines += [f"**{label}** ({sum(rows.values())})", ""]
        lines += [f"- {count} × {words}" for words, count in rows.most_common()] + [""]
    return "\n".join(lines)
