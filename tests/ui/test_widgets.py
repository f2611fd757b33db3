"""The widgets: what they say aloud, what they show of hostile text, when they repaint.

Long because the cases of one subject share its fixtures and read as one list.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from console.ui import theme
from console.ui.models.table import Column, KeyedTableModel
from console.ui.supervisor.buttons import KeyButton
from console.ui.widgets import gallery
from console.ui.widgets.badge import AlarmBadge
from console.ui.widgets.clock import ElapsedLabel, duration, spoken_duration
from console.ui.widgets.commands import CommandStrip, Fate
from console.ui.widgets.empty import EmptyOver, EmptyState
from console.ui.widgets.keyed import KeyedButton
from console.ui.widgets.lamp import Lamp
from console.ui.widgets.sparkline import Sparkline
from console.ui.widgets.table import KeyedTableView
from console.ui.widgets.text import (
    FSI,
    LIMIT,
    LONGEST_WORD,
    NARROW,
    PDI,
    PlainLabel,
    breakable,
    caption,
    plain,
    tooltip,
)
from console.ui.widgets.tile import Card, StateCount, Tile

NOW = 1_700_044_927.0


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    theme.apply_theme(qapp, "light")


def spoken(widget: QWidget) -> str:
    """What a screen reader is told."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.mark.parametrize(
    ("seconds", "shown", "said"),
    [
        (-3, "0:00", "0 s"),
        (0, "0:00", "0 s"),
        (59.9, "0:59", "59 s"),
        (192, "3:12", "3 min 12 s"),
        (3727, "1:02:07", "1 h 2 min 7 s"),
    ],
)
def test_durations(seconds: float, shown: str, said: str) -> None:
    assert duration(seconds) == shown
    assert spoken_duration(seconds) == said


@given(st.text(max_size=400))
def test_any_text_becomes_one_harmless_line(value: str) -> None:
    shown = plain(value)
    assert len(shown) <= LIMIT + 2
    inner = shown[1:-1] if shown.startswith(FSI) else shown
    assert not any(ord(char) < 32 or char in "\u2028\u2029\u202a\u202b\u202d\u202e\u2066\u2067\x7f" for char in inner)
    assert FSI not in inner
    assert PDI not in inner
    assert plain(value) == shown


def test_a_right_to_left_name_is_isolated_and_html_is_text() -> None:
    assert plain("מרים") == FSI + "מרים" + PDI
    assert plain(f"#7 {plain('מרים')}") == f"{FSI}#7 מרים{PDI}", "harmless twice is harmless once"
    assert plain(plain("מרים")) == plain("מרים")
    for odd in (f"a{PDI}ב{FSI}", f"{FSI}ב", f"ב{PDI}"):
        assert plain(odd).count("\ufffd") == odd.count(FSI) + odd.count(PDI)
    assert plain("José Müller") == "José Müller"
    assert plain("a\u202eb") == "a\ufffdb"
    assert tooltip("<b>x</b>\n&") == "<qt>&lt;b&gt;x&lt;/b&gt;<br>&amp;</qt>"
    assert tooltip("") == ""
    label = PlainLabel("<b>x</b>")
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_wrapped_text_gives_way_however_long_its_words_are(qtbot: QtBot) -> None:
    label = PlainLabel("")
    qtbot.addWidget(label)
    label.setWordWrap(True)
    label.show_text("W" * 200)
    assert label.minimumSizeHint().width() <= NARROW
    assert label.text().replace("\u200b", "") == "W" * 200
    assert label.accessibleName() == "W" * 200
    label.show_text("some short words")
    assert label.text() == "some short words"


def test_everything_on_the_sheet_has_a_name(qtbot: QtBot) -> None:
    sheet = gallery.build(lambda: NOW)
    qtbot.addWidget(sheet)
    sheet.resize(1280, 800)
    sheet.show()
    interactive = (QAbstractButton, QLineEdit, QComboBox, QTableView, Tile, Sparkline, ElapsedLabel, EmptyState)
    nameless = [
        widget
        for widget in sheet.findChildren(QWidget)
        if isinstance(widget, interactive) and widget.isVisible() and not spoken(widget)
    ]
    assert nameless == []


