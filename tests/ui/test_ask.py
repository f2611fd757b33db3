"""Wishes: who asks from where, and why some cannot be asked."""

import getpass

import pytest

from console.center import commands as c
from console.center.site import LinkState
from console.center.state import Center
from console.center.states import MonitorMode
from console.ui import ask
from drivers.contract import Capability

NOW = 1_700_000_000.0


def centre(*able: Capability, up: bool = True) -> Center:
    made = Center()
    made.links["lab"] = LinkState("lab", "ami", up, NOW, 0.0 if up else NOW, "", capabilities=tuple(able))
    return made


def test_a_command_says_who_from_where_and_why() -> None:
    asker = ask.here()
    first = asker.command(c.HangUp, call="lab/1", why="abuse")
    second = asker.command(c.HangUp, call="lab/1")
    assert first.who == getpass.getuser()
    assert first.workstation
    assert first.why == "abuse"
    assert len(first.id) == 32
    assert first.id != second.id


def test_a_user_without_a_name_is_no_reason_to_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise OSError("no such user")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert ask.user_name() == "unknown"


def test_what_a_link_cannot_do_is_said() -> None:
    command = ask.here().command(c.MoveToFront, visit="lab/1/v")
    assert "cannot change the order" in ask.refusal(centre(), command, NOW)
    assert ask.refusal(centre(Capability.MOVE_TO_FRONT), command, NOW) == ""


@pytest.mark.parametrize("mode", list(MonitorMode))
def test_monitoring_needs_the_capability_of_its_mode(mode: MonitorMode) -> None:
    command = ask.here("900").command(c.Monitor, agent="lab/a", station="900", mode=mode)
    assert ask.needed(command) == Capability(mode.value)
    assert ask.refusal(centre(Capability(mode.value)), command, NOW) == ""
    assert ask.refusal(centre(), command, NOW)


def test_a_lost_link_says_for_how_long() -> None:
    command = ask.here().command(c.SetReady, agent="lab/a")
    assert "lost for 0:41" in ask.refusal(centre(*Capability, up=False), command, NOW + 41)
    assert "No link “elsewhere”" in ask.refusal(centre(), ask.here().command(c.SetReady, agent="elsewhere/a"), NOW)


def test_the_role_comes_first() -> None:
    asker = ask.Asker("w", "wall", "wallboard")
    assert "wallboard" in ask.refusal(centre(*Capability), asker.command(c.HangUp, call="lab/1"), NOW)


def test_the_house_needs_no_link() -> None:
    assert ask.refusal(Center(), ask.here().command(c.AcknowledgeAlarm, alarm="a"), NOW) == ""


def test_every_capability_has_words() -> None:
    words = [ask.capability_words(capability) for capability in Capability]
    assert all(words)
    assert len(set(words)) == len(words)


def test_a_waiting_call_is_what_it_is_about_even_when_given_to_an_agent() -> None:
    assert ask.target_of(ask.here().command(c.AssignWaitingCall, visit="lab/1/v", agent="lab/a")) == "lab/1/v"
