"""A file given out of the desk: written whole beside its place and put there, or not written at all."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from console.errors import PlainError

BOM = "\ufeff"
"""In front of CSV, so that spreadsheet programs read it as UTF-8."""
translate = QCoreApplication.translate


def write_out(path: Path, pieces: Iterable[str | bytes]) -> Path:
    """Write these pieces, text as UTF-8; gives the path. Raises PlainError: what was there before is there still."""
    beside = path.with_name(f".{path.name}.part")
    try:
        with beside.open("wb") as out:
            out.writelines(piece if isinstance(piece, bytes) else piece.encode("utf-8", "replace") for piece in pieces)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        why = error.strerror or str(error)
        raise PlainError(
            translate("GivingOut", "{file} cannot be written: {why}").format(file=path, why=why)
        ) from error
    return path


def file_name(words: str, ending: str) -> str:
    """A name for a file from what people typed: letters, digits and dashes, never a path."""
    kept = "".join(letter if letter.isalnum() else "-" for letter in words)[:60].strip("-")
    return f"{kept or 'file'}.{ending}"
