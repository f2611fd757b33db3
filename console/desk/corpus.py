"""Knowledge as it is shipped: a product's questions and diagnoses (TOML), its cases (JSON), articles (TOML), to values.

The texts come three by three, in the order of LANGUAGES. Reads text, never files. A fault is a NotKnowledge that says
where; nothing of a faulty file is used.
"""

import json
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from console.desk.knowledge import Article, Case, Kind, NotKnowledge, Option, Question
from console.desk.texts import LANGUAGES

DAY_S = 86400.0


@dataclass(frozen=True, slots=True)
class Product:
    """One product's sheet. `diagnoses`: the raw tables by diagnosis; `questions` in the order a form would ask them."""

    id: str
    name: Mapping[str, str]
    questions: tuple[Question, ...]
    diagnoses: Mapping[str, Mapping[str, Any]]


def read_product(text: str) -> Product:
    """The sheet of one product. Question ids get the product in front: `router.hot`."""
    try:
        sheet = tomllib.loads(text)
        product = sheet["product"]
        questions = tuple(_question(product, told) for told in sheet["question"])
        diagnoses = {told["id"]: told for told in sheet["diagnosis"]}
        return Product(product, _three(sheet["name"]), questions, diagnoses)
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as fault:
        raise NotKnowledge(f"This is no sheet of a product: {fault}") from fault


def read_cases(text: str, products: Sequence[Product]) -> list[Case]:
    """The cases; titles and steps are those of their diagnosis in its product's sheet."""
    sheets = {product.id: product for product in products}
    try:
        return [_case(told, sheets[told["product"]]) for told in json.loads(text)]
    except (KeyError, TypeError, ValueError) as fault:
        raise NotKnowledge(f"These are no cases: {fault}") from fault


def read_articles(text: str, now: float) -> list[Article]:
    """The articles; each is to be read again so many days from now as it says."""
    try:
        return [_article(told, now) for told in tomllib.loads(text)["article"]]
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as fault:
        raise NotKnowledge(f"These are no articles: {fault}") from fault


def _three(texts: Sequence[str]) -> dict[str, str]:
    if len(texts) != len(LANGUAGES) or not all(isinstance(text, str) for text in texts):
        raise ValueError(f"{texts!r} is not one text for each of {', '.join(LANGUAGES)}")
    return dict(zip(LANGUAGES, texts))


def _question(product: str, told: Mapping[str, Any]) -> Question:
    options = tuple(
        Option(option[0], _three(option[1:4]), option[4] if len(option) > 4 else "")
        for option in told.get("options", ())
    )
    return Question(
        f"{product}.{told['id']}",
        product,
        Kind(told["kind"]),
        _three(told["ask"]),
        options,
        told.get("unit", ""),
        float(told.get("tolerance", 0)),
        float(told.get("cost", 1)),
        float(told.get("weight", 1)),
    )


def _case(told: Mapping[str, Any], sheet: Product) -> Case:
    diagnosis = sheet.diagnoses[told["diagnosis"]]
    steps = [_three(step) for step in diagnosis["steps"]]
    return Case(
        told["id"],
        sheet.id,
        told["diagnosis"],
        {f"{sheet.id}.{name}": answer for name, answer in told["symptoms"].items()},
        _three(told["said"]),
        _three(diagnosis["title"]),
        {language: tuple(step[language] for step in steps) for language in LANGUAGES},
        told.get("outcome", ""),
        told.get("helped", 0),
        told.get("failed", 0),
    )


def _article(told: Mapping[str, Any], now: float) -> Article:
    return Article(
        told["id"],
        told["product"],
        _three(told["title"]),
        _three(told["body"]),
        told.get("diagnosis", ""),
        now + DAY_S * told["review_days"],
        author=told.get("author", ""),
        changed=now,
    )
