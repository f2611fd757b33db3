"""Authors at work on a real journal: editing, conflicts, twins, retiring, articles; and the coverage sheet.

Long because the cases of one subject share its fixtures and read as one list.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from console.desk.knowledge import Article, CaseState
from console.store.desk.diagnoses import Diagnoses
from console.store.desk.knowledge import Knowledge
from console.store.desk.knowledge_live import KnowledgeBase
from console.store.journal import Journal
from console.ui import scenes
from console.ui.desk.coverage_sheet import CoverageSheet
from console.ui.desk.knowledge_editor import KnowledgeEditor
from console.ui.later import Later
from tests.desk.base import CASES, QUESTIONS
from tests.helpers.shortcuts import ambiguous

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
    editor.form.spoken.setCurrentIndex(1)
    editor.form.title.setText("Alimentatore")
    editor.form.steps.setPlainText("Uno\n\nDue")
    with qtbot.waitSignal(editor.changed, timeout=LONG):
        qtbot.keyClick(editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (kept,) = Knowledge(journal).read_cases(["c1"])
    assert kept.titles == {"en": "Power", "it": "Alimentatore", "pt": "power (pt)"}
    assert (kept.steps["it"], kept.steps["en"]) == (("Uno", "Due"), ("Look", "Mend power"))


def test_the_slower_author_is_told_and_keeps_what_was_typed(qtbot, editor: KnowledgeEditor, journal: Journal) -> None:
    choose(editor, "c1")
    Knowledge(journal).edit(replace(Knowledge(journal).read_cases(["c1"])[0], outcome="theirs"), "bob")
    editor.form.title.setText("Mine")
    editor.save()
    qtbot.waitUntil(lambda: "Somebody else" in editor.note.text(), timeout=LONG)
    assert editor.form.title.text() == "Mine"


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
    editor.form.title.setText("<b>Lights</b>")
    editor.form.words.setPlainText("Green is good.")
    with qtbot.waitSignal(editor.changed, timeout=LONG):
        editor.save()
    (page,) = Knowledge(journal).load_articles()
    assert (page.titles, page.version, page.author) == ({"en": "<b>Lights</b>"}, 1, "ann")
    assert page.review > page.changed
    assert not editor.buttons["retire"].isEnabled()


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


# --- new cases, symptoms, the guide's preview


def test_a_new_case_is_written_with_symptoms_and_found_by_the_guide(
    qtbot, editor: KnowledgeEditor, journal: Journal
) -> None:
    choose(editor, "c1")
    qtbot.keyClick(editor, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    form = editor.form
    assert form.product.currentText() == "router"
    form.diagnosis.setEditText("thunder")
    form.title.setText("Struck by lightning")
    form.words.setPlainText("everything died in the storm")
    form.steps.setPlainText("Replace it")
    light = form.symptoms.rows["r.light"]
    light.setCurrentIndex(light.findData("off"))
    form.symptoms.rows["r.speed"].setText("0")
    assert form.tabs.tabText(1) == "Symptoms (2)"
    preview = editor.preview()
    qtbot.waitUntil(lambda: preview.table.rowCount() > 0, timeout=LONG)
    assert "is found first" in preview.told.text()
    assert "thunder" not in {case.diagnosis for case in Knowledge(journal).load_cases()}, "a preview keeps nothing"
    preview.reject()
    with qtbot.waitSignal(editor.changed, timeout=LONG):
        editor.save()
    [kept] = [case for case in Knowledge(journal).load_cases() if case.diagnosis == "thunder"]
    assert (kept.symptoms, kept.version) == ({"r.light": "off", "r.speed": "0.0"}, 1)
    qtbot.waitUntil(lambda: editor.entry is not None and editor.entry.item.id == kept.id, timeout=LONG)


def test_what_cannot_be_a_case_is_said_and_stays_typed(qtbot, editor: KnowledgeEditor, journal: Journal) -> None:
    before = len(Knowledge(journal).load_cases())
    editor.begin_case()
    editor.form.product.setEditText("router")
    editor.form.symptoms.rows["r.speed"].setText("quick")
    editor.save()
    qtbot.waitUntil(lambda: "no diagnosis" in editor.note.text(), timeout=LONG)
    assert "'quick' is not a number" in editor.note.text()
    assert editor.form.symptoms.rows["r.speed"].text() == "quick"
    assert len(Knowledge(journal).load_cases()) == before


def test_the_symptoms_of_a_case_are_changed(qtbot, editor: KnowledgeEditor, journal: Journal) -> None:
    choose(editor, "c1")
    box = editor.form.symptoms.rows["r.wifi"]
    box.setCurrentIndex(0)
    editor.form.symptoms.rows["r.said"].setText("page not found")
    with qtbot.waitSignal(editor.changed, timeout=LONG):
        editor.save()
    [kept] = Knowledge(journal).read_cases(["c1"])
    assert kept.symptoms == {"r.light": "off", "r.said": "page not found"}


def test_looking_at_a_case_changes_nothing(editor: KnowledgeEditor) -> None:
    names = editor.model.keys()
    for name in names:
        choose(editor, name)
        assert editor.form.written() == editor.entry.item


# --- versions


def test_an_older_version_is_put_back_as_the_newest(qtbot, editor: KnowledgeEditor, journal: Journal) -> None:
    knowledge = Knowledge(journal)
    first = knowledge.write_article(Article("", "router", {"en": "Lights"}, {"en": "Green is good."}), "ann")
    knowledge.write_article(replace(first, bodies={"en": "Red is good."}), "bob")
    editor.load()
    qtbot.waitUntil(lambda: editor.model.row(first.id) is not None, timeout=LONG)
    choose(editor, first.id)
    sheet = editor.show_versions()
    qtbot.waitUntil(lambda: sheet.list.count() == 2, timeout=LONG)
    assert sheet.body.toPlainText() == "Red is good."
    assert not sheet.back.isEnabled()
    sheet.list.setCurrentRow(1)
    assert sheet.body.toPlainText() == "Green is good."
    with qtbot.waitSignal(editor.changed, timeout=LONG):
        sheet.back.click()
    newest, *older = knowledge.versions_of(first.id)
    assert (newest.version, newest.bodies, newest.author) == (3, {"en": "Green is good."}, "ann")
    assert [one.bodies["en"] for one in older] == ["Red is good.", "Green is good."]


# --- questions


def test_questions_are_added_and_changed_where_one_sees_them_asked(
    qtbot, editor: KnowledgeEditor, journal: Journal
) -> None:
    choose(editor, "c8")
    sheet = editor.show_questions()
    qtbot.waitUntil(lambda: sheet.list.count() == 1, timeout=LONG)
    assert sheet.box.words.text() == "Is there paper?"
    sheet.begin()
    sheet.id.setText("pos.roll")
    sheet.kind.setCurrentIndex(sheet.kind.findData("choice"))
    sheet.words["en"].setText("Which roll?")
    sheet.save()
    qtbot.waitUntil(lambda: "2 to 40 options" in sheet.told.text(), timeout=LONG)
    sheet.options.show_rows([("thin", "thin", "", "", ""), ("thick", "thick", "grosso", "", "")])
    with qtbot.waitSignal(sheet.changed, timeout=LONG):
        sheet.save_button.click()
    kept = Knowledge(journal).load_catalogue().questions["pos.roll"]
    assert [(one.value, one.words) for one in kept.options] == [
        ("thin", {"en": "thin"}), ("thick", {"en": "thick", "it": "grosso"})
    ]  # fmt: skip
    qtbot.waitUntil(lambda: sheet.was == kept, timeout=LONG)
    assert sheet.box.words.text() == "Which roll?"
    sheet.words["it"].setText("Quale rotolo?")
    with qtbot.waitSignal(sheet.changed, timeout=LONG):
        sheet.save_button.click()
    assert Knowledge(journal).load_catalogue().questions["pos.roll"].words["it"] == "Quale rotolo?"
    sheet.reject()
    choose(editor, "c1")
    choose(editor, "c8")
    qtbot.waitUntil(lambda: "pos.roll" in editor.known.catalogue.questions, timeout=LONG)


def test_looking_at_a_question_changes_nothing(qtbot, editor: KnowledgeEditor) -> None:
    choose(editor, "c1")
    sheet = editor.show_questions()
    qtbot.waitUntil(lambda: sheet.list.count() == 4, timeout=LONG)
    for row in range(4):
        sheet.list.setCurrentRow(row)
        assert sheet.typed() == sheet.was
    sheet.reject()


def test_no_key_of_the_editor_means_two_things(editor: KnowledgeEditor) -> None:
    assert ambiguous(editor) == []
    sheet = editor.show_questions()
    assert ambiguous(sheet) == []
    sheet.reject()


@pytest.mark.parametrize(
    "screen",
    ["knowledge", "knowledge-symptoms", "knowledge-preview", "knowledge-questions", "knowledge-versions",
     "diagnosis-revise"],
)  # fmt: skip
def test_every_sheet_stands(qapp: object, screen: str) -> None:
    assert not scenes.picture(screen, "busy", 1280, 800).isNull()
