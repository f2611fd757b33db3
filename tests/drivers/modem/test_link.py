"""A link on the driver's own peer: calls in and out, who calls, messages both ways, what is refused, what is lost.

Long because the cases share one stand and read as one list.
"""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from console.center import commands as c
from console.center import events as e
from console.center import line_commands as lc
from console.center.expect import satisfied
from console.center.states import Direction, LegState
from drivers.contract import Capability
from drivers.errors import BadOption, DriverError, LinkLost, LoginRefused, RefusedValue
from drivers.modem.options import ModemOptions, read
from drivers.modem.peer import ACTIVE, Faults, ModemPeer, PeerCall
from drivers.registry import find
from tests.drivers.contract.rigs import Folder, running
from tests.drivers.modem.stand import LINE, OPTIONS, Stand, standing
from tests.helpers.waiting import until

ME: dict[str, Any] = {"id": "k1", "who": "ann"}
MOBILE_CAN = {"live_calls", "trunks", "hang_up", "dial_out", "answer_line", "messages"}


def only(folder: Folder) -> Any:
    return next(iter(folder.center.calls.values()))


def states(folder: Folder) -> set[LegState]:
    return {leg.state for call in folder.center.calls.values() for leg in call.legs.values()}


def seen(folder: Folder, command: c.Command) -> bool:
    return any(satisfied(command, event, folder.center) for event in folder.events)


def test_it_is_found_and_says_what_it_is() -> None:
    info = find("modem").info
    assert info.name == "modem" and {one.value for one in info.capabilities} == MOBILE_CAN


def test_a_call_comes_is_answered_and_ended_by_the_caller() -> None:
    async def scene() -> None:
        async with standing(ModemPeer()) as (stand, folder):
            first = folder.events[0]
            assert isinstance(first, e.LinkUp) and set(first.capabilities) == MOBILE_CAN
            await stand.peer.ring("+393331234567", "Ann", rings=3)
            await until(lambda: folder.center.calls and only(folder).name == "Ann", "the call with its name")
            call = only(folder)
            assert (call.cli, call.direction, call.trunk) == ("+393331234567", Direction.INBOUND, LINE)
            assert folder.center.trunks[LINE].calls == {call.id: None} and states(folder) == {LegState.RINGING}
            answer = lc.AnswerLine(**ME, call=call.id)
            assert (await stand.link.execute(answer)).accepted
            await until(lambda: states(folder) == {LegState.TALKING}, "the conversation")
            assert seen(folder, answer) and stand.peer.calls[0].state == ACTIVE
            await stand.peer.gone("")
            await until(lambda: not folder.center.calls, "its end is found in the modem's list")
            assert len([x for x in folder.events if isinstance(x, e.CallArrived)]) == 1

    asyncio.run(scene())


@pytest.mark.parametrize("mobile", [True, False])
def test_a_callback_goes_out_on_the_line_is_answered_and_hung_up_here(mobile: bool) -> None:
    async def scene() -> None:
        async with standing(ModemPeer(mobile=mobile)) as (stand, folder):
            dial = lc.DialOut(**ME, trunk=LINE, to="0612345")
            assert (await stand.link.execute(dial)).accepted
            await until(lambda: folder.center.calls, "the call")
            assert seen(folder, dial) and only(folder).direction is Direction.OUTBOUND
            assert not (await stand.link.execute(dial)).accepted
            await stand.peer.picked_up()
            await until(lambda: states(folder) == {LegState.TALKING}, "the other end answers")
            hang = c.HangUp(**ME, call=only(folder).id)
            assert (await stand.link.execute(hang)).accepted
            await until(lambda: not folder.center.calls, "the end")
            assert seen(folder, hang) and not stand.peer.calls
            assert not (await stand.link.execute(hang)).accepted

    asyncio.run(scene())


