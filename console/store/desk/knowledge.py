"""The knowledge in the database: cases with their counters, questions, articles in every version they ever had.

An edit names the version it started from and is refused with `Conflict` when somebody was faster. Counting a use is no
edit: it never conflicts and never loses a count. Each change is one transaction with its `KnowledgeChanged`.
"""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy import Connection, bindparam, text

from console.center.desk_events import KnowledgeChanged
from console.desk.knowledge import Article, Case, CaseState, Catalogue, Question, checked_article, checked_case
from console.desk.question_check import checked_question
from console.desk.retaining import merged
from console.store.desk.knowledge_rows import (
    ARTICLE_COLUMNS,
    CASE_COLUMNS,
    QUESTION_COLUMNS,
    insert,
    read_article,
    read_case,
    read_question,
    write_article,
    write_case,
    write_question,
)
from console.store.desk.work import Work, working
from console.store.errors import Conflict, Unknown
from console.store.journal import Journal

EVERYTHING = "*"
"""The subject of a fact that concerns all knowledge."""
_PLACE = (
    "SELECT coalesce((SELECT place FROM knowledge_question WHERE id = :id), max(place) + 1, 1) FROM knowledge_question"
)
"""Where a question stands among the others; a new one comes last."""
_EDITED = ("product", "diagnosis", "state", "merged_into", "version", "changed", "body")


