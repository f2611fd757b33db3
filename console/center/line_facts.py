"""How facts about lines and their text messages change the centre."""

from console.center import line_events as le
from console.center.events import Event
from console.center.ids import link_of, native
from console.center.message import Message
from console.center.state import Center, Fold, Key
from console.center.trunk import Trunk


def _measured(center: Center, event: le.TrunkMeasured) -> list[Key]:
    trunk = center.trunks.get(event.trunk)
    if trunk is None:
        trunk = center.trunks[event.trunk] = Trunk(event.trunk, link_of(event.trunk), native(event.trunk))
    trunk.signal_dbm, trunk.operator = event.signal_dbm, event.operator
    return [("trunk", trunk.id)]


def _received(center: Center, event: le.MessageReceived) -> list[Key]:
    words = (event.text, event.parts, event.missing)
    center.messages[event.message] = Message(event.message, event.trunk, event.cli, event.at, *words)
    return [("message", event.message)]


def _sent(center: Center, event: le.MessageSent) -> list[Key]:
    message = Message(event.message, event.trunk, event.cli, event.at, parts=event.parts, outgoing=True)
    center.messages[event.message] = message
    return [("message", event.message)]


FOLDS: dict[type[Event], Fold] = {
    le.TrunkMeasured: _measured,
    le.MessageReceived: _received,
    le.MessageSent: _sent,
}
