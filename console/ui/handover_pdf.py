"""The hand-over file as a PDF, for people. Made from the same JSON that goes along; every text is put in as plain text.

Nothing is ever read as HTML, and what a page cannot show (control characters, changes of writing direction) is made
visible or left out by `plain`. Needs a running QGuiApplication.
"""

import json
from typing import Any

from PySide6.QtCore import QCoreApplication, QMarginsF, QSaveFile
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextCharFormat, QTextCursor, QTextDocument

from console.errors import PlainError
from console.ui.widgets.text import plain

translate = QCoreApplication.translate

_LONGEST = 20_000
"""Letters of one text on paper; the JSON beside it has all of them, and the page says so."""


def write_pdf(document: str, file: str) -> None:
    """Write the packed hand-over (`handover_file.pack`) as a PDF, whole or not at all. Raises PlainError."""
    out = QSaveFile(file)
    if not out.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise PlainError(f"{file}: cannot be written: {out.errorString()}")
    writer = QPdfWriter(out)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
    writer.setTitle("")
    make_text(json.loads(document)).print_(writer)
    del writer  # it ends the page when it goes
    if not out.commit():
        raise PlainError(f"{file}: cannot be written: {out.errorString()}")


def make_text(packed: dict[str, Any]) -> QTextDocument:
    """The document as text on pages."""
    text = QTextDocument()
    text.setDefaultFont(QFont("Inter", 10))
    cursor, ticket = QTextCursor(text), packed["ticket"]
    number = translate("Handover", "Ticket {number}").format(number=ticket["number"])
    _put(cursor, f"{number} · {_shown(ticket['title'], 300)}", 16, bold=True)
    _pair(cursor, translate("Handover", "To"), packed["to"]["title"])
    _pair(cursor, translate("Handover", "From"), packed["from"])
    _pair(cursor, translate("Handover", "Sent"), packed["sent"])
    _pair(cursor, translate("Handover", "Your reference"), packed["reference"])
    _pair(cursor, translate("Handover", "Product"), ticket["product"])
    _pair(cursor, translate("Handover", "Priority"), str(ticket["priority"]))
    _pair(cursor, translate("Handover", "Opened"), ticket["opened"])
    for name, value in packed["customer"].items():
        _pair(cursor, name, value)
    _part(cursor, translate("Handover", "Why it comes to you"), packed["reason"])
    _part(cursor, translate("Handover", "Description"), ticket["description"])
    _put(cursor, translate("Handover", "What was done"), 12, bold=True)
    for step in packed["steps"]:
        _pair(cursor, f"{step['at']}  {step['by']}", f"{step['text']} {step['result']}".strip() or step["what"])
    for one in packed["attachments"]:
        _pair(cursor, translate("Handover", "Attached"), f"{one['name']} ({one['bytes']})")
    return text


def _part(cursor: QTextCursor, title: str, words: str) -> None:
    if words:
        _put(cursor, title, 12, bold=True)
        _put(cursor, _shown(words))


def _pair(cursor: QTextCursor, name: str, words: str) -> None:
    if words:
        _put(cursor, f"{_shown(name, 80)}: {_shown(words)}")


def _put(cursor: QTextCursor, words: str, size: int = 10, bold: bool = False) -> None:
    form = QTextCharFormat()
    form.setFontPointSize(size)
    form.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    cursor.insertText(words, form)
    cursor.insertBlock()


def _shown(words: str, most: int = _LONGEST) -> str:
    """Harmless, its lines kept; a cut is told."""
    lines = "\n".join(plain(line, most) for line in words[:most].splitlines())
    return lines if len(words) <= most else f"{lines} … ({translate('Handover', 'all of it is in the JSON file')})"
