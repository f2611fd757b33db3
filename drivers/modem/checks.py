"""The tests of a modem: who is it, does it register, does it tell who calls, can a call be placed and answered.

Its modes are asked first and given back at the end (`Modes`). A call is placed or answered only with the person's
consent, and ended whatever happens. Nothing is written into the modem's memory, and no SIM's PIN is tried.

Long because it is one list of questions to a modem, read from top to bottom.
"""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace

from console.center.check import Check, Verdict
from drivers.contract import Capability
from drivers.errors import LinkLost
from drivers.modem.options import ModemOptions
from drivers.modem.session import SLOW_S, Session
from drivers.modem.setup import Found, find_out
from drivers.modem.wire import Item, Said
from drivers.transport.stream import Stream

Add = Callable[..., None]
Told = Callable[[str], None]
Opening = Callable[[ModemOptions], Awaitable[Stream]]

MODES = ("+CMEE", "+CLIP", "+CRC", "+CCWA", "+CNAP", "+CREG", "+CMGF", "+CNMI", "+VCID", "#CID", "+FCLASS")
WEAK_DBM = -95.0
_REGISTERED = {"0": "not registered, not searching", "2": "searching", "3": "registration denied", "4": "unknown"}
_NUMBER = re.compile(r"\+?[0-9*#]{2,20}\Z")


@dataclass
class Modes:
    """How the modem was set: what each mode answered, whether it echoed, after how many rings it answered by itself."""

    values: dict[str, str] = field(default_factory=dict)
    rings: str = ""
    echo: bool = False

    async def remember(self, session: Session) -> None:
        """Ask every mode; one that is not known here has nothing to give back."""
        for mode in MODES:
            answer = await session.ask(f"AT{mode}?")
            for line in answer.lines if answer.ok else ():
                name, mark, value = line.partition(":")
                if mark and name.strip().upper() == mode:
                    self.values[mode] = value.strip()
        answer = await session.ask("ATS0?")
        if answer.ok and answer.lines and answer.lines[0].strip().isdigit():
            self.rings = str(int(answer.lines[0]))

    async def give_back(self, session: Session) -> int:
        """Set what has become otherwise; how many modes that were. What is gone cannot be set."""
        now = Modes()
        await now.remember(session)
        changed = [mode for mode, value in self.values.items() if now.values.get(mode) != value]
        for mode in changed:
            value = (
                self.values[mode].split(",")[0] if mode in ("+CREG", "+CLIP", "+CCWA", "+CNAP") else self.values[mode]
            )
            await session.ask(f"AT{mode}={value}")
        if self.rings and now.rings != self.rings:
            await session.ask(f"ATS0={self.rings}")
            changed.append("S0")
        if self.echo:
            await session.ask("ATE1")
        return len(changed)


@dataclass
class _Ear:
    """What is said unasked, and whether our own words come back."""

    said: list[str] = field(default_factory=list)
    echo: bool = False
    _tail: bytes = b""

    def __call__(self, items: list[Item]) -> None:
        self.said += [item.line for item in items if isinstance(item, Said)]

    def tape(self, received: bool, data: bytes) -> None:
        if received:
            self._tail = (self._tail + data)[-64:]
            self.echo = self.echo or b"AT\r" in self._tail


