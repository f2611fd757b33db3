"""What is pasted into a ticket comes back letter by letter, or is refused aloud; what is packed is harmless."""

import json

import pytest

from console.desk.ticket import EDITABLE
from console.store.desk.tickets import Draft, Tickets, Unfit, Wanted
from console.store.journal import Journal

HOSTILE = (
    "<img src=x onerror=alert(1)><b>bold",
    "=HYPERLINK(\"http://x\";\"y\")",
    "a\0b",
    "half \ud800 pair",
    '"quoted"',
    "\u202egnp.exe\u2066",
    "'; DROP TABLE ticket; --",
    "line\r\none\ttab \\N \\",
    "%_!*:|&'\"",
)  # fmt: skip


def test_every_text_comes_back_as_it_was(database: str) -> None:
    with Journal(database) as journal:
        desk = Tickets(journal)
        for text in HOSTILE:
            ticket = desk.open(text, Draft(text, text, body=text, product=text, contract=text, site=text, contact=text))
            texts = {name: text for name in EDITABLE if isinstance(getattr(ticket, name), str)} | {"kind": "question"}
            texts.pop("parent")
            ticket = desk.change(ticket.id, ticket.version, text, **texts)
            desk.step(ticket.id, text, text, "helped", text, text)
            desk.attach(ticket.id, text, text, text, b"x")
            desk.watch(ticket.id, text)
            sent = desk.hand_over(ticket.id, None, text, "carrier", text)
            desk.acknowledge_handover(sent.id, text, text)
            file = desk.file(ticket.id)
            assert all(getattr(file.ticket, name) == value for name, value in texts.items())
            assert {entry.step.text for entry in file.history if entry.step} == {text}
            assert (file.attachments[0].name, file.watchers, file.handovers[0].reference) == (text, (text,), text)
            assert [one.id for one in desk.page(Wanted(owner=text, text=text))] == [ticket.id]
            packed = desk.packed(sent.id, {"name": text})
            assert packed.isascii() and json.loads(packed)["ticket"]["title"] == text


def test_a_megabyte_is_kept_and_too_much_is_refused(database: str) -> None:
    with Journal(database) as journal:
        desk = Tickets(journal)
        paste = "Lorem ipsum <b> äöü \u202e 😀 " * 40_000
        ticket = desk.open("ann", Draft("paste", body=paste))
        assert desk.ticket(ticket.id).body == paste
        step = desk.note(ticket.id, "ann", paste)
        assert [e.step.text for e in desk.history(ticket.id) if e.step and e.step.id == step.id] == [paste]
        with pytest.raises(Unfit, match="4,000,000"):
            desk.note(ticket.id, "ann", "x" * 4_000_001)
        with pytest.raises(Unfit, match="at most 200"):
            desk.change(ticket.id, ticket.version, "ann", owner="x" * 201)
        assert len(desk.history(ticket.id)) == 2
