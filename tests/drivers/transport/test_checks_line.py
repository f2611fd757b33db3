"""The tests of a line against simulated lines: speed and parity found, bits counted, XOFF seen, the port put back."""

import os
import select
import termios
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from console.center.check import Check, Verdict
from drivers.transport import checks_line
from drivers.transport.line_peer import RECORD, LinePeer, Story
from drivers.transport.line_port import opened, reshape
from drivers.transport.line_settings import Flow, LineSettings
from drivers.transport.stream import TransportError
from drivers.transport.uart import misheard
from tests.helpers.waiting import wait_until

TOLD = LineSettings()
QUICK = 30.0
"""How long to wait for enough bytes; there are enough in half a second on an idle machine."""


def silent(_words: str) -> None:
    """Nobody listens to progress."""


def found(line: LineSettings, told: LineSettings = TOLD) -> checks_line.Finding:
    with LinePeer(Story(line)) as peer, opened(peer.path, replace(told, bits=8, parity="N")) as port:
        return checks_line.find(port, told, QUICK, silent)


def named(checks: Any, name: str) -> Check:
    return next(check for check in checks if check.name == name)


@pytest.mark.parametrize("speed", [1200, 4800, 9600, 19200])
def test_the_speed_of_a_miswired_line_is_found(speed: int) -> None:
    told = LineSettings(speed=19200 if speed != 19200 else 9600)
    finding = found(LineSettings(speed=speed), told)
    assert finding.line is not None and finding.line.speed == speed
    verdict = named(finding.checks, "settings")
    assert verdict.verdict is Verdict.FAULT and verdict.figure == speed
    assert f"{speed} 8N1" in verdict.advice


@pytest.mark.parametrize(("parity", "shape"), [("E", "7E1"), ("O", "7O1"), ("M", "7M1")])
def test_the_parity_is_read_off_the_eighth_bit(parity: str, shape: str) -> None:
    finding = found(LineSettings(1200, 7, parity))
    assert str(finding.line) == f"1200 {shape}"


def test_the_right_settings_are_called_right() -> None:
    finding = found(LineSettings(1200, 7, "E"), LineSettings(1200, 7, "E"))
    assert named(finding.checks, "settings").verdict is Verdict.FINE
    assert finding.heard


def test_a_silent_line_is_not_called_wrong() -> None:
    with LinePeer(Story(talks=False)) as peer, opened(peer.path, TOLD) as port:
        finding = checks_line.find(port, TOLD, 0.2, silent)
    assert finding.line is None and not finding.heard
    assert [check.verdict for check in finding.checks] == [Verdict.UNTRIED]


def test_what_is_no_text_at_any_speed_is_a_fault() -> None:
    noise = bytes(range(256)) * 2
    with LinePeer(Story(every_s=0.02), record=lambda _n: noise) as peer, opened(peer.path, TOLD) as port:
        finding = checks_line.find(port, TOLD, QUICK, silent, (9600, 19200))
    assert finding.line is None
    assert named(finding.checks, "settings").verdict is Verdict.FAULT


RECORDS = st.lists(st.tuples(st.integers(0, 99), st.integers(1, 9), st.integers(0, 999), st.integers(0, 9)), min_size=4)
SPEEDS = st.sampled_from([1200, 2400, 4800, 9600, 19200])


@settings(max_examples=40)
@given(SPEEDS, SPEEDS, RECORDS)
def test_records_at_another_speed_never_look_right(sent: int, heard: int, records: list[tuple[int, ...]]) -> None:
    """The pure judgement, on many records: only the true speed explains them."""
    text = b"".join(RECORD % record for record in records)
    garbled = misheard(text, LineSettings(sent), LineSettings(heard)).data
    attempt = checks_line.explain(garbled, LineSettings(heard))
    assert attempt.decides == (sent == heard)


def test_a_loop_comes_back_and_its_bits_are_right() -> None:
    with LinePeer(Story(talks=False, echoes=True)) as peer, opened(peer.path, TOLD) as port:
        (loop,) = checks_line.loop(port, silent)
        (bits,) = checks_line.bit_errors(port, 1.0, silent)
    assert (loop.verdict, loop.figure) == (Verdict.FINE, 100.0)
    assert (bits.verdict, bits.figure) == (Verdict.FINE, 0.0)


