"""Ctrl+C and a polite kill in the middle of a test: exit code 130, and the device as it was."""

import asyncio
import json
import os
import signal
import subprocess
import termios
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from console.center.check import Check
from drivers.modbus.options import DeviceOptions, load_map
from drivers.modbus.peer import Peer
from drivers.modem import checks as modem_checks
from drivers.modem.bench_peer import OPTIONS, BenchPeer, Line, of_story
from drivers.transport.line_peer import LinePeer, Story
from drivers.transport.line_settings import LineSettings
from drivers.transport.tape import read_tape
from tests.helpers.bench import background
from tests.helpers.waiting import until, wait_until


@contextmanager
def a_line(story: Story) -> Iterator[tuple[str, list[object]]]:
    """A simulated line somebody has set to 1200 bit/s with two stop bits: its path, and how it is set."""
    with LinePeer(story) as peer:
        near = os.open(peer.path, os.O_RDWR | os.O_NOCTTY)
        try:
            attributes = termios.tcgetattr(near)
            attributes[4] = attributes[5] = termios.B1200
            attributes[2] |= termios.CSTOPB
            attributes[0] |= termios.IXON | termios.ICRNL
            termios.tcsetattr(near, termios.TCSANOW, attributes)
            yield peer.path, termios.tcgetattr(near)
        finally:
            os.close(near)


def set_now(path: str) -> list[object]:
    handle = os.open(path, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
    try:
        return termios.tcgetattr(handle)
    finally:
        os.close(handle)


def stop(process: "subprocess.Popen[str]", how: signal.Signals) -> tuple[str, str]:
    process.send_signal(how)
    return process.communicate(timeout=60)


CASES = [
    ("listening", ["--listen", "600"], Story(talks=False)),
    ("counting bits", ["--ber", "600"], Story(talks=False, echoes=True)),
    ("held by XOFF", ["--line", "9600 xonxoff", "--ber", "600"], Story(talks=False, echoes=True)),
]


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl+C", "kill"])
@pytest.mark.parametrize(("words", "story"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_line_is_put_back(words: list[str], story: Story, how: signal.Signals) -> None:
    with a_line(story) as (path, before):
        process = background("line", path, "--held", *words, "--json")
        try:
            wait_until(lambda: set_now(path) != before, "the script sets the port", 60)
            assert set_now(path)[4] == termios.B9600
            out, errors = stop(process, how)
        finally:
            process.kill()
            process.communicate()
        assert process.returncode == 130, errors
        assert set_now(path) == before
        assert json.loads(out)["exit"] == 130 and "as it was found" in errors and "Traceback" not in errors


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl+C", "kill"])
def test_a_thrown_output_is_put_back(how: signal.Signals) -> None:
    """Stopped between the writing and the reading back; the device is looked at past the wire."""
    known = load_map("relay8")
    relays = DeviceOptions("relay8", known, 1)

    async def story() -> tuple[int, str, list[int]]:
        async with Peer((relays,)) as peer:
            await peer.put("relay8", "lamp1", 1)
            peer.faults.late[1] = 1.0  # so slow that the signal comes in the middle
            words = ("--host", "127.0.0.1", "--port", str(peer.port), "--map", "relay8", "--timeout", "5")
            process = background("modbus", *words, "--write", "lamp1")
            try:
                await until(lambda: peer.writes, "the output is thrown over", 120)
                peer.faults.late.clear()
                process.send_signal(how)
                _, errors = await asyncio.to_thread(process.communicate, timeout=60)
            finally:
                process.kill()
                await asyncio.to_thread(process.communicate)
            return process.returncode, errors, [values[0] for _, _, _, values in peer.writes]

    code, errors, written = asyncio.run(story())
    assert code == 130, errors
    assert [bool(value) for value in written] == [False, True]


@pytest.mark.parametrize("story", ["fine", "analogue"])
def test_a_modem_s_modes_are_put_back_even_when_stopped(story: str) -> None:
    async def go() -> tuple[BenchPeer, BenchPeer]:
        untouched, peer = of_story(story), of_story(story)
        line = Line(peer)
        found: list[Check] = []
        running = asyncio.create_task(
            modem_checks.check(OPTIONS, line.opening, lambda *more: found.extend(more), lambda _w: None, "", 60.0, True)
        )
        await until(lambda: any(check.name == "messages" for check in found), "it waits for a call", 60)
        assert peer.modes != untouched.modes
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await line.close()
        return untouched, peer

    untouched, peer = asyncio.run(go())
    assert (peer.modes, peer.rings, peer._echo) == (untouched.modes, untouched.rings, untouched._echo)


def test_a_tape_is_whole_and_the_port_put_back_after_ctrl_c(tmp_path: Path) -> None:
    with a_line(Story(LineSettings(9600), every_s=0.05)) as (path, before):
        tape = tmp_path / "x.tape"
        process = background("record", str(tape), path, "--held", "--note", "rack 2")
        try:
            wait_until(lambda: tape.exists() and tape.stat().st_size > 2000, "something is on the tape", 60)
            _, errors = stop(process, signal.SIGINT)
        finally:
            process.kill()
            process.communicate()
        assert process.returncode == 130, errors
        assert set_now(path) == before
    notes: list[str] = []
    chunks = list(read_tape(tape, pytest.fail, lambda _at, text: notes.append(text)))
    assert notes == ["rack 2"] and sum(len(chunk.data) for chunk in chunks) > 500
