"""The window on a scene, for pictures and tests: every screen of it, and what opens over it."""

from console.ui.ask import Asker
from console.ui.scenes import Scene
from console.ui.supervisor.window import SupervisorWindow


def window(scene: Scene) -> SupervisorWindow:
    """The window on its first screen, nothing selected."""
    made = SupervisorWindow(scene.bridge(), Asker("m.rossi", "desk-4", station="900"), "Milano")
    made.resize(1280, 800)
    return made


def floor(scene: Scene) -> SupervisorWindow:
    """The floor with an agent in a call selected."""
    made = window(scene)
    center = scene.center
    busy = next(
        (a for a in sorted(center.agents.values(), key=lambda a: a.name) if a.name == "Davide Po" and a.contacts), None
    )
    busy = busy or next((a for a in sorted(center.agents.values(), key=lambda a: a.name) if a.contacts), None)
    if busy is not None:
        made.select((("agent", busy.id),))
    return made


def _page(scene: Scene, name: str) -> SupervisorWindow:
    made = window(scene)
    made.show_page(name)
    panes = made.page.panes
    if panes and panes[0].model.rowCount():
        made.select(((panes[0].listing.kind, str(panes[0].model.key_at(0))),))
    return made


def calls(scene: Scene) -> SupervisorWindow:
    """The calls."""
    return _page(scene, "calls")


def agents(scene: Scene) -> SupervisorWindow:
    """The agents."""
    return _page(scene, "agents")


def queues(scene: Scene) -> SupervisorWindow:
    """The queues."""
    return _page(scene, "queues")


def alarms(scene: Scene) -> SupervisorWindow:
    """The alarms."""
    return _page(scene, "alarms")


def links(scene: Scene) -> SupervisorWindow:
    """The links."""
    return _page(scene, "links")
