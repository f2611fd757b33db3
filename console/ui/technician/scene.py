"""The technician's window on a scene, for pictures and tests: every screen of it, with made-up history and bytes.

Over the measure because it makes up a small plant, a modem and a test's findings, each once.
"""

import math

from console.center import events as e
from console.center import line_events as le
from console.center import plant_commands as pc
from console.center import plant_events as pe
from console.center.apply import apply
from console.center.plant import Pattern, PointCard, PointRole
from console.center.roles import Role
from console.settings import LinkSettings, Settings
from console.ui import stage
from console.ui.ask import Asker
from console.ui.scenes import Scene
from console.ui.technician.bench_run import Result
from console.ui.technician.history import SPAN_S, History, Moment
from console.ui.technician.spelling import fact
from console.ui.technician.tap import Passed, Taken
from console.ui.technician.window import TechnicianWindow
from drivers import registry
from drivers.transport.tape import Chunk

SETTINGS = Settings(
    site="Milano",
    data="/var/lib/centralino",
    links=(
        LinkSettings(stage.LINK, "ami", record_tape=True),
        LinkSettings("plant", "modbus"),
        LinkSettings("mobile", "modem", {"port": "/dev/ttyUSB0"}, record_tape=True),
    ),
)
SAID = tuple(
    "\r\n".join([*lines, "", ""]).encode()
    for lines in (
        (
            "Event: Newchannel",
            "Privilege: call,all",
            "Channel: PJSIP/mi-1-0000{n}",
            "ChannelState: 4",
            "ChannelStateDesc: Ring",
            "CallerIDNum: 0245678901",
            "CallerIDName: Ferrari Ugo",
            "Context: from-trunk",
            "Exten: 800100",
            "Uniqueid: 1700044920.{n}",
            "Linkedid: 1700044920.{n}",
        ),
        ("Response: Success", "ActionID: ping-381", "Ping: Pong", "Timestamp: 1700044921.117204"),
        (
            "Event: QueueCallerJoin",
            "Privilege: agent,all",
            "Channel: PJSIP/mi-1-0000{n}",
            "Uniqueid: 1700044920.{n}",
            "Linkedid: 1700044920.{n}",
            "Queue: Support L1",
            "Position: 1",
            "Count: 1",
        ),
    )
)


def window(scene: Scene) -> TechnicianWindow:
    """The window on its first screen, nothing selected."""
    asker = Asker("t.keller", "bench-1", role=Role.TECHNICIAN.value)
    made = TechnicianWindow(scene.bridge(), asker, SETTINGS, settings_path="/etc/centralino/settings.toml")
    made.resize(1280, 800)
    fill(made.history, scene)
    return made


def fill(history: History, scene: Scene) -> None:
    """Ten minutes of every link: a lag with a hump, and half a minute without it."""
    for name in scene.center.links:
        history.put(name, [_moment(scene.now - age, age) for age in range(SPAN_S, 0, -1)])


def _moment(at: float, age: int) -> Moment:
    if 200 <= age <= 235:
        return Moment(at, None, 0, up=False)
    hump = 40 * math.exp(-(((age - 380) / 25) ** 2))
    lag = 11 + 3 * math.sin(age / 7) + 2 * math.sin(age * 1.7) + hump
    return Moment(at, lag / 1000, int(abs(5 * math.sin(age / 31) + 3 * math.sin(age / 5))), up=True)


def links(scene: Scene) -> TechnicianWindow:
    """The links, the first selected."""
    made = window(scene)
    for name in sorted(scene.center.links)[:1]:
        made.select((("link", name),))
    return made


def bytes_(scene: Scene) -> TechnicianWindow:
    """A minute of bytes of a switch."""
    made = window(scene)
    made.show_page("bytes")
    made.bytes.take(
        Taken(tuple(_passed(scene.now)), SETTINGS.data_folder() / f"{stage.LINK}-20231115T060000Z.tape", 52_140)
    )
    made.bytes.view.select(21)
    return made


