#!/usr/bin/env python3
"""Which devices answer on this Modbus, how fast, does each keep its map, and does a relay do what it is told?

When to use it: equipment that is silent, slow or wrong; a new device before its map is trusted; a lamp that does not
light.

Reading changes nothing. An output is thrown only with --write KEY, read back by the map's own read-back, and put back
as it was, also after Ctrl+C. The relay that leads the trunks past the switch must be named like any other.

examples:
  python3 scripts/diagnose/modbus.py --host 192.0.2.20 --scan 1-32
  python3 scripts/diagnose/modbus.py --serial /dev/ttyUSB0 --map relay8 --unit 1 --write lamp1
  python3 scripts/diagnose/modbus.py --settings settings.toml --link plant

to learn: --simulate dead-device, stuck-relay, wrong-value, slow, noisy
"""

import argparse
import asyncio
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts import bootstrap

if __name__ == "__main__":
    bootstrap.use_venv("serial", "pymodbus", "platformdirs")

from console.center.check import Check, Verdict
from drivers.modbus import checks, options
from drivers.modbus.bus import DeviceRefused, NoAnswer
from drivers.modbus.map import Table
from drivers.modbus.options import DeviceOptions, ModbusOptions
from drivers.modbus.peer import Peer
from drivers.modbus.wire import Read
from drivers.transport.line_port import as_found
from scripts.diagnose.frame import Bench, Desk, Unreachable, UsageError, link_options, run

STORIES = ("fine", "dead-device", "stuck-relay", "wrong-value", "slow", "noisy")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--settings", type=Path, metavar="FILE", help="the console's settings: take bus and devices from there"
    )
    parser.add_argument("--link", default="", help="which of its links")
    parser.add_argument("--host", help="a device or gateway over TCP")
    parser.add_argument("--port", type=int, default=502)
    parser.add_argument("--serial", help="a serial port (RS-485)")
    parser.add_argument("--baud", type=int, default=9600)
    parser.add_argument("--parity", choices=("N", "E", "O"), default="N")
    parser.add_argument("--map", help=f"one device's map: {', '.join(options.shipped_maps())}, or a file")
    parser.add_argument("--unit", type=int, default=1, help="its unit number (default: %(default)s)")
    parser.add_argument("--scan", metavar="UNITS", help="ask these units, as 1-32")
    parser.add_argument(
        "--read",
        action="append",
        default=[],
        metavar="TABLE:ADDRESS[:COUNT]",
        help="coil, discrete, holding or input, addresses from 0",
    )
    parser.add_argument(
        "--write", action="append", default=[], metavar="KEY", help="throw this output over and back; may be repeated"
    )
    parser.add_argument(
        "--timeout", type=float, default=0.5, metavar="SECONDS", help="for an answer (default: %(default)g)"
    )
    parser.add_argument("--held", action="store_true", help="open a port though another process has it open")


def work(args: argparse.Namespace, desk: Desk) -> None:
    """Scan, read, compare, write."""
    if args.simulate:
        asyncio.run(_simulated(args, desk))
        return
    chosen, devices = _given(args)
    with as_found(chosen.serial, args.held) if chosen.is_serial else nullcontext():
        asyncio.run(test(args, chosen, devices, desk))


async def test(args: argparse.Namespace, chosen: ModbusOptions, devices: Sequence[DeviceOptions], desk: Desk) -> None:
    """Everything asked for, on one bus."""
    desk.promises = checks.promises(devices)
    units, reads = _units(args.scan) if args.scan else [], [(text, _read(text)) for text in args.read]
    owners = [(key, one) for key in args.write for one in _owners(devices, key)]
    async with checks.opened(chosen, desk.add, desk.told) as bus:
        if units:
            desk.more["units"] = await checks.scan(bus, units, desk.add, desk.told)
        for text, read in reads:
            try:
                values = await bus.read(args.unit, read)
                desk.add(Check(text, Verdict.FINE, words=" ".join(map(str, values))))
                desk.more.setdefault("read", {})[text] = values
            except (NoAnswer, DeviceRefused) as why:
                desk.add(Check(text, Verdict.FAULT, words=str(why)))
        alive = [one for one in devices if await checks.device(bus, one, desk.add, desk.told)]
        for key, one in owners:
            if one in alive:
                await checks.write(bus, one, key.rpartition(".")[2], desk.add, desk.told)
            else:
                desk.add(Check(f"write {key}", Verdict.UNTRIED, words=f"{one.name} does not answer"))
    if units and not devices and not desk.more["units"]:
        raise Unreachable(f"nobody answers on {chosen.where}")


