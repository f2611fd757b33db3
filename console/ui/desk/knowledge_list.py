"""Cases and articles as rows of one list, with what an author should look at: twins, age, review dates."""

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from console.desk.knowledge import Article, Case, CaseState, Catalogue
from console.desk.retaining import Duplicate, aged, duplicates
from console.store.desk.knowledge_live import KnowledgeBase
from console.ui.models.table import Column

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. `twin`: the duplicate it may be merged with; `todo`: why an author should look, empty: nothing."""

    item: Case | Article
    title: str
    todo: str = ""
    twin: Duplicate | None = None

    @property
    def is_case(self) -> bool:
        """Whether it is a case and no article."""
        return isinstance(self.item, Case)


@dataclass(frozen=True, slots=True)
class Known:
    """What the editor works with. `diagnoses`: by product, each diagnosis with its words."""

    entries: dict[str, Entry] = field(default_factory=dict)
    catalogue: Catalogue = field(default_factory=Catalogue)
    diagnoses: dict[str, dict[str, str]] = field(default_factory=dict)


def known(live: KnowledgeBase, language: str, now: float) -> Known:
    """All of it. Runs in the worker."""
    base = live.load()
    diagnoses: dict[str, dict[str, str]] = {}
    for case in sorted(base.cases.values(), key=lambda case: case.diagnosis):
        diagnoses.setdefault(case.product, {}).setdefault(case.diagnosis, case.title(language))
    return Known(entries(live, language, now), base.catalogue, diagnoses)


def entries(live: KnowledgeBase, language: str, now: float) -> dict[str, Entry]:
    """Every case and article by id. Runs in the worker."""
    base = live.load()
    twins = {name: pair for pair in reversed(duplicates(base)) for name in (pair.keep, pair.drop)}
    old = {found.case: found.why for found in aged(base.cases.values(), now)}
    told = {
        case.id: Entry(case, case.title(language), _todo(case, twins.get(case.id), old), twins.get(case.id))
        for case in base.cases.values()
    }
    for article in live.knowledge.load_articles():
        due = article.is_due(now)
        title = article.titles.get(language) or next(iter(article.titles.values()), article.id)
        told[article.id] = Entry(article, title, translate("Knowledge", "review due") if due else "")
    return told


def _todo(case: Case, twin: Duplicate | None, old: dict[str, str]) -> str:
    if case.state is CaseState.RETIRED:
        return translate("Knowledge", "retired")
    if case.state is CaseState.MERGED:
        return translate("Knowledge", "merged into another")
    if twin is not None:
        return translate("Knowledge", "near-duplicate ({share})").format(share=f"{twin.alike:.0%}")
    return {
        "unused": translate("Knowledge", "long unused"),
        "failed": translate("Knowledge", "fails more than it helps"),
    }.get(old.get(case.id, ""), "")


def columns() -> list[Column]:
    """Of the list."""
    return [
        Column("title", translate("Knowledge", "Title"), lambda e, _: e.title, width=260, stretch=True),
        Column("product", translate("Knowledge", "Product"), lambda e, _: e.item.product, width=70),
        Column("kind", translate("Knowledge", "Kind"), lambda e, _: _kind(e), width=64),
        Column("helped", translate("Knowledge", "Helped"), lambda e, _: _count(e, "helped"), align="right", width=70),
        Column("failed", translate("Knowledge", "Failed"), lambda e, _: _count(e, "failed"), align="right", width=70),
        Column(
            "todo",
            translate("Knowledge", "To look at"),
            lambda e, _: e.todo,
            width=184,
            shape=lambda e, _: "warning" if e.todo else "",
        ),
    ]


def _kind(entry: Entry) -> str:
    return translate("Knowledge", "case") if entry.is_case else translate("Knowledge", "article")


def _count(entry: Entry, name: str) -> str:
    return str(getattr(entry.item, name)) if entry.is_case else ""


def date_words(at: float) -> str:
    """A day as people here write it."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at)).date(), QLocale.FormatType.ShortFormat)