def _passed(now: float) -> list[Passed]:
    folding = registry.find("ami").fold(stage.LINK, {})
    found: list[Passed] = []
    for number in range(1, 25):
        at = now - 40 + number * 1.5
        sent = number % 3 == 1
        said = SAID[(number + 1) % 3].replace(b"{n}", b"%d" % (160 + number // 3))
        data = b"Action: Ping\r\nActionID: ping-%d\r\n\r\n" % (370 + number) if sent else said
        chunk = Chunk(at, not sent, data)
        told = () if sent else tuple(fact(event) for event in folding.feed(data, at))
        found.append(Passed(number, chunk, told))
    return found


PLANT, MOBILE = "plant", "mobile"
RELAYS = f"{PLANT}/relays"
_POINTS = {
    f"{PLANT}/room": ("Switch room", "env", "Cellar", (
                      ("temperature", "Temperature", PointRole.SENSOR, "°C", 18.0, 27.0),
                      ("humidity", "Humidity", PointRole.SENSOR, "%", 20.0, 70.0))),
    f"{PLANT}/ups": ("UPS", "ups", "Cellar", (("mains", "Mains", PointRole.SENSOR, "V", 207.0, 253.0),
                     ("battery", "Battery", PointRole.SENSOR, "%", 60.0, None))),
    RELAYS: ("Relay board", "relay8", "Cellar", (("lamp1", "Lamp Support L1", PointRole.OUTPUT, "", None, None),
             ("lamp2", "Lamp Sales", PointRole.OUTPUT, "", None, None),
             ("lamp3", "Lamp Orders", PointRole.OUTPUT, "", None, None),
             ("failover", "Trunk failover", PointRole.FAILOVER, "", None, None))),
    f"{PLANT}/desk7": ("Cabinet 7", "station", "Desk 7", (("duress", "Duress", PointRole.DURESS, "", None, None),
                       ("headset", "Headset", PointRole.CONTACT, "", None, None))),
}  # fmt: skip


def told(now: float) -> list[e.Event]:
    """A small plant and a modem, at work."""
    made: list[e.Event] = [
        e.LinkUp(now - 9000, "t1", PLANT, "modbus", "Modbus/TCP", capabilities=("outputs", "failover")),
        e.LinkLagged(now - 1, "t2", PLANT, 0.018),
        e.LinkUp(now - 8000, "t3", MOBILE, "modem", "Quectel EC25", capabilities=("live_calls", "trunks", "dial_out",
                 "answer_line", "hang_up", "messages")),
        e.TrunkSeen(now - 8000, "t4", MOBILE, f"{MOBILE}/line", "mobile line", "Mobile", 1),
        le.TrunkMeasured(now - 60, "t5", MOBILE, f"{MOBILE}/line", -73, "TIM"),
        le.MessageReceived(now - 900, "t6", MOBILE, f"{MOBILE}/1", f"{MOBILE}/line", "+393331234567",
                           "The router is back, thanks", 1, 0, now - 902),
        le.MessageReceived(now - 320, "t7", MOBILE, f"{MOBILE}/2", f"{MOBILE}/line", "+393401112233",
                           "Porta del locale tecnico aperta", 1, 0, now - 322),
    ]  # fmt: skip
    for device, (name, kind, place, cards) in _POINTS.items():
        points = tuple(PointCard(f"{device}/{key}", title, role, unit, low, high)
                       for key, title, role, unit, low, high in cards)  # fmt: skip
        made.append(pe.DeviceSeen(now - 8900, f"d/{device}", PLANT, device, name, kind, place, stage.LINK, points))
    readings = {"room/temperature": 28.4, "room/humidity": 43.0, "ups/mains": 231.0, "ups/battery": 100.0,
                "desk7/duress": 0.0, "desk7/headset": 1.0}  # fmt: skip
    made += [pe.PointChanged(now - 300, f"p/{key}", PLANT, f"{PLANT}/{key}", value) for key, value in readings.items()]
    for key, shown in {
        "lamp1": Pattern.FAST,
        "lamp2": Pattern.OFF,
        "lamp3": Pattern.ON,
        "failover": Pattern.OFF,
    }.items():
        why = "longest wait" if key == "lamp1" else ""
        made.append(pe.OutputChanged(now - 200, f"o/{key}", PLANT, f"{RELAYS}/{key}", shown, shown, "house", why))
    made.append(pe.OutputStuck(now - 40, "o/stuck", PLANT, f"{RELAYS}/lamp3", Pattern.OFF, Pattern.ON))
    return made


def devices(scene: Scene) -> TechnicianWindow:
    """The relay board in the technician's own hand, one of its relays stuck."""
    now = scene.now
    take = pc.TakeOutputs(id="take", who="t.keller", role="technician", device=RELAYS, for_s=600.0)
    held = [
        e.CommandAsked(now - 138, "h1", "", take),
        pe.OutputsHeld(now - 137, "h2", PLANT, RELAYS, "t.keller", now + 463),
        pe.DeviceSilent(now - 75, "h3", PLANT, f"{PLANT}/ups", "no answer to 4 reads"),
    ]
    for event in (*told(now), *held):
        apply(scene.center, event)
    made = window(scene)
    made.go(("device", RELAYS))
    return made


def lines(scene: Scene) -> TechnicianWindow:
    """A mobile line, its messages, a number typed."""
    for event in told(scene.now):
        apply(scene.center, event)
    made = window(scene)
    made.go(("trunk", f"{MOBILE}/line"))
    made.lines.number.setText("+39 333 1234567")
    return made


FOUND = {
    "why": "",
    "conformance": {"score": 88.0},
    "checks": [
        {"name": "reach", "verdict": "fine", "figure": 1.42, "unit": "ms", "words": "tls://pbx.example:5039"},
        {"name": "sign in reader", "verdict": "fine", "figure": 12.8, "unit": "ms", "words": "reader, AMI 9.0.0"},
        {
            "name": "rights of reader",
            "verdict": "fault",
            "figure": 2,
            "unit": "too many",
            "words": "reader has more rights than it needs: it can command: run any command of the console",
            "advice": "in manager.conf, [reader]: write = reporting",
        },
        {"name": "latency", "verdict": "fine", "figure": 3.1, "unit": "ms", "words": "half of 20 pings in 1.9 ms"},
        {
            "name": "clock",
            "verdict": "notice",
            "figure": -1.4,
            "unit": "s",
            "words": "the switch is 1.400 s behind this machine (± 0.001 s)",
            "advice": "set the clock of one of them by NTP",
        },
        {
            "name": "listen",
            "verdict": "untried",
            "words": "the switch has Originate and the writer may use it; not tried",
        },
    ],
}


def bench(scene: Scene) -> TechnicianWindow:
    """What a test of the switch found."""
    made = window(scene)
    made.show_page("bench")
    made.bench.choose("switch")
    made.bench.show_result(made.bench.test, Result(1, told=FOUND))
    for line in ("… connecting to tls://pbx.example:5039", "… signing in as reader", "… 20 pings"):
        made.bench.log.appendPlainText(line)
    return made
