"""How a modem is found out and set up: what kind it is, how it tells who calls, what it can do."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from drivers.errors import LoginRefused
from drivers.modem.options import ANALOGUE, AUTO, MOBILE, ModemOptions
from drivers.modem.session import SLOW_S
from drivers.modem.wire import Answered

Ask = Callable[[str, float], Awaitable[Answered]]
_SIM_S = 20.0
_MOBILE = (
    "AT+CLIP=1", "AT+CRC=1", "AT+CCWA=1", "AT+CNAP=1", "AT+CREG=1", "AT+CREG?", "AT+COPS=3,0", "AT+COPS?", "AT+CSQ",
)  # fmt: skip
_MESSAGES = ("AT+CMGF=0", "AT+CNMI=2,1,0,0,0")
_ANALOGUE = ("ATS0=0", "ATX4")
_CALLER_ID = ("AT+VCID=1", "AT#CID=1")
_CARD_ERRORS = re.compile(r"\+CME ERROR: ?(10|SIM not inserted)$")


@dataclass(frozen=True, slots=True)
class Found:
    """What a modem is. `voice`: it can answer a telephone call; `caller_id`: the command that tells who calls."""

    model: str
    mobile: bool
    voice: bool
    messages: bool
    caller_id: str = ""


async def find_out(ask: Ask, options: ModemOptions, pin: str) -> Found:
    """Set the modem up and say what it is. Nothing here ends a call that is under way. `LoginRefused`: the SIM."""
    await ask("ATE0V1Q0", 0.0)
    for word in options.init.split():
        await ask(word, 0.0)
    model = await _model(ask)
    await ask("AT+CMEE=1", 0.0)
    if await _is_mobile(ask, options, pin):
        for command in _MOBILE:
            await ask(command, SLOW_S if "COPS" in command else 0.0)
        messages = [(await ask(command, 0.0)).ok for command in _MESSAGES]
        return Found(model, True, True, all(messages), "AT+CLIP=1")
    for command in _ANALOGUE:
        await ask(command, 0.0)
    voice = await _takes_voice(ask)
    for command in _CALLER_ID:
        if (await ask(command, 0.0)).ok:
            return Found(model, False, voice, False, command)
    return Found(model, False, voice, False)


async def _model(ask: Ask) -> str:
    for command in ("AT+GMM", "ATI"):
        answer = await ask(command, 0.0)
        if answer.ok and answer.lines:
            return answer.lines[0].removeprefix("+GMM:").strip()[:60]
    return ""


async def _is_mobile(ask: Ask, options: ModemOptions, pin: str) -> bool:
    if options.kind == ANALOGUE:
        return False
    answer = await ask("AT+CPIN?", _SIM_S)
    mobile = answer.ok or answer.final.startswith("+CME ERROR") or options.kind != AUTO
    if mobile and any("SIM PIN" in line and "2" not in line for line in answer.lines) and pin:
        if not (await ask(f'AT+CPIN="{pin}"', _SIM_S)).ok:
            raise LoginRefused("the SIM refuses its PIN; it is not tried again, for a third wrong one locks the card")
        await ask("AT+CPIN?", _SIM_S)
    return mobile or options.kind == MOBILE


async def _takes_voice(ask: Ask) -> bool:
    answer = await ask("AT+FCLASS=?", 0.0)
    classes = {word for line in answer.lines for word in re.findall(r"[0-9.]+", line.partition(":")[2] or line)}
    return answer.ok and "8" in classes and (await ask("AT+FCLASS=8", 0.0)).ok
