"""The tests of a serial line: who speaks and how fast, does a loop come back, how many bits are wrong, who holds it.

Each takes an open port (`line_port.opened`), blocks for as long as it says, and gives checks. Only `loop` and
`bit_errors` send anything. Ctrl+C may end any of them; whoever opened the port puts it back. Speeds and frames are
found by trying speeds and letting the line's own statistics (`linestats`) say the rest.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from console.center.check import Check, Verdict
from drivers.transport import linestats, prbs
from drivers.transport.line_port import LACKING, SERIAL_FAULTS, reshape
from drivers.transport.line_settings import Flow, LineSettings
from drivers.transport.linestats import Health
from drivers.transport.serial_errors import line_errors

USUAL = (9600, 1200, 2400, 4800, 19200, 38400, 57600, 115200, 300)
PROMISES = (
    "receive",
    "readable at its settings",
    "loop comes back",
    "bits arrive right",
    "flow released",
    "control lines",
)
RECEIVE, READABLE, LOOP, BITS, FLOW, LINES = PROMISES
ENOUGH = 400
LEAST = 60
SETTLE_S = 0.05
"""What comes so soon after a change of speed was on its way before."""
XON, XOFF = 0x11, 0x13
LIMIT = 1e-5
_PARITIES = {"even": "E", "odd": "O", "mark": "M"}
Told = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Attempt:
    """What was heard at one speed, and the settings that explain it, with the confidence 0…1 that they are right."""

    line: LineSettings
    data: bytes
    confidence: float
    words: str

    @property
    def decides(self) -> bool:
        """Whether no other speed need be tried: readable, enough of it, and with a line's end, as records have."""
        ended = any(value & 0x7F in (10, 13) for value in self.data)
        return self.confidence > 0 and len(self.data) >= LEAST and ended


@dataclass(frozen=True, slots=True)
class Finding:
    """What listening found: its checks, the settings the line speaks (None: not found), and what was heard with these
    (with any, when none was found)."""

    checks: tuple[Check, ...]
    line: LineSettings | None
    heard: bytes


def listen(port: Any, seconds: float, enough: int = ENOUGH) -> bytes:
    """What comes in that time; ends early once there is enough."""
    until, heard = time.monotonic() + seconds, bytearray()
    while len(heard) < enough and time.monotonic() < until:
        heard += port.read(max(1, min(enough - len(heard), port.in_waiting or 1)))
    return bytes(heard)


