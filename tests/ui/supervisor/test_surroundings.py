"""A switch's room, mains and battery in what the inspector says of trunk and switch, and in their passports."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from console.center import events as e
from console.center import plant_events as pe
from console.center.apply import apply
from console.center.plant import Pattern
from console.ui import labels
from console.ui.scenes import NOON, SCENES, Scene, build
from console.ui.supervisor.facts import sheet
from console.ui.supervisor.site_passport import SitePassport
from console.ui.supervisor.surroundings_words import grave, reads_words

LINK = "asterisk-mi"
RELAY = "plant/relays/failover"


@pytest.fixture
def scene() -> Scene:
    return SCENES["equipment"]()


def at(ago_s: float) -> str:
    """The scene's clock, so long ago."""
    return labels.clock_time(NOON - ago_s, seconds=True)


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def facts(scene: Scene, kind: str, name: str) -> dict[str, list[tuple[str, str]]]:
    """By label: value and severity."""
    found = sheet(scene.bridge(), (kind, name))
    assert found is not None
    said: dict[str, list[tuple[str, str]]] = {}
    for fact in found.facts:
        said.setdefault(fact.label, []).append((fact.value, fact.severity))
    return said


def test_trunk_and_switch_say_what_surrounds_them_since_when_and_who_says_so(qapp: object, scene: Scene) -> None:
    for kind, name in (("trunk", f"{LINK}/mi-1"), ("link", LINK)):
        said = facts(scene, kind, name)
        assert said["Room temperature"] == [(f"36.4 °C · since {at(240)} · Switch room", "alarm")]
        assert said["On battery"][0] == (f"no · since {at(240)} · Switch room", "")
        assert said["Battery low"] == [(f"does not answer · since {at(48)} · UPS", "alarm")]
        (relay, calm) = said["Trunk failover"][0]
        assert relay.startswith("the trunks lead to the switch · since ") and not calm
    assert facts(scene, "trunk", f"{LINK}/mi-1")["In use"] == [("13 of 15", "")]
    assert ("mi-1 · 13 of 15", "") in facts(scene, "link", LINK)["Trunk"]


def test_a_thrown_relay_a_lost_bus_and_one_that_was_never_read(qapp: object, scene: Scene) -> None:
    center, now = scene.center, scene.now
    thrown = pe.OutputChanged(now - 9, "t", "plant", RELAY, Pattern.ON, Pattern.ON, "eve", "the switch is dead")
    apply(center, thrown)
    said = facts(scene, "trunk", f"{LINK}/mi-1")["Trunk failover"]
    assert said == [
        (f"the trunks lead past the switch · since {at(9)} · 8-channel relay board · eve: the switch is dead", "alarm")
    ]
    apply(center, pe.OutputStuck(now - 5, "s", "plant", RELAY, Pattern.OFF, Pattern.ON))
    assert facts(scene, "trunk", f"{LINK}/mi-1")["Trunk failover"][0][0].startswith(f"does not obey · since {at(5)}")
    apply(center, e.LinkDown(now - 2, "d", "plant", "cut"))
    said = facts(scene, "link", LINK)["Room temperature"]
    assert said == [(f"not seen · since {at(2)} · Switch room", "blind")]


def test_a_trunk_of_a_lost_switch_and_one_out_of_service(qapp: object, scene: Scene) -> None:
    center = scene.center
    trunk = center.trunks[f"{LINK}/mi-1"]
    trunk.in_service, trunk.reason, trunk.operator, trunk.signal_dbm, trunk.capacity = (
        False,
        "no carrier",
        "TIM",
        -71,
        0,
    )
    said = facts(scene, "trunk", trunk.id)
    assert said["State"] == [("out of service: no carrier", "alarm")] and said["Network"] == [("TIM · -71 dBm", "")]
    assert said["In use"] == [("13", "")]
    apply(center, e.LinkDown(scene.now - 60, "d", LINK, "cut"))
    assert facts(scene, "trunk", trunk.id)["In use"] == [("–", "")]


def test_their_passports_have_the_surroundings_too(qtbot: QtBot) -> None:
    for screen, title in (
        ("passport-trunk", "Trunk in use: 13 of 15"),
        ("passport-switch", "Seen today: 100.0\u00a0%"),
    ):
        made = build(screen, "equipment")
        qtbot.addWidget(made.window_behind)
        assert isinstance(made, SitePassport)
        for _ in range(2):
            words = texts(made)
            assert title in words and "36.4 °C" in words and "does not answer" in words and at(48) in words
            assert "UPS" in words and "the trunks lead to the switch" in words
            made.refresh()
        made.close()


def test_the_calls_of_a_trunks_passport_lead_on_to_them(qtbot: QtBot) -> None:
    made = build("passport-trunk", "equipment")
    window = made.window_behind
    qtbot.addWidget(window)
    calls = [button for button in made.findChildren(QPushButton) if button.accessibleName().startswith("Call: ")]
    assert len(calls) == 13
    with qtbot.waitSignal(made.call_asked, timeout=20_000):
        calls[0].click()
    assert window.selection[0][0] == "call"
    trunk = window.bridge.center.trunks.pop(f"{LINK}/mi-1")
    made.refresh()
    assert "Trunk in use: –" in texts(made) and "no longer known" in texts(made)
    window.bridge.center.trunks[trunk.id] = trunk
    made.close()


def test_a_figures_passport_has_them_where_there_are_some_and_a_switch_without_says_how_to(qtbot: QtBot) -> None:
    made = build("passport", "equipment")
    qtbot.addWidget(made.window_behind)
    assert [made.tabs.tabText(place) for place in range(made.tabs.count())][-1] == "Surroundings"
    assert "36.4 °C" in texts(made)
    made.close()
    for screen in ("passport", "passport-switch"):
        bare = build(screen, "busy")
        qtbot.addWidget(bare.window_behind)
        said = any("serves = “" in words for words in texts(bare))
        assert said is (screen == "passport-switch")
        bare.close()


def test_every_state_of_a_surrounding_has_its_words(qapp: object, scene: Scene) -> None:
    from console.center.surroundings import Seen, Surrounding, surroundings

    center = scene.center
    one = surroundings(center, LINK)[0]
    found = {seen: Surrounding(one.point, one.device, seen, 0.0) for seen in Seen}
    assert [reads_words(center, found[seen]) for seen in Seen] == [
        "36.4 °C",
        "not read yet",
        "does not answer",
        "not seen",
    ]
    assert [grave(center, found[seen]) for seen in (Seen.UNREAD, Seen.LOST)] == ["blind", "blind"]
    relay = Surrounding(center.points[RELAY], center.devices["plant/relays"], Seen.READ, 0.0)
    relay.point.actual = Pattern.UNKNOWN
    assert reads_words(center, relay) == "not read yet"


def test_a_trunk_is_found_and_shown_from_anywhere(qtbot: QtBot) -> None:
    from console.ui.supervisor.palette_entries import entries

    window = build("floor", "equipment")
    qtbot.addWidget(window)
    (entry,) = [entry for entry in entries(window) if entry.text == "mi-1"]
    entry.do()
    assert window.selection == (("trunk", f"{LINK}/mi-1"),) and window.page.name == "links"
