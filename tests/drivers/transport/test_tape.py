"""Tapes: written and read back whole, rotated without loss, cut short, and never holding a secret."""

import asyncio
import gzip
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drivers.transport.loopback import pair
from drivers.transport.tape import Chunk, TapedStream, TapeRecorder, read_tape, segments


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chunks=st.lists(st.tuples(st.booleans(), st.binary(min_size=1, max_size=80)), max_size=12))
def test_what_is_taped_reads_back(tmp_path: Path, chunks: list[tuple[bool, bytes]]) -> None:
    path = tmp_path / "a.tape"
    for old in segments(path):
        old.unlink()
    tape = TapeRecorder(path, "tcp://x:1", rotate_at=200, redact=None, clock=lambda: 12.5)
    for received, data in chunks:
        (tape.received if received else tape.sent)(data)
    tape.close()
    got = [chunk for part in segments(path) for chunk in read_tape(part)]
    assert got == [Chunk(12.5, received, data) for received, data in chunks]
    assert all(part.stat().st_size <= 250 for part in segments(path))


def test_secrets_never_reach_the_tape(tmp_path: Path) -> None:
    tape = TapeRecorder(tmp_path / "a.tape")
    for piece in (b"Action: Login\r\nUsername: u\r\nSec", b"ret: hunter2\r\nKEY:", b" abcdef\r\n\r\n", b"auth ClueCon"):
        tape.sent(piece)
    tape.close()
    written = (tmp_path / "a.tape").read_bytes()
    for word in (b"hunter2", b"abcdef", b"ClueCon"):
        assert word not in written
    assert b"Username: u" in written


def test_a_line_that_ends_in_a_carriage_return_alone_is_not_held(tmp_path: Path) -> None:
    tape = TapeRecorder(tmp_path / "a.tape")
    tape.sent(b"ATZ\rsecret: hun")
    tape.received(b"OK\r")
    tape.sent(b"ter2\r\nATA")
    tape.close()
    assert [(chunk.received, chunk.data) for chunk in read_tape(tmp_path / "a.tape")] == [
        (False, b"ATZ\r"), (True, b"OK\r"), (False, b"secret: ********\r\n"), (False, b"ATA"),
    ]  # fmt: skip


def test_an_old_tape_is_never_overwritten(tmp_path: Path) -> None:
    for text in (b"one", b"two"):
        tape = TapeRecorder(tmp_path / "a.tape")
        tape.received(text)
        tape.close()
        tape.close()
    assert [chunk.data for part in segments(tmp_path / "a.tape") for chunk in read_tape(part)] == [b"one", b"two"]


@pytest.mark.parametrize("packed", [False, True])
def test_a_plain_capture_reads_without_times(tmp_path: Path, packed: bool) -> None:
    path = tmp_path / "plain"
    path.write_bytes(gzip.compress(b"raw bytes") if packed else b"raw bytes")
    assert list(read_tape(path)) == [Chunk(None, True, b"raw bytes")]


def test_an_empty_capture_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "empty").write_bytes(b"")
    assert list(read_tape(tmp_path / "empty")) == []


def test_every_cut_is_survived_and_reported(tmp_path: Path) -> None:
    tape = TapeRecorder(tmp_path / "a.tape", "n", clock=lambda: 1.0)
    tape.received(b"first")
    tape.received(b"second")
    tape.close()
    whole = (tmp_path / "a.tape").read_bytes()
    for end in range(len(whole)):
        (tmp_path / "cut").write_bytes(whole[:end])
        said: list[str] = []
        got = b"".join(chunk.data for chunk in read_tape(tmp_path / "cut", said.append) if chunk.at is not None)
        assert b"firstsecond".startswith(got)
        assert said or got in (b"", b"first")


def test_a_gzip_cut_short_gives_what_it_holds(tmp_path: Path) -> None:
    data = bytes(range(256)) * 4000
    packed = gzip.compress(data, 0)
    (tmp_path / "a.gz").write_bytes(packed[: len(packed) // 2])
    said: list[str] = []
    got = b"".join(chunk.data for chunk in read_tape(tmp_path / "a.gz", said.append))
    assert data.startswith(got)
    assert len(got) > 300_000
    assert said


def test_a_taped_stream_behaves_as_the_bare_one(tmp_path: Path) -> None:
    async def scene() -> None:
        near, far = pair("wire")
        tape = TapeRecorder(tmp_path / "a.tape", near.name)
        taped = TapedStream(near, tape)
        await taped.write(b"Action: Ping\r\n\r\n")
        assert await far.read() == b"Action: Ping\r\n\r\n"
        await far.write(b"Response: Success\r\n\r\n")
        assert await taped.read() == b"Response: Success\r\n\r\n"
        assert taped.name == "wire"
        await taped.close()
        tape.close()

    asyncio.run(scene())
    marks = [(chunk.received, chunk.data) for chunk in read_tape(tmp_path / "a.tape")]
    assert marks == [(False, b"Action: Ping\r\n\r\n"), (True, b"Response: Success\r\n\r\n")]


def test_a_note_stands_between_the_chunks_and_is_no_chunk(tmp_path: Path) -> None:
    at = iter([1.0, 2.0, 3.0, 4.0])
    recorder = TapeRecorder(tmp_path / "x.tape", "x", clock=lambda: next(at))
    recorder.received(b"before")
    recorder.note("cable swapped: così, “ora”\nsecond line")
    recorder.note("")
    recorder.received(b"after")
    recorder.close()
    order: list[object] = []
    for chunk in read_tape(tmp_path / "x.tape", on_note=lambda when, text: order.append((when, text))):
        order.append(chunk.data)
    assert order == [b"before", (2.0, "cable swapped: così, “ora”\nsecond line"), b"after"]
    assert [chunk.data for chunk in read_tape(tmp_path / "x.tape")] == [b"before", b"after"]
