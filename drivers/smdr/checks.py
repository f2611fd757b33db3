"""The tests of a switch that writes records: which format, how often, which lines break which rule, which clock.

A sample is listened to first, with the time each chunk came; the rest is pure. A line that breaks a rule is shown as it
came, with the rule it breaks; nothing is guessed. The switch's clock is known by its records: a record is written when
its call ends, so its own time of that should be the moment it came.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo
from statistics import median

from console.center.check import Check, Verdict
from drivers.contract import Capability
from drivers.smdr.civil import moment
from drivers.smdr.detect import Guess, detect
from drivers.smdr.format import Passed, Refused, Ticket, read_line
from drivers.smdr.layout import Layout, reordered
from drivers.smdr.options import layout_of
from drivers.smdr.shapes import Broken
from drivers.smdr.wire import Line, Lines
from drivers.transport import linestats

CLOCK_S = 90.0
"""Many formats are exact to the minute, and a switch may take a while to write."""
SURE = 0.6
Chunks = Sequence[tuple[float, bytes]]


@dataclass(frozen=True, slots=True)
class Bad:
    """A refused line: when it came, its bytes, the rule it breaks."""

    at: float
    raw: bytes
    why: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a sample told: its checks, the format found ("": none), the refused lines."""

    checks: tuple[Check, ...]
    format: str
    bad: tuple[Bad, ...]


def judge(sample: Chunks, seconds: float, told: str = "", order: str = "", zone: tzinfo | None = None) -> Found:
    """Everything a sample says. `told`: the format the settings name ("": not known). Raises BadOption."""
    data = b"".join(part for _, part in sample)
    if not data:
        advice = "let a call end now; is it the right port, and does line.py hear somebody?"
        return Found((Check("heard", Verdict.UNTRIED, 0.0, "bytes", "nothing came", advice),), "", ())
    guesses = detect(data)
    layout = _layout(told, order, guesses)
    checks = [_line(data), _format(guesses, told)]
    if layout is None:
        return Found(tuple(checks), "", ())
    lines = timed(sample)
    read = [(at, read_line(line, layout)) for at, line in lines]
    tickets = [(at, one) for at, one in read if isinstance(one, Ticket)]
    bad = tuple(Bad(at, one.raw, one.why) for at, one in read if isinstance(one, Refused))
    passed = sum(isinstance(one, Passed) for _, one in read)
    checks += [_records(len(tickets), passed, seconds), _refused(bad, len(tickets)), _repeats(tickets)]
    checks.append(_clock(tickets, zone))
    return Found(tuple(checks), layout.name, bad)


def timed(sample: Chunks) -> list[tuple[float, Line]]:
    """Each line with the moment its end came."""
    cutter = Lines()
    return [(at, line) for at, part in sample for line in cutter.feed(part)]


def _layout(told: str, order: str, guesses: Sequence[Guess]) -> Layout | None:
    if told:
        return reordered(layout_of(told), order) if order else layout_of(told)
    if not guesses:
        return None
    best = layout_of(guesses[0].format)
    order = order or guesses[0].date_order
    return reordered(best, order) if order else best


def _line(data: bytes) -> Check:
    verdict = linestats.judge(linestats.figures_of(data), float("inf"))
    fine = verdict.health in (linestats.Health.HEALTHY, linestats.Health.UNDECIDED)
    advice = "" if fine else "see line.py: it finds speed and frame"
    return Check("line", Verdict.FINE if fine else Verdict.FAULT, float(len(data)), "bytes", verdict.words(), advice)


def _format(guesses: Sequence[Guess], told: str) -> Check:
    if not guesses:
        advice = "write its columns down as a format of your own (docs/smdr.md), or see line.py if it is gibberish"
        return Check("format", Verdict.FAULT, words="no known format reads a single line of it", advice=advice)
    best = guesses[0]
    order = f", dates {best.date_order}" if best.date_order else ""
    words = f"{best.format}{order}: reads {best.read} lines, refuses {best.refused}"
    others = [guess for guess in guesses[1:] if guess.confidence >= best.confidence * 0.9]
    if others:
        words += f"; as likely: {', '.join(guess.format for guess in others)}"
    named = next((guess for guess in guesses if guess.format == told), None)
    if told and not told.endswith(".toml") and (named is None or named.confidence < best.confidence * 0.9):
        words = f"set to {told}, but it is {words}"
        return Check("format", Verdict.FAULT, 100 * best.confidence, "% sure", words, f"set format = “{best.format}”")
    verdict = Verdict.FINE if best.confidence >= SURE else Verdict.NOTICE
    advice = "" if verdict is Verdict.FINE else "listen longer: a few lines more make it sure"
    return Check("format", verdict, 100 * best.confidence, "% sure", words, advice)


def _records(count: int, passed: int, seconds: float) -> Check:
    words = f"{count} records in {seconds:.0f} s, {passed} headers and other lines passed over"
    verdict = Verdict.FINE if count else Verdict.UNTRIED
    rate = 60.0 * count / seconds if seconds > 0 else 0.0
    return Check("records", verdict, rate, "a minute", words, promise=Capability.RECORDS_AFTER_CALL)


def _refused(bad: Sequence[Bad], good: int) -> Check:
    if not bad:
        return Check("bad lines", Verdict.FINE, 0.0, "lines", "every line keeps the rules")
    reasons = [one.why for one in bad]
    commonest = max(set(reasons), key=reasons.count)
    share = 100 * len(bad) / (len(bad) + good)
    words = f"{share:.0f} % of the lines break a rule, most often: {commonest}"
    advice = "a few: noise (line.py --ber); all alike: another format or date order; each is shown below as it came"
    return Check("bad lines", Verdict.FAULT, float(len(bad)), "lines", words, advice)


def _repeats(tickets: Sequence[tuple[float, Ticket]]) -> Check:
    raw = [one.raw for _, one in tickets]
    twice = len(raw) - len(set(raw))
    words = "sent again, word for word: counted once by the link" if twice else "none is sent twice"
    return Check("repeats", Verdict.FINE, float(twice), "records", words)


def _clock(tickets: Sequence[tuple[float, Ticket]], zone: tzinfo | None) -> Check:
    """How far the switch's clock is from ours: by the median, for a record may be held back by a page's end."""
    late: list[float] = []
    for at, one in tickets:
        try:
            stamp, _ = moment(one.stamp, zone, at)
        except Broken:
            continue  # refused by the link too, and then counted there
        lasted = max(one.ring_s, 0.0) + max(one.talk_s, 0.0) + one.hold_s if one.time_is == "start" else 0.0
        late.append(stamp + lasted - at + (30.0 if one.stamp.second < 0 else 0.0))  # the middle of the minute it tells
    if not late:
        return Check("clock", Verdict.UNTRIED, words="no record tells the time")
    off = median(late)
    where = "ahead of" if off > 0 else "behind"
    words = f"the switch's clock is {abs(off):.0f} s {where} this machine's (by {len(late)} records, ± 60 s)"
    if abs(off) <= CLOCK_S:
        return Check("clock", Verdict.FINE, off, "s", words)
    hours = round(off / 1800) / 2
    zoned = bool(hours) and abs(off - hours * 3600) <= CLOCK_S
    advice = f"{hours:+g} h: is time_zone right, or summer time?" if zoned else "set the switch's clock"
    return Check("clock", Verdict.FAULT, off, "s", words, advice)