@pytest.mark.parametrize("raw", [True, False])
def test_a_plain_line_tells_who_calls_and_that_they_gave_up(raw: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("drivers.modem.mapping.RINGS_WITHIN_S", 0.5)

    async def scene() -> None:
        async with standing(ModemPeer(mobile=False, raw_caller_id=raw)) as (stand, folder):
            assert Capability.MESSAGES not in stand.link.capabilities
            await stand.peer.ring("0612345", "ROSSI M")
            told = await until(lambda: [x for x in folder.events if isinstance(x, e.CallIdentified)], "who calls")
            assert {x.cli for x in told} <= {"0612345", ""} and [x for x in told if x.name == "ROSSI M"]
            await until(lambda: any(isinstance(x, e.CallCleared) for x in folder.events), "no more rings: it is over")
            await stand.peer.gone("")
            await stand.peer.ring("P")
            await until(lambda: len([x for x in folder.events if isinstance(x, e.CallArrived)]) == 2, "another call")
            await until(lambda: not folder.center.calls, "it is over too")
            last = list(folder.center.past.values())[-1]
            assert (last.cli, last.cause) == ("", "no more rings")

    asyncio.run(scene())


def test_starting_in_mid_call_is_normal() -> None:
    async def scene() -> None:
        peer = ModemPeer(calls=[PeerCall(1, True, ACTIVE, "0612345")])
        async with standing(peer) as (_, folder):
            assert (only(folder).cli, states(folder)) == ("0612345", {LegState.TALKING})
            assert folder.snapshots()[0].calls == (only(folder).id,)
            assert isinstance(folder.events[0], e.LinkUp)
            assert not any(word.startswith("ATH") or word == "ATZ" for word in peer.heard)

    asyncio.run(scene())


def test_a_second_caller_waits_and_the_first_alone_is_hung_up() -> None:
    async def scene() -> None:
        async with standing(ModemPeer()) as (stand, folder):
            await stand.peer.ring("111")
            await until(lambda: folder.center.calls, "the first")
            first = only(folder).id
            await stand.link.execute(lc.AnswerLine(**ME, call=first))
            await stand.peer.ring("222")
            await until(lambda: len(folder.center.calls) == 2, "the second")
            second = next(one for one in folder.center.calls.values() if one.id != first)
            assert second.cli == "222"
            await until(lambda: all(call.index for call in stand.link.mapping.calls.all()), "both are in the list")
            assert (await stand.link.execute(lc.AnswerLine(**ME, call=second.id))).accepted
            await until(lambda: states(folder) == {LegState.TALKING, LegState.HELD}, "the first is held")
            assert (await stand.link.execute(c.HangUp(**ME, call=first))).accepted
            await until(lambda: set(folder.center.calls) == {second.id}, "only the second is left")

    asyncio.run(scene())


@pytest.mark.expected_log(r"WARNING drivers.modem.link: .*place 4 holds no readable message")
def test_messages_go_both_ways_in_parts_and_leave_the_memory_once_told() -> None:
    long = "Bitte rufen Sie zurück [€] " * 12

    async def scene() -> None:
        peer = ModemPeer()
        peer.stored[4] = "0791"  # no message at all
        async with standing(peer) as (stand, folder):
            send = lc.SendMessage(**ME, trunk=LINE, to="+39333", text="добрый день 😀 " * 9)
            assert (await stand.link.execute(send)).accepted and seen(folder, send)
            assert "".join(part.text for part in peer.sent) == send.text and len(peer.sent) == 3
            await peer.text("+39444", long)
            await until(lambda: len(folder.center.messages) == 2, "the message")
            came = next(one for one in folder.center.messages.values() if not one.outgoing)
            assert (came.text, came.cli, came.parts, came.missing) == (long, "+39444", 3, 0)
            await until(lambda: set(peer.stored) == {4}, "what was told is deleted, what was no message stays")

    asyncio.run(scene())


@pytest.mark.parametrize("fault", ["echo", "numeric", "chatter"])
def test_manners_do_not_matter(fault: str) -> None:
    faults = {
        "echo": Faults(echo=True), "numeric": Faults(numeric=True), "chatter": Faults(chatter=("*X: 1", "+CREG: 1"))
    }[fault]  # fmt: skip

    async def scene() -> None:
        async with standing(ModemPeer(faults=faults)) as (stand, folder):
            await stand.peer.ring("111")
            await until(lambda: folder.center.calls, "the call")
            assert (await stand.link.execute(lc.AnswerLine(**ME, call=only(folder).id))).accepted
            sent = await stand.link.execute(lc.SendMessage(**ME, trunk=LINE, to="222", text="hello"))
            assert sent.accepted and stand.peer.sent[0].text == "hello"
            dial = await stand.link.execute(lc.DialOut(**ME, trunk=LINE, to="222"))
            assert not dial.accepted and "taken" in dial.why

    asyncio.run(scene())


def test_what_is_wrong_with_the_line_is_told() -> None:
    async def scene() -> None:
        async with standing(ModemPeer(sim=False)) as (_, folder):
            trunk = folder.center.trunks[LINE]
            assert (trunk.in_service, trunk.reason) == (False, "SIM missing")
        async with standing(ModemPeer(registered="2")) as (stand, folder):
            assert folder.center.trunks[LINE].reason == "searching for a network"
            await stand.peer.say("+CREG: 1")
            await until(lambda: folder.center.trunks[LINE].in_service, "it is registered")
            assert (folder.center.trunks[LINE].signal_dbm, folder.center.trunks[LINE].operator) == (-73, "Peer Net")
        async with standing(ModemPeer(mobile=False, faults=Faults(dial="NO DIALTONE"))) as (stand, folder):
            reply = await stand.link.execute(lc.DialOut(**ME, trunk=LINE, to="111"))
            assert not reply.accepted and "NO DIALTONE" in reply.why
            assert folder.center.trunks[LINE].reason == "no dial tone" and not folder.center.calls

    asyncio.run(scene())


def test_a_pin_is_given_once_and_never_taped() -> None:
    async def scene() -> None:
        with_pin = replace(OPTIONS, pin="sim")
        async with standing(ModemPeer(pin="1234"), with_pin) as (stand, folder):
            assert folder.center.trunks[LINE].in_service
            sent = b"".join(data for received, data in stand.taped if not received)
            assert b'AT+CPIN="****"' in sent and b"1234" not in sent
        stand = Stand(ModemPeer(pin="9999"), with_pin)
        try:
            with pytest.raises(LoginRefused, match="not tried again"):
                await stand.link.run(Folder())
            async with running(stand.link) as folder:
                assert folder.center.trunks[LINE].reason == "SIM wants SIM PIN"
            assert len([word for word in stand.peer.heard if word.startswith("AT+CPIN=")]) == 1
        finally:
            await stand.end()

    asyncio.run(scene())


def test_a_lost_line_is_told_and_can_be_had_again() -> None:
    async def scene() -> None:
        stand, folder = Stand(ModemPeer()), Folder()
        try:
            task = asyncio.create_task(stand.link.run(folder))
            await until(lambda: folder.snapshots() or task.done(), "the snapshot")
            await stand.peer.ring("111")
            await until(lambda: folder.center.calls, "the call")
            assert stand.near is not None
            await stand.near.cut()
            with pytest.raises(DriverError):
                await task
            assert isinstance(folder.events[-1], e.LinkDown)
            with pytest.raises(LinkLost):
                await stand.link.execute(lc.DialOut(**ME, trunk=LINE, to="111"))
            stand.peer.calls.clear()
            async with running(stand.link, folder):
                assert not folder.center.calls and not folder.center.links["gsm"].blind_since
        finally:
            await stand.end()

    asyncio.run(scene())


def test_a_modem_that_falls_silent_is_lost() -> None:
    async def scene() -> None:
        async with standing(ModemPeer(), replace(OPTIONS, answer_s=0.3)) as (stand, folder):
            stand.peer.faults.silent = True
            await until(lambda: isinstance(folder.events[-1], e.LinkDown), "the link is lost")
            down = folder.events[-1]
            assert isinstance(down, e.LinkDown) and "no answer to AT" in down.reason

    asyncio.run(scene())


@pytest.mark.parametrize("evil", ["1\r\nATH", "1;ATH", "a\0b", "x\r", "", "0" * 60])
def test_a_number_that_would_break_the_wire_is_never_sent(evil: str) -> None:
    async def scene() -> None:
        async with standing(ModemPeer()) as (stand, _):
            for command in (lc.DialOut(**ME, trunk=LINE, to=evil), lc.SendMessage(**ME, trunk=LINE, to=evil, text="x")):
                with pytest.raises(RefusedValue):
                    await stand.link.execute(command)
            assert not any("ATH" in word or "CMGS" in word for word in stand.peer.heard)

    asyncio.run(scene())


def test_what_cannot_be_done_is_refused_with_a_reason() -> None:
    async def scene() -> None:
        async with standing(ModemPeer(mobile=False, voice=False)) as (stand, folder):
            await stand.peer.ring("111")
            await until(lambda: folder.center.calls, "the call")
            for command in (
                lc.AnswerLine(**ME, call=only(folder).id),
                lc.AnswerLine(**ME, call="gsm/gone"),
                lc.SendMessage(**ME, trunk=LINE, to="111", text="x"),
                lc.SendMessage(**ME, trunk="gsm/other", to="111", text="x"),
                lc.DialOut(**ME, trunk="gsm/other", to="111"),
                c.HangUp(**ME, call="gsm/gone"),
                c.Transfer(**ME, call=only(folder).id, to="222"),
            ):
                reply = await stand.link.execute(command)
                assert not reply.accepted and reply.why, command

    asyncio.run(scene())


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        ({}, "port"), ({"port": "tcp://x"}, "port"), ({"port": "/dev/x", "kind": "fax"}, "kind"),
        ({"port": "/dev/x", "line": "9600 9N1"}, "line"), ({"port": "/dev/x", "init": "hello"}, "init"),
        ({"port": "/dev/x", "ping_s": 0}, "ping_s"), ({"port": "/dev/x", "ping_s": "1"}, "ping_s"),
        ({"port": "/dev/x", "speed": 1}, "speed"), ({"port": 3}, "port"),
    ],
)  # fmt: skip
def test_wrong_options_are_named(given: dict[str, object], wrong: str) -> None:
    with pytest.raises(BadOption, match=wrong):
        read(given)


