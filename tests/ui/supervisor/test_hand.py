"""A supervisor's hand: select, press, confirm; what is asked, and what is not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

from console.center import commands as c
from console.center import events as e
from console.center.states import Fate, MonitorMode, Status
from console.ui.supervisor.actions import ACTIONS
from drivers.contract import Capability
from tests.helpers.floor import Floor

Key = Qt.Key


def test_the_longest_waiting_caller_goes_to_the_front(floor: Floor) -> None:
    queue = floor.queue("Support L1")
    longest = queue.waiting[0]
    floor.tell(e.QueueOrdered(floor.now, "o1", queue.link, queue.id, (*queue.waiting[1:], longest)))
    floor.window.page.waiting.focus_list()
    assert floor.window.selection == (("visit", longest),)
    floor.press("f")
    (command,) = floor.asked(c.MoveToFront)
    assert (command.visit, command.who, command.workstation) == (longest, "m.rossi", "desk-4")


def test_nothing_moves_before_the_switch_says_so(floor: Floor) -> None:
    queue = floor.queue("Support L1")
    before = list(queue.waiting)
    floor.click(floor.window.page.waiting, before[2])
    floor.press("f")
    floor.qtbot.waitUntil(lambda: "asked" in floor.window.strip.fates()[0].words)
    assert queue.waiting == before
    (command,) = floor.asked(c.MoveToFront)
    order = (before[2], *before[:2], *before[3:])
    floor.tell(
        e.CommandChanged(floor.now, "x1", "", command.id, Fate.ACCEPTED),
        e.QueueOrdered(floor.now + 0.2, "x2", queue.link, queue.id, order),
        e.CommandChanged(floor.now + 0.3, "x3", "", command.id, Fate.SEEN, seen="x2"),
    )
    assert queue.waiting[0] == before[2]
    assert floor.window.strip.fates()[0].words == "asked → accepted → seen 0.3\N{NO-BREAK SPACE}s"


def test_a_refusal_and_a_time_out_say_why(floor: Floor) -> None:
    waiting = floor.queue("Support L1").waiting
    for number, (fate, why) in enumerate(((Fate.REFUSED, "no such caller"), (Fate.TIMED_OUT, "the switch was silent"))):
        floor.click(floor.window.page.waiting, waiting[number + 1])
        floor.press("f")
        floor.qtbot.waitUntil(lambda n=number: len(floor.asked(c.MoveToFront)) == n + 1)
        command = floor.asked(c.MoveToFront)[-1]
        floor.tell(e.CommandChanged(floor.now, f"y{number}", "", command.id, fate, why))
        shown = next(f for f in floor.window.strip.fates() if f.id == command.id)
        assert why in shown.words
        assert shown.stage == fate.value


def test_what_the_link_cannot_do_is_grey_and_says_why(floor: Floor) -> None:
    link = floor.center.links["asterisk-mi"]
    link.capabilities = tuple(x for x in link.capabilities if x != Capability.MOVE_TO_FRONT.value)
    floor.click(floor.window.page.waiting, floor.queue("Support L1").waiting[2])
    button = floor.window.inspector.buttons["front"]
    assert not button.isEnabled()
    assert "cannot change the order" in button.toolTip()
    assert "cannot change the order" in button.accessibleDescription()
    assert "cannot change the order" in floor.window.inspector._reasons.text()
    floor.press("f")
    assert not floor.asked(c.MoveToFront)
    assert "cannot change the order" in floor.said


def test_listen_whisper_barge_and_leave(floor: Floor) -> None:
    agent = floor.agent("Davide Po")
    floor.click(floor.window.page.people, agent.id, 0)
    for key, mode in (("l", MonitorMode.LISTEN), ("w", MonitorMode.WHISPER), ("b", MonitorMode.BARGE)):
        floor.press(key)
        command = floor.asked(c.Monitor)[-1]
        assert (command.agent, command.station, command.mode) == (agent.id, "900", mode)
    floor.press("s")
    assert not floor.asked(c.StopMonitor)
    call = agent.contact().call
    floor.tell(
        e.MonitorChanged(floor.now, "m1", agent.link, "m", agent.id, call, "PJSIP/900-00000001", MonitorMode.LISTEN)
    )
    floor.window.inspector.refresh()
    assert any(label.text() == "900" for label in floor.window.inspector.findChildren(QLabel)), "not the channel's name"
    assert "stop" in floor.window.inspector.buttons
    assert "already" in floor.window.inspector.buttons["listen"].toolTip()
    assert floor.window.inspector.buttons["whisper"].isEnabled()
    floor.qtbot.waitUntil(lambda: "Davide Po" in floor.window.bar.on_air.text() and floor.window.bar.on_air.isVisible())
    floor.window.select(())
    floor.press("s")
    assert floor.asked(c.StopMonitor)[0].agent == agent.id


def test_without_a_telephone_it_asks_for_one_first_and_remembers(floor: Floor) -> None:
    floor.window.hands.set_station("")
    floor.click(floor.window.page.people, floor.agent("Davide Po").id, 0)
    floor.press("l")
    assert not floor.asked(c.Monitor)
    floor.sheet.search.setText("PJSIP/950")
    floor.push(floor.sheet.confirm)
    assert floor.asked(c.Monitor)[0].station == "PJSIP/950"
    assert floor.window._settings.value("station") == "PJSIP/950"


def test_dangerous_things_ask_and_can_be_let_be(floor: Floor) -> None:
    floor.click(floor.window.page.people, floor.agent("Davide Po").id, 0)
    floor.press(Key.Key_Delete)
    assert "Hang" in floor.sheet.windowTitle()
    assert not floor.asked(c.HangUp)
    floor.press(Key.Key_Escape)
    assert not floor.asked(c.HangUp)
    floor.press(Key.Key_Backspace)
    floor.sheet.why.setText("abusive caller")
    floor.push(floor.sheet.confirm)
    (command,) = floor.asked(c.HangUp)
    assert command.why == "abusive caller"
    assert command.call == floor.agent("Davide Po").contact().call


def test_a_whole_queue_is_named_before_it_is_logged_out(floor: Floor) -> None:
    queue = floor.queue("Sales")
    floor.window.select((("queue", queue.id),))
    floor.press("o")
    names = floor.sheet.findChild(QPlainTextEdit).toPlainText().splitlines()
    members = {floor.center.agents[a].name for a in queue.members}
    assert set(names) == members
    assert names == sorted(names, key=str.casefold)
    floor.push(floor.sheet.confirm)
    assert {command.agent for command in floor.asked(c.LogOut)} == set(queue.members)


def test_several_selected_agents_are_paused_together_with_one_reason(floor: Floor) -> None:
    chosen = (floor.agent("Anna Riva"), floor.agent("Bruno Sala"))
    floor.window.select(tuple(("agent", agent.id) for agent in chosen))
    floor.press("p")
    floor.sheet.search.setText("Fire drill")
    floor.press(Key.Key_Return)
    assert [(x.agent, x.reason, x.after_call) for x in floor.asked(c.SetNotReady)] == [
        (agent.id, "Fire drill", False) for agent in chosen
    ]


def test_pause_after_the_call_can_be_taken_back_in_the_strip(floor: Floor) -> None:
    agent = floor.agent("Davide Po")
    floor.click(floor.window.page.people, agent.id, 0)
    floor.press(Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    assert floor.sheet.after.isChecked()
    floor.press(Key.Key_Return)
    (command,) = floor.asked(c.SetNotReady)
    assert command.after_call
    floor.tell(e.CommandChanged(floor.now, "p1", "", command.id, Fate.PENDING))
    (mine,) = [f for f in floor.window.strip.fates() if f.id == command.id]
    assert mine.cancellable
    assert agent.status is not Status.NOT_READY
    floor.window.strip.cancel_requested.emit(command.id)
    assert floor.asked(c.Cancel)[0].command == command.id


def test_a_waiting_call_is_given_moved_and_withdrawn(floor: Floor) -> None:
    visit = floor.queue("Support L1").waiting[1]
    floor.click(floor.window.page.waiting, visit)
    floor.press("g")
    floor.sheet.search.setText("anna")
    floor.press(Key.Key_Return)
    assert floor.asked(c.AssignWaitingCall)[0].agent == floor.agent("Anna Riva").id
    floor.press("m")
    floor.sheet.search.setText("sales")
    floor.press(Key.Key_Return)
    assert floor.asked(c.MoveWaitingCall)[0].queue == floor.queue("Sales").id
    floor.press("d")
    floor.push(floor.sheet.confirm)
    assert floor.asked(c.WithdrawCall)[0].visit == visit


def test_a_call_is_transferred_to_what_is_typed_or_chosen(floor: Floor) -> None:
    floor.click(floor.window.page.people, floor.agent("Davide Po").id, 0)
    floor.press("x")
    floor.sheet.search.setText("0800123")
    floor.press(Key.Key_Return)
    floor.press("x")
    floor.sheet.search.setText("anna riva")
    floor.sheet.list.setCurrentRow(0)
    floor.press(Key.Key_Return)
    assert [x.to for x in floor.asked(c.Transfer)] == ["0800123", floor.agent("Anna Riva").station]


def test_queues_of_an_agent_only_differences_are_asked(floor: Floor) -> None:
    agent = floor.agent("Davide Po")
    floor.click(floor.window.page.people, agent.id, 0)
    floor.press("q")
    rows = floor.sheet._rows
    assert not floor.sheet.confirm.isEnabled()
    mine = next(iter(agent.queues))
    other = next(queue for queue in rows if queue not in agent.queues)
    rows[mine][0].setChecked(False)
    rows[other][0].setChecked(True)
    rows[other][1].setValue(3)
    floor.push(floor.sheet.confirm)
    assert [x.queue for x in floor.asked(c.LeaveQueue)] == [mine]
    assert [(x.queue, x.penalty) for x in floor.asked(c.JoinQueue)] == [(other, 3)]
    assert not floor.asked(c.SetPenalty)


def test_a_membership_the_switch_fixes_cannot_be_unticked(floor: Floor) -> None:
    agent = floor.agent("Davide Po")
    place = next(iter(agent.queues.values()))
    place.dynamic = False
    floor.window.select((("agent", agent.id),))
    floor.press("q")
    box, _ = floor.sheet._rows[place.queue]
    assert not box.isEnabled()
    assert "configuration" in box.toolTip()


def test_nothing_selected_says_so(floor: Floor) -> None:
    floor.window.select(())
    floor.press("l")
    assert "Select something first" in floor.said


def test_what_could_not_be_recorded_is_said_with_its_reason(floor: Floor) -> None:
    floor.feed.refuse = "the journal is away"
    floor.click(floor.window.page.waiting, floor.queue("Support L1").waiting[2])
    with floor.qtbot.waitSignal(floor.bridge.ask_failed):
        floor.press("f")
    assert "the journal is away" in floor.said


def test_every_action_has_a_word_a_key_and_an_icon(floor: Floor) -> None:
    keys = [key for action in ACTIONS for key in action.keys]
    assert len(keys) == len(set(keys))
    for action in ACTIONS:
        assert action.text()
        assert action.key


def test_the_menu_shows_keys_and_greys_with_reasons(floor: Floor) -> None:
    agent = next(a for a in floor.center.agents.values() if not a.contacts and a.status is Status.READY)
    floor.window.select((("agent", agent.id),))
    menu = floor.window.context_menu(("agent", agent.id))
    entries = {entry.text(): entry for entry in menu.actions()}
    assert entries["Listen\tL"].isEnabled() is False
    assert "is not in a call" in entries["Listen\tL"].toolTip()
    assert entries["Pause…\tP"].isEnabled()
    menu.deleteLater()
    QApplication.processEvents()
