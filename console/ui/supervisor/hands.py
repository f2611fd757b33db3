"""A supervisor's hand: from a pressed key over whatever has to be asked first to commands in the journal.

The only place of the window that hands commands to the bridge. Every dangerous thing, and everything that concerns
more than one person, passes a sheet that names whom. It shows no state: only facts do.

A few lines over the measure: one short function for each thing that may have to be asked.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from console.center import commands as c
from console.center.agent import Agent
from console.center.ids import link_of, native
from console.center.state import Key
from console.center.states import AgentState, Status
from console.ui import labels
from console.ui.ask import Asker
from console.ui.bridge import Bridge
from console.ui.supervisor.actions import BY_ID, Action, Choice, able, why_not
from console.ui.supervisor.membership import MembershipSheet
from console.ui.supervisor.sentences import agent_name, queue_name, title
from console.ui.supervisor.sheets import Ask, Option, Sheet
from console.ui.supervisor.subjects import caller_of
from console.ui.widgets.text import plain

Selection = tuple[Key, ...]
USUAL_REASONS = ("break", "lunch", "meeting", "training", "coaching", "admin")


class Hands(QObject):
    """Does what is pressed. `said` tells, in words, why something was not even asked."""

    said = Signal(str)
    station_set = Signal(str)

    def __init__(self, bridge: Bridge, asker: Asker, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self.asker, self._window = bridge, asker, window
        self.sheet: QDialog | None = None

    def set_station(self, station: str) -> None:
        """The telephone the supervisor listens with."""
        self.asker = replace(self.asker, station=station)
        self.station_set.emit(station)

    def why_not(self, action: Action, selection: Selection) -> str:
        """Why an action is grey for this selection, empty when it is not."""
        health = self._bridge.health
        if health.database_since:
            return self.tr("The journal is out of reach: nothing can be asked")
        if health.engine_since:
            return self.tr("No engine runs: nobody would carry it out")
        return why_not(self._bridge.center, action, selection, self.asker, self._bridge.now())

    def do(self, action_id: str, selection: Selection) -> None:
        """Do it, or say why not."""
        action = BY_ID[action_id]
        reason = self.why_not(action, selection)
        if reason:
            self.said.emit(f"{action.text().rstrip('…')}: {reason}")
            return
        targets = able(self._bridge.center, action, selection, self.asker, self._bridge.now())
        if action.asks == "station" and not self.asker.station:
            self._ask_station(lambda: self.do(action_id, selection))
        elif action.asks == "membership":
            self._ask_membership(targets[0])
        elif action.asks in ("queue", "agent", "extension", "reason"):
            self.ask(self._ask_for(action, targets), lambda choice: self._send(action, targets, choice))
        elif action.danger or len(targets) > 1:
            self.ask(self._confirmation(action, targets), lambda choice: self._send(action, targets, choice))
        else:
            self._send(action, targets, Choice(after_call=action.after_call))

    def send(self, command: c.Command) -> None:
        """Ask for one thing that needs no sheet."""
        self._bridge.ask(command)

    def cancel(self, order_id: str) -> None:
        """Take a pending command back."""
        self.send(self.asker.command(c.Cancel, command=order_id))

    def _send(self, action: Action, targets: list[str], choice: Choice) -> None:
        for target in targets:
            self.send(action.make(self._bridge.center, self.asker, target, choice))

    def ask(self, ask: Ask, chosen: Callable[[Choice], None]) -> None:
        """Open a sheet; it calls back."""
        self._show(Sheet(ask, chosen, self._window))

    def _show(self, sheet: QDialog) -> None:
        self.sheet = sheet
        sheet.finished.connect(sheet.deleteLater)
        sheet.finished.connect(self._forget)
        sheet.open()

    def _forget(self) -> None:
        self.sheet = None
        self._window.activateWindow()  # not every window manager gives the keyboard back by itself

    # what is asked first

    def _ask_station(self, then: Callable[[], None]) -> None:
        ask = Ask(
            self.tr("Which telephone is yours?"),
            self.tr("Use it"),
            self.tr("The switch calls it when you listen, whisper, barge or take over. It is remembered here."),
            options=(),
            free=True,
            hint=self.tr("Station, e.g. PJSIP/900"),
            ask_why=False,
        )

        def chosen(choice: Choice) -> None:
            self.set_station(choice.value)
            then()

        self.ask(ask, chosen)

    def _ask_membership(self, agent: str) -> None:
        def chosen(commands: list[c.Command]) -> None:
            for command in commands:
                self.send(command)

        center = self._bridge.center
        self._show(MembershipSheet(center, self.asker, center.agents[agent], self._bridge.now(), chosen, self._window))

    def _names(self, action: Action, targets: list[str]) -> tuple[str, ...]:
        center = self._bridge.center
        if action.on in ("agent", "monitor", "monitored"):
            return tuple(agent_name(center, target) for target in targets)
        if action.on == "visit":
            return tuple(plain(caller_of(center, center.visits[target].call), 60) for target in targets)
        return tuple(_call_words(self._bridge, target) for target in targets)

    def _title(self, action: Action, targets: list[str]) -> str:
        if len(targets) > 1:
            count = self.tr("%n agent(s)", "", len(targets)) if action.on == "agent" else str(len(targets))
            return f"{action.text().rstrip('…')}: {count}"
        command = action.make(self._bridge.center, self.asker, targets[0], Choice(after_call=action.after_call))
        return title(self._bridge.center, command)

    def _confirmation(self, action: Action, targets: list[str]) -> Ask:
        words = self._warning(action)
        return Ask(
            self._title(action, targets) + "?",
            action.text().rstrip("…"),
            words,
            self._names(action, targets),
            danger=action.danger,
            may_wait=action.on == "agent",
            after_call=action.after_call,
        )

    def _warning(self, action: Action) -> str:
        """What a dangerous thing does to the people it concerns."""
        return {
            "hang_up": self.tr("The call ends at once for everybody in it."),
            "take_over": self.tr("The caller is connected to your telephone and the agent is released."),
            "withdraw": self.tr(
                "The caller loses the place in the queue; the switch goes on with what comes after it."
            ),
            "log_out": self.tr("They serve no queue until they log in again."),
            "log_out_after": self.tr("They serve no queue until they log in again."),
        }.get(action.id, "")

    def _ask_for(self, action: Action, targets: list[str]) -> Ask:
        names = self._names(action, targets)
        verb = action.text().rstrip("…")
        if action.asks == "reason":
            return Ask(
                self._title(action, targets),
                verb,
                names=names,
                options=self._reasons(),
                free=True,
                hint=self.tr("Reason"),
                may_wait=True,
                after_call=action.after_call,
            )
        heading = ", ".join(names)
        if action.asks == "extension":
            return Ask(
                self.tr("Transfer {caller} to").format(caller=heading),
                verb,
                options=self._extensions(),
                free=True,
                hint=self.tr("Extension or name"),
            )
        if action.asks == "queue":
            return Ask(
                self.tr("Move {caller} to").format(caller=heading),
                verb,
                options=self._queues(targets[0]),
                hint=self.tr("Queue"),
            )
        return Ask(
            self.tr("Give {caller} to").format(caller=heading),
            verb,
            options=self._agents(targets[0]),
            hint=self.tr("Agent"),
        )

    def _reasons(self) -> tuple[Option, ...]:
        """The usual reasons and those in use, each once whatever its case; another may be typed."""
        used = sorted({agent.reason for agent in self._bridge.center.agents.values() if agent.reason})
        by_name = {reason.casefold(): reason for reason in (*USUAL_REASONS, *used)}
        return tuple(Option(reason, labels.not_ready_reason(reason)) for reason in by_name.values())

    def _extensions(self) -> tuple[Option, ...]:
        center, now = self._bridge.center, self._bridge.now()
        agents = [agent for agent in center.agents.values() if agent.station]
        return tuple(
            Option(
                _extension(agent.station),
                plain(agent.name, 60),
                f"{_extension(agent.station)} · {_state(agent, now)}",
                labels.state_icon(agent.state(now)[0]),
            )
            for agent in sorted(agents, key=lambda agent: agent.name.casefold())
        )

    def _queues(self, visit_id: str) -> tuple[Option, ...]:
        center = self._bridge.center
        here = center.visits[visit_id].queue
        queues = [q for q in center.queues.values() if q.link == link_of(here) and q.id != here and q.present]
        return tuple(
            Option(q.id, queue_name(center, q.id), self.tr("%n waiting", "", len(q.waiting)), "queues")
            for q in sorted(queues, key=lambda q: q.name.casefold())
        )

    def _agents(self, visit_id: str) -> tuple[Option, ...]:
        center, now = self._bridge.center, self._bridge.now()
        queue = center.visits[visit_id].queue
        agents = [agent for agent in center.agents.values() if agent.link == link_of(queue) and agent.station]
        agents.sort(key=lambda a: (a.state(now)[0] is not AgentState.READY, queue not in a.queues, a.name.casefold()))
        return tuple(
            Option(
                a.id,
                plain(a.name, 60),
                _state(a, now),
                labels.state_icon(a.state(now)[0]),
                self.tr("Logged out") if a.status is Status.LOGGED_OUT else "",
            )
            for a in agents
        )


def _state(agent: Agent, now: float) -> str:
    return labels.agent_state(agent.state(now)[0])


def _extension(station: str) -> str:
    """What one dials to reach a station: `PJSIP/104` and `SIP/104` are 104."""
    return native(station) if "/" in station else station


def _call_words(bridge: Bridge, call_id: str) -> str:
    center = bridge.center
    who = plain(caller_of(center, call_id), 60)
    call = center.calls.get(call_id)
    agents = ", ".join(agent_name(center, agent) for agent in call.agents()) if call else ""
    return f"{who} – {agents}" if agents else who
