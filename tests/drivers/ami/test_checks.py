"""The tests of a switch against the stories of the simulated peer (real switches: tests/lab/test_bench.py)."""

import asyncio

import pytest

from console.center.check import Check, Verdict, conformance
from drivers.ami import bench_peer, checks
from drivers.ami.driver import INFO
from drivers.ami.options import AmiOptions
from drivers.errors import LinkLost
from drivers.transport.stream import TransportError


def told(_words: str) -> None:
    """Nobody listens to progress."""


def of_story(story: str, options: AmiOptions = bench_peer.OPTIONS) -> dict[str, Check]:
    found: list[Check] = []

    async def use(peer: bench_peer.BenchPeer) -> None:
        word = bench_peer.USERS.__getitem__
        await checks.check(options, word, lambda *more: found.extend(more), told, 0.5, peer.opening)

    asyncio.run(bench_peer.with_peer(story, use))
    return {check.name: check for check in found}


def faults(found: dict[str, Check]) -> set[str]:
    return {name for name, check in found.items() if check.verdict is Verdict.FAULT}


def test_a_good_switch_has_no_fault() -> None:
    found = of_story("fine")
    assert faults(found) == set()
    assert found["clock"].figure == pytest.approx(0.0, abs=1.5)
    assert found["sequence"].figure == 0.0 and found["classes"].figure == 4.0
    kept = conformance([one.value for one in INFO.capabilities], list(found.values()))
    seen = {line.promise for line in kept.lines if line.seen}
    assert seen == {"live_calls", "queues", "agent_states", "trunks"}
    assert kept.failed == 0


def test_a_reader_with_too_many_rights_is_named_with_the_line_that_mends_it() -> None:
    found = of_story("too-many-rights")
    assert faults(found) == {"rights of reader"}
    check = found["rights of reader"]
    assert check.figure == 5.0 and "command: run any command" in check.words
    assert check.advice.startswith("in manager.conf, [monitor]: write = reporting ")


def test_originate_on_a_release_with_its_hole_is_refused() -> None:
    found = of_story("old-version")
    check = found["GHSA-c4cg-9275-6w44"]
    assert check.verdict is Verdict.FAULT and "18.24.2" in check.advice and "CVE-2024-42365" in check.words
    assert found["GHSA-33x6-fj46-6rfh"].verdict is Verdict.NOTICE  # nobody here has config
    looking = of_story("old-version", AmiOptions(user="monitor", secret="monitor"))
    assert looking["GHSA-c4cg-9275-6w44"].verdict is Verdict.NOTICE  # and nobody here may originate


def test_a_wrong_clock_lost_events_and_a_wrong_password_are_faults() -> None:
    assert faults(of_story("wrong-clock")) == {"clock"}
    lossy = of_story("lossy")
    assert faults(lossy) == {"sequence"} and (lossy["sequence"].figure or 0) % 3 == 0
    refused = of_story("wrong-password")
    assert faults(refused) == {"sign in reader"} and "latency" not in refused


def test_a_switch_that_is_not_there_cannot_be_reached(unused_tcp_port: int) -> None:
    options = AmiOptions(port=unused_tcp_port, user="x")
    with pytest.raises(TransportError):
        asyncio.run(checks.check(options, lambda _name: "", lambda *_more: None, told, 0.1))


def test_what_speaks_another_protocol_is_lost_and_not_waited_for() -> None:
    async def story() -> None:
        async def silent(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await _reader.read()
            writer.close()

        server = await asyncio.start_server(silent, "127.0.0.1", 0)
        options = AmiOptions(port=server.sockets[0].getsockname()[1], user="x", silence_s=0.2)
        try:
            await checks.check(options, lambda _name: "", lambda *_more: None, told, 0.1)
        finally:
            server.close()
            await server.wait_closed()

    with pytest.raises(LinkLost, match="no AMI banner"):
        asyncio.run(story())


@pytest.fixture
def unused_tcp_port() -> int:
    import socket

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
