"""The desk's settings: what ships is good; whatever else is wrong is told with its place, never taken for something."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console import assets
from console.desk.settings import Desk
from console.desk.settings_toml import DeskFault, parse_desk

SHIPPED = assets.text("desk", "desk.toml")
LEAST = '[desk]\ncalendar = "a"\n[calendar.a]\nzone = "UTC"\nevery_day = ["00:00-24:00"]\n'
STEP = '[[team]]\nname = "t"\n[[chain]]\nname = "c"\n[[chain.step]]\nlevel = 2\ncalendar = "a"\n'


def test_what_ships_is_good() -> None:
    desk = parse_desk(SHIPPED, "desk.toml")
    assert desk.terms("incident", 1, "gold", "", "").answer == 900
    assert desk.terms("question", 3, "", "", "Lisboa").calendar.name == "lisboa"
    assert desk.team("network") is not None and desk.organisation("carrier") is not None
    solved = desk.outcome("solved")
    assert solved is not None and (solved.title("it"), solved.title("xx")) == ("Risolto", "Solved")
    least = parse_desk(LEAST + '[[outcome]]\ncode = "x"\n[[outcome]]\ncode = "y"\ntitle = "Y"\n', "x")
    assert [one.title("pt") for one in least.outcomes] == ["x", "Y"] and desk.outcome("none") is None
    assert isinstance(parse_desk(LEAST + "holidays = [2026-12-25]\n", "x"), Desk)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "x: there is no [calendar.NAME]"),
        ("[", "x: not a TOML file"),
        (LEAST + "nonsense = 1\n", "[calendar.a]: “nonsense” means nothing here"),
        (LEAST.replace("UTC", "Mars/Olympus"), "“zone” is no time zone"),
        (LEAST.replace("00:00-24:00", "08:00-07:00"), "hours are written"),
        (LEAST.replace('["00:00-24:00"]', '["08:00-12:00", "11:00-13:00"]'), "overlap"),
        (LEAST + '[[service]]\nsolve = "soon"\n', "service 1: “solve” is a time such as"),
        (LEAST + '[[service]]\npriority = 9\n', "service 1: “priority” is a whole number from 0 to 5"),
        (LEAST + '[[service]]\ncalendar = "b"\n', "service 1: “calendar” is one of a, not 'b'"),
        (LEAST + '[[team]]\n', "team 1: “name” is missing"),
        (LEAST + '[[team]]\nname = "t"\n[[team]]\nname = "t"\n', "two of [[team]] are called t"),
        (LEAST + '[[outcome]]\ncode = "a"\ntitle = { xx = "A" }\n', "“title” is a text, or a table of texts"),
        (LEAST + '[[outcome]]\ncode = "a"\ntitle = 3\n', "“title” is a text"),
        (LEAST + '[[outcome]]\ncode = "a"\n[[outcome]]\ncode = "a"\n', "two of [[outcome]] are called a"),
        (LEAST + '[[chain]]\nname = "c"\n', "at least one [[chain.step]]"),
        (LEAST + "[priority]\nmatrix = [[1, 2, 3]]\n", "[priority]: “matrix” is three rows"),
        ("desk = 1\n" + LEAST[7:].partition("\n")[2], "x, [desk]: a table is wanted here"),
        (LEAST + "[[team]]\nname = 1\n", "“name” is a text"),
        (LEAST + '[[team]]\nname = ""\n', "“name” must not be empty"),
        (LEAST + '[[team]]\nname = "t"\nmembers = [1]\n', "“members” is a list of texts"),
        (LEAST + '[[team]]\nname = "t"\nmembers = "ann"\n', "“members” is a list"),
        (LEAST + "[queue]\nraise_breached = 1\n", "“raise_breached” is true or false"),
        (LEAST.replace("00:00-24:00", "00:00-25:00"), "hours are written"),
        (LEAST.replace("00:00-24:00", "from eight"), "hours are written"),
        (LEAST.replace("every_day", "other_day"), "it is never open"),
        (LEAST + 'holidays = ["Christmas"]\n', "a day is written 2026-12-25"),
        (LEAST + STEP + 'way = "functional"\n', "either a “team” or a “person”"),
        (LEAST + STEP + 'way = "functional"\nperson = "ann"\n', "gives the ticket to a “team”"),
        (LEAST + STEP + 'way = "functional"\nteam = "t"\nwithin = "0s"\n', "more than nothing"),
        (LEAST + "[forecast]\nshare = 2\n", "[forecast]: “share”"),
        (LEAST + '[pauses]\nwaiting_customer = ["lunch"]\n', "“waiting_customer” knows answer, update, solve"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_place(text: str, told: str) -> None:
    with pytest.raises(DeskFault, match=re.escape(told)):
        parse_desk(text, "x")


@given(st.integers(0, len(SHIPPED) - 1), st.integers(0, 40), st.text(max_size=6))
def test_a_file_with_any_piece_changed_is_read_or_told(place: int, gone: int, put: str) -> None:
    text = SHIPPED[:place] + put + SHIPPED[place + gone :]
    try:
        assert isinstance(parse_desk(text, "x"), Desk)
    except DeskFault as fault:
        assert str(fault).startswith("x")
