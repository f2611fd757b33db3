"""One timed run of another AMI library: `peers.py PEER FILE [DATABASE]`, in the environment made for it.

Each library does its own reading, splitting and parsing from a stand-in for its socket and hands every event to
`PeerState`; nothing of this house is imported. The last line printed is JSON: seconds and
processor seconds, events, answered calls.
"""

import asyncio
import importlib
import json
import logging
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from peer_state import PeerState  # beside this file, not in a package: the peers' environment has no house

CHUNK = 65536
MODULES = {"asterisk-ami": "asterisk.ami", "panoramisk": "panoramisk.manager", "basicami": "basicami"}
"""Imported before the time starts: starting is not what is compared."""
Fold = Callable[[str, Callable[[str], str]], None]


class _Socket:
    """Gives the recorded bytes as a socket would, then end of stream."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = memoryview(data), 0

    def recv(self, size: int) -> bytes:
        data = bytes(self._data[self._at : self._at + size])
        self._at += len(data)
        return data

    def close(self) -> None:
        """Nothing to close."""


def asterisk_ami(data: bytes, fold: Fold) -> None:
    """asterisk-ami: its own loop over its own buffer of its own size."""
    from asterisk.ami import AMIClient

    client = AMIClient()
    client._socket, client.finished = _Socket(data), threading.Event()
    client.add_event_listener(lambda event, source: fold(event.name, lambda key: event.keys.get(key, "")))
    client.listen()


def panoramisk(data: bytes, fold: Fold) -> None:
    """panoramisk: its protocol object, fed by hand as asyncio would."""
    from panoramisk.ami_protocol import AMIProtocol
    from panoramisk.manager import Manager

    loop = asyncio.new_event_loop()
    manager = Manager(loop=loop)
    manager.register_event("*", lambda _manager, event: fold(event.event, lambda key: event.get(key, "")))
    protocol = AMIProtocol()
    protocol.connection_made(asyncio.Transport())
    protocol.factory, protocol.encoding = manager, "utf8"
    manager.patterns = [pattern for pattern in manager.patterns if pattern[0] == "*"]  # no log-in to answer here
    for at in range(0, len(data), CHUNK):
        protocol.data_received(data[at : at + CHUNK])
    loop.close()


def basicami(data: bytes, fold: Fold) -> None:
    """basicami: its read loop over an asyncio stream, its queue drained as its users do."""
    from basicami import BasicAMI

    async def run() -> None:
        ami = BasicAMI()
        ami._reader, ami._connected = asyncio.StreamReader(limit=2**26), True
        reader = asyncio.ensure_future(ami._read_loop())
        for at in range(0, len(data), CHUNK):
            ami._reader.feed_data(data[at : at + CHUNK])
            await asyncio.sleep(0)
            _drain(ami, fold)
        ami._reader.feed_eof()
        await reader
        _drain(ami, fold)

    asyncio.run(run())


def _drain(ami: object, fold: Fold) -> None:
    queue = ami._event_queue  # type: ignore[attr-defined]
    while not queue.empty():
        event = queue.get_nowait()
        fold(event.get("Event", ""), lambda key: event.get(key, ""))  # noqa: B023


class _Rows:
    """Every event a row of a SQLAlchemy ORM class, added and committed a thousand at a time."""

    def __init__(self, address: str) -> None:
        from sqlalchemy import Text, create_engine, event
        from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

        class Base(DeclarativeBase):
            pass

        class Row(Base):
            __tablename__ = "events"
            id: Mapped[int] = mapped_column(primary_key=True)
            name: Mapped[str] = mapped_column(index=True)
            uniqueid: Mapped[str]
            queue: Mapped[str]
            body: Mapped[str] = mapped_column(Text)

        engine = create_engine(address)
        if address.startswith("sqlite"):
            event.listen(engine, "connect", lambda link, _record: link.execute("PRAGMA journal_mode=WAL"))
        Base.metadata.create_all(engine)
        self._row, self._session = Row, Session(engine)
        self._pending: list[object] = []

    def keep(self, name: str, keys: dict[str, str]) -> None:
        """One event; commits when there are a thousand."""
        row = self._row(
            name=name, uniqueid=keys.get("Uniqueid", ""), queue=keys.get("Queue", ""), body=json.dumps(keys)
        )
        self._pending.append(row)
        if len(self._pending) == 1000:
            self.flush()

    def flush(self) -> None:
        """Commit what is left."""
        self._session.add_all(self._pending)
        self._session.commit()
        self._pending = []


def asterisk_ami_orm(data: bytes, address: str) -> int:
    """asterisk-ami and the ORM: how many rows are durable."""
    from asterisk.ami import AMIClient

    rows, count = _Rows(address), 0

    def keep(event: object, source: object) -> None:
        nonlocal count
        count += 1
        rows.keep(event.name, event.keys)  # type: ignore[attr-defined]

    client = AMIClient()
    client._socket, client.finished = _Socket(data), threading.Event()
    client.add_event_listener(keep)
    client.listen()
    rows.flush()
    return count


def main(peer: str, file: str, address: str = "") -> None:
    """Time one run."""
    logging.disable(logging.CRITICAL)
    data = Path(file).read_bytes()
    state = PeerState()
    importlib.import_module(MODULES[peer])
    began, worked = time.perf_counter(), time.process_time()
    if address:
        rows = asterisk_ami_orm(data, address)
        told = {"rows": rows}
    else:
        {"asterisk-ami": asterisk_ami, "panoramisk": panoramisk, "basicami": basicami}[peer](data, state.fold)
        answered = sum(counts.get("answered", 0) for counts in state.counts.values())
        told = {"events": state.events, "answered": answered, "open": len(state.calls)}
    spent = {"seconds": time.perf_counter() - began, "cpu": time.process_time() - worked}
    print(json.dumps({**spent, **told}))


if __name__ == "__main__":
    main(*sys.argv[1:])
