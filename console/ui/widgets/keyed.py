"""A button that says its key behind its word and is pressed by it: on sheets, where the whole window is its own.

Whoever hears the screen hears the key too. Esc and Enter stay the dialog's: a button that leaves or is the default one
only says them. A part of a window, which others share, holds its keys itself, and its buttons say them (`own` false).
"""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

DIALOGS_OWN = ("Esc", "Enter")


def said(key: str) -> str:
    """A key as people call it."""
    return key.replace("Return", "Enter").replace("PgDown", "PgDn")


class KeyedButton(QPushButton):
    """`kind`: primary, danger or link (see the style)."""

    def __init__(
        self,
        word: str,
        key: str,
        do: Callable[[], object],
        kind: str = "",
        *,
        own: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key, self._own = key, own and key not in DIALOGS_OWN
        self.setAutoDefault(False)
        if kind:
            self.setProperty("kind", kind)
        self.say(word)
        self.clicked.connect(lambda _=False: do())

    def say(self, word: str) -> None:
        """Another word, the same key."""
        key = said(self._key)
        self.setText(f"{word.replace('&', '&&')}   {key}")
        self.setAccessibleName(f"{word} ({key})")
        if self._own:
            self.setShortcut(self._key)  # another text takes it away