def test_a_card_says_all_it_shows(qtbot: QtBot) -> None:
    tile = Tile(
        Card(
            "q",
            "Support",
            "80/20",
            7,
            longest_since=NOW - 192,
            level_text="61.4 %",
            states=(StateCount("ready", 2, "ready"),),
        ),
        lambda: NOW,
    )
    qtbot.addWidget(tile)
    assert spoken(tile) == "Support, waiting 7, longest wait 3 min 12 s, ready 2, Service level 61.4 %"


def test_a_blind_card_shows_no_figure_and_no_calm_colour(qtbot: QtBot) -> None:
    """The same numbers, calm and blind: blind must hide them and differ all over."""
    card = {"name": "Support", "target": "80/20", "waiting": 0, "level_text": "100 %"}
    calm, blind = Tile(Card("q", **card)), Tile(Card("q", **card, severity="blind", note="blind since 10:42"))
    other = Tile(Card("q", **{**card, "waiting": 9}, severity="blind", note="blind since 10:42"))
    for tile in (calm, blind, other):
        qtbot.addWidget(tile)
        tile.resize(200, 132)
    pictures = [tile.grab().toImage() for tile in (calm, blind, other)]
    assert pictures[1] == pictures[2], "an old figure shows through"
    same = sum(pictures[0].pixel(x, y) == pictures[1].pixel(x, y) for x in range(200) for y in range(40, 110))
    assert same < 200 * 70 * 0.2, "only the words' own ground may look alike"
    assert spoken(blind) == "Support, blind since 10:42"


def test_a_blind_card_too_narrow_for_its_words_says_the_time_below_them(qtbot: QtBot) -> None:
    """The time is drawn whatever the width: another one is another picture."""
    for width in (150, 300):
        pictures = []
        for time in ("10:42", "10:43"):
            tile = Tile(Card("q", "Vendas", "80/20", 0, severity="blind", note=f"às cegas desde as {time}"))
            qtbot.addWidget(tile)
            tile.resize(width, 132)
            pictures.append(tile.grab().toImage())
        assert pictures[0] != pictures[1], width


def test_a_line_too_long_for_its_label_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    """It looks like the elided text, and not like the text that is cut off."""
    said = "a caller's name that is long"
    label, cut = PlainLabel(said), QLabel(said)
    for one in (label, cut):
        qtbot.addWidget(one)
        one.setFixedSize(80, 20)
    short = QLabel(label.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, 80))
    qtbot.addWidget(short)
    short.setFixedSize(80, 20)
    pictures = [one.grab().toImage() for one in (label, short, cut)]
    assert pictures[0] == pictures[1] != pictures[2]
    assert spoken(label) == said


def test_an_ampersand_in_a_caption_marks_no_key(qtbot: QtBot) -> None:
    button, keyed = QPushButton(caption("Ferri & Figli\x07")), KeyButton("R & D", "F2")
    assert button.text() == "Ferri && Figli\ufffd" and button.shortcut().isEmpty()
    assert keyed.text() == "R & D" and keyed.shortcut().isEmpty() and keyed.accessibleName() == "R & D (F2)"
    other = KeyedButton("R & D", "Ctrl+Return", lambda: None)
    assert other.text() == "R && D   Ctrl+Enter" and other.shortcut().toString() == "Ctrl+Return"
    other.say("Close")
    assert other.shortcut().toString() == "Ctrl+Return" and other.accessibleName() == "Close (Ctrl+Enter)"


