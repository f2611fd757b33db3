"""Why a command is not even tried: the link cannot, or there is nothing to do."""

import pytest

from console.center import commands as c
from console.center import events as e
from console.center.apply import apply
from console.center.state import Center
from console.center.states import MonitorMode
from console.center.vocabulary import COMMANDS, HOUSE_COMMANDS
from console.engine.needs import lacking, superfluous, target_of
from drivers.contract import NEEDS
from tests.engine.script import ScriptedLink

ANN, SALES, HELP = "lab/ann", "lab/sales", "lab/help"


def of(**fields: object) -> dict[str, object]:
    return {"id": "k1", "who": "eve", **fields}


def floor() -> Center:
    """Ann serves sales and is ready; two calls wait there; eve listens to her from 200."""
    center = Center()
    for event in (
        e.LinkUp(0, "u", "lab", "script"),
        e.AgentSeen(1, "r", "lab", ANN, "Ann"),
        e.AgentJoinedQueue(1, "r", "lab", ANN, SALES, 2),
        e.CallQueued(1, "r", "lab", "lab/c1", "lab/v1", SALES),
        e.CallQueued(2, "r", "lab", "lab/c2", "lab/v2", SALES),
        e.MonitorChanged(3, "r", "lab", "m", ANN, "lab/c9", "PJSIP/200-1", MonitorMode.LISTEN),
    ):
        apply(center, event)
    return center


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (c.MoveToFront(**of(visit="lab/v1")), "the first already"),
        (c.MoveToFront(**of(visit="lab/v2")), ""),
        (c.MoveToFront(**of(visit="lab/v9")), ""),
        (c.Monitor(**of(agent=ANN, station="200", mode=MonitorMode.LISTEN)), "there already"),
        (c.Monitor(**of(agent=ANN, station="201", mode=MonitorMode.LISTEN)), ""),
        (c.Monitor(**of(agent=ANN, station="200", mode=MonitorMode.BARGE)), ""),
        (c.JoinQueue(**of(agent=ANN, queue=SALES)), "serves this queue already"),
        (c.JoinQueue(**of(agent=ANN, queue=HELP)), ""),
        (c.JoinQueue(**of(agent="lab/new", queue=HELP)), ""),
        (c.LeaveQueue(**of(agent=ANN, queue=SALES)), ""),
        (c.LeaveQueue(**of(agent=ANN, queue=HELP)), "does not serve"),
        (c.SetPenalty(**of(agent=ANN, queue=SALES, penalty=2)), "that already"),
        (c.SetPenalty(**of(agent=ANN, queue=SALES, penalty=3)), ""),
        (c.SetReady(**of(agent=ANN)), "ready already"),
        (c.SetReady(**of(agent=ANN, queue=HELP)), ""),
        (c.SetNotReady(**of(agent=ANN, reason="lunch")), ""),
        (c.SetNotReady(**of(agent=ANN, reason="lunch", queue=HELP)), ""),
        (c.LogOut(**of(agent=ANN)), ""),
        (c.HangUp(**of(call="lab/c1")), ""),
    ],
)
def test_nothing_to_do(command: c.Command, why: str) -> None:
    told = superfluous(floor(), command)
    assert told == why if not why else why in told


def test_pausing_again_is_only_new_for_another_reason() -> None:
    center = floor()
    apply(center, e.AgentNotReady(4, "r", "lab", ANN, "lunch"))
    assert "for that reason" in superfluous(center, c.SetNotReady(**of(agent=ANN, reason="lunch")))
    assert superfluous(center, c.SetNotReady(**of(agent=ANN, reason="meeting"))) == ""
    assert superfluous(center, c.SetReady(**of(agent=ANN))) == ""


def test_every_verb_has_its_need_and_its_link() -> None:
    for verb in set(COMMANDS.values()) - {c.Monitor, *HOUSE_COMMANDS}:
        assert verb.__name__ in NEEDS
    assert target_of(c.AssignWaitingCall(**of(visit="lab/v1", agent="other/ann"))) == "lab/v1"
    assert target_of(c.Cancel(**of(command="k0"))) == ""


def test_a_link_that_is_not_up_says_why() -> None:
    command, link = c.LogOut(**of(agent=ANN)), ScriptedLink()
    assert lacking(floor(), link, command) == ""
    assert lacking(Center(), link, command) == "the link “lab” is not connected: not yet"
