"""The settings of a bus: what is wrong is named, and what is right arrives typed with its maps."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.errors import BadOption
from drivers.modbus.options import OPTIONS, ModbusOptions, load_map, read, shipped_maps

RELAYS = {"name": "relays", "map": "relay8", "unit": 1}


def given_(**more: Any) -> dict[str, Any]:
    return {"devices": [RELAYS], **more}


def test_all_that_can_be_said_arrives() -> None:
    options = read(
        given_(
            transport="rtu", serial="/dev/ttyUSB0", baud=19200, parity="E", stopbits=2, timeout_s=1, late_s=0.5,
            poll_s=2, silent_s=3, lost_s=4, watchdog_s=5, guard=False, blind_for_s=60, simulate=False, host="h", port=1,
        )
    )  # fmt: skip
    assert options.is_serial and options.where == "/dev/ttyUSB0"
    assert options.quiet_s == pytest.approx(3.5 * 11 / 19200)
    assert (options.timeout_s, type(options.timeout_s), options.guard) == (1.0, float, False)
    (device,) = options.devices
    assert (device.name, device.map.name, device.unit, device.place, device.serves) == ("relays", "relay8", 1, "", "")
    assert read(given_(baud=None)).baud == 9600
    assert read({"devices": options.devices}).devices == options.devices
    assert {option.name for option in OPTIONS} == set(ModbusOptions.__slots__)


def test_over_tcp_there_is_no_silence_to_keep_and_a_fast_line_has_a_least_one() -> None:
    assert read(given_(host="10.0.0.5")).quiet_s == 0.0 and read(given_(host="10.0.0.5")).where == "10.0.0.5:502"
    assert read(given_(transport="rtu", serial="/dev/x", baud=115200)).quiet_s == 0.00175


WRONG = [
    ({"colour": "red"}, "no option “colour”; it has: transport, host"),
    ({"transport": "usb"}, "“transport” must be tcp or rtu, not 'usb'"),
    ({"transport": "rtu"}, "“serial” is missing"),
    ({"host": 7}, "“host” must be of type str, not 7"),
    ({"port": "502"}, "“port” must be of type int, not '502'"),
    ({"port": 502.5}, "“port” must be of type int, not 502.5"),
    ({"port": True}, "“port” must be of type int, not True"),
    ({"port": 0}, "“port” must be between 1 and 65535, not 0"),
    ({"port": 65536}, "“port” must be between 1 and 65535"),
    ({"guard": 1}, "“guard” must be of type bool, not 1"),
    ({"parity": "X"}, "“parity” must be N, E or O"),
    ({"stopbits": 3}, "“stopbits” 1 or 2"),
    ({"baud": 0}, "“baud” above 0"),
    ({"timeout_s": 0}, "“timeout_s” must be greater than 0"),
    ({"watchdog_s": -1.0}, "“watchdog_s” must be greater than 0"),
    ({"late_s": "soon"}, "“late_s” must be of type float, not 'soon'"),
    ({"silent_s": float("nan")}, "“silent_s” must be of type float, not nan"),
    ({"blind_for_s": float("inf")}, "“blind_for_s” must be of type float, not inf"),
    ({"devices": None}, "“devices” is missing"),
    ({"devices": []}, "“devices” must be a list of tables"),
    ({"devices": "relays"}, "“devices” must be a list of tables"),
    ({"devices": ["relays"]}, r"“devices\[1\]” must be a table with: name, map, unit, place, serves"),
    ({"devices": [RELAYS, {**RELAYS, "unit": 2}]}, "two have the same of these names: relays, relays"),
    ({"devices": [RELAYS, {**RELAYS, "name": "b"}]}, "two have the same of these unit numbers: 1, 1"),
    ({"devices": [{**RELAYS, "unti": 1}]}, r"“devices\[1\].unti” means nothing here"),
    ({"devices": [{**RELAYS, "unit": 248}]}, r"“devices\[1\].unit” must be a whole number from 0 to 247, not 248"),
    ({"devices": [{**RELAYS, "unit": True}]}, r"“devices\[1\].unit” must be a whole number"),
    ({"devices": [{**RELAYS, "unit": "1"}]}, r"“devices\[1\].unit” must be a whole number"),
    ({"devices": [{**RELAYS, "name": ""}]}, r"“devices\[1\].name” must be a text"),
    ({"devices": [{**RELAYS, "name": "a/b"}]}, r"“devices\[1\].name” must be one word"),
    ({"devices": [{**RELAYS, "place": 7}]}, r"“devices\[1\].place” must be a text"),
    ({"devices": [{"name": "relays"}]}, r"“devices\[1\].map” must be a text"),
    ({"devices": [{**RELAYS, "map": "toaster"}]}, "there is no map “toaster”; there are: andon, cabinet"),
    ({"devices": [{**RELAYS, "map": "/no/such.toml"}]}, "the map /no/such.toml cannot be read"),
]


@pytest.mark.parametrize(("more", "why"), WRONG, ids=[why for _, why in WRONG])
def test_what_is_wrong_is_named(more: dict[str, Any], why: str) -> None:
    with pytest.raises(BadOption, match=why):
        read(given_(**more))


def test_a_map_of_ones_own_is_a_path_and_its_errors_name_it(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_bytes(b'name = "\xff"')
    with pytest.raises(BadOption, match=r"own.toml cannot be read"):
        load_map(str(own))
    own.write_text('name = "own"\ntitle = "Own"\n')
    with pytest.raises(BadOption, match=r"own.toml: points: a map needs"):
        load_map(str(own))
    own.write_text('name = "own"\ntitle = "Own"\n[[points]]\nkey = "a"\ntitle = "A"\nrole = "contact"\n'
                   'kind = "discrete"\naddress = 0\n')  # fmt: skip
    assert load_map(str(own)).points["a"].kind.is_bits
    assert all(load_map(name).name == name for name in shipped_maps())


VALUES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=6)
    | st.lists(st.text(max_size=3), max_size=2)
)


@given(st.dictionaries(st.sampled_from([option.name for option in OPTIONS]), VALUES, max_size=5))
def test_any_values_are_options_or_a_bad_option(more: dict[str, Any]) -> None:
    try:
        options = read({"devices": [RELAYS], **more})
    except BadOption as error:
        assert str(error)
        return
    assert options.timeout_s > 0 and 0 < options.port < 65536 and options.devices
