"""Register maps: what ships is right, what is wrong is said with file and key, and anything at all is survived."""

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.errors import BadOption
from drivers.modbus.map import BLINDS, ROLES, WORDS, Table, parse
from drivers.modbus.options import load_map, shipped_maps

HEAD = 'name = "m"\ntitle = "M"\n'
COIL = HEAD + '[[points]]\nkey = "a"\ntitle = "A"\nrole = "output"\nkind = "coil"\naddress = 3\n'


def test_the_maps_that_ship_are_read() -> None:
    assert shipped_maps() == ["andon", "cabinet", "climate", "relay8", "ups"]
    maps = {name: load_map(name) for name in shipped_maps()}
    assert [point.address for point in maps["relay8"].outputs] == list(range(8))
    assert maps["relay8"].points["failover"].role == "failover"
    assert maps["andon"].seen_of(maps["andon"].points["red"]).key == "red_lit"
    watchdog = maps["andon"].watchdog
    assert watchdog is not None and watchdog.kind is Table.HOLDING
    assert maps["climate"].points["temperature"].unit == "°C" and maps["climate"].watchdog is None
    assert {point.purpose for point in maps["ups"].points.values()} == {"battery", "mains", "ups"}
    assert maps["cabinet"].points["duress"].role == "duress"


def test_no_data_never_looks_green() -> None:
    """Whatever ships shows blindness by a lamp that flashes, and a green lamp never does."""
    for name in shipped_maps():
        for point in load_map(name).outputs:
            assert "green" not in point.key or point.blind == "off"
            assert "lamp" not in point.key or point.blind == "double"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "m.toml: name: is missing"),
        ("name =", "m.toml: not a TOML file"),
        (HEAD, "points: a map needs"),
        (HEAD + "points = 3", "points: a map needs"),
        (HEAD + "points = [3]", r"points\[1\]: must be a table"),
        (HEAD + "shoe = 1", "shoe: means nothing"),
        (COIL.replace("address = 3", ""), r"points\[1\].address: is missing"),
        (COIL.replace("address = 3", "address = -1"), r"points\[1\].address: must be a whole number"),
        (COIL.replace("address = 3", "address = true"), "address: must be a whole number"),
        (COIL.replace('"coil"', '"input"'), "kind: a input cannot be written"),
        (COIL.replace('"coil"', '"quoil"'), "kind: must be one of coil"),
        (COIL.replace('"output"', '"lamp"'), "role: must be one of output"),
        (COIL.replace('"a"', '"a b"'), r"points\[1\].key: must be one word"),
        (COIL + 'type = "int16"', "type: a coil cannot be of type int16"),
        (COIL + 'blind = "green"', "blind: must be one of"),
        (COIL + 'readback = "b"', "points.a.readback: there is no point"),
        (COIL + "scale = 0", "scale: must not be 0"),
        (COIL + "scale = nan", "scale: must be a number"),
        (COIL + 'scale = "1"', "scale: must be a number"),
        (COIL + "deadband = -1", "deadband: must not be negative"),
        (COIL + "low = 3\nhigh = 2", "low: is above"),
        (COIL + 'unit = "a\\nb"', "unit: must be one line"),
        (COIL + COIL.removeprefix(HEAD), r"points\[2\].key: “a” is there twice"),
        (COIL + COIL.removeprefix(HEAD).replace('"a"', '"b"'), "points.b.address: is that of “a” already"),
        (COIL.replace('"coil"', '"holding"') + 'type = "float32"', "type: what is written must be"),
        (COIL.replace('"coil"', '"holding"') + "on = 2\noff = 2", "on: must differ"),
        (COIL.replace('"output"', '"sensor"') + 'blind = "on"', "blind: only an output"),
        (COIL.replace('"output"', '"sensor"') + 'readback = "a"', "readback: only an output"),
        (
            COIL.replace('"output"', '"sensor"').replace('"coil"', '"input"').replace("= 3", "= 65535")
            + 'type="int32"',
            "beyond",
        ),
    ],
)
def test_what_is_wrong_is_said_with_file_and_key(text: str, said: str) -> None:
    with pytest.raises(BadOption, match=said):
        parse(text, "m.toml")


def test_one_watchdog_and_readbacks_of_one_word() -> None:
    dog = '[[points]]\nkey = "{}"\ntitle = "W"\nrole = "watchdog"\nkind = "holding"\naddress = {}\n'
    with pytest.raises(BadOption, match="at most one watchdog"):
        parse(COIL + dog.format("w", 1) + dog.format("v", 2), "m.toml")
    wide = '[[points]]\nkey = "w"\ntitle = "W"\nrole = "readback"\nkind = "input"\ntype = "int32"\naddress = 1\n'
    with pytest.raises(BadOption, match="must be a bit or one register"):
        parse(COIL + 'readback = "w"\n' + wide, "m.toml")


def test_a_map_that_is_not_there_is_said(tmp_path: Any) -> None:
    with pytest.raises(BadOption, match="there is no map “towr”; there are: andon"):
        load_map("towr")
    with pytest.raises(BadOption, match="cannot be read"):
        load_map(str(tmp_path / "none.toml"))
    own = tmp_path / "own.toml"
    own.write_text(COIL)
    assert load_map(str(own)).outputs[0].address == 3


WORDS_ANY = st.sampled_from([*ROLES, *WORDS, *BLINDS, *Table, "", "a", "b", "x y"]) | st.text(max_size=5)
VALUES = WORDS_ANY | st.integers(-2, 70000) | st.floats() | st.booleans()
KEYS = st.sampled_from(
    [
        "key",
        "title",
        "role",
        "kind",
        "address",
        "type",
        "scale",
        "low",
        "high",
        "blind",
        "readback",
        "on",
        "off",
        "shoe",
    ]
)


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + "".join(f"\\U{ord(sign):08x}" for sign in value if not 0xD800 <= ord(sign) < 0xE000) + '"'
    return repr(value)


@given(st.lists(st.dictionaries(KEYS, VALUES), max_size=4))
def test_any_points_are_read_or_refused_in_words(points: list[dict[str, object]]) -> None:
    base = {"key": "a", "title": "A", "role": "output", "kind": "coil", "address": 1}
    text = HEAD
    for number, point in enumerate(points):
        entry = {**base, "key": f"k{number}", "address": number, **point}
        text += "[[points]]\n" + "".join(f"{key} = {_toml(value)}\n" for key, value in entry.items())
    tomllib.loads(text)
    try:
        made = parse(text, "m.toml")
    except BadOption as refused:
        assert str(refused).startswith("m.toml: ")
    else:
        assert len(made.points) == len(points) > 0
        assert all(made.seen_of(output).size == 1 for output in made.outputs)


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    with pytest.raises(BadOption, match=r"^m\.toml: "):
        parse(text, "m.toml")
