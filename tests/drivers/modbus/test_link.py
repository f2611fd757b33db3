"""The link against our own peer with its faults, one file of stories: what is read, written, said when it is wrong."""

import asyncio
import time
from dataclasses import replace
from pathlib import Path

import pytest

from console.center import events as e
from console.center import plant_commands as pc
from console.center import plant_events as pe
from console.center.plant import Pattern
from drivers.contract import Pulsed, Surroundings
from drivers.errors import BadOption, LinkLost, RefusedValue
from drivers.modbus import DRIVER
from drivers.modbus.link import ModbusLink
from drivers.modbus.options import read
from drivers.modbus.peer import Peer
from tests.drivers.modbus.rig import EVE, HOUSE, options, plant, with_peer
from tests.helpers.waiting import until

ON, OFF, SLOW, FAST, BLIND = Pattern.ON, Pattern.OFF, Pattern.SLOW, Pattern.FAST, Pattern.BLIND


def test_every_device_is_read_and_told() -> None:
    async def story() -> None:
        async with with_peer(options()) as (rig, peer):
            center = rig.center
            assert center.links["plant"].up and "outputs" in center.links["plant"].capabilities
            assert center.devices["plant/relays"].place == "Switch room"
            assert center.devices["plant/room"].serves == "pbx"
            assert rig.point("room/temperature").value == 20.0 and rig.point("room/temperature").card.unit == "°C"
            assert "plant/tower/red_lit" not in center.points and "plant/tower/watchdog" not in center.points
            await peer.put("room", "temperature", 31.4)
            await until(lambda: rig.point("room/temperature").value == 31.4, "the new temperature is told")
            before = len(rig.told(pe.PointChanged))
            await peer.put("room", "temperature", 31.5)  # within its dead band
            await peer.put("desk7", "headset", 1)
            await until(lambda: rig.point("desk7/headset").value == 1.0, "the headset is told")
            assert len(rig.told(pe.PointChanged)) == before + 1
            await peer.put("room", "temperature", 35.2)
            await until(lambda: rig.point("room/temperature").out_of_limits, "too warm")

    asyncio.run(story())


def test_duress_is_told_with_its_place_and_stays_until_it_is_set_back() -> None:
    async def story() -> None:
        async with with_peer(options("desk7")) as (rig, peer):
            await peer.put("desk7", "duress", 1)
            await until(lambda: rig.told(pe.DuressPressed), "pressed")
            assert rig.told(pe.DuressPressed)[0].place == "Station 7"
            assert rig.point("desk7/duress").pressed_since > 0
            await peer.put("desk7", "duress", 0)
            await until(lambda: not rig.point("desk7/duress").pressed_since, "set back")

    asyncio.run(story())


def test_what_is_written_is_read_back() -> None:
    async def story() -> None:
        async with with_peer(options("relays", "tower")) as (rig, peer):
            assert (await rig.set("relays/lamp1", ON)).accepted
            assert await peer.get("relays", "lamp1") == 1
            point = rig.point("relays/lamp1")
            assert (point.wanted, point.actual, point.who) == (ON, ON, "house")
            assert (await rig.set("tower/red", SLOW)).accepted
            seen = set()
            while len(seen) < 2:
                seen.add(await peer.get("tower", "red"))
                await asyncio.sleep(0.05)
            assert rig.point("tower/red").actual is SLOW
            assert (await rig.set("relays/lamp1", OFF)).accepted and await peer.get("relays", "lamp1") == 0

    asyncio.run(story())


@pytest.mark.parametrize("name", ["relays/lamp2", "tower/green"], ids=["the coil stays", "the contact stays"])
def test_a_stuck_relay_is_said_and_its_return_too(name: str) -> None:
    async def story() -> None:
        async with with_peer(options("relays", "tower")) as (rig, peer):
            device, _, key = name.partition("/")
            unit, coil = peer.names[device], rig.link.plant.devices[device].options.map.points[key].address
            await until(lambda: rig.point(name).actual is BLIND, "it shows that nothing is known")
            assert (await rig.set(name, OFF)).accepted  # no more flashing: a lamp that sticks while it is lit is on
            peer.faults.stuck.add((unit, coil))
            reply = await rig.set(name, ON)
            assert not reply.accepted and "stuck" in reply.why
            assert rig.point(name).stuck_since > 0 and len(rig.told(pe.OutputStuck)) == 1
            peer.faults.stuck.clear()
            await until(lambda: rig.point(name).actual is ON and not rig.point(name).stuck_since, "it obeys again")
            assert len(rig.told(pe.OutputStuck)) == 1

    asyncio.run(story())