def _given(args: argparse.Namespace) -> tuple[ModbusOptions, tuple[DeviceOptions, ...]]:
    if args.settings is not None or args.link:
        driver, given = link_options(args.settings, args.link)
        if driver != "modbus":
            raise UsageError(f"that link's driver is “{driver}”; this script tests Modbus")
        chosen = options.read(given)
        return replace(chosen, timeout_s=args.timeout), chosen.devices
    if (args.host is None) == (args.serial is None):
        raise UsageError("which bus? --host, or --serial, or --settings FILE --link NAME, or learn with --simulate")
    if not (args.map or args.scan or args.read):
        raise UsageError("what shall be done? --map NAME, --scan 1-32 or --read holding:0")
    chosen = ModbusOptions(
        transport=options.RTU if args.serial else options.TCP,
        host=args.host or "",
        port=args.port,
        serial=args.serial or "",
        baud=args.baud,
        parity=args.parity,
        timeout_s=args.timeout,
    )
    return chosen, (_device(args.map, args.unit),) if args.map else ()


def _device(name: str, unit: int) -> DeviceOptions:
    known = options.load_map(name)
    return DeviceOptions(known.name, known, unit)


def _units(text: str) -> list[int]:
    first, _, last = text.partition("-")
    try:
        units = list(range(int(first), int(last or first) + 1))
    except ValueError as why:
        raise UsageError(f"--scan is like 1-32, not {text}") from why
    if not units or units[0] < 0 or units[-1] > 247:
        raise UsageError("units are 0 to 247")
    return units


def _read(text: str) -> Read:
    table, _, rest = text.partition(":")
    address, _, count = rest.partition(":")
    try:
        return Read(Table(table), int(address), int(count or 1))
    except ValueError as why:
        raise UsageError(f"--read is like holding:0 or coil:3:8, not {text}") from why


def _owners(devices: Sequence[DeviceOptions], key: str) -> list[DeviceOptions]:
    """The device a key (`lamp1`, or `relays.lamp1`) belongs to. UsageError when none or several have it."""
    name, _, point = key.rpartition(".")
    found = [one for one in devices if name in ("", one.name) and any(p.key == point for p in one.map.outputs)]
    if len(found) != 1:
        outputs = ", ".join(f"{one.name}.{p.key}" for one in devices for p in one.map.outputs)
        raise UsageError(f"--write {key}: {'none has it' if not found else 'say whose'}; outputs: {outputs or 'none'}")
    return found


async def _simulated(args: argparse.Namespace, desk: Desk) -> None:
    """A relay board, an andon tower and a thermometer on a server of this process."""
    places = (("relay8", 1), ("andon", 2), ("climate", 3))
    devices = tuple(_device(name, unit) for name, unit in places)
    for key in args.write:
        _owners(devices, key)
    async with Peer(devices) as peer:
        peer.faults.silent |= set(range(248)) - {unit for _, unit in places}
        desk.told(f"a simulated bus at 127.0.0.1:{peer.port}: {args.simulate}")
        if args.simulate == "dead-device":
            peer.faults.silent.add(3)
        if args.simulate == "stuck-relay":
            peer.faults.stuck.add((2, 0))
            args.write = args.write or ["andon.red"]
        if args.simulate == "wrong-value":
            await peer.put("climate", "temperature", 55.0)
        if args.simulate == "slow":
            peer.faults.late.update({1: 0.2, 2: 0.2, 3: 0.2})
        if args.simulate == "noisy":
            peer.faults.noise = 0.002
        chosen = ModbusOptions(host="127.0.0.1", port=peer.port, timeout_s=args.timeout)
        await test(args, chosen, devices, desk)


BENCH = Bench("modbus", __doc__, add_arguments, work, STORIES)

if __name__ == "__main__":
    sys.exit(run(BENCH))
