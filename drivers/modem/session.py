"""One modem over a stream: questions one at a time and their answers, and what it says unasked to whoever listens."""

import asyncio
import contextlib
import re
from collections.abc import Callable

from drivers.errors import LinkLost, RefusedValue
from drivers.modem.wire import Answered, Dialogue, Item, Prompted
from drivers.modem.wire_words import TIMED_OUT
from drivers.transport.stream import Stream

_TICK_S = 0.1
_WAKE_TRIES = 6
_WAKE_S = 1.0
_QUIET_S = 0.3
_PIN = re.compile(rb'(\+CPIN=")[^"\r]*')
SLOW_S = 60.0

Heard = Callable[[list[Item]], None]
Tape = Callable[[bool, bytes], None]


class Session:
    """`heard` gets every item in its order; `ask` waits for one command's end. A command that times out ends it all:
    its late answer would be taken for the next one's."""

    def __init__(self, stream: Stream, heard: Heard, tape: Tape | None, answer_s: float) -> None:
        self.dialogue = Dialogue()
        self._stream, self._heard, self._tape, self._answer_s = stream, heard, tape, answer_s
        self._turn = asyncio.Lock()
        self._answer: asyncio.Future[Answered] | None = None
        self._asking: set[asyncio.Task[Answered]] = set()
        self._over = ""

    async def listen(self) -> None:
        """Read until the end. Raises `LinkLost` when the other end has closed or cut."""
        why = "the line was closed"
        try:
            while data := await self._stream.read():
                if self._tape is not None:
                    self._tape(True, data)
                await self._pass_on(self.dialogue.feed(data))
        except OSError as error:
            why = f"the line broke: {error}"
        finally:
            self._end(why)
        raise LinkLost(why)

    async def keep_time(self) -> None:
        """End the command that has taken too long."""
        while True:
            await asyncio.sleep(_TICK_S)
            await self._pass_on(self.dialogue.tick(asyncio.get_running_loop().time()))

    async def wake(self) -> None:
        """Make sure that a modem listens: any answer will do. Raises `LinkLost` when none comes."""
        for turn in range(_WAKE_TRIES):
            with contextlib.suppress(TimeoutError):
                await self._once("AT", _WAKE_S, "")
                if turn:  # answers to the earlier tries may still be on their way
                    await asyncio.sleep(_QUIET_S)
                return
        raise LinkLost(f"no modem answers ({_WAKE_TRIES} tries): is it on, and is the speed right?")

    async def ask(self, command: str, within_s: float = 0.0, payload: str = "") -> Answered:
        """Ask one command; who waits may be cancelled, the command goes on. `LinkLost`, `RefusedValue`."""
        task = asyncio.create_task(self._once(command, within_s or self._answer_s, payload))
        self._asking.add(task)
        task.add_done_callback(self._asked)
        try:
            return await asyncio.shield(task)
        except TimeoutError as error:
            raise LinkLost(str(error)) from error

    def _asked(self, task: asyncio.Task[Answered]) -> None:
        self._asking.discard(task)
        if not task.cancelled() and isinstance(task.exception(), TimeoutError):
            self._end(str(task.exception()))

    async def close(self) -> None:
        """Close the stream."""
        self._end("closed")
        for task in self._asking:
            task.cancel()
        await asyncio.gather(*self._asking, return_exceptions=True)
        await self._stream.close()

    @property
    def over(self) -> str:
        """Why nothing more can be asked; empty while it can."""
        return self._over

    async def _once(self, command: str, within_s: float, payload: str) -> Answered:
        """Raises `TimeoutError` in words when no answer comes."""
        async with self._turn:
            if self._over:
                raise LinkLost(self._over)
            loop = asyncio.get_running_loop()
            try:
                data = self.dialogue.ask(command, loop.time() + within_s, payload)
            except ValueError as error:
                raise RefusedValue(str(error)) from error
            answer: asyncio.Future[Answered] = loop.create_future()
            self._answer = answer
            await self._write(data)
            answered = await answer
        if answered.final == TIMED_OUT:
            raise TimeoutError(f"no answer to {_without_pin(command.encode()).decode()} in {within_s:g} s")
        return answered

    async def _write(self, data: bytes) -> None:
        if self._tape is not None:
            self._tape(False, _without_pin(data))
        try:
            await self._stream.write(data)
        except OSError as error:
            self._end(f"the line broke: {error}")

    async def _pass_on(self, items: list[Item]) -> None:
        if not items:
            return
        self._heard(items)
        for item in items:
            if isinstance(item, Prompted):
                await self._write(item.payload)
            elif isinstance(item, Answered) and item.command and self._answer and not self._answer.done():
                self._answer.set_result(item)

    def _end(self, why: str) -> None:
        self._over = self._over or why
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(LinkLost(self._over))
            self._answer.exception()  # looked at, so that nobody complains that it never was


def _without_pin(data: bytes) -> bytes:
    return _PIN.sub(rb"\1****", data)