def test_a_plain_list_has_its_empty_state_only_while_it_is_empty(qtbot: QtBot) -> None:
    listed = QListWidget()
    qtbot.addWidget(listed)
    over = EmptyOver(listed, EmptyState("check", "Nothing yet", "Ctrl+O opens one."))
    listed.resize(300, 200)
    listed.show()
    qtbot.waitExposed(listed)
    assert over.state.isVisible() and over.state.size() == listed.viewport().size()
    listed.resize(500, 240)
    assert over.state.size() == listed.viewport().size()
    listed.addItem("one")
    assert not over.state.isVisible()
    listed.clear()
    assert over.state.isVisible()


def test_a_card_is_worked_by_mouse_and_keyboard(qtbot: QtBot) -> None:
    tile = Tile(Card("q", "Support", "80/20", 7, longest_since=NOW - 10), lambda: NOW)
    qtbot.addWidget(tile)
    tile.resize(200, 132)
    tile.show()
    tile.grab()
    heard: list[tuple[str, ...]] = []
    tile.activated.connect(lambda key: heard.append((key,)))
    tile.figure_clicked.connect(lambda key, figure: heard.append((key, figure)))
    QTest.keyClick(tile, Qt.Key.Key_Return)
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=QPoint(20, 50))
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=QPoint(150, 115))
    assert heard == [("q",), ("q",), ("q", "waiting"), ("q",), ("q", "service_level")]


def test_an_elapsed_label_ticks_at_its_own_phase(qtbot: QtBot) -> None:
    time = [NOW]
    label = ElapsedLabel("Longest wait", clock=lambda: time[0])
    qtbot.addWidget(label)
    label.set_since(NOW - 59.75)
    label.show()
    assert label.text() == "0:59"
    assert 240 <= label._timer.remainingTime() <= 260 or label._timer.interval() in range(245, 260)
    time[0] += 0.26
    qtbot.waitUntil(lambda: label.text() == "1:00", timeout=2000)
    assert spoken(label) == "Longest wait: 1 min 0 s"
    label.set_since(None)
    assert label.text() == "–"
    assert not label._timer.isActive()


def test_a_lamp_speaks_and_reports_its_key(qtbot: QtBot) -> None:
    lamp = Lamp("lab", "lab <b>")
    qtbot.addWidget(lamp)
    lamp.set_state("lost 0:41", "alarm", "connection refused")
    assert spoken(lamp) == "lab <b> lost 0:41"
    assert "connection refused" in lamp.toolTip()
    with qtbot.waitSignal(lamp.pressed_key) as heard:
        QTest.keyClick(lamp, Qt.Key.Key_Space)
    assert heard.args == ["lab"]


def test_a_badge_is_quiet_without_alarms(qtbot: QtBot) -> None:
    badge = AlarmBadge("no alarms")
    qtbot.addWidget(badge)
    assert spoken(badge) == "no alarms"
    badge.set_alarms(2, "Support longest wait", "alarm")
    assert spoken(badge) == "2 Support longest wait"
    loud = badge.grab().toImage()
    assert QColor(loud.pixel(6, 4)).name() == theme.current().alarm_ground.lower()


def test_the_strip_shows_fates_and_cancels_the_pending_one(qtbot: QtBot) -> None:
    strip = CommandStrip("Commands", "Nothing asked yet")
    qtbot.addWidget(strip)
    strip.resize(1200, 30)
    strip.show()
    pending = Fate("2", "10:41:31", "Pause Inês after this call", "pending", "pending", cancellable=True)
    refused = Fate("3", "10:40:02", "Listen", "refused", "refused: busy")
    strip.set_fates([pending, refused])
    kept = strip._entries["3"]
    buttons = [button for button in strip.findChildren(QAbstractButton) if button.isVisible()]
    assert [spoken(button) for button in buttons] == ["cancel: Pause Inês after this call"]
    with qtbot.waitSignal(strip.cancel_requested) as heard:
        QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert heard.args == ["2"]
    strip.set_fates([Fate("2", "10:41:31", "Pause Inês after this call", "seen", "seen 4.1 s"), refused])
    assert strip._entries["3"] is kept, "an entry that did not change is not made anew"
    assert strip.fates()[0].stage == "seen"
    strip.set_fates([Fate(str(n), "10:00:00", "A long title of a command " * 3, "seen", "seen") for n in range(9)])
    assert sum(entry.isVisible() for entry in strip._entries.values()) < 9


