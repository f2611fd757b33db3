"""A sound when an alarm has stood unacknowledged for as long as its rule says. Optional: no sound device is no error.

The picture never depends on it. QtMultimedia is asked for only when the first sound is due.
"""

import logging
from typing import Any

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtWidgets import QApplication

from console import assets
from console.center.boards import standing
from console.center.site import Alarm
from console.ui.bridge import Bridge
from console.ui.supervisor.alarm_words import rule_of

log = logging.getLogger(__name__)
EVERY_S = 10.0


class Bell(QObject):
    """Looks once a second whether an alarm has waited too long for an owner."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._effect: Any = None
        self._tried = False
        self._rang = 0.0
        self.enabled = True
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def due(self) -> list[Alarm]:
        """The alarms that should sound now."""
        center, now = self._bridge.center, self._bridge.now()
        found = []
        for alarm in standing(center, now):
            rule = rule_of(center, alarm)
            if rule and rule.sound_after_s and not alarm.owner and now - alarm.since >= rule.sound_after_s:
                found.append(alarm)
        return found

    def look(self) -> None:
        """Ring if one is due, at most every few seconds."""
        now = self._bridge.now()
        if self.enabled and now - self._rang >= EVERY_S and self.due():
            self._rang = now
            self.ring()

    def ring(self) -> None:
        """Once, by whatever this machine has."""
        if not self._tried:
            self._tried = True
            self._effect = _load()
        if self._effect is not None:
            self._effect.play()
        else:
            QApplication.beep()


def _load() -> Any:
    try:
        sound = assets.path("sounds", "alarm.wav")
        from PySide6.QtMultimedia import QSoundEffect
    except (ImportError, assets.MissingAsset) as fault:
        log.info("no sound of our own, the system's bell is used: %s", fault)
        return None
    effect = QSoundEffect()
    effect.setSource(QUrl.fromLocalFile(str(sound)))
    return effect
