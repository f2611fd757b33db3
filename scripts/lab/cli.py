"""The command line of the laboratory: words in, one exit code out.

0 done · 1 a difference or a failure · 2 wrong usage · 3 no real switch can be had here (say "recordings only").
"""

import argparse
import json
import signal
import sys
import time
from pathlib import Path

from . import captures, site, traffic, verify
from .instance import Instance, standing
from .switch import NoSwitch, Switch

NO_SWITCH = 3


def main(argv: list[str] | None = None) -> int:
    """Run one command; never raises NoSwitch."""
    options = _parser().parse_args(argv)
    switch = Switch(options.version or 22, options.instance or "default", options.port_base, keep=True)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        return int(options.run(switch, options))
    except KeyboardInterrupt:
        print("lab: stopped", file=sys.stderr)
        if switch.known and switch.alive():
            switch.phones.end_callers()
            switch.clear()
        return 130
    except NoSwitch as why:
        print(f"lab: no real Asterisk {switch.version} can be had here: {why}. Recordings only.", file=sys.stderr)
        return NO_SWITCH
    finally:
        switch.close()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="lab.py", description="A real Asterisk with SIPp phones on 127.0.0.1.")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--version", type=int, choices=(22, 16), help="major version (default 22)")
    common.add_argument("--instance", help="a name, so that several can run side by side")
    common.add_argument("--port-base", type=int, help="first of 1500 ports (default: a free block)")
    verbs = parser.add_subparsers(required=True, metavar="COMMAND")

    def verb(name: str, run: object, text: str) -> argparse.ArgumentParser:
        made = verbs.add_parser(name, parents=[common], help=text, description=text)
        made.set_defaults(run=run)
        return made

    verb("up", _up, "start the switch and its phones (makes the chroot the first time)")
    verb("down", _down, "stop them; every instance unless one is named")
    verb("status", _status, "what is running, and where")
    verb("settings", _settings, "write the console's settings file for this switch and print its path")
    load = verb("traffic", _traffic, "place a seeded mix of calls and wait for their end")
    check = verb("verify", verify.command, "traffic, then our visits against queue_log, call by call")
    for made, calls in ((load, 60), (check, 100)):
        made.add_argument("--calls", type=int, default=calls)
        made.add_argument("--rate", type=float, default=5.0 if made is load else 8.0, help="calls a second")
        made.add_argument("--seed", type=int, default=1)
        made.add_argument(
            "--mix", default="normal", help=f"one of {', '.join(traffic.MIXES)}; or talk=70,abandon=10,move=3 …"
        )
    load.add_argument("--for-ever", action="store_true", help="one seed after the other, until told to stop")
    load.add_argument("--record", type=Path, metavar="FILE", help="save the AMI bytes meanwhile (.gz compresses)")
    check.add_argument("--no-engine", action="store_true", help="only the recorded bytes, no live engine")
    check.add_argument("--json", action="store_true", help="the comparison as JSON on standard output")
    check.add_argument("--keep-tape", type=Path, metavar="FILE", help="keep the recorded bytes here")
    tape = verb("record", _record, "save the raw AMI bytes of a read-only session")
    tape.add_argument("--out", type=Path, required=True, metavar="FILE")
    tape.add_argument("--seconds", type=float, default=60)
    tape.add_argument("--snapshot", action="store_true", help="ask for QueueStatus and CoreShowChannels first")
    many = verb("capture", _capture, "record the scenarios that the driver's tests fold")
    many.add_argument("--to", type=Path, default=Path("tests/captures/ami"))
    many.add_argument("--plain", action="store_true", help="as most sites have it: no timestamps, no sequence numbers")
    many.add_argument("scenario", nargs="*", help=f"of {', '.join(captures.SCENARIOS)} (default: all)")
    return parser


def describe(switch: Switch) -> dict[str, object]:
    """Where the instance listens and where its secrets and logs lie (never the secrets themselves)."""
    instance: Instance = switch.instance
    return {
        "version": instance.tree.full_version(),
        "instance": instance.name,
        "ami": f"127.0.0.1:{instance.ami_port}",
        "ami_tls": f"127.0.0.1:{instance.tls_port}",
        "certificate": str(instance.certificate),
        "sip": f"127.0.0.1:{instance.sip_port}",
        "users": {"read": "monitor", "write": "pilot"},
        "secrets": str(instance.secrets),
        "queue_log": str(switch.queue_log_path),
        "alive": switch.alive(),
    }


def _up(switch: Switch, options: argparse.Namespace) -> int:
    switch.up()
    print(json.dumps(describe(switch), indent=1))
    return 0


def _down(switch: Switch, options: argparse.Namespace) -> int:
    named = [(options.version or 22, options.instance or "default")]
    for version, name in named if options.version or options.instance else standing():
        Switch(version, name).down()
        print(f"lab: {name} ({version}) is down")
    return 0


def _status(switch: Switch, options: argparse.Namespace) -> int:
    switch.look()
    print(json.dumps(describe(switch), indent=1))
    return 0 if switch.alive() else 1


def _settings(switch: Switch, options: argparse.Namespace) -> int:
    switch.look()
    print(site.write(switch.instance))
    return 0


def _traffic(switch: Switch, options: argparse.Namespace) -> int:
    traffic.mix(options.mix)
    switch.up()
    recorder = switch.recorder(options.record).start() if options.record else None
    start, began = switch.queue_log_end(), time.monotonic()
    traffic.run(switch, options.calls, options.rate, options.seed, options.mix)
    while options.for_ever:
        options.seed += 1
        traffic.run(switch, options.calls, options.rate, options.seed, options.mix, progress=None)
    if recorder is not None:
        recorder.stop()
    counts: dict[str, int] = {}
    for visit in switch.visits(start):
        counts[visit.outcome] = counts.get(visit.outcome, 0) + 1
    print(f"lab: {options.calls} calls in {time.monotonic() - began:.0f} s; queue_log tells {counts}")
    return 0


def _record(switch: Switch, options: argparse.Namespace) -> int:
    switch.up()
    recorder = switch.recorder(options.out, snapshot=options.snapshot, reconnect=True).start()
    try:
        time.sleep(options.seconds)
    finally:
        recorder.stop()
    print(f"lab: {recorder.received} bytes in {recorder.sessions} session(s)")
    return 0


def _capture(switch: Switch, options: argparse.Namespace) -> int:
    unknown = set(options.scenario) - set(captures.SCENARIOS)
    if unknown:
        print(f"lab: no such scenario: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    switch.plain = options.plain
    switch.up()
    captures.record(switch, options.to, options.scenario)
    return 0
