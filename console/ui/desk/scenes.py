"""The desk's pieces on the shipped knowledge, for pictures and tests: a journal of its own, work done at once."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from console.errors import PlainError
from console.store.desk import demonstration
from console.store.desk.diagnoses import Diagnoses
from console.store.desk.knowledge_live import KnowledgeBase
from console.store.journal import Journal
from console.ui.desk.coverage_sheet import CoverageSheet
from console.ui.desk.diagnosis_pane import DiagnosisPane, languages_of
from console.ui.desk.knowledge_editor import KnowledgeEditor
from console.ui.desk.knowledge_versions import KnowledgeVersions
from console.ui.desk.question_sheet import QuestionSheet
from console.ui.language import choose_language
from console.ui.scenes import Scene


class AtOnce(QObject):
    """`Later` without a thread."""

    def run(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None] | None = None
    ) -> int:
        """Do it now."""
        try:
            value = work()
        except PlainError as error:
            if failed is None:
                raise
            failed(error)
            return 0
        done(value)
        return 0

    def forget(self, number: int) -> None:
        """Everything is answered already."""

    def stop(self, last: Callable[[], None] | None = None) -> None:
        """No thread is to be ended."""
        if last is not None:
            last()


def language() -> str:
    """The language the application speaks."""
    return choose_language(QLocale().name())


def desk() -> tuple[Journal, KnowledgeBase]:
    """A journal with the shipped knowledge, in a folder that goes with the program."""
    folder = tempfile.TemporaryDirectory(prefix="centralino-scene-", ignore_cleanup_errors=True)
    journal = Journal(f"sqlite:///{(Path(folder.name) / 'scene.sqlite').as_posix()}")
    _FOLDERS.append((folder, journal))
    demonstration.bring_in(journal)
    return journal, KnowledgeBase(journal)


_FOLDERS: list[tuple["tempfile.TemporaryDirectory[str]", Journal]] = []


def diagnosis(scene: Scene) -> DiagnosisPane:
    """A diagnosis under way; in the empty scene one that has not begun."""
    journal, live = desk()
    spoken = language()
    names = languages_of(demonstration.product_names(), spoken)
    pane = DiagnosisPane(Diagnoses(journal, live), AtOnce(), names, spoken, "ann")
    if scene.name == "empty":
        return pane
    texts = {"en": "internet comes and goes", "it": "internet va e viene", "pt": "a internet vai e volta"}
    pane.open_ticket("t1", "router", texts[spoken])
    pane.start()
    for question, answer in (("router.devices", "all"), ("router.hot", "")):
        pane.answer(question, answer)
    return pane


def knowledge(scene: Scene) -> KnowledgeEditor:
    """The editor with a case chosen."""
    journal, live = desk()
    editor = KnowledgeEditor(live, AtOnce(), language(), "ann", journal.now)
    editor.load()
    editor.view.select("router-001")
    return editor


def article(scene: Scene) -> KnowledgeEditor:
    """The editor with an article chosen."""
    journal, live = desk()
    editor = KnowledgeEditor(live, AtOnce(), language(), "ann", journal.now)
    editor.load()
    editor.view.select(live.knowledge.load_articles()[0].id)
    return editor


def coverage(scene: Scene) -> CoverageSheet:
    """The report after some callers nobody could help; in the empty scene before any."""
    journal, live = desk()
    asked = Diagnoses(journal, live)
    if scene.name != "empty":
        for number, words in enumerate(("the fibre modem hums", "my fibre modem hums loudly", "mesh node blinks pink")):
            run = asked.start(f"t{number}", "router", language(), words)
            run = asked.answer(run, "router.networks", "")
            asked.give_up(asked.answer(run, "router.speed", ""))
    sheet = CoverageSheet(journal, live, AtOnce(), language(), journal.now)
    sheet.load()
    return sheet


def knowledge_symptoms(scene: Scene) -> KnowledgeEditor:
    """The editor on the symptoms of a case."""
    editor = knowledge(scene)
    editor.form.tabs.setCurrentIndex(1)
    return editor


def preview(scene: Scene) -> QWidget:
    """How the guide would ask for a case."""
    editor = knowledge(scene)
    sheet = editor.preview()
    assert sheet is not None
    sheet.editor_behind = editor
    return sheet


def questions(scene: Scene) -> QWidget:
    """The questions of a product, a choice among them shown."""
    journal, live = desk()
    sheet = QuestionSheet(live, AtOnce(), language(), "ann", "router")
    choice = next(n for n, q in enumerate(live.load().catalogue.of("router")) if len(q.options) > 2)
    sheet.list.setCurrentRow(choice)
    sheet.journal_behind = journal
    return sheet


def versions(scene: Scene) -> QWidget:
    """An article's versions."""
    journal, live = desk()
    article = live.knowledge.load_articles()[0]
    titles = {code: f"{text} (2)" for code, text in article.titles.items()}
    live.knowledge.write_article(replace(article, titles=titles), "ann")
    sheet = KnowledgeVersions(live, AtOnce(), article, language(), "ann")
    sheet.list.setCurrentRow(1)
    sheet.journal_behind = journal
    return sheet


def revise(scene: Scene) -> QWidget:
    """It helped with changes: what they are."""
    pane = diagnosis(replace(scene, name="busy"))
    sheet = pane.revise()
    assert sheet is not None
    sheet.pane_behind = pane
    sheet.steps.appendPlainText("Ask the neighbour")
    return sheet
