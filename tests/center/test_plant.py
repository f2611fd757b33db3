"""The equipment in the centre: devices, points, outputs, duress, and the alarms that watch them."""

from console.center import events as e
from console.center import plant_events as pe
from console.center.alarms import Memory, evaluate
from console.center.apply import apply
from console.center.plant import Pattern, PointCard, PointRole
from console.center.plant_commands import PLANT_VERBS, ArmFailover, SetOutput, TakeOutputs, ThrowFailover
from console.center.roles import Role, may
from console.center.rules import Rule
from console.center.state import Center

T, L, DESK = 100.0, "plant", "plant/desk7"
LAMP, DURESS, WARM = f"{DESK}/lamp", f"{DESK}/duress", f"{DESK}/warm"
CARDS = (
    PointCard(LAMP, "Lamp", PointRole.OUTPUT),
    PointCard(DURESS, "Duress", PointRole.DURESS),
    PointCard(WARM, "Warm", PointRole.SENSOR, "°C", 5.0, 35.0, "room_temperature"),
)


def tell(center: Center, *events: e.Event) -> Center:
    for event in events:
        apply(center, event)
    return center


def desk() -> Center:
    return tell(
        Center(),
        e.LinkUp(T, "u", L, "modbus"),
        pe.DeviceSeen(T, "s", L, DESK, "Desk 7", "cabinet", "Station 7", "pbx", CARDS),
        pe.PointChanged(T, "w", L, WARM, 20.0),
        pe.OutputChanged(T, "o", L, LAMP, Pattern.ON, Pattern.ON, "house", "why"),
    )


def test_a_device_is_known_with_its_points() -> None:
    center = desk()
    device, warm = center.devices[DESK], center.points[WARM]
    assert (device.name, device.place, device.serves, device.link) == ("Desk 7", "Station 7", "pbx", L)
    assert device.points == [LAMP, DURESS, WARM]
    assert (warm.value, warm.out_of_limits, center.points[LAMP].actual) == (20.0, False, Pattern.ON)
    tell(center, pe.DeviceSeen(T, "t", L, DESK, "Desk 7", points=CARDS[:1]))
    assert WARM not in center.points and center.points[LAMP].who == "house"


def test_what_is_silent_is_not_known_any_more() -> None:
    center = tell(desk(), pe.DeviceSilent(T + 1, "x", L, DESK, "no answer"))
    assert center.devices[DESK].silent_since == T + 1 and center.devices[DESK].why == "no answer"
    assert center.points[WARM].value is None and center.points[LAMP].actual is Pattern.UNKNOWN
    tell(center, pe.DeviceSilent(T + 5, "y", L, DESK, "no answer"))
    assert center.devices[DESK].silent_since == T + 1
    tell(center, pe.DeviceBack(T + 9, "b", L, DESK), pe.PointChanged(T + 9, "w", L, WARM, 40.0))
    assert center.devices[DESK].silent_since == 0 and center.points[WARM].out_of_limits


def test_a_lost_link_leaves_nothing_known_but_a_pressed_button() -> None:
    center = tell(desk(), pe.DuressPressed(T + 1, "p", L, DURESS, "Station 7"), e.LinkDown(T + 2, "d", L, "cut"))
    assert center.points[WARM].value is None and center.points[LAMP].actual is Pattern.UNKNOWN
    assert center.points[DURESS].pressed_since == T + 1
    tell(center, pe.DuressCleared(T + 3, "c", L, DURESS))
    assert center.points[DURESS].pressed_since == 0


def test_outputs_stuck_held_and_armed() -> None:
    center = tell(desk(), pe.OutputStuck(T + 1, "s", L, LAMP, Pattern.OFF, Pattern.ON))
    assert center.points[LAMP].stuck_since == T + 1
    tell(center, pe.OutputStuck(T + 2, "s2", L, LAMP, Pattern.OFF, Pattern.ON))
    assert center.points[LAMP].stuck_since == T + 1
    tell(center, pe.OutputChanged(T + 3, "o", L, LAMP, Pattern.OFF, Pattern.OFF))
    assert center.points[LAMP].stuck_since == 0
    tell(center, pe.OutputsHeld(T, "h", L, DESK, "eve", T + 60), pe.FailoverArmed(T, "f", L, LAMP, "eve", T + 30))
    assert (center.devices[DESK].held_by, center.points[LAMP].armed_until) == ("eve", T + 30)


def test_facts_about_the_unknown_make_a_placeholder() -> None:
    center = tell(Center(), pe.PointChanged(T, "w", L, "plant/x/y", 1.0), pe.DeviceBack(T, "b", L, "plant/z"))
    assert center.points["plant/x/y"].device == "plant/x" and center.devices["plant/x"].points == ["plant/x/y"]
    assert center.devices["plant/z"].link == L
    claimed = pe.DeviceSeen(T, "s", L, "plant/z", "Z", points=(PointCard("plant/x/y", "Y"),))
    dropped = pe.DeviceSeen(T, "t", L, "plant/z", "Z")
    tell(center, claimed, dropped, pe.DeviceSilent(T, "u", L, "plant/x", "gone"))
    assert "plant/x/y" not in center.points


