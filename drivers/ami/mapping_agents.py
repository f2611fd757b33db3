"""Queue members as the switch tells them, to the centre's agents: membership, pauses, penalties, telephones.

An agent's id is the member's interface (what commands need); the name shown is the MemberName (what queue_log
writes). The same values come in lists and in events under slightly different keys; both end in ``member``.
"""

from console.center.events import (
    AgentDeviceChanged,
    AgentJoinedQueue,
    AgentLeftQueue,
    AgentNotReady,
    AgentReady,
    AgentSeen,
)
from console.center.states import Device
from drivers.ami.mapping_visits import see_queue
from drivers.ami.mapping_world import Fields, Member, World, known, number

# Device states of app_queue's Status header (include/asterisk/devicestate.h).
_DEVICE = {
    "0": Device.UNKNOWN,
    "1": Device.IDLE,
    "2": Device.IN_USE,
    "3": Device.IN_USE,
    "4": Device.UNAVAILABLE,
    "5": Device.UNAVAILABLE,
    "6": Device.RINGING,
    "7": Device.IN_USE,
    "8": Device.ON_HOLD,
}

TOLD = ("Paused", "PausedReason", "Penalty", "Status", "Membership", "Wrapuptime")
"""What is compared of a member, in this order."""


def see_agent(world: World, interface: str, name: str, station: str) -> str:
    """Tell of an agent when first seen or renamed; returns the id."""
    agent = world.id(interface)
    station = station or interface
    if world.agents.get(agent) != name + "\n" + station:
        world.agents[agent] = name + "\n" + station
        world.stations[station] = agent
        ref = world.ref("agent", interface, name, station)
        world.out.append(AgentSeen(world.now, ref, world.link, agent, name, station))
    return agent


def meet(world: World, f: Fields) -> None:
    """A queue's message names an agent: tell of one not yet known."""
    interface = f.get("Interface", "")
    if interface and world.id(interface) not in world.agents:
        see_agent(world, interface, known(f.get("MemberName", "")) or interface, "")


def member(world: World, f: Fields) -> None:
    """Any message with a member's full description; tells only what differs from what was told."""
    queue = f.get("Queue", "")
    interface = f.get("Interface") or f.get("Location", "")
    if not queue or not interface:
        return
    told = tuple([f.get(key, "") for key in TOLD])
    known = world.members.get((queue, interface))
    if known is not None and known.told == told:
        return
    if known is not None and _but_status(told) == _but_status(known.told):
        _phone(world, interface, known, told)
        return
    name = f.get("MemberName") or f.get("Name") or interface
    if known is None or known.name != name:
        see_queue(world, queue)
        see_agent(world, interface, name, f.get("StateInterface", ""))
    fresh = known is None
    if known is None:
        known = world.members[queue, interface] = Member(world.id(interface), name)
    _membership(world, queue, interface, known, told, fresh)
    _pause(world, queue, interface, known, told, fresh)
    _phone(world, interface, known, told)


def _but_status(told: tuple[str, ...]) -> tuple[str, ...]:
    return told[:3] + told[4:]


def _phone(world: World, interface: str, known: Member, told: tuple[str, ...]) -> None:
    if told[3] and told[3] != (known.told[3] if known.told else ""):
        device = _DEVICE.get(told[3], Device.UNKNOWN)
        if world.phones.get(known.agent) is not device:  # told once, though each queue of the agent tells it
            world.phones[known.agent] = device
            ref = world.ref_at("device", interface, device.value)
            world.out.append(AgentDeviceChanged(world.now, ref, world.link, known.agent, device))
    known.told = told


def _membership(world: World, queue: str, interface: str, known: Member, told: tuple[str, ...], fresh: bool) -> None:
    penalty, dynamic = int(number(told[2], 0)), told[4] in ("dynamic", "realtime", "")
    known.wrap_up = number(told[5], known.wrap_up)
    if fresh or (penalty, dynamic) != (known.penalty, known.dynamic):
        known.penalty, known.dynamic = penalty, dynamic
        ref = world.ref_at("member", queue, interface, str(penalty))
        queue_id = world.id(queue)
        world.out.append(AgentJoinedQueue(world.now, ref, world.link, known.agent, queue_id, penalty, dynamic))


def _pause(world: World, queue: str, interface: str, known: Member, told: tuple[str, ...], fresh: bool) -> None:
    if not told[0]:
        return
    paused, reason = told[0] == "1", told[1]
    if not fresh and (paused, reason if paused else "") == (known.paused, known.reason):
        return
    known.paused, known.reason = paused, reason if paused else ""
    queue_id = world.id(queue)
    ref = world.ref_at("pause", queue, interface, told[0])
    if paused:
        world.out.append(AgentNotReady(world.now, ref, world.link, known.agent, reason, queue_id))
    else:
        world.out.append(AgentReady(world.now, ref, world.link, known.agent, queue_id))


def removed(world: World, f: Fields) -> None:
    """``QueueMemberRemoved``."""
    remove(world, f.get("Queue", ""), f.get("Interface") or f.get("Location", ""))


def remove(world: World, queue: str, interface: str) -> None:
    """The agent serves the queue no longer."""
    known = world.members.pop((queue, interface), None)
    if known is not None:
        ref = world.ref_at("member", queue, interface, "left")
        world.out.append(AgentLeftQueue(world.now, ref, world.link, known.agent, world.id(queue)))
