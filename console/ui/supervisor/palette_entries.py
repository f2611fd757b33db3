"""What Ctrl+K can find in the window: actions on what is selected, people, queues, calls, figures, screens."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from console.center.passport import FIGURES
from console.center.ticket_measures import open_cards
from console.ui import labels
from console.ui.desk import site_words, ticket_words
from console.ui.supervisor.actions import ACTIONS
from console.ui.supervisor.palette import Entry
from console.ui.supervisor.passport_words import figure_name
from console.ui.supervisor.sentences import queue_name
from console.ui.supervisor.subjects import agents_of, caller, teams

if TYPE_CHECKING:
    from console.ui.supervisor.window import SupervisorWindow

translate = QCoreApplication.translate


def entries(window: SupervisorWindow) -> list[Entry]:
    """Everything that can be found now."""
    return [
        *_actions(window),
        *window.page.entries(),
        *_people(window),
        *_teams(window),
        *_queues(window),
        *_calls(window),
        *_trunks(window),
        *_tickets(window),
        *_screens(window),
        *_figures(window),
    ]


def _actions(window: SupervisorWindow) -> list[Entry]:
    return [
        Entry(
            action.text(),
            translate("Palette", "on what is selected"),
            action.icon,
            partial(window.hands.do, action.id, window.selection),
            action.key,
            window.hands.why_not(action, window.selection),
            3,
        )
        for action in ACTIONS
    ]


def _people(window: SupervisorWindow) -> list[Entry]:
    center, now = window.bridge.center, window.bridge.now()
    return [
        Entry(
            agent.name,
            " · ".join((labels.agent_state(agent.state(now)[0]), agent.station)),
            labels.state_icon(agent.state(now)[0]),
            partial(window.go, ("agent", agent.id)),
            weight=2,
        )
        for agent in center.agents.values()
        if agent.present
    ]


def _trunks(window: SupervisorWindow) -> list[Entry]:
    return [
        Entry(
            trunk.name or trunk.id,
            translate("Palette", "trunk of {link}").format(link=trunk.link),
            "trunks",
            partial(window.go, ("trunk", trunk.id)),
        )
        for trunk in window.bridge.center.trunks.values()
    ]


def _teams(window: SupervisorWindow) -> list[Entry]:
    center = window.bridge.center
    return [
        Entry(
            team,
            translate("Palette", "team, %n agent(s)", "", len(agents_of(center, ("team", team)))),
            "agents",
            partial(window.select, (("team", team),)),
            weight=1,
        )
        for team in teams(center)
    ]


def _queues(window: SupervisorWindow) -> list[Entry]:
    center = window.bridge.center
    return [
        Entry(
            queue.name,
            translate("Palette", "queue, %n waiting", "", len(queue.waiting)),
            "queues",
            partial(window.go, ("queue", queue.id)),
            weight=2,
        )
        for queue in center.queues.values()
        if queue.present
    ]


def _calls(window: SupervisorWindow) -> list[Entry]:
    center = window.bridge.center
    found = []
    for call in center.calls.values():
        waits = bool(call.visit)
        where = queue_name(center, call.queue) if call.queue else labels.direction(call.direction)
        words = translate("Palette", "waits in {queue}") if waits else translate("Palette", "call, {queue}")
        found.append(
            Entry(
                caller(call),
                " · ".join((words.format(queue=where), call.cli)),
                "waiting" if waits else "calls",
                partial(window.go, ("visit", call.visit) if waits else ("call", call.id)),
                weight=1,
            )
        )
    return found


def _tickets(window: SupervisorWindow) -> list[Entry]:
    """The open ones, by number; their words are found on their own screen."""
    if window.door is None:
        return []
    center = window.bridge.center
    return [
        Entry(
            f"#{card.number}",
            _ticket_under(ticket_words.kind(card.kind), card.product, site_words.team(card.team), card.owner),
            "tickets",
            partial(window.go, ("ticket", card.id)),
        )
        for card in open_cards(center)
    ]


def _ticket_under(*words: str) -> str:
    return " · ".join(word for word in words if word)


def _screens(window: SupervisorWindow) -> list[Entry]:
    found = [
        Entry(word, translate("Palette", "screen"), icon, partial(window.show_page, name), f"Ctrl+{number}")
        for number, (name, icon, word) in enumerate(window.screens, 1)
    ]
    found.append(Entry(translate("Palette", "Settings"), "", "settings", window.open_settings, "Ctrl+,"))
    found.append(Entry(translate("Palette", "Connect an Asterisk…"), "", "links", window.open_connect))
    found.append(Entry(translate("Palette", "History of calls"), "", "history", window.show_history, "H"))
    found.append(Entry(translate("Palette", "Commands and their fate"), "", "history", window.open_orders))
    return found


def _figures(window: SupervisorWindow) -> list[Entry]:
    center = window.bridge.center
    subjects = [(queue.id, queue.name) for queue in center.queues.values() if queue.present]
    if subjects:
        subjects.append(("", translate("Palette", "the whole centre")))
    return [
        Entry(
            f"{figure_name(figure)}: {name}",
            translate("Palette", "passport"),
            "passport",
            partial(window.open_passport, figure, subject),
            weight=-1,
        )
        for subject, name in subjects
        for figure in FIGURES
    ]
