"""What stands at an operator's own telephone now, and what can be done with it. Values and one table; no widget.

The customer's call comes first: a consultation is a call beside it, and belongs to it until it is completed, made a
conference or left. Each deed says its key, what it needs, and why it cannot be had; the engine decides again.
Long because the table of deeds stands beside the conditions it names.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from console.center import commands as c
from console.center import desk_commands as k
from console.center import phone_commands as p
from console.center.agent import Agent, Contact
from console.center.call import Leg
from console.center.handover import Brought, brought, coming
from console.center.state import Center
from console.center.states import AgentState, LegRole, LegState, Status
from console.ui.ask import Asker, refusal

translate = QCoreApplication.translate

_RINGS = (LegState.RINGING,)


@dataclass(frozen=True, slots=True)
class Standing:
    """The station now. Empty ids: there is no such call. `since`: when the state was entered.

    `ringing`: the call that rings here; `call`: the customer's, talked with or `held`; `consult`: the call beside it,
    `reached` when who was called has answered. `brought`: what a colleague hands over with the call that rings or is
    about to. `wrap_call`: the call whose after-call work is being done. `desk_call`: the one on the desk, ended or not.
    """

    agent: Agent | None = None
    state: AgentState = AgentState.UNKNOWN
    since: float = 0.0
    ringing: str = ""
    call: str = ""
    held: bool = False
    consult: str = ""
    reached: bool = False
    brought: Brought | None = None
    wrap_call: str = ""
    wrap_until: float = 0.0
    asks_help: bool = False
    desk_call: str = ""

    @property
    def subject(self) -> str:
        """The call this station is about: the one talked in, else the one that rings, else the one just ended."""
        return self.call or self.ringing or self.wrap_call

    @property
    def concerned(self) -> str:
        """The call whose outcome is said: the one talked in, else the one just ended, else the one on the desk."""
        return self.call or self.wrap_call or self.desk_call


def standing(center: Center, agent_id: str, now: float) -> Standing:
    """What the centre says of this agent's telephone."""
    agent = center.agents.get(agent_id)
    if agent is None:
        return Standing()
    state, since = agent.state(now)
    ringing = next((call for call, contact in agent.contacts.items() if contact.state in _RINGS), "")
    main, beside = _conversation(center, agent)
    waiting = coming(center, agent_id, now)
    found = brought(center, ringing, agent_id, now) if ringing else (waiting[0] if waiting else None)
    wraps = agent.wrap_until > now
    return Standing(
        agent,
        state,
        since,
        ringing,
        main.call if main else "",
        main is not None and main.state is LegState.HELD,
        beside,
        bool(beside) and _reached(center, beside, agent_id),
        found,
        agent.wrap_call if wraps else "",
        agent.wrap_until if wraps else 0.0,
        agent.asks_help(now),
    )


def _conversation(center: Center, agent: Agent) -> tuple[Contact | None, str]:
    """The contact with the customer, and the call beside it. Of two, the held one is the customer's."""
    live = [contact for contact in agent.contacts.values() if contact.state not in _RINGS]
    if not live:
        return None, ""
    live.sort(key=lambda contact: (contact.state is not LegState.HELD, contact.since))
    main = live[0]
    if len(live) > 1:
        return main, live[1].call
    # Some switches make the one who is consulted a party of the customer's own call.
    return main, main.call if main.state is LegState.HELD and colleagues(center, main.call, agent.id) else ""


def colleagues(center: Center, call_id: str, agent_id: str) -> list[Leg]:
    """Who is on a call besides this agent and its customer; somebody who only listens does not count."""
    call = center.calls.get(call_id)
    legs = list(call.legs.values()) if call is not None else []
    return [leg for leg in legs if leg.agent != agent_id and leg.role in (LegRole.AGENT, LegRole.OTHER)]


def _reached(center: Center, call_id: str, agent_id: str) -> bool:
    return any(leg.state is LegState.TALKING for leg in colleagues(center, call_id, agent_id))


# --- what can be done ------------------------------------------------------------------------------------------

Make = Callable[[Asker, Standing, str], c.Command | None]
"""A command from who asks, what stands, and what was chosen (a number, a reason)."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One button of the telephone. `needs` gives why it cannot be had as things stand, in words; `asks`: for what."""

    id: str
    word: str
    key: str
    icon: str
    needs: Callable[[Standing], str]
    make: Make
    asks: str = ""

    def text(self) -> str:
        """The button's word."""
        return translate("Telephone", self.word)


def why_not(deed: Deed, center: Center, asker: Asker, at: Standing, now: float) -> str:
    """Why a deed is grey; empty when it can be done."""
    if at.agent is None:
        return translate("Telephone", "Say first which agent sits here")
    if why := deed.needs(at):
        return why
    command = deed.make(asker, at, "0" if deed.asks else "")
    return refusal(center, command, now) if command is not None else ""


def _rings(at: Standing) -> str:
    return "" if at.ringing else translate("Telephone", "Nothing rings")


def _talks(at: Standing) -> str:
    return "" if at.call else translate("Telephone", "There is no call")


def _may_hold(at: Standing) -> str:
    return translate("Telephone", "A consultation is in progress") if at.consult else _talks(at)


