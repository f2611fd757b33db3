"""A live link to one modem: opens its line, finds out what it is, then tells facts and asks what it is told to.

What lines mean is `mapping`'s, questions and answers are `session`'s, what a modem is `setup` finds out; when to try
again is the hub's. A line that was pulled out is opened again here, within two seconds.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

from console.center.commands import Command
from console.center.events import Event
from drivers.contract import Capability, Reply, Sink, Surroundings
from drivers.errors import DriverError, LinkLost, ProtocolFault
from drivers.modem.mapping import Mapping
from drivers.modem.options import ModemOptions
from drivers.modem.orders import carry_out
from drivers.modem.session import Session
from drivers.modem.setup import Found, find_out
from drivers.modem.wire import Answered, Item
from drivers.transport import tcp
from drivers.transport.line_settings import parse
from drivers.transport.serial import SerialAddress
from drivers.transport.serial import connect as open_port
from drivers.transport.stream import Stream

_log = logging.getLogger(__name__)

ALWAYS = frozenset({Capability.LIVE_CALLS, Capability.TRUNKS, Capability.HANG_UP, Capability.DIAL_OUT})
ALL = ALWAYS | {Capability.ANSWER_LINE, Capability.MESSAGES}
_SIGNAL_EVERY_S = 30.0
_BEAT_S = 0.1

Connect = Callable[[ModemOptions], Awaitable[Stream]]


async def connect(options: ModemOptions) -> Stream:
    """Open the modem's line: a network socket or a serial port."""
    if options.tcp is not None:
        return await tcp.connect(tcp.Address(*options.tcp))
    return await open_port(SerialAddress(options.port, parse(options.line)))


class ModemLink:
    """See `drivers.contract.Link`. `opening` replaces the line in tests."""

    def __init__(
        self, name: str, options: ModemOptions, surroundings: Surroundings, opening: Connect = connect
    ) -> None:
        self.name = name
        self.options = options
        self.capabilities = ALL
        self.mapping = Mapping(name, options.trunk)
        self.found: Found | None = None
        self._around = surroundings
        self._opening = opening
        self._sink: Sink | None = None
        self._session: Session | None = None
        self._early: list[Event] | None = None
        self._pin_refused = False
        self._to_free: list[tuple[float, int]] = []

    async def run(self, sink: Sink) -> None:
        """See `Link.run`."""
        self._sink, self._early = sink, []
        why = "the link was stopped"
        try:
            await self._live()
        except (BaseExceptionGroup, DriverError, OSError) as fault:
            first = _first(fault)
            why = str(first)
            raise (LinkLost(why) if isinstance(first, OSError) else first) from fault
        finally:
            self._session, self._early = None, None
            self._emit(self.mapping.lost(self._around.clock(), why))
            self._sink = None

    async def execute(self, command: Command) -> Reply:
        """See `Link.execute`."""
        session = self._session
        if session is None or self.found is None or not self.mapping.up:
            raise LinkLost("the link is not up")
        reply, told = await carry_out(command, session, self.mapping, self.found, self._around.clock)
        self._emit(told)
        return reply

    # --- one connection

    async def _live(self) -> None:
        stream = await self._opening(self.options)
        session = Session(stream, self._heard, self._around.tape, self.options.answer_s)
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(session.listen())
                tasks.create_task(session.keep_time())
                tasks.create_task(self._follow(session))
        finally:
            await session.close()

    async def _follow(self, session: Session) -> None:
        await session.wake()
        self.found = await find_out(session.ask, self.options, self._pin())
        self.mapping.mobile = self.found.mobile
        self.capabilities = ALWAYS | _extra(self.found)
        self.mapping.capabilities = tuple(sorted(one.value for one in self.capabilities))
        if self.found.mobile:
            await session.ask("AT+CLCC")
        now = self._around.clock()
        early, self._early = self._early or [], None
        told = self.mapping.opened(now, self.found.model)
        kept = [event for event in early if self._lives(event)]
        self._emit([*told, *kept, *self.mapping.snapshot(now)])
        self._session = session
        if self.found.messages:
            await self._list_texts(session)
        await self._keep_in_step(session, self.found)

    def _lives(self, event: Event) -> bool:
        """What was heard while setting up is told after `LinkUp`; of a call only if it still lives."""
        call = getattr(event, "call", "")
        return not call or self.mapping.live(call) is not None

    def _pin(self) -> str:
        if not self.options.pin or self._pin_refused:
            return ""
        try:
            return self._around.secret(self.options.pin)
        except LookupError as error:
            raise ProtocolFault(f"the secret “{self.options.pin}” is not known here: {error}") from error

    async def _keep_in_step(self, session: Session, found: Found) -> None:
        loop = asyncio.get_running_loop()
        pinged = measured = loop.time()
        while True:
            await asyncio.sleep(_BEAT_S)
            self._emit(self.mapping.tick(self._around.clock()))
            if found.messages:
                await self._fetch_texts(session)
            pace = self.options.poll_s if found.mobile and self.mapping.calls.all() else self.options.ping_s
            if loop.time() - pinged >= pace:
                await session.ask("AT+CLCC" if found.mobile else "AT")
                pinged = loop.time()
            if found.mobile and loop.time() - measured >= _SIGNAL_EVERY_S:
                await session.ask("AT+CSQ")
                measured = loop.time()

    # --- text messages

    async def _list_texts(self, session: Session) -> None:
        """What came while nobody listened."""
        answer = await session.ask("AT+CMGL=4")
        for head, pdu in zip(answer.lines, answer.lines[1:], strict=False):
            place = head.removeprefix("+CMGL:").partition(",")[0].strip()
            if head.startswith("+CMGL:") and place.isdigit():
                self._text(pdu, int(place))

    async def _fetch_texts(self, session: Session) -> None:
        while self.mapping.waiting_texts:
            place = self.mapping.waiting_texts.pop(0)
            answer = await session.ask(f"AT+CMGR={place}") if place >= 0 else None
            if answer is not None and answer.ok and len(answer.lines) > 1:
                self._text(answer.lines[1], place)
            else:
                _log.warning("%s: a text message at place %d cannot be read", self.name, place)
        now = self._around.clock()
        self._to_free += [(now + self.options.keep_s, place) for place in self.mapping.texts.done]
        self.mapping.texts.done.clear()
        while self._to_free and self._to_free[0][0] <= now:
            await session.ask(f"AT+CMGD={self._to_free.pop(0)[1]}")

    def _text(self, pdu: str, place: int) -> None:
        self._emit(self.mapping.texts.came(pdu, self._around.clock(), place))
        for rejected in self.mapping.texts.rejected:
            _log.warning("%s: place %d holds no readable message and stays: %s", self.name, place, rejected)
        self.mapping.texts.rejected.clear()

    # --- what comes in

    def _heard(self, items: list[Item]) -> None:
        for item in items:
            if isinstance(item, Answered) and item.command.startswith('AT+CPIN="') and not item.ok:
                self._pin_refused = True
        self._emit(self.mapping.feed(items, self._around.clock()))

    def _emit(self, events: Sequence[Event]) -> None:
        if not events:
            return
        if self._early is not None:
            self._early += events
        elif self._sink is not None:
            self._sink.emit(events)


def _extra(found: Found) -> frozenset[Capability]:
    extra = {Capability.ANSWER_LINE} if found.voice else set()
    return frozenset(extra | ({Capability.MESSAGES} if found.messages else set()))


def _first(fault: BaseException) -> BaseException:
    """The fault itself, out of the task groups it came through."""
    found = fault
    while isinstance(found, BaseExceptionGroup):
        found = found.exceptions[0]
    return found
