"""The technician's window on a scene, for pictures and tests: every screen of it, with made-up history and bytes."""

import math

from console.center.roles import Role
from console.settings import LinkSettings, Settings
from console.ui import stage
from console.ui.ask import Asker
from console.ui.scenes import Scene
from console.ui.technician.history import SPAN_S, History, Moment
from console.ui.technician.spelling import fact
from console.ui.technician.tap import Passed, Taken
from console.ui.technician.window import TechnicianWindow
from drivers import registry
from drivers.transport.tape import Chunk

SETTINGS = Settings(
    site="Milano",
    data="/var/lib/centralino",
    links=(LinkSettings(stage.LINK, "ami", record_tape=True), LinkSettings("plant", "modbus")),
)
SAID = tuple(
    "\r\n".join([*lines, "", ""]).encode()
    for lines in (
        (
            "Event: Newchannel",
            "Privilege: call,all",
            "Channel: PJSIP/mi-1-000000a1",
            "ChannelState: 4",
            "ChannelStateDesc: Ring",
            "CallerIDNum: 0245678901",
            "CallerIDName: Ferrari Ugo",
            "Context: from-trunk",
            "Exten: 800100",
            "Uniqueid: 1700044920.161",
            "Linkedid: 1700044920.161",
        ),
        ("Response: Success", "ActionID: ping-381", "Ping: Pong", "Timestamp: 1700044921.117204"),
        (
            "Event: QueueCallerJoin",
            "Privilege: agent,all",
            "Channel: PJSIP/mi-1-000000a1",
            "Uniqueid: 1700044920.161",
            "Linkedid: 1700044920.161",
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
        data = b"Action: Ping\r\nActionID: ping-%d\r\n\r\n" % (370 + number) if sent else SAID[number % 3]
        chunk = Chunk(at, not sent, data)
        told = () if sent else tuple(fact(event) for event in folding.feed(data, at))
        found.append(Passed(number, chunk, told))
    return found