def _consults(at: Standing) -> str:
    return "" if at.consult else translate("Telephone", "There is no consultation")


def _was_reached(at: Standing) -> str:
    return _consults(at) or ("" if at.reached else translate("Telephone", "Who is called has not answered yet"))


def _is_free(at: Standing) -> str:
    busy = at.call or at.ringing
    return translate("Telephone", "The telephone is in use") if busy else ""


def _any_call(at: Standing) -> str:
    return "" if at.call or at.ringing else translate("Telephone", "There is no call")


def _wraps(at: Standing) -> str:
    return "" if at.wrap_call or at.wrap_until else translate("Telephone", "There is no after-call work")


def _ends(at: Standing) -> str:
    return "" if at.concerned else translate("Telephone", "There is no call to say it of")


def _nothing(_at: Standing) -> str:
    return ""


def _me(at: Standing) -> str:
    return at.agent.id if at.agent is not None else ""


def _hold(asker: Asker, at: Standing, _chosen: str) -> c.Command:
    return asker.command(p.Retrieve if at.held else p.Hold, agent=_me(at), call=at.call)


def _ready(asker: Asker, at: Standing, reason: str) -> c.Command:
    if at.agent is not None and at.agent.status is Status.READY:
        return asker.command(c.SetNotReady, agent=_me(at), reason=reason, after_call=bool(at.call))
    return asker.command(c.SetReady, agent=_me(at))


def _help(asker: Asker, at: Standing, _chosen: str) -> c.Command:
    if at.asks_help:
        return asker.command(k.WithdrawHelp, agent=_me(at))
    return asker.command(k.AskForHelp, agent=_me(at), call=at.call)


def _hang_up(asker: Asker, at: Standing, _chosen: str) -> c.Command:
    """Only this station's own part of the call: whoever else is on it goes on."""
    call = at.call or at.ringing
    contact = at.agent.contacts.get(call) if at.agent is not None else None
    return asker.command(c.HangUp, call=call, leg=contact.leg if contact is not None else "")


def _of_call(verb: type[c.Command]) -> Make:
    return lambda asker, at, _chosen: asker.command(verb, agent=_me(at), call=at.call)


DEEDS: tuple[Deed, ...] = (
    Deed("answer", QT_TRANSLATE_NOOP("Telephone", "Answer"), "F2", "ringing", _rings,
         lambda asker, at, _: asker.command(p.Answer, agent=_me(at), call=at.ringing)),
    Deed("hold", QT_TRANSLATE_NOOP("Telephone", "Hold"), "F3", "hold", _may_hold, _hold),
    Deed("consult", QT_TRANSLATE_NOOP("Telephone", "Consult…"), "F4", "transfer", _may_hold,
         lambda asker, at, to: asker.command(p.Consult, agent=_me(at), call=at.call, to=to), "number"),
    Deed("complete", QT_TRANSLATE_NOOP("Telephone", "Hand over"), "F5", "take-over", _was_reached,
         _of_call(p.CompleteTransfer)),
    Deed("conference", QT_TRANSLATE_NOOP("Telephone", "Conference"), "F6", "barge", _was_reached,
         _of_call(p.Conference)),
    Deed("back", QT_TRANSLATE_NOOP("Telephone", "Take back"), "F7", "listen", _consults,
         _of_call(p.AbortConsult)),
    Deed("hang_up", QT_TRANSLATE_NOOP("Telephone", "Hang up"), "F8", "hang-up", _any_call, _hang_up),
    Deed("dial", QT_TRANSLATE_NOOP("Telephone", "Dial…"), "F9", "calls", _is_free,
         lambda asker, at, to: asker.command(p.Dial, agent=_me(at), to=to), "number"),
    Deed("transfer", QT_TRANSLATE_NOOP("Telephone", "Transfer…"), "Shift+F4", "move", _talks,
         lambda asker, at, to: asker.command(c.Transfer, call=at.call, to=to), "number"),
    Deed("ready", QT_TRANSLATE_NOOP("Telephone", "Ready"), "F10", "ready", _nothing, _ready, ""),
    Deed("wrapped", QT_TRANSLATE_NOOP("Telephone", "End wrap-up"), "F11", "wrap-up", _wraps,
         lambda asker, at, _: asker.command(p.EndWrapUp, agent=_me(at))),
    Deed("outcome", QT_TRANSLATE_NOOP("Telephone", "Outcome…"), "Shift+F11", "check", _ends,
         lambda asker, at, code: asker.command(k.SetOutcome, agent=_me(at), call=at.concerned, code=code), "outcome"),
    Deed("help", QT_TRANSLATE_NOOP("Telephone", "Ask for help"), "F12", "warning", _nothing, _help),
)  # fmt: skip
BY_ID = {deed.id: deed for deed in DEEDS}


def word(deed: Deed, at: Standing) -> str:
    """The button's word as things stand: hold or retrieve, ready or not ready, ask for help or no more."""
    if deed.id == "hold" and at.held and not at.consult:
        return translate("Telephone", "Retrieve")
    if deed.id == "ready" and at.agent is not None and at.agent.status is Status.READY:
        return translate("Telephone", "Not ready…")
    if deed.id == "help" and at.asks_help:
        return translate("Telephone", "No help needed")
    return deed.text()
