"""A running switch and its phones, as one object that tests and the command line share.

``with Switch(version=22, instance="t1") as s:`` brings one up and takes it down again. Everything the
laboratory itself does to calls is noted in ``acts`` because no log of the switch tells who asked.

A few lines over the measure: every way to treat a switch, one short method each.
"""

import json
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from . import queue_log
from .ami import AmiError, Recorder, Session
from .instance import Instance, forget, prepare
from .phones import Phones, end, runs, wait_until
from .plan import Plan
from .queue_log import Row, Visit
from .tree import NoSwitch

__all__ = ["NoSwitch", "Switch", "wait_until"]


class Switch:
    """One Asterisk with SIPp phones on 127.0.0.1.

    ``keep`` leaves it running after the ``with`` block; ``scratch`` deletes its files when it goes down.
    """

    def __init__(
        self,
        version: int = 22,
        instance: str = "default",
        port_base: int | None = None,
        *,
        plain: bool = False,
        keep: bool = False,
        scratch: bool = False,
    ) -> None:
        self.version, self.name, self.keep, self.scratch = version, instance, keep, scratch
        self._port_base, self.plain = port_base, plain
        self.instance: Instance
        self.acts: list[dict[str, object]] = []
        self._phones: Phones | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._admin: Session | None = None

    def __enter__(self) -> Self:
        self.up()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.keep:
            self.close()
        else:
            self.down()

    # --- life ------------------------------------------------------------------------------------

    def up(self) -> None:
        """Start what is not yet running: the switch, then the phones. NoSwitch when it cannot be had."""
        self.look()
        if not self.alive():
            self._start()
        self.phones.start()

    def down(self) -> None:
        """Stop phones and switch, and give the ports back."""
        self.look()
        self.close()
        self.phones.stop()
        pid = self._pid()
        if pid is not None:
            end(pid, "asterisk")
        if self._process is not None:
            self._process.wait()
            self._process = None
        forget(self.version, self.name)
        if self.scratch:
            shutil.rmtree(self.instance.home)

    def look(self) -> None:
        """Know the instance (its ports, secrets and files) without starting anything."""
        self.instance = prepare(self.version, self.name, self._port_base, self.plain)
        if self._phones is None:
            self._phones = Phones(self.instance)

    def close(self) -> None:
        """End our own sessions and callers, leaving the switch alone."""
        self._forget_admin()
        if self._phones is not None:
            self._phones.end_callers()

    def alive(self) -> bool:
        """Whether the switch answers on its AMI port."""
        try:
            with socket.create_connection(("127.0.0.1", self.ami_port), timeout=1) as link:
                return link.recv(8).startswith(b"Asterisk")
        except OSError:
            return False

    def kill(self) -> None:
        """``kill -9`` of the switch."""
        pid = self._pid()
        if pid is None:
            raise RuntimeError("the switch is not running")
        self._forget_admin()
        os.kill(pid, signal.SIGKILL)
        wait_until(lambda: self._pid() is None, 10, "the killed switch is still there")
        if self._process is not None:
            self._process.wait()

    def restart(self) -> None:
        """Start the switch again after ``kill``."""
        self._start()

    def restart_now(self) -> None:
        """``core restart now``, and wait until it is back."""
        before = self.boot_time()
        self.cli("core restart now")
        self.await_boot(before)

    def await_boot(self, before: str) -> None:
        """Wait until the switch answers with another start time than ``before`` (as ``boot_time`` tells it)."""
        self._forget_admin()
        wait_until(lambda: self.alive() and self.boot_time() not in ("", before), 60, "the switch did not come back")

    def cli(self, command: str) -> str:
        """The answer of ``asterisk -rx COMMAND``."""
        argv = self.instance.tree.command(
            "/usr/sbin/asterisk", "-C", f"{self.instance.inside}/etc/asterisk.conf", "-rx", command
        )
        done = subprocess.run(argv, capture_output=True, text=True, timeout=30, check=False)
        return done.stdout + done.stderr

    # --- facts -----------------------------------------------------------------------------------

    @property
    def known(self) -> bool:
        """Whether ``up`` or ``look`` was called."""
        return self._phones is not None

    @property
    def phones(self) -> Phones:
        """The instance's phones; RuntimeError before ``up`` or ``look``."""
        if self._phones is None:
            raise RuntimeError("the instance is not known yet: up() or look() first")
        return self._phones

    @property
    def ami_port(self) -> int:
        return self.instance.ami_port

    @property
    def tls_port(self) -> int:
        return self.instance.tls_port

    @property
    def queue_log_path(self) -> Path:
        return self.instance.home / "log" / "queue_log"

    def secret(self, user: str = "monitor") -> str:
        """The AMI secret of monitor, pilot or admin."""
        return self.instance.secret(user)

    def queue_log(self, start: int = 0) -> list[Row]:
        """The rows of queue_log from a byte offset on."""
        return queue_log.read(self.queue_log_text(start))

    def visits(self, start: int = 0) -> list[Visit]:
        """The visits queue_log tells of from a byte offset on."""
        return queue_log.visits(self.queue_log(start))

    def queue_log_text(self, start: int = 0) -> bytes:
        with self.queue_log_path.open("rb") as log:
            log.seek(start)
            return log.read()

    def queue_log_end(self) -> int:
        """The byte offset that marks now in queue_log."""
        return self.queue_log_path.stat().st_size if self.queue_log_path.exists() else 0

    def queue_status(self) -> list[dict[str, str]]:
        return self.admin.ask_list("QueueStatus")

    def waiting(self, queue: str = "") -> list[dict[str, str]]:
        """The QueueEntry events of that queue, or of all."""
        return [row for row in self.queue_status() if row["Event"] == "QueueEntry" and queue in ("", row["Queue"])]

    def channels(self) -> list[dict[str, str]]:
        return self.admin.ask_list("CoreShowChannels")

    @property
    def admin(self) -> Session:
        """The laboratory's own session, opened when first needed."""
        if self._admin is None:
            self._admin = Session(self.ami_port, "admin", self.secret("admin"))
        return self._admin

    def recorder(self, path: Path, *, snapshot: bool = False, reconnect: bool = False, ping: float = 0.0) -> Recorder:
        """A recorder of the read-only session's bytes, not started yet."""
        return Recorder(
            self.ami_port, "monitor", self.secret("monitor"), path, snapshot=snapshot, reconnect=reconnect, ping=ping
        )

    # --- calls -----------------------------------------------------------------------------------

    def calls(self, plans: Sequence[Plan], rate: float = 5.0, trunk: str = "mi-1") -> subprocess.Popen[bytes]:
        """Place these calls, ``rate`` a second, from one trunk; the process ends when the last has ended."""
        return self.phones.calls(plans, rate, trunk)

    def call(
        self,
        queue: str,
        *,
        patience: float = 30.0,
        key: str = "",
        after: float = 5.0,
        timeout: int | None = None,
        number: str = "0255500000",
        name: str = '"Caller"',
        early: bool = False,
        trunk: str = "mi-1",
    ) -> subprocess.Popen[bytes]:
        """One call to a queue (or a number): the caller hangs up, or presses ``key``, after ``patience`` seconds."""
        plan = Plan(queue, patience, key, after, timeout, number, name.encode(), early)
        return self.calls([plan], trunk=trunk)

    def quiet(self, timeout: float = 60.0) -> None:
        """Wait until no channel is left."""
        wait_until(lambda: not self.channels(), timeout, "channels are still up", 0.2)

    def clear(self) -> None:
        """Hang up whatever an earlier, interrupted run left behind, and wait until nothing is up."""
        if self.channels():
            self.cli("channel request hangup all")
        self.quiet()

    def act(self, act: str, **facts: object) -> None:
        """Note something the laboratory did to a call, with the switch's wall clock in seconds."""
        row = {"t": round(time.time(), 3), "act": act, **facts}
        self.acts.append(row)
        with (self.instance.home / "log" / "acts.jsonl").open("a", encoding="utf-8") as out:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")

    # --- inside ----------------------------------------------------------------------------------

    def _start(self) -> None:
        argv = self.instance.tree.command("/usr/sbin/asterisk", "-f", "-C", f"{self.instance.inside}/etc/asterisk.conf")
        with (self.instance.home / "log" / "console").open("wb") as out:
            self._process = subprocess.Popen(
                argv, stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True
            )
        wait_until(self._booted, 60, f"the switch did not start; see {self.instance.home / 'log'}", 0.1)

    def _booted(self) -> bool:
        if not self.alive():
            return False
        try:
            rows = self.admin.ask_list("QueueStatus")
        except (AmiError, OSError):
            self._forget_admin()
            return False
        return any(row["Event"] == "QueueMember" for row in rows)

    def boot_time(self) -> str:
        """The switch's own start date and time, empty while it does not answer."""
        try:
            session = Session(self.ami_port, "admin", self.secret("admin"))
        except (AmiError, OSError):
            return ""
        try:
            status = session.ask("CoreStatus")
        except (AmiError, OSError):
            return ""
        finally:
            session.close()
        return status.get("CoreStartupDate", "") + status.get("CoreStartupTime", "")

    def _forget_admin(self) -> None:
        if self._admin is not None:
            self._admin.close()
            self._admin = None

    def _pid(self) -> int | None:
        for path in (self.instance.home / "run").glob("asterisk.pid"):
            pid = int(path.read_text(encoding="ascii").strip() or 0)
            return pid if pid and runs(pid, "asterisk") else None
        return None