async def check(
    options: ModemOptions,
    opening: Opening,
    add: Add,
    told: Told,
    call: str = "",
    answer_s: float = 0.0,
    consent: bool = False,
) -> None:
    """Everything. `call`: a number to dial, `answer_s`: how long to wait for a call, both only with `consent`."""
    if call and not _NUMBER.match(call):
        raise ValueError(f"a number is digits, with + before it if need be; not {call!r}")
    told(f"opening {options.port}")
    stream = await opening(options)
    ear = _Ear()
    session = Session(stream, ear, ear.tape, options.answer_s)
    tasks = [asyncio.create_task(session.listen()), asyncio.create_task(session.keep_time())]
    try:
        await _check(session, ear, options, add, told, call, answer_s, consent)
    finally:
        await session.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _check(
    session: Session, ear: _Ear, options: ModemOptions, add: Add, told: Told, call: str, answer_s: float, consent: bool
) -> None:
    told("waking the modem")
    await session.wake()
    modes = Modes(echo=ear.echo)
    add(Check("answers", Verdict.FINE, words=f"at {options.line}" + (", with echo" if ear.echo else "")))
    told("asking how it is set")
    await modes.remember(session)
    try:
        found = await find_out(session.ask, replace(options, init=""), "")
        add(*_identity(found))
        if found.mobile:
            add(await _card(session), await _registration(session), await _signal(session))
        add(_caller_id(found), _voice(found), _messages(found))
        await _calls(session, ear, found, add, told, call, answer_s, consent)
    finally:
        await _put_back(session, modes, add, told)


def _identity(found: Found) -> list[Check]:
    kind = "mobile" if found.mobile else "analogue"
    return [Check("identity", Verdict.FINE, words=f"{found.model or 'it does not say its name'}, {kind}")]


async def _card(session: Session) -> Check:
    answer = await session.ask("AT+CPIN?", 20.0)
    state = answer.lines[0].partition(":")[2].strip() if answer.ok and answer.lines else answer.final
    if state == "READY":
        return Check("card", Verdict.FINE, words="the SIM is ready")
    if "PIN" in state or "PUK" in state:
        advice = "name the PIN in the link's settings; it is tried once"
        return Check("card", Verdict.FAULT, words=f"the SIM wants its {state}", advice=advice)
    return Check("card", Verdict.FAULT, words=f"no SIM: {state}", advice="is the card in, contacts to the contacts?")


async def _registration(session: Session) -> Check:
    answer = await session.ask("AT+CREG?")
    told = answer.lines[0].partition(":")[2].split(",") if answer.ok and answer.lines else []
    state = told[1].strip() if len(told) > 1 else ""
    if state in ("1", "5"):
        words = "at home" if state == "1" else "roaming: calls cost more"
        return Check("registration", Verdict.FINE if state == "1" else Verdict.NOTICE, words=words)
    words = _REGISTERED.get(state, f"not told ({answer.final})")
    advice = "antenna, card, operator: in this order"
    return Check("registration", Verdict.FAULT, words=words, advice=advice)


async def _signal(session: Session) -> Check:
    """+CSQ counts from -113 dBm in steps of two (27.007, 8.5); 99: not known."""
    answer = await session.ask("AT+CSQ")
    found = re.search(r"\+CSQ: ?(\d+)", " ".join(answer.lines))
    level = int(found[1]) if found is not None else 99
    if level > 31:
        return Check("signal", Verdict.NOTICE, words="not known", advice="is the antenna connected?")
    power = -113.0 + 2 * level
    weak = power < WEAK_DBM
    advice = "move the antenna: calls will break" if weak else ""
    return Check("signal", Verdict.NOTICE if weak else Verdict.FINE, power, "dBm", "weak" if weak else "good", advice)


def _caller_id(found: Found) -> Check:
    if found.caller_id:
        return Check(
            "caller id", Verdict.FINE, words=f"switched on by {found.caller_id}", promise=Capability.LIVE_CALLS
        )
    words = "this modem cannot tell who calls: neither +VCID nor #CID"
    return Check(
        "caller id",
        Verdict.NOTICE,
        words=words,
        advice="calls come without their number",
        promise=Capability.LIVE_CALLS,
    )


def _voice(found: Found) -> Check:
    if found.voice:
        return Check(
            "voice", Verdict.UNTRIED, words="it takes voice; to see it: --answer", promise=Capability.ANSWER_LINE
        )
    words = "a data modem: answering a telephone call would whistle at the caller"
    return Check("voice", Verdict.NOTICE, words=words, promise=Capability.ANSWER_LINE, kept=False)


