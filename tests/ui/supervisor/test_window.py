"""The window: selection, screens, keys, memory, hostile words, and what it says when it cannot see.

Long because the cases of one subject share its fixtures and read as one list.
"""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from console.center import commands as c
from console.center import events as e
from console.center.desk_events import CallConcluded
from console.center.passport import FIGURES
from console.center.state import Center
from console.ui import stage
from console.ui.feed import Health
from console.ui.scenes import NOON
from console.ui.supervisor.buttons import FigureButton
from console.ui.supervisor.palette import Entry, rank
from tests.helpers.floor import Floor

Key = Qt.Key
HOSTILE = "<b>Bold</b><img src=x onerror=alert(1)>"


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


# --- selection and inspector


def test_the_inspector_follows_the_selection_and_the_facts(floor: Floor) -> None:
    agent = floor.agent("Davide Po")
    floor.click(floor.window.page.people, agent.id, 0)
    assert "Davide Po" in texts(floor.window.inspector)
    assert "talking" in texts(floor.window.inspector)
    call = agent.contact().call
    floor.tell(e.CallCleared(floor.now, "z1", agent.link, call, "hung up"))
    floor.qtbot.waitUntil(lambda: "Talks to" not in texts(floor.window.inspector))
    floor.click(floor.window.page.waiting, floor.queue("Support L1").waiting[0])
    assert "Davide Po" not in texts(floor.window.inspector)
    assert "Waits for" in texts(floor.window.inspector)


def test_the_inspector_says_how_a_call_ended_for_the_customer(floor: Floor) -> None:
    agent = floor.agent("Davide Po")
    call = agent.contact().call
    floor.window.select((("call", call),))
    assert "Conclusion" not in texts(floor.window.inspector)
    floor.tell(CallConcluded(floor.now, "k1", "", call, agent.id, "older-code", "ann"))
    shown = {"Conclusion", "older-code"}
    floor.qtbot.waitUntil(lambda: shown <= set(texts(floor.window.inspector).splitlines()), timeout=20_000)
    assert "outcome by Davide Po: older-code" in texts(floor.window.inspector)


def test_arrow_keys_walk_a_list_and_the_inspector_with_it(floor: Floor) -> None:
    page = floor.window.page
    page.people.focus_list()
    first = floor.window.selection
    floor.press(Key.Key_Down)
    assert floor.window.selection == (("agent", page.people.model.key_at(1)),) != first


def test_a_call_and_its_agent_are_marked_together(floor: Floor) -> None:
    agent = floor.agent("Davide Po")
    floor.click(floor.window.page.people, agent.id, 0)
    assert floor.window.page.talking.selection() == (("call", agent.contact().call),)
    assert floor.window.selection == (("agent", agent.id),)


def test_a_card_selects_its_queue_and_its_figures_open_passports(floor: Floor) -> None:
    queue = floor.queue("Support L1")
    tile = floor.window.page.cards.tiles[queue.id]
    tile.setFocus()
    floor.press(Key.Key_Return)
    assert floor.window.selection == (("queue", queue.id),)
    figures = floor.window.inspector.findChildren(FigureButton)
    assert len(figures) == len(FIGURES)
    assert all(figure.focusPolicy() & Qt.FocusPolicy.TabFocus and figure.accessibleName() for figure in figures)
    figures[0].setFocus()
    floor.press(Key.Key_Space)
    (sheet,) = floor.window.passports
    assert sheet.figure == "waiting"
    assert sheet.calls.keyed.total() == len(queue.waiting)
    floor.press(Key.Key_Escape)
    assert not floor.window.passports


def test_arrows_walk_the_cards(floor: Floor) -> None:
    tiles = list(floor.window.page.cards.tiles.values())
    tiles[0].setFocus()
    floor.press(Key.Key_Right)
    assert tiles[1].hasFocus()
    assert floor.window.selection == (("queue", tiles[1].card.key),)


def test_one_frame_changes_one_card_and_the_list(floor: Floor) -> None:
    queue = floor.queue("Orders")
    before = floor.window.page.cards.tiles[queue.id].card.waiting
    floor.tell(
        e.CallArrived(floor.now, "n1", queue.link, f"{queue.link}/n", "n", name="New Caller"),
        e.CallQueued(floor.now, "n2", queue.link, f"{queue.link}/n", f"{queue.link}/n/1", queue.id),
    )
    floor.qtbot.waitUntil(lambda: floor.window.page.cards.tiles[queue.id].card.waiting == before + 1)
    assert floor.window.page.waiting.model.row_of(f"{queue.link}/n/1") >= 0


# --- screens and keys


