"""A station that rings already when the link comes up: it is answered from the screen like any other."""

import pytest

from console.center import phone_commands as p
from drivers.ami.mapping import Mapping
from drivers.ami.mapping_commands import plan
from drivers.ami.mapping_targets import CannotError, Desk, Keys
from drivers.ami.options import AmiOptions
from drivers.ami.wire import Reader

HEAD = (
    "Asterisk Call Manager/11.0.0\r\nResponse: Success\r\nActionID: 1\r\nMessage: Authentication accepted\r\n\r\n"
    "Event: FullyBooted\r\nPrivilege: system,all\r\nUptime: 900\r\nStatus: Fully Booted\r\n\r\n"
)
MEMBER = (
    "Event: QueueMember\r\nActionID: 2\r\nQueue: desk1\r\nName: Ana Esposito\r\nLocation: {member}\r\n"
    "StateInterface: PJSIP/1201\r\nMembership: static\r\nPenalty: 0\r\nCallsTaken: 0\r\nLastCall: 0\r\n"
    "InCall: 0\r\nStatus: 6\r\nPaused: 0\r\n\r\n"
)
QUEUES = (
    "Event: QueueParams\r\nActionID: 2\r\nQueue: desk1\r\nStrategy: linear\r\nCompleted: 0\r\nAbandoned: 0\r\n\r\n"
    "{member}Event: QueueEntry\r\nActionID: 2\r\nQueue: desk1\r\nPosition: 1\r\nChannel: PJSIP/mi-1-12\r\n"
    "Uniqueid: 1795671341.42\r\nLinkedid: 1795671341.42\r\nCallerIDNum: 0039333\r\nWait: 4\r\nPriority: 0\r\n\r\n"
    "Event: QueueStatusComplete\r\nActionID: 2\r\nEventList: Complete\r\nListItems: 3\r\n\r\n"
)
STATION = "Local/1201@centralino-station"


def line(channel: str, number: str, state: str, context: str, application: str, data: str) -> str:
    return (
        f"Event: CoreShowChannel\r\nActionID: 3\r\nChannel: {channel}\r\nChannelStateDesc: {state}\r\n"
        f"CallerIDNum: 0039333\r\nUniqueid: 1795671341.{number}\r\nLinkedid: 1795671341.42\r\nContext: {context}\r\n"
        f"Exten: 1201\r\nPriority: 2\r\nApplication: {application}\r\nApplicationData: {data}\r\nBridgeId: \r\n\r\n"
    )


CALLER = line("PJSIP/mi-1-12", "42", "Up", "queue", "Queue", "desk1,tT,,,")
END = "Event: CoreShowChannelsComplete\r\nActionID: 3\r\nEventList: Complete\r\nListItems: 4\r\n\r\n"
THROUGH = (
    line(f"{STATION}-0b;1", "43", "Down", "centralino-station", "AppQueue", "(Outgoing Line)")
    + line(f"{STATION}-0b;2", "44", "Ring", "centralino-station", "Dial", "PJSIP/1201,,tT")
    + line("PJSIP/1201-13", "45", "Ringing", "from-phone", "AppDial", "(Outgoing Line)")
)
DIRECT = line("PJSIP/1201-13", "45", "Ringing", "from-phone", "AppQueue", "(Outgoing Line)")


def answered(member: str, lines: str) -> list[tuple[str, str]]:
    mapping = Mapping("pbx", expects_snapshot=True)
    text = HEAD + QUEUES.format(member=MEMBER.format(member=member)) + lines + END
    mapping.feed(Reader().feed(text.encode()), 1795671345.0)
    keys = Keys("*91", "*95", "*94", "*93")
    command = p.Answer(id="a", who="ann", agent=f"pbx/{member}", call="pbx/1795671341.42")
    [action] = plan(Desk(mapping.world, mapping.looks, AmiOptions(), keys), command)
    return [(key, value) for key, value in action.fields if key in ("Channel", "Context", "Exten")]


def test_what_dials_a_ringing_station_is_known_from_the_switchs_list() -> None:
    told = answered(f"{STATION}/n", CALLER + THROUGH)
    assert dict(told)["Channel"] in (f"{STATION}-0b;2", f"/^{STATION}-0b;2$/")
    assert (dict(told)["Context"], dict(told)["Exten"]) == ("centralino-answer", "1201")


def test_a_telephone_the_queue_rings_itself_is_lifted_by_hand() -> None:
    with pytest.raises(CannotError, match="by hand"):
        answered("PJSIP/1201", CALLER + DIRECT)
