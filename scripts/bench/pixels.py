"""From the wire to the pixels: a switch, an engine and a window, each a process of its own, at 60 calls a second.

The clock starts when the switch writes a caller's QueueCallerJoin into its socket and stops when the window, drawn
without a display, has painted and flushed the frame in which the caller is a row of the list of those who wait.
"""

import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from console.collector import settle_collector
from console.store.replica import Replica
from console.ui import ask, theme
from console.ui.bridge import Bridge
from console.ui.feed import JournalFeed
from console.ui.supervisor.floor import FloorPage
from console.ui.supervisor.window import SupervisorWindow
from scripts.bench.rounds import HOME, ROOT, Result
from scripts.bench.traffic import SECRETS

RATE = 60.0
SECONDS = 30.0
WARM_S = 8.0


class Witness(QObject):
    """Lets the window's frame be painted, then notes which waiting callers it holds for the first time."""

    def __init__(self, window: SupervisorWindow) -> None:
        super().__init__()
        self._window, self._inside = window, False
        self._model = window.findChildren(FloorPage)[0].waiting.model
        self.seen: dict[str, float] = {}
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's hook: the top window's UpdateRequest paints everything and flushes."""
        if event.type() is not QEvent.Type.UpdateRequest or self._inside:
            return False
        self._inside = True
        QApplication.sendEvent(watched, event)
        self._inside = False
        now = time.time()
        for key in tuple(self._model.keys()):
            self.seen.setdefault(str(key), now)
        return True


def latency(rate: float = RATE, seconds: float = SECONDS) -> Result:
    """Milliseconds from wire to pixels: p50, p99 and the worst."""
    HOME.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=HOME) as name:
        folder = Path(name)
        switch = _start("scripts/bench/traffic.py", str(rate), str(seconds), str(folder / "joined.json"))
        assert switch.stdout is not None
        config = _settings(folder, int(switch.stdout.readline()))
        address = f"sqlite:///{(folder / 'journal.sqlite').as_posix()}"
        words = ("--config", str(config), "--data", name, "--database", address)
        engine = _start("-m", "console", "engine", *words, "--stay")
        try:
            began = time.process_time()
            seen = _watch(address, folder, lambda: switch.poll() is None, seconds + 30)
            spent = {"window": time.process_time() - began, "engine": _processor_s(engine.pid)}
        finally:
            for process in (engine, switch):
                process.terminate()
                process.wait(20)
        joined: dict[str, float] = json.loads((folder / "joined.json").read_text(encoding="utf-8"))
        written = _written(folder / "journal.sqlite")
    result = Result("latency", figures={"calls/s": rate})
    result.figures |= {f"{name}: processor seconds": round(used, 2) for name, used in spent.items()}
    result.notes.append(f"load average of this machine meanwhile: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    _note(result, "wire to journal", joined, written)
    _note(result, "wire to pixels", joined, seen)
    return result


def _watch(address: str, folder: Path, on: Callable[[], bool], limit: float) -> dict[str, float]:
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    theme.apply_theme(app, "light")
    bridge = Bridge(lambda wake: JournalFeed(Replica(address, wake)))
    remembered = QSettings(str(folder / "desk.ini"), QSettings.Format.IniFormat)
    window = SupervisorWindow(bridge, ask.here(""), "bench", remembered, "")
    window.resize(1280, 800)
    witness = Witness(window)
    bridge.start()
    window.show()
    settle_collector()  # as its `main` does
    end = time.monotonic() + limit
    look = QTimer(interval=200)
    look.timeout.connect(lambda: None if on() and time.monotonic() < end else app.quit())
    look.start()
    app.exec()
    look.stop()
    bridge.stop()
    window.close()
    return witness.seen


def _processor_s(pid: int) -> float:
    """What a process has used of the processor so far (Linux; elsewhere 0)."""
    stat = Path(f"/proc/{pid}/stat")
    if not stat.exists():
        return 0.0
    ticks = stat.read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()[11:13]
    return sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")


def _written(file: Path) -> dict[str, float]:
    """When each visit's first fact was written into the journal."""
    with closing(sqlite3.connect(file)) as connection:
        rows = connection.execute("SELECT body, written FROM journal WHERE kind = 'CallQueued'").fetchall()
    return {json.loads(body)["visit"]: float(written) for body, written in rows}


def _note(result: Result, what: str, joined: dict[str, float], seen: dict[str, float]) -> None:
    start = min(joined.values()) + WARM_S
    calls = ((_call_of(key.rpartition("/")[2], joined), at) for key, at in seen.items())
    late = [(at - joined[call]) * 1000 for call, at in calls if call and joined[call] > start]
    wanted = sum(at > start for at in joined.values())
    if len(late) < wanted * 0.98:
        raise SystemExit(f"{what}: only {len(late)} of {wanted} callers were seen")
    cuts = statistics.quantiles(late, n=100, method="inclusive")
    result.figures[f"{what}: p50 ms"] = round(cuts[49], 2)
    result.figures[f"{what}: p99 ms"] = round(cuts[98], 2)
    result.figures[f"{what}: worst ms"] = round(max(late), 2)
    result.figures[f"{what}: callers measured"] = len(late)


def _call_of(key: str, joined: dict[str, float]) -> str:
    """The call a visit's native id belongs to: the id itself, or what it begins with."""
    while key and key not in joined:
        key = key[:-1]
    return key


def _settings(folder: Path, port: int) -> Path:
    secrets = folder / "secrets.toml"
    secrets.touch(mode=0o600)
    secrets.write_text("".join(f'{name} = "{secret}"\n' for name, secret in SECRETS.items()), encoding="utf-8")
    options = f'host = "127.0.0.1"\nport = {port}\nuser = "monitor"\nsecret = "monitor"\n'
    more = 'writer = "pilot"\nwriter_secret = "pilot"\n'
    link = f'[[links]]\nname = "bench"\ndriver = "ami"\n[links.options]\n{options}{more}'
    config = folder / "settings.toml"
    config.write_text(f'secrets_file = "{secrets.as_posix()}"\n{link}', encoding="utf-8")
    return config


def _start(*words: str) -> "subprocess.Popen[str]":
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen([sys.executable, *words], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
