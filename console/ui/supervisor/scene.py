"""The window on a scene, for pictures and tests: every screen of it, and what opens over it."""

from PySide6.QtWidgets import QWidget

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


def records(scene: Scene) -> SupervisorWindow:
    """The links, the one that only brings records selected."""
    made = window(scene)
    made.show_page("links")
    only = sorted(name for name, link in scene.center.links.items() if link.records)
    if only:
        made.select((("link", only[0]),))
    return made


def passport_records(scene: Scene) -> QWidget:
    """The passport of the calls answered today, of both switches."""
    made = window(scene)
    made.open_passport("answered", "")
    return _over(made, made.passports[-1])


def passport(scene: Scene) -> QWidget:
    """The passport of the service level of the queue in most trouble."""
    made = window(scene)
    queues = sorted(scene.center.queues.values(), key=lambda queue: (-len(queue.waiting), queue.name))
    made.open_passport("service_level", queues[0].id if queues else "")
    return _over(made, made.passports[-1])


def trunk(scene: Scene) -> SupervisorWindow:
    """The fullest trunk, in the inspector."""
    made = window(scene)
    found = sorted(scene.center.trunks.values(), key=lambda trunk: (-len(trunk.calls), trunk.id))
    made.show_page("links")
    if found:
        made.go(("trunk", found[0].id))
    return made


def passport_trunk(scene: Scene) -> QWidget:
    """The passport of the fullest trunk."""
    made = trunk(scene)
    made.open_passport("trunk_use", made.selection[0][1])
    return _over(made, made.passports[-1])


def passport_switch(scene: Scene) -> QWidget:
    """The passport of the first switch."""
    made = window(scene)
    switches = sorted(link.name for link in scene.center.links.values() if "outputs" not in link.capabilities)
    made.open_passport("switch_seen", switches[0])
    return _over(made, made.passports[-1])


def palette(scene: Scene) -> QWidget:
    """Ctrl+K with a few letters typed."""
    made = window(scene)
    found = made.open_palette()
    found.line.setText("su")
    return _over(made, found)


def confirm(scene: Scene) -> QWidget:
    """A whole team is to be logged out: who?"""
    made = window(scene)
    queues = sorted(scene.center.queues.values(), key=lambda queue: queue.name)
    made.select((("queue", queues[0].id),))
    made.hands.do("log_out", made.selection)
    return _over(made, made.hands.sheet)


def _over(made: SupervisorWindow, sheet: QWidget) -> QWidget:
    """The sheet itself, kept alive by its window."""
    sheet.window_behind = made
    return sheet
