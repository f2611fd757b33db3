"""The words of a site's codes for how a call ended: learnt from its desk when a window opens, said wherever one shows.

A code nobody has words for (an older one, another site's) is shown as it is.
"""

from console.desk.settings import Desk

_TITLES: dict[str, str] = {}


def learn(desk: Desk, language: str) -> None:
    """From now on codes are said in this language."""
    _TITLES.clear()
    _TITLES.update({one.code: one.title(language) for one in desk.outcomes})


def title(code: str) -> str:
    """What people read for a code."""
    return _TITLES.get(code, code)
