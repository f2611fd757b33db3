"""A sheet with a few fields to fill in, for whatever needs them; it closes only when what it gave was kept.

Fields are values, so that a form can come from code or from a file. A refusal is said above the buttons and everything
typed stays. Enter confirms where it does not break a line, Ctrl+Return everywhere. It knows no meaning.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from console.ui.desk.refusals import words_of
from console.ui.widgets.keyed import KeyedButton
from console.ui.widgets.text import PlainLabel, caption, editable, plain, tooltip

LINE, TEXT, CHOICE, NUMBER, WHEN, CHECK = "line", "text", "choice", "number", "when", "check"


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `options`: (value, words) of a choice; `free`: another may be typed. A `when` is in UNIX seconds."""

    key: str
    label: str
    kind: str = LINE
    value: str = ""
    options: tuple[tuple[str, str], ...] = ()
    required: bool = False
    free: bool = False
    hint: str = ""


class FormSheet(QDialog):
    """Asks; `give` gets the values by key and calls `kept()` or `refused(why)` of the sheet when it knows."""

    def __init__(
        self,
        heading: str,
        verb: str,
        fields: Sequence[Field],
        give: Callable[[dict[str, str], "FormSheet"], None],
        parent: QWidget | None = None,
        words: str = "",
    ) -> None:
        super().__init__(parent)
        self._give, self.fields = give, tuple(fields)
        self.setWindowTitle(plain(heading, 80))
        self.setMinimumWidth(460)
        self.widgets: dict[str, QWidget] = {}
        self._shown = {field.key: editable(field.value) for field in self.fields}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        for text, role in ((heading, "title"), (words, "dim")):
            if text:
                label = PlainLabel(text, role)
                label.setWordWrap(True)
                label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
                layout.addWidget(label)
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setHorizontalSpacing(14)
        before = ""
        for field in self.fields:
            widget = self.widgets[field.key] = self._widget(field)
            words = field.label + (" *" if field.required else "")
            label = PlainLabel("" if words == before else words, "dim")  # boxes of one question: it is asked once
            before = words
            label.setBuddy(widget)
            form.addRow(label, widget)
        layout.addLayout(form)
        self.trouble = PlainLabel("", "alarm")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        layout.addWidget(self.trouble)
        layout.addLayout(self._buttons(verb))
        self._refresh()

    def _widget(self, field: Field) -> QWidget:
        made = {
            LINE: self._line,
            NUMBER: self._line,
            TEXT: self._text,
            CHOICE: self._choice,
            WHEN: self._when,
            CHECK: self._check,
        }[field.kind](field)
        made.setAccessibleName(f"{field.label}: {plain(field.hint, 80)}" if field.kind == CHECK else field.label)
        return made

    def _line(self, field: Field) -> QWidget:
        line = QLineEdit(self._shown[field.key], placeholderText=field.hint)
        line.setCursorPosition(0)
        line.textChanged.connect(self._refresh)
        return line

    def _text(self, field: Field) -> QWidget:
        text = QPlainTextEdit(self._shown[field.key], placeholderText=field.hint)
        text.setTabChangesFocus(True)
        text.setFixedHeight(84)
        text.textChanged.connect(self._refresh)
        return text

    def _choice(self, field: Field) -> QWidget:
        box = QComboBox(editable=field.free)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)  # Enter gives what is typed; it is no new choice
        for value, words in field.options:
            box.addItem(plain(words, 80), value)
        # As wide as the sheet lets it be: a long choice must not push its own label out. The list shows it whole.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(24)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + 24)
        place = box.findData(field.value)
        if place >= 0:
            box.setCurrentIndex(place)
        elif field.free:
            box.setEditText(field.value)
        box.currentTextChanged.connect(self._refresh)
        return box

    def _when(self, field: Field) -> QWidget:
        edit = QDateTimeEdit(QDateTime.fromSecsSinceEpoch(int(float(field.value or 0))))
        edit.setCalendarPopup(True)
        edit.setDisplayFormat("yyyy-MM-dd HH:mm")
        return edit

    def _check(self, field: Field) -> QWidget:
        box = QCheckBox(caption(field.hint))
        box.setChecked(bool(field.value))
        return box

    def _buttons(self, verb: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        self.cancel = KeyedButton(self.tr("Cancel"), "Esc", self.reject)
        # Enter as well, but not in a text: there it is a new line.
        self.confirm = KeyedButton(verb, "Ctrl+Return", self._press, "primary")
        self.confirm.setDefault(True)
        row.addWidget(self.cancel)
        row.addWidget(self.confirm)
        return row

    def values(self) -> dict[str, str]:
        """What stands in the fields now, by key, as text."""
        return {field.key: self._value(field) for field in self.fields}

    def _value(self, field: Field) -> str:
        widget = self.widgets[field.key]
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            typed = widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()
            # What nobody touched is given back as it was, also when the field could not have shown it.
            return field.value if typed == self._shown[field.key] else typed.strip()
        if isinstance(widget, QComboBox):
            typed = widget.currentText()
            known = widget.itemData(widget.findText(typed))
            return str(known) if known is not None else typed.strip()
        if isinstance(widget, QDateTimeEdit):
            return str(widget.dateTime().toSecsSinceEpoch())
        return "1" if isinstance(widget, QCheckBox) and widget.isChecked() else ""

    def missing(self) -> list[str]:
        """The labels of required fields that are empty."""
        values = self.values()
        return [field.label for field in self.fields if field.required and not values[field.key]]

    def _refresh(self) -> None:
        if hasattr(self, "confirm"):
            missing = self.missing()
            self.confirm.setEnabled(not missing)
            words = self.tr("Still empty: {fields}").format(fields=", ".join(missing)) if missing else "Ctrl+Return"
            self.confirm.setToolTip(tooltip(words))

    def _press(self) -> None:
        if not self.missing():
            self.confirm.setEnabled(False)
            self._give(self.values(), self)

    def kept(self) -> None:
        """It was kept: the sheet may close."""
        self.accept()

    def refused(self, why: object) -> None:
        """It was not kept; say why, everything typed stays."""
        self.trouble.show_text(words_of(why))
        self.trouble.show()
        self.confirm.setEnabled(True)
        self.layout().activate()
        needed = self.layout().totalHeightForWidth(self.width())  # no field gives way to the words
        self.resize(self.width(), max(self.height(), needed))