def test_an_empty_pane_says_what_to_do(qtbot: QtBot) -> None:
    pane = EmptyState("waiting", "Nobody waits", "Calls appear here", "Show today")
    qtbot.addWidget(pane)
    assert spoken(pane) == "Nobody waits. Calls appear here"
    pane.show()
    with qtbot.waitSignal(pane.pressed):
        QTest.mouseClick(next(iter(pane.findChildren(QAbstractButton))), Qt.MouseButton.LeftButton)


def view_of_rows(qtbot: QtBot) -> KeyedTableView:
    model = KeyedTableModel(gallery.columns(), lambda: NOW)
    view = KeyedTableView(model, "Agents")
    qtbot.addWidget(view)
    model.setParent(view)
    view.resize(500, 300)
    model.update(gallery.rows(NOW))
    view.show()
    QApplication.processEvents()
    return view


def test_a_list_speaks_in_keys(qtbot: QtBot) -> None:
    view = view_of_rows(qtbot)
    heard: list[object] = []
    view.row_selected.connect(heard.append)
    assert view.select("r2")
    assert not view.select("no such row")
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert heard == ["r2", "r3"]
    assert view.selected_keys() == ["r3"]
    view.keyed.update({}, ["r3"])
    assert "r3" not in view.selected_keys()


def test_the_current_row_is_marked_at_its_beginning_whichever_cell_is_clicked(qtbot: QtBot) -> None:
    view = view_of_rows(qtbot)
    view.activateWindow()
    view.setFocus()
    for column in (2, 1):
        for row in (0, 2):
            left, top = view.columnViewportPosition(column), view.rowViewportPosition(row)
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(left + 9, top + 9))
            picture = view.viewport().grab().toImage()
            accent = theme.current().color("accent").rgb()
            marked = [n for n in range(4) if picture.pixel(1, view.rowViewportPosition(n) + 9) == accent]
            assert marked == [row]
            assert picture.pixel(left + 1, top + 9) != accent


def test_a_list_remembers_its_columns_sort_and_filter(qtbot: QtBot) -> None:
    view = view_of_rows(qtbot)
    view.horizontalHeader().moveSection(3, 1)
    view.setColumnWidth(2, 133)
    view.setColumnHidden(1, True)
    view.horizontalHeader().setSortIndicator(3, Qt.SortOrder.DescendingOrder)
    view.keyed.set_filter("a")
    state = view.state()
    other = view_of_rows(qtbot)
    other.restore(state)
    assert other.state() == state
    assert other.keyed.keys() == view.keyed.keys()
    other.restore({"columns": [["gone", 10, False]], "sort": "gone"})
    assert other.keyed.rowCount() > 0


def test_an_empty_list_shows_its_empty_state(qtbot: QtBot) -> None:
    view = view_of_rows(qtbot)
    empty = EmptyState("agents", "No agents")
    view.set_empty(empty)
    assert not empty.isVisible()
    view.keyed.replace({})
    assert empty.isVisible()


def test_a_list_paints_hostile_rows_in_every_theme(qtbot: QtBot, qapp: QApplication) -> None:
    view = view_of_rows(qtbot)
    pictures = []
    for name in ("light", "dark"):
        theme.apply_theme(qapp, name)
        pictures.append(view.grab().toImage())
    assert pictures[0] != pictures[1]
    assert QColor(pictures[1].pixel(5, 290)).lightness() < 60


