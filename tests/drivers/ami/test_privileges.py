"""Rights told by ListCommands, against what real switches listed for users whose manager.conf is known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.ami.privileges import READER, WITNESSES, WRITER, judge, mending, rights

# What an Asterisk 22 lists, in part: action, and the classes any of which opens it.
ACTIONS = {
    "Ping": "<none>",
    "QueueStatus": "<none>",
    "CoreSettings": "system,reporting,all",
    "CoreShowChannels": "system,reporting,all",
    "FAXStats": "reporting,all",
    "Getvar": "call,reporting,all",
    "Hangup": "system,call,all",
    "Redirect": "call,all",
    "QueueAdd": "agent,all",
    "Originate": "originate,all",
    "Command": "command,all",
    "DBPut": "system,all",
    "GetConfig": "system,config,all",
    "UpdateConfig": "config,all",
    "UserEvent": "user,all",
    "MessageSend": "message,all",
    "ShowDialPlan": "config,reporting,all",
    "Reload": "system,config,all",
    "AGI": "agi,all",
}
CLASSES = sorted(WITNESSES.keys() - {"aoc", "test"} | {"reporting"})


def listed(granted: set[str], without: frozenset[str] = frozenset()) -> dict[str, str]:
    """As the switch does it: an action is listed when one of its classes is the user's, or when it needs none."""
    found = {"Response": "Success", "ActionID": "x-1"}
    for name, classes in ACTIONS.items():
        if name not in without and (classes == "<none>" or granted & set(classes.split(","))):
            found[name] = f"What it does.  (Priv: {classes})"
    return found


@given(st.sets(st.sampled_from(CLASSES)))
def test_the_rights_are_exactly_those_granted(granted: set[str]) -> None:
    assert rights(listed(granted)).granted == granted


@given(st.sets(st.sampled_from(CLASSES)))
def test_without_the_fax_module_reporting_is_still_told_from_the_pairs(granted: set[str]) -> None:
    """`FAXStats` alone needs only reporting; without it a user with system or config may or may not have it too."""
    told = rights(listed(granted, frozenset({"FAXStats"}))).granted
    assert told - {"reporting"} == granted - {"reporting"}
    if not granted & {"system", "config", "call"}:
        assert ("reporting" in told) == ("reporting" in granted)


def test_headers_that_are_no_actions_are_none() -> None:
    told = rights({"Response": "Success", "Message": "nothing (Priv: )", "Odd": "no privileges told"})
    assert told.granted == frozenset() and "Odd" not in told.actions


def test_a_user_beside_what_it_needs() -> None:
    judged = judge(frozenset({"call", "system", "message"}), WRITER)
    assert judged.missing == {"agent", "originate", "reporting"}
    assert judged.many == {"system", "message"} and judged.grave == {"system"}
    assert not judge(READER, READER).many and not judge(WRITER, WRITER).missing


@pytest.mark.parametrize(
    ("user", "needed", "line"),
    [("r", READER, "write = reporting"), ("w", WRITER, "write = agent,call,originate,reporting")],
)
def test_the_lines_that_mend_it(user: str, needed: frozenset[str], line: str) -> None:
    assert mending(user, needed).startswith(f"in manager.conf, [{user}]: {line} ")
