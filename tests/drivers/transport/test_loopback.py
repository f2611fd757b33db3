"""The in-process wire behaves as a socket does, faults included."""

import asyncio

import pytest

from drivers.transport.loopback import BUFFER_LIMIT, pair


def test_bytes_pass_both_ways_and_end() -> None:
    async def scene() -> None:
        near, far = pair("x")
        await near.write(b"hello")
        assert await far.read() == b"hello"
        await far.write(b"there")
        assert await near.read(2) == b"th"
        await far.close()
        assert await near.read() == b"ere"
        assert await near.read() == b""
        with pytest.raises(ConnectionError):
            await near.write(b"more")
        await near.close()
        await near.close()
        assert near.name == "x"

    asyncio.run(scene())


def test_chunking_silence_and_garbage() -> None:
    async def scene() -> None:
        near, far = pair()
        near.faults.chunk = 2
        await near.write(b"abc")
        assert [await far.read(), await far.read()] == [b"ab", b"c"]
        near.faults.silent = True
        await near.write(b"lost")
        near.faults.silent = False
        near.faults.manipulate = lambda data: [b"\xff", data, data]
        near.faults.chunk = 0
        await near.write(b"z")
        assert await far.read() == b"\xffzz"

    asyncio.run(scene())


def test_a_cut_loses_what_is_under_way() -> None:
    async def scene() -> None:
        near, far = pair()
        await near.write(b"lost")
        await near.cut()
        with pytest.raises(ConnectionError):
            await far.read()

    asyncio.run(scene())


def test_a_writer_waits_for_a_slow_reader() -> None:
    async def scene() -> None:
        near, far = pair()
        await near.write(b"x" * BUFFER_LIMIT)
        waiting = asyncio.ensure_future(near.write(b"y"))
        await asyncio.sleep(0)
        assert not waiting.done()
        assert len(await far.read(BUFFER_LIMIT)) == BUFFER_LIMIT
        await waiting
        assert await far.read() == b"y"

    asyncio.run(scene())
