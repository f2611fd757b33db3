"""Every event and every command there is, by name: what the codec can read, and what rights are given for.

They live by subject in modules of their own (`events`, `commands` and their sisters); a new module is listed here.
"""

from types import ModuleType

from console.center import (
    commands,
    desk_commands,
    desk_events,
    events,
    line_commands,
    line_events,
    phone_commands,
    plant_commands,
    plant_events,
    record_events,
)


def _concrete(modules: tuple[ModuleType, ...], base: type) -> dict[str, type]:
    """The classes these modules define below `base`, by name."""
    return {
        name: cls
        for module in modules
        for name, cls in vars(module).items()
        if isinstance(cls, type) and issubclass(cls, base) and cls is not base and cls.__module__ == module.__name__
    }


EVENTS: dict[str, type[events.Event]] = _concrete(
    (events, record_events, desk_events, line_events, plant_events), events.Event
)
COMMANDS: dict[str, type[commands.Command]] = _concrete(
    (commands, phone_commands, line_commands, desk_commands, plant_commands), commands.Command
)
HOUSE_COMMANDS: tuple[type[commands.Command], ...] = (*commands.HOUSE_COMMANDS, *desk_commands.HOUSE_COMMANDS)
"""Commands the engine itself carries out: no switch is asked."""
