"""From a wish to a command: who asks, from where and why, and whether it may be asked at all.

Every command carries an id of its own, the workstation's user name and host, and the reason given. `refusal` says
before anybody presses why a thing cannot be had: the role, the link that is down, or what that link cannot do. The
engine decides again; nothing here changes what the screen shows. It must not talk to a feed.
"""

import getpass
import socket
import uuid
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from console.center import commands as c
from console.center.ids import link_of
from console.center.roles import may
from console.center.site import LinkState
from console.center.state import Center
from console.center.vocabulary import HOUSE_COMMANDS
from console.ui.widgets.clock import duration
from drivers.contract import NEEDS, Capability

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Asker:
    """Who sits here. `station` is the telephone they listen with, empty until they have said."""

    who: str
    workstation: str
    role: str = "supervisor"
    station: str = ""

    def command(self, verb: type[c.Command], *, why: str = "", after_call: bool = False, **target: Any) -> c.Command:
        """A command of that verb, with an id nobody else will ever use."""
        return verb(
            id=uuid.uuid4().hex,
            who=self.who,
            role=self.role,
            workstation=self.workstation,
            why=why,
            after_call=after_call,
            **target,
        )


def here(station: str = "") -> Asker:
    """The user of this workstation."""
    return Asker(user_name(), socket.gethostname().split(".")[0], station=station)


def user_name() -> str:
    """The workstation's user name; a machine that does not tell is no reason to stop."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "unknown"


def refusal(center: Center, command: c.Command, now: float) -> str:
    """Why this cannot be asked now, in words for a tool tip; empty when it can."""
    if may(command.role, command):
        return translate("Ask", "Your role “{role}” may not do this").format(role=command.role)
    if isinstance(command, HOUSE_COMMANDS):
        return ""
    name = link_of(target_of(command))
    link = center.links.get(name)
    if link is None or not link.up:
        return down_words(name, link, now)
    return _lacking(link, command)


def target_of(command: c.Command) -> str:
    """The scoped id of what a command is about: its agent, call, visit, command, alarm, output, device or trunk."""
    for field in ("agent", "call", "visit", "command", "alarm", "output", "device", "trunk"):
        value = getattr(command, field, "")
        if value and not (field == "agent" and getattr(command, "visit", "")):
            return str(value)
    return ""


def down_words(name: str, link: LinkState | None, now: float) -> str:
    """Why nothing can be asked of a link that is not there."""
    if link is None:
        return translate("Ask", "No link “{link}” is known").format(link=name)
    since = link.blind_since or link.since
    if not since:
        return translate("Ask", "The link “{link}” is not connected").format(link=name)
    return translate("Ask", "The link “{link}” is lost for {time}").format(link=name, time=duration(now - since))


def needed(command: c.Command) -> Capability | None:
    """The capability a link must have to carry a command out; None: the engine does it itself."""
    if isinstance(command, c.Monitor):
        return Capability(command.mode.value)
    return NEEDS.get(type(command).__name__)


def _lacking(link: LinkState, command: c.Command) -> str:
    capability = needed(command)
    if capability is None or capability.value in link.capabilities:
        return ""
    return translate("Ask", "The link “{link}” cannot {what}").format(link=link.name, what=capability_words(capability))


def capability_words(capability: Capability) -> str:
    """What a link can do, as it stands after “can”."""
    words = {
        Capability.LISTEN: translate("Ask", "let you listen to calls"),
        Capability.WHISPER: translate("Ask", "let you whisper to an agent"),
        Capability.BARGE: translate("Ask", "let you join a call"),
        Capability.CHANGE_MONITOR: translate("Ask", "change between listening, whispering and joining"),
        Capability.TAKE_OVER: translate("Ask", "let you take calls over"),
        Capability.HANG_UP: translate("Ask", "hang calls up"),
        Capability.DIAL_OUT: translate("Ask", "call out on a line of its own"),
        Capability.ANSWER_LINE: translate("Ask", "answer a line of its own"),
        Capability.MESSAGES: translate("Ask", "send and receive text messages"),
        Capability.TRANSFER: translate("Ask", "transfer calls"),
        Capability.MOVE_WAITING: translate("Ask", "move waiting calls to another queue"),
        Capability.ASSIGN_WAITING: translate("Ask", "give waiting calls to a chosen agent"),
        Capability.MOVE_TO_FRONT: translate("Ask", "change the order of waiting calls"),
        Capability.WITHDRAW: translate("Ask", "take waiting calls out of a queue"),
        Capability.SET_STATUS: translate("Ask", "set an agent ready or not ready"),
        Capability.LOG_OUT: translate("Ask", "log agents out"),
        Capability.QUEUE_MEMBERSHIP: translate("Ask", "change which queues an agent serves"),
        Capability.PENALTY: translate("Ask", "set penalties"),
        Capability.ANSWER: translate("Ask", "lift a station's telephone"),
        Capability.HOLD: translate("Ask", "hold and retrieve calls"),
        Capability.DIAL: translate("Ask", "dial for a station"),
        Capability.CONSULT: translate("Ask", "make consultations"),
        Capability.CONFERENCE: translate("Ask", "make conferences"),
        Capability.END_WRAP_UP: translate("Ask", "end after-call work early"),
        Capability.LIVE_CALLS: translate("Ask", "show calls while they last"),
        Capability.QUEUES: translate("Ask", "show queues"),
        Capability.AGENT_STATES: translate("Ask", "show the states of agents"),
        Capability.TRUNKS: translate("Ask", "show trunks"),
        Capability.RECORDS_AFTER_CALL: translate("Ask", "tell of a call when it has ended"),
        Capability.OUTPUTS: translate("Ask", "light lamps and move relays"),
        Capability.FAILOVER: translate("Ask", "lead the trunks past the switch"),
    }
    return words[capability]
