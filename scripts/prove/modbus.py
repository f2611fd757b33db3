"""What must hold of equipment on Modbus: noise, late answers, stuck relays, a killed engine, garbage; one file for all.

Each `prove_…` prints what it did and found, and answers whether it holds. Run by `scripts/prove.py NAME`.
"""

import asyncio
import math
import os
import random
import selectors
import struct
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from pymodbus.transport.transport import NULLMODEM_HOST, NullModem

from console.center.events import AlarmRaised
from console.store.journal import Journal
from drivers.modbus.bus import Bus, DeviceRefused, NoAnswer
from drivers.modbus.map import Table
from drivers.modbus.options import ModbusOptions, read
from drivers.modbus.wire import LONGEST, Expected, Read, crc16, expected, rtu_frame, tcp_frame
from tests.helpers.modbus import board, compile_board
from tests.helpers.waiting import wait_until

Print = Callable[[str], None]
ROOT = Path(__file__).resolve().parents[2]
PORT = 47


class VirtualLoop(asyncio.SelectorEventLoop):
    """A loop whose time passes only when nothing is to be done: an hour of time-outs takes no longer than its work."""

    def __init__(self) -> None:
        super().__init__(_Jumping(self))
        self.at = 0.0

    def time(self) -> float:
        return self.at


class _Jumping(selectors.DefaultSelector):
    def __init__(self, loop: VirtualLoop) -> None:
        super().__init__()
        self._loop, self._turn = loop, 0

    def select(self, timeout: float | None = None) -> Any:
        # Nothing in here comes from outside: the kernel is asked only now and then, for a Ctrl+C.
        self._turn = (self._turn + 1) % 256
        ready = super().select(0) if not self._turn else []
        if not ready and timeout:
            self._loop.at += timeout
        return ready


