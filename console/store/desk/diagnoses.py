"""Diagnoses of tickets: begun once, kept answer by answer, ended with a lesson. So nothing is diagnosed twice.

Every answer is committed before the next question is proposed. A diagnosis that two people have open is guarded by its
version: the slower one gets `Conflict`. What callers said stands in these tables only, and `forget` takes it out.
"""

import uuid
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import text

from console.center.desk_events import KnowledgeChanged
from console.desk.assessment import Assessment
from console.desk.casebase import CaseBase
from console.desk.coverage import Asked
from console.desk.diagnosis import assess
from console.desk.inquiry import Inquiry
from console.desk.knowledge import Case
from console.desk.retaining import Revision, learn
from console.desk.texts import clean
from console.store.desk.diagnosis_run import NOT_SOLVED, OPEN, SOLVED, Reuse, Run
from console.store.desk.knowledge import add_case, count_use, new_case_id
from console.store.desk.knowledge_live import RUN, KnowledgeBase
from console.store.desk.knowledge_rows import RUN_COLUMNS, insert, read_run, write_run
from console.store.desk.work import Work, working
from console.store.errors import Conflict, Unknown
from console.store.journal import Journal


class Diagnoses:
    """For one worker thread, like the `KnowledgeBase` it asks. Raises StoreError, NotAnAnswer."""

    def __init__(self, journal: Journal, live: KnowledgeBase) -> None:
        self._journal = journal
        self._live = live

    # --- the caller's telling

    def start(self, ticket: str, product: str, language: str, text: str = "", who: str = "") -> Run:
        """Begin; or go on with the open diagnosis this ticket has of this product. `ticket` empty: none yet."""
        going = [run for run in self.of_ticket(ticket) if run.outcome == OPEN and run.inquiry.product == product]
        if going:
            return going[0]
        inquiry = Inquiry(product, language, clean(text))
        found = len(assess(self._live.load(), inquiry).candidates)
        with working(self._journal) as work:
            run = Run(RUN + uuid.uuid4().hex, ticket, inquiry, who=who, started=work.at, changed=work.at, version=1)
            row = write_run(run)
            work.connection.execute(_INSERT, row)
            log_search(work, Asked(work.at, product, language, inquiry.text, found, OPEN), ticket or run.id)
            _tell(work, run, "begun")
        return run

    def answer(self, run: Run, question: str, answer: str, who: str = "") -> Run:
        """Keep this answer (empty: don't know). Raises NotAnAnswer, Conflict, Unknown."""
        return self._keep(replace(run, inquiry=run.inquiry.answer(self._live.load().catalogue, question, answer)), who)

    def take_back(self, run: Run, question: str = "", who: str = "") -> Run:
        """Without the answer to this question, or without the last one. Raises Conflict, Unknown."""
        return self._keep(replace(run, inquiry=run.inquiry.take_back(question)), who)

    def say(self, run: Run, text: str, who: str = "") -> Run:
        """With other words of the caller. Raises Conflict, Unknown."""
        return self._keep(replace(run, inquiry=run.inquiry.say(text)), who)

    def about(self, run: Run, product: str, who: str = "") -> Run:
        """It is about another product: the words stay, the answers to the former product's questions go."""
        inquiry = Inquiry(product, run.inquiry.language, run.inquiry.text)
        return self._keep(replace(run, inquiry=inquiry, reused=""), who)

    def attach(self, run: Run, ticket: str, who: str = "") -> Run:
        """Give a diagnosis begun without a ticket to this one. Raises Conflict, Unknown."""
        return self._keep(replace(run, ticket=ticket), who)

    # --- proposing, reusing, learning

    def base(self) -> CaseBase:
        """What it is searched in, as of now."""
        return self._live.load()

    def suggestions(self, run: Run) -> Assessment:
        """What it may be and what to ask next, with all that is known now."""
        return assess(self._live.load(), run.inquiry)

    def reuse(self, run: Run, case_id: str, who: str = "") -> tuple[Run, Reuse]:
        """Take this case's steps. The caller writes them into the ticket. Raises Conflict, Unknown."""
        case = self._case(case_id)
        weights = tuple((found.case, found.weight) for found in self.suggestions(run).candidates)
        with working(self._journal) as work:
            kept = _update(work, replace(run, reused=case.id, weights=weights), who)
            count_use(work, case.id, None, who)
        self._live.follow([case.id])
        language = run.inquiry.language
        return kept, Reuse(case.id, case.title(language), case.steps_in(language))

    def confirm(self, run: Run, case_id: str, helped: bool, revised: Revision | None = None, who: str = "") -> Run:
        """The case helped: strengthened, or kept anew. It did not: weakened, ruled out, and the diagnosis goes on."""
        case = self._case(case_id)
        with working(self._journal) as work:
            if helped:
                kept = _update(work, replace(run, reused=case.id, outcome=SOLVED), who)
            else:
                kept = _update(work, replace(run, reused="", inquiry=run.inquiry.rule_out(case.diagnosis)), who)
            lessons = learn(self._live.load(), run.inquiry, case, helped, work.at, new_case_id(), revised)
            for lesson in lessons:
                if lesson.kind == "added":
                    add_case(work, lesson.case, who)
                else:
                    count_use(work, case.id, lesson.kind == "strengthened", who)
            close_search(work, run.ticket or run.id, kept.outcome)
        self._live.follow([lesson.case.id for lesson in lessons])
        return kept

    def give_up(self, run: Run, who: str = "") -> Run:
        """Nothing found helped; coverage will show it. Raises Conflict, Unknown."""
        with working(self._journal) as work:
            kept = _update(work, replace(run, outcome=NOT_SOLVED), who)
            close_search(work, run.ticket or run.id, NOT_SOLVED)
        return kept

    # --- reading, forgetting

    def of_ticket(self, ticket: str) -> list[Run]:
        """The diagnoses of this ticket, the newest first; none for no ticket."""
        if not ticket:
            return []
        query = text(f"SELECT {RUN_COLUMNS} FROM diagnosis_run WHERE ticket = :ticket ORDER BY started DESC, id")
        with self._journal.database.read() as connection:
            return [read_run(row) for row in connection.execute(query, {"ticket": ticket}).all()]

    def solutions_of(self, tickets: Sequence[str]) -> list[tuple[Run, Case]]:
        """What was found and helped on these tickets, the newest first: the last solution while it rings."""
        runs = [run for ticket in tickets for run in self.of_ticket(ticket) if run.outcome == SOLVED and run.reused]
        cases = self._live.load().cases
        return [(run, cases[run.reused]) for run in sorted(runs, key=lambda r: -r.changed) if run.reused in cases]

    def read(self, run_id: str) -> Run:
        """This diagnosis as it is now. Raises Unknown."""
        query = text(f"SELECT {RUN_COLUMNS} FROM diagnosis_run WHERE id = :id")
        with self._journal.database.read() as connection:
            row = connection.execute(query, {"id": run_id}).first()
        if row is None:
            raise Unknown("There is no such diagnosis (any more).")
        return read_run(row)

    def forget(self, tickets: Sequence[str]) -> None:
        """Take the caller's words out of these tickets' diagnoses and searches; answers and figures stay."""
        with working(self._journal) as work:
            forget_words(work, tickets)

    def _keep(self, run: Run, who: str) -> Run:
        with working(self._journal) as work:
            return _update(work, run, who)

    def _case(self, case_id: str) -> Case:
        case = self._live.load().cases.get(case_id)
        if case is None:
            raise Unknown("That case is not there any more.")
        return case


