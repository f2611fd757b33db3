"""What ends while the first lists are under way must not come back with them: the list is older than the message."""

from console.center.apply import apply
from console.center.state import Center
from drivers.ami.mapping import Mapping
from drivers.ami.wire import Reader

HEAD = (
    "Asterisk Call Manager/11.0.0\r\nResponse: Success\r\nActionID: 1\r\nMessage: Authentication accepted\r\n\r\n"
    "Event: FullyBooted\r\nPrivilege: system,all\r\nUptime: 900\r\nStatus: Fully Booted\r\n\r\n"
)
CALLER = (
    "Channel: PJSIP/mi-1-01\r\nChannelState: 6\r\nChannelStateDesc: Up\r\nCallerIDNum: 0255\r\n"
    "Uniqueid: 1795450000.1\r\n"
    "Linkedid: 1795450000.1\r\nContext: queue\r\nExten: 8001\r\nPriority: 5\r\n"
)
CHANNELS = (
    f"Event: CoreShowChannel\r\nActionID: 3\r\n{CALLER}Application: Queue\r\nBridgeId: \r\n\r\n"
    "Event: CoreShowChannelsComplete\r\nActionID: 3\r\nEventList: Complete\r\nListItems: 1\r\n\r\n"
)
ENTRY = f"Event: QueueEntry\r\nActionID: 2\r\nQueue: sales\r\nPosition: 1\r\n{CALLER}Wait: 12\r\nPriority: 0\r\n\r\n"
QUEUES = (
    "Event: QueueParams\r\nActionID: 2\r\nQueue: sales\r\nStrategy: ringall\r\nCompleted: 0\r\nAbandoned: 0\r\n\r\n"
    f"{ENTRY}Event: QueueStatusComplete\r\nActionID: 2\r\nEventList: Complete\r\nListItems: 2\r\n\r\n"
)
LEFT = f"Event: QueueCallerLeave\r\nPrivilege: agent,all\r\nQueue: sales\r\nPosition: 1\r\nCount: 0\r\n{CALLER}\r\n"
HANGUP = f"Event: Hangup\r\nPrivilege: call,all\r\n{CALLER}Cause: 16\r\nCause-txt: Normal Clearing\r\n\r\n"


def centre(text: str) -> Center:
    center, reader, mapping = Center(), Reader(), Mapping("pbx", expects_snapshot=True)
    for event in mapping.feed(reader.feed(text.encode()), 1795450012.0) + mapping.tick(1795450030.0):
        apply(center, event)
    return center


def waiting(center: Center) -> list[str]:
    return [visit.native for visit in center.visits.values() if visit.outcome is None]


def test_what_the_lists_name_is_there() -> None:
    center = centre(HEAD + CHANNELS + QUEUES)
    assert len(center.calls) == 1
    assert waiting(center) == ["1795450000.1"]


def test_a_channel_hung_up_between_the_two_lists_stays_gone() -> None:
    for text in (CHANNELS + HANGUP + QUEUES, QUEUES + HANGUP + CHANNELS.replace(CALLER, CALLER.replace(".1", ".9"))):
        center = centre(HEAD + text)
        assert waiting(center) == []
        assert not any("1795450000.1" in leg for call in center.calls.values() for leg in call.legs)


def test_a_caller_who_left_the_queue_between_the_two_lists_waits_no_longer() -> None:
    assert waiting(centre(HEAD + QUEUES + LEFT + CHANNELS)) == []


def test_the_list_is_believed_when_it_names_a_channel_that_was_told_gone_before() -> None:
    assert waiting(centre(HEAD + HANGUP + CHANNELS + QUEUES)) == ["1795450000.1"]
