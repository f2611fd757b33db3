"""The link on a real serial port: a socat pair of pseudo terminals, our peer at the other end."""

import asyncio
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from console.center import line_commands as lc
from drivers.contract import Surroundings
from drivers.modem.peer import ModemPeer, play
from drivers.registry import find
from drivers.transport.serial import SerialAddress, connect
from tests.drivers.contract.rigs import running
from tests.helpers.waiting import until, wait_until

ME: dict[str, Any] = {"id": "k1", "who": "ann"}


@pytest.fixture
def ports(tmp_path: Path) -> Iterator[tuple[Path, Path]]:
    """Two ends of one cable."""
    socat = shutil.which("socat")
    assert socat is not None, "socat is not installed (scripts/apt-packages-test.txt)"
    near, far = tmp_path / "near", tmp_path / "far"
    ends = [f"PTY,raw,echo=0,link={end}" for end in (near, far)]
    cable = subprocess.Popen([socat, *ends])
    try:
        wait_until(lambda: near.exists() and far.exists(), "both ends stand", 30)
        yield near, far
    finally:
        cable.terminate()
        cable.wait(10)


def test_a_call_and_a_message_over_a_serial_line(ports: tuple[Path, Path]) -> None:
    async def scene() -> None:
        near, far = ports
        peer = ModemPeer()
        playing = asyncio.create_task(play(peer, await connect(SerialAddress(str(far)))))
        options = {"port": str(near), "line": "9600 8N1", "poll_s": 0.2, "ping_s": 0.5, "answer_s": 20}
        link = find("modem").open("gsm", options, Surroundings(time.time, lambda name: name))
        try:
            async with running(link) as folder:
                await peer.ring("0612345", "ROSSI M")
                await until(lambda: folder.center.calls, "the call", 30)
                call = next(iter(folder.center.calls.values()))
                await until(lambda: call.name == "ROSSI M", "who calls", 30)
                assert (await link.execute(lc.AnswerLine(**ME, call=call.id))).accepted
                await peer.text("+39333", "please call me back " * 20)
                await until(lambda: folder.center.messages, "the message", 30)
                assert next(iter(folder.center.messages.values())).text == "please call me back " * 20
        finally:
            playing.cancel()
            await asyncio.gather(playing, return_exceptions=True)

    asyncio.run(scene())