class Knowledge:
    """Reads and writes the knowledge of one journal's database. Raises StoreError and NotKnowledge."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    # --- reading

    def load_cases(self) -> list[Case]:
        """Every case, retired and merged ones included, by id."""
        with self._journal.database.read() as connection:
            rows = connection.execute(text(f"SELECT {CASE_COLUMNS} FROM knowledge_case ORDER BY id")).all()
        return [read_case(row) for row in rows]

    def read_cases(self, ids: Iterable[str]) -> list[Case]:
        """These cases, those that are there."""
        query = text(f"SELECT {CASE_COLUMNS} FROM knowledge_case WHERE id IN :ids ORDER BY id")
        with self._journal.database.read() as connection:
            rows = connection.execute(query.bindparams(bindparam("ids", expanding=True)), {"ids": list(ids)}).all()
        return [read_case(row) for row in rows]

    def load_catalogue(self) -> Catalogue:
        """Every question, in the order they were imported in."""
        with self._journal.database.read() as connection:
            return _read_catalogue(connection)

    def load_articles(self) -> list[Article]:
        """The newest version of every article, by id."""
        newest = "version = (SELECT max(version) FROM knowledge_article b WHERE b.id = a.id)"
        query = text(f"SELECT {ARTICLE_COLUMNS} FROM knowledge_article a WHERE {newest} ORDER BY id")
        with self._journal.database.read() as connection:
            return [read_article(row) for row in connection.execute(query).all()]

    def versions_of(self, article_id: str) -> list[Article]:
        """Every version of this article, the newest first."""
        query = text(f"SELECT {ARTICLE_COLUMNS} FROM knowledge_article WHERE id = :id ORDER BY version DESC")
        with self._journal.database.read() as connection:
            return [read_article(row) for row in connection.execute(query, {"id": article_id}).all()]

    # --- cases

    def add(self, case: Case, who: str = "") -> Case:
        """Keep a new case; one without an id gets one. Raises Conflict when the id is taken."""
        with working(self._journal) as work:
            return add_case(work, case, who)

    def edit(self, case: Case, who: str = "", what: str = "revised") -> Case:
        """Keep this case in place of the version it names. Counters stay as they are. Raises Conflict, Unknown."""
        with working(self._journal) as work:
            checked = checked_case(case, _read_catalogue(work.connection))
            return _edit(work, checked, who, what)

    def retire(self, case: Case, who: str = "") -> Case:
        """Propose this case to nobody any more; it stays for reading. Raises Conflict, Unknown."""
        return self.edit(replace(case, state=CaseState.RETIRED), who, "retired")

    def restore(self, case: Case, who: str = "") -> Case:
        """Propose a retired case again. Raises Conflict, Unknown."""
        return self.edit(replace(case, state=CaseState.LIVE, into=""), who, "restored")

    def count_use(self, case_id: str, helped: bool | None, who: str = "") -> None:
        """A case was used; whether it helped, if that is known already. Raises Unknown."""
        with working(self._journal) as work:
            count_use(work, case_id, helped, who)

    def merge(self, keep: Case, drop: Case, who: str = "") -> Case:
        """Make one case of two, neither changed since it was read; the other stays for reading. Raises Conflict."""
        with working(self._journal) as work:
            kept, gone = merged(keep, drop)
            _edit(work, gone, who, "merged")
            counted = {"id": keep.id, "helped": drop.helped, "failed": drop.failed}
            work.connection.execute(
                text("UPDATE knowledge_case SET helped = helped + :helped, failed = failed + :failed WHERE id = :id"),
                counted,
            )
            return _edit(work, checked_case(kept, _read_catalogue(work.connection)), who, "merged")

    # --- questions

    def write_question(self, question: Question, was: Question | None, who: str = "") -> Question:
        """Keep a new question (`was` None), or this one in place of the one that was read.

        Raises Conflict when another is there now, NotKnowledge for one that would lose a case's answer.
        """
        with working(self._journal) as work:
            _take_turns(work.connection)
            if _read_catalogue(work.connection).questions.get(question.id) != was:
                raise Conflict("Somebody else wrote this question meanwhile. Yours is not kept: read it anew.")
            query = text(f"SELECT {CASE_COLUMNS} FROM knowledge_case WHERE product = :product")
            rows = work.connection.execute(query, {"product": question.product}).all()
            kept = checked_question(question, map(read_case, rows))
            place = work.connection.execute(text(_PLACE), {"id": kept.id}).scalar_one()
            row = write_question(kept, int(place))
            if was is None:
                work.connection.execute(text(insert("knowledge_question", row)), row)
            else:
                work.connection.execute(text("UPDATE knowledge_question SET body = :body WHERE id = :id"), row)
            _tell(work, EVERYTHING, "question", who)
            return kept

    # --- articles

    def write_article(self, article: Article, who: str = "") -> Article:
        """Keep a new version of the article it names (version 0: a new one). Raises Conflict unless it is the next."""
        with working(self._journal) as work:
            fresh = replace(article, id=article.id or f"article/{uuid.uuid4().hex}", author=who, changed=work.at)
            written = replace(checked_article(fresh), version=article.version + 1)
            newest = text("SELECT coalesce(max(version), 0) FROM knowledge_article WHERE id = :id")
            _take_turns(work.connection)
            if work.connection.execute(newest, {"id": written.id}).scalar_one() != article.version:
                raise Conflict(
                    "Somebody else wrote this article meanwhile. Yours is not kept: read theirs, then decide."
                )
            row = write_article(written)
            work.connection.execute(text(insert("knowledge_article", row)), row)
            _tell(work, written.id, "written", who)
            return written

    # --- all at once

    def import_all(
        self, questions: Sequence[Question], cases: Sequence[Case], articles: Sequence[Article] = (), who: str = ""
    ) -> int:
        """Put questions, cases and articles in that are not there yet (by id); how many cases were new.

        What is there is left as people have made it. One transaction: all of it or nothing.
        """
        with working(self._journal) as work:
            _take_turns(work.connection)
            known = {name for (name,) in work.connection.execute(text("SELECT id FROM knowledge_question"))}
            rows = [write_question(q, place) for place, q in enumerate(questions) if q.id not in known]
            _insert_many(work.connection, "knowledge_question", rows)
            catalogue = _read_catalogue(work.connection)
            known = {name for (name,) in work.connection.execute(text("SELECT id FROM knowledge_case"))}
            fresh = [
                replace(checked_case(case, catalogue), version=1, used=case.used or work.at)
                for case in cases
                if case.id not in known
            ]
            _insert_many(work.connection, "knowledge_case", [write_case(case, work.at) for case in fresh])
            known = {name for (name,) in work.connection.execute(text("SELECT id FROM knowledge_article"))}
            pages = [replace(checked_article(page), version=1) for page in articles if page.id not in known]
            _insert_many(work.connection, "knowledge_article", [write_article(page) for page in pages])
            if fresh or rows or pages:
                _tell(work, EVERYTHING, "imported", who)
            return len(fresh)


def add_case(work: Work, case: Case, who: str) -> Case:
    """The same as `Knowledge.add` within a piece of work already begun."""
    named = replace(case, id=case.id or new_case_id(), used=case.used or work.at)
    kept = replace(checked_case(named, _read_catalogue(work.connection)), version=1)
    taken = work.connection.execute(text("SELECT 1 FROM knowledge_case WHERE id = :id"), {"id": kept.id}).first()
    if taken:
        raise Conflict("A case with the id {name} is there already; nothing was written.", name=kept.id)
    _insert_many(work.connection, "knowledge_case", [write_case(kept, work.at)])
    _tell(work, kept.id, "added", who)
    return kept


def count_use(work: Work, case_id: str, helped: bool | None, who: str) -> None:
    """The same as `Knowledge.count_use` within a piece of work already begun."""
    more = {True: "helped = helped + 1, ", False: "failed = failed + 1, ", None: ""}[helped]
    query = text(f"UPDATE knowledge_case SET {more}used = :at WHERE id = :id")
    if work.connection.execute(query, {"at": work.at, "id": case_id}).rowcount != 1:
        raise Unknown("That case is not there any more; nothing was counted.")
    _tell(work, case_id, {True: "helped", False: "failed", None: "used"}[helped], who)


def new_case_id() -> str:
    """An id no other case has."""
    return f"case/{uuid.uuid4().hex}"


def _edit(work: Work, case: Case, who: str, what: str) -> Case:
    row = write_case(replace(case, version=case.version + 1), work.at)
    changes = ", ".join(f"{name} = :{name}" for name in _EDITED)
    query = text(f"UPDATE knowledge_case SET {changes} WHERE id = :id AND version = :expected")
    if work.connection.execute(query, {**row, "expected": case.version}).rowcount != 1:
        found = work.connection.execute(text("SELECT 1 FROM knowledge_case WHERE id = :id"), {"id": case.id}).first()
        if found is None:
            raise Unknown("That case is not there any more; nothing was written.")
        raise Conflict("Somebody else changed this case meanwhile. Yours is not kept: read it anew, then decide.")
    _tell(work, case.id, what, who)
    return replace(case, version=case.version + 1)


def _tell(work: Work, subject: str, what: str, who: str) -> None:
    work.tell(KnowledgeChanged(work.at, work.ref("knowledge"), "", subject=subject, what=what, who=who))


def _read_catalogue(connection: Connection) -> Catalogue:
    query = text(f"SELECT {QUESTION_COLUMNS} FROM knowledge_question ORDER BY place, id")
    return Catalogue({row.id: read_question(row) for row in connection.execute(query).all()})


def _insert_many(connection: Connection, table: str, rows: Sequence[dict[str, object]]) -> None:
    if rows:
        connection.execute(text(insert(table, rows[0])), rows)


def _take_turns(connection: Connection) -> None:
    """One author at a time where two must not both find nothing. SQLite's writers take turns anyway."""
    if connection.dialect.name != "sqlite":
        connection.exec_driver_sql("LOCK TABLE knowledge_article IN SHARE ROW EXCLUSIVE MODE")
