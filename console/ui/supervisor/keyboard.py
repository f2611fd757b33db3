"""The window's keys: every action, every screen, F6 from pane to pane, Esc out of whatever is open.

Keys are shortcuts of the window, so that a letter typed into a line or a sheet is only a letter.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from console.ui.supervisor.actions import ACTIONS

if TYPE_CHECKING:
    from console.ui.supervisor.window import SupervisorWindow


class Keyboard:
    """Puts the keys on a window and walks the keyboard through it."""

    def __init__(self, window: SupervisorWindow) -> None:
        self._window = window
        self._add_all()

    def _add_all(self) -> None:
        w = self._window
        for action in ACTIONS:
            self._key(action.keys, partial(w.do_action, action.id))
        for number, (name, _, _) in enumerate(w.screens, 1):
            self._key((f"Ctrl+{number}",), partial(w.show_page, name))
        self._key(("Ctrl+K",), w.open_palette)
        self._key(("Ctrl+,",), w.open_settings)
        self._key(("F6",), lambda: self._cycle(1))
        self._key(("Shift+F6",), lambda: self._cycle(-1))
        self._key(("Esc",), self._escape)
        self._key(("Ctrl+F", "/"), self._focus_filter)
        self._key(("A",), lambda: w.alarm_key("acknowledge"))
        self._key(("V",), lambda: w.alarm_key("shelve"))
        self._key(("H",), w.show_history)
        self._key(("I",), lambda: w.inspector.stop().setFocus(Qt.FocusReason.ShortcutFocusReason))

    def _key(self, keys: tuple[str, ...], do: Callable[[], None]) -> None:
        w = self._window
        action = QAction(w)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _=False: do())
        w.addAction(action)

    def _stops(self) -> list[QWidget]:
        w = self._window
        stops = [w.rail.buttons[w.page.name], *w.page.stops(), w.inspector.stop()]
        return [stop for stop in stops if stop.isVisible() and stop.isEnabled()]

    def _cycle(self, step: int) -> None:
        """F6: from pane to pane, rail and inspector included."""
        w = self._window
        stops = self._stops()
        there = stops[(self._place_of_focus(stops, step) + step) % len(stops)]
        pane = next((pane for pane in w.page.panes if pane.view is there), None)
        if pane is not None:
            pane.focus_list()
        else:
            there.setFocus(Qt.FocusReason.TabFocusReason)

    def _place_of_focus(self, stops: list[QWidget], step: int) -> int:
        """Which stop the keyboard is at, or in the same part of the window as."""
        w = self._window
        focus = w.focusWidget()
        for part in (None, *w.page.panes, w.page, w.inspector, w.rail):
            for number, stop in enumerate(stops):
                if focus is not None and (
                    stop is focus or (part is not None and part.isAncestorOf(focus) and part.isAncestorOf(stop))
                ):
                    return number
        return -1 if step > 0 else 0

    def _escape(self) -> None:
        """Esc: close the newest passport, else leave a filter, else select nothing."""
        w = self._window
        if w.passports:
            w.passports[-1].close()
        elif (pane := next((pane for pane in w.page.panes if pane.filter.hasFocus()), None)) is not None:
            pane.leave_filter()
        else:
            w.select(())

    def _focus_filter(self) -> None:
        w = self._window
        for line in w.page.filters():
            if line.isVisible():
                line.setFocus(Qt.FocusReason.ShortcutFocusReason)
                line.selectAll()
                return
        w.open_palette()
