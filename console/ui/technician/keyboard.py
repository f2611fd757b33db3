"""The technician's keys: screens, F6 from part to part, Esc, search, and the letters of the screen that is shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from console.ui.technician.window import TechnicianWindow


class Keyboard:
    """Puts the keys on the window. `page_keys` of a page: key → what it does while that page is shown."""

    def __init__(self, window: TechnicianWindow) -> None:
        self._window = window
        for number, (name, _, _) in enumerate(window.screens, 1):
            self._key((f"Ctrl+{number}",), partial(window.show_page, name))
        self._key(("F6",), lambda: self._cycle(1))
        self._key(("Shift+F6",), lambda: self._cycle(-1))
        self._key(("Esc",), self._escape)
        keys = {key for page in window.pages.values() for key in window.page_keys(page)}
        for key in sorted(keys):
            self._key((key,), partial(self._page_key, key))

    def _key(self, keys: tuple[str, ...], do: Callable[[], None]) -> None:
        action = QAction(self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _=False: do())
        self._window.addAction(action)

    def _page_key(self, key: str) -> None:
        do = self._window.page_keys(self._window.page).get(key)
        if do is not None:
            do()

    def _cycle(self, step: int) -> None:
        window = self._window
        stops = [window.rail.buttons[window.page.name], *window.page.stops()]
        shown: list[QWidget] = [stop for stop in stops if stop.isVisible() and stop.isEnabled()]
        focus = window.focusWidget()
        at = next((n for n, stop in enumerate(shown) if stop is focus or (focus and stop.isAncestorOf(focus))), -1)
        shown[(at + step) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)

    def _escape(self) -> None:
        """Out of a line of text, back to the list; else select nothing."""
        window = self._window
        if window.focusWidget() in (None, *(pane.view for pane in window.page.panes)):
            window.select(())
        window.page.focus_quietly()
