"""What the desk's stores refuse is said in the window's language, with its own words for states, fields and numbers."""

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

import console
from console.desk.customer import CustomerFile, check
from console.errors import PlainError
from console.store.desk.ticket_life import Draft
from console.store.desk.ticket_pen import Refused
from console.store.desk.tickets import Tickets
from console.store.desk.words import LONGEST_TEXT, Unfit, to_text
from console.store.errors import Conflict, Unknown
from console.store.journal import Journal
from console.ui.desk.refusals import SENTENCES, words_of
from console.ui.language import install_language

HOME = Path(console.__file__).parent
SOURCES = [*sorted((HOME / "store" / "desk").glob("*.py")), HOME / "desk" / "customer.py"]
REFUSALS = {"Unfit", "Refused", "Unknown", "Conflict", "CallLive", "BadFile"}


@pytest.fixture(params=["it", "pt"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    install_language(qapp, request.param)
    yield request.param
    install_language(qapp, "en")


def raised(source: Path) -> Iterator[tuple[int, ast.expr]]:
    """Each refusal raised in a file: its line, and what it says."""
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        call = node.exc if isinstance(node, ast.Raise) else None
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in REFUSALS:
            yield call.lineno, call.args[0]


def test_every_sentence_of_the_stores_is_known_to_the_windows() -> None:
    found = [(source.name, line, said) for source in SOURCES for line, said in raised(source)]
    assert len(found) > 60
    whole = {(name, line, said.value if isinstance(said, ast.Constant) else None) for name, line, said in found}
    assert [one for one in whole if one[2] not in SENTENCES] == []
    assert {said for _, _, said in whole} == SENTENCES, "no sentence is kept for what is not said any more"


def places(sentence: str) -> list[tuple[str | None, str | None]]:
    return sorted((name, form) for _, name, form, _ in string.Formatter().parse(sentence) if name)


def test_every_sentence_is_translated_with_the_same_places(language: str) -> None:
    for sentence in SENTENCES:
        told = QCoreApplication.translate("Refusals", sentence)
        assert told != sentence
        assert places(told) == places(sentence)


def test_a_refused_deed_is_told_in_the_windows_words(language: str, tmp_path: Path) -> None:
    journal = Journal(f"sqlite:///{(tmp_path / 'desk.sqlite').as_posix()}")
    journal.open()
    tickets = Tickets(journal)
    ticket = tickets.open("ann", Draft("No line"))
    with pytest.raises(Refused) as refused:
        tickets.resume(ticket.id, None, "ann")
    with pytest.raises(Unknown) as unknown:
        tickets.ticket("gone\u202e{0}")
    journal.close()
    number = ticket.number
    assert words_of(refused.value) == {
        "it": f"Il ticket {number} non è in attesa: è nello stato «nuovo»",
        "pt": f"O pedido {number} não está à espera: está no estado «novo»",
    }[language]  # fmt: skip
    assert str(refused.value) == f"ticket {number} is not waiting: it is new", "the log's words stay English"
    assert "\u202e" not in words_of(unknown.value)
    assert words_of(unknown.value).endswith("{0}»")


def test_numbers_are_grouped_as_the_language_does(language: str, qapp: QApplication) -> None:
    with pytest.raises(Unfit, match="the text has 4,000,001 letters") as caught:
        to_text("x" * (LONGEST_TEXT + 1))
    said = words_of(caught.value)
    assert said.startswith({"it": "Il testo ha 4", "pt": "O texto tem 4"}[language])
    assert "4,000,001" not in said
    with pytest.raises(PlainError) as nameless:
        check(CustomerFile(name=" "))
    assert words_of(nameless.value) == {
        "it": "Manca il nome: una scheda ne ha bisogno",
        "pt": "Falta o nome: uma ficha precisa de um",
    }[language]  # fmt: skip


def test_what_is_no_sentence_of_the_stores_stays_as_it_is(qapp: QApplication) -> None:
    assert words_of("a {word}") == "a {word}"
    assert words_of(PlainError("a file: cannot be read {0}")) == "a file: cannot be read {0}"
    assert words_of(KeyError()) == "KeyError"
    said = "{who} changed this file meanwhile: nothing was written"
    assert words_of(Conflict(said, who="bob")).startswith("bob changed"), "a name is never written anew"
    assert words_of(Refused("ticket {number} is {status} already", number=3, status="strange")) == (
        "Ticket 3 is strange already"
    )
