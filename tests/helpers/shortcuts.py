"""Which keys of a window mean two things at once."""

from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QWidget

_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
Held = tuple[str, QWidget, Qt.ShortcutContext]


def ambiguous(window: QWidget) -> list[str]:
    """Keys of which two shortcuts could both be active: where one holds, the other holds as well."""
    found = {key for (key, at, how), (other, there, way) in combinations(_held(window), 2) if key == other
             and _overlap(at, how, there, way)}  # fmt: skip
    return sorted(found)


def _held(window: QWidget) -> list[Held]:
    """Every shortcut of the window itself: shortcuts, buttons and actions, not those of its dialogs."""
    made: list[Held] = []
    for cut in window.findChildren(QShortcut):
        owner = cut.parent()
        made += [(_name(key), owner, cut.context()) for key in QShortcut.keys(cut) if not key.isEmpty()]
    window_wide = Qt.ShortcutContext.WindowShortcut
    for button in window.findChildren(QAbstractButton):
        if not button.shortcut().isEmpty():
            made.append((_name(button.shortcut()), button, window_wide))
    for widget in (window, *window.findChildren(QWidget)):
        for action in widget.actions():
            made += [(_name(key), widget, action.shortcutContext()) for key in action.shortcuts()]
    return [held for held in made if held[1].window() is window]


def _name(key: QKeySequence) -> str:
    return key.toString()


def _overlap(at: QWidget, how: Qt.ShortcutContext, there: QWidget, way: Qt.ShortcutContext) -> bool:
    """Whether both can hold at once: on two pages of a stack never, in two parts with the keyboard in one neither."""
    if _page(at, there) != _page(there, at):
        return False
    if how != _HERE or way != _HERE:
        return True
    return at is there or at.isAncestorOf(there) or there.isAncestorOf(at)


def _page(at: QWidget, there: QWidget) -> QWidget | None:
    """The page of the stack that holds both, on which `at` is."""
    page = at
    while (stack := page.parentWidget()) is not None:
        if isinstance(stack, QStackedWidget) and stack.isAncestorOf(there):
            return page
        page = stack
    return None