RULES = (
    Rule("duress", "duress", "point", 0.0),
    Rule("stuck", "stuck", "point", 0.0),
    Rule("silent", "silent", "device", 0.0),
    Rule("limits", "out_of_limits", "point", 0.0),
    Rule("hot", "value", "point", 30.0, subjects=(WARM,)),
)


def alarms(center: Center) -> set[tuple[str, str]]:
    return {
        (told.rule, told.subject)
        for told in evaluate(center, center.now, Memory(), {})
        if isinstance(told, e.AlarmRaised)
    }


def test_what_is_wrong_raises_its_alarm_at_the_first_look() -> None:
    center = desk()
    center.rules = RULES
    assert alarms(center) == set()
    tell(
        center,
        pe.DuressPressed(T, "p", L, DURESS),
        pe.OutputStuck(T, "s", L, LAMP, Pattern.ON, Pattern.OFF),
        pe.PointChanged(T, "w", L, WARM, 36.0),
    )
    assert alarms(center) == {("duress", DURESS), ("stuck", LAMP), ("limits", WARM), ("hot", WARM)}
    tell(center, pe.DeviceSilent(T, "x", L, DESK, "no answer"))
    assert alarms(center) == {("duress", DURESS), ("stuck", LAMP), ("silent", DESK)}


def test_what_reads_no_number_has_no_value_and_its_alarm_until_it_has_one() -> None:
    center = desk()
    center.rules = RULES
    tell(center, pe.PointWrong(T + 1, "n", L, WARM, "7FC0 0000", "not a number"))
    point = center.points[WARM]
    assert (point.value, point.wrong, point.wrong_since, point.out_of_limits) == (None, "7FC0 0000", T + 1, True)
    assert alarms(center) == {("limits", WARM)}
    tell(center, pe.PointWrong(T + 5, "n2", L, WARM, "7FC0 0001", "not a number"))
    assert center.points[WARM].wrong_since == T + 1
    tell(center, pe.PointChanged(T + 6, "w2", L, WARM, 21.0))
    assert alarms(center) == set() and not center.points[WARM].wrong
    tell(center, pe.PointWrong(T + 7, "n3", L, WARM, "FFFF", "x"), pe.DeviceSilent(T + 8, "x", L, DESK, "no answer"))
    assert not center.points[WARM].out_of_limits


BUS_LOST = Rule("bus_lost", "blind", "bus", 0.0)
LINK_LOST = Rule("link_lost", "blind", "link", 3.0)


def test_a_lost_bus_is_said_at_once_and_once_and_explains_what_lies_behind_it() -> None:
    center = desk()
    center.rules = (LINK_LOST, BUS_LOST, *RULES)
    tell(center, e.LinkUp(T, "u2", L, "modbus", capabilities=("outputs",)), e.LinkDown(T + 9, "d", L, "cut"))
    tell(center, pe.DuressPressed(T + 9, "p", L, DURESS, "Station 7"))
    told = [told for told in evaluate(center, T + 9.01, Memory(), {}) if isinstance(told, e.AlarmRaised)]
    assert [(alarm.rule, alarm.subject) for alarm in told] == [("bus_lost", L), ("duress", DURESS)]
    assert told[1].cause == told[0].alarm
    tell(center, *told)
    assert evaluate(center, T + 60, Memory(), {}) == []
    tell(center, e.LinkUp(T + 61, "u3", L, "modbus", capabilities=("outputs",)))
    cleared = [told.alarm for told in evaluate(center, T + 61, Memory(), {}) if isinstance(told, e.AlarmCleared)]
    assert cleared == [told[0].alarm]


def test_an_engine_that_has_only_begun_has_lost_no_bus_yet() -> None:
    center = desk()
    center.rules = (BUS_LOST,)
    tell(center, e.LinkUp(T, "u2", L, "modbus", capabilities=("outputs",)), e.EngineStarted(T + 9, "e", "", "us"))
    assert evaluate(center, T + 11, Memory(), {}) == []
    assert [type(told) for told in evaluate(center, T + 13, Memory(), {})] == [e.AlarmRaised]


def test_a_site_whose_rules_know_no_bus_is_told_by_its_rule_of_links() -> None:
    center = desk()
    center.rules = (LINK_LOST,)
    tell(center, e.LinkUp(T, "u2", L, "modbus", capabilities=("outputs",)), e.LinkDown(T + 9, "d", L, "cut"))
    assert evaluate(center, T + 11, Memory(), {}) == []
    assert [type(told) for told in evaluate(center, T + 13, Memory(), {})] == [e.AlarmRaised]


def test_who_may_touch_the_equipment() -> None:
    arm = ArmFailover(id="1", who="x", output="o")
    for role, allowed in ((Role.TECHNICIAN, True), (Role.SUPERVISOR, True), (Role.OPERATOR, False), (Role.HOUSE, True)):
        assert (may(role, arm) == "") is allowed
    assert may(Role.HOUSE, TakeOutputs(id="1", who="x", device="d"))
    assert not may(Role.HOUSE, SetOutput(id="1", who="x", output="o"))
    assert not may(Role.HOUSE, ThrowFailover(id="1", who="x", output="o"))
    assert len(PLANT_VERBS) == 5
