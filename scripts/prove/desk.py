"""`kill -9` of somebody who works at the desk, at random points: what was acknowledged is there, and nothing by half.

What counts as half: a step without its fact in the journal or the other way round, a ticket whose row, changes and
facts do not tell the same version, a file without its bytes.
"""

import json
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from threading import Event

from sqlalchemy import text

from console.center.desk_events import TicketNoted, TicketSet
from console.desk.ticket import Ticket, card_of
from console.store.desk.tickets import Tickets, Wanted
from console.store.journal import Journal
from tests.helpers import postgres

Print = Callable[[str], None]
Deed = tuple[str, str, str | int, str]
WRITER = Path(__file__).with_name("desk_writer.py")


def prove_desk_killed(print: Print, points: int = 60, longest_s: float = 2.0, seed: int = 1) -> bool:
    """`kill -9` while notes, steps and changes are written, on both databases: nothing acknowledged is lost or half."""
    holds = True
    with tempfile.TemporaryDirectory() as folder:
        holds = killed(print, f"sqlite:///{(Path(folder) / 'desk.sqlite').as_posix()}", points, longest_s, seed)
    with postgres.server() as server, postgres.database(server) as address:
        return killed(print, address, points, longest_s, seed) and holds


def killed(print: Print, address: str, points: int, longest_s: float, seed: int = 1) -> bool:
    """Start a writer, kill it, look; so many times."""
    dice, wrong = random.Random(seed), list[str]()
    deeds: list[Deed] = []
    with Journal(address) as journal:
        journal.open()
        for point in range(points):
            deeds += work_until_killed(WRITER, address, seed * 1000 + point, dice.uniform(0.0, longest_s))
        wrong = lost(journal, deeds) + halves(journal)
    kinds, name = dict(sorted(Counter(deed[0] for deed in deeds).items())), address.partition(":")[0]
    print(f"  {name}: {points} kills, {len(deeds)} deeds acknowledged ({kinds});")
    print(f"  wrong: {wrong[:3] or 'nothing'}")
    return not wrong and len(deeds) >= points


def work_until_killed(writer_file: Path, address: str, seed: int, after_s: float) -> list[Deed]:
    """What a writer had been told is kept when it was killed, some time after its first deed."""
    writer = subprocess.Popen(
        [sys.executable, str(writer_file), address, str(seed)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert writer.stdout is not None and writer.stderr is not None
    try:
        first = writer.stdout.readline()
        assert first, f"the writer did not begin: {writer.stderr.read()[-2000:]}"
        Event().wait(after_s)
    finally:
        writer.kill()
        rest, _ = writer.communicate()
    # The last line may have been cut off by the kill: then it was not told.
    lines = [line for line in (first + rest).split("\n")[:-1] if line]
    return [tuple(json.loads(line)) for line in lines]


def lost(journal: Journal, deeds: list[Deed]) -> list[str]:
    """What was acknowledged and is not there."""
    desk, wrong = Tickets(journal), list[str]()
    for ticket in sorted({deed[1] for deed in deeds}):
        file = desk.file(ticket)
        steps = {entry.step.id: entry.step.text for entry in file.history if entry.step is not None}
        changes = {entry.change.version: entry.change.fields for entry in file.history if entry.change is not None}
        for what, _, mark, words in (deed for deed in deeds if deed[1] == ticket):
            if what == "file":
                kept = desk.content(str(mark)) == words.encode() * 50 and steps.get(str(mark)) == words
            elif what in ("note", "step", "answer"):
                kept = steps.get(str(mark)) == words
            elif what == "change":
                kept = changes.get(int(mark), {}).get("title", ("", ""))[1] == words
            else:
                kept = int(mark) in changes
            if not kept:
                wrong.append(f"{what} {mark} of {ticket} is lost")
    return wrong


def halves(journal: Journal) -> list[str]:
    """What is there in one place and not in the other."""
    events = [row.event for row in journal.read(0, 10_000_000)]
    noted = {event.step for event in events if isinstance(event, TicketNoted)}
    told = [event for event in events if isinstance(event, TicketSet)]
    last = {event.card.id: event.card for event in told}
    with journal.database.read() as connection:
        steps = set(connection.execute(text("SELECT id FROM ticket_step")).scalars())
        files = set(connection.execute(text("SELECT id FROM ticket_attachment")).scalars())
        changes = Counter(connection.execute(text("SELECT ticket FROM ticket_change")).scalars())
    wrong = [f"steps and facts differ by {steps ^ noted}"] if steps != noted else []
    wrong += [f"files without their step: {files - steps}"] if files - steps else []
    tickets: list[Ticket] = []
    desk = Tickets(journal)
    while page := desk.page(Wanted(), desk.place_of(Wanted(), tickets[-1]) if tickets else None, 500):
        tickets += page
    versions = Counter(event.card.id for event in told)
    for ticket in tickets:
        if not versions[ticket.id] == changes[ticket.id] == ticket.version:
            wrong.append(
                f"{ticket.id}: version {ticket.version}, {changes[ticket.id]} changes, {versions[ticket.id]} facts"
            )
        if last.get(ticket.id) != card_of(ticket):
            wrong.append(f"{ticket.id}: its card and its row differ")
    return wrong + ([] if len(last) == len(tickets) else [f"{len(last)} cards, {len(tickets)} tickets"])
