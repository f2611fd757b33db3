"""Many callers, one trouble: reports of the last while that are about the same and too many to be chance.

Two reports are alike when product and area agree and their words or their symptoms do; alike ones are joined (single
link). A group is an incident when, at the usual rate of its product, so many or more would come less often than once
in ONE_IN windows (the upper tail of Poisson's law). It proposes a parent ticket and opens none.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from console.desk.coverage import dice
from console.desk.tokens import is_empty, original, tokens

WINDOW_S = 3600.0
LEAST = 3
"""Fewer reports are never an incident."""
ONE_IN = 1000
_WORDS = 0.35
"""Dice over tokens from which two reports say the same; of symptoms, half of those both have must agree."""


@dataclass(frozen=True, slots=True)
class Report:
    """One ticket or call. `at`: seconds since the epoch. `area`: site or postal area, empty where unknown.

    `parent`: the parent ticket it already belongs to.
    """

    id: str
    at: float
    product: str
    text: str = ""
    language: str = "en"
    area: str = ""
    customer: str = ""
    symptoms: Mapping[str, str] = field(default_factory=dict)
    parent: str = ""


@dataclass(frozen=True, slots=True)
class Cluster:
    """An incident. `reports`: ids, the oldest first; `callers`: different ones; `words`: what most of them say, as
    they say it and in the order they say it; the reports' language is a guess, so words empty in any are left out.

    `expected`: how many reports of this product the window usually brings; `chance`: that so many come all the same.
    `parent`: the parent ticket most of them have; empty: one is proposed. `partly`: not all reports of the window were
    looked at, there may be more of them.
    """

    product: str
    area: str
    reports: tuple[str, ...]
    callers: int
    since: float
    words: tuple[str, ...]
    expected: float
    chance: float
    parent: str = ""
    partly: bool = False


def clusters(
    reports: Iterable[Report], now: float, usual: Mapping[str, float], window_s: float = WINDOW_S
) -> list[Cluster]:
    """Incidents among the reports of the window that ends now, the least likely first.

    `usual`: reports an hour by product, over a time long enough; a product not in it has none.
    """
    recent = sorted((r for r in reports if now - window_s <= r.at <= now), key=lambda r: (r.at, r.id))
    found = []
    for group in _groups(recent):
        callers = len({report.customer or report.id for report in group})
        expected = usual.get(group[0].product, 0.0) * window_s / 3600
        chance = tail(callers, expected)
        if callers >= LEAST and chance * ONE_IN <= 1:
            found.append(_cluster(group, callers, expected, chance))
    return sorted(found, key=lambda cluster: (cluster.chance, -cluster.callers, cluster.reports))


def tail(count: int, expected: float) -> float:
    """The chance of `count` or more when so many are expected (Poisson), 0 to 1."""
    if count <= 0:
        return 1.0
    if expected <= 0:
        return 0.0
    below = sum(math.exp(n * math.log(expected) - expected - math.lgamma(n + 1)) for n in range(count))
    return max(0.0, 1.0 - below)


def _groups(reports: list[Report]) -> list[list[Report]]:
    told = {report.id: frozenset(tokens(report.text, report.language)) for report in reports}
    groups: list[list[Report]] = []
    for report in reports:
        near = [group for group in groups if any(_alike(report, other, told) for other in group)]
        joined = [member for group in near for member in group] + [report]
        groups = [group for group in groups if group not in near] + [joined]
    return [sorted(group, key=lambda report: (report.at, report.id)) for group in groups]


def _alike(one: Report, other: Report, told: Mapping[str, frozenset[str]]) -> bool:
    if one.product != other.product or (one.area and other.area and one.area != other.area):
        return False
    if one.parent and one.parent == other.parent:
        return True
    shared = one.symptoms.keys() & other.symptoms.keys()
    if shared:
        return 2 * sum(one.symptoms[name] == other.symptoms[name] for name in shared) >= len(shared)
    words = (told[one.id], told[other.id])
    return bool(one.language == other.language and all(words) and dice(*words) >= _WORDS)


def _cluster(group: list[Report], callers: int, expected: float, chance: float) -> Cluster:
    said: dict[str, list[str]] = {}
    for report in group:
        for token, word in original(report.text, report.language).items():
            said.setdefault(token, []).append(word)
    telling = [token for token in said if not all(map(is_empty, said[token]))] or list(said)
    most = set(sorted(telling, key=lambda token: -len(said[token]))[:5])
    words = [max(sorted(set(said[token])), key=said[token].count) for token in said if token in most]
    areas = [report.area for report in group if report.area]
    parents = [report.parent for report in group if report.parent]
    return Cluster(
        group[0].product,
        max(areas, key=areas.count, default=""),
        tuple(report.id for report in group),
        callers,
        group[0].at,
        tuple(words),
        expected,
        chance,
        max(parents, key=parents.count, default=""),
    )
