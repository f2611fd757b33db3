"""The tests of a Modbus bus: who answers, how fast, does each device keep its map, does a written output read back.

Reading changes nothing. An output is written only when it is named; what it was is written back at the end and read
again, whatever happened in between. The relay that leads the trunks past the switch must be named like any other.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

from console.center.check import Check, Verdict, percentile
from drivers.errors import LinkLost
from drivers.modbus.bus import Bus, DeviceRefused, NoAnswer
from drivers.modbus.map import PointMap, Table
from drivers.modbus.options import DeviceOptions, ModbusOptions
from drivers.modbus.wire import Read, decode, pick, plan, plan_exact, raw_of

Add = Callable[..., None]
Told = Callable[[str], None]

ROUNDS = 20
SLOW_MS = 150.0
SETTLE_S = 0.15
TRIES = 3
_GATEWAY = (10, 11)
"""Exceptions by which a gateway speaks for a device that does not (MODBUS Application Protocol 1.1b3, 7)."""
_PROBE = Read(Table.COIL, 0, 1)


def promises(devices: Sequence[DeviceOptions]) -> tuple[str, ...]:
    """What the maps promise: every point of every device."""
    return tuple(f"{device.name}.{key}" for device in devices for key in device.map.points)


@asynccontextmanager
async def opened(options: ModbusOptions, add: Add, told: Told) -> AsyncIterator[Bus]:
    """The bus, open. Raises LinkLost."""
    told(f"opening {options.where}")
    bus = Bus(options)
    try:
        await bus.open()
        add(Check("open", Verdict.FINE, words=options.where))
        yield bus
    finally:
        bus.close()


async def scan(bus: Bus, units: Sequence[int], add: Add, told: Told) -> list[int]:
    """Who is on the bus: any answer will do, a refusal too."""
    there: list[int] = []
    for unit in units:
        if unit % 8 == units[0] % 8:
            told(f"asking unit {unit} and those after it; {len(there)} answered so far")
        if await _answers(bus, unit):
            there.append(unit)
    words = f"of units {units[0]} to {units[-1]}: {', '.join(map(str, there)) or 'none'}"
    advice = "" if there else "power, A and B swapped, speed and parity, the last device's terminator: in this order"
    add(Check("scan", Verdict.FINE if there else Verdict.FAULT, float(len(there)), "units", words, advice))
    return there


async def device(bus: Bus, one: DeviceOptions, add: Add, told: Told) -> bool:
    """Whether a device answers, how fast, and whether each point of its map is what the map says."""
    told(f"{one.name}, unit {one.unit}: {one.map.title}")
    if not await _answers(bus, one.unit, TRIES):
        add(*(_unseen(one, point) for point in one.map.points.values()))
        place = f" ({one.place})" if one.place else ""
        advice = "power, its unit number, its wires; --scan shows under which number it answers, if it does"
        add(Check(one.name, Verdict.FAULT, float(one.unit), "unit", f"does not answer{place}", advice))
        return False
    add(await _speed(bus, one))
    for point in one.map.points.values():
        add(await _point(bus, one, point))
    return True


async def _answers(bus: Bus, unit: int, tries: int = 1) -> bool:
    """Whether anything comes back from that unit; a gateway that says nobody is behind it is no answer of theirs."""
    for _ in range(tries):
        try:
            await bus.read(unit, _PROBE)
        except DeviceRefused as why:
            return why.code not in _GATEWAY
        except NoAnswer:
            continue
        return True
    return False


def _unseen(one: DeviceOptions, point: PointMap) -> Check:
    words = f"{one.name} does not answer"
    return Check(f"  {point.key}", Verdict.UNTRIED, words=words, promise=f"{one.name}.{point.key}", kept=False)


async def _speed(bus: Bus, one: DeviceOptions) -> Check:
    read = plan(one.map.points.values())[0]
    trips, missed = [], 0
    for _ in range(ROUNDS):
        try:
            await bus.read(one.unit, read)
        except DeviceRefused:
            pass  # a refusal came back as fast as a value
        except NoAnswer:
            missed += 1
            continue
        trips.append(bus.answer_s * 1000)
    if not trips:
        return Check(one.name, Verdict.FAULT, 0.0, "answers", f"none of {ROUNDS} reads was answered")
    slow = percentile(trips, 95)
    words = f"half in {percentile(trips, 50):.0f} ms, 95 % in {slow:.0f} ms, all in {max(trips):.0f} ms"
    if missed:
        words += f"; {missed} of {ROUNDS} unanswered"
        return Check(one.name, Verdict.FAULT, slow, "ms", words, "a loose wire, noise, or a time-out too short")
    verdict = Verdict.FINE if slow < SLOW_MS else Verdict.NOTICE
    return Check(one.name, verdict, slow, "ms", words, "" if verdict is Verdict.FINE else "alarms come as late")


async def _point(bus: Bus, one: DeviceOptions, point: PointMap) -> Check:
    name, promise = f"  {point.key}", f"{one.name}.{point.key}"
    read = plan_exact([point])[0]
    try:
        values = await bus.read(one.unit, read)
    except DeviceRefused as why:
        words = f"{point.kind} {point.address}: {why}"
        advice = "the map names an address this device has not: another model, or a manual that counts from 1"
        return Check(name, Verdict.FAULT, words=words, advice=advice, promise=promise)
    except NoAnswer as why:
        return Check(name, Verdict.FAULT, words=str(why), promise=promise)
    value = pick(point, read, values)
    if value is None:
        words = f"{point.kind} {point.address} holds no value of type {point.type}: {values}"
        return Check(name, Verdict.FAULT, words=words, advice="see the map's type", promise=promise)
    return _in_limits(point, value, name, promise)


def _in_limits(point: PointMap, value: float, name: str, promise: str) -> Check:
    if (point.low is not None and value < point.low) or (point.high is not None and value > point.high):
        low, high = ("" if limit is None else f"{limit:g}" for limit in (point.low, point.high))
        words = f"{point.title}: outside {low}…{high}"
        advice = "is it so? then it is an alarm; else the map's address, type or scale is wrong"
        return Check(name, Verdict.NOTICE, value, point.unit, words, advice, promise)
    if point.is_output:  # that it can be read says nothing of whether it can be thrown
        words = f"{point.title}: reads; not written (--write {point.key})"
        return Check(name, Verdict.UNTRIED, value, point.unit, words, promise=promise)
    return Check(name, Verdict.FINE, value, point.unit, point.title, promise=promise)


async def write(bus: Bus, one: DeviceOptions, key: str, add: Add, told: Told) -> None:
    """Throw an output over, read it back, and put it back. Raises KeyError for a key that is no output."""
    point = next((point for point in one.map.outputs if point.key == key), None)
    if point is None:
        known = ", ".join(point.key for point in one.map.outputs) or "none"
        raise KeyError(f"“{key}” is no output of {one.name}; its outputs: {known}")
    before = (await bus.read(one.unit, Read(point.kind, point.address, 1)))[0]
    was_on = before == raw_of(point, True)
    told(f"{point.title}: is {before}, writing {raw_of(point, not was_on)}")
    try:
        add(await _thrown(bus, one, point, not was_on))
    finally:
        add(await _put_back(bus, one, point, before, told))


async def _thrown(bus: Bus, one: DeviceOptions, point: PointMap, on: bool) -> Check:
    name, promise = f"write {point.key}", f"{one.name}.{point.key}"
    try:
        await bus.write(one.unit, point.kind, point.address, raw_of(point, on))
        await asyncio.sleep(SETTLE_S)
        seen = await _seen(bus, one, point)
    except (NoAnswer, DeviceRefused) as why:
        return Check(name, Verdict.FAULT, words=str(why), promise=promise)
    where = f"by “{point.readback}”" if point.readback else "by itself"
    if seen is not on:
        words = f"{point.title}: written {'on' if on else 'off'}, and reads back {'on' if seen else 'off'} ({where})"
        advice = "a stuck relay, a blown lamp, a fuse, or a read-back wired elsewhere"
        return Check(name, Verdict.FAULT, words=words, advice=advice, promise=promise)
    words = f"{point.title}: {'on' if on else 'off'}, read back {where}"
    return Check(name, Verdict.FINE, words=words, promise=promise)


async def _seen(bus: Bus, one: DeviceOptions, point: PointMap) -> bool:
    """What the output really is, as the map says it can be seen."""
    by = one.map.seen_of(point)
    values = await bus.read(one.unit, Read(by.kind, by.address, by.size))
    if by is point:
        return values[0] == raw_of(point, True)
    return bool(values[0]) if by.kind.is_bits else bool(decode(by, values))


async def _put_back(bus: Bus, one: DeviceOptions, point: PointMap, before: int, told: Told) -> Check:
    """Write what was there, also when the person has had enough; say so when it does not hold."""
    told(f"{point.title}: writing {before} back")
    try:
        await bus.write(one.unit, point.kind, point.address, before)
        now = (await bus.read(one.unit, Read(point.kind, point.address, 1)))[0]
    except (NoAnswer, DeviceRefused, LinkLost) as why:
        words = f"{point.title} could not be put back to {before}: {why}"
        return Check("as found", Verdict.FAULT, words=words, advice="set it by hand, and look at it")
    if now != before:
        words = f"{point.title} was {before} and is {now} now"
        return Check("as found", Verdict.FAULT, words=words, advice="set it by hand, and look at it")
    return Check("as found", Verdict.FINE, float(before), "", f"{point.title} is as it was")
