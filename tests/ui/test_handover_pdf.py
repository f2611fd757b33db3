"""The hand-over on paper: every text as it was typed, none of it read as markup, and nothing by half."""

import json
from pathlib import Path
from typing import Any

import pytest

from console.desk.handover import Handover, Organisation, State
from console.desk.handover_file import pack
from console.desk.settings import Desk
from console.desk.ticket import Attachment, Step, Ticket
from console.errors import PlainError
from console.ui.handover_pdf import make_text, write_pdf

EVIL = "<b>bold</b> <img src='file:///etc/passwd'> =1+1"


def packed() -> str:
    there = Organisation("o", "Publisher", "publisher", Desk().calendars["always"])
    out = Handover("h", "t", "o", State.SENT, 1_790_000_000.0, "ann", reason=EVIL)
    steps = [Step("s", "t", 1_790_000_000.0, "ann", "step", EVIL, "helped"), Step("s2", "t", 0.0, "ann", "note")]
    ticket = Ticket("t", 1001, title=EVIL, body="x" * 30_000, opened=1_790_000_000.0)
    return pack(
        ticket, steps, [Attachment("a", "t", 0.0, "ann", "log.txt", "text/plain", 3)], out, there, {"Name": EVIL}
    )


def test_texts_are_plain_and_a_cut_is_told(qapp: Any) -> None:
    text = make_text(json.loads(packed())).toPlainText()
    assert text.count(EVIL) == 4 and "JSON" in text and "2026-09-21" in text


def test_a_file_is_written_or_told(qapp: Any, tmp_path: Path) -> None:
    file = tmp_path / "handover.pdf"
    write_pdf(packed(), str(file))
    assert file.read_bytes().startswith(b"%PDF") and b"%%EOF" in file.read_bytes()[-32:]
    with pytest.raises(PlainError, match="cannot be written"):
        write_pdf(packed(), str(tmp_path / "no" / "such.pdf"))
