"""Scenes to look at: a call centre in a given condition, and the screens that can show it.

For pictures and tests only. A scene holds a `Center` and a standing clock, so that the same scene gives the same
picture. A screen is registered as ``module:function``; the function gets the scene and gives a widget.
"""

import importlib
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from console.center.state import Center
from console.ui import stage
from console.ui.bridge import Bridge
from console.ui.feed import Health, ScriptedFeed
from console.ui.stage_desk import desk
from console.ui.stage_plant import equipment

NOON = 1_700_044_927.0  # the moment every scene is looked at: 10:42:07 UTC
WELL = Health()


@dataclass(slots=True)
class Scene:
    """A condition of the centre, the moment it is looked at, and the health of what lies between."""

    name: str
    center: Center
    now: float = NOON
    health: Health = WELL

    def clock(self) -> float:
        """The scene's time stands still."""
        return self.now

    def feed(self, wake: Callable[[], None]) -> ScriptedFeed:
        """A feed that has the scene's centre and no more to tell."""
        feed = ScriptedFeed(self.center, wake, self.clock)
        feed.state = self.health
        return feed

    def bridge(self) -> Bridge:
        """A bridge over this scene."""
        bridge = Bridge(self.feed)
        bridge.look_after()
        return bridge


SCREENS: dict[str, str] = {
    "widgets": "console.ui.scenes:widgets",
    "floor": "console.ui.supervisor.scene:floor",
    "calls": "console.ui.supervisor.scene:calls",
    "agents": "console.ui.supervisor.scene:agents",
    "queues": "console.ui.supervisor.scene:queues",
    "alarms": "console.ui.supervisor.scene:alarms",
    "links": "console.ui.supervisor.scene:links",
    "records": "console.ui.supervisor.scene:records",
    "passport-records": "console.ui.supervisor.scene:passport_records",
    "passport": "console.ui.supervisor.scene:passport",
    "trunk": "console.ui.supervisor.scene:trunk",
    "passport-trunk": "console.ui.supervisor.scene:passport_trunk",
    "passport-switch": "console.ui.supervisor.scene:passport_switch",
    "palette": "console.ui.supervisor.scene:palette",
    "confirm": "console.ui.supervisor.scene:confirm",
    "diagnosis": "console.ui.desk.scenes:diagnosis",
    "customer": "console.ui.desk.customer_scenes:file",
    "customer-edit": "console.ui.desk.customer_scenes:edit",
    "customer-import": "console.ui.desk.customer_scenes:imports",
    "customer-merge": "console.ui.desk.customer_scenes:merges",
    "customer-erase": "console.ui.desk.customer_scenes:erase",
    "customer-retention": "console.ui.desk.customer_scenes:retention",
    "customer-imports": "console.ui.desk.customer_scenes:past_imports",
    "customers": "console.ui.supervisor.ticket_scenes:customers",
    "customers-edit": "console.ui.supervisor.ticket_scenes:customer_edit",
    "technician": "console.ui.technician.scene:links",
    "technician-devices": "console.ui.technician.scene:devices",
    "technician-lines": "console.ui.technician.scene:lines",
    "technician-bench": "console.ui.technician.scene:bench",
    "technician-bytes": "console.ui.technician.scene:bytes_",
    "knowledge": "console.ui.desk.scenes:knowledge",
    "knowledge-symptoms": "console.ui.desk.scenes:knowledge_symptoms",
    "knowledge-preview": "console.ui.desk.scenes:preview",
    "knowledge-questions": "console.ui.desk.scenes:questions",
    "knowledge-versions": "console.ui.desk.scenes:versions",
    "diagnosis-revise": "console.ui.desk.scenes:revise",
    "coverage": "console.ui.desk.scenes:coverage",
    "tickets": "console.ui.supervisor.ticket_scenes:table",
    "tickets-board": "console.ui.supervisor.ticket_scenes:board",
    "tickets-empty": "console.ui.supervisor.ticket_scenes:empty",
    "ticket": "console.ui.supervisor.ticket_scenes:ticket",
    "tickets-incident": "console.ui.supervisor.ticket_scenes:incident",
    "tickets-reassign": "console.ui.supervisor.ticket_scenes:reassign",
    "tickets-priority": "console.ui.supervisor.ticket_scenes:priority",
    "tickets-comment": "console.ui.supervisor.ticket_scenes:comment",
    "tickets-palette": "console.ui.supervisor.ticket_scenes:palette",
    "knowledge-page": "console.ui.supervisor.ticket_scenes:knowledge",
    "ticket-new": "console.ui.desk.ticket_scenes:new",
    "ticket-change": "console.ui.desk.ticket_scenes:change",
    "ticket-refused": "console.ui.desk.ticket_scenes:refused",
    "ticket-escalate": "console.ui.desk.ticket_scenes:escalate",
    "ticket-decline": "console.ui.desk.ticket_scenes:decline",
    "ticket-solve": "console.ui.desk.ticket_scenes:solve",
    "ticket-reopen": "console.ui.desk.ticket_scenes:reopen",
    "ticket-merge": "console.ui.desk.ticket_scenes:merge",
    "ticket-parent": "console.ui.desk.ticket_scenes:parent",
    "ticket-split": "console.ui.desk.ticket_scenes:split",
    "ticket-hand-over": "console.ui.desk.ticket_scenes:hand_over",
    "ticket-back": "console.ui.desk.ticket_scenes:back",
    "ticket-visit": "console.ui.desk.ticket_scenes:visit",
    "ticket-visited": "console.ui.desk.ticket_scenes:visited",
    "ticket-papers": "console.ui.desk.ticket_scenes:papers",
    "ticket-form": "console.ui.desk.ticket_scenes:form",
    "customer-new": "console.ui.desk.customer_scenes:new",
    "customer-locked": "console.ui.desk.customer_scenes:locked",
    "knowledge-article": "console.ui.desk.scenes:article",
    "station-who": "console.ui.station.scene_sheets:who",
    "station-number": "console.ui.station.scene_sheets:number",
    "station-reason": "console.ui.station.scene_sheets:reason",
    "station-outcome": "console.ui.station.scene_sheets:outcome",
    "station-forms": "console.ui.station.scene_sheets:forms",
    "station-directory": "console.ui.station.scene_sheets:directory",
    "station-handled": "console.ui.station.scene_sheets:handled",
    "station-figures": "console.ui.station.scene_sheets:figures",
    "station-find": "console.ui.station.scene_sheets:find",
    "station-verify": "console.ui.station.scene_sheets:verify",
    "station-incident": "console.ui.station.scene_sheets:incident",
    "station": "console.ui.station.scene:window",
    "station-ringing": "console.ui.station.scene:ringing",
    "station-consulting": "console.ui.station.scene:consulting",
    "station-crowded": "console.ui.station.scene:crowded",
    "station-hostile": "console.ui.station.scene:hostile",
    "station-empty": "console.ui.station.scene:empty",
    "wallboard": "console.ui.wallboard.scenes:centre",
    "wallboard-queue": "console.ui.wallboard.scenes:queue",
    "wallboard-agents": "console.ui.wallboard.scenes:agents",
    "wallboard-desk": "console.ui.wallboard.scenes:desk",
}


