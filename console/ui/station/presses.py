"""What a press at the telephone means: which question comes first, which command goes into the journal, or why not.

It shows nothing itself but the sheet that asks for a number, a reason or an outcome.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from console.center import phone_commands as p
from console.center.states import Status
from console.desk.settings import Desk
from console.ui import labels
from console.ui.ask import Asker
from console.ui.bridge import Bridge
from console.ui.desk import site_words
from console.ui.station import telephone
from console.ui.station.directory_pane import DirectoryPane
from console.ui.station.subject import Subject
from console.ui.supervisor.hands import USUAL_REASONS
from console.ui.supervisor.sheets import Ask, Option, Sheet
from console.ui.widgets.text import plain


class Presses(QObject):
    """`said`: why something was not done. `agent_wanted`: nobody has said yet who sits here."""

    said = Signal(str)
    agent_wanted = Signal()

    def __init__(self, bridge: Bridge, asker: Asker, subject: Subject, directory: DirectoryPane, over: QWidget) -> None:
        super().__init__(over)
        self._bridge, self._asker, self._subject, self._directory, self._over = bridge, asker, subject, directory, over
        self.agent, self.desk = "", Desk()

    def standing(self) -> telephone.Standing:
        """What stands at the telephone now, and which call is on the desk."""
        at = telephone.standing(self._bridge.center, self.agent, self._bridge.now())
        return replace(at, desk_call=self._subject.call)

    def health_why(self) -> str:
        """Why nothing at all can be asked; empty when it can."""
        health = self._bridge.health
        if health.database_since:
            return self.tr("The journal is out of reach: nothing can be asked")
        return self.tr("No engine runs: nobody would carry it out") if health.engine_since else ""

    def press(self, deed_id: str) -> None:
        """Do what a button or a key says, or say why not."""
        deed, at = telephone.BY_ID[deed_id], self.standing()
        if not self.agent:
            self.agent_wanted.emit()
            return
        why = self.health_why() or telephone.why_not(deed, self._bridge.center, self._asker, at, self._bridge.now())
        if why:
            self.said.emit(f"{telephone.word(deed, at).rstrip('…')}: {why}")
        elif deed.asks == "number":
            self._ask_number(deed)
        elif deed.asks == "outcome":
            self._ask_outcome(deed, at)
        elif deed.id == "ready" and at.agent is not None and at.agent.status is Status.READY:
            self._ask_reason(deed)
        else:
            self._send(deed, "")

    def put_through(self, number: str) -> None:
        """A line of the directory: consult while there is a call, else dial."""
        at = self.standing()
        deed = telephone.BY_ID["consult" if at.call else "dial"]
        why = telephone.why_not(deed, self._bridge.center, self._asker, at, self._bridge.now())
        if why:
            self.said.emit(why)
        else:
            self._send(deed, number)

    def ask(self, ask: Ask, chosen: Callable) -> Sheet:
        """Open a sheet over the station."""
        sheet = Sheet(ask, chosen, self._over)
        sheet.finished.connect(sheet.deleteLater)
        # Not every window manager gives the keyboard back.
        sheet.finished.connect(lambda _: self._over.activateWindow())
        sheet.open()
        return sheet

    # --- questions

    def _ask_number(self, deed: telephone.Deed) -> None:
        """The directory is the list to choose from; what is selected in it is offered first."""
        now = self._bridge.now()
        options = [
            Option(line.number, plain(line.name, 60), f"{line.number} · {_state_of(line, now)}".strip(" ·"))
            for line in self._directory.model_rows()
        ]
        chosen = self._directory.number()
        options.sort(key=lambda option: (option.value != chosen, option.text.casefold()))
        heading = telephone.word(deed, self.standing()).rstrip("…")
        hint = self.tr("Number or name")
        asked = Ask(heading, heading, options=tuple(options), free=True, hint=hint, ask_why=False)
        self.ask(asked, lambda choice: self._send(deed, choice.value))

    def _ask_reason(self, deed: telephone.Deed) -> None:
        options = tuple(Option(reason, labels.not_ready_reason(reason)) for reason in USUAL_REASONS)
        heading, verb, hint = self.tr("Not ready: why?"), self.tr("Not ready"), self.tr("Reason")
        asked = Ask(heading, verb, options=options, free=True, hint=hint, ask_why=False)
        self.ask(asked, lambda choice: self._send(deed, choice.value))

    def _ask_outcome(self, deed: telephone.Deed, at: telephone.Standing) -> None:
        """The site's codes; the one that stands is said, and can be taken back."""
        center = self._bridge.center
        call = center.calls.get(at.concerned) or center.past.get(at.concerned)
        now = call.code if call is not None else ""
        options = [Option(one.code, plain(site_words.outcome(one.code), 60)) for one in self.desk.outcomes]
        if now:
            options.append(Option("", self.tr("No outcome: take it back")))
        if not options:
            self.said.emit(self.tr("There are no outcomes: write [[outcome]] into the site's desk.toml"))
            return
        words = self.tr("Now: {outcome}").format(outcome=plain(site_words.outcome(now), 60)) if now else ""
        heading, verb, hint = self.tr("How did the call end?"), self.tr("Set it"), self.tr("Outcome")
        asked = Ask(heading, verb, words, options=tuple(options), hint=hint, ask_why=False, may_be_empty=True)
        self.ask(asked, lambda choice: self._send(deed, choice.value, at))

    # --- commands

    def _send(self, deed: telephone.Deed, chosen: str, at: telephone.Standing | None = None) -> None:
        """`at`: as it stood when the question was asked, where the answer is about that."""
        command = deed.make(self._asker, at or self.standing(), chosen)
        if isinstance(command, p.Consult | p.Dial):
            about = {"ticket": self._subject.ticket, "customer": self._subject.customer}
            command = self._asker.command(type(command), **_target(command), **about)
        if command is not None:
            self._bridge.ask(command)


def _target(command: p.Consult | p.Dial) -> dict[str, str]:
    target = {"agent": command.agent, "to": command.to}
    return {**target, "call": command.call} if isinstance(command, p.Consult) else target


def _state_of(line, now: float) -> str:
    return labels.agent_state(line.agent.state(now)[0]) if line.agent is not None else line.group
