"""The connection: a snapshot first, then facts as they come; commands out. And the `DRIVER` the registry finds."""

from collections.abc import Mapping as Options

from console.center.commands import Command, HangUp
from console.center.events import Event, LinkDown, LinkUp
from console.center.ids import native
from drivers.contract import Capability, DriverInfo, Folding, Link, Option, Reply, Sink, Surroundings
from drivers.errors import BadOption, LinkLost
from drivers.transport.stream import Stream
from drivers.transport.tape import TapedStream
from drivers.transport.tcp import Address, connect
from toyline.mapping import Mapping
from toyline.wire import Reader

CAN = frozenset({Capability.LIVE_CALLS, Capability.HANG_UP})
OPTIONS = (Option("host", "str", "127.0.0.1", "where it is"), Option("port", "int", None, "its port", required=True))


class ToyLink:
    """See `drivers.contract.Link`."""

    def __init__(self, name: str, address: Address, around: Surroundings) -> None:
        self.name, self.capabilities = name, CAN
        self._address, self._around, self._mapping = address, around, Mapping(name)
        self._stream: Stream | None = None

    async def run(self, sink: Sink) -> None:
        """See `Link.run`."""
        try:
            opened = await connect(self._address)
        except OSError as error:
            raise LinkLost(str(error)) from error
        self._stream = TapedStream(opened, self._around.tape) if self._around.tape else opened
        self._mapping.calls.clear()
        clock, reader, why = self._around.clock, Reader(), "the switch closed the connection"
        told = tuple(sorted(CAN))
        sink.emit([LinkUp(clock(), f"up.{clock():.3f}", self.name, "toyline", "1", 0.0, told)])
        try:
            sink.emit([self._mapping.snapshot(clock())])
            while data := await self._stream.read():
                for words in reader.feed(data):
                    sink.emit(self._mapping.feed(words, clock()))
        except OSError as error:
            why = str(error)
        finally:
            await self._stream.close()
            self._stream = None
            sink.emit([LinkDown(clock(), f"down.{clock():.3f}", self.name, why)])
        raise LinkLost(why)

    async def execute(self, command: Command) -> Reply:
        """See `Link.execute`."""
        if self._stream is None:
            raise LinkLost("not connected")
        if not isinstance(command, HangUp) or native(command.call) not in self._mapping.calls:
            return Reply(False, "this switch only ends calls, and only those it has")
        await self._stream.write(f"DROP {native(command.call)}\n".encode())
        return Reply(True)


class Recorded:
    """See `drivers.contract.Folding`."""

    def __init__(self, name: str) -> None:
        self._reader, self._mapping = Reader(), Mapping(name)

    def feed(self, data: bytes, at: float | None) -> list[Event]:
        return [fact for words in self._reader.feed(data) for fact in self._mapping.feed(words, at or 0.0)]

    def end(self) -> list[Event]:
        return []


class ToyDriver:
    """See `drivers.contract.Driver`."""

    info = DriverInfo("toyline", "Toyline", OPTIONS, CAN)

    def open(self, name: str, options: Options[str, object], surroundings: Surroundings) -> Link:
        host, port = options.get("host", "127.0.0.1"), options.get("port")
        if not isinstance(host, str) or not isinstance(port, int):
            raise BadOption("“port” must be a number, “host” a name")
        return ToyLink(name, Address(host, port), surroundings)

    def fold(self, name: str) -> Folding:
        return Recorded(name)


DRIVER = ToyDriver()
