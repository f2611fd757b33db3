"""Cases, questions, articles and diagnoses as rows, and back. What is asked by has a column, the rest is one JSON."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row

from console.desk.inquiry import Inquiry
from console.desk.knowledge import Article, Case, CaseState, Kind, Option, Question
from console.store.desk.diagnosis_run import Run

CASE_COLUMNS = "id, product, diagnosis, state, merged_into, helped, failed, version, used, body"
QUESTION_COLUMNS = "id, product, body"
ARTICLE_COLUMNS = "id, version, product, diagnosis, state, author, review, changed, body"
RUN_COLUMNS = "id, ticket, product, language, outcome, reused, who, started, changed, version, body"

_dumps = json.JSONEncoder(separators=(",", ":")).encode


def write_case(case: Case, changed: float) -> dict[str, Any]:
    """The row of a case."""
    body = {
        "symptoms": dict(case.symptoms),
        "texts": dict(case.texts),
        "titles": dict(case.titles),
        "steps": {language: list(steps) for language, steps in case.steps.items()},
        "outcome": case.outcome,
    }
    return {
        "id": case.id,
        "product": case.product,
        "diagnosis": case.diagnosis,
        "state": case.state.value,
        "merged_into": case.into,
        "helped": case.helped,
        "failed": case.failed,
        "version": case.version,
        "used": case.used,
        "changed": changed,
        "body": _dumps(body),
    }


def read_case(row: "Row[Any]") -> Case:
    """The case of a row of CASE_COLUMNS."""
    body = json.loads(row.body)
    steps = {language: tuple(told) for language, told in body["steps"].items()}
    return Case(
        row.id,
        row.product,
        row.diagnosis,
        body["symptoms"],
        body["texts"],
        body["titles"],
        steps,
        body["outcome"],
        row.helped,
        row.failed,
        row.used,
        CaseState(row.state),
        row.merged_into,
        row.version,
    )


def write_question(question: Question, place: int) -> dict[str, Any]:
    """The row of a question."""
    body = {
        "kind": question.kind.value,
        "words": dict(question.words),
        "options": [[option.value, dict(option.words), option.parent] for option in question.options],
        "unit": question.unit,
        "tolerance": question.tolerance,
        "cost": question.cost,
        "weight": question.weight,
    }
    return {"id": question.id, "product": question.product, "place": place, "body": _dumps(body)}


def read_question(row: "Row[Any]") -> Question:
    """The question of a row of QUESTION_COLUMNS."""
    body = json.loads(row.body)
    options = tuple(Option(value, words, parent) for value, words, parent in body.pop("options"))
    return Question(row.id, row.product, Kind(body.pop("kind")), options=options, **body)


def write_article(article: Article) -> dict[str, Any]:
    """The row of one version of an article."""
    return {
        "id": article.id,
        "version": article.version,
        "product": article.product,
        "diagnosis": article.diagnosis,
        "state": article.state.value,
        "author": article.author,
        "review": article.review,
        "changed": article.changed,
        "body": _dumps({"titles": dict(article.titles), "bodies": dict(article.bodies)}),
    }


def read_article(row: "Row[Any]") -> Article:
    """The version of an article in a row of ARTICLE_COLUMNS."""
    body = json.loads(row.body)
    return Article(
        row.id,
        row.product,
        body["titles"],
        body["bodies"],
        row.diagnosis,
        row.review,
        CaseState(row.state),
        row.author,
        row.changed,
        row.version,
    )


def write_run(run: Run) -> dict[str, Any]:
    """The row of a diagnosis."""
    body = {
        "text": run.inquiry.text,
        "answers": list(run.inquiry.answers),
        "weights": list(run.weights),
        "tried": list(run.inquiry.tried),
    }
    return {
        "id": run.id,
        "ticket": run.ticket,
        "product": run.inquiry.product,
        "language": run.inquiry.language,
        "outcome": run.outcome,
        "reused": run.reused,
        "who": run.who,
        "started": run.started,
        "changed": run.changed,
        "version": run.version,
        "body": _dumps(body),
    }


def read_run(row: "Row[Any]") -> Run:
    """The diagnosis of a row of RUN_COLUMNS."""
    body = json.loads(row.body)
    answers = tuple((name, answer) for name, answer in body["answers"])
    weights = tuple((case, weight) for case, weight in body["weights"])
    inquiry = Inquiry(row.product, row.language, body["text"], answers, tuple(body["tried"]))
    return Run(
        row.id, row.ticket, inquiry, row.outcome, row.reused, weights, row.who, row.started, row.changed, row.version
    )


def insert(table: str, names: Iterable[str]) -> str:
    """The INSERT of a row with these columns. Names are the program's own, never data."""
    names = list(names)
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join(f':{name}' for name in names)})"
