"""Known holes by version: at each release's edge, in every branch, for certified ones too."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.ami.advisories import Advisory, holes, load

SHIPPED = load()
ORIGINATE = "GHSA-c4cg-9275-6w44"


def ids(version: str) -> dict[str, str]:
    found = holes(version, SHIPPED)
    assert found is not None
    return {hole.advisory.id: hole.cure for hole in found}


@pytest.mark.parametrize(
    ("version", "cure"),
    [
        ("18.24.1", "18.24.2"),
        ("20.9.1~dfsg-1", "20.9.2"),
        ("21.4.1", "21.4.2"),
        ("18.9-cert10", "18.9-cert11"),
        ("certified/20.7-cert1", "20.7-cert2"),
        ("16.28.0~dfsg-0+deb11u4", ""),
        ("19.8.0", ""),
    ],
)
def test_a_release_in_which_originate_runs_programs_is_known(version: str, cure: str) -> None:
    assert ids(version)[ORIGINATE] == cure


@pytest.mark.parametrize("version", ["18.24.2", "20.9.2", "21.4.2", "22.0.0", "23.0.0", "18.9-cert11", "20.7-cert2"])
def test_a_corrected_release_is_not_accused(version: str) -> None:
    assert ORIGINATE not in ids(version)


def test_the_newest_releases_have_none_of_them() -> None:
    assert ids("22.10.1+dfsg+~cs6.17.60671434-1") == ids("23.4.1") == ids("24.0.0") == {}


@pytest.mark.parametrize("version", ["GIT-master-0a1b2c3", "", "unknown"])
def test_what_is_no_release_is_not_judged(version: str) -> None:
    assert holes(version, SHIPPED) is None


def test_each_advisory_can_be_cited_and_says_what_to_do() -> None:
    assert len({one.id for one in SHIPPED}) == len(SHIPPED) >= 6
    for one in SHIPPED:
        assert one.id.startswith(("GHSA-", "AST-")) and one.cve.startswith("CVE-")
        assert one.fixed and one.words and one.advice


@given(st.integers(14, 30), st.integers(0, 40), st.integers(0, 9))
def test_a_later_release_of_a_branch_never_has_more_holes(major: int, minor: int, patch: int) -> None:
    before, after = ids(f"{major}.{minor}.{patch}"), ids(f"{major}.{minor}.{patch + 1}")
    assert after.keys() <= before.keys()


def test_a_hole_that_certified_releases_never_had_does_not_touch_them() -> None:
    one = Advisory("X", "CVE", "w", True, frozenset(), ("20.1.0",), (), "a")
    assert holes("20.7-cert1", [one]) == []
