"""The serial transport on real pseudo terminals, a real RFC 2217 server, and pyserial's own handlers."""

import asyncio
import os
import socket
import time
import tty
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from drivers.transport.again import open_again
from drivers.transport.line_settings import parse
from drivers.transport.serial import BUFFER_LIMIT, SerialAddress, SerialStream, connect
from drivers.transport.stream import TransportError
from tests.helpers.ptys import cable, serial_server
from tests.helpers.waiting import until


def run(work: Coroutine[Any, Any, None]) -> None:
    """In a loop of its own, within a minute."""
    asyncio.run(asyncio.wait_for(work, 60))


async def read(stream: SerialStream, size: int) -> bytes:
    data = b""
    while len(data) < size:
        data += await asyncio.wait_for(stream.read(), 10)
    return data


def test_both_ways_over_a_cable(tmp_path: Path) -> None:
    async def story() -> None:
        near = await connect(SerialAddress(str(laid.near)))
        far = await connect(SerialAddress(str(laid.far)))
        await near.write(b"from the near end\r\n")
        assert await read(far, 19) == b"from the near end\r\n"
        sent = bytes(range(256)) * 400
        waiting = asyncio.create_task(read(near, len(sent)))
        await far.write(sent)
        assert await waiting == sent
        assert near.name == f"{laid.near} (9600 8N1)" and near.errors() is None
        for stream in (near, far, near):
            await stream.close()
        assert await near.read() == b""
        with pytest.raises(TransportError, match="closed"):
            await near.write(b"late")

    with cable(tmp_path) as laid:
        run(story())


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(st.lists(st.binary(min_size=1, max_size=300), max_size=8), st.integers(1, 500))
def test_bytes_come_whole_and_in_order_whatever_the_chunks(chunks: list[bytes], limit: int) -> None:
    async def story() -> None:
        stream = await connect(SerialAddress("loop://", parse("115200")))
        for chunk in chunks:
            await stream.write(chunk)
        heard = b""
        while len(heard) < sum(map(len, chunks)):
            part = await asyncio.wait_for(stream.read(limit), 10)
            assert 0 < len(part) <= limit
            heard += part
        assert heard == b"".join(chunks)
        await stream.close()

    run(story())


def test_unplugged_is_noticed_and_plugged_again_is_mended(tmp_path: Path) -> None:
    async def story() -> None:
        address, told = SerialAddress(str(laid.near)), list[str]()
        stream = await connect(address)
        laid.pull()
        with pytest.raises(TransportError, match="lost"):
            await asyncio.wait_for(stream.read(), 5)
        with pytest.raises(TransportError, match="lost"):
            await stream.write(b"into the air")
        await stream.close()
        opening = asyncio.create_task(open_again(lambda: connect(address), told.append))
        await until(lambda: told, "the missing port is told")
        laid.plug()
        again = await asyncio.wait_for(opening, 10)
        far = await connect(SerialAddress(str(laid.far)))
        await far.write(b"back\r\n")
        assert await read(again, 6) == b"back\r\n"  # type: ignore[arg-type]
        assert len(told) == 1 and "near" in told[0]
        await again.close()
        await far.close()

    with cable(tmp_path) as laid:
        run(story())


def test_an_xoff_that_never_lifts_is_said(tmp_path: Path) -> None:
    async def story() -> None:
        near = await connect(SerialAddress(str(laid.near), parse("9600 8N1 xonxoff"), write_timeout_s=0.5))
        far = await connect(SerialAddress(str(laid.far)))
        await far.write(b"\x13")
        with pytest.raises(TransportError, match="held by XOFF"):
            for _ in range(40):  # the XOFF is on its way; once it is here nothing goes out any more
                await near.write(b"x" * 512)
                await asyncio.sleep(0.05)
        await far.write(b"\x11")
        await far.close()
        await near.close()

    with cable(tmp_path) as laid:
        run(story())


