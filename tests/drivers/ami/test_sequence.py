"""The switch numbers its events: a hole is a loss, and events passed over before a response are none."""

from console.center.events import EventsLost
from drivers.ami.mapping import Mapping
from drivers.ami.wire import Reader


def event(number: int, name: str) -> bytes:
    channel = "Channel: PJSIP/1-1\r\nUniqueid: 1.1\r\nLinkedid: 1.1\r\n"
    return f"Event: {name}\r\nPrivilege: call,all\r\nSequenceNumber: {number}\r\n{channel}\r\n".encode()


def lost(*frames: bytes) -> list[int]:
    mapping = Mapping("main")
    reader = Reader(wanted=mapping.wanted)
    opening = b"Asterisk Call Manager/11.0.0\r\nResponse: Success\r\nMessage: Authentication accepted\r\n\r\n"
    proof = b"".join(event(number, "Hangup") for number in range(1, 60))
    told = mapping.feed(reader.feed(opening + event(0, "FullyBooted") + proof + b"".join(frames)), 1000.0)
    return [fact.count for fact in told if isinstance(fact, EventsLost)]


PONG = b"Response: Success\r\nActionID: p-1\r\nPing: Pong\r\n\r\n"


def test_events_passed_over_before_a_response_are_not_lost() -> None:
    assert lost(event(60, "RTCPSent"), event(61, "RTCPSent"), PONG, event(62, "Hangup")) == []


def test_a_hole_is_told_with_its_size() -> None:
    assert lost(event(60, "RTCPSent"), PONG, event(63, "Hangup")) == [2]