def _messages(found: Found) -> Check:
    if found.messages:
        words = "text messages in PDU mode, announced as they come"
        return Check("messages", Verdict.FINE, words=words, promise=Capability.MESSAGES)
    words = "no text messages" + ("" if found.mobile else ": an analogue line has none")
    return Check("messages", Verdict.UNTRIED, words=words, promise=Capability.MESSAGES)


async def _calls(
    session: Session, ear: _Ear, found: Found, add: Add, told: Told, call: str, answer_s: float, consent: bool
) -> None:
    if (call or answer_s) and not consent:
        words = "a test call rings at somebody's and may cost money: not without --consent"
        add(Check("test call", Verdict.UNTRIED, words=words))
        return
    if call:
        add(await _dial(session, ear, found, add, told, call))
    if answer_s:
        add(await _take(session, ear, found, add, told, answer_s))


async def _dial(session: Session, ear: _Ear, found: Found, add: Add, told: Told, number: str) -> Check:
    told(f"dialling {number}")
    try:
        answer = await session.ask(f"ATD{number};", SLOW_S)
        if not answer.ok:
            advice = "does this line need a digit to get out?"
            return Check("place a call", Verdict.FAULT, words=answer.final, advice=advice, promise=Capability.DIAL_OUT)
        told("it rings there, or will: five seconds")
        await asyncio.sleep(5.0)
        ended = [word for word in ear.said if word.startswith(("BUSY", "NO ", "NO CARRIER"))]
        words = f"{number} was dialled" + (f"; then: {ended[-1]}" if ended else " and the line held")
        return Check("place a call", Verdict.FINE, words=words, promise=Capability.DIAL_OUT)
    finally:
        add(await _hang_up(session, found, told))


async def _take(session: Session, ear: _Ear, found: Found, add: Add, told: Told, seconds: float) -> Check:
    told(f"waiting {seconds:g} s for a call: ring the line now")
    try:
        async with asyncio.timeout(seconds):
            while not any(word.startswith(("RING", "+CRING")) for word in ear.said):
                await asyncio.sleep(0.05)
    except TimeoutError:
        words = f"nobody rang in {seconds:g} s"
        return Check("answer a call", Verdict.UNTRIED, words=words, promise=Capability.ANSWER_LINE)
    await asyncio.sleep(0.5)  # who calls comes after the first ring
    who = next((word for word in ear.said if word.startswith(("+CLIP", "NMBR", "MESG"))), "")
    try:
        answer = await session.ask("ATA", SLOW_S)
        words = f"rang{' (' + who + ')' if who else ', without a number'}, {'answered' if answer.ok else answer.final}"
        good = answer.ok or answer.final == "VCON"
        return Check(
            "answer a call", Verdict.FINE if good else Verdict.FAULT, words=words, promise=Capability.ANSWER_LINE
        )
    finally:
        add(await _hang_up(session, found, told))


async def _hang_up(session: Session, found: Found, told: Told) -> Check:
    if session.over:
        advice = "take the plug out, if the line is still busy"
        return Check("hang up", Verdict.FAULT, words=session.over, advice=advice, promise=Capability.HANG_UP)
    told("hanging up")
    answer = await session.ask("AT+CHUP" if found.mobile else "ATH", 20.0)
    verdict = Verdict.FINE if answer.ok else Verdict.FAULT
    return Check("hang up", verdict, words=answer.final, promise=Capability.HANG_UP)


async def _put_back(session: Session, modes: Modes, add: Add, told: Told) -> None:
    """Also after Ctrl+C: the modem is set as it was, if it still listens."""
    if session.over:
        return
    told("setting its modes as they were")
    try:
        async with asyncio.timeout(20.0):
            changed = await modes.give_back(session)
    except (LinkLost, TimeoutError) as why:
        add(Check("as found", Verdict.NOTICE, words=f"its modes could not be put back: {why}", advice="ATZ resets it"))
        return
    add(Check("as found", Verdict.FINE, float(changed), "modes", "put back"))