def test_painting_a_sparkline_leaves_gaps(qtbot: QtBot) -> None:
    from PySide6.QtCore import QRectF

    from console.ui.widgets.sparkline import paint_sparkline

    picture = QImage(100, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    paint_sparkline(painter, QRectF(0, 0, 100, 20), [1.0] * 4 + [None] * 3 + [1.0] * 4, QColor("black"))
    painter.end()
    ink = [any(picture.pixelColor(x, y).lightness() < 250 for y in range(20)) for x in range(100)]
    assert ink[10]
    assert not any(ink[40:60])
    assert ink[90]


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_cards_are_sharp_at_every_scale(qtbot: QtBot, ratio: float) -> None:
    """Drawn at 150 and 200 %: the icons come at the device's own resolution, not stretched."""
    from PySide6.QtCore import QSize

    tile = Tile(gallery.cards(NOW)[0], lambda: NOW)
    qtbot.addWidget(tile)
    tile.resize(200, 132)
    picture = QImage(QSize(round(200 * ratio), round(132 * ratio)), QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(ratio)
    tile.render(picture)
    middle = picture.pixelColor(round(17 * ratio), round(18 * ratio))
    assert middle.name() == theme.current().alarm.lower(), "the alarm's diamond is solid in its middle"


def test_the_sort_arrow_never_lies_over_its_title(qtbot: QtBot) -> None:
    """A right-aligned title keeps its place, the arrow stands before it."""
    view = view_of_rows(qtbot)
    header = view.horizontalHeader()
    left, width = header.sectionViewportPosition(3), header.sectionSize(3)
    ink = QColor(theme.current().ink).lightness()
    pictures = []
    for column in (3, -1):
        header.setSortIndicator(column, Qt.SortOrder.DescendingOrder)
        QApplication.processEvents()
        picture = header.grab().toImage()
        dark = [
            x for x in range(width) if any(picture.pixelColor(left + x, y).lightness() < ink + 90 for y in range(6, 24))
        ]
        pictures.append(dark)
    assert pictures[0]
    assert min(pictures[0]) < min(pictures[1], default=width) - 6, "the arrow is left of the title"
    assert max(pictures[0]) <= width - 8


@given(st.text(alphabet=st.characters(exclude_characters="\u200b"), max_size=300))
def test_a_word_too_long_for_its_column_may_be_broken_and_stays_the_same_word(value: str) -> None:
    shown = breakable(plain(value))
    assert shown.replace("\u200b", "") == plain(value)
    assert all(len(word) <= LONGEST_WORD for part in shown.split() for word in part.split("\u200b"))


def test_a_label_that_wraps_never_grows_wider_than_its_column(qtbot: QtBot) -> None:
    label = PlainLabel("x" * 200)
    qtbot.addWidget(label)
    label.setWordWrap(True)
    assert label.minimumSizeHint().width() < 260
    label.show_text("y" * 200)
    assert label.minimumSizeHint().width() < 260 and label.accessibleName() == "y" * 200


def test_columns_give_way_to_the_stretched_one_and_come_back(qtbot: QtBot) -> None:
    columns = (
        Column("what", "What", lambda row, _: row, width=200, stretch=True),
        Column("kind", "Kind", lambda row, _: row, width=100, gives_way=2),
        Column("team", "Team", lambda row, _: row, width=100, gives_way=1),
        Column("due", "Due", lambda row, _: row, width=100),
    )
    view = KeyedTableView(KeyedTableModel(columns, lambda: NOW), "List")
    qtbot.addWidget(view)
    view.show()

    def gone(width: int) -> list[str]:
        view.resize(width, 200)
        QApplication.processEvents()
        return [column.key for number, column in enumerate(columns) if view.isColumnHidden(number)]

    assert gone(520) == []
    assert gone(450) == ["kind"]
    assert gone(310) == ["kind", "team"], "what does not give way stays"
    assert [entry[2] for entry in view.state()["columns"]] == [False] * 4, "that is the room's doing, not a wish"
    assert gone(520) == []
    assert view.columnWidth(1) == 100
    assert gone(450) == ["kind"]
    view.show_column(1, True)
    assert gone(450) == ["team"], "what somebody asked for stays"
    view.show_column(3, False)
    assert gone(450) == ["due"]
