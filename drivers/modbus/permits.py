"""Whether a command to equipment is carried out, and why not, in words. Pure; the centre's roles were asked before."""

from console.center import plant_commands as pc
from console.center.commands import Command
from console.center.plant import Pattern
from console.center.plant_commands import ARMED_S
from console.center.roles import Role
from drivers.modbus.mapping import Device, Output, Plant


def unwilling(plant: Plant, command: Command, at: float) -> str:
    """Why a command is not carried out; empty when it is."""
    if isinstance(command, pc.TakeOutputs):
        return _unwilling_to_be_taken(plant, command, at)
    found = plant.find_output(str(getattr(command, "output", "")))
    if found is None:
        return f"there is no output “{getattr(command, 'output', '')}” here"
    device, output = found
    if device.silent:
        return f"{device.options.name} does not answer"
    if isinstance(command, pc.SetOutput):
        return _unwilling_to_set(device, output, command)
    if output.point.role != "failover":
        return f"{output.point.title} is no failover relay"
    if not command.why.strip():
        return "a failover needs a reason"
    if isinstance(command, pc.ArmFailover):
        return ""
    armed = output.armed_by == command.who and at < output.armed_until
    return "" if armed else f"not armed by {command.who} within the last {ARMED_S:.0f} s: arm it first"


def _unwilling_to_be_taken(plant: Plant, command: pc.TakeOutputs, at: float) -> str:
    device = plant.find_device(command.device)
    if device is None:
        return f"there is no device “{command.device}” here"
    other = device.held_by not in ("", command.who) and at < device.held_until
    if other and command.role not in (Role.SUPERVISOR, Role.ADMINISTRATOR):
        return f"{device.held_by} has its outputs in hand"
    return ""


def _unwilling_to_set(device: Device, output: Output, command: pc.SetOutput) -> str:
    if command.pattern is Pattern.UNKNOWN:
        return "“unknown” is nothing an output can show"
    if output.point.role == "failover":
        return "a failover relay is thrown and restored in two steps, not set"
    if command.role == Role.HOUSE:
        return f"{device.held_by} has its outputs in hand" if device.held_by else ""
    if device.held_by != command.who:
        holder = f"{device.held_by} has them" if device.held_by else "the house has them"
        return f"take the outputs of {device.options.name} by hand first: {holder}"
    return ""


def refusable(command: Command) -> str:
    """The name of a field that holds what can be no id of ours: line ends, NUL, over-long; empty when none does."""
    for name in ("output", "device", "who", "why"):
        value = str(getattr(command, name, ""))
        if any(ord(sign) < 32 or ord(sign) == 127 for sign in value) or len(value) > 256:
            return name
    return ""