def test_a_lamp_that_flashes_and_sticks_stays_stuck_in_its_dark_phase() -> None:
    async def story() -> None:
        async with with_peer(options("tower")) as (rig, peer):
            await rig.set("tower/red", OFF)
            peer.faults.stuck.add((2, 0))
            await rig.set("tower/red", FAST)
            await until(lambda: rig.told(pe.OutputStuck), "stuck")
            count = len(rig.told(pe.OutputChanged))
            for _ in range(20):
                await asyncio.sleep(0.1)
                assert rig.point("tower/red").stuck_since > 0
            assert len([x for x in rig.told(pe.OutputChanged)[count:] if x.output == "plant/tower/red"]) == 0

    asyncio.run(story())


def test_an_output_that_another_moved_is_set_right_and_said() -> None:
    async def story() -> None:
        async with with_peer(options("relays")) as (rig, peer):
            assert (await rig.set("relays/lamp1", ON)).accepted
            await peer.put("relays", "lamp1", 0)
            await until(lambda: rig.told(e.Disagreement), "somebody moved it")
            moved = rig.told(e.Disagreement)[0]
            assert (moved.subject, moved.ours, moved.theirs) == ("plant/relays/lamp1", "on", "off")
            assert await peer.get("relays", "lamp1") == 1

    asyncio.run(story())


def test_a_silent_device_is_said_and_costs_the_others_nothing() -> None:
    async def story() -> None:
        async with with_peer(options()) as (rig, peer):
            assert (await rig.set("relays/lamp1", ON)).accepted
            peer.faults.silent.add(1)
            await until(lambda: rig.center.devices["plant/relays"].silent_since, "silent")
            assert rig.point("relays/lamp1").actual is Pattern.UNKNOWN
            refused = await rig.set("relays/lamp1", OFF)
            assert not refused.accepted and "does not answer" in refused.why
            await peer.put("room", "temperature", 25.0)
            await until(lambda: rig.point("room/temperature").value == 25.0, "the others are read on")
            peer.faults.silent.clear()
            await until(lambda: not rig.center.devices["plant/relays"].silent_since, "it is back")
            await until(lambda: rig.point("relays/lamp1").actual is ON, "and shows what it was asked to")

    asyncio.run(story())


def test_a_bus_on_which_nobody_answers_is_lost_and_everything_is_told_anew_when_somebody_does() -> None:
    async def story() -> None:
        async with with_peer(options("relays", "room", timeout_s=0.2)) as (rig, peer):
            assert (await rig.set("relays/lamp1", ON)).accepted
            peer.faults.silent |= {1, 3}
            down = (await until(lambda: rig.told(e.LinkDown), "a bus of the deaf is a lost one"))[0]
            assert down.reason.startswith("nothing on the bus") and not rig.center.links["plant"].up
            assert rig.point("relays/lamp1").actual is Pattern.UNKNOWN
            peer.faults.silent.clear()
            await until(lambda: rig.center.links["plant"].up, "somebody answers")
            await until(lambda: rig.point("room/temperature").value == 20.0, "everything is read anew")
            await until(lambda: rig.point("relays/lamp1").actual is ON, "and shown anew")

    asyncio.run(story())


PROBE = """name = "probe"
title = "Probe"
[[points]]
key = "flow"
title = "Flow"
role = "sensor"
kind = "input"
address = 0
type = "float32"
unit = "l/min"
"""


