"""One file to send to whoever helps: versions, settings, logs, tapes, results and health, redacted, with a manifest.

What is taken is gathered first, as values, so that it can be shown before anything is written; what was left out is
said. Nothing is sent anywhere. The file is made readable by its owner only.
"""

import hashlib
import json
import os
import platform
import tempfile
import time
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

from drivers import registry
from drivers.transport.redaction import Redactor
from drivers.transport.tape import Chunk, TapeRecorder, read_tape

FORMAT = 1
MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Piece:
    """One file of the bundle: its `name` there, its redacted `data`, where it is `source`d from."""

    name: str
    data: bytes
    source: str


@dataclass
class Bundle:
    """What will be in the file, and what was left out and why."""

    pieces: list[Piece] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)

    def add(self, name: str, data: bytes, source: str) -> None:
        """Take a piece; two of one name are told apart."""
        taken, stem, number = {piece.name for piece in self.pieces}, name, 1
        while name in taken:
            number += 1
            head, dot, tail = stem.rpartition(".")
            name = f"{head}.{number}.{tail}" if dot else f"{stem}.{number}"
        self.pieces.append(Piece(name, data, source))

    def add_json(self, name: str, value: Any, source: str, redact: Redactor) -> None:
        """Take a value as JSON."""
        self.add(name, redact(json.dumps(value, indent=1, ensure_ascii=False, default=str).encode()), source)


def versions() -> dict[str, Any]:
    """This program, its Python, its packages, its drivers (the broken ones with why), the system."""
    packages = {(one.metadata["Name"] or "?"): one.version for one in distributions()}
    drivers = {name: one.broken or "works" for name, one in registry.listings().items()}
    return {
        "python": platform.python_version(),
        "system": platform.platform(),
        "machine": platform.machine(),
        "packages": dict(sorted(packages.items())),
        "drivers": drivers,
    }


def add_files(bundle: Bundle, folder: str, files: Iterable[Path], redact: Redactor, limit: int) -> None:
    """Text files, newest first, until `limit` bytes of them are taken; the last one's end rather than its beginning."""
    room = limit
    for file in newest_first(files):
        try:
            data = file.read_bytes()
        except OSError as error:
            bundle.left_out.append(f"{file}: {error.strerror}")
            continue
        if room <= 0:
            bundle.left_out.append(f"{file}: {len(data)} bytes, beyond {limit / MB:g} MB")
            continue
        if len(data) > room:
            bundle.left_out.append(f"{file}: its first {len(data) - room} bytes")
            data = data[-room:].partition(b"\n")[2]  # a line cut in two could hide half a password from the redactor
        room -= len(data)
        bundle.add(f"{folder}/{file.name}", redact(data), str(file))


def add_tapes(bundle: Bundle, files: Iterable[Path], redact: Redactor, limit: int) -> None:
    """Whole tapes, newest first, until `limit` bytes of them are taken."""
    room = limit
    for file in newest_first(files):
        size = file.stat().st_size
        if size > room:
            bundle.left_out.append(f"{file}: {size} bytes, beyond {limit / MB:g} MB of tapes")
            continue
        room -= size
        bundle.add(f"tapes/{file.stem.removesuffix('.tape')}.tape", redacted_tape(file, redact), str(file))


def redacted_tape(file: Path, redact: Redactor) -> bytes:
    """The tape with each direction's bytes redacted as one stream, so that a word split over two chunks is found."""
    notes: list[tuple[int, float, str]] = []
    chunks: list[Chunk] = []
    for chunk in read_tape(file, on_note=lambda at, text: notes.append((len(chunks), at, text))):
        chunks.append(chunk)
    streams = {way: redact(b"".join(chunk.data for chunk in chunks if chunk.received is way)) for way in (True, False)}
    used = {True: 0, False: 0}
    with tempfile.TemporaryDirectory() as folder:
        target, moment = Path(folder) / "tape", [0.0]
        recorder = TapeRecorder(target, "redacted", redact=None, clock=lambda: moment[0])
        waiting = list(notes)
        for place, chunk in enumerate(chunks):
            _write_notes(recorder, waiting, place, moment, redact)
            start = used[chunk.received]
            used[chunk.received] = end = start + len(chunk.data)
            moment[0] = chunk.at or 0.0
            recorder(chunk.received, streams[chunk.received][start:end])
        _write_notes(recorder, waiting, len(chunks), moment, redact)
        recorder.close()
        return target.read_bytes() if target.exists() else b""


def _write_notes(
    recorder: TapeRecorder, waiting: list[tuple[int, float, str]], place: int, moment: list[float], redact: Redactor
) -> None:
    while waiting and waiting[0][0] <= place:
        _, moment[0], text = waiting.pop(0)
        recorder.note(redact(text.encode()).decode("utf-8", "replace"))


def newest_first(files: Iterable[Path]) -> list[Path]:
    """Existing files, the last written first."""
    return sorted((file for file in files if file.is_file()), key=lambda file: -file.stat().st_mtime)


def manifest(bundle: Bundle, redact: Redactor, made: float) -> dict[str, Any]:
    """What is in it, what went, what was left out."""
    return {
        "bundle": FORMAT,
        "made": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(made)),
        "files": [
            {
                "name": piece.name,
                "bytes": len(piece.data),
                "sha256": hashlib.sha256(piece.data).hexdigest(),
                "source": redact(piece.source.encode()).decode("utf-8", "replace"),
            }
            for piece in bundle.pieces
        ],
        "blotted_out": dict(redact.counts),
        "left_out": [redact(line.encode()).decode("utf-8", "replace") for line in bundle.left_out],
    }


def write(bundle: Bundle, head: dict[str, Any], target: Path) -> None:
    """The zip, whole or not at all, for its owner only. OSError."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as out, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
            packed.writestr("manifest.json", json.dumps(head, indent=1, ensure_ascii=False))
            for piece in bundle.pieces:
                packed.writestr(piece.name, piece.data)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def listing(bundle: Bundle) -> Sequence[str]:
    """What is in it and what is not, a line each, for a person who decides whether to send it."""
    lines = [f"{len(piece.data):>10} bytes  {piece.name}" for piece in bundle.pieces]
    return [*lines, *(f"{'left out':>16}  {line}" for line in bundle.left_out)]
