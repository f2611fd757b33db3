"""The staff at work on a live switch: pauses, logins, transfers, and a supervisor's hand on waiting calls.

Each act goes through the laboratory's own AMI session and is noted in the switch's acts once it was accepted.
"""

import random
from collections.abc import Callable

from . import floor
from .ami import AmiError, Message
from .switch import Switch

HANDS = {
    "pause": 6,
    "unpause": 6,
    "login": 2,
    "logout": 2,
    "move": 3,
    "withdraw": 2,
    "blind": 3,
    "attended": 2,
    "hangup": 1,
}
"""How often each act of the staff comes, by weight; ``none`` weights stop them."""


class Hands:
    """The staff: one random act at a time on a live switch, noted in the switch's acts."""

    def __init__(self, switch: Switch, seed: int, weights: dict[str, int]) -> None:
        self._switch, self._dice = switch, random.Random(seed + 1)
        self._kinds, self._weights = list(weights), list(weights.values())
        self._paused: list[str] = []
        self._handed: set[str] = set()
        self._dynamic = [agent for agent in floor.agents() if agent.dynamic]
        self._logged: list[floor.Agent] = []

    def one(self) -> str:
        """Do one act; returns its name, or "" when there was nobody to do it to."""
        if not self._kinds:
            return ""
        kind = self._dice.choices(self._kinds, self._weights)[0]
        verbs: dict[str, Callable[[], bool]] = {
            "pause": self.pause,
            "unpause": self.unpause,
            "login": self.login,
            "logout": self.logout,
            "move": self.move,
            "withdraw": self.withdraw,
            "hangup": self.hangup,
            "blind": self.blind,
            "attended": self.attended,
        }
        try:
            return kind if verbs[kind]() else ""
        except AmiError as refused:
            self._switch.act("refused", wanted=kind, why=str(refused))
            return ""

    def tidy(self) -> None:
        """Everybody back as at the beginning."""
        while self._paused:
            self.unpause()
        while self._logged:
            self.logout()

    def pause(self) -> bool:
        agent = self._dice.choice([a for a in floor.agents() if a.phone == "uas" and not a.dynamic])
        self._switch.admin.ask(
            "QueuePause",
            Interface=agent.interface,
            Paused="true",
            Reason=self._dice.choice(("lunch", "training", "break")),
        )
        self._paused.append(agent.interface)
        self._switch.act("pause", interface=agent.interface)
        return True

    def unpause(self) -> bool:
        if not self._paused:
            return False
        interface = self._paused.pop(0)
        self._switch.admin.ask("QueuePause", Interface=interface, Paused="false")
        self._switch.act("unpause", interface=interface)
        return True

    def login(self) -> bool:
        free = [agent for agent in self._dynamic if agent not in self._logged]
        if not free:
            return False
        agent = free[0]
        for queue in agent.queues:
            self._switch.admin.ask(
                "QueueAdd",
                Queue=queue,
                Interface=agent.interface,
                MemberName=agent.name,
                StateInterface=agent.state_interface,
                Penalty=str(agent.penalty),
            )
        self._logged.append(agent)
        self._switch.act("login", interface=agent.interface)
        return True

    def logout(self) -> bool:
        if not self._logged:
            return False
        agent = self._logged.pop(0)
        for queue in agent.queues:
            self._switch.admin.ask("QueueRemove", Queue=queue, Interface=agent.interface)
        self._switch.act("logout", interface=agent.interface)
        return True

    def _waiting(self, from_quiet: bool = False) -> Message | None:
        rows = [row for row in self._switch.waiting("quiet" if from_quiet else "") if int(row["Wait"]) >= 1]
        return self._dice.choice(rows) if rows else None

    def move(self, to: str = "") -> bool:
        entry = self._waiting()
        if entry is None:
            return False
        target = to or self._dice.choice([q for q in floor.BUSY_QUEUES if q != entry["Queue"]])
        self._switch.admin.ask(
            "Redirect", Channel=entry["Channel"], Context="supervisor", Exten=floor.BY_NAME[target].number, Priority="1"
        )
        self._switch.act("move", call=entry["Uniqueid"], queue=entry["Queue"], to=target)
        return True

    def withdraw(self) -> bool:
        entry = self._waiting()
        if entry is None:
            return False
        self._switch.admin.ask("QueueWithdrawCaller", Queue=entry["Queue"], Caller=entry["Channel"], WithdrawInfo="lab")
        self._switch.act("withdraw", call=entry["Uniqueid"], queue=entry["Queue"])
        return True

    def hangup(self) -> bool:
        entry = self._waiting()
        if entry is None:
            return False
        self._switch.admin.ask("Hangup", Channel=entry["Channel"], Cause="16")
        self._switch.act("hangup", call=entry["Uniqueid"], queue=entry["Queue"])
        return True

    def _talking(self) -> Message | None:
        rows = [
            row
            for row in self._switch.channels()
            if row["Channel"].startswith("PJSIP/1")
            and row["ChannelState"] == "6"
            and row["BridgeId"]
            and row["Application"] == "AppQueue"
            and row["Linkedid"] not in self._handed
        ]
        return self._dice.choice(rows) if rows else None

    def blind(self) -> bool:
        return self.transfer("BlindTransfer", "blind", (floor.SUPERVISOR, "8001", "1003"))

    def attended(self) -> bool:
        return self.transfer("Atxfer", "attended", (floor.SUPERVISOR, "1090"))

    def transfer(self, action: str, act: str, targets: tuple[str, ...]) -> bool:
        row = self._talking()
        if row is None:
            return False
        target = self._dice.choice(targets)
        # Keys of a second transfer would pass through the consultation of the first and begin one there.
        self._handed.add(row["Linkedid"])
        self._switch.admin.ask(action, Channel=row["Channel"], Context="supervisor", Exten=target)
        self._switch.act(act, channel=row["Channel"], call=row["Linkedid"], to=target)
        return True
