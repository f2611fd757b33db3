"""The shipped knowledge, read from the resources and put into a desk. docs/knowledge.md tells its making."""

from console import assets
from console.desk.casebase import CaseBase
from console.desk.corpus import Product, read_articles, read_cases, read_product
from console.desk.knowledge import Case, Catalogue
from console.store.desk.knowledge import Knowledge
from console.store.journal import Journal

PRODUCTS = ("router", "pos", "voip")
_FOLDER = "knowledge"


def products() -> list[Product]:
    """The shipped products' sheets. Raises MissingAsset, NotKnowledge."""
    return [read_product(assets.text(_FOLDER, f"{name}.toml")) for name in PRODUCTS]


def cases() -> list[Case]:
    """The shipped cases."""
    return read_cases(assets.text(_FOLDER, "cases.json"), products())


def catalogue() -> Catalogue:
    """The shipped questions."""
    return Catalogue({question.id: question for product in products() for question in product.questions})


def case_base() -> CaseBase:
    """All of it in memory, without a database."""
    return CaseBase(catalogue(), cases())


def bring_in(journal: Journal, who: str = "") -> int:
    """Put the shipped knowledge in, as far as it is not there; how many cases were new. What people changed stays."""
    sheets = products()
    questions = [question for sheet in sheets for question in sheet.questions]
    articles = read_articles(assets.text(_FOLDER, "articles.toml"), journal.now())
    return Knowledge(journal).import_all(
        questions, read_cases(assets.text(_FOLDER, "cases.json"), sheets), articles, who
    )


def product_names() -> dict[str, dict[str, str]]:
    """What people call each shipped product, by language."""
    return {sheet.id: dict(sheet.name) for sheet in products()}
