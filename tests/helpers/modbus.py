"""Real ends for Modbus: mbpoll as the independent master, a board on libmodbus, pairs of serial ports by socat."""

import asyncio
import os
import re
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.helpers import tested
from tests.helpers.waiting import wait_until

SOURCE = Path(__file__).with_name("modbus_board.c")
_VALUE = re.compile(r"^\[(\d+)\]:\s+(-?\d+)", re.MULTILINE)


def mbpoll(port: int | str, unit: int = 1, kind: int = 0, start: int = 0, count: int = 1) -> list[int]:
    """What mbpoll reads (`kind` 0 coils, 1 contacts, 3 input, 4 holding) by TCP port or serial path."""
    return [int(value) for _, value in _VALUE.findall(_run_mbpoll(port, unit, kind, start, ["-c", str(count)], []))]


def mbpoll_write(port: int | str, value: int, unit: int = 1, kind: int = 0, start: int = 0) -> None:
    """Have mbpoll write one coil (0) or holding register (4)."""
    assert "Written" in _run_mbpoll(port, unit, kind, start, [], [str(value)])


def _run_mbpoll(port: int | str, unit: int, kind: int, start: int, before: list[str], after: list[str]) -> str:
    way = ["-m", "tcp", "-p", str(port)] if isinstance(port, int) else ["-m", "rtu", "-b", "9600", "-P", "none"]
    where = "127.0.0.1" if isinstance(port, int) else port
    words = ["mbpoll", *way, "-0", "-1", "-q", "-o", "5", "-a", str(unit), "-t", str(kind), "-r", str(start)]
    done = subprocess.run([*words, *before, where, *after], capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    _met(f"mbpoll {mbpoll_version()}")
    return done.stdout


async def mbpoll_async(port: int | str, **words: int) -> list[int]:
    """The same beside a running loop."""
    return await asyncio.to_thread(lambda: mbpoll(port, **words))


def _met(version: str) -> None:
    """The proofs run without a test around them."""
    if tested.VARIABLE in os.environ:
        tested.met(tested.MODBUS, version)


def mbpoll_version() -> str:
    """As Debian has it: the program itself says 1.0-0."""
    done = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}", "mbpoll"], capture_output=True, text=True, check=True
    )
    return done.stdout.partition("+")[0].partition("-")[0]


@dataclass(frozen=True)
class Board:
    """A running board: its TCP port, and its process."""

    port: int
    process: "subprocess.Popen[str]"

    def coils(self, count: int = 8) -> list[int]:
        """Its coils as mbpoll sees them."""
        return mbpoll(self.port, count=count)

    def weld(self, coil: int) -> None:
        """From now on this coil stays off, whatever is written."""
        self.say(60, coil + 1)

    def say(self, register: int, word: int) -> None:
        """Write one of the registers that say what is wrong with it (`modbus_board.c`)."""
        mbpoll_write(self.port, word, kind=4, start=register)


def compile_board(folder: Path) -> Path:
    """The board's program."""
    program = folder / "board"
    words = ["gcc", "-O1", "-Wall", "-Werror", "-o", str(program), str(SOURCE), "-lmodbus", "-lpthread"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return program


@contextmanager
def board(program: Path, serial: str = "-", port: int = 0) -> Iterator[Board]:
    """A board on libmodbus, over TCP (0: on a free port) and, with a path, as slave 1 of that line."""
    with subprocess.Popen([str(program), serial, str(port)], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            where, _, version = process.stdout.readline().strip().partition(" ")
            _met(version)
            yield Board(int(where), process)
        finally:
            process.kill()


@contextmanager
def line(folder: Path) -> Iterator[tuple[str, str]]:
    """Two ends of a serial line: a pair of ptys by socat."""
    ends = (folder / "near", folder / "far")
    words = ["socat", *(f"pty,raw,echo=0,link={end}" for end in ends)]
    with subprocess.Popen(words) as process:
        try:
            wait_until(lambda: all(end.exists() for end in ends), "socat made the line")
            yield str(ends[0]), str(ends[1])
        finally:
            process.kill()


@asynccontextmanager
async def pulsing(link: object) -> AsyncIterator[None]:
    """Somebody judges the centre, as an engine does."""

    async def beat() -> None:
        while True:
            link.pulse()  # type: ignore[attr-defined]
            await asyncio.sleep(0.1)

    task = asyncio.create_task(beat())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
