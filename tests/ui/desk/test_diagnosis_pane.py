"""The pane on a real journal: keys answer, take back, hand the steps over, confirm; what is shown is what is kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from console.store.desk.diagnoses import Diagnoses
from console.store.desk.diagnosis_run import SOLVED
from console.store.desk.knowledge import Knowledge
from console.store.desk.knowledge_live import KnowledgeBase
from console.store.journal import Journal
from console.ui.desk.diagnosis_pane import DiagnosisPane
from console.ui.desk.revise_sheet import ReviseSheet
from console.ui.later import Later
from tests.desk.base import CASES, QUESTIONS


@pytest.fixture
def diagnoses(tmp_path: Path) -> Iterator[Diagnoses]:
    with Journal(f"sqlite:///{(tmp_path / 'desk.sqlite').as_posix()}") as journal:
        Knowledge(journal).import_all(QUESTIONS, CASES)
        yield Diagnoses(journal, KnowledgeBase(journal))


@pytest.fixture
def pane(qtbot, diagnoses: Diagnoses) -> Iterator[DiagnosisPane]:
    later = Later()
    made = DiagnosisPane(diagnoses, later, {"router": "Router", "pos": "Terminal"}, "en", "ann")
    qtbot.addWidget(made)
    made.show()
    made.open_ticket("t1", "router", "nothing works")
    qtbot.waitUntil(lambda: not made._busy, timeout=30_000)
    made.start()
    qtbot.waitUntil(lambda: made.shown is not None, timeout=30_000)
    yield made
    later.stop()


def press(qtbot, pane: DiagnosisPane, key: Qt.Key) -> None:
    before = pane.shown
    qtbot.keyClick(pane, key)
    qtbot.waitUntil(lambda: pane.shown is not before and not pane._busy, timeout=30_000)


def test_keys_answer_and_take_back(qtbot, pane: DiagnosisPane, diagnoses: Diagnoses) -> None:
    assert pane.question.words.text() == "Which light?"
    assert "candidates" in pane.question.why.text()
    press(qtbot, pane, Qt.Key.Key_4)
    assert pane.shown.run.inquiry.answers == (("r.light", "off"),)
    assert pane.candidates.rows[0][0] == "Power"
    assert diagnoses.of_ticket("t1")[0].inquiry.answers == (("r.light", "off"),)
    press(qtbot, pane, Qt.Key.Key_Backspace)
    assert diagnoses.of_ticket("t1")[0].inquiry.answers == ()
    press(qtbot, pane, Qt.Key.Key_0)
    assert pane.shown.run.inquiry.answers == (("r.light", ""),)
    assert pane.question.words.text() != "Which light?"


def test_the_steps_are_handed_over_and_a_close_is_kept(qtbot, pane: DiagnosisPane, diagnoses: Diagnoses) -> None:
    press(qtbot, pane, Qt.Key.Key_4)
    with qtbot.waitSignal(pane.steps_wanted, timeout=30_000) as wanted:
        press(qtbot, pane, Qt.Key.Key_S)
    assert wanted.args[0].steps == ("Look", "Mend power")
    assert pane.steps.text() == "1. Look\n2. Mend power"
    with qtbot.waitSignal(pane.solved, timeout=30_000):
        press(qtbot, pane, Qt.Key.Key_H)
    assert diagnoses.of_ticket("t1")[0].outcome == SOLVED
    assert not pane.take.isEnabled()


def test_the_arrows_choose_and_what_did_not_help_goes_down(qtbot, pane: DiagnosisPane) -> None:
    press(qtbot, pane, Qt.Key.Key_4)
    qtbot.keyClick(pane, Qt.Key.Key_Down)
    assert pane.candidates.current == 1
    qtbot.keyClick(pane, Qt.Key.Key_Up)
    first = pane.candidates.rows[0][0]
    press(qtbot, pane, Qt.Key.Key_N)
    assert pane.candidates.rows[0][0] != first


def test_a_refusal_is_said_and_loses_nothing(qtbot, pane: DiagnosisPane, diagnoses: Diagnoses) -> None:
    diagnoses.answer(diagnoses.of_ticket("t1")[0], "r.wifi", "no", "bob")
    with qtbot.waitSignal(pane.refused, timeout=30_000) as refused:
        qtbot.keyClick(pane, Qt.Key.Key_4)
    assert "Somebody else" in refused.args[0]
    assert diagnoses.of_ticket("t1")[0].inquiry.answers == (("r.wifi", "no"),)


def test_hostile_words_are_shown_as_words(qtbot, pane: DiagnosisPane) -> None:
    pane.words.setText("<b>bold</b> =1+1 \u202e")
    pane.start()
    qtbot.waitUntil(lambda: pane.shown.run.inquiry.text != "nothing works" and not pane._busy, timeout=30_000)
    assert pane.shown.run.inquiry.text == "<b>bold</b> =1+1 "


def test_another_product_begins_anew_with_the_same_words(qtbot, pane: DiagnosisPane) -> None:
    press(qtbot, pane, Qt.Key.Key_4)
    pane.product.setCurrentIndex(1)
    pane.start()
    qtbot.waitUntil(lambda: pane.shown.run.inquiry.product == "pos" and not pane._busy, timeout=30_000)
    assert pane.shown.run.inquiry.answers == ()
    assert pane.question.words.text() in ("Is there paper?", "")


def test_what_was_done_differently_becomes_a_case_of_its_own(qtbot, pane: DiagnosisPane, diagnoses: Diagnoses) -> None:
    press(qtbot, pane, Qt.Key.Key_4)
    before = dict(diagnoses.base().cases)
    qtbot.keyClick(pane, Qt.Key.Key_C)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ReviseSheet)
    assert not sheet.confirm.isEnabled(), "nothing is changed yet"
    sheet.steps.setPlainText("Look\nAsk  the neighbour ")
    assert sheet.told.text() == "Changed: added “Ask the neighbour”; left out “Mend power”"
    sheet.confirm.click()
    qtbot.waitUntil(lambda: pane.shown.run.outcome == SOLVED, timeout=30_000)
    [fresh] = [case for name, case in diagnoses.base().cases.items() if name not in before]
    assert (fresh.diagnosis, fresh.steps) == ("power", {"en": ("Look", "Ask the neighbour")})
    assert {name: diagnoses.base().cases[name] for name in before} == before, "the one that was reused stays as it was"


def test_another_diagnosis_is_chosen_or_named(qtbot, pane: DiagnosisPane, diagnoses: Diagnoses) -> None:
    press(qtbot, pane, Qt.Key.Key_4)
    sheet = pane.revise()
    assert sheet is not None
    sheet.diagnosis.setCurrentIndex(sheet.diagnosis.findData("line"))
    assert (sheet.title.text(), sheet.title.isEnabled()) == ("Line", False)
    assert (sheet.revision().diagnosis, sheet.told.text()) == ("line", "Changed: another diagnosis")
    sheet.diagnosis.setEditText("Fuse  blown")
    sheet.title.setText("")
    assert not sheet.confirm.isEnabled()
    sheet.title.setText("A fuse has blown")
    sheet.confirm.click()
    qtbot.waitUntil(lambda: pane.shown.run.outcome == SOLVED, timeout=30_000)
    [fresh] = [case for case in diagnoses.base().cases.values() if case.diagnosis == "fuse_blown"]
    assert fresh.titles == {"en": "A fuse has blown"}
    assert pane.revise() is None, "it is over"
