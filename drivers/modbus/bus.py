"""One bus and its transactions: pymodbus sends and receives, and nothing but the very answer gets through to it.

pymodbus 3.16.1 gives a serial answer that comes late to whoever asks next of the same unit. So each request lays down
what may answer it (`wire.expected`, made from the bytes as sent), whatever else arrives is thrown away and counted, and
after every request without an answer a serial line is left alone for `late_s` and until it is quiet. Over TCP the
transaction number says the same at once. A cancelled request counts as one without an answer.

Its logger repeats every failure that is raised here as well; it is silenced for that.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from pymodbus import FramerType, ModbusException
from pymodbus.client import AsyncModbusSerialClient, AsyncModbusTcpClient

from drivers.errors import DriverError, LinkLost
from drivers.modbus.map import Table
from drivers.modbus.options import ModbusOptions
from drivers.modbus.wire import Expected, Read, expected, refusal_words

logging.getLogger("pymodbus.logging").setLevel(logging.CRITICAL + 1)

Tape = Callable[[bool, bytes], None]
_NEVER_QUIET = 4.0
"""A line that is not quiet for so many times `late_s` is asked all the same: it will not answer, and that is said."""


class NoAnswer(DriverError):
    """Nothing came in time that could be the answer."""


class DeviceRefused(DriverError):
    """The device answered with an exception. `code`: which (MODBUS Application Protocol 1.1b3, 7)."""

    def __init__(self, code: int) -> None:
        super().__init__(refusal_words(code))
        self.code = code


async def _not_swallowed(work: Awaitable[Any]) -> Any:
    """Await pymodbus. Its `wait_for` loses, before Python 3.12, a cancellation that comes together with the answer."""
    task = asyncio.current_task()
    before = task.cancelling() if task is not None else 0
    result = await work
    if task is not None and task.cancelling() > before:
        raise asyncio.CancelledError
    return result


class Bus:
    """A bus named by its options. `strays`: bytes that answered nothing; `misses`: requests in a row without answer."""

    def __init__(self, options: ModbusOptions, tape: Tape | None = None) -> None:
        self.options, self.strays, self.misses, self.asked = options, 0, 0, 0
        self.answer_s = 0.0
        self._tape = tape
        self._client: Any = None
        self._lock = asyncio.Lock()
        self._expected: Expected | None = None
        self._late_until = self._heard = self._answered = 0.0

    @property
    def is_open(self) -> bool:
        """Whether the connection stands."""
        return self._client is not None and bool(self._client.connected)

    @property
    def unanswered_s(self) -> float:
        """How long nothing on the bus has answered anything."""
        return asyncio.get_running_loop().time() - self._answered

    async def open(self) -> None:
        """Connect. Raises LinkLost."""
        self.close()
        self._client = self._make()
        # 3.16.1 drops the connection after a few misses, which would cost the other devices of the bus theirs.
        self._client.set_max_no_responses(1 << 60)
        try:
            done = await _not_swallowed(self._client.connect())
        except (OSError, ValueError) as error:
            raise LinkLost(f"{self.options.where}: {error}") from error
        if not done:
            raise LinkLost(f"{self.options.where} cannot be opened")
        self._late_until = asyncio.get_running_loop().time() + (self.options.late_s if self.options.is_serial else 0.0)
        self.misses, self._answered = 0, asyncio.get_running_loop().time()

    def close(self) -> None:
        """Close it; safe to call twice."""
        if self._client is not None:
            self._client.close()
            self._client = None

    async def read(self, unit: int, read: Read) -> list[int]:
        """The bits (0, 1) or registers of a read. Raises NoAnswer, DeviceRefused, LinkLost."""
        words = {"count": read.count, "device_id": unit}
        verbs = {
            Table.COIL: "read_coils",
            Table.DISCRETE: "read_discrete_inputs",
            Table.HOLDING: "read_holding_registers",
            Table.INPUT: "read_input_registers",
        }
        answer = await self._ask(lambda: getattr(self._client, verbs[read.table])(read.address, **words))
        values = answer.bits if read.table.is_bits else answer.registers
        return [int(value) for value in values[: read.count]]

    async def write(self, unit: int, table: Table, address: int, raw: int) -> None:
        """Write one coil or holding register; the device's echo was right. Raises as `read`."""
        if table is Table.COIL:
            await self._ask(lambda: self._client.write_coil(address, bool(raw), device_id=unit))
        else:
            await self._ask(lambda: self._client.write_register(address, raw, device_id=unit))

    # --- one transaction at a time

    async def _ask(self, call: Callable[[], Awaitable[Any]]) -> Any:
        async with self._lock:
            if not self.is_open:
                raise LinkLost(f"{self.options.where}: the connection is gone")
            loop = asyncio.get_running_loop()
            await self._drain(loop)
            answered, began = False, loop.time()
            self.asked += 1
            try:
                answer = await _not_swallowed(call())
                answered, self._answered = True, loop.time()
            except ModbusException as error:
                if not self.is_open:
                    raise LinkLost(f"{self.options.where}: the connection was lost") from error
                raise NoAnswer(f"no answer within {self.options.timeout_s * 1000:.0f} ms") from error
            except OSError as error:  # a serial adapter that is pulled out fails in the middle of a write
                raise LinkLost(f"{self.options.where}: {error}") from error
            finally:
                self._expected = None
                self.misses = 0 if answered else self.misses + 1
                if not answered:
                    self._late_until = loop.time() + self.options.late_s
            self.answer_s = loop.time() - began
        if answer.isError():
            raise DeviceRefused(answer.exception_code)
        return answer

    async def _drain(self, loop: asyncio.AbstractEventLoop) -> None:
        """Let an answer that comes late come before the next request is sent (serial only)."""
        if not self.options.is_serial:
            return
        quiet, give_up = self.options.quiet_s, loop.time() + _NEVER_QUIET * self.options.late_s
        while (now := loop.time()) < give_up:
            pause = max(self._late_until, self._heard + quiet) - now
            if pause <= 0:
                return
            await asyncio.sleep(pause)

    def _pass(self, sending: bool, data: bytes) -> bytes:
        """What pymodbus is about to send, or has received so far since: only the answer goes on to it."""
        if sending:
            self._expected = expected(data, self.options.is_serial)
            self._record(False, data)
            return data
        # Each call repeats what came before it: the tape gets what is new.
        self._heard = asyncio.get_running_loop().time()
        answer = self._expected.find(data) if self._expected is not None else b""
        if answer:
            self._expected = None
        else:
            self.strays += self._expected is None
        return answer

    def _record(self, received: bool, data: bytes) -> None:
        if self._tape is not None:
            self._tape(received, data)

    def _make(self) -> Any:
        options = self.options
        common: dict[str, Any] = {
            "timeout": options.timeout_s, "retries": 0, "reconnect_delay": 0, "trace_packet": self._pass,
        }  # fmt: skip
        client: Any
        if options.is_serial:
            client = AsyncModbusSerialClient(
                options.serial, framer=FramerType.RTU, baudrate=options.baud, parity=options.parity,
                stopbits=options.stopbits, **common,
            )  # fmt: skip
        else:
            client = AsyncModbusTcpClient(options.host, port=options.port, **common)
        self._tape_received(client)
        return client

    def _tape_received(self, client: Any) -> None:
        """Bytes are taped as they come: before pymodbus joins them to those that came before."""
        inner = client.ctx.datagram_received

        def received(data: bytes, address: Any) -> None:
            self._record(True, data)
            inner(data, address)

        client.ctx.datagram_received = received