def test_options_are_read() -> None:
    options = read({"port": "tcp://10.0.0.1:2000", "pin": None, "ping_s": 2})
    assert options == ModemOptions(port="tcp://10.0.0.1:2000", ping_s=2.0) and options.tcp == ("10.0.0.1", 2000)
    assert read({"port": "/dev/ttyUSB0"}).tcp is None


def test_what_a_modem_refuses_at_the_start_is_not_offered() -> None:
    async def scene() -> None:
        faults = Faults(refuse=("AT+GMM", "AT+CMGF"))
        async with standing(ModemPeer(faults=faults), replace(OPTIONS, init="AT&D0 ATM0")) as (stand, folder):
            assert Capability.MESSAGES not in stand.link.capabilities
            assert stand.peer.heard.index("AT&D0") < stand.peer.heard.index("ATM0") < stand.peer.heard.index("ATI")
            refused = await stand.link.execute(lc.SendMessage(**ME, trunk=LINE, to="111", text="x"))
            assert not refused.accepted and "no text messages" in refused.why
        silent = Faults(refuse=("AT+VCID", "AT#CID"))
        async with standing(ModemPeer(mobile=False, voice=False, faults=silent)) as (stand, folder):
            assert stand.link.found is not None and stand.link.found.caller_id == ""
            assert Capability.ANSWER_LINE not in stand.link.capabilities
            await stand.peer.ring("111")
            await until(lambda: folder.center.calls, "it rings all the same")

    asyncio.run(scene())


def test_what_the_network_refuses_is_told_in_its_words() -> None:
    async def scene() -> None:
        async with standing(ModemPeer()) as (stand, folder):
            await stand.peer.ring("111")
            await until(lambda: folder.center.calls, "the call")
            stand.peer.faults.refuse = ("ATA", "AT+CHUP", "AT+CMGS")
            for command in (
                lc.AnswerLine(**ME, call=only(folder).id),
                c.HangUp(**ME, call=only(folder).id),
                lc.SendMessage(**ME, trunk=LINE, to="111", text="x"),
            ):
                reply = await stand.link.execute(command)
                assert not reply.accepted and "ERROR" in reply.why

    asyncio.run(scene())
