"""What is done with whole files, on real desks: consents, given out, erased after asking, retention, imports undone.

Long because the cases of one subject share its fixtures and read as one list.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from console.desk.customer import Consent
from console.desk.policy import RetentionPolicy
from console.errors import PlainError
from console.store.desk.customer_erasure import Erasures
from console.store.desk.customer_imports import Imports
from console.ui import scenes
from console.ui.desk.customer_pane import CustomerPane
from console.ui.desk.customer_scenes import HOSTILE, Desk
from console.ui.desk.erase_sheet import EraseSheet
from console.ui.desk.giving_out import file_name, write_out
from console.ui.desk.imports_sheet import ImportsSheet
from console.ui.desk.merge_sheet import MergeSheet
from console.ui.desk.retention_sheet import RetentionSheet

WHO = "customer-0002"


@pytest.fixture
def desk(qapp: object) -> Iterator[Desk]:
    made = Desk(scenes.SCENES["busy"]())
    yield made
    made.journal.close()


def shown(desk: Desk, qtbot: QtBot) -> CustomerPane:
    pane = CustomerPane(desk.customers, desk.later, "ann")
    qtbot.addWidget(pane)
    pane.open(WHO)
    return pane


# --- consents


def test_a_consent_is_withdrawn_another_added_and_the_rest_kept_to_the_second(desk: Desk, qtbot: QtBot) -> None:
    given = (Consent("recording", True, 1_690_000_123.5, "telephone"), Consent(HOSTILE, False, 5.0, HOSTILE))
    desk.customers.edit(replace(desk.customers.file(WHO), consents=given), "eve")
    pane = shown(desk, qtbot)
    pane.edit()
    assert pane.editing.typed() == pane.file, "looking changes nothing"
    first = pane.editing.consents.rows[0]
    first.given.setCurrentIndex(1)
    first.day.setDate(QDate(2024, 5, 6))
    pane.editing.consents.add.click()
    row = pane.editing.consents.rows[-1]
    row.purpose.setEditText("a calendar at Christmas")
    row.how.setText("letter")
    before = desk.clock()
    pane.save()
    withdrawn, strange, added = desk.customers.file(WHO).consents
    assert (withdrawn.purpose, withdrawn.given, withdrawn.how) == ("recording", False, "telephone")
    assert QDate(2024, 5, 6).startOfDay().toSecsSinceEpoch() == withdrawn.at
    assert strange == given[1]
    assert (added.purpose, added.given, added.how) == ("a calendar at Christmas", True, "letter")
    assert abs(added.at - before) < 3600
    pane.edit()
    pane.editing.consents.rows[1].out.click()
    pane.save()
    assert [one.purpose for one in desk.customers.file(WHO).consents] == ["recording", "a calendar at Christmas"]


def test_consents_that_another_saved_meanwhile_are_told(desk: Desk, qtbot: QtBot) -> None:
    pane = shown(desk, qtbot)
    pane.edit()
    desk.customers.edit(replace(desk.customers.file(WHO), consents=(Consent("marketing", True, 9.0),)), "bob")
    pane.editing.fields["language"].setText("it")
    pane.save()
    assert "Consents: marketing" in pane.editing.trouble.text()
    pane.editing.take_theirs()
    assert [one.purpose for one in pane.editing.typed().consents] == ["marketing"]


def test_escape_leaves_the_fields(desk: Desk, qtbot: QtBot) -> None:
    pane = shown(desk, qtbot)
    pane.show()
    pane.edit()
    pane.editing.fields["language"].setText("xx")
    qtbot.keyClick(pane.editing.fields["language"], Qt.Key.Key_Escape)
    pane.edit()
    assert pane.editing.fields["language"].text() == "en"


# --- erasure


def test_nobody_is_erased_without_a_reason_and_a_tick(desk: Desk, qtbot: QtBot) -> None:
    sheet = EraseSheet(desk.customers, desk.later, "dpo", desk.customers.file(WHO))
    qtbot.addWidget(sheet)
    gone: list[str] = []
    sheet.erased.connect(gone.append)
    assert not sheet.erase.isEnabled()
    sheet.run()
    sheet.reason.setText("a letter")
    assert not sheet.erase.isEnabled()
    sheet.sure.setChecked(True)
    assert (gone, desk.customers.file(WHO).id) == ([], WHO)
    sheet.erase.click()
    assert gone == [WHO]
    assert sheet.told.text().startswith("Erased.")
    assert not sheet.erase.isEnabled()
    [(who, _, by, why)] = Erasures(desk.customers).erased()
    assert (who, by, why) == (WHO, "dpo", "a letter")


def test_an_erasure_that_is_refused_is_said_and_may_be_tried_again(desk: Desk, qtbot: QtBot) -> None:
    sheet = EraseSheet(desk.customers, desk.later, "dpo", replace(desk.customers.file(WHO), id="nobody"))
    qtbot.addWidget(sheet)
    sheet.reason.setText("a letter")
    sheet.sure.setChecked(True)
    sheet.erase.click()
    assert "nobody" in sheet.told.text()
    assert sheet.erase.isEnabled()


# --- retention


def grown_old(desk: Desk, count: int) -> RetentionSheet:
    desk.customers.policy = replace(desk.customers.policy, retention=RetentionPolicy(12, keep_with_contract=False))
    with desk.journal.database.write() as connection:
        last = f"customer-{9 + count:04d}"
        old = "UPDATE customer SET changed = changed - 60000000 WHERE id BETWEEN 'customer-0010' AND ?"
        connection.exec_driver_sql(old, (last,))
    return RetentionSheet(desk.customers, desk.later, "dpo")


def test_what_is_due_is_erased_but_for_what_is_unticked(desk: Desk, qtbot: QtBot) -> None:
    before = desk.customers.count()
    sheet = grown_old(desk, 4)
    qtbot.addWidget(sheet)
    assert len(sheet.ticked()) == 4
    sheet.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    spared = str(sheet.list.item(1).data(Qt.ItemDataRole.UserRole))
    assert not sheet.erase.isEnabled()
    sheet.sure.setChecked(True)
    sheet.erase.click()
    assert desk.customers.count() == before - 3
    assert sheet.told.text().startswith("3 file(s) erased")
    assert sheet.ticked() == [spared]
    assert {why for _, _, _, why in Erasures(desk.customers).erased()} == {"retention: 12 months"}


def test_retention_stops_between_two_files(desk: Desk, qtbot: QtBot) -> None:
    before = desk.customers.count()
    sheet = grown_old(desk, 3)
    qtbot.addWidget(sheet)
    sheet.sure.setChecked(True)
    sheet._progress.connect(lambda _: sheet.cancel.click())
    sheet.erase.click()
    assert desk.customers.count() == before - 1
    assert sheet.told.text().startswith("Stopped. 1 file(s) erased")


def test_without_a_rule_nothing_is_due(desk: Desk, qtbot: QtBot) -> None:
    sheet = RetentionSheet(desk.customers, desk.later, "dpo")
    qtbot.addWidget(sheet)
    assert "No file is due." in sheet.empty.accessibleName()
    sheet.sure.setChecked(True)
    assert not sheet.erase.isEnabled()


# --- imports


def test_an_older_import_is_taken_back_after_asking(desk: Desk, qtbot: QtBot) -> None:
    imports, before = Imports(desk.customers), desk.customers.count()
    for name, numbers in (("old.csv", "12"), ("new.csv", "3")):
        data = "Name;Phone\n" + "".join(f"Person {n};+39 320 555010{n}\n" for n in numbers)
        seen = imports.preview(data.encode())
        imports.run(data.encode(), name, seen.dialect, seen.mapping, "ann")
    [worked] = desk.customers.by_number("+393205550101")
    desk.customers.note(worked.id, "called back", "ann")
    sheet = ImportsSheet(desk.customers, desk.later, "bob")
    qtbot.addWidget(sheet)
    assert [sheet.table.item(row, 1).text() for row in range(2)] == ["new.csv", "old.csv"]
    sheet.table.setCurrentCell(1, 0)
    assert sheet.told.text() == "1 file(s) would go. 1 stay(s): somebody has worked on them since."
    assert not sheet.undo.isEnabled()
    sheet.sure.setChecked(True)
    sheet.undo.click()
    assert desk.customers.count() == before + 2
    assert "Taken back" in sheet.told.text()
    assert sheet.table.item(1, 6).text() == "taken back"
    sheet.table.setCurrentCell(0, 0)
    sheet.table.setCurrentCell(1, 0)
    assert sheet.told.text() == "Nothing of this import can be taken back any more."


# --- merges


def test_what_was_put_together_long_ago_is_taken_apart(desk: Desk, qtbot: QtBot) -> None:
    first, twin = desk.customers.file("customer-0003"), desk.customers.duplicates("customer-0003")[0]
    other = next(file for file in twin[:2] if file.id != first.id)
    desk.customers.merge(first, other, "bob")
    sheet = MergeSheet(desk.customers, desk.later, "ann", first.id)
    qtbot.addWidget(sheet)
    assert sheet.absorbed.count() == 1
    before = desk.customers.count()
    sheet.undo.click()
    assert desk.customers.count() == before + 1
    assert sheet.absorbed.count() == 0


# --- given out


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "kept.txt"
    path.write_text("before", encoding="utf-8")

    def pieces() -> Iterator[str]:
        yield "half"
        raise PlainError("no more")

    with pytest.raises(PlainError, match="no more"):
        write_out(path, pieces())
    assert path.read_text(encoding="utf-8") == "before"
    assert write_out(path, ("a\u00e9", b"\x00b")).read_bytes() == "aé".encode() + b"\x00b"
    assert [one.name for one in tmp_path.iterdir()] == ["kept.txt"]
    with pytest.raises(PlainError, match="cannot be written"):
        write_out(tmp_path / "none" / "x", ("a",))


def test_no_name_is_a_path() -> None:
    assert file_name("../../etc/pass wd\0<b>", "json") == "etc-pass-wd--b.json"
    assert file_name("", "csv") == "file.csv"


@pytest.mark.parametrize(
    "screen", ["customer-erase", "customer-retention", "customer-imports", "customer-edit", "customers"]
)
@pytest.mark.parametrize("scene", ["empty", "hostile"])
def test_every_sheet_stands_in_every_condition(qapp: object, screen: str, scene: str) -> None:
    assert not scenes.picture(screen, scene, 1280, 800).isNull()