def explain(data: bytes, line: LineSettings) -> Attempt:
    """How well these settings explain what was read as eight bits without parity at their speed. Pure.

    A port that is opened or set in the middle of a character mishears until the line next pauses: what came first
    may be left out.
    """
    data = bytes(value for value in data if value & 0x7F not in (XON, XOFF))  # marks of flow control are no text
    after_end = data.partition(b"\n")[2]
    attempts = [_explain(part, line) for part in (data, after_end, data[len(data) // 2 :])]
    return max(attempts, key=lambda attempt: (attempt.decides, attempt.confidence))


def _explain(data: bytes, line: LineSettings) -> Attempt:
    verdict = linestats.judge(linestats.figures_of(data), float("inf"))
    if verdict.health is Health.HEALTHY:
        told = replace(line, bits=8, parity="N")
        return Attempt(told, data, verdict.confidence, verdict.words())
    if verdict.health is Health.WRONG_PARITY:
        told = replace(line, bits=7, parity=_PARITIES[verdict.hint])
        return Attempt(told, data, verdict.confidence, verdict.words())
    return Attempt(replace(line, bits=8, parity="N"), data, 0.0, verdict.words())


def find(port: Any, line: LineSettings, seconds: float, told: Told, speeds: Sequence[int] = USUAL) -> Finding:
    """Listen at the speed given, then at the usual ones, `seconds` at each; silence at the first ends it."""
    attempts: list[Attempt] = []
    parts: list[bytes] = []
    before = line_errors(port)
    try:
        for speed in dict.fromkeys((line.speed, *speeds)):
            raw = replace(line, speed=speed, bits=8, parity="N", stop=1)
            reshape(port, raw)
            time.sleep(SETTLE_S)
            port.reset_input_buffer()
            told(f"listening at {speed} bit/s for up to {seconds:g} s")
            parts.append(listen(port, seconds))
            attempts.append(explain(parts[-1], raw))
            if attempts[-1].decides or not any(parts):
                break
    finally:
        reshape(port, replace(line, bits=8, parity="N", stop=1))  # as it was opened for listening
    checks = _judged(line, attempts, sum(map(len, parts)))
    errors, after = 0, line_errors(port)
    if before is not None and after is not None and len(attempts) == 1:
        errors = after.since(before).framing + after.since(before).parity
        verdict = Verdict.NOTICE if errors else Verdict.FINE
        checks.append(
            Check("the port's own count", verdict, float(errors), "errors", "framing and parity, while listening")
        )
    best = max(attempts, key=lambda attempt: attempt.confidence)
    if best.confidence > 0:
        return Finding(tuple(checks), best.line, parts[attempts.index(best)])
    return Finding(tuple(checks), None, b"".join(parts))


def _judged(line: LineSettings, attempts: list[Attempt], heard: int) -> list[Check]:
    if not heard:
        advice = "is somebody sending? let the switch end a call now; else: cable crossed? (see control lines)"
        return [Check("heard", Verdict.UNTRIED, 0.0, "bytes", "the line is silent", advice, RECEIVE)]
    checks = [Check("heard", Verdict.FINE, float(heard), "bytes", f"in {len(attempts)} settings", promise=RECEIVE)]
    best = max(attempts, key=lambda attempt: attempt.confidence)
    sure = f"{best.line}, confidence {best.confidence:.0%}"
    if best.confidence <= 0:
        words = f"nothing readable at any speed: {attempts[0].words}"
        advice = "binary data, a loose ground, or a speed not tried: --speeds"
        checks.append(Check("settings", Verdict.FAULT, words=words, advice=advice, promise=READABLE))
    elif _same(best.line, line):
        checks.append(Check("settings", Verdict.FINE, float(line.speed), "bit/s", f"right: {sure}", "", READABLE))
    else:
        words = f"set to {line}, but the line speaks {sure}"
        advice = f"set the link's line to “{best.line}”, or the device to {line}"
        checks.append(Check("settings", Verdict.FAULT, float(best.line.speed), "bit/s", words, advice, READABLE))
    checks.append(Check("what it is", Verdict.FINE, words=best.words, advice=""))
    return checks


def _same(found: LineSettings, told: LineSettings) -> bool:
    """Seven bits with space parity, or eight without, look alike; two stop bits look like one and a pause."""
    return (found.speed, found.bits, found.parity) == (told.speed, told.bits, told.parity)


def control_lines(port: Any, told: Told) -> list[Check]:
    """CTS, DSR, DCD, RI as they are, and whether dropping RTS and DTR is seen on CTS and DSR (a loop, or a modem)."""
    try:
        state = {"CTS": port.cts, "DSR": port.dsr, "DCD": port.cd, "RI": port.ri}
    except LACKING as error:
        return [Check("control lines", Verdict.UNTRIED, words=f"this port has none: {error}", promise=LINES)]
    up = [name for name, high in state.items() if high]
    words = f"up: {', '.join(up) or 'none'}"
    checks = [Check("control lines", Verdict.FINE if up else Verdict.NOTICE, words=words, promise=LINES)]
    if not up:
        checks[0] = replace(checks[0], advice="no device powers a line: is it on, is the cable a three-wire one?")
    return checks + [_follows(port, out, back, told) for out, back in (("rts", "cts"), ("dtr", "dsr"))]


def _follows(port: Any, out: str, back: str, told: Told) -> Check:
    told(f"dropping {out.upper()} for a moment, watching {back.upper()}")
    was = getattr(port, out)
    seen = []
    try:
        for level in (True, False, True):
            setattr(port, out, level)
            time.sleep(0.1)
            seen.append(bool(getattr(port, back)))
    finally:
        setattr(port, out, was)
    words = "follows: a loop, or a device that answers" if seen == [True, False, True] else "does not follow"
    return Check(f"{out.upper()} → {back.upper()}", Verdict.FINE, words=words)


def loop(port: Any, told: Told, size: int = 512) -> list[Check]:
    """Send a pattern and see whether that comes back (pins 2 and 3 joined, or a device that echoes)."""
    told(f"sending {size} bytes and waiting for them to come back")
    receiver, whole = prbs.Receiver(port.bytesize), (size - prbs.RUN) * port.bytesize
    port.reset_input_buffer()
    began = time.monotonic()
    if (held := _send(port, prbs.piece(0, size, port.bytesize))) is not None:
        return [held]
    heard, until = 0, began + 2.0 + 12.0 * size / port.baudrate
    while receiver.count.bits < whole and time.monotonic() < until:
        part = port.read(max(1, min(4096, port.in_waiting or 1)))
        heard += len(part)
        receiver.feed(part)
    if not heard:
        advice = "no loop here: join pins 2 and 3 of a DE-9, or the cable's transmit wire is broken"
        return [Check("loop-back", Verdict.FAULT, 0.0, "%", f"none of {size} bytes came back", advice, LOOP)]
    right = min(100.0, 100.0 * (receiver.count.bits - receiver.count.errors) / whole)
    verdict = Verdict.FINE if right == 100.0 else Verdict.FAULT
    words = f"{right:.1f} % of {size} bytes came back right in {time.monotonic() - began:.2f} s"
    advice = "" if verdict is Verdict.FINE else "something answers, but not what was sent: another speed, or no loop"
    return [Check("loop-back", verdict, right, "%", words, advice, LOOP)]


def bit_errors(port: Any, seconds: float, told: Told, sending: bool = True, limit: float = LIMIT) -> list[Check]:
    """Send the pattern for that long and compare what comes: over a loop, or from the peer that runs the same test."""
    receiver = prbs.Receiver(port.bytesize)
    port.reset_input_buffer()
    began = shown = time.monotonic()
    rate = port.baudrate / 10
    place = 0
    while (now := time.monotonic()) - began < seconds:
        due = int((now - began + 0.1) * rate) - place if sending else 0
        if due > 0:
            if (held := _send(port, prbs.piece(place, min(due, 512), port.bytesize))) is not None:
                return [held]
            place += min(due, 512)
        receiver.feed(port.read(max(1, min(4096, port.in_waiting or 1))))
        if now - shown >= 1.0:
            shown = now
            told(f"{now - began:.0f} s: {receiver.count.bits} bits compared, {receiver.count.errors} wrong")
    receiver.feed(listen(port, 0.3, 1 << 16))
    return _judged_bits(receiver.count, limit)


def _judged_bits(count: prbs.Count, limit: float) -> list[Check]:
    if count.rate is None or count.at_most is None:
        words = f"the pattern never came ({count.strange} other bytes)"
        advice = "is there a loop, or the peer running this same test at this speed?"
        return [Check("bit errors", Verdict.FAULT, words=words, advice=advice, promise=BITS)]
    bad = count.rate > limit or count.slips
    words = f"{count.errors} of {count.bits} bits wrong; the rate is at most {count.at_most:.1e} (95 %)"
    if count.slips:
        words += f"; out of step {count.slips} times, {count.lost} bytes missing"
    advice = "lower the speed, shorten or shield the cable, check the ground" if bad else ""
    if count.slips and not count.errors:
        advice = "whole bytes are missing and the rest is right: an overrun; use flow control or a lower speed"
    return [Check("bit errors", Verdict.FAULT if bad else Verdict.FINE, count.rate, "", words, advice, BITS)]


def flow(port: Any, line: LineSettings, seconds: float, told: Told, found: Finding | None = None) -> list[Check]:
    """Whether an XOFF stands: heard (now, or in what was `found`) and never lifted. Listens only, at the speed found:
    at any other a mark of flow control is as likely as any byte."""
    if found is not None and found.heard and found.line is None:
        return [Check("flow", Verdict.UNTRIED, words="what is not readable holds no marks to trust", promise=FLOW)]
    speaks = found.line if found is not None and found.line is not None else line
    told(f"watching for XOFF for {seconds:g} s")
    was, port.xonxoff = port.xonxoff, False
    try:
        reshape(port, replace(line, speed=speaks.speed, bits=8, parity="N", stop=1))
        heard = listen(port, seconds, 1 << 16)
    finally:
        port.xonxoff = was
        reshape(port, replace(line, bits=8, parity="N", stop=1))
    return [judged_flow((found.heard if found is not None else b"") + heard, line)]


def judged_flow(heard: bytes, line: LineSettings) -> Check:
    """What the flow-control characters among these bytes say. Pure."""
    marks = [value & 0x7F for value in heard if value & 0x7F in (XON, XOFF)]
    if marks and marks[-1] == XOFF:
        words = f"the other end said XOFF ({marks.count(XOFF)} times) and never XON: whoever obeys it is stuck"
        advice = "its buffer is full or it is off: restart it; if it sends binary data, turn XON/XOFF off here"
        return Check("flow", Verdict.FAULT, float(marks.count(XOFF)), "XOFF", words, advice, FLOW)
    if marks and line.flow is not Flow.XONXOFF:
        words = "the other end uses XON/XOFF, and this line does not"
        return Check(
            "flow", Verdict.NOTICE, float(len(marks)), "marks", words, "add xonxoff to the line's settings", FLOW
        )
    words = f"{len(marks)} XON/XOFF marks, none standing" if marks else "nobody held the line"
    return Check("flow", Verdict.FINE, float(len(marks)), "marks", words, promise=FLOW)


def _send(port: Any, data: bytes) -> Check | None:
    try:
        port.write(data)
    except SERIAL_FAULTS as error:
        words = f"the line takes nothing ({error})"
        advice = "held by XOFF or by CTS: see what the other end waits for"
        return Check("sending", Verdict.FAULT, words=words, advice=advice, promise=FLOW)
    return None
