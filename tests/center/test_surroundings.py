"""What surrounds a switch: which points, in which order, since when, and what is said when they cannot be read."""

from console.center import events as e
from console.center import plant_events as pe
from console.center.apply import apply
from console.center.measures import seen_share
from console.center.plant import Pattern, PointCard, PointRole
from console.center.state import Center
from console.center.surroundings import Seen, Surrounding, failovers, surroundings

T, BUS = 100.0, "plant"
SENSOR = PointRole.SENSOR
ROOM = (
    PointCard("plant/room/damp", "Humidity", SENSOR, "%", purpose="humidity"),
    PointCard("plant/room/warm", "Room temperature", SENSOR, "°C", 5.0, 35.0, "room_temperature"),
    PointCard("plant/room/door", "Door", PointRole.CONTACT),
)
UPS = (
    PointCard("plant/ups/odd", "Fan", SENSOR, purpose="fan"),
    PointCard("plant/ups/low", "Battery low", SENSOR, purpose="battery"),
    PointCard("plant/ups/mains", "On battery", SENSOR, purpose="mains"),
)
RELAY = (PointCard("plant/relays/failover", "Trunk failover", PointRole.FAILOVER),)


def site() -> Center:
    center = Center()
    for event in (
        e.LinkUp(T, "u", BUS, "modbus"),
        pe.DeviceSeen(T, "s1", BUS, "plant/room", "Room", "climate", "Cellar", "pbx", ROOM),
        pe.DeviceSeen(T, "s2", BUS, "plant/ups", "UPS", "ups", "", "pbx", UPS),
        pe.DeviceSeen(T, "s3", BUS, "plant/relays", "Relays", "relay8", "", "pbx", RELAY),
        pe.DeviceSeen(T, "s4", BUS, "plant/other", "Another room", "climate", "", "elsewhere", ()),
        pe.PointChanged(T + 5, "w", BUS, "plant/room/warm", 21.0),
        pe.PointChanged(T + 6, "m", BUS, "plant/ups/mains", 0.0),
        pe.OutputChanged(T + 7, "o", BUS, "plant/relays/failover", Pattern.OFF, Pattern.OFF),
    ):
        apply(center, event)
    return center


def short(found: tuple[Surrounding, ...]) -> list[tuple[str, Seen, float]]:
    return [(one.point.card.id.removeprefix("plant/"), one.seen, one.since) for one in found]


def test_what_serves_a_switch_tells_of_it_the_room_first() -> None:
    center = site()
    assert short(surroundings(center, "pbx")) == [
        ("room/warm", Seen.READ, T + 5),
        ("room/damp", Seen.UNREAD, 0.0),
        ("ups/mains", Seen.READ, T + 6),
        ("ups/low", Seen.UNREAD, 0.0),
        ("ups/odd", Seen.UNREAD, 0.0),
    ]
    assert short(failovers(center, "pbx")) == [("relays/failover", Seen.READ, T + 7)]
    assert surroundings(center, "elsewhere") == () and surroundings(center, "") == () and failovers(center, "x") == ()


def test_what_cannot_be_read_says_so_and_since_when() -> None:
    center = site()
    apply(center, pe.DeviceSilent(T + 20, "q", BUS, "plant/ups", "no answer"))
    assert short(surroundings(center, "pbx"))[2] == ("ups/mains", Seen.SILENT, T + 20)
    apply(center, pe.PointWrong(T + 25, "n", BUS, "plant/room/warm", "7FC0", "not a number"))
    assert short(surroundings(center, "pbx"))[0] == ("room/warm", Seen.READ, T + 25)
    apply(center, e.LinkDown(T + 30, "d", BUS, "cut"))
    assert {(seen, since) for _, seen, since in short(surroundings(center, "pbx"))} == {(Seen.LOST, T + 30)}
    assert short(failovers(center, "pbx")) == [("relays/failover", Seen.LOST, T + 30)]
    del center.links[BUS]
    assert {(seen, since) for _, seen, since in short(surroundings(center, "pbx"))} == {(Seen.LOST, 0.0)}


def test_the_share_of_the_day_that_was_seen() -> None:
    center = Center()
    assert seen_share(center, "pbx", T) is None
    apply(center, e.DayStarted(T, "day", "", "2026-01-02"))
    assert seen_share(center, "pbx", T) is None
    apply(center, e.LinkUp(T, "u", "pbx", "ami"))
    assert seen_share(center, "pbx", T + 100) == 100.0
    apply(center, e.LinkDown(T + 100, "d", "pbx", "cut"))
    assert seen_share(center, "pbx", T + 200) == 50.0
    apply(center, e.LinkUp(T + 120, "u2", "pbx", "ami"))
    apply(center, e.EventsLost(T + 130, "l", "pbx", 3))
    assert seen_share(center, "pbx", T + 200) == 90.0
