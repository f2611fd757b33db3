"""One AMI session over a stream: banner, MD5 login, questions and their answers, messages to whoever listens.

It knows the protocol's manners and nothing of what events mean. A link has two: one that reads, one that writes.
"""

import asyncio
import hashlib
import logging
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from drivers.ami.wire import Reader
from drivers.ami.wire_action import UnsafeValueError, encode_action
from drivers.ami.wire_message import BANNER, RESPONSE, Message
from drivers.errors import LinkLost, LoginRefused, ProtocolFault, RefusedValue
from drivers.transport.stream import Stream

_log = logging.getLogger(__name__)
_AMI = re.compile(r"([0-9]+)\.")

T = TypeVar("T")
Heard = Callable[[list[Message]], None]


class Session:
    """``heard`` gets every message, in order, as it comes; ``ask`` waits for the answer to one question."""

    def __init__(
        self, stream: Stream, heard: Heard, wanted: Mapping[str, bytes] | None, name: str, answer_s: float
    ) -> None:
        self._stream = stream
        self._heard = heard
        self._reader = Reader(wanted=wanted)
        self._name = name
        self._answer_s = answer_s
        self._asked: dict[str, asyncio.Future[Message]] = {}
        self._count = 0
        self._greeted: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._over = ""

    async def listen(self) -> None:
        """Read until the end. Raises `LinkLost` when the other end has closed or cut."""
        why = "the switch closed the connection"
        try:
            while data := await self._stream.read():
                messages = self._reader.feed(data)
                if messages:
                    self._answer(messages)
                    self._heard(messages)
        except OSError as error:
            why = f"the connection broke: {error}"
        finally:
            self._end(why)
        rest = self._reader.close()
        if rest:
            self._heard(rest)
        raise LinkLost(why)

    async def log_in(self, user: str, secret: str, events: bool) -> str:
        """Greet and log in by challenge; returns the AMI version. Raises `LoginRefused`, `ProtocolFault`."""
        version = await self._within(asyncio.shield(self._greeted), "no AMI banner")
        major = _AMI.match(version)
        if major is None or int(major[1]) < 2:
            raise ProtocolFault(f"AMI {version} is not spoken here (Asterisk 16 to 22 are)")
        challenge = await self.ask("Challenge", [("AuthType", "MD5")])
        word = challenge.get("Challenge")
        if not word:
            raise LoginRefused(challenge.get("Message") or "no MD5 challenge is offered")
        # MD5 is the protocol's own choice (manager.c, action Login); TLS is what protects the session.
        key = hashlib.md5((word + secret).encode(), usedforsecurity=False).hexdigest()
        fields = [("AuthType", "MD5"), ("Username", user), ("Key", key), ("Events", "on" if events else "off")]
        answer = await self.ask("Login", fields)
        if answer.name != "Success":
            raise LoginRefused(f"user {user}: {answer.get('Message') or answer.name}")
        return version

    async def ask(self, name: str, fields: Iterable[tuple[str, str]], mark: str = "") -> Message:
        """Send one action and wait for its answer, good or bad. `LinkLost`, `RefusedValue`."""
        if self._over:
            raise LinkLost(self._over)
        self._count += 1
        action_id = f"{self._name}-{mark}{self._count}"
        try:
            data = encode_action(name, fields, action_id)
        except UnsafeValueError as error:
            raise RefusedValue(str(error)) from error
        answer: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        self._asked[action_id] = answer
        try:
            await self._stream.write(data)
            return await self._within(answer, f"no answer to {name}")
        except OSError as error:
            raise LinkLost(f"the connection broke: {error}") from error
        finally:
            self._asked.pop(action_id, None)

    async def close(self) -> None:
        """Close the stream."""
        self._end("closed")
        await self._stream.close()

    async def _within(self, answer: "asyncio.Future[T]", what: str) -> T:
        try:
            # Not wait_for: before Python 3.12 it can swallow a cancellation that comes with the answer.
            async with asyncio.timeout(self._answer_s):
                return await answer
        except TimeoutError as error:
            raise LinkLost(f"{what} in {self._answer_s:g} s") from error

    def _answer(self, messages: list[Message]) -> None:
        for message in messages:
            if message.kind is RESPONSE:
                answer = self._asked.get(message.get("ActionID"))
                if answer is not None and not answer.done():
                    answer.set_result(message)
            elif message.kind is BANNER and not self._greeted.done():
                self._greeted.set_result(message.name)

    def _end(self, why: str) -> None:
        self._over = self._over or why
        for answer in self._asked.values():
            if not answer.done():
                answer.set_exception(LinkLost(self._over))
        if not self._greeted.done():
            self._greeted.set_exception(LinkLost(self._over))
            self._greeted.exception()  # looked at, so that nobody complains that it never was
