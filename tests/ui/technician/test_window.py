"""The technician's window: links and their facts, live bytes with pause and search, keys, alarms, what it says."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from console.center import commands as c
from console.center import events as e
from console.center.state import Center
from console.settings import Settings
from console.ui import stage
from console.ui.technician.tap import Passed, Taken
from drivers.transport.tape import Chunk, TapeRecorder
from tests.ui.technician.desk import Desk

Key = Qt.Key
LINK = stage.LINK


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def passed(*data: bytes, first: int = 1) -> tuple[Passed, ...]:
    return tuple(Passed(n, Chunk(1000.0 + n, True, one), ("Told x=1",)) for n, one in enumerate(data, first))


# --- links


def test_a_links_state_rates_and_errors_are_listed(desk: Desk) -> None:
    desk.tell(
        e.EventsLost(desk.now, "lost", LINK, 7), e.Disagreement(desk.now, "d", LINK, f"{LINK}/q", "waiting", "1", "2")
    )
    model = desk.window.links.pane.model
    row = model.row_of(LINK)
    shown = {column.key: model.cell(row, n).text for n, column in enumerate(model.columns)}
    assert (shown["state"], shown["driver"], shown["tape"]) == ("12\xa0ms", "ami", "recorded")
    assert (shown["gaps"], shown["lost"], shown["disputes"]) == ("1", "7", "1")


def test_the_selected_link_shows_its_facts_and_its_lag_over_time(desk: Desk) -> None:
    desk.window.go(("link", LINK))
    assert "Asterisk 22.10.1" in texts(desk.window.links.inspector)
    desk.window._tick()
    desk.tell(e.LinkLagged(desk.now, "slow", LINK, 0.4))
    desk.window._tick()
    assert "worst 400\xa0ms" in texts(desk.window.links.chart)
    assert "since this window opened" in texts(desk.window.links.chart)


def test_a_lost_link_is_marked_on_the_rail_and_its_time_in_the_chart(desk: Desk) -> None:
    desk.window.go(("link", LINK))
    desk.tell(e.LinkDown(desk.now, "cut", LINK, "the cable"))
    desk.window._tick()
    desk.qtbot.waitUntil(lambda: "the cable" in texts(desk.window.links.inspector))
    assert desk.window.history.of(LINK)[-1].up is False
    assert len(desk.window.links.chart._lost) == 2


def test_without_links_the_screen_says_what_will_come(qtbot: QtBot, settings: Settings) -> None:
    desk = Desk(Center(), qtbot, settings)
    assert "No link is known yet" in texts(desk.window.links)
    desk.close()


# --- bytes


def test_bytes_of_a_growing_tape_show_as_hex_text_and_meaning(desk: Desk, settings: Settings) -> None:
    folder = Path(settings.data) / "tapes"
    folder.mkdir(parents=True)
    tape = TapeRecorder(folder / f"{LINK}-20260101T000000Z.tape", redact=None, clock=lambda: desk.now)
    tape(True, b"Asterisk Call Manager/9.0.0\r\n")
    desk.window.go(("link", LINK))
    desk.press(Key.Key_B)
    page = desk.window.bytes
    desk.qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    tape(False, b"Action: Ping\r\n\r\n")
    desk.qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    tape.close()
    cells = [page.model.cell(0, column).text for column in range(5)]
    assert cells[1:4] == ["← in", "29", "41 73 74 65 72 69 73 6b 20 43 61 6c …"]
    assert cells[4] == "Asterisk Call Manager/9.0.0··"
    page.view.select(1)
    assert page.detail.toPlainText().splitlines()[0].endswith("  Asterisk Call Ma")
    assert f"tape {LINK}-20260101T000000Z.tape" in page.state.text()


def test_a_link_that_is_not_recorded_says_how_to_switch_it_on(desk: Desk) -> None:
    desk.window.show_bytes("quiet")
    words = texts(desk.window.bytes)
    assert "“quiet” is not recorded" in words
    assert "record_tape = true" in words
    assert "/etc/settings.toml" in words
    desk.window.show_bytes(LINK)
    assert "There is no tape" in texts(desk.window.bytes)


def test_a_link_this_machine_does_not_know_is_said(desk: Desk) -> None:
    desk.window.show_bytes("elsewhere")
    assert "do not know the link “elsewhere”" in desk.said


def test_a_pause_holds_the_list_and_loses_nothing(desk: Desk) -> None:
    desk.window.show_page("bytes")
    page = desk.window.bytes
    page.take(Taken(passed(b"one")))
    desk.press(Key.Key_P)
    page.take(Taken(passed(b"two", b"three", first=2)))
    assert (page.model.rowCount(), page.pause.text()) == (1, "Go on  P")
    assert "paused: 2 waiting" in page.state.text()
    desk.press(Key.Key_P)
    assert page.model.rowCount() == 3
    assert "paused" not in page.state.text()


def test_a_search_goes_from_find_to_find_in_text_and_hex(desk: Desk) -> None:
    desk.window.show_page("bytes")
    page = desk.window.bytes
    page.take(Taken(passed(b"RING\r\n", b"+CLIP: 1\r\n", b"RING\r\n", b"\x01\x02")))
    desk.press("/")
    assert QApplication.focusWidget() is page.search
    page.search.setText("ring")
    assert page.found.text() == "2 found  F3"
    chosen = []
    for key in (Key.Key_F3, Key.Key_F3, Key.Key_F3):
        desk.press(key)
        chosen += page.view.selected_keys()
    desk.press(Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert [*chosen, *page.view.selected_keys()] == [1, 3, 1, 3]
    page.search.setText("01 02")
    page.find(1)
    assert page.view.selected_keys() == [4]
    page.search.setText("told x")
    assert page.found.text() == "4 found  F3"
    page.search.setText("nothing of the kind")
    page.find(1)
    assert page.found.text() == "0 found  F3"


def test_what_finds_no_room_any_more_is_counted(desk: Desk) -> None:
    desk.window.show_page("bytes")
    page = desk.window.bytes
    page.take(
        Taken(passed(*(b"%d" % n for n in range(2005))), passed=99, damaged=3, mute="no wire", trouble="worn out")
    )
    assert page.model.rowCount() == 2000
    for words in ("5 older line", "99 byte", "3 damaged byte", "not decoded: no wire", "worn out"):
        assert words in page.state.text()


def test_only_a_line_of_text_is_judged_by_its_bytes(desk: Desk) -> None:
    desk.window.show_bytes("quiet")
    page = desk.window.bytes
    wrong = (Passed(1, Chunk(desk.now, True, bytes([0x80, 0x00, 0xF8, 0x9E]) * 400)),)
    page.take(Taken(wrong))
    assert "wrong speed likely" in page.state.text()
    desk.window.show_bytes(LINK)
    page.take(Taken(wrong))
    assert "wrong speed" not in page.state.text()


def test_newest_goes_to_the_end_and_follows(desk: Desk) -> None:
    desk.window.show_page("bytes")
    page = desk.window.bytes
    page.take(Taken(passed(*(b"%d" % n for n in range(100)))))
    page.view.scrollToTop()
    page.take(Taken(passed(b"more", first=101)))
    assert page.view.verticalScrollBar().value() == 0
    desk.press(Key.Key_End)
    bar = page.view.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    page.take(Taken(passed(b"yet more", first=102)))
    assert bar.value() == bar.maximum()


# --- the window


def test_every_screen_has_its_key_and_f6_goes_round(desk: Desk) -> None:
    for number, (name, _, _) in enumerate(desk.window.screens, 1):
        desk.press(str(number), Qt.KeyboardModifier.ControlModifier)
        assert desk.window.page.name == name
        seen = set()
        for _ in range(8):
            desk.press(Key.Key_F6)
            seen.add(QApplication.focusWidget())
        assert len(seen) >= 2, name
    desk.press(Key.Key_Escape)
    assert desk.window.selection == ()


def test_an_alarm_can_be_taken_here(desk: Desk) -> None:
    desk.window.show_page("alarms")
    desk.press(Key.Key_A)
    asked = desk.asked(c.AcknowledgeAlarm)
    assert [(command.who, command.role) for command in asked] == [("t.keller", "technician")]


def test_everything_that_can_be_used_has_a_name(desk: Desk) -> None:
    for name, _, _ in desk.window.screens:
        desk.window.show_page(name)
        for kind in (QAbstractButton, QLineEdit, QComboBox):
            for widget in desk.window.page.findChildren(kind):
                words = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
                assert words or not widget.isVisible(), widget


def test_the_window_remembers_its_link(qtbot: QtBot, desk: Desk, settings: Settings) -> None:
    desk.window.show_bytes("quiet")
    remembered = desk.window._remembered
    desk.window.close()
    again = Desk(Center(), qtbot, settings, remembered)
    assert again.window.bytes.link.currentData() == "quiet"
    again.close()
