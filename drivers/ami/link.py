"""A live link to one Asterisk: a session that reads everything, and apart from it one that writes commands.

It logs in, waits for ``FullyBooted``, takes the switch's lists, then tells facts; it pings, and every few seconds
sets our state beside the switch's own. What the messages mean is ``mapping``'s; when to try again is the hub's.
Somewhat long: it is the one place where everything a connection needs comes together.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from itertools import chain, repeat

from console.center.commands import Command, Monitor
from console.center.events import Event, LinkLagged, MonitorChanged
from console.center.states import MonitorMode
from drivers.ami.mapping import Mapping
from drivers.ami.mapping_commands import plan, press
from drivers.ami.mapping_snapshot import PARTIAL, WHOLE
from drivers.ami.mapping_stations import ASKED, CONTEXT, keys_of
from drivers.ami.mapping_targets import Action, CannotError, Desk, Keys, station_of
from drivers.ami.options import AmiOptions
from drivers.ami.session import Session
from drivers.ami.wire_message import Message
from drivers.contract import LINE_ONLY, PLANT, Capability, Reply, Sink, Surroundings
from drivers.errors import DriverError, LinkLost, ProtocolFault, RefusedValue
from drivers.transport.stream import Stream
from drivers.transport.tape import TapedStream
from drivers.transport.tcp import Address, connect

_log = logging.getLogger(__name__)

LOOKING = frozenset({Capability.LIVE_CALLS, Capability.QUEUES, Capability.AGENT_STATES, Capability.TRUNKS})
STATION = frozenset({
    Capability.ANSWER, Capability.HOLD, Capability.DIAL, Capability.CONSULT, Capability.CONFERENCE,
})  # fmt: skip
"""What a station's own telephone is asked; only where the dialplan knows how."""
ALL = frozenset(Capability) - STATION - LINE_ONLY - PLANT - {Capability.RECORDS_AFTER_CALL, Capability.END_WRAP_UP}
_LAG_TOLD_EVERY_S = 30.0
_SOON_S = (0.6, 0.6)
"""The first two looks after the first one: what ended while it was taken, half of it before we listened, is not left
standing until the usual time."""
_LAG_WORTH_TELLING_S = 0.5
_TICK_S = 0.5
_BOOT_S = 180.0
_PRESSED = ("PlayDTMF", "Atxfer")
_DEAF_S = 1.0
"""Measured on 22 and 16: after a consultation is aborted its keys are lost for less than half a second."""
_ASK_ANEW = ("CoreSettings", "CoreStatus", "CoreShowChannels", "QueueStatus")

Connect = Callable[[Address], Awaitable[Stream]]


