"""The sheets that ask a person something before anything is asked of the switch.

One class for all: whom it concerns (by name), a list to choose from or a line to type in, why, now or after the call.
A sheet gives a `Choice` and does nothing itself. It opens without blocking, so that the floor goes on behind it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from console.ui import icons
from console.ui.models.table import fold
from console.ui.supervisor.actions import Choice
from console.ui.widgets.keyed import KeyedButton
from console.ui.widgets.text import PlainLabel, plain, tooltip

_VALUE = Qt.ItemDataRole.UserRole
_NAMES_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: its value, its words, a quieter word, an icon, and why it cannot be chosen."""

    value: str
    text: str
    under: str = ""
    icon: str = ""
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """What a sheet asks. `options` None: nothing to choose; `free`: typed words count too; `names`: of whom.

    `may_be_empty`: one of the options has an empty value, and means something.
    """

    heading: str
    verb: str
    words: str = ""
    names: tuple[str, ...] = ()
    options: tuple[Option, ...] | None = None
    free: bool = False
    hint: str = ""
    ask_why: bool = True
    may_wait: bool = False
    after_call: bool = False
    danger: bool = False
    may_be_empty: bool = False


class Sheet(QDialog):
    """Asks, and calls back with the choice."""

    def __init__(self, ask: Ask, chosen: Callable[[Choice], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask, self._chosen = ask, chosen
        self.setWindowTitle(plain(ask.heading, 80))
        self.setMinimumWidth(420)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        for words, role in ((ask.heading, "title"), (ask.words, "dim")):
            if words:
                label = PlainLabel(words, role)
                label.setWordWrap(True)
                label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
                layout.addWidget(label)
        if ask.names:
            layout.addWidget(_names(ask.names, self.tr("Whom it concerns")))
        self.search = QLineEdit(placeholderText=ask.hint)
        self.search.setAccessibleName(ask.hint or ask.heading)
        self.list = QListWidget()
        self.list.setAccessibleName(ask.heading)
        self.list.setIconSize(QSize(14, 14))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build_choice(layout)
        self.why = QLineEdit(placeholderText=self.tr("Why (goes into the journal)"))
        self.why.setAccessibleName(self.tr("Why"))
        self.why.setVisible(ask.ask_why)
        layout.addWidget(self.why)
        self.after = QCheckBox(self.tr("After the current &call"))
        self.after.setChecked(ask.after_call)
        self.after.setVisible(ask.may_wait)
        layout.addWidget(self.after)
        layout.addLayout(self._buttons())
        self._refresh()

    def _build_choice(self, layout: QVBoxLayout) -> None:
        ask = self._ask
        self.search.setVisible(ask.options is not None)
        self.list.setVisible(bool(ask.options))
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        if ask.options is None:
            return
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list.currentItemChanged.connect(lambda *_: self._refresh())
        self.list.itemActivated.connect(lambda _: self._accept())
        self._filter("")
        self.search.setFocus()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        self.cancel = KeyedButton(self.tr("Cancel"), "Esc", self.reject)
        self.confirm = KeyedButton(self._ask.verb, "Enter", self._accept, "danger" if self._ask.danger else "primary")
        self.confirm.setDefault(True)
        if self._ask.options is None:
            self.confirm.setFocus()
        row.addWidget(self.cancel)
        row.addWidget(self.confirm)
        return row

    def choice(self) -> Choice:
        """What stands chosen now."""
        return Choice(self._value(), self.why.text().strip(), self.after.isChecked())

    def _value(self) -> str:
        item = self.list.currentItem()
        if item is not None and not item.isHidden() and item.flags() & Qt.ItemFlag.ItemIsEnabled:
            return str(item.data(_VALUE))
        return self.search.text().strip() if self._ask.free else ""

    def _accept(self) -> None:
        if self.confirm.isEnabled():
            choice = self.choice()
            self.accept()
            self._chosen(choice)

    def _filter(self, text: str) -> None:
        """Offer the options in which every word occurs; the first that can be had is marked, unless typing is free."""
        words = fold(text).split()
        self.list.clear()
        first = -1
        for option in self._ask.options or ():
            if all(word in fold(f"{option.text} {option.under}") for word in words):
                item = self._item(option)
                self.list.addItem(item)
                if first < 0 and not option.why_not:
                    first = self.list.count() - 1
        typed_only = self._ask.free and text and not any(o.text == text for o in self._ask.options or ())
        self.list.setCurrentRow(-1 if typed_only else first)
        self._refresh()

    def _item(self, option: Option) -> QListWidgetItem:
        item = QListWidgetItem(plain(option.text, 80) + (f"   {plain(option.under, 80)}" if option.under else ""))
        item.setData(_VALUE, option.value)
        if option.icon:
            item.setIcon(icons.icon(option.icon))
        if option.why_not:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            item.setToolTip(tooltip(option.why_not))
        return item

    def _refresh(self) -> None:
        if hasattr(self, "confirm"):
            chosen = self._ask.may_be_empty and self.list.currentItem() is not None
            self.confirm.setEnabled(self._ask.options is None or chosen or bool(self._value()))

    def eventFilter(self, watched, event) -> bool:
        """Arrow keys in the search line walk the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}.get(
                event.key()
            )
            if step is not None and self.list.count():
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                return True
        return super().eventFilter(watched, event)


def _names(names: Sequence[str], title: str) -> QWidget:
    """Everybody by name: no “and 12 others” where something is about to happen to them."""
    box = QPlainTextEdit("\n".join(plain(name, 80) for name in names), readOnly=True)
    box.setAccessibleName(title)
    box.setTabChangesFocus(True)
    line = box.fontMetrics().lineSpacing()
    box.setFixedHeight(min(len(names), _NAMES_SHOWN) * line + 16)
    return box
