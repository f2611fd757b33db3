"""A look at all files for duplicates: how far it is, stopped and gone on with, pairs put together meanwhile."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from console.errors import PlainError
from console.store.desk import customer_merges
from console.ui import scenes
from console.ui.desk import merge_sheet
from console.ui.desk.customer_scenes import Desk
from console.ui.desk.duplicate_look import DuplicateLook
from console.ui.desk.merge_sheet import MergeSheet


@pytest.fixture
def desk(qapp: object) -> Iterator[Desk]:
    made = Desk(scenes.SCENES["busy"]())
    yield made
    made.journal.close()


class ByHand:
    """A worker that does the next thing when it is told to."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[[], Any], Callable[[Any], None], Callable[[Exception], None]]] = []

    def run(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None] | None = None
    ) -> int:
        assert failed is not None
        self.waiting.append((work, done, failed))
        return len(self.waiting)

    def turn(self) -> None:
        work, done, failed = self.waiting.pop(0)
        try:
            value = work()
        except PlainError as error:
            failed(error)
        else:
            done(value)


def names(sheet: MergeSheet) -> list[str]:
    return [sheet.list.item(row).text() for row in range(sheet.list.count())]


def test_a_look_at_all_files_tells_how_far_it_is_is_stopped_and_gone_on_with(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(customer_merges, "PIECE", 100)
    wanted = {frozenset((a.id, b.id)) for looked in desk.customers.all_duplicates() for a, b, _ in looked.found}
    worker = ByHand()
    sheet = MergeSheet(desk.customers, worker, "ann")  # type: ignore[arg-type]
    qtbot.addWidget(sheet)
    sheet.show()
    assert "0" in sheet.how_far.text()
    worker.turn()
    assert 0 < sheet.bar.value() < sheet.bar.maximum()
    assert "compared" in sheet.how_far.text()
    sheet.halt.click()
    worker.turn()  # what was being looked at is taken in, and nothing more is asked
    assert worker.waiting == []
    assert (sheet.halt.isVisible(), sheet.further.isVisible()) == (False, True)
    sheet.further.click()
    while worker.waiting:
        worker.turn()
    assert {frozenset((a.id, b.id)) for a, b, _ in sheet._look.pairs} == wanted
    assert len(names(sheet)) == len(wanted) >= 1
    assert sheet.how_far.text().startswith("All files were compared")
    assert not sheet.bar.isVisible()
    assert not sheet.further.isVisible()


def test_a_merge_while_all_are_looked_at_leaves_no_pair_of_what_is_gone(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = MergeSheet(desk.customers, desk.later, "ann")
    qtbot.addWidget(sheet)
    first, second, _ = sheet._look.pairs[0]
    monkeypatch.setattr(merge_sheet, "SHOWN", 0)
    sheet._show(sheet._look.pairs)
    assert names(sheet)[-1].startswith("… and ")
    monkeypatch.setattr(merge_sheet, "SHOWN", 500)
    sheet._show(sheet._look.pairs)
    desk.customers.edit(replace(desk.customers.file(first.id), language="fr"), "bob")
    sheet.buttons[0].click()
    assert "bob changed one of the files" in sheet.told.text()
    sheet.buttons[0].click()  # as it is now
    assert all(second.id not in (a.id, b.id) for a, b, _ in sheet._look.pairs)
    assert sheet.absorbed.count() == 1
    sheet.undo.click()
    assert any(second.id in (a.id, b.id) for a, b, _ in sheet._look.pairs)


def test_a_look_that_was_refused_begins_again_and_shows_nothing_twice(desk: Desk, qtbot: QtBot) -> None:
    worker = ByHand()
    look = DuplicateLook(desk.customers, worker)  # type: ignore[arg-type]
    told: list[str] = []
    look.failed.connect(lambda error: told.append(str(error)))
    look.begin()
    worker.waiting[0] = (raising("the database is not there"), *worker.waiting[0][1:])
    worker.turn()
    assert (told, look.going, worker.waiting) == (["the database is not there"], False, [])
    look.go_on()
    worker.turn()
    found = list(look.pairs)
    look.begin()
    look.begin()  # of what was asked before nothing is taken in
    while worker.waiting:
        worker.turn()
    assert look.over
    assert [(a.id, b.id) for a, b, _ in look.pairs] == [(a.id, b.id) for a, b, _ in found]


def raising(words: str) -> Callable[[], Any]:
    def work() -> None:
        raise PlainError(words)

    return work
