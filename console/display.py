"""Is there a screen to open a window on? Qt aborts the process when there is none, so we ask before Qt does.

Standard library only: scripts/run.py asks too, before anything is installed.
"""

import os
import socket
import sys
from pathlib import Path

ADVICE = """What can be done:
  - at a workstation: open a terminal inside the desktop session and start again;
  - over ssh: connect with  ssh -X  (or  ssh -Y)  from a machine that has a screen;
  - on a server: start only the engine,  centralino engine --database ADDRESS,  and the consoles
    (the supervisor's, or  centralino wallboard)  on machines that have a screen;
  - just to try it:  apt-get install xvfb  and  xvfb-run python3 scripts/run.py  (a screen in memory)."""


def missing() -> str | None:
    """Why no window can be opened here, as a sentence; None when one can (or when Qt was told another platform)."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    wayland, x11 = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("DISPLAY")
    if not wayland and not x11:
        return "There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set."
    if wayland and _answers(_wayland_socket(wayland)):
        return None
    if x11 and _x11_answers(x11):
        return None
    return f"There is no display: nothing answers at “{x11 or wayland}”."


def _wayland_socket(name: str) -> str:
    return str(Path(os.environ.get("XDG_RUNTIME_DIR", "/run/user/0")) / name)


def _x11_answers(display: str) -> bool:
    """Does an X server listen there? `[host]:number[.screen]`, as in X(7)."""
    host, _, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not number.isdigit():
        return False
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"
        return _answers(path) or _answers("\0" + path)
    try:
        with socket.create_connection((host.strip("[]"), 6000 + int(number)), timeout=3):
            return True
    except OSError:
        return False


def _answers(path: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(3)
        try:
            probe.connect(path)
        except OSError:
            return False
    return True
