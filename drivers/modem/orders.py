"""What is asked of a line, as the modem's commands: dial, answer, hang up, send a message."""

import re
from collections.abc import Callable

from console.center.commands import Command, HangUp
from console.center.events import Event
from console.center.line_commands import AnswerLine, DialOut, SendMessage
from console.center.line_events import MessageSent
from console.center.states import Direction, LegState
from drivers.contract import Reply
from drivers.errors import RefusedValue
from drivers.modem.mapping import Mapping
from drivers.modem.pdu import BadPdu, write_submit
from drivers.modem.session import SLOW_S, Session
from drivers.modem.setup import Found

_NUMBER = re.compile(r"\+?[0-9A-D*#,]{1,40}\Z")
_GSM_NUMBER = re.compile(r"\+?[0-9A-D*#]{1,40}\Z")
Done = tuple[Reply, list[Event]]
Clock = Callable[[], float]


async def carry_out(command: Command, session: Session, mapping: Mapping, found: Found, clock: Clock) -> Done:
    """Ask the modem; what it agreed to, in facts. `RefusedValue` for what must not be sent."""
    if isinstance(command, DialOut):
        return await _dial(command, session, mapping, found, clock)
    if isinstance(command, AnswerLine):
        return await _answer(command, session, mapping, found, clock)
    if isinstance(command, HangUp):
        return await _hang_up(command, session, mapping, found, clock)
    if isinstance(command, SendMessage):
        return await _send(command, session, mapping, found, clock)
    return Reply(False, f"a modem cannot do {type(command).__name__}"), []


async def _dial(command: DialOut, session: Session, mapping: Mapping, found: Found, clock: Clock) -> Done:
    if not (_GSM_NUMBER if found.mobile else _NUMBER).match(command.to):
        raise RefusedValue(f"“to” cannot be dialled: {command.to[:80]!r}")
    if command.trunk != mapping.trunk:
        return Reply(False, f"this link has no line “{command.trunk}”"), []
    if any(call.state is not LegState.HELD for call in mapping.calls.all()):
        return Reply(False, "the line is taken by another call"), []
    answer = await session.ask(f"ATD{'' if found.mobile else 'T'}{command.to};", SLOW_S)
    if not answer.ok:
        return Reply(False, f"the line says {answer.final}"), mapping.dial_failed(answer.final, clock())
    return Reply(True), mapping.dialled(command.to, clock())


async def _answer(command: AnswerLine, session: Session, mapping: Mapping, found: Found, clock: Clock) -> Done:
    call = mapping.live(command.call)
    if call is None or call.state is not LegState.RINGING or call.direction is not Direction.INBOUND:
        return Reply(False, "this call does not ring any more"), []
    if not found.voice:
        return Reply(False, "this modem cannot answer a telephone call (it has no voice mode)"), []
    answer = await session.ask("AT+CHLD=2" if call.waiting else "ATA", SLOW_S)
    if not answer.ok and not answer.final.startswith("VCON"):
        return Reply(False, f"the line says {answer.final}"), []
    return Reply(True), mapping.taken(command.call, clock())


async def _hang_up(command: HangUp, session: Session, mapping: Mapping, found: Found, clock: Clock) -> Done:
    call = mapping.live(command.call)
    if call is None:
        return Reply(False, "this call is over already"), []
    alone = len(mapping.calls.all()) == 1
    if not alone and not call.index:
        return Reply(False, "the modem has several calls and has not yet told which is which; try again"), []
    words = ("AT+CHUP" if alone else f"AT+CHLD=1{call.index}") if found.mobile else "ATH"
    answer = await session.ask(words)
    if not answer.ok:
        return Reply(False, f"the modem says {answer.final}"), []
    return Reply(True), mapping.hung_up(command.call, clock())


async def _send(command: SendMessage, session: Session, mapping: Mapping, found: Found, clock: Clock) -> Done:
    try:
        parts = write_submit(command.to, command.text, sum(command.id.encode()) & 0xFF)
    except BadPdu as error:
        raise RefusedValue(str(error)) from error
    if command.trunk != mapping.trunk:
        return Reply(False, f"this link has no line “{command.trunk}”"), []
    if not found.messages:
        return Reply(False, "this modem sends no text messages"), []
    for done, (length, pdu) in enumerate(parts):
        answer = await session.ask(f"AT+CMGS={length}", SLOW_S, pdu)
        if not answer.ok:
            some = f" ({done} of {len(parts)} parts were sent)" if done else ""
            return Reply(False, f"the network says {answer.final}{some}"), []
    ref = f"message:{command.id}"
    sent = MessageSent(clock(), ref, mapping.link, command.id, mapping.trunk, command.to, len(parts))
    return Reply(True), [sent]
