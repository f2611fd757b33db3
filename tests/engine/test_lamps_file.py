"""What lamps show, read from a site's file: every wrong word is named with its file, its rule and its key."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console import assets
from console.center.lamps import FailoverRule, LampPlan, LampRule
from console.center.plant import Pattern
from console.center.states import Severity
from console.engine.lamps_file import parse_lamps, site_lamps
from console.errors import PlainError

ALARM = '[[lamp]]\noutput = "tower/red"\nalarm = "*"\npattern = "slow"\n'
FIGURE = '[[lamp]]\noutput = "tower/amber"\nscope = "queue"\nfigure = "waiting"\nabove = 3\npattern = "on"\n'
FAILOVER = '[[failover]]\noutput = "relays/failover"\nlink = "pbx"\n'


def test_a_file_with_everything() -> None:
    text = (
        '[[lamp]]\noutput = "tower/red"\nalarm = "duress"\nsubject = "desk7/duress"\nseverity = "alarm"\n'
        'acknowledged = false\npattern = "fast"\n'
        '[[lamp]]\noutput = "*/lamp"\nscope = "agent"\nfigure = "missed"\nsubject = "*"\nabove = 1\nbelow = 9.5\n'
        'window_s = 60\npattern = "off"\n'
        + FAILOVER
        + 'blind_for_s = 10\nenabled = true\n[stations]\ndesk7 = "PJSIP/107"\n'
    )
    assert parse_lamps(text, "x") == LampPlan(
        (
            LampRule("tower/red", Pattern.FAST, "duress", Severity.ALARM, False, subject="desk7/duress"),
            LampRule("*/lamp", Pattern.OFF, "", Severity.WARNING, True, "agent", "missed", "*", 1.0, 9.5, 60.0),
        ),
        (FailoverRule("relays/failover", "pbx", 10.0, True),),
        {"desk7": "PJSIP/107"},
    )
    assert parse_lamps("", "x") == LampPlan()


def test_a_failover_is_off_until_it_is_switched_on() -> None:
    assert parse_lamps(FAILOVER, "x").failovers == (FailoverRule("relays/failover", "pbx", 60.0, False),)


WRONG = [
    ("[[lamp", "x: not a TOML file"),
    ("[[lamps]]\n", r"x: “lamps” means nothing here: \[\[lamp\]\], \[\[failover\]\] and \[stations\] do"),
    ("[lamp]\n", r"x: write it as \[\[lamp\]\]"),
    ("failover = 3", r"x: write it as \[\[failover\]\]"),
    ("lamp = [1]", "x, lamp 1: must be a table"),
    ("failover = ['a']", "x, failover 1: must be a table"),
    ("stations = 3", r"x: \[stations\] holds lines like"),
    ("[stations]\ndesk7 = 107", r"x: \[stations\] holds lines like"),
    (ALARM + '[[lamp]]\npattern = "on"\nalarm = "x"', "x, lamp 2: “output” is missing"),
    ('[[lamp]]\noutput = "a/b"\nalarm = "x"', "x, lamp 1: “pattern” is missing"),
    ('[[lamp]]\noutput = "a/b"\npattern = "on"', "lamp 1: give it either an “alarm”"),
    (ALARM + 'figure = "waiting"', "lamp 1: give it either an “alarm”"),
    (ALARM + 'scope = "queue"', "lamp 1: “scope” belongs to a figure"),
    (FIGURE.replace("waiting", "gloom"), "lamp 1: there is no figure “gloom” of a queue"),
    (FIGURE.replace('scope = "queue"\n', ""), "there is no figure “waiting” of a scope"),
    (FIGURE.replace("above = 3\n", ""), "lamp 1: a figure needs “above” or “below”"),
    (FIGURE + "window_s = 0", "lamp 1: “window_s” must be greater than 0"),
    (FIGURE + 'colour = "red"', "lamp 1: “colour” means nothing here"),
    (FIGURE + 'below = "few"', "lamp 1: “below” has a wrong value: 'few'"),
    (FIGURE + "below = true", "lamp 1: “below” has a wrong value: True"),
    (FIGURE + "below = nan", "lamp 1: “below” has a wrong value: nan"),
    (FIGURE + "below = inf", "lamp 1: “below” has a wrong value: inf"),
    (ALARM + "acknowledged = 1", "“acknowledged” has a wrong value: 1"),
    (ALARM + 'severity = "grave"', "“severity” has a wrong value: 'grave'"),
    (ALARM + "severity = 1", "“severity” has a wrong value: 1"),
    (ALARM.replace("slow", "blind"), "“pattern” has a wrong value: 'blind'"),
    (ALARM.replace('"slow"', '["on"]'), "“pattern” has a wrong value"),
    (ALARM.replace('"tower/red"', '""'), "“output” has a wrong value: ''"),
    (ALARM.replace('"*"', "7"), "“alarm” has a wrong value: 7"),
    (FAILOVER.replace('link = "pbx"\n', ""), "x, failover 1: “link” is missing"),
    (FAILOVER.replace('output = "relays/failover"\n', ""), "failover 1: “output” is missing"),
    (FAILOVER + "blind_for_s = 9.9", "failover 1: “blind_for_s” must be at least 10"),
    (FAILOVER + "blind_for_s = nan", "failover 1: “blind_for_s” has a wrong value: nan"),
    (FAILOVER + 'enabled = "yes"', "failover 1: “enabled” has a wrong value: 'yes'"),
    (FAILOVER + 'pattern = "on"', "failover 1: “pattern” means nothing here"),
]


@pytest.mark.parametrize(("text", "why"), WRONG, ids=[why for _, why in WRONG])
def test_what_is_wrong_is_named_with_its_place(text: str, why: str) -> None:
    with pytest.raises(PlainError, match=why):
        parse_lamps(text, "x")


def test_a_sites_own_file_takes_the_place_of_the_one_that_ships(tmp_path: Path) -> None:
    shipped = parse_lamps(assets.text("lamps", "default.toml"), "default")
    assert site_lamps(tmp_path) == shipped and len(shipped.lamps) > 5 and not shipped.failovers
    (tmp_path / "lamps.toml").write_text(ALARM)
    assert len(site_lamps(tmp_path).lamps) == 1
    (tmp_path / "lamps.toml").write_text(FIGURE + "above = 4")
    with pytest.raises(PlainError, match=r"lamps\.toml: not a TOML file"):
        site_lamps(tmp_path)


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "lamps.toml").write_bytes(b'[[lamp]]\noutput = "\xff\xfe"')
    with pytest.raises(PlainError, match=r"lamps\.toml: cannot be read"):
        site_lamps(tmp_path)
    (tmp_path / "lamps.toml").unlink()
    (tmp_path / "lamps.toml").mkdir()
    with pytest.raises(PlainError, match=r"lamps\.toml: cannot be read"):
        site_lamps(tmp_path)


WORDS = st.sampled_from(["[[lamp]]", "[[failover]]", "[stations]", "[lamp]", *FIGURE.splitlines(), *ALARM.splitlines(),
                         *FAILOVER.splitlines(), "above = nan", "enabled = true", "x = 1", "desk7 = 'a'"])  # fmt: skip


@given(st.lists(WORDS | st.text(max_size=12), max_size=14))
def test_any_file_is_a_plan_or_a_plain_error(lines: list[str]) -> None:
    try:
        plan = parse_lamps("\n".join(lines), "x")
    except PlainError as error:
        assert str(error).startswith("x")
        return
    assert all(rule.output and (rule.alarm or rule.figure) for rule in plan.lamps)
    assert all(rule.blind_for_s >= 10 for rule in plan.failovers)
