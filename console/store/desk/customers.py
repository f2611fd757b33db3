"""The customers' files of one journal: opened, changed, found, put together, their callers verified.

Everything people do here is committed before it is answered, with its fact in the journal. The methods may raise
StoreError (Conflict: somebody changed the same file meanwhile; Unknown: there is no such file) and BadFile; they may be
called from any thread and wait for the database, so a window asks them through `Later`. Imports, exports and erasures
are in modules of their own. Long because it is the one list of what a screen can ask about customers.
"""

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from console.center.desk_events import CallerVerified, CallFiled, CustomerChanged, VerificationFailed
from console.desk import exporting
from console.desk.customer import CustomerFile, Note, check, check_note
from console.desk.identity import Questions, Verdict, draw
from console.desk.policy import Policy
from console.store.desk import (
    customer_calls,
    customer_checks,
    customer_disclosure,
    customer_merges,
    customer_notes,
    customer_rows,
    customer_search,
    customer_timeline,
)
from console.store.desk.customer_merges import Looked, Pair
from console.store.desk.customer_timeline import Entry, Mark
from console.store.desk.work import Work, working
from console.store.errors import Conflict
from console.store.journal import Journal

Place = customer_search.Place


def new_id() -> str:
    """An id for a file, unlike any other."""
    return f"c-{uuid.uuid4().hex[:20]}"


