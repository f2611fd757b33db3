"""Authors at work on a real journal: editing, conflicts, twins, retiring, articles; and the coverage sheet."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from console.desk.knowledge import CaseState
from console.store.desk.diagnoses import Diagnoses
from console.store.desk.knowledge import Knowledge
from console.store.desk.knowledge_live import KnowledgeBase
from console.store.journal import Journal
from console.ui.desk.coverage_sheet import CoverageSheet
from console.ui.desk.knowledge_editor import KnowledgeEditor
from console.ui.later import Later
from tests.desk.base import CASES, QUESTIONS

LONG = 30_000


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal(f"sqlite:///{(tmp_path / 'desk.sqlite').as_posix()}") as opened:
        Knowledge(opened).import_all(QUESTIONS, [*CASES, replace(CASES[4], id="twin")])
        yield opened


@pytest.fixture
def later() -> Iterator[Later]:
    made = Later()
    yield made
    made.stop()


@pytest.fixture
def editor(qtbot, journal: Journal, later: Later) -> KnowledgeEditor:
    made = KnowledgeEditor(KnowledgeBase(journal), later, "en", "ann", journal.now)
    qtbot.addWidget(made)
    made.show()
    made.load()
    qtbot.waitUntil(lambda: made.model.total() > 0, timeout=LONG)
    return made


def choose(editor: KnowledgeEditor, name: str) -> None:
    assert editor.view.select(name)
    assert editor.entry is not None
    assert editor.entry.item.id == name


def test_a_case_is_edited_in_one_language_and_keeps_the_others(
    qtbot, editor: KnowledgeEditor, journal: Journal
) -> None:
    choose(editor, "c1")
    editor.spoken.setCurrentIndex(1)
    editor.title.setText("Alimentatore")
    editor.steps.setPlainText("Uno\n\nDue")
    with qtbot.waitSignal(editor.changed, timeout=LONG):
        qtbot.keyClick(editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (kept,) = Knowledge(journal).read_cases(["c1"])
    assert kept.titles == {"en": "Power", "it": "Alimentatore", "pt": "power (pt)"}
    assert (kept.steps["it"], kept.steps["en"]) == (("Uno", "Due"), ("Look", "Mend power"))


def test_the_slower_author_is_told_and_keeps_what_was_typed(qtbot, editor: KnowledgeEditor, journal: Journal) -> None:
    choose(editor, "c1")
    Knowledge(journal).edit(replace(Knowledge(journal).read_cases(["c1"])[0], outcome="theirs"), "bob")
    editor.title.setText("Mine")
    editor.save()
    qtbot.waitUntil(lambda: "Somebody else" in editor.note.text(), timeout=LONG)
    assert editor.title.text() == "Mine"


def test_twins_are_shown_and_merged(qtbot, editor: KnowledgeEditor, journal: Journal) -> None:
    choose(editor, "c5")
    assert "near-duplicate" in editor.entry.todo
    with qtbot.waitSignal(editor.changed, timeout=LONG):
        editor.merge()
    states = {case.id: case.state for case in Knowledge(journal).read_cases(["c5", "twin"])}
    assert sorted(states.values()) == [CaseState.LIVE, CaseState.MERGED]


def test_a_case_is_retired_and_restored(qtbot, editor: KnowledgeEditor, journal: Journal) -> None:
    for state in (CaseState.RETIRED, CaseState.LIVE):
        choose(editor, "c8")
        with qtbot.waitSignal(editor.changed, timeout=LONG):
            editor.retire()
        qtbot.waitUntil(lambda: editor.entry is not None, timeout=LONG)
        assert Knowledge(journal).read_cases(["c8"])[0].state is state


def test_an_article_is_written_with_a_review_date(qtbot, editor: KnowledgeEditor, journal: Journal) -> None:
    editor.begin_article()
    editor.title.setText("<b>Lights</b>")
    editor.words.setPlainText("Green is good.")
    with qtbot.waitSignal(editor.changed, timeout=LONG):
        editor.save()
    (page,) = Knowledge(journal).load_articles()
    assert (page.titles, page.version, page.author) == ({"en": "<b>Lights</b>"}, 1, "ann")
    assert page.review > page.changed
    assert not editor.retire_button.isEnabled()


def test_nothing_chosen_does_nothing(editor: KnowledgeEditor) -> None:
    editor.save()
    editor.retire()
    editor.merge()
    assert editor.entry is None


def test_coverage_shows_what_nobody_answered(qtbot, journal: Journal, later: Later) -> None:
    live = KnowledgeBase(journal)
    diagnoses = Diagnoses(journal, live)
    for number in range(3):
        run = diagnoses.start(f"t{number}", "router", "en", "the modem hums")
        diagnoses.give_up(diagnoses.answer(run, "r.speed", ""))
    sheet = CoverageSheet(journal, live, later, "en", journal.now)
    qtbot.addWidget(sheet)
    sheet.load()
    qtbot.waitUntil(lambda: sheet.model.total() > 0, timeout=LONG)
    keys = sheet.model.keys()
    told = {(line.kind, line.what, line.count) for line in (sheet.model.row(key) for key in keys)}
    assert ("asked, not answered", "the modem hums", 3) in told
    assert ("callers do not know", "How fast? (100%)", 3) in told
    assert ("no steps in pt", "Power", 2) in told
