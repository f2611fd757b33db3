"""What is kept of one customer, told whole: every word of theirs, nobody else's, and nothing in it is markup."""

import json

import pytest

from console.desk.customer import Consent, Contact, CustomerFile, Reach
from console.store.desk.customers import Customers
from console.store.desk.ticket_life import Draft
from console.store.desk.tickets import Tickets
from console.store.errors import Unknown
from console.store.journal import Journal

HOSTILE = "<b>=1+1</b>\u202eevil\0 \ud800 \u00e9"
FILE = CustomerFile(
    number="77",
    name=HOSTILE,
    contacts=(Contact(Reach.MOBILE, "320 123 4567"),),
    consents=(Consent("recording", False, 1_600_000_000.0, "letter"),),
)


def test_everything_of_theirs_is_told_and_nothing_of_others(database: str) -> None:
    with Journal(database) as journal:
        files, tickets = Customers(journal), Tickets(journal)
        made = files.open(FILE, "ann")
        twin = files.open(CustomerFile(name="Twin", contacts=FILE.contacts), "ann")
        other = files.open(CustomerFile(name="Another"), "ann")
        kept = files.merge(files.file(made.id), twin, "ann")
        for n in range(3):
            files.note(kept.id, f"note {n} {HOSTILE}", "ann")
        files.note(other.id, "of another", "ann")
        ticket = tickets.open("ann", Draft("No line", kept.id, body=HOSTILE))
        tickets.step(ticket.id, "bob", "a new cable", "helped")
        tickets.attach(ticket.id, "bob", "bill.pdf", "application/pdf", b"x")
        tickets.open("ann", Draft("Another's", other.id))
        text = files.disclose(kept.id)
        assert text.isascii()
        told = json.loads(text)
        assert told["schema"] == "centralino-customer/1"
        assert [file["name"] for file in told["files"]] == [HOSTILE, "Twin"]
        [consent] = told["files"][0]["consents"]
        assert consent == {"purpose": "recording", "given": False, "at": "2020-09-13T12:26:40+00:00", "how": "letter"}
        words = [entry.get("words", "") for entry in told["has_been"]]
        assert [word for word in words if word.startswith("note")] == [f"note {n} {HOSTILE}" for n in (2, 1, 0)]
        assert "a new cable" in words
        [one] = told["tickets"]
        assert (one["title"], one["body"], one["attachments"]) == ("No line", HOSTILE, ["bill.pdf"])
        assert "of another" not in text and "Another" not in text


def test_one_file_as_a_list_of_one(database: str) -> None:
    with Journal(database) as journal:
        files = Customers(journal)
        made = files.open(FILE, "ann")
        files.open(CustomerFile(name="Another"), "ann")
        head, line = files.export_file(made.id)
        assert head.startswith('"number"')
        assert '"recording: no"' in line
        with pytest.raises(Unknown):
            list(files.export_file("nobody"))
        with pytest.raises(Unknown):
            files.disclose("nobody")
