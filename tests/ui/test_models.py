"""The keyed table model: a model by Qt's own tester, silent about what has not changed, stable in order.

Long because the cases of one subject share its fixtures and read as one list.
"""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from console.ui.models.frames import measure_frames
from console.ui.models.table import RESORT_EVERY, Column, KeyedTableModel, KeyRole
from console.ui.widgets.clock import duration
from console.ui.widgets.text import FSI, PDI


class Time:
    """A clock the test turns."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


COLUMNS = [
    Column("name", "Name", lambda row, now: row[0]),
    Column("calls", "Calls", lambda row, now: str(row[1]), sort=lambda row, now: row[1], align="right"),
    Column(
        "since",
        "Since",
        lambda row, now: duration(now - row[2]),
        sort=lambda row, now: row[2],
        align="right",
        ticking=True,
    ),
]


@pytest.fixture
def clock() -> Time:
    return Time()


@pytest.fixture
def model(qapp: QApplication, clock: Time) -> Iterator[KeyedTableModel]:
    made = KeyedTableModel(COLUMNS, clock)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    del tester


def names(model: KeyedTableModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def changes(model: KeyedTableModel) -> list[tuple[int, int, int]]:
    """The rows and column spans announced from now on."""
    seen: list[tuple[int, int, int]] = []
    model.dataChanged.connect(lambda a, b, roles: seen.append((a.row(), a.column(), b.column())))
    return seen


def test_rows_come_change_and_go(model: KeyedTableModel) -> None:
    model.update({"a": ("Anna", 1, 990.0), "b": ("Bruno", 2, 980.0)})
    assert names(model) == ["Anna", "Bruno"]
    model.update({"a": ("Anna R.", 1, 990.0), "c": ("Carla", 0, 1000.0)}, removed=["b", "never there"])
    assert names(model) == ["Anna R.", "Carla"]
    assert model.index(1, 0).data(KeyRole) == "c"
    assert model.row_of("b") == -1
    assert model.row("b") is None
    model.replace({"z": ("Zoe", 0, 0.0)})
    assert names(model) == ["Zoe"]
    assert model.total() == 1


def test_only_the_cell_that_changed_is_announced(model: KeyedTableModel) -> None:
    model.update({"a": ("Anna", 1, 990.0), "b": ("Bruno", 2, 980.0)})
    names(model)  # painted once
    seen = changes(model)
    model.update({"a": ("Anna", 1, 990.0)})
    assert seen == []
    model.update({"b": ("Bruno", 3, 980.0)})
    assert seen == [(1, 1, 1)]


def test_rows_out_of_view_change_silently_and_show_right_when_scrolled_to(model: KeyedTableModel) -> None:
    model.update({f"k{n:03}": (f"N{n:03}", n, 0.0) for n in range(300)})
    model.set_visible(0, 9)
    names(model)
    seen = changes(model)
    model.update({"k200": ("N200", -5, 0.0), "k005": ("N005", -6, 0.0)})
    assert seen == [(5, 1, 1)]
    model.set_visible(195, 205)
    assert model.index(200, 1).data() == "-5"


def test_time_alone_turns_only_the_rows_whose_second_is_over(model: KeyedTableModel, clock: Time) -> None:
    model.update({"a": ("Anna", 1, 999.95), "b": ("Bruno", 2, 999.5)})
    names(model)
    [model.index(row, 2).data() for row in (0, 1)]
    seen = changes(model)
    clock.now = 1000.6
    model.tick()
    assert seen == [(1, 2, 2)]
    clock.now = 1000.96
    model.tick()
    assert seen == [(1, 2, 2), (0, 2, 2)]


def test_order_is_stable_and_none_is_last_both_ways(qapp: QApplication) -> None:
    model = KeyedTableModel([Column("n", "N", lambda row, now: str(row[0]), sort=lambda row, now: row[1])])
    model.update({n: (n, value) for n, value in enumerate([2, None, 1, 2, 1])})
    model.sort(0)
    assert names(model) == ["2", "4", "0", "3", "1"]
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["0", "3", "2", "4", "1"]
    model.sort(-1)
    assert names(model) == ["0", "1", "2", "3", "4"]


def test_a_changed_row_waits_for_its_new_place_and_takes_its_selection_along(
    model: KeyedTableModel, clock: Time
) -> None:
    model.sort(1)
    model.update({"a": ("Anna", 1, 0.0), "b": ("Bruno", 2, 0.0), "c": ("Carla", 3, 0.0)})
    held = QPersistentModelIndex(model.index(model.row_of("a"), 0))
    clock.now += RESORT_EVERY
    model.update({"d": ("Dora", 0, 0.0)})
    assert names(model) == ["Dora", "Anna", "Bruno", "Carla"], "a new row goes straight to its place"
    model.settle(clock.now, force=True)
    model.update({"a": ("Anna", 9, 0.0)})
    assert names(model) == ["Dora", "Anna", "Bruno", "Carla"], "a row that changes does not jump at once"
    clock.now += RESORT_EVERY
    model.tick()
    assert names(model) == ["Dora", "Bruno", "Carla", "Anna"]
    assert held.row() == 3
    model.hold(True)
    model.update({"a": ("Anna", -1, 0.0)})
    clock.now += RESORT_EVERY
    model.tick()
    assert names(model)[3] == "Anna", "nothing moves while a hand is on the list"


def test_filter_ignores_case_and_accents(model: KeyedTableModel) -> None:
    model.update({"a": ("José Müller", 1, 0.0), "b": ("Bruno", 22, 0.0)})
    model.set_filter("MULLER jose")
    assert names(model) == ["José Müller"]
    model.update({"c": ("Josefa Muller", 5, 0.0), "a": ("Anna", 1, 0.0)})
    assert names(model) == ["Josefa Muller"]
    model.set_filter("22")
    assert names(model) == ["Bruno"]
    model.set_filter("")
    model.set_predicate(lambda row: row[1] < 10)
    assert sorted(names(model)) == ["Anna", "Josefa Muller"]
    assert model.total() == 3


def test_a_filter_follows_words_that_time_changes_and_not_running_times(qapp: QApplication, clock: Time) -> None:
    state = Column("state", "State", lambda row, now: "wrap-up" if now < row[2] else "ready", ticking=True)
    model = KeyedTableModel([*COLUMNS, state], clock)
    model.update({"a": ("Anna", 1, 1010.0), "b": ("Bruno", 2, 0.0)})
    model.set_filter("16")  # 0:16:40 runs past it
    assert names(model) == []
    model.set_filter("wrap")
    assert names(model) == ["Anna"]
    clock.now = 1010.5
    model.tick()
    assert names(model) == []
    model.set_filter("ready")
    model.hold(True)
    model.tick()
    assert names(model) == ["Anna", "Bruno"]


def test_sort_and_filter_are_remembered(model: KeyedTableModel, clock: Time) -> None:
    model.update({"a": ("Anna", 1, 0.0), "b": ("Bruno", 2, 0.0), "c": ("Brunella", 3, 0.0)})
    model.sort(1, Qt.SortOrder.DescendingOrder)
    model.set_filter("Bru")
    other = KeyedTableModel(COLUMNS, clock)
    other.restore(model.state())
    other.update({"a": ("Anna", 1, 0.0), "b": ("Bruno", 2, 0.0), "c": ("Brunella", 3, 0.0)})
    other.settle(clock.now, force=True)
    assert names(other) == ["Brunella", "Bruno"]
    other.restore({"sort": "no longer there"})
    assert names(other) == ["Anna", "Bruno", "Brunella"]


def test_hostile_text_stays_text(model: KeyedTableModel) -> None:
    model.update({"a": ("<b>x</b>\r\n\x1b\u202eمريم", 1, 0.0)})
    shown = model.index(0, 0).data()
    assert shown.startswith(FSI + "<b>x</b>")
    assert shown.endswith(PDI)
    assert not any(char in shown for char in "\r\n\x1b\u202e")
    assert "&lt;b&gt;" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


keys = st.sampled_from("abcdefghij")
rows = st.tuples(st.sampled_from(["Anna", "Bruno", "Carla"]), st.integers(0, 4), st.just(0.0))
steps = st.one_of(
    st.tuples(st.just("update"), st.dictionaries(keys, rows, max_size=6), st.sets(keys, max_size=4)),
    st.tuples(st.just("sort"), st.integers(-1, 2), st.booleans()),
    st.tuples(st.just("filter"), st.sampled_from(["", "a", "bru", "4"]), st.none()),
    st.tuples(st.just("time"), st.floats(0, 3), st.none()),
)


@given(st.lists(steps, max_size=25))
def test_any_history_ends_in_what_a_plain_list_would_show(qapp: QApplication, history: list) -> None:
    clock = Time()
    model = KeyedTableModel(COLUMNS, clock)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    held: dict[str, tuple] = {}
    words = ""
    for verb, first, second in history:
        if verb == "update":
            model.update(first, second)
            for key in second:
                held.pop(key, None)
            held.update(first)
        elif verb == "sort":
            model.sort(first, Qt.SortOrder.DescendingOrder if second else Qt.SortOrder.AscendingOrder)
        elif verb == "filter":
            words = first
            model.set_filter(first)
        else:
            clock.now += first
            model.tick()
    text = {
        key: " ".join(column.text(row, clock.now) for column in COLUMNS[:2]).casefold() for key, row in held.items()
    }
    shown = model.keys()
    assert sorted(shown) == sorted(key for key in held if words in text[key])
    assert [model.row_of(key) for key in shown] == list(range(model.rowCount()))
    for key in shown:
        assert model.index(model.row_of(key), 0).data() == held[key][0]
    del tester


@pytest.mark.parametrize("reset", [False, True])
def test_what_the_bench_measures_is_one_cost_a_frame(qapp: QApplication, reset: bool) -> None:
    """How large it is, `scripts/bench.py frame` tells."""
    spent = measure_frames(agents=40, frames=3, reset=reset)
    assert len(spent) == 3
    assert min(spent) > 0


def test_a_screen_reader_hears_what_colour_says(qapp: QApplication) -> None:
    severity = {"a": "alarm", "b": "", "c": "blind"}
    model = KeyedTableModel([Column("n", "Wait", lambda row, now: "3:12", severity=lambda row, now: severity[row])])
    model.update({key: key for key in severity})
    heard = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert heard == ["Wait: alarm 3:12", "Wait: 3:12", "Wait: blind 3:12"]
