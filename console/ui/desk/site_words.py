"""The words of a site for what it names itself: learnt from its desk when a window opens, said wherever one shows.

They are its codes for how a call ended, and its teams. What nobody has words for (an older code, another site's team)
is shown as it is.
"""

from console.desk.settings import Desk

_OUTCOMES: dict[str, str] = {}
_TEAMS: dict[str, str] = {}


def learn(desk: Desk, language: str) -> None:
    """From now on codes are said in this language."""
    _OUTCOMES.clear()
    _OUTCOMES.update({one.code: one.title(language) for one in desk.outcomes})
    _TEAMS.clear()
    _TEAMS.update({one.name: one.title or one.name for one in desk.teams})


def outcome(code: str) -> str:
    """What people read for a code."""
    return _OUTCOMES.get(code, code)


def team(name: str) -> str:
    """What people read for a team."""
    return _TEAMS.get(name, name)
