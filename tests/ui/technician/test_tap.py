"""A link's tape read in a thread: chunks and their meaning, bounds, and what is said when there is nothing to read."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from console.settings import LinkSettings
from console.ui.technician.tally import Tally, health_words, severity
from console.ui.technician.tap import BYTES_MOST, Decoder, Kept, Passed, Taken, Tap, pieces
from drivers.transport.tape import Chunk, TapeRecorder
from tests.helpers.waiting import wait_until

MODEM = LinkSettings("desk-line", "modem", record_tape=True)
RING = b"\r\nRING\r\n"


def passed(number: int, size: int = 1) -> Passed:
    return Passed(number, Chunk(1.0, True, bytes(size)))


def test_the_newest_are_kept_within_both_bounds() -> None:
    kept = Kept(most=3, most_bytes=10)
    assert kept.add(passed(n) for n in range(1, 6)) == [passed(1), passed(2)]
    assert kept.add([passed(6, 9)]) == [passed(3), passed(4)]
    assert kept.add([passed(7, 50)]) == [passed(5), passed(6, 9)]
    assert kept.clear() == (passed(7, 50),)
    assert kept.add([passed(8)]) == []


def test_a_long_chunk_comes_in_pieces_and_an_empty_one_stays() -> None:
    long = Chunk(1.0, True, bytes(BYTES_MOST + 1))
    assert [len(piece.data) for piece in pieces(long)] == [BYTES_MOST, 1]
    assert pieces(Chunk(1.0, False, b"")) == [Chunk(1.0, False, b"")]


def test_a_tape_is_followed_and_decoded_by_the_links_own_driver(tmp_path: Path, qtbot: QtBot) -> None:
    tap = Tap(tmp_path, MODEM)
    tap.start()
    tape = TapeRecorder(tmp_path / "desk-line-20260101T000000Z.tape", redact=None, clock=lambda: 77.0)
    try:
        found: list[Taken] = []
        tape(True, RING)
        wait_until(lambda: found.append(tap.take()) or any(f.chunks for f in found), "the first chunk is read")
        tape(False, b"ATA\r")
        wait_until(lambda: found.append(tap.take()) or sum(len(f.chunks) for f in found) == 2, "the second as well")
    finally:
        tap.stop()
        tape.close()
    first, second = (p for taken in found for p in taken.chunks)
    assert (first.number, first.chunk, second.number, second.meaning) == (1, Chunk(77.0, True, RING), 2, ())
    assert found[-1].tape == tmp_path / "desk-line-20260101T000000Z.tape"
    assert not found[-1].mute


def test_a_tape_that_cannot_be_read_is_said(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "desk-line-20260101T000000Z.tape").mkdir()
    tap = Tap(tmp_path, MODEM)
    with qtbot.waitSignal(tap.came):
        tap.start()
    tap.stop()
    assert "directory" in tap.take().trouble


def test_a_driver_that_cannot_decode_says_why_and_one_that_trips_is_left() -> None:
    assert "simulated" in Decoder(LinkSettings("demo", "sim")).mute
    decoder = Decoder(MODEM)
    decoder._folding = Tripping()  # type: ignore[assignment]
    assert decoder.meaning(Chunk(1.0, True, b"x")) == ()
    assert "of no use" in decoder.mute
    assert decoder.meaning(Chunk(1.0, True, b"x")) == ()


class Tripping:
    """A third party's folding with a mistake in it."""

    def feed(self, data: bytes, at: float | None) -> list[object]:
        raise ValueError("of no use")


def test_a_tally_tells_bytes_a_second_and_what_the_line_is_like() -> None:
    tally = Tally()
    assert tally.verdict(0.0) is None
    tally.feed(Chunk(100.0, True, b"readable text\r\n" * 40))
    tally.feed(Chunk(101.0, False, b"AT\r"))
    assert tally.rates(105.0) == (60.0, 0.3)
    assert tally.rates(130.0) == (0.0, 0.0)
    verdict = tally.verdict(105.0)
    assert verdict is not None
    assert (health_words(verdict), severity(verdict)) == ("readable text", "")
    tally.feed(Chunk(106.0, True, bytes([0x80, 0x00, 0xF8, 0x9E]) * 400))
    wrong = tally.verdict(106.0)
    assert wrong is not None
    assert severity(wrong) == "warning"
    assert health_words(wrong).startswith("wrong speed likely (")
