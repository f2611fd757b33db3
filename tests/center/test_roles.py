"""Who may ask for what."""

import pytest

from console.center import commands as c
from console.center import desk_commands as k
from console.center import phone_commands as p
from console.center.ids import link_of, native, scoped
from console.center.roles import Role, may


@pytest.mark.parametrize(
    ("role", "allowed"),
    [
        (Role.SUPERVISOR, True),
        (Role.ADMINISTRATOR, True),
        (Role.OPERATOR, False),
        (Role.WALLBOARD, False),
        ("ghost", False),
    ],
)
def test_listening_is_for_supervisors(role: str, allowed: bool) -> None:
    refusal = may(role, c.Monitor(id="1", who="x", agent="mi/a", station="900"))
    assert (refusal == "") is allowed
    assert allowed or role in refusal


@pytest.mark.parametrize(
    ("role", "allowed"),
    [(Role.OPERATOR, True), (Role.SUPERVISOR, True), (Role.TECHNICIAN, False), (Role.WALLBOARD, False)],
)
def test_a_stations_telephone_is_for_who_sits_there(role: str, allowed: bool) -> None:
    agent = {"id": "1", "who": "x", "agent": "mi/a"}
    for command in (p.Answer(**agent, call="mi/1"), p.Dial(**agent, to="1"), p.EndWrapUp(**agent)):
        assert (may(role, command) == "") is allowed
    assert (may(role, k.AskForHelp(**agent)) == "") is allowed


def test_ids_are_scoped_by_their_link() -> None:
    assert native(scoped("lab", "PJSIP/104")) == "PJSIP/104"
    assert link_of("lab/PJSIP/104") == "lab"
    assert (native("bare"), link_of("bare")) == ("bare", "")
