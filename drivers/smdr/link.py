"""The link to a switch that only writes records: opens its line again and again, reads, tells; asks nothing.

It stays in `run` while the line is lost: the pause before the next attempt grows to two seconds only, so that a replug
is mended at once, which the house's own back-off for switches would not do. Refused lines are kept in a file of their
own, each as it came. What the line's bytes say of its settings is told when it changes.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final

from console.center.commands import Command
from console.center.events import Event, LinkDown, LinkUp, QueueSeen, SnapshotTaken
from console.center.ids import link_of, native, scoped
from console.center.record_events import LineJudged
from drivers.contract import Capability, Reply, Sink, Surroundings
from drivers.errors import LinkLost
from drivers.smdr.mapping import Mapping
from drivers.smdr.options import SmdrOptions, network
from drivers.smdr.wire import Lines
from drivers.transport import line_settings, serial, tcp
from drivers.transport.again import open_again
from drivers.transport.linestats import Health, LineWatch, Verdict
from drivers.transport.listener import Listener
from drivers.transport.stream import Stream, TransportError
from drivers.transport.tape import TapedStream, TapeRecorder

_log = logging.getLogger(__name__)

CAPABILITIES: Final = frozenset({Capability.RECORDS_AFTER_CALL})
_TICK_S: Final = 1.0


class SmdrLink:
    """See `drivers.contract.Link`. `opening` replaces the line in tests."""

    def __init__(
        self,
        name: str,
        options: SmdrOptions,
        surroundings: Surroundings,
        opening: Callable[[], Awaitable[Stream]] | None = None,
    ) -> None:
        self.name = name
        self.options = options
        self.capabilities = CAPABILITIES
        self.mapping = Mapping(name, options.layout, options.site)
        self._around = surroundings
        self._listener: Listener | None = None
        self._opening = opening or self._open
        self._watch = LineWatch(surroundings.clock())
        self._judged = Health.UNDECIDED
        self._rejects = _rejects(surroundings.folder, name)
        self._times = 0
        self._sink: Sink | None = None

    async def run(self, sink: Sink) -> None:
        """See `Link.run`. Ends only when cancelled: a line that is lost is opened again from here."""
        self._sink = sink
        why = "the link was stopped"
        up = False
        try:
            while True:
                stream = await open_again(self._opening, self._failed)
                up, why = True, "the link was stopped"
                self._up(stream.name)
                why = await self._read(stream)
                self._down(why)
                up = False
        finally:
            if up:
                self._down(why)
            self._emit(self.mapping.tick(self._around.clock()))
            self._keep()
            if self._rejects is not None:
                self._rejects.close()
            if self._listener is not None:
                await self._listener.close()
                self._listener = None

    async def execute(self, command: Command) -> Reply:
        """A switch that only writes can be asked nothing. Raises LinkLost when not connected."""
        raise LinkLost(f"{type(command).__name__}: this line only brings records after the call, nothing can be asked")

    # -- the line ------------------------------------------------------------------------------------------------
    async def _open(self) -> Stream:
        where = network(self.options.port)
        if where is None:
            settings = line_settings.parse(self.options.line)
            return await serial.connect(serial.SerialAddress(self.options.port, settings))
        way, host, port = where
        if way == "tcp":
            return await tcp.connect(tcp.Address(host, port))
        if self._listener is None:
            allowed = [word.strip() for word in self.options.allow.split(",") if word.strip()]
            self._listener = Listener(host, port, allowed)
        await self._listener.open()
        if not self._times:
            self._failed(f"listening on {host or 'all addresses'}:{port}: the switch has not connected yet")
        return await self._listener.accept()

    async def _read(self, stream: Stream) -> str:
        """Read to the line's end; gives why it ended."""
        taped = TapedStream(stream, self._around.tape) if self._around.tape is not None else stream
        lines, ticking = Lines(), asyncio.create_task(self._tick(stream))
        try:
            while data := await taped.read():
                now = self._around.clock()
                self._watch.feed(data, now)
                self._emit(self.mapping.feed(lines.feed(data), now))
                self._keep()
            return f"{stream.name}: closed by the other end"
        except OSError as error:
            return str(error)
        finally:
            ticking.cancel()
            self._emit(self.mapping.feed(lines.rest(), self._around.clock()))
            self._keep()
            await stream.close()

    async def _tick(self, stream: Stream) -> None:
        before = stream.errors() if isinstance(stream, serial.SerialStream) else None
        while True:
            await asyncio.sleep(_TICK_S)
            if isinstance(stream, serial.SerialStream) and before is not None and (now := stream.errors()) is not None:
                self._watch.framing, self._watch.parity = now.since(before).framing, now.since(before).parity
            self._judge()
            self._emit(self.mapping.tick(self._around.clock()))

    # -- what is told --------------------------------------------------------------------------------------------
    def _up(self, other_end: str) -> None:
        self._times += 1
        self.mapping.connected()
        now = self._around.clock()
        queues = sorted(set(self.options.site.queues.values()))
        own = [scoped(self.name, queue) for queue in queues if "/" not in queue]
        told = tuple(sorted(capability.value for capability in self.capabilities))
        up = LinkUp(now, f"up/{self._times}", self.name, "smdr", f"{self.mapping.layout.title}, {other_end}", 0.0, told)
        seen = [QueueSeen(now, f"queue/{queue}", link_of(queue), queue, native(queue)) for queue in own]
        self._emit([up, *seen, SnapshotTaken(now, f"all/{now:.6f}", self.name, (), (), (), tuple(own))])

    def _down(self, why: str) -> None:
        _log.info("%s: lost: %s", self.name, why)
        self._emit([LinkDown(self._around.clock(), f"down/{self._times}", self.name, why)])

    def _failed(self, why: str) -> None:
        now = self._around.clock()
        self._emit([LinkDown(now, f"away/{now:.6f}", self.name, why)])

    def _judge(self) -> None:
        now = self._around.clock()
        verdict = self._watch.verdict(now, self.options.silent_s)
        if verdict.health is not self._judged and verdict.health is not Health.UNDECIDED:
            self._judged = verdict.health
            _log.info("%s: the line: %s", self.name, verdict.words())
            self._emit([judged(self.name, verdict, now)])

    def _emit(self, events: list[Event]) -> None:
        if events and self._sink is not None:
            self._sink.emit(events)

    def _keep(self) -> None:
        """Write down what was refused, every byte."""
        refused, self.mapping.rejected = self.mapping.rejected, []
        for line in refused:
            if self._rejects is None:
                _log.info("%s: refused (%s): %r", self.name, line.why, line.raw)
                continue
            try:
                self._rejects.received(line.raw + b"\n")
            except OSError as error:
                raise TransportError(f"{self.name}: the rejects file cannot be written: {error}") from error


def judged(link: str, verdict: Verdict, now: float) -> LineJudged:
    """A verdict as a fact."""
    f = verdict.figures
    return LineJudged(
        now, f"line/{now:.6f}", link, verdict.health.value, verdict.hint, round(verdict.confidence, 3),
        round(f.text, 4), round(f.high, 4), round(f.nul, 4), f.count, f.framing,
    )  # fmt: skip


def _rejects(folder: Path | None, name: str) -> TapeRecorder | None:
    if folder is None:
        return None
    place = folder / "rejects"
    place.mkdir(parents=True, exist_ok=True)
    return TapeRecorder(place / f"{name}.rejects", f"{name} rejects", redact=None)