class AmiLink:
    """See ``drivers.contract.Link``. ``opening`` replaces the TCP connection in tests."""

    def __init__(self, name: str, options: AmiOptions, surroundings: Surroundings, opening: Connect = connect) -> None:
        self.name = name
        self.options = options
        self.capabilities = ALL if options.writer else LOOKING
        self._around = surroundings
        self._opening = opening
        told = tuple(sorted(capability.value for capability in self.capabilities))
        self.mapping = Mapping(name, expects_snapshot=True, capabilities=told)
        self._sink: Sink | None = None
        self._reader: Session | None = None
        self._writer: Session | None = None
        self._booted = asyncio.Event()
        self._wanted_modes: dict[tuple[str, str], MonitorMode] = {}
        self._presses: set[asyncio.Task[None]] = set()
        self._keys: Keys | None = None
        self._lag_told = (0.0, 0.0)
        self._answered_at = 0.0

    async def run(self, sink: Sink) -> None:
        """See ``Link.run``."""
        self._sink, self._booted = sink, asyncio.Event()
        why = "the link was stopped"
        try:
            await self._live()
        except (BaseExceptionGroup, DriverError, OSError) as fault:
            first = _first(fault)
            why = str(first)
            raise (LinkLost(why) if isinstance(first, OSError) else first) from fault
        finally:
            self._reader = self._writer = None
            for task in self._presses:
                task.cancel()
            self._emit(self.mapping.lost(why, self._around.clock()))

    async def execute(self, command: Command) -> Reply:
        """See ``Link.execute``."""
        if self._reader is None or not self.mapping.world.up:
            raise LinkLost("the link is not up")
        if self._writer is None:
            return Reply(False, "this link only looks: it has no user for commands")
        try:
            actions = plan(Desk(self.mapping.world, self.mapping.looks, self.options, self._keys), command)
        except CannotError as error:
            return Reply(False, str(error))
        if isinstance(command, Monitor) and actions[0].name == "Originate":
            where = station_of(command.station, self.options.technology).resource
            self._wanted_modes[command.agent, where] = command.mode
        return await self._carry_out(actions)

    # -- one connection ------------------------------------------------------------------------------------------
    async def _live(self) -> None:
        reading = await self._opening(self.options.address)
        taped = TapedStream(reading, self._around.tape) if self._around.tape is not None else reading
        reader = Session(taped, self._heard, self.mapping.wanted, f"{WHOLE}{self.name}", self.options.silence_s)
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(reader.listen())
                tasks.create_task(self._follow(reader))
        finally:
            await reader.close()

    async def _follow(self, reader: Session) -> None:
        user, secret = self.options.user, self._secret(self.options.secret or self.options.user)
        await reader.log_in(user, secret, events=True)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._tick())
            if self.options.writer:
                tasks.create_task(self._write())
            await self._until_booted(user)
            self._reader = reader
            if self.options.writer:
                await self._know_stations(reader)
            await self._learn(reader, user)
            tasks.create_task(self._reconcile(reader))
            await self._ping(reader)

    async def _until_booted(self, user: str) -> None:
        try:
            async with asyncio.timeout(_BOOT_S):
                await self._booted.wait()
        except TimeoutError as error:
            raise LinkLost(f"no FullyBooted in {_BOOT_S:g} s (does user {user} read the class system?)") from error

    async def _learn(self, reader: Session, user: str) -> None:
        """Ask for all that lives; the answers are lists, and the mapping hears them."""
        for name in _ASK_ANEW:
            answer = await reader.ask(name, [])
            if answer.name == "Error" and name in ("CoreShowChannels", "QueueStatus"):
                raise ProtocolFault(f"{name} is refused to user {user}: {answer.get('Message')}")

    async def _know_stations(self, reader: Session) -> None:
        """Whether the dialplan and the features for operators' telephones are there, and which keys they have."""
        self._keys, why = None, "its dialplan has no context " + CONTEXT
        if (await reader.ask("ShowDialPlan", [("Context", CONTEXT)])).name == "Success":
            asked = [(name, await reader.ask("Getvar", [("Variable", of)])) for name, of in ASKED.items()]
            told = {name: answer.get("Value") for name, answer in asked}
            self._keys = keys_of(told, self.options.hold_keys)
            why = "features.conf has no key for " + ", ".join(name for name in ASKED if not told[name])
        if self._keys is None:
            _log.info("%s: no telephones of stations at this switch: %s", self.name, why)
        self.capabilities = ALL if self._keys is None else ALL | STATION
        self.mapping.able(tuple(sorted(capability.value for capability in self.capabilities)))

    async def _write(self) -> None:
        """The writing session lives beside the reading one; when it is lost, so is the link."""
        stream = await self._opening(self.options.address)
        writer = Session(stream, _unheard, {}, f"{WHOLE}{self.name}-w", self.options.silence_s)
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(writer.listen())
                secret = self._secret(self.options.writer_secret or self.options.writer)
                await writer.log_in(self.options.writer, secret, events=False)
                self._writer = writer
                while True:
                    await asyncio.sleep(self.options.ping_s)
                    await writer.ask("Ping", [])
        finally:
            self._writer = None
            await writer.close()

    def _secret(self, name: str) -> str:
        try:
            return self._around.secret(name)
        except LookupError as error:
            raise ProtocolFault(f"the secret “{name}” is not known here: {error}") from error

    # -- what comes in -------------------------------------------------------------------------------------------
    def _heard(self, messages: list[Message]) -> None:
        self._emit(self.mapping.feed(messages, self._around.clock()))
        if not self._booted.is_set() and any(message.name == "FullyBooted" for message in messages):
            self._booted.set()

    def _emit(self, events: Sequence[Event]) -> None:
        if not events or self._sink is None:
            return
        self._sink.emit(events)
        if self._wanted_modes:
            for event in events:
                if isinstance(event, MonitorChanged):
                    self._set_mode(event)

    def _set_mode(self, event: MonitorChanged) -> None:
        """A supervisor is in the call: press the key of the mode that was asked for, until the switch shows it."""
        where = event.who.partition("/")[2].rpartition("-")[0]
        mode = self._wanted_modes.pop((event.agent, where), None)
        if mode is not None and mode is not event.mode:
            task = asyncio.create_task(self._press(event.who, mode))
            self._presses.add(task)
            task.add_done_callback(self._presses.discard)

    async def _press(self, channel: str, mode: MonitorMode) -> None:
        try:
            await self._carry_out([press(channel, mode)])
        except LinkLost as error:
            _log.info("%s: the mode %s could not be set: %s", self.name, mode, error)

    # -- keeping in step -----------------------------------------------------------------------------------------
    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(_TICK_S)
            self._emit(self.mapping.tick(self._around.clock()))

    async def _ping(self, reader: Session) -> None:
        loop = asyncio.get_running_loop()
        while True:
            asked = loop.time()
            await reader.ask("Ping", [])
            self._tell_lag(loop.time() - asked)
            await asyncio.sleep(self.options.ping_s)

    def _tell_lag(self, lag_s: float) -> None:
        now, (told_at, told) = self._around.clock(), self._lag_told
        if now - told_at < _LAG_TOLD_EVERY_S and max(lag_s, told) < _LAG_WORTH_TELLING_S:
            return
        self._lag_told = now, lag_s
        self._emit([LinkLagged(now, f"{self.name}:lag:{now:.3f}", self.name, lag_s)])

    async def _reconcile(self, reader: Session) -> None:
        for pause in chain(_SOON_S, repeat(self.options.reconcile_s)):
            await asyncio.sleep(min(pause, self.options.reconcile_s))
            await reader.ask("CoreShowChannels", [])
            await reader.ask("QueueStatus", [])

    # -- what goes out -------------------------------------------------------------------------------------------
    async def _carry_out(self, actions: Sequence[Action]) -> Reply:
        for done, action in enumerate(actions):
            session = self._reader if action.name == "QueueStatus" else self._writer
            if session is None:
                raise LinkLost("the link is not up")
            if not done and action.name in _PRESSED:
                await self._until_heard(dict(action.fields)["Channel"])
            mark = f"{PARTIAL}-" if action.name == "QueueStatus" else ""
            try:
                answer = await session.ask(action.name, action.fields, mark)
            except RefusedValue:
                if done:
                    _log.warning("%s: %s refused after %d actions", self.name, action.name, done)
                raise
            if answer.name == "Error" and not action.passable:
                why = answer.get("Message") or "the switch refuses"
                return Reply(False, f"{why} ({done} of {len(actions)} done)" if done else why)
        return Reply(True)

    async def _until_heard(self, name: str) -> None:
        """A telephone that has just come into a bridge: the switch hears its keys only a moment later."""
        world = self.mapping.world
        channel = next((channel for channel in world.channels.values() if channel.name == name), None)
        if channel is not None:
            now = self._around.clock() + (world.skew or 0.0)
            await asyncio.sleep(min(max(channel.entered + _DEAF_S - now, 0.0), _DEAF_S))


def _unheard(_messages: list[Message]) -> None:
    """The writing session's answers are waited for; it hears nothing else."""


def _first(fault: BaseException) -> BaseException:
    """The fault itself, out of the task groups it came through."""
    found = fault
    while isinstance(found, BaseExceptionGroup):
        found = found.exceptions[0]
    return found
