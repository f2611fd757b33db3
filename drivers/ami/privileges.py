"""Which rights a manager user really has, told by the actions the switch offers it; and which it should have.

Asterisk lists to each user the actions it may use, with the classes any of which opens them: `Hangup channel.  (Priv:
system,call,all)`. A class is granted when an action that it alone opens is listed; one that is always built in and
not listed, is not. Pure. Source: action ListCommands of Asterisk 16 and 22, and manager.conf's own sample.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_PRIVILEGES = re.compile(r"\(Priv: ([a-z,<> ]*)\)\s*\Z")

WITNESSES: Mapping[str, str] = {
    "system": "DBPut",
    "config": "UpdateConfig",
    "command": "Command",
    "originate": "Originate",
    "call": "Redirect",
    "user": "UserEvent",
    "message": "MessageSend",
    "agent": "QueueAdd",
    "agi": "AGI",
    "aoc": "AOCMessage",
    "test": "TestEvent",
}
"""For each class an action that it alone opens."""

READER = frozenset({"reporting"})
"""What the reading user must be allowed to ask: lists, and nothing else."""
WRITER = frozenset({"agent", "call", "originate", "reporting"})
"""What the console's commands need; never system, command or config."""
GRAVE = frozenset({"system", "config", "command", "agi", "originate", "call", "agent"})
"""Classes with which a user can change the switch, run programs, or move calls."""
CAN = {
    "system": "restart the switch, run programs, change its database",
    "config": "read and rewrite its configuration files",
    "command": "run any command of its console",
    "agi": "run programs on it",
    "originate": "dial, at the house's expense",
    "call": "hang up and transfer calls",
    "agent": "log agents in and out",
    "message": "send text messages",
    "user": "tell events of its own making",
    "aoc": "send advice of charge",
    "reporting": "ask for lists",
    "test": "drive the test suite",
}


@dataclass(frozen=True, slots=True)
class Rights:
    """What a user may ask: `granted` classes, `actions` by name."""

    granted: frozenset[str]
    actions: frozenset[str]


def rights(commands: Mapping[str, str]) -> Rights:
    """The rights told by ListCommands: its headers, action name to synopsis with privileges."""
    opened = {name: _classes(words) for name, words in commands.items() if _PRIVILEGES.search(words)}
    granted = {next(iter(classes)) for classes in opened.values() if len(classes) == 1}
    granted |= {name for name, witness in WITNESSES.items() if witness in opened and name in opened[witness]}
    for classes in opened.values():
        if not classes:
            continue
        # One of these is granted; those whose own witness is missing are not.
        possible = {name for name in classes if name in granted or name not in WITNESSES}
        if len(possible) == 1:
            granted |= possible
    return Rights(frozenset(granted), frozenset(opened))


def _classes(words: str) -> frozenset[str]:
    found = _PRIVILEGES.search(words)
    told = found[1] if found is not None else ""
    return frozenset(name.strip() for name in told.split(",")) - {"all", "<none>", ""}


@dataclass(frozen=True, slots=True)
class Judgement:
    """`missing` and `many` against what the purpose needs; `grave`: those of `many` that can do harm."""

    missing: frozenset[str]
    many: frozenset[str]
    grave: frozenset[str]


def judge(granted: frozenset[str], needed: frozenset[str]) -> Judgement:
    """A user's rights beside what its purpose needs."""
    many = granted - needed
    return Judgement(needed - granted, many, many & GRAVE)


def mending(user: str, needed: frozenset[str]) -> str:
    """The lines of manager.conf that make it right."""
    return f"in manager.conf, [{user}]: write = {','.join(sorted(needed))}   then: asterisk -rx “manager reload”"
