"""The link on a mobile modem we have not written (ofono-phonesim): calls in and out, messages both ways."""

import asyncio
import os
import time
from collections.abc import Iterator
from typing import Any

import pytest

from console.center import commands as c
from console.center import events as e
from console.center import line_commands as lc
from console.center.expect import satisfied
from console.center.states import Direction, LegState
from drivers.contract import Surroundings
from drivers.registry import find
from scripts.lab.phonesim import Phonesim
from scripts.lab.tree import NoSwitch
from tests.drivers.contract.rigs import Folder, running
from tests.helpers import tested
from tests.helpers.bench import told as told_by_bench
from tests.helpers.waiting import until

pytestmark = [pytest.mark.switch, pytest.mark.slow]
ME: dict[str, Any] = {"id": "k1", "who": "ann"}
LINE = "gsm/line"
PATIENCE = 60.0


@pytest.fixture
def phonesim() -> Iterator[Phonesim]:
    """A phonesim of its own; in CI its absence is a failure."""
    peer = Phonesim(f"test{os.getpid()}")
    try:
        peer.up()
    except NoSwitch as why:
        peer.down()
        if os.environ.get("CI"):
            pytest.fail(f"no phonesim here: {why}", pytrace=False)
        pytest.skip(f"no phonesim here: {why}")
    try:
        tested.met(tested.PHONESIM, peer.version())
        yield peer
    finally:
        peer.down()


def open_link(peer: Phonesim) -> Any:
    options = {"port": f"tcp://127.0.0.1:{peer.port}", "poll_s": 0.3, "keep_s": 0.5, "answer_s": 30}
    return find("modem").open("gsm", options, Surroundings(time.time, lambda name: name))


def states(folder: Folder) -> set[LegState]:
    return {leg.state for call in folder.center.calls.values() for leg in call.legs.values()}


async def told(folder: Folder, command: c.Command) -> None:
    seen = lambda: any(satisfied(command, x, folder.center) for x in folder.events)  # noqa: E731
    await until(seen, f"{command} is seen", PATIENCE)


def test_calls_and_messages_on_a_real_peer(phonesim: Phonesim) -> None:
    async def scene() -> None:
        link = open_link(phonesim)
        async with running(link) as folder:
            first = folder.events[0]
            assert isinstance(first, e.LinkUp) and {"answer_line", "messages"} <= set(first.capabilities)
            assert folder.center.trunks[LINE].in_service and folder.center.trunks[LINE].signal_dbm == -51
            await _comes_in(phonesim, link, folder)
            await _goes_out(link, folder)
            await _is_called_back(link, folder)
            await _messages(phonesim, link, folder)

    asyncio.run(scene())


async def _comes_in(phonesim: Phonesim, link: Any, folder: Folder) -> None:
    await asyncio.to_thread(phonesim.call, "3395551234")
    call = await until(lambda: next(iter(folder.center.calls.values()), None), "the call", PATIENCE)
    await until(lambda: call.cli == "3395551234", "who calls", PATIENCE)
    assert (call.direction, call.trunk) == (Direction.INBOUND, LINE)
    answer = lc.AnswerLine(**ME, call=call.id)
    assert (await link.execute(answer)).accepted
    await told(folder, answer)
    assert states(folder) == {LegState.TALKING}
    hang = c.HangUp(**ME, call=call.id)
    assert (await link.execute(hang)).accepted
    await told(folder, hang)


async def _goes_out(link: Any, folder: Folder) -> None:
    """6789 is a number that answers after a second; 155 is busy."""
    busy = await link.execute(lc.DialOut(**ME, trunk=LINE, to="155"))
    assert not busy.accepted and "BUSY" in busy.why and not folder.center.calls
    dial = lc.DialOut(**ME, trunk=LINE, to="6789")
    assert (await link.execute(dial)).accepted
    await told(folder, dial)
    await until(lambda: states(folder) == {LegState.TALKING}, "it answers", PATIENCE)
    call = next(iter(folder.center.calls))
    assert (await link.execute(c.HangUp(**ME, call=call))).accepted
    await until(lambda: not folder.center.calls, "the end", PATIENCE)


async def _is_called_back(link: Any, folder: Folder) -> None:
    """177 calls back after two seconds, tells a name, and hangs up five seconds later without a word."""
    before = len(folder.center.past)
    assert not (await link.execute(lc.DialOut(**ME, trunk=LINE, to="177"))).accepted
    call = await until(lambda: next(iter(folder.center.calls.values()), None), "the call back", PATIENCE)
    await until(lambda: (call.cli, call.name) == ("1234567", "Bob"), "who calls", PATIENCE)
    await until(lambda: len(folder.center.past) > before and not folder.center.calls, "they hang up", PATIENCE)


async def _messages(phonesim: Phonesim, link: Any, folder: Folder) -> None:
    text = "Please call back [tomorrow]: " + "the lift on the second floor does not answer. " * 5
    await asyncio.to_thread(phonesim.message, "+393331234567", text)
    came = await until(lambda: next(iter(folder.center.messages.values()), None), "the message", PATIENCE)
    assert (came.cli, came.text, came.missing) == ("+393331234567", text, 0)
    assert came.parts == 2
    send = lc.SendMessage(**ME, trunk=LINE, to="+393331234567", text="добрый день 😀 " * 9)
    assert (await link.execute(send)).accepted
    await told(folder, send)


def test_the_bench_knows_it_and_places_a_call(phonesim: Phonesim) -> None:
    """`scripts/diagnose/modem.py`, as a technician starts it."""
    value = told_by_bench("modem", f"tcp://127.0.0.1:{phonesim.port}", "--call", "6789", "--consent", timeout=300)
    verdicts = {one["name"]: one["verdict"] for one in value["checks"]}
    assert verdicts.keys() >= {"answers", "card", "registration", "signal", "place a call", "hang up", "as found"}
    assert set(verdicts.values()) <= {"fine", "untried"}, value["checks"]
    assert (verdicts["place a call"], verdicts["hang up"], verdicts["as found"]) == ("fine", "fine", "fine")
