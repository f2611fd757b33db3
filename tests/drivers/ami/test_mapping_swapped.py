"""A telephone rings before the switch says who dials it: two threads of the switch tell of it, in either order."""

import pytest

from console.center.apply import apply
from console.center.state import Center
from console.center.states import LegState
from drivers.ami.driver import Recorded
from tests.drivers.ami.test_mapping_captures import recording

END = b"\r\n\r\n"
KNOWN = (
    b"Event: QueueMemberStatus\r\nQueue: desk1\r\nMemberName: Ana Esposito\r\nMembership: static\r\nPenalty: 0\r\n"
    b"Interface: Local/%b@centralino-station/n\r\nStateInterface: PJSIP/%b\r\nStatus: 1\r\nPaused: 0"
)


def place(messages: list[bytes], name: bytes, *words: bytes) -> int:
    """Where the first message of that name stands that holds all these words."""
    return next(
        n for n, one in enumerate(messages) if b"Event: " + name + b"\r" in one and all(word in one for word in words)
    )


@pytest.mark.parametrize("swapped", [False, True])
@pytest.mark.parametrize("name", ["station-16", "station-22"])
def test_a_station_rings_whichever_is_told_first(name: str, swapped: bool) -> None:
    messages = recording(name).split(END)
    dials = place(messages, b"DialBegin", b"DestChannel: PJSIP/12")
    telephone = messages[dials].partition(b"DestChannel: ")[2].partition(b"\r")[0]
    rings = place(messages, b"Newstate", b"\nChannel: " + telephone + b"\r", b"ChannelStateDesc: Ringing\r")
    assert dials < rings
    number = telephone[6:10]
    heard = messages[: rings + 1]
    if swapped:
        heard.insert(dials, heard.pop(rings))
    made = place(messages, b"Newchannel", b"\nChannel: " + telephone + b"\r")
    heard.insert(made, KNOWN % (number, number))  # as a session's first lists tell whose telephone it is
    center, folding = Center(), Recorded("lab")
    for event in folding.feed(END.join(heard) + END, None):
        apply(center, event)
    ringing = [agent for agent in center.agents.values() if agent.contacts]
    assert [contact.state for agent in ringing for contact in agent.contacts.values()] == [LegState.RINGING]
    [call] = [center.calls[name] for name in ringing[0].contacts]
    assert [leg.agent for leg in call.legs.values() if leg.state is LegState.RINGING] == [ringing[0].id]
