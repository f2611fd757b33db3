"""The live link against its peer: login, trust, silence, cuts, TLS, reconciliation, tape, commands without a user.

Long because the cases of one subject share its fixtures and read as one list.
"""

import asyncio
import hashlib
import ssl
import subprocess
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from console.center import commands as c
from console.center import events as e
from console.center.apply import apply
from console.center.state import Center
from console.center.states import Outcome
from drivers.ami.driver import DRIVER, Recorded
from drivers.ami.link import LOOKING, AmiLink
from drivers.ami.options import AmiOptions, read
from drivers.ami.peer import Peer
from drivers.ami.peer_switch import Member, Queue
from drivers.contract import Surroundings
from drivers.errors import BadOption, LinkLost, LoginRefused, ProtocolFault
from drivers.transport.loopback import LoopbackStream, pair
from drivers.transport.stream import Stream
from drivers.transport.tape import TapeRecorder, read_tape
from drivers.transport.tcp import UNVERIFIED, VERIFIED, Address, TcpStream
from tests.helpers.waiting import until

QUICK = AmiOptions(user="monitor", secret="monitor", connect_s=2, ping_s=0.05, silence_s=0.5, reconcile_s=0.1)


class Folder:
    """Keeps and folds what the link tells."""

    def __init__(self) -> None:
        self.events: list[e.Event] = []
        self.center = Center()

    def emit(self, events: Sequence[e.Event]) -> None:
        self.events += events
        for event in events:
            apply(self.center, event)

    def of(self, kind: type[e.Event]) -> list[Any]:
        return [event for event in self.events if isinstance(event, kind)]


class Scene:
    """A peer with one queue, and a link to it that can be opened and broken."""

    def __init__(self, options: AmiOptions = QUICK, tape: Callable[[bool, bytes], None] | None = None) -> None:
        self.peer = Peer({"monitor": "s-monitor", "pilot": "s-pilot"})
        queue = self.peer.switch.queues["sales"] = Queue("sales")
        queue.members["PJSIP/101"] = Member("PJSIP/101", "Ada")
        self.far: list[LoopbackStream] = []
        self.serving: list[asyncio.Task[None]] = []
        self.folder = Folder()
        around = Surroundings(time.time, lambda name: f"s-{name}", tape)
        self.link = AmiLink("pbx", options, around, self.connect)

    async def connect(self, address: Address) -> Stream:
        near, far = pair(address.name)
        self.far.append(far)
        self.serving.append(asyncio.create_task(self.peer.serve(far)))
        return near

    @asynccontextmanager
    async def up(self) -> AsyncIterator["asyncio.Task[None]"]:
        before = len(self.folder.of(e.SnapshotTaken))
        task = asyncio.create_task(self.link.run(self.folder))
        try:
            await until(lambda: len(self.folder.of(e.SnapshotTaken)) > before or task.done(), "the snapshot")
            yield task
        finally:
            task.cancel()
            for serving in [*self.serving, *self.peer.dials]:
                serving.cancel()
            await asyncio.gather(task, *self.serving, *self.peer.dials, return_exceptions=True)