_INSERT = text(insert("diagnosis_run", RUN_COLUMNS.split(", ")))


def log_search(work: Work, asked: Asked, ticket: str = "") -> None:
    """Note that somebody looked for these words, for the coverage report."""
    row = {
        "at": asked.at,
        "ticket": ticket,
        "product": asked.product,
        "language": asked.language,
        "outcome": asked.outcome,
        "words": asked.words,
        "found": asked.found,
    }
    work.connection.execute(text(insert("knowledge_search", row)), row)


def close_search(work: Work, ticket: str, outcome: str) -> None:
    """Note how it ended for whoever looked."""
    query = text("UPDATE knowledge_search SET outcome = :outcome WHERE ticket = :ticket")
    work.connection.execute(query, {"ticket": ticket, "outcome": outcome})


def forget_words(work: Work, tickets: Sequence[str]) -> None:
    """Within a piece of work: the words of these tickets' callers are gone from diagnoses and searches."""
    for ticket in tickets:
        work.connection.execute(text("UPDATE knowledge_search SET words = '' WHERE ticket = :t"), {"t": ticket})
        query = text(f"SELECT {RUN_COLUMNS} FROM diagnosis_run WHERE ticket = :t")
        for row in work.connection.execute(query, {"t": ticket}).all():
            run = read_run(row)
            _update(work, replace(run, inquiry=run.inquiry.say("")), "")


def _update(work: Work, run: Run, who: str) -> Run:
    kept = replace(run, version=run.version + 1, changed=work.at, who=who or run.who)
    changes = ", ".join(f"{name} = :{name}" for name in RUN_COLUMNS.split(", ") if name != "id")
    query = text(f"UPDATE diagnosis_run SET {changes} WHERE id = :id AND version = :expected")
    if work.connection.execute(query, {**write_run(kept), "expected": run.version}).rowcount != 1:
        found = work.connection.execute(text("SELECT 1 FROM diagnosis_run WHERE id = :id"), {"id": run.id}).first()
        if found is None:
            raise Unknown("There is no such diagnosis (any more).")
        raise Conflict("Somebody else went on with this diagnosis meanwhile. Read it anew, then decide.")
    _tell(work, kept, kept.outcome or "diagnosed")
    return kept


def _tell(work: Work, run: Run, what: str) -> None:
    work.tell(KnowledgeChanged(work.at, work.ref("diagnosis"), "", subject=run.id, what=what, who=run.who))
