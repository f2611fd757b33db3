"""The line's own statistics, against a software chip that mishears on purpose."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.transport.line_settings import LineSettings, parse
from drivers.transport.linestats import Health, LineWatch, figures_of, judge
from drivers.transport.uart import misheard, wire

SPEEDS = (1200, 2400, 4800, 9600, 19200, 38400)
FRAMES = ("8N1", "7E1", "7O1", "8E1", "8N2", "7N2")


def records(size: int = 3000, seed: int = 1) -> bytes:
    """Lines as a switch writes them."""
    chance, out = random.Random(seed), b""
    while len(out) < size:
        day, hour, minute = chance.randrange(1, 28), chance.randrange(24), chance.randrange(60)
        number = b"0%09d" % chance.randrange(10**9)
        out += b"%02d/11/26 %02d:%02d  %4d  %02d %-30s 00:%02d'%02d\r\n" % (
            day, hour, minute, chance.randrange(100, 200), chance.randrange(1, 9), number, minute, hour
        )  # fmt: skip
    return out[:size]


@given(st.binary(max_size=60), st.sampled_from(SPEEDS), st.sampled_from(FRAMES), st.integers(0, 5))
def test_a_chip_set_alike_hears_what_was_sent(data: bytes, speed: int, frame: str, gap: int) -> None:
    line = parse(f"{speed} {frame}")
    mask = (1 << line.bits) - 1
    heard = misheard(data, line, line, gap)
    assert (heard.data, heard.framing, heard.parity) == (bytes(byte & mask for byte in data), 0, 0)


@pytest.mark.parametrize("gap", [0, 3])
@pytest.mark.parametrize("sent", SPEEDS)
@pytest.mark.parametrize("set_to", SPEEDS)
def test_a_wrong_speed_is_seen_at_every_pair_of_speeds(sent: int, set_to: int, gap: int) -> None:
    heard = misheard(records(6000), LineSettings(sent), LineSettings(set_to), gap)
    verdict = judge(figures_of(heard.data[-4096:]))
    assert verdict.health is (Health.HEALTHY if sent == set_to else Health.WRONG_SPEED), verdict.words()
    if sent != set_to:
        assert verdict.hint == ("slower" if sent < set_to else "faster"), verdict.words()


@pytest.mark.parametrize(("frame", "parity"), [("7E1", "even"), ("7O1", "odd"), ("7N2", "mark"), ("7M1", "mark")])
def test_a_parity_bit_taken_for_data_is_named(frame: str, parity: str) -> None:
    heard = misheard(records(), parse(f"9600 {frame}"), parse("9600 8N1"), 2)
    verdict = judge(figures_of(heard.data))
    assert (verdict.health, verdict.hint) == (Health.WRONG_PARITY, parity), verdict.words()
    assert parity in verdict.words()


def test_random_bytes_are_binary() -> None:
    for seed in range(5):
        assert judge(figures_of(random.Random(seed).randbytes(3000))).health is Health.BINARY
    assert judge(figures_of(bytes(range(256)))).health is Health.BINARY


def test_noise_on_a_good_line_is_noise_and_not_a_wrong_speed() -> None:
    chance = random.Random(3)
    damaged = bytes(byte ^ (1 << chance.randrange(8)) if chance.random() < 0.1 else byte for byte in records())
    assert judge(figures_of(damaged)).health is Health.NOISY
    scratched = bytes(byte ^ (1 << chance.randrange(8)) if chance.random() < 0.008 else byte for byte in records())
    assert judge(figures_of(scratched)).health is Health.HEALTHY


def test_a_chips_framing_errors_are_believed() -> None:
    watch = LineWatch(0.0)
    watch.feed(records(), 1.0)
    watch.framing = 500
    verdict = watch.verdict(2.0)
    assert (verdict.health, verdict.hint) == (Health.NOISY, "framing") and "500 framing errors" in verdict.words()


def test_text_without_any_line_end_is_no_line() -> None:
    verdict = judge(figures_of(b"A" * 2000))
    assert (verdict.health, verdict.hint) == (Health.WRONG_SPEED, "no_line_ends") and verdict.confidence < 0.5


def test_silence_and_too_little() -> None:
    watch = LineWatch(100.0)
    assert watch.verdict(130.0).health is Health.UNDECIDED
    assert watch.verdict(161.0).health is Health.SILENT and "61 s" in watch.verdict(161.0).words()
    watch.feed(b"hello\r\n", 162.0)
    watch.feed(b"", 500.0)
    assert watch.verdict(163.0).health is Health.UNDECIDED
    assert watch.verdict(222.0).health is Health.SILENT


def test_the_window_forgets_what_was_before() -> None:
    watch = LineWatch(0.0)
    watch.feed(misheard(records(), LineSettings(2400), LineSettings(9600)).data, 1.0)
    assert watch.verdict(2.0).health is Health.WRONG_SPEED
    watch.feed(records(4096), 3.0)
    assert watch.verdict(4.0).health is Health.HEALTHY
    watch.forget()
    assert watch.verdict(5.0).health is Health.UNDECIDED


@given(st.lists(st.binary(max_size=600), max_size=12), st.integers(1, 200))
def test_figures_of_a_window_are_those_of_its_last_bytes(chunks: list[bytes], window: int) -> None:
    watch = LineWatch(1.0, window)
    for chunk in chunks:
        watch.feed(chunk, 1.0)
    verdict = watch.verdict(1.0)
    assert verdict.figures == figures_of(b"".join(chunks)[-window:])
    assert 0 <= verdict.confidence <= 1 and verdict.words()


def test_a_wire_is_as_long_as_its_settings_say() -> None:
    line = parse("9600 7E2")
    assert len(wire(b"abc", line)) == 3 * 2 * line.frame_bits