def play(scene: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(scene())


def test_a_refused_login_is_said_as_one() -> None:
    async def scene() -> None:
        stage = Scene(replace(QUICK, secret="other"))
        async with stage.up() as task:
            with pytest.raises(LoginRefused, match="monitor: Authentication failed"):
                await task
        assert not stage.folder.of(e.LinkUp)
        assert b"s-other" not in stage.peer.heard

    play(scene)


def test_a_refused_writer_is_said_as_one() -> None:
    async def scene() -> None:
        stage = Scene(replace(QUICK, writer="pilot", writer_secret="other"))
        async with stage.up() as task:
            with pytest.raises(LoginRefused, match="pilot"):
                await asyncio.wait_for(task, 5)

    play(scene)


def test_the_secret_never_crosses_the_wire_nor_reaches_the_tape(tmp_path: Path) -> None:
    recorder = TapeRecorder(tmp_path / "a.tape")

    def tape(received: bool, data: bytes) -> None:
        (recorder.received if received else recorder.sent)(data)

    async def scene() -> None:
        stage = Scene(tape=tape)
        async with stage.up():
            assert b"s-monitor" not in stage.peer.heard
            caller = stage.peer.switch.call_in("sales", "0612")
            stage.peer.switch.ring(caller, "PJSIP/101")
            stage.peer.switch.answer(caller)
            stage.peer.switch.complete(caller, "agent")
            await until(lambda: stage.folder.of(e.VisitHandled), "the end of the call")
        recorder.close()
        written = (tmp_path / "a.tape").read_bytes()
        key = bytes(stage.peer.heard).split(b"Key: ")[1].split(b"\r")[0]
        assert key not in written and b"Action: Login" in written
        folding = Recorded("pbx")
        again = Center()
        for chunk in read_tape(tmp_path / "a.tape"):
            for event in folding.feed(chunk.data, chunk.at) if chunk.received else []:
                apply(again, event)
        (visit,) = [visit for queue in again.queues.values() for visit in queue.ended]
        assert (visit.outcome, visit.agent) == (Outcome.ANSWERED, "pbx/PJSIP/101")

    play(scene)


def test_nothing_is_trusted_before_fully_booted() -> None:
    async def scene() -> None:
        stage = Scene()
        stage.peer.booted = False
        task = asyncio.create_task(stage.link.run(stage.folder))
        await until(lambda: b"Action: Login" in stage.peer.heard, "the login")
        ghost = stage.peer.switch.call_in("sales", "1")
        stage.peer.switch.lines.clear()
        stage.peer.switch.queues["sales"].waiting.clear()
        assert not stage.folder.events
        stage.peer.boot()
        async with stage.up():
            pass
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert ghost.line.uid not in str(stage.folder.events)

    play(scene)


def test_silence_is_a_lost_link() -> None:
    async def scene() -> None:
        stage = Scene()
        async with stage.up() as task:
            stage.peer.deaf = True
            with pytest.raises(LinkLost, match="no answer to"):
                await asyncio.wait_for(task, 5)
            assert isinstance(stage.folder.events[-1], e.LinkDown)

    play(scene)


def test_a_switch_killed_in_the_middle_of_a_frame() -> None:
    async def scene() -> None:
        stage = Scene()
        async with stage.up() as task:
            await stage.far[0].write(b"Event: QueueCallerJoin\r\nUniq")
            await stage.far[0].cut()
            with pytest.raises(LinkLost):
                await asyncio.wait_for(task, 5)
            assert not stage.folder.center.calls

    play(scene)


def test_garbage_on_the_wire_is_told_and_survived() -> None:
    async def scene() -> None:
        stage = Scene()
        async with stage.up():
            await stage.far[0].write(b"\x00\xff\x17 rubbish\r\n\r\n")
            stage.peer.switch.call_in("sales", "0612")
            await until(lambda: stage.folder.of(e.CallQueued), "the call after the garbage")
            assert stage.folder.of(e.EventsLost)

    play(scene)


def test_any_chunking_on_the_wire() -> None:
    async def scene() -> None:
        stage = Scene(replace(QUICK, silence_s=20.0, reconcile_s=5.0))
        async with stage.up():
            stage.far[0].faults.chunk = 3
            stage.peer.switch.call_in("sales", "0612")
            await until(lambda: stage.folder.of(e.CallQueued), "the call, three bytes at a time")

    play(scene)


def test_a_restarted_switch_abandons_nobody() -> None:
    async def scene() -> None:
        stage = Scene()
        async with stage.up() as task:
            stage.peer.switch.call_in("sales", "0612")
            await until(lambda: stage.folder.of(e.CallQueued), "the call")
            await stage.peer.cut()
            with pytest.raises(LinkLost):
                await asyncio.wait_for(task, 5)
        switch = stage.peer.switch
        switch.lines.clear()
        switch.queues["sales"].waiting.clear()
        switch.started, switch.sequence = time.time() - 1, 0
        async with stage.up():
            (visit,) = stage.folder.center.queues["pbx/sales"].ended
            assert visit.outcome is Outcome.SWITCH_RESTARTED
            assert not stage.folder.center.calls

    play(scene)


def test_what_happened_while_the_link_was_down_is_unobserved() -> None:
    async def scene() -> None:
        stage = Scene()
        async with stage.up() as task:
            stage.peer.switch.call_in("sales", "0612")
            stays = stage.peer.switch.call_in("sales", "0613")
            await until(lambda: len(stage.folder.of(e.CallQueued)) == 2, "the calls")
            await stage.peer.cut()
            await asyncio.gather(task, return_exceptions=True)
        gone = stage.peer.switch.queues["sales"].waiting[0]
        stage.peer.switch.abandon(gone)
        async with stage.up():
            center = stage.folder.center
            assert [visit.outcome for visit in center.queues["pbx/sales"].ended] == [Outcome.UNOBSERVED]
            (waiting,) = center.queues["pbx/sales"].waiting
            assert center.visits[waiting].native == stays.line.uid

    play(scene)


def test_a_lost_hangup_is_a_disagreement_told_and_then_set_right() -> None:
    async def scene() -> None:
        stage = Scene()
        async with stage.up():
            caller = stage.peer.switch.call_in("sales", "0612")
            await until(lambda: stage.folder.of(e.CallQueued), "the call")
            del stage.peer.switch.lines[caller.line.uid]  # it ended, and no event told so
            stage.peer.switch.queues["sales"].waiting.clear()
            await until(lambda: not stage.folder.center.calls, "the ghost's end")
            told = {(event.what, event.ours, event.theirs) for event in stage.folder.of(e.Disagreement)}
            assert ("waiting", "yes", "no") in told and ("channel", "up", "gone") in told
            (ended,) = stage.folder.of(e.VisitEnded)
            assert ended.outcome is Outcome.UNOBSERVED

    play(scene)


def test_a_call_that_was_never_told_is_found() -> None:
    async def scene() -> None:
        stage = Scene()
        async with stage.up():
            stage.peer.deaf = False
            told, stage.peer.switch._tell = stage.peer.switch._tell, lambda frame: None
            caller = stage.peer.switch.call_in("sales", "0612")
            stage.peer.switch._tell = told
            await until(lambda: stage.folder.of(e.CallQueued), "the call, by reconciliation")
            assert stage.folder.of(e.CallQueued)[0].native == caller.line.uid
            assert stage.folder.of(e.Disagreement)
            assert stage.folder.of(e.EventsLost) == []

    play(scene)


def test_quiet_reconciliation_disagrees_with_nothing() -> None:
    async def scene() -> None:
        stage = Scene()
        async with stage.up():
            caller = stage.peer.switch.call_in("sales", "0612")
            stage.peer.switch.ring(caller, "PJSIP/101")
            stage.peer.switch.answer(caller)
            heard = len(stage.peer.heard)
            await until(lambda: stage.peer.heard[heard:].count(b"QueueStatus") > 4, "a few looks")
            assert not stage.folder.of(e.Disagreement)

    play(scene)


def test_lag_is_told() -> None:
    async def scene() -> None:
        stage = Scene()
        async with stage.up():
            await until(lambda: stage.folder.of(e.LinkLagged), "the first lag")
            assert 0 <= stage.folder.of(e.LinkLagged)[0].lag_s < 30

    play(scene)


def test_a_link_without_a_writer_only_looks() -> None:
    async def scene() -> None:
        stage = Scene()
        assert stage.link.capabilities == LOOKING
        async with stage.up():
            command = c.SetReady(id="1", who="me", agent="pbx/PJSIP/101")
            reply = await stage.link.execute(command)
            assert not reply.accepted and "only looks" in reply.why

    play(scene)


def test_another_protocol_is_a_fault() -> None:
    async def scene() -> None:
        near, far = pair()
        around = Surroundings(time.time, lambda name: "x")

        async def connect(address: Address) -> Stream:
            return near

        link = AmiLink("pbx", replace(QUICK, silence_s=0.3), around, connect)
        await far.write(b"Asterisk Call Manager/1.1\r\n")
        with pytest.raises(ProtocolFault, match=r"1\.1"):
            await link.run(Folder())

    play(scene)


def test_an_unknown_secret_is_said_by_name() -> None:
    async def scene() -> None:
        stage = Scene()

        def unknown(name: str) -> str:
            raise LookupError(f"no secret {name}")

        stage.link = AmiLink("pbx", QUICK, Surroundings(time.time, unknown), stage.connect)
        async with stage.up() as task:
            with pytest.raises(ProtocolFault, match="monitor"):
                await task

    play(scene)


# -- TLS over real sockets -------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A throwaway certificate for 127.0.0.1 and its key, in one file each."""
    folder = tmp_path_factory.mktemp("tls")
    words = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    words += ["-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem"), "-days", "2"]
    words += ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(words, check=True, capture_output=True)
    return folder