def test_registers_that_hold_no_number_are_said_once_and_their_value_is_unknown(tmp_path: Path) -> None:
    (tmp_path / "probe.toml").write_text(PROBE)
    devices = [{"name": "pump", "map": str(tmp_path / "probe.toml"), "unit": 1}]

    async def story() -> None:
        async with with_peer(read({"devices": devices, "guard": False, "timeout_s": 0.5})) as (rig, peer):
            await peer.put("pump", "flow", float("nan"))
            await until(lambda: rig.point("pump/flow").wrong_since, "no number")
            point = rig.point("pump/flow")
            assert (point.value, point.wrong, point.out_of_limits) == (None, "7FC0 0000", True)
            await peer.put("pump", "flow", 4.5)
            await until(lambda: rig.point("pump/flow").value == 4.5, "a number again")
            assert not rig.point("pump/flow").out_of_limits and len(rig.told(pe.PointWrong)) == 1

    asyncio.run(story())


def test_late_answers_are_nobody_elses() -> None:
    """One device answers after every patience: the others' figures never mix with its own."""

    async def story() -> None:
        async with with_peer(options("room", "desk7", timeout_s=0.2)) as (rig, peer):
            peer.faults.late[3] = 0.25
            await until(lambda: rig.center.devices["plant/room"].silent_since, "too late is no answer")
            for _ in range(10):
                await asyncio.sleep(0.1)
                assert rig.point("desk7/headset").value == 0.0
            peer.faults.late.clear()
            await until(lambda: rig.point("room/temperature").value == 20.0, "its own figures again")
            assert not rig.told(pe.DuressPressed)

    asyncio.run(story())


def test_nobody_judges_the_centre_so_it_shows_that_nothing_is_known(expect_log: object) -> None:
    expect_log(r"WARNING drivers.modbus.link: .*nobody judges the centre", optional=True)  # type: ignore[operator]

    async def story() -> None:
        async with with_peer(options("relays", "tower", watchdog_s=0.5), pulse=False) as (rig, peer):
            assert isinstance(rig.link, Pulsed)
            await until(lambda: rig.point("relays/lamp1").actual is BLIND, "blind from the start")
            assert rig.point("relays/failover").actual is OFF, "a relay is left as it was found"
            fed = await peer.get("tower", "watchdog")
            assert fed == 0
            rig.link.pulse()
            assert (await rig.set("relays/lamp1", ON)).accepted
            await until(lambda: rig.point("relays/lamp1").wanted is BLIND, "blind again after the watchdog's time")
            assert rig.point("relays/failover").actual is OFF

    asyncio.run(story())


def test_a_watchdog_register_is_fed_while_somebody_judges() -> None:
    async def story() -> None:
        async with with_peer(options("tower")) as (_, peer):
            first = await peer.get("tower", "watchdog")
            while await peer.get("tower", "watchdog") in (first, 0):
                await asyncio.sleep(0.05)

    asyncio.run(story())


def test_by_hand_only_who_holds_the_outputs() -> None:
    async def story() -> None:
        async with with_peer(options("relays")) as (rig, _):
            refused = await rig.set("relays/lamp1", ON, **EVE)
            assert not refused.accepted and "by hand first: the house has them" in refused.why
            take = pc.TakeOutputs(id="t", device="plant/relays", for_s=60, **EVE)
            assert (await rig.do(take)).accepted and rig.center.devices["plant/relays"].held_by == "eve"
            assert (await rig.set("relays/lamp1", ON, **EVE)).accepted
            house = await rig.set("relays/lamp1", OFF)
            assert not house.accepted and "eve" in house.why
            joe = pc.TakeOutputs(id="t", device="plant/relays", who="joe", role="technician")
            assert "eve has" in (await rig.do(joe)).why
            assert (await rig.do(replace(joe, role="supervisor"))).accepted
            assert "joe has them" in (await rig.set("relays/lamp1", OFF, **EVE)).why
            assert (await rig.do(replace(joe, role="supervisor", for_s=0))).accepted
            assert rig.center.devices["plant/relays"].held_by == ""
            assert (await rig.set("relays/lamp1", OFF)).accepted
            assert (await rig.do(replace(take, for_s=0.2))).accepted
            await until(lambda: not rig.center.devices["plant/relays"].held_by, "what is held lapses")

    asyncio.run(story())


