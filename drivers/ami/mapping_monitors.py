"""Supervisors in agents' calls: ChanSpy seen as a presence, its keys as a change of mode.

The presence's id is the supervisor's own channel. A mode is what the switch showed, never what was asked for:
``DTMFEnd`` with ``Direction: Received`` on that channel is the proof that a key reached ChanSpy (option ``d``).
"""

from console.center.events import MonitorChanged, MonitorEnded
from console.center.states import MonitorMode
from drivers.ami import mapping_calls as calls
from drivers.ami import mapping_queues as queues
from drivers.ami.mapping_world import Channel, Fields, World

MODES = {"4": MonitorMode.LISTEN, "5": MonitorMode.WHISPER, "6": MonitorMode.BARGE}
"""Digits of ChanSpy's option ``d`` (app_chanspy.c)."""

DIGITS = {mode: digit for digit, mode in MODES.items()}


def started(world: World, f: Fields) -> None:
    """``ChanSpyStart``."""
    spy, spied = calls.channel_of(world, f, "Spyer"), calls.channel_of(world, f, "Spyee")
    if spy is not None and spied is not None:
        spy.spies = spied.uid
        _tell(world, spy, spied, MonitorMode.LISTEN)


def digit(world: World, f: Fields) -> None:
    """``DTMFEnd``: a supervisor's key, or that of a waiting caller."""
    if f.get("Direction", "Received") != "Received":
        return
    uid = f.get("Uniqueid", "")
    spy = world.channels.get(uid)
    spied = world.channels.get(spy.spies) if spy is not None and spy.spies else None
    if spy is not None and spied is not None and f.get("Digit") in MODES:
        _tell(world, spy, spied, MODES[f.get("Digit")])
    else:
        queues.digit(world, uid, f.get("Digit", ""))


def stopped(world: World, f: Fields) -> None:
    """``ChanSpyStop``."""
    spy = world.channels.get(f.get("SpyerUniqueid", ""))
    if spy is not None:
        gone(world, spy)


def gone(world: World, spy: Channel) -> None:
    """A channel ends: if it was a supervisor's, the presence does too."""
    if spy.spies:
        spy.spies = ""
        ref = world.ref_at("monitor", spy.uid, "end")
        world.out.append(MonitorEnded(world.now, ref, world.link, world.id(spy.uid)))


def _tell(world: World, spy: Channel, spied: Channel, mode: MonitorMode) -> None:
    ref = world.ref_at("monitor", spy.uid, mode.value)
    agent = spied.party.agent or next((p.agent for p in spied.call.parties.values() if p.agent), "")
    monitor = world.id(spy.uid)
    world.out.append(MonitorChanged(world.now, ref, world.link, monitor, agent, spied.call.id, spy.name, mode))