def test_a_port_nobody_reads_is_not_read_without_end() -> None:
    async def story() -> None:
        master, slave = os.openpty()
        tty.setraw(slave)
        os.set_blocking(master, False)
        stream = await connect(SerialAddress(os.ttyname(slave)))
        sent = 0
        quiet_since = time.monotonic()
        while sent < BUFFER_LIMIT or time.monotonic() - quiet_since < 1.0:
            try:
                sent += os.write(master, b"y" * 4096)
                quiet_since = time.monotonic()
            except BlockingIOError:
                await asyncio.sleep(0.01)
        assert BUFFER_LIMIT <= sent < 2 * BUFFER_LIMIT
        heard = 0
        while heard < sent:
            heard += len(await asyncio.wait_for(stream.read(), 10))
        assert heard == sent
        await stream.close()
        os.close(master)
        os.close(slave)

    run(story())


def test_one_port_has_one_reader(tmp_path: Path) -> None:
    async def story() -> None:
        first = await connect(SerialAddress(str(laid.near)))
        with pytest.raises(TransportError, match="lock"):
            await connect(SerialAddress(str(laid.near)))
        await first.close()

    with cable(tmp_path) as laid:
        run(story())


def test_a_spy_writes_down_what_passes(tmp_path: Path) -> None:
    async def story() -> None:
        spied = await connect(SerialAddress(f"spy://{laid.near}?file={log}"))
        far = await connect(SerialAddress(str(laid.far)))
        await spied.write(b"AT\r")
        assert await read(far, 3) == b"AT\r"
        await spied.close()
        await far.close()

    log = tmp_path / "hex.log"
    with cable(tmp_path) as laid:
        run(story())
    assert "TX" in log.read_text(encoding="utf-8") and "41 54 0D" in log.read_text(encoding="utf-8")


def test_a_socket_is_a_port_too() -> None:
    async def story() -> None:
        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write((await reader.readline()).upper() * 300)
            await writer.drain()
            writer.close()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        stream = await connect(SerialAddress(f"socket://127.0.0.1:{port}"))
        await stream.write(b"hello\n")
        assert await read(stream, 1800) == b"HELLO\n" * 300
        with pytest.raises(TransportError, match="lost"):
            await asyncio.wait_for(stream.read(), 10)
        await stream.close()
        server.close()
        await server.wait_closed()

    run(story())


def test_rfc_2217_against_a_real_server(tmp_path: Path) -> None:
    async def story(port: int) -> None:
        far = await connect(SerialAddress(str(laid.far)))
        where = f"rfc2217://127.0.0.1:{port}?ign_set_control"
        stream = await connect(SerialAddress(where, parse("19200 8N1"), open_timeout_s=15))
        await stream.write(b"over the network\r\n")
        assert await read(far, 18) == b"over the network\r\n"
        await far.write(b"and back \xff\r\n")
        assert await read(stream, 12) == b"and back \xff\r\n"
        await stream.close()
        await far.close()

    with cable(tmp_path) as laid, serial_server(laid.near, tmp_path) as port:
        run(story(port))


@pytest.mark.parametrize(
    ("where", "why"),
    [
        ("/dev/there-is-no-such-port", "No such file"),
        ("socket://127.0.0.1:1", "refused"),
        ("rfc2217://127.0.0.1:1", "ign_set_control"),
        ("usb:dead:beef", "no such adapter"),
        ("gopher://x", "gopher"),
    ],
)
def test_a_port_that_cannot_be_opened_says_why(where: str, why: str) -> None:
    with pytest.raises(TransportError, match=why):
        run(_open_and_close(SerialAddress(where)))


async def _open_and_close(address: SerialAddress) -> None:
    await (await connect(address)).close()


def test_a_port_that_does_not_open_in_time_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:  # it takes the connection and never says a word
        where = f"rfc2217://127.0.0.1:{mute.getsockname()[1]}"
        with pytest.raises(TransportError, match=r"not open after 0\.2 s"):
            run(_open_and_close(SerialAddress(where, open_timeout_s=0.2)))


def test_opening_again_tries_for_os_errors_only() -> None:
    async def broken() -> SerialStream:
        raise RuntimeError("a mistake of the program")

    async def story() -> None:
        with pytest.raises(RuntimeError):
            await open_again(broken, lambda why: None)

    run(story())