def _played(play: Callable[[float], stage.Stage], name: str, health: Health = WELL) -> Callable[[], Scene]:
    return lambda: Scene(name, play(NOON).center(), NOON, health)


SCENES: dict[str, Callable[[], Scene]] = {
    "quiet": _played(stage.quiet, "quiet"),
    "busy": _played(stage.busy, "busy"),
    "crowded": _played(stage.crowded, "crowded"),
    "empty": _played(stage.empty, "empty"),
    "blind": _played(stage.blind, "blind"),
    "mixed": _played(stage.mixed, "mixed"),
    "half-blind": _played(stage.half_blind, "half-blind"),
    "no-engine": _played(
        stage.busy, "no-engine", Health(engine_since=NOON - 41, engine_why="the engine does not answer")
    ),
    "equipment": _played(equipment, "equipment"),
    "desk": _played(desk, "desk"),
    "hostile": _played(stage.hostile, "hostile"),
}


def widgets(scene: Scene) -> QWidget:
    """The sheet of all widgets."""
    from console.ui.widgets import gallery

    return gallery.build(scene.clock)


def build(screen: str, scene: str) -> QWidget:
    """The widget of a screen showing a scene. Raises KeyError for names that are not registered."""
    module, _, function = SCREENS[screen].partition(":")
    return getattr(importlib.import_module(module), function)(SCENES[scene]())


def picture(screen: str, scene: str, width: int, height: int) -> QPixmap:
    """A screen as a picture of the given logical size (0 × 0: its own), at the application's scale."""
    widget = build(screen, scene)
    if width and height:
        widget.resize(width, height)
    widget.show()
    for _ in range(3):  # layouts settle, then lists report what is in view
        QApplication.processEvents()
    made = widget.grab()
    widget.close()
    widget.deleteLater()
    QApplication.processEvents()
    return made
