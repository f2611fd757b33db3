"""The state a user of another AMI library keeps: calls, waiting callers, agents and counts in plain dictionaries.

Equal in meaning to what Centralino's centre holds after the same bytes, and written to be quick: only events that
matter are looked at. Runs in the peers' own environment: it imports nothing of this house.
"""

from collections.abc import Callable

Get = Callable[[str], str]


class PeerState:
    """Feed it one event at a time: its name and a way to get a header."""

    def __init__(self) -> None:
        self.calls: dict[str, dict[str, str]] = {}
        self.waiting: dict[str, list[str]] = {}
        self.agents: dict[str, dict[str, str]] = {}
        self.counts: dict[str, dict[str, int]] = {}
        self.events = 0
        self._folds: dict[str, Callable[[Get], None]] = {
            "Newchannel": self._new,
            "Newstate": self._state,
            "NewCallerid": self._caller,
            "NewConnectedLine": self._caller,
            "BridgeEnter": self._bridge,
            "BridgeLeave": self._unbridge,
            "Hold": self._hold,
            "Unhold": self._unhold,
            "Hangup": self._hang_up,
            "QueueCallerJoin": self._join,
            "QueueCallerLeave": self._leave,
            "QueueCallerAbandon": self._abandon,
            "QueueMemberStatus": self._member,
            "QueueMemberPause": self._member,
            "QueueMemberAdded": self._member,
            "AgentCalled": self._called,
            "AgentConnect": self._connect,
            "AgentComplete": self._complete,
            "AgentRingNoAnswer": self._no_answer,
            "VarSet": self._variable,
        }

    def fold(self, name: str, get: Get) -> None:
        """One event."""
        self.events += 1
        fold = self._folds.get(name)
        if fold is not None:
            fold(get)

    def _new(self, get: Get) -> None:
        names = ("Channel", "ChannelStateDesc", "CallerIDNum", "CallerIDName", "Linkedid", "Exten")
        self.calls[get("Uniqueid")] = {name: get(name) for name in names}

    def _state(self, get: Get) -> None:
        call = self.calls.get(get("Uniqueid"))
        if call is not None:
            call["ChannelStateDesc"] = get("ChannelStateDesc")

    def _caller(self, get: Get) -> None:
        call = self.calls.get(get("Uniqueid"))
        if call is not None:
            call["CallerIDNum"], call["CallerIDName"] = get("CallerIDNum"), get("CallerIDName")

    def _bridge(self, get: Get) -> None:
        call = self.calls.get(get("Uniqueid"))
        if call is not None:
            call["bridge"], call["Linkedid"] = get("BridgeUniqueid"), get("Linkedid")

    def _unbridge(self, get: Get) -> None:
        call = self.calls.get(get("Uniqueid"))
        if call is not None:
            call["bridge"] = ""

    def _hold(self, get: Get) -> None:
        call = self.calls.get(get("Uniqueid"))
        if call is not None:
            call["held"] = "1"

    def _unhold(self, get: Get) -> None:
        call = self.calls.get(get("Uniqueid"))
        if call is not None:
            call["held"] = ""

    def _hang_up(self, get: Get) -> None:
        self.calls.pop(get("Uniqueid"), None)

    def _count(self, queue: str, what: str) -> None:
        counts = self.counts.setdefault(queue, {})
        counts[what] = counts.get(what, 0) + 1

    def _join(self, get: Get) -> None:
        queue = get("Queue")
        self.waiting.setdefault(queue, []).append(get("Uniqueid"))
        self._count(queue, "joined")

    def _leave(self, get: Get) -> None:
        waiting, caller = self.waiting.get(get("Queue"), []), get("Uniqueid")
        if caller in waiting:
            waiting.remove(caller)

    def _abandon(self, get: Get) -> None:
        self._count(get("Queue"), "abandoned")

    def _member(self, get: Get) -> None:
        agent = self.agents.setdefault(get("Interface"), {})
        agent["Status"], agent["Paused"] = get("Status"), get("Paused")
        agent["PausedReason"], agent["InCall"] = get("PausedReason"), get("InCall")

    def _called(self, get: Get) -> None:
        self.agents.setdefault(get("Interface"), {})["call"] = get("Uniqueid")

    def _connect(self, get: Get) -> None:
        self._count(get("Queue"), "answered")
        self.agents.setdefault(get("Interface"), {})["since"] = get("HoldTime")

    def _complete(self, get: Get) -> None:
        self._count(get("Queue"), "completed")
        self.agents.setdefault(get("Interface"), {})["call"] = ""

    def _no_answer(self, get: Get) -> None:
        self._count(get("Queue"), "no_answer")

    def _variable(self, get: Get) -> None:
        if get("Variable") == "QUEUESTATUS":
            call = self.calls.get(get("Uniqueid"))
            if call is not None:
                call["QUEUESTATUS"] = get("Value")
