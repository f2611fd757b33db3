"""Which known security holes a switch of this version has, from `resources/drivers/ami/advisories.toml`.

A version is compared within its branch; a branch without a correction that is older than the newest corrected one
keeps the hole for good. Reading the file apart, pure.
"""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).resolve().parents[2] / "resources" / "drivers" / "ami" / "advisories.toml"
_OPEN = re.compile(r"(\d+)\.(\d+)(?:\.(\d+))?")
_CERTIFIED = re.compile(r"(\d+)\.(\d+)-cert(\d+)")


@dataclass(frozen=True, slots=True)
class Advisory:
    """`needs`: manager privileges that open the hole (empty: none is needed); `fixed`, `certified`: the first good
    release of each branch; `grave`: worth stopping for."""

    id: str
    cve: str
    words: str
    grave: bool
    needs: frozenset[str]
    fixed: tuple[str, ...]
    certified: tuple[str, ...]
    advice: str


@dataclass(frozen=True, slots=True)
class Hole:
    """An advisory that concerns a switch; `cure`: the release that mends it, "" when its branch has none."""

    advisory: Advisory
    cure: str


def load(file: Path = FILE) -> tuple[Advisory, ...]:
    """The advisories shipped. KeyError and TypeError on a malformed file: it is ours."""
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    return tuple(
        Advisory(
            one["id"],
            one["cve"],
            one["words"],
            bool(one["grave"]),
            frozenset(one["needs"]),
            tuple(one["fixed"]),
            tuple(one["certified"]),
            one["advice"],
        )
        for one in table["advisory"]
    )


def holes(version: str, advisories: Sequence[Advisory]) -> list[Hole] | None:
    """Which of them concern this version (as CoreSettings tells it); None when it is no release's number."""
    certified = _CERTIFIED.search(version)
    if certified is None and _OPEN.match(version) is None:
        return None
    found: list[Hole] = []
    for advisory in advisories:
        releases = advisory.certified if certified is not None else advisory.fixed
        cure = _cure(_number(version), releases)
        if cure is not None:
            found.append(Hole(advisory, cure))
    return found


def _cure(version: tuple[int, ...], releases: Sequence[str]) -> str | None:
    """The release that mends it ("" when the branch has none), or None when this version has no such hole."""
    branches = {_branch(_number(release)): release for release in releases}
    if not branches:
        return None
    own = branches.get(_branch(version))
    if own is not None:
        return own if version < _number(own) else None
    return "" if _branch(version) < max(branches) else None


def _number(text: str) -> tuple[int, ...]:
    """(22, 10, 1) of an open release; (18, 9, 11) of the eleventh certified one of 18.9."""
    found = _CERTIFIED.search(text) or _OPEN.match(text)
    assert found is not None
    return tuple(int(part or 0) for part in found.groups())


def _branch(number: tuple[int, ...]) -> int:
    return number[0]