class Customers:
    """Asks and changes the files. `policy`: the country of bare numbers, how callers are identified."""

    def __init__(self, journal: Journal, policy: Policy | None = None) -> None:
        self.journal, self.policy = journal, policy or Policy()

    # --- one file

    def open(self, file: CustomerFile, who: str, customer: str = "") -> CustomerFile:
        """A new file; its id and version are given here. Raises BadFile, and Conflict for a customer number in use."""
        check(file)
        with working(self.journal) as work:
            made = replace(file, id=customer or new_id(), version=1, opened=work.at, changed=work.at, changed_by=who)
            self._demand_free(work, made)
            customer_rows.insert(work.connection, [made])
            customer_rows.index(work.connection, [made], self.policy.country)
            work.tell(CustomerChanged(work.at, work.ref("customer"), "", made.id, "opened", who))
        return made

    def edit(self, file: CustomerFile, who: str) -> CustomerFile:
        """Write a file over the version it was read as. Raises Conflict when that is not the newest any more."""
        check(file)
        with working(self.journal) as work:
            made = replace(file, version=file.version + 1, changed=work.at, changed_by=who)
            self._demand_free(work, made)
            self.put(work, made, file.version)
            work.tell(CustomerChanged(work.at, work.ref("customer"), "", made.id, "edited", who))
        return made

    def file(self, customer: str) -> CustomerFile:
        """The file of that id; of one that was merged, the file it is part of now. Raises Unknown."""
        with self.journal.database.read() as connection:
            return customer_rows.living(connection, customer)

    def put(self, work: Work, file: CustomerFile, expected: int) -> None:
        """Within a piece of work: write a file, its words and its keys over version `expected`. Raises Conflict."""
        old, _ = customer_rows.find(work.connection, file.id)
        if old.version != expected or not customer_rows.update(work.connection, file, expected):
            raise Conflict("{who} changed this file meanwhile: nothing was written", who=old.changed_by or "somebody")
        customer_rows.unindex(work.connection, old)
        customer_rows.index(work.connection, [file], self.policy.country)

    def _demand_free(self, work: Work, file: CustomerFile) -> None:
        other = customer_search.by_customer_number(work.connection, file.number, file.id)
        if other:
            raise Conflict(
                "the customer number “{given}” is in the file of {name} already",
                given=file.number[:60],
                name=other.name[:60],
            )

    # --- finding

    def by_number(self, number: str) -> list[CustomerFile]:
        """Whose telephone this is: usually one file, none for a withheld number."""
        with self.journal.database.read() as connection:
            return customer_search.by_number(connection, number, self.policy.country)

    def search(self, typed: str, after: Place | None = None, limit: int = 50) -> list[CustomerFile]:
        """Files in which every fragment typed occurs, by name. `after`: the `place` of the last one shown."""
        with self.journal.database.read() as connection:
            return customer_search.search(connection, typed, after, limit, self.policy.country)

    @staticmethod
    def place(file: CustomerFile) -> Place:
        """Where a file stands in the list."""
        return customer_search.place(file)

    def count(self) -> int:
        """How many files there are."""
        with self.journal.database.read() as connection:
            return customer_search.count(connection)

    def export(self, typed: str = "") -> Iterator[str]:
        """The files a search finds (all of them for nothing typed) as lines of CSV, safe for spreadsheet programs."""
        return exporting.export(self._each(typed))

    def export_file(self, customer: str) -> Iterator[str]:
        """One file as such a list of one line. Raises Unknown."""
        return exporting.export([self.file(customer)])

    def disclose(self, customer: str) -> str:
        """Everything that is kept of one customer, as JSON (`console.desk.disclosure`). Raises Unknown."""
        at = self.journal.now()
        with self.journal.database.read() as connection:
            return customer_disclosure.gathered(connection, customer, self.policy.country, at)

    def _each(self, typed: str) -> Iterator[CustomerFile]:
        after: Place | None = None
        while page := self.search(typed, after, 500):
            yield from page
            after = self.place(page[-1])

    # --- what has been

    def timeline(self, customer: str, before: Mark | None = None, limit: int = 50) -> list[Entry]:
        """Calls, tickets, notes and checks of a customer, the newest first. `before`: the `mark` of the last shown."""
        with self.journal.database.read() as connection:
            return customer_timeline.page(connection, customer, before, limit, self.policy.country)

    def note(self, customer: str, text: str, who: str) -> Note:
        """Write a note into a file."""
        check_note(text)
        with working(self.journal) as work:
            file = customer_rows.living(work.connection, customer)
            made = customer_notes.add(work, file.id, text, who)
            work.tell(CustomerChanged(work.at, work.ref("customer"), "", file.id, "noted", who))
        return made

    def notes(self, customer: str, before: Mark | None = None, limit: int = 50) -> list[Note]:
        """The notes of a file, the newest first."""
        with self.journal.database.read() as connection:
            return customer_notes.page(connection, customer_rows.family(connection, customer), before, limit)

    # --- who it is that calls

    def file_call(self, call: str, customer: str, who: str = "") -> None:
        """This call belongs to that file (empty: to nobody's). `who` empty: found by its number alone."""
        with working(self.journal) as work:
            if customer:
                customer = customer_rows.living(work.connection, customer).id
            customer_calls.set_filed(work, call, customer, who)
            work.tell(CallFiled(work.at, work.ref("filed"), "", call, customer, who))

    def questions(self, customer: str, cli: str = "") -> Questions:
        """What this caller can be asked; never for the number `cli` they call from."""
        return draw(self.file(customer), self.policy.identity, cli, self.policy.country)

    def locked_until(self, customer: str) -> float:
        """Until when nobody may try for this file, seconds since the epoch by the database's clock; 0: one may."""
        with self.journal.database.read() as connection:
            file = customer_rows.living(connection, customer)
            return customer_checks.tries(connection, file.id).locked_until

    def check(self, call: str, customer: str, answers: Mapping[str, str], who: str, cli: str = "") -> Verdict:
        """Compare what the caller said (question → answer). The verdict is in the journal, the answers nowhere."""
        with working(self.journal) as work:
            file = customer_rows.living(work.connection, customer)
            customer_rows.lock(work.connection, file.id)
            verdict = customer_checks.judged(work, file, call, answers, who, self.policy, cli)
            told = (work.at, work.ref("check"), "", call, file.id, who)
            if verdict.verified:
                customer_calls.set_filed(work, call, file.id, who)
                work.tell(CallFiled(work.at, work.ref("filed"), "", call, file.id, who))
                work.tell(CallerVerified(*told, verdict.right, verdict.asked))
            else:
                work.tell(VerificationFailed(*told, verdict.wrong, verdict.locked_until))
        return verdict

    # --- duplicates

    def duplicates(self, customer: str) -> list[Pair]:
        """Pairs of this file and one that may be the same customer's: all of them, the likeliest first."""
        with self.journal.database.read() as connection:
            return customer_merges.proposed_for(connection, customer, self.policy.country)

    def all_duplicates(self) -> Iterator[Looked]:
        """Pairs of all files, piece by piece, each telling how far the look is; whoever reads may stop at any."""
        return customer_merges.proposed(self.journal.database, self.policy.country)

    def merge(self, kept: CustomerFile, absorbed: CustomerFile, who: str) -> CustomerFile:
        """Put two files together, as they were read. Raises Conflict when either was changed meanwhile."""
        with working(self.journal) as work:
            made = customer_merges.merge(self, work, kept, absorbed, who)
            work.tell(CustomerChanged(work.at, work.ref("customer"), "", made.id, "merged", who, absorbed.id))
        return made

    def unmerge(self, absorbed: str, who: str) -> tuple[CustomerFile, CustomerFile]:
        """Take a merge back: the file that lived on without what came, and the other exactly as it was."""
        with working(self.journal) as work:
            kept, freed = customer_merges.unmerge(self, work, absorbed, who)
            work.tell(CustomerChanged(work.at, work.ref("customer"), "", kept.id, "unmerged", who, freed.id))
        return kept, freed

    def merged_into(self, customer: str) -> Sequence[CustomerFile]:
        """The files that were merged into this one, as they were."""
        with self.journal.database.read() as connection:
            return customer_merges.absorbed_by(connection, customer)
