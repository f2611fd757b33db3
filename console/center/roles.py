"""Who may ask for what. One table; `may` is asked at the engine, whatever a screen has already greyed."""

from enum import StrEnum

from console.center import commands as c
from console.center.plant_commands import PLANT_VERBS
from console.center.vocabulary import COMMANDS


class Role(StrEnum):
    """The parts people play."""

    ADMINISTRATOR = "administrator"
    SUPERVISOR = "supervisor"
    TECHNICIAN = "technician"
    OPERATOR = "operator"
    WALLBOARD = "wallboard"
    HOUSE = "house"
    """The engine itself: lamps that show the centre, and what a site's own rule has switched on."""


_OWN_AGENT = frozenset({"SetReady", "SetNotReady", "LogOut", "JoinQueue", "LeaveQueue"})
_LINES = frozenset({"DialOut", "AnswerLine", "SendMessage"})
_OWN_TELEPHONE = frozenset({
    "Answer", "Hold", "Retrieve", "Dial", "Consult", "CompleteTransfer", "Conference", "AbortConsult", "EndWrapUp",
    "HangUp", "Transfer",
})  # fmt: skip
_OWN_DESK = frozenset({"SetOutcome", "AskForHelp", "WithdrawHelp", "Cancel"})
_ALL = frozenset(COMMANDS)
_RIGHTS: dict[str, frozenset[str]] = {
    Role.ADMINISTRATOR: _ALL,
    Role.SUPERVISOR: _ALL,
    Role.TECHNICIAN: frozenset({"AcknowledgeAlarm", "ShelveAlarm", "Cancel", "HangUp"}) | PLANT_VERBS | _LINES,
    Role.OPERATOR: _OWN_AGENT | _LINES | _OWN_TELEPHONE | _OWN_DESK,
    Role.WALLBOARD: frozenset(),
    Role.HOUSE: frozenset({"SetOutput", "ArmFailover", "ThrowFailover", "MoveToFront"}),
}


def may(role: str, command: c.Command) -> str:
    """An empty string when `role` may ask for `command`, else why not, in words."""
    verb = type(command).__name__
    rights = _RIGHTS.get(role)
    if rights is None:
        return f"unknown role “{role}”"
    return "" if verb in rights else f"the role “{role}” may not ask for {verb}"
