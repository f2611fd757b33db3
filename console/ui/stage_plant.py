"""Equipment for a scene: a switch room, a tower, two desks, and what is wrong with some of it."""

from console.center import events as e
from console.center import plant_events as pe
from console.center.plant import Pattern, PointCard, PointRole
from console.ui.stage import Stage, busy

_LINK = "plant"


def equipment(now: float) -> Stage:
    """A busy centre with a warm switch room, a stuck relay, a silent desk, and a duress button pressed at another."""
    stage = busy(now)
    up = e.LinkUp(now - 3600, "plant/up", _LINK, "modbus", "Modbus 10.0.0.5:502", 0.0, ("failover", "outputs"))
    switches = sorted({event.link for event in stage.told if isinstance(event, e.LinkUp)})
    stage.told += [up, *_devices(now, switches[0] if switches else ""), *_states(now)]
    return stage


def _devices(now: float, switch: str) -> list[e.Event]:
    def seen(device: str, name: str, place: str, cards: tuple[PointCard, ...]) -> e.Event:
        shown = f"{_LINK}/{device}"
        return pe.DeviceSeen(now - 3600, f"{shown}/seen", _LINK, shown, name, "", place, switch, cards)

    def card(point: str, name: str, role: PointRole, *more: object) -> PointCard:
        return PointCard(f"{_LINK}/{point}", name, role, *more)

    sensor, output = PointRole.SENSOR, PointRole.OUTPUT
    room = (
        card("room/temperature", "Room temperature", sensor, "°C", 5.0, 35.0, "room_temperature"),
        card("room/on_battery", "On battery", sensor, "", None, 0.0, "mains"),
    )
    ups = (
        card("ups/on_battery", "On battery", sensor, "", None, 0.0, "mains"),
        card("ups/battery_low", "Battery low", sensor, "", None, 0.0, "battery"),
    )
    relays = (
        card("relays/failover", "Trunk failover", PointRole.FAILOVER),
        card("relays/lamp1", "Lamp 1", output),
    )
    tower = (card("tower/red", "Red", output), card("tower/green", "Green", output))
    desk = (card("desk7/lamp", "Lamp", output), card("desk7/duress", "Duress button", PointRole.DURESS))
    return [
        seen("room", "Switch room", "Switch room", room),
        seen("ups", "UPS", "Cellar", ups),
        seen("relays", "8-channel relay board", "Switch room", relays),
        seen("tower", "Andon tower", "", tower),
        seen("desk7", "Station cabinet, Station 7", "Station 7", desk),
        seen("desk9", "Station cabinet, Station 9", "Station 9", (card("desk9/lamp", "Lamp", output),)),
    ]


def _states(now: float) -> list[e.Event]:
    off, on = Pattern.OFF, Pattern.ON
    figures = [("room/temperature", 36.4), ("room/on_battery", 0.0)]
    shown = [("tower/red", Pattern.FAST), ("tower/green", off), ("desk7/lamp", Pattern.FAST)]
    why = "it shows the centre"
    return [
        *(pe.PointChanged(now - 240, f"{p}/value", _LINK, f"{_LINK}/{p}", value) for p, value in figures),
        *(pe.OutputChanged(now - 95, f"{p}/shown", _LINK, f"{_LINK}/{p}", x, x, "house", why) for p, x in shown),
        pe.OutputChanged(now - 3500, "relays/failover/shown", _LINK, f"{_LINK}/relays/failover", off, off),
        pe.OutputStuck(now - 62, "relays/lamp1/stuck", _LINK, f"{_LINK}/relays/lamp1", on, off),
        pe.DeviceSilent(now - 130, "desk9/silent", _LINK, f"{_LINK}/desk9", "no answer within 250 ms"),
        pe.DeviceSilent(now - 48, "ups/silent", _LINK, f"{_LINK}/ups", "no answer within 250 ms"),
        pe.DuressPressed(now - 12, "desk7/pressed", _LINK, f"{_LINK}/desk7/duress", "Station 7"),
    ]
