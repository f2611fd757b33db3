"""Shelving an alarm: for how long, and why. Taking it back from the shelf is the first choice when it lies there."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from console.center import commands as c
from console.ui.bridge import Bridge
from console.ui.supervisor.actions import Choice
from console.ui.supervisor.alarm_words import alarm_title
from console.ui.supervisor.hands import Hands
from console.ui.supervisor.sheets import Ask, Option

translate = QCoreApplication.translate


def ask_to_shelve(hands: Hands, bridge: Bridge, alarm: str, window: QWidget) -> None:
    """Ask, then shelve."""
    known = bridge.center.alarms.get(alarm)
    if known is None:
        return
    options = [
        Option(str(minutes * 60), translate("Shelving", "{n} min").format(n=minutes)) for minutes in (15, 30, 60, 240)
    ]
    if known.shelved_until > bridge.now():
        options.insert(0, Option("0", translate("Shelving", "Take it back from the shelf")))
    ask = Ask(
        translate("Shelving", "Shelve: {alarm}").format(alarm=alarm_title(bridge.center, known)),
        translate("Shelving", "Shelve"),
        translate("Shelving", "It neither shows nor sounds until then; it stays in the list and in the journal."),
        options=tuple(options),
        hint=translate("Shelving", "For how long"),
    )

    def chosen(choice: Choice) -> None:
        hands.send(hands.asker.command(c.ShelveAlarm, alarm=alarm, for_s=float(choice.value), why=choice.why))

    hands.ask(ask, chosen)