def test_without_a_loop_nothing_comes_back() -> None:
    with LinePeer(Story(talks=False)) as peer, opened(peer.path, LineSettings(115200)) as port:
        (loop,) = checks_line.loop(port, silent, 32)
        (bits,) = checks_line.bit_errors(port, 0.3, silent)
    assert loop.verdict is bits.verdict is Verdict.FAULT
    assert "pins 2 and 3" in loop.advice


def test_a_noisy_loop_is_measured() -> None:
    with LinePeer(Story(talks=False, echoes=True, wrong=4e-3)) as peer, opened(peer.path, LineSettings(115200)) as port:
        (bits,) = checks_line.bit_errors(port, 1.5, silent)
    assert bits.verdict is Verdict.FAULT and bits.figure is not None
    assert 1e-3 < bits.figure < 1.2e-2


def test_an_xoff_that_stands_is_said_and_a_lifted_one_is_not() -> None:
    flow = replace(TOLD, flow=Flow.XONXOFF)
    assert checks_line.judged_flow(b"abc\x13", flow).verdict is Verdict.FAULT
    assert checks_line.judged_flow(b"abc\x93", TOLD).verdict is Verdict.FAULT  # with a parity bit on it
    assert checks_line.judged_flow(b"\x13abc\x11", flow).verdict is Verdict.FINE
    assert checks_line.judged_flow(b"\x13abc\x11", TOLD).verdict is Verdict.NOTICE
    assert checks_line.judged_flow(b"", TOLD).verdict is Verdict.FINE


def test_a_line_held_by_xoff_is_seen_by_who_writes() -> None:
    with LinePeer(Story(talks=False, echoes=True)) as peer:
        with opened(peer.path, replace(TOLD, flow=Flow.XONXOFF)) as port:
            peer.hold()
            # An echo of what is sent before the line knows that it is held may say XON.
            wait_until(lambda: not select.select([], [port.fileno()], [], 0)[1], "the line is held", 20)
            held = checks_line.loop(port, silent, 20000)
        assert held[0].name == "sending" and held[0].verdict is Verdict.FAULT


def test_a_port_is_put_back_as_it_was_found_even_after_a_fault() -> None:
    with LinePeer(Story(talks=False)) as peer:
        near = os.open(peer.path, os.O_RDWR | os.O_NOCTTY)
        was = termios.tcgetattr(near)
        was[4] = was[5] = termios.B1200
        was[2] |= termios.CSTOPB
        was[0] |= termios.IXON
        termios.tcsetattr(near, termios.TCSANOW, was)
        before = termios.tcgetattr(near)
        with pytest.raises(ZeroDivisionError), opened(peer.path, LineSettings(38400)) as port:
            reshape(port, LineSettings(19200))
            assert termios.tcgetattr(near)[4] == termios.B19200
            raise ZeroDivisionError
        assert termios.tcgetattr(near) == before
        os.close(near)


def test_what_is_no_port_is_said_so(tmp_path: Any) -> None:
    (tmp_path / "file").touch()
    for where in (str(tmp_path / "nothing"), str(tmp_path / "file")):
        with pytest.raises(TransportError), opened(where, TOLD):
            pytest.fail("it cannot be opened")


def test_a_terminal_has_no_control_lines_and_a_loop_has() -> None:
    with LinePeer(Story(talks=False)) as peer, opened(peer.path, TOLD) as port:
        (none,) = checks_line.control_lines(port, silent)
    assert none.verdict is Verdict.UNTRIED
    with opened("loop://", TOLD) as port:
        checks = checks_line.control_lines(port, silent)
    assert checks[0].verdict is Verdict.FINE and "CTS" in checks[0].words
    assert "follows" in checks[1].words  # pyserial's loop joins RTS and CTS


def test_unreadable_bytes_say_nothing_of_flow_control() -> None:
    found = checks_line.Finding((), None, bytes([0x13, 0x93, 0x00]) * 40)
    (judged,) = checks_line.flow(None, LineSettings(), 0.0, print, found)
    assert judged.verdict is Verdict.UNTRIED and judged.promise == checks_line.FLOW