def test_control_and_a_number_open_a_screen(floor: Floor) -> None:
    for number, (name, _, word) in enumerate(floor.window.screens, 1):
        floor.press(Key(Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert floor.window.page.name == name
        assert floor.window.rail.buttons[name].isChecked()
        assert word in floor.window.bar.title.text()


def test_f6_goes_round_all_panes_and_back(floor: Floor) -> None:
    def here() -> QWidget | None:
        return QApplication.focusWidget()

    floor.press(Key.Key_F6)
    seen = [here()]
    for _ in range(12):
        floor.press(Key.Key_F6)
        if here() is seen[0]:
            break
        seen.append(here())
    page = floor.window.page
    assert {page.waiting.view, page.talking.view, page.people.view} <= set(seen)
    assert any(floor.window.rail.isAncestorOf(widget) for widget in seen)
    assert any(floor.window.inspector.isAncestorOf(widget) for widget in seen)
    last = here()
    floor.press(Key.Key_F6)
    floor.press(Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert here() is last


def test_the_palette_finds_an_agent_and_goes_there(floor: Floor) -> None:
    floor.press(Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    sheet = QApplication.activeModalWidget()
    assert sheet is not None
    sheet.line.setText("joao")
    assert [entry.text for entry in sheet.found()][:1] == ["João Reis"]
    floor.press(Key.Key_Return)
    floor.qtbot.waitUntil(lambda: floor.window.selection == (("agent", floor.agent("João Reis").id),))


def test_the_palette_finds_actions_screens_and_figures(floor: Floor) -> None:
    floor.window.select((("visit", floor.queue("Support L1").waiting[1]),))
    found = floor.window.open_palette()
    found.line.setText("to the front")
    entry = found.found()[0]
    assert (entry.text, entry.key, entry.why_not) == ("To the front", "F", "")
    found.line.setText("service level support l1")
    assert found.found()[0].icon == "passport"
    found.line.setText("alarms")
    assert any(entry.under == "screen" for entry in found.found())
    found.line.setText("no such thing at all")
    assert found.found() == []
    floor.press(Key.Key_Return)
    floor.press(Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_an_action_that_cannot_be_had_ranks_after_one_that_can() -> None:
    entries = [Entry("Pause", "", "", lambda: None, why_not="x"), Entry("Pause now", "", "", lambda: None)]
    assert sorted(entries, key=lambda entry: rank(entry, ["pause"]))[0].text == "Pause now"
    assert rank(entries[0], ["zz"]) is None


def test_letters_typed_into_a_filter_are_no_commands(floor: Floor) -> None:
    floor.window.show_page("agents")
    floor.click(floor.window.page.pane, floor.agent("Davide Po").id, 0)
    floor.window.page.pane.filter.setFocus()
    QTest.keyClicks(floor.window.page.pane.filter, "fold pro")
    assert floor.window.page.pane.filter.text() == "fold pro"
    assert not floor.feed.commands
    assert floor.window.hands.sheet is None


def test_escape_leaves_the_filter_then_selects_nothing(floor: Floor) -> None:
    floor.window.show_page("agents")
    pane = floor.window.page.pane
    pane.filter.setFocus()
    QTest.keyClicks(pane.filter, "riva")
    assert pane.model.rowCount() == 1
    floor.press(Key.Key_Escape)
    assert pane.filter.text() == ""
    assert pane.model.rowCount() > 1
    floor.press(Key.Key_Escape)
    assert pane.view.hasFocus()
    floor.press(Key.Key_Escape)
    assert floor.window.selection == ()


# --- memory


def test_sort_filter_columns_screen_and_station_are_remembered(floor: Floor, settings: QSettings, qtbot: QtBot) -> None:
    floor.window.show_page("agents")
    pane = floor.window.page.pane
    names = [column.key for column in pane.model.columns]
    pane.view.horizontalHeader().setSortIndicator(names.index("handled"), Qt.SortOrder.DescendingOrder)
    pane.view.setColumnHidden(names.index("team"), True)
    pane.view.setColumnHidden(names.index("missed"), False)
    pane.filter.setText("a")
    floor.window.hands.set_station("PJSIP/911")
    floor.window.close()
    again = Floor(stage.busy(NOON).center(), qtbot, settings)
    assert again.window.page.name == "agents"
    other = again.window.page.pane
    assert other.filter.text() == "a"
    state = other.view.state()
    assert (state["sort"], state["descending"]) == ("handled", True)
    assert other.view.isColumnHidden(names.index("team"))
    assert not other.view.isColumnHidden(names.index("missed"))
    assert settings.value("station") == "PJSIP/911"
    again.close()


def test_a_memory_that_cannot_be_read_is_as_if_never_written(qtbot: QtBot, settings: QSettings) -> None:
    settings.setValue("lists/agents", "{not json")
    settings.setValue("window/page", "gone")
    floor = Floor(stage.busy(NOON).center(), qtbot, settings)
    assert floor.window.page.name == "floor"
    floor.close()


# --- hostile words


@pytest.mark.parametrize("name", [HOSTILE, "מרים \u202eabc", "x" * 200, "=CMD|' /C calc'!A0", "two\r\nlines\x00"])
def test_a_hostile_caller_is_shown_as_text_everywhere(floor: Floor, name: str) -> None:
    queue = floor.queue("Sales")
    visit = f"{queue.link}/h/1"
    floor.tell(
        e.CallArrived(floor.now, "h1", queue.link, f"{queue.link}/h", "h", cli=name, name=name),
        e.CallQueued(floor.now, "h2", queue.link, f"{queue.link}/h", visit, queue.id),
    )
    floor.click(floor.window.page.waiting, visit)
    for label in floor.window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
        assert not any(char in label.text() for char in "\u202e\x00\r")
    floor.press(Key.Key_Backspace)
    for label in floor.sheet.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert "\u202e" not in label.text()
    floor.push(floor.sheet.confirm)
    assert len(floor.asked(c.HangUp)) == 1
    for fate in floor.window.strip.fates():
        assert not any(char in fate.title for char in "\u202e\x00\r\n")
    index = floor.window.page.waiting.model.index(floor.window.page.waiting.model.row_of(visit), 1)
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip and "<b>" not in tip


# --- blind


def test_a_lost_link_hatches_its_cards_and_says_what_is_done(floor: Floor) -> None:
    floor.tell(e.LinkDown(floor.now, "d1", "asterisk-mi", "end of stream"))
    floor.qtbot.waitUntil(lambda: {tile.card.severity for tile in floor.window.page.cards.tiles.values()} == {"blind"})
    card = next(iter(floor.window.page.cards.tiles.values())).card
    assert "blind since" in card.note
    assert "blind since" in floor.said
    assert "keeps trying" in floor.said
    assert "blind since" in floor.window.page.waiting.note.text()
    floor.window.select((("agent", floor.agent("Davide Po").id),))
    assert not any(button.isEnabled() for button in floor.window.inspector.buttons.values())
    assert "blind since" in texts(floor.window.inspector)
    floor.tell(e.LinkUp(floor.now + 60, "d2", "asterisk-mi", "ami", capabilities=stage.ABLE))
    floor.qtbot.waitUntil(lambda: "is back" in floor.said)
    assert "is lost" not in floor.said
    floor.qtbot.waitUntil(
        lambda: "blind" not in {tile.card.severity for tile in floor.window.page.cards.tiles.values()}
    )
    assert "gap" in next(iter(floor.window.page.cards.tiles.values())).card.note


@pytest.mark.parametrize(
    ("health", "word"),
    [
        (Health(engine_since=NOON - 5), "No engine records"),
        (Health(database_since=NOON - 5, database_why="refused"), "out of reach"),
    ],
)
def test_a_lost_engine_or_journal_is_said_and_blinds(floor: Floor, health: Health, word: str) -> None:
    floor.feed.state = health
    floor.bridge.look_after()
    assert word in floor.said
    floor.window.herald.keeper_said.emit("an engine cannot be started: no disk")
    floor.qtbot.waitUntil(lambda: ("no disk" in floor.said) == bool(health.engine_since))
    floor.qtbot.waitUntil(lambda: {tile.card.severity for tile in floor.window.page.cards.tiles.values()} == {"blind"})
    floor.feed.state = Health()
    floor.bridge.look_after()
    assert word not in floor.said


def test_a_gap_is_told_in_the_passport(floor: Floor) -> None:
    queue = floor.queue("Sales")
    floor.tell(
        e.LinkDown(floor.now - 60, "g1", queue.link, "cable"),
        e.LinkUp(floor.now - 20, "g2", queue.link, "ami", capabilities=stage.ABLE),
    )
    floor.window.open_passport("service_level_day", queue.id)
    assert "Touches a gap" in texts(floor.window.passports[0])


# --- empty, simulated, alarms


def test_an_empty_centre_says_what_will_come(qtbot: QtBot) -> None:
    floor = Floor(Center(), qtbot)
    assert "Nothing has been heard yet" in texts(floor.window.page)
    floor.tell(e.LinkUp(floor.now, "1", "demo", "sim"))
    assert "no queues yet" in texts(floor.window.page)
    floor.tell(e.QueueSeen(floor.now, "2", "demo", "demo/q", "q"))
    assert "Nobody waits" in texts(floor.window.page)
    floor.close()


def test_the_simulated_centre_says_so_until_it_is_closed(qtbot: QtBot, settings: QSettings) -> None:
    floor = Floor(Center(), qtbot, settings)
    floor.tell(e.LinkUp(floor.now, "1", "demo", "sim"))
    assert "simulated" in floor.said
    floor.window.banner.close_notice("simulated")
    floor.tell(e.LinkLagged(floor.now, "2", "demo", 0.01))
    assert "simulated" not in floor.said
    floor.close()


def test_an_alarm_is_taken_by_key_and_shelved_with_a_time_and_a_reason(floor: Floor) -> None:
    floor.window.show_page("alarms")
    standing = floor.window.page.standing
    first = standing.model.key_at(0)
    assert not floor.center.alarms[first].owner
    standing.focus_list()
    floor.press("a")
    assert floor.asked(c.AcknowledgeAlarm)[0].alarm == first
    assert not floor.center.alarms[first].owner
    floor.tell(e.AlarmAcknowledged(floor.now, "a1", "", first, "m.rossi"))
    assert floor.center.alarms[first].owner == "m.rossi"
    floor.press("v")
    floor.sheet.why.setText("line works")
    floor.sheet.list.setCurrentRow(1)
    floor.push(floor.sheet.confirm)
    (command,) = floor.asked(c.ShelveAlarm)
    assert (command.alarm, command.for_s, command.why) == (first, 1800.0, "line works")


def test_the_root_cause_stands_first_and_what_follows_under_it(floor: Floor) -> None:
    link = "asterisk-mi"
    at = floor.now
    floor.tell(
        e.AlarmRaised(at - 9, "r1", "", "late", "other", floor.queue("Orders").id, stage.Severity.ALARM),
        e.AlarmRaised(at - 5, "r2", "", "root", "blind", link, stage.Severity.ALARM),
        e.AlarmRaised(at - 4, "r3", "", "leaf", "other", floor.queue("Sales").id, stage.Severity.WARNING, cause="root"),
    )
    floor.window.show_page("alarms")
    order = floor.window.page.standing.model.keys()
    assert order.index("leaf") == order.index("root") + 1
    text = floor.window.page.standing.model.cell(order.index("leaf"), 0).text
    assert "↳" in text


def test_an_alarm_nobody_takes_sounds_after_its_time(floor: Floor, monkeypatch: pytest.MonkeyPatch) -> None:
    rang: list[int] = []
    bell = floor.window.bell
    monkeypatch.setattr(bell, "ring", lambda: rang.append(1))
    rule = stage.Rule("loud", "waiting", "queue", 1, sound_after_s=30)
    floor.tell(
        e.RulesSet(floor.now, "s1", "", (*floor.center.rules, rule)),
        e.AlarmRaised(floor.now, "s2", "", "loud/1", "loud", floor.queue("Sales").id, stage.Severity.ALARM),
    )
    bell.look()
    assert not rang
    floor.now += 31
    bell.look()
    bell.look()
    assert rang == [1]
    floor.tell(e.AlarmAcknowledged(floor.now, "s3", "", "loud/1", "m.rossi"))
    floor.now += 60
    bell.look()
    assert rang == [1]


# --- names for those who cannot see


def test_everything_that_can_be_pressed_has_a_name(floor: Floor) -> None:
    floor.window.select((("agent", floor.agent("Davide Po").id),))
    for screen, _, _ in floor.window.screens:
        floor.window.show_page(screen)
        for widget in floor.window.findChildren(QAbstractButton) + floor.window.findChildren(QLineEdit):
            if widget.isVisible() and not widget.objectName().startswith("qt_"):
                name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
                assert name.strip(), (screen, widget, widget.parent())


# --- teams and costly lists


def test_a_team_can_be_found_and_logged_out_together(floor: Floor) -> None:
    found = floor.window.open_palette()
    found.line.setText("Team 2")
    assert found.found()[0].text == "Team 2"
    QTest.keyClick(found.line, Key.Key_Return)
    floor.qtbot.waitUntil(lambda: floor.window.selection == (("team", "Team 2"),))
    people = {agent.id for agent in floor.center.agents.values() if agent.team == "Team 2"}
    assert texts(floor.window.inspector).count("Team 2") == 1
    floor.press("o")
    floor.push(floor.sheet.confirm)
    assert {command.agent for command in floor.asked(c.LogOut)} == people


def test_the_queues_list_gathers_changes_and_shows_them(floor: Floor) -> None:
    floor.window.show_page("queues")
    queue, pane = floor.queue("Orders"), floor.window.page.pane
    row = pane.model.row_of(queue.id)
    column = [column.key for column in pane.model.columns].index("waiting")
    before = int(pane.model.cell(row, column).text)
    for number in range(4):
        call = f"{queue.link}/g{number}"
        floor.tell(
            e.CallArrived(floor.now, f"ga{number}", queue.link, call, f"g{number}"),
            e.CallQueued(floor.now, f"gb{number}", queue.link, call, f"{call}/1", queue.id),
        )
        if number > 1:  # some together, then one more in the same moment
            wanted = str(before + number + 1)
            floor.qtbot.waitUntil(lambda w=wanted: pane.model.cell(pane.model.row_of(queue.id), column).text == w)