def test_a_failover_takes_two_steps_by_one_person_with_a_reason() -> None:
    async def story() -> None:
        async with with_peer(options("relays")) as (rig, peer):
            relay = {"id": "f", "output": "plant/relays/failover"}
            throw = pc.ThrowFailover(**relay, **EVE, why="the switch is dead")
            assert "arm it first" in (await rig.do(throw)).why
            assert "needs a reason" in (await rig.do(pc.ArmFailover(**relay, **EVE))).why
            assert (await rig.do(pc.ArmFailover(**relay, **EVE, why="dead"))).accepted
            assert rig.point("relays/failover").armed_by == "eve"
            assert "not armed by joe" in (await rig.do(replace(throw, who="joe"))).why
            assert (await rig.do(throw)).accepted
            assert await peer.get("relays", "failover") == 1
            shown = rig.told(pe.OutputChanged)[-1]
            assert (shown.actual, shown.who, shown.why) == (ON, "eve", "the switch is dead")
            assert "arm it first" in (await rig.do(pc.RestoreFailover(**relay, **EVE, why="alive"))).why
            assert (await rig.do(pc.ArmFailover(**relay, **EVE, why="alive"))).accepted
            assert (await rig.do(pc.RestoreFailover(**relay, **EVE, why="alive"))).accepted
            assert await peer.get("relays", "failover") == 0
            assert "two steps" in (await rig.set("relays/failover", ON)).why
            assert "no failover relay" in (await rig.do(replace(throw, output="plant/relays/lamp1"))).why

    asyncio.run(story())


def test_what_cannot_be_done_is_said() -> None:
    async def story() -> None:
        chosen = options("relays")
        link = DRIVER.open("plant", {"devices": chosen.devices, "guard": False}, Surroundings(time.time, str))
        assert isinstance(link, ModbusLink) and link.capabilities == DRIVER.info.capabilities
        async with with_peer(chosen) as (rig, _):
            assert "no output" in (await rig.set("relays/shoe", ON)).why
            assert "nothing an output can show" in (await rig.set("relays/lamp1", Pattern.UNKNOWN)).why
            assert "no device" in (await rig.do(pc.TakeOutputs(id="t", device="plant/shoe", **EVE))).why
            with pytest.raises(RefusedValue):
                await rig.set("relays/lamp1\r\nx", ON)
            idle = ModbusLink("idle", chosen, Surroundings(time.time, str))
            with pytest.raises(LinkLost):
                await idle.execute(pc.SetOutput(id="k", output="idle/relays/lamp1", pattern=ON, **HOUSE))
        with pytest.raises(BadOption, match="“devices” is missing"):
            DRIVER.fold("plant")

    asyncio.run(story())


def test_a_bus_that_cannot_be_had_is_a_lost_link_and_found_again() -> None:
    async def story() -> None:
        chosen = options("relays", lost_s=1.0)
        async with Peer(chosen.devices) as peer:
            port = peer.port
        with pytest.raises(LinkLost):
            async with plant(replace(chosen, port=port)):
                raise AssertionError("nobody was there")
        async with Peer(chosen.devices, port=port) as peer, plant(replace(chosen, port=port)) as rig:
            await until(lambda: rig.point("relays/failover").actual is OFF, "read")
            await peer.close()
            await until(lambda: rig.told(e.LinkDown), "the link is lost")
            assert rig.point("relays/failover").actual is Pattern.UNKNOWN

    asyncio.run(story())


def test_a_connection_that_comes_back_soon_is_no_lost_link() -> None:
    async def story() -> None:
        chosen = options("relays", lost_s=30.0)
        async with Peer(chosen.devices) as first, plant(replace(chosen, port=(port := first.port))) as rig:
            await until(lambda: rig.point("relays/failover").actual is OFF, "read")
            await first.close()
            await until(lambda: rig.center.devices["plant/relays"].silent_since, "silent")
            async with Peer(chosen.devices, port=port):
                await until(lambda: not rig.center.devices["plant/relays"].silent_since, "back")
            assert not rig.told(e.LinkDown)

    asyncio.run(story())


def test_a_simulated_plant_needs_no_hardware() -> None:
    async def story() -> None:
        async with plant(options(simulate=True)) as rig:
            await until(lambda: rig.point("room/temperature").value == 20.0, "the simulated sensor is read")
            assert (await rig.set("tower/amber", ON)).accepted

    asyncio.run(story())