@asynccontextmanager
async def served(certificate: Path, peer: Peer) -> AsyncIterator[int]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")
    visits: list[asyncio.Task[None]] = []

    def visit(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # Not left to the server: asyncio logs a visit that is still going on when its loop ends.
        visits.append(asyncio.create_task(peer.serve(TcpStream("client", reader, writer))))

    server = await asyncio.start_server(visit, "127.0.0.1", 0, ssl=context)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        await peer.cut()
        for task in visits:
            task.cancel()
        await asyncio.gather(*visits, return_exceptions=True)
        await server.wait_closed()


async def _reaches(certificate: Path, options: AmiOptions) -> None:
    peer = Peer({"monitor": "s-monitor"})
    peer.switch.queues["sales"] = Queue("sales")
    folder = Folder()
    async with served(certificate, peer) as port:
        link = AmiLink("pbx", replace(options, port=port), Surroundings(time.time, lambda name: f"s-{name}"))
        task = asyncio.create_task(link.run(folder))
        try:
            await until(lambda: folder.of(e.SnapshotTaken) or task.done(), "the snapshot over TLS")
            if task.done():
                task.result()
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


def test_tls_with_the_authoritys_file(certificate: Path) -> None:
    asyncio.run(_reaches(certificate, replace(QUICK, tls=VERIFIED, ca_file=str(certificate / "cert.pem"))))


def test_tls_pinned(certificate: Path) -> None:
    der = ssl.PEM_cert_to_DER_cert((certificate / "cert.pem").read_text())
    pin = hashlib.sha256(der).hexdigest()
    asyncio.run(_reaches(certificate, replace(QUICK, tls=VERIFIED, pin=pin)))
    with pytest.raises(LinkLost, match="not the pinned one"):
        asyncio.run(_reaches(certificate, replace(QUICK, tls=VERIFIED, pin="00" * 32)))


def test_tls_of_an_unknown_authority_is_refused(certificate: Path) -> None:
    with pytest.raises(LinkLost, match="certificate not trusted"):
        asyncio.run(_reaches(certificate, replace(QUICK, tls=VERIFIED)))


@pytest.mark.expected_log("WARNING", "TLS without verification")
def test_unverified_tls_is_said_aloud(certificate: Path) -> None:
    asyncio.run(_reaches(certificate, replace(QUICK, tls=UNVERIFIED)))


def test_nobody_there_is_said() -> None:
    async def scene() -> None:
        link = AmiLink("pbx", replace(QUICK, port=1), Surroundings(time.time, lambda name: "x"))
        with pytest.raises(LinkLost, match=r"tcp://127\.0\.0\.1:1"):
            await link.run(Folder())
        with pytest.raises(LinkLost):
            await link.execute(c.SetReady(id="1", who="me", agent="pbx/x"))

    asyncio.run(scene())


# -- options ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "given",
    [
        {"nonsense": 1},
        {"port": 0},
        {"port": "many"},
        {"tls": "maybe"},
        {"host": 7},
        {"ping_s": 0},
        {"queue_numbers": "sales"},
        {"connect_s": True},
    ],
)
def test_a_wrong_option_is_named(given: dict[str, object]) -> None:
    with pytest.raises(BadOption, match=next(iter(given))):
        DRIVER.open("pbx", given, Surroundings(time.time, lambda name: name))


def test_options_as_a_configuration_gives_them() -> None:
    options = read(
        {"host": "pbx", "port": "5039", "tls": VERIFIED, "queue_numbers": "sales=8003, a=1", "ca_file": None}
    )
    assert options.address == Address("pbx", 5039, VERIFIED, timeout=5.0)
    assert (options.number_of("sales"), options.number_of("other")) == ("8003", "other")
