"""The station on a scene, for pictures and tests: an agent in a call, a desk with the demonstration's files."""

import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale

from console.center.agent import Agent
from console.center.call import Leg
from console.center.roles import Role
from console.center.states import LegState
from console.store.desk.furnishing import furnish
from console.store.desk.ticket_lists import Wanted
from console.store.journal import Journal
from console.ui import stage
from console.ui.ask import Asker
from console.ui.desk.door import Door
from console.ui.desk.scenes import AtOnce
from console.ui.language import choose_language
from console.ui.scenes import SCENES, Scene
from console.ui.station.main import directory_of, forms_of
from console.ui.station.window import StationWindow

_FOLDERS: list["tempfile.TemporaryDirectory[str]"] = []


def door(scene: Scene, who: str) -> Door:
    """A desk of its own, in a folder that goes with the program; empty in the empty scene."""
    folder = tempfile.TemporaryDirectory(prefix="centralino-scene-", ignore_cleanup_errors=True)
    _FOLDERS.append(folder)
    journal = Journal(f"sqlite:///{(Path(folder.name) / 'scene.sqlite').as_posix()}")
    journal.open()
    if scene.name != "empty":
        furnish(journal)
    made = Door(journal, who, Path(folder.name))
    made.later = made.slow = AtOnce()
    return made


def window(scene: Scene) -> StationWindow:
    """An agent's station with the call they are in, a file, a ticket, a diagnosis under way.

    Tickets live by the database's clock, so the busy and the empty scene are played now.
    """
    desk = door(scene, "ann")
    played = {"busy": stage.busy, "empty": stage.empty}.get(scene.name)
    if played is not None:
        now = desk.journal.now()
        scene = replace(scene, center=played(now).center(), now=now)
    me = _someone(scene)
    folder = Path(_FOLDERS[-1].name)
    asker = Asker("ann", "desk-4", Role.OPERATOR)
    language = choose_language(QLocale().name())
    made = StationWindow(
        scene.bridge(),
        asker,
        desk,
        "Milano",
        me.id if me is not None else "",
        None,
        directory_of(folder),
        forms_of(folder),
        language,
    )
    made.resize(1280, 800)
    found = desk.tickets.page(Wanted(open=True, product="router"), None, 1)
    if found:
        made.subject.open_customer(found[0].customer)
        made.subject.open_ticket(found[0].id)
        made.diagnosis.pane.start()
    return made


def ringing(scene: Scene) -> StationWindow:
    """A call rings, nobody is known by its number yet."""
    made = window(scene)
    agents = scene.center.agents.values()
    rung = next((a.id for a in agents if LegState.RINGING in {leg.state for leg in _legs(scene, a)}), "")
    made.subject.leave()
    made.sit_as(rung or made.agent)
    return made


def empty(scene: Scene) -> StationWindow:
    """A desk and a centre nobody has used yet."""
    return window(SCENES["empty"]())


def _legs(scene: Scene, agent: Agent) -> list[Leg]:
    calls = (scene.center.calls.get(call) for call in agent.contacts)
    return [leg for call in calls if call is not None for leg in call.legs.values() if leg.agent == agent.id]


def _someone(scene: Scene) -> Agent | None:
    agents = sorted(scene.center.agents.values(), key=lambda agent: agent.name)
    return next((agent for agent in agents if agent.contacts), agents[0] if agents else None)
