"""What a busy switch leaves out: by the time it tells of a channel, it may have forgotten it."""

import re

import pytest

from console.center.events import VisitHandled
from tests.drivers.ami.test_mapping_captures import NAMES, fold, recording

COMPLETE = re.compile(rb"Event: AgentComplete\r\n(?:[^\r]+\r\n)+")
OF_A_CHANNEL = re.compile(
    rb"(?m)^(?:Dest)?(?:Channel|CallerID|ConnectedLine|Uniqueid|Linkedid|Context|Exten)[^\r]*\r\n"
)


@pytest.mark.parametrize("name", NAMES)
def test_a_talk_is_over_though_the_switch_has_forgotten_who_it_was_with(name: str) -> None:
    """A busy switch sends AgentComplete without the headers of channels that are gone by then."""

    def talks(data: bytes) -> list[tuple[str, str, float, str]]:
        return [(e.visit, e.agent, e.talk_s, e.ended_by) for e in fold(data) if isinstance(e, VisitHandled)]

    data = recording(name)
    forgotten = COMPLETE.sub(lambda found: OF_A_CHANNEL.sub(b"", found[0]), data)
    assert len(forgotten) < len(data) or b"Event: AgentComplete" not in data
    assert talks(forgotten) == talks(data)