class NoisyBoard:
    """A relay board of its own making at the end of a null modem: coils, a CRC check, and a line that spoils bits.

    Its `coils` are the witness. A request spoilt on its way is not heard; a part of the answers comes late, some of
    them after the next request was sent.
    """

    def __init__(self, chance: float, late: float, late_by: float, dice: random.Random) -> None:
        self.coils = [False] * 8
        self.frames = self.lates = self.unheard = 0
        self._chance, self._late, self._late_by, self._dice = chance, late, late_by, dice
        self._transport: Any = None

    def handle_new_connection(self) -> "NoisyBoard":
        return self

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def connection_lost(self, _why: Exception | None) -> None:
        self._transport = None

    def data_received(self, data: bytes) -> None:
        self.frames += 1
        heard = self._spoil(data)
        if len(heard) < 4 or heard[0] != 1 or crc16(heard[:-2]) != heard[-2:]:
            self.unheard += 1
            return
        answer = self._answer(heard[1:-2])
        if answer:
            self._send(rtu_frame(1, answer))

    def _answer(self, pdu: bytes) -> bytes:
        function, address, word = struct.unpack(">BHH", pdu[:5])
        if function == 5 and address < 8 and word in (0, 0xFF00):
            self.coils[address] = word == 0xFF00
            return pdu
        if function == 1 and address + word <= 8:
            bits = sum(lit << place for place, lit in enumerate(self.coils[address : address + word]))
            return bytes((1, 1, bits))
        return bytes((function | 0x80, 2))

    def _send(self, frame: bytes) -> None:
        self.frames += 1
        frame = self._spoil(frame)
        loop = asyncio.get_running_loop()
        delay = 0.01
        if self._dice.random() < self._late:
            self.lates += 1
            delay = self._dice.uniform(0.05, self._late_by)
        loop.call_later(delay, self._deliver, frame)

    def _deliver(self, frame: bytes) -> None:
        if self._transport is not None and self._transport.other_modem is not None:
            self._transport.write(frame)

    def _spoil(self, frame: bytes) -> bytes:
        """Every bit turned over by the same chance: the distances between errors are geometric."""
        place = self._distance()
        if place >= 8 * len(frame):
            return frame
        spoilt = bytearray(frame)
        while place < 8 * len(frame):
            spoilt[place // 8] ^= 1 << place % 8
            place += 1 + self._distance()
        return bytes(spoilt)

    def _distance(self) -> int:
        return int(math.log(1.0 - self._dice.random()) / math.log1p(-self._chance))


def prove_modbus_noise(
    print: Print, frames: int = 1_000_000, ber: float = 1e-3, late: float = 0.02, seed: int = 1
) -> bool:
    """A million RTU frames at this bit-error rate with late answers: no relay wrong without an alarm."""
    return in_virtual_time(_noise(print, frames, ber, late, random.Random(seed)))


def in_virtual_time(story: Coroutine[Any, Any, bool]) -> bool:
    """Run it in a loop whose time jumps."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(story)


def serial_options() -> ModbusOptions:
    """A bus on the null modem."""
    device = {"name": "relays", "map": "relay8", "unit": 1}
    where = f"socket://{NULLMODEM_HOST}:{PORT}"
    return read({"transport": "rtu", "serial": where, "devices": [device], "timeout_s": 0.05, "late_s": 0.2})


async def _noise(print: Print, frames: int, ber: float, late: float, dice: random.Random) -> bool:
    options = serial_options()
    far = NoisyBoard(ber, late, options.timeout_s + options.late_s * 0.9, dice)
    NullModem.listeners[PORT] = far  # type: ignore[assignment]
    bus = Bus(options)
    began, commands, alarms, wrong, told = time.monotonic(), 0, 0, 0, 0
    try:
        await bus.open()
        while far.frames < frames:
            coil, lit = dice.randrange(8), dice.random() < 0.5
            commands += 1
            if await _set(bus, coil, lit):
                # We claim that it is so; the board's own coils are asked, past the wire.
                wrong += far.coils[coil] != lit
            else:
                alarms += 1
            if far.frames >= frames * (told + 1) / 10:
                told += 1
                print(f"  {far.frames} frames, {commands} commands, {alarms} alarms, {wrong} wrong")
    finally:
        bus.close()
        NullModem.listeners.pop(PORT, None)
    loop_s = asyncio.get_running_loop().time()
    print(f"  {far.frames} frames in {time.monotonic() - began:.0f} s ({loop_s / 3600:.1f} h of the line's own time);")
    print(f"  bit-error rate {ber:g}: {far.unheard} requests spoilt, {far.lates} answers late, {bus.strays} strays")
    print(f"  {commands} commands, {alarms} of them ended in an alarm; relays wrong without one: {wrong}")
    return wrong == 0 and far.lates > 0 and far.unheard > 0 and alarms < commands / 10


async def _set(bus: Bus, coil: int, lit: bool, attempts: int = 4) -> bool:
    """Write a coil and read it back, as `Hands` does, without its pauses; False: an alarm."""
    for _ in range(attempts):
        try:
            await bus.write(1, Table.COIL, coil, int(lit))
        except (NoAnswer, DeviceRefused):
            pass  # done or not: what is read back says
        try:
            if bool((await bus.read(1, Read(Table.COIL, coil, 1)))[0]) == lit:
                return True
        except (NoAnswer, DeviceRefused):
            continue
    return False


def prove_modbus_garbage(print: Print, seconds: float = 60.0, megabytes_per_s: float = 0.2, seed: int = 1) -> bool:
    """Garbage and spoilt frames at line speed: no decoder fails, memory is bounded, the next answer is found."""
    dice = random.Random(seed)
    tracemalloc.start()
    total, frames, missed, began = 0, 0, 0, time.monotonic()
    try:
        while total < seconds * megabytes_per_s * 1e6:
            serial = dice.random() < 0.5
            request = _request(dice, serial)
            asked = expected(request, serial)
            assert asked is not None
            right = _right(dice, asked)
            junk = _junk(dice, right, serial)
            heard = (junk + right)[-LONGEST:]
            # A stream of TCP is cut by what is no frame: there the answer is found at the next connection.
            found = asked.find(heard if serial else right)
            missed += found != right and not (serial and asked.find(junk[-LONGEST:]))
            asked.find(junk)
            expected(junk, serial)
            total, frames = total + len(junk) + len(right), frames + 1
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    print(f"  {total / 1e6:.1f} MB, {frames} answers among it in {time.monotonic() - began:.0f} s;")
    print(f"  answers not found: {missed}; at most {peak / 1e6:.1f} MB of memory")
    return missed == 0 and peak < 20e6


def _request(dice: random.Random, serial: bool) -> bytes:
    function = dice.choice([1, 2, 3, 4, 5, 6])
    word = dice.choice([0, 0xFF00]) if function == 5 else dice.randrange(1, 60)
    pdu = struct.pack(">BHH", function, dice.randrange(65536), word)
    unit = dice.randrange(1, 248)
    return rtu_frame(unit, pdu) if serial else tcp_frame(dice.randrange(1, 65536), unit, pdu)


def _right(dice: random.Random, asked: Expected) -> bytes:
    pdu = asked.head + dice.randbytes(asked.size - len(asked.head))
    if asked.transaction < 0:
        return rtu_frame(asked.unit, pdu)
    return tcp_frame(asked.transaction, asked.unit, pdu)


def _junk(dice: random.Random, right: bytes, serial: bool) -> bytes:
    choice = dice.randrange(4)
    if choice == 0:
        return dice.randbytes(dice.randrange(120))
    if choice == 1:
        return right[: dice.randrange(len(right))]
    if choice == 2:
        spoilt = bytearray(right)
        spoilt[dice.randrange(len(spoilt))] ^= 1 << dice.randrange(8)
        return bytes(spoilt)
    return rtu_frame(dice.randrange(256), dice.randbytes(20)) if serial else tcp_frame(1, 1, dice.randbytes(20))


# --- through a real engine -----------------------------------------------------------------------------------------

SETTINGS = """site = "proof"
data = "{folder}"
database = "sqlite:///{folder}/journal.sqlite"
[[links]]
name = "plant"
driver = "modbus"
[links.options]
host = "127.0.0.1"
port = {port}
watchdog_s = {watchdog_s}
[[links.options.devices]]
name = "relays"
map = "relay8"
unit = 1
"""
LAMPS = """[[lamp]]
output = "relays/lamp1"
scope = "link"
figure = "blind"
subject = "plant"
below = 1
pattern = "on"
"""


def prove_modbus_stuck(print: Print, times: int = 10) -> bool:
    """A relay of a board on libmodbus sticks: how long until its alarm stands, through a real engine."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        program = compile_board(folder)
        took = [stuck_once(folder / str(turn), program) for turn in range(times)]
    print(f"  {times} times; the alarm stood after {min(took):.2f} to {max(took):.2f} s")
    return max(took) <= 2.0


def stuck_once(folder: Path, program: Path) -> float:
    """A lamp that is lit is welded off; from then until its alarm is in the journal."""
    folder.mkdir()
    with board(program) as other, RealEngine(folder, other.port), Journal(journal_of(folder)) as journal:
        settled_lamps(other.coils)
        assert not _first(journal, AlarmRaised, "output_stuck")
        other.weld(1)
        welded = time.time()
        wait_until(lambda: _first(journal, AlarmRaised, "output_stuck"), "the alarm stands", 60)
        return _first(journal, AlarmRaised, "output_stuck") - welded


def prove_modbus_blind(print: Print, times: int = 5, watchdog_s: float = 2.0) -> bool:
    """`kill -9` of a real engine: mbpoll sees the lamps of a board on libmodbus flash within the watchdog's time."""
    took = []
    with tempfile.TemporaryDirectory() as name:
        program = compile_board(Path(name))
        for turn in range(times):
            took.append(blind_once(Path(name) / str(turn), program, watchdog_s))
    print(f"  {times} kills; mbpoll saw the lamps change after {min(took):.2f} to {max(took):.2f} s")
    return max(took) <= watchdog_s


def blind_once(folder: Path, program: Path, watchdog_s: float = 2.0) -> float:
    """Seconds from the kill until mbpoll sees lamps 2 to 4 lit, which no rule ever lights."""
    folder.mkdir()
    with board(program) as other, RealEngine(folder, other.port, watchdog_s) as process:
        settled_lamps(other.coils)
        process.kill()
        killed = time.monotonic()
        wait_until(lambda: other.coils()[2:5] == [1, 1, 1], "mbpoll sees the lamps flash", 30, 0.01)
        return time.monotonic() - killed


def settled_lamps(look: Callable[[], list[int]]) -> None:
    """Until the lamps are steady: before the house's first word the link itself shows blindness."""

    def steady() -> bool:
        return all(look()[1:5] == [1, 0, 0, 0] for _ in range(10))

    wait_until(steady, "the lamps are steady", 60)


class RealEngine:
    """A real engine over a settings file of its own; its guard is sent away in the end."""

    def __init__(self, folder: Path, port: int, watchdog_s: float = 2.0, more: str = "", lamps: str = LAMPS) -> None:
        """`more`: more settings of the link, after those of the board's relays."""
        self._folder, self._lamps = folder, lamps
        self._text = SETTINGS.format(folder=folder, port=port, watchdog_s=watchdog_s) + more
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> "subprocess.Popen[bytes]":
        settings = self._folder / "settings.toml"
        settings.write_text(self._text)
        (self._folder / "lamps.toml").write_text(self._lamps)
        environment = {**_environment(), "XDG_CACHE_HOME": str(self._folder)}
        words = [sys.executable, "-m", "console", "engine", "--config", str(settings)]
        with (self._folder / "said.log").open("wb") as said:
            self._process = subprocess.Popen(words, cwd=ROOT, env=environment, stdout=said, stderr=said)
        return self._process

    def __exit__(self, *_why: object) -> None:
        assert self._process is not None
        self._process.kill()
        self._process.wait(10)
        for post in (self._folder / "centralino" / "guards").glob("*"):
            post.write_text("nobody")


def _environment() -> dict[str, str]:
    return dict(os.environ)


def journal_of(folder: Path) -> str:
    """The address of an engine's journal."""
    return f"sqlite:///{folder}/journal.sqlite"


def _first(journal: Journal, kind: type, about: str) -> float:
    """When the first fact of this kind about that was told; 0: not yet."""
    for row in journal.read(0, 1_000_000):
        event = row.event
        if isinstance(event, kind) and about == getattr(event, "rule", ""):
            return event.at if event is not None else 0.0
    return 0.0
