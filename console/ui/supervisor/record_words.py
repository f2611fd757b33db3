"""What is said of calls known only by records after the call, of what was concluded, and of a line's own health."""

from PySide6.QtCore import QCoreApplication

from console.center.site import LinkState
from console.center.state import Center
from console.ui import labels
from console.ui.widgets.text import plain
from drivers.contract import Capability

translate = QCoreApplication.translate


def only_records(link: LinkState) -> bool:
    """Whether a link tells of calls only when they are over."""
    able = set(link.capabilities)
    return Capability.RECORDS_AFTER_CALL.value in able and Capability.LIVE_CALLS.value not in able


def floor_note(center: Center) -> str:
    """What the floor cannot show, empty when it shows everything."""
    names = ", ".join(f"“{plain(link.name, 30)}”" for link in center.links.values() if only_records(link))
    if not names:
        return ""
    told = translate(
        "Records",
        "{links} tells of a call only when it is over: who waits, who talks and who is free there is not seen.",
    )
    return told.format(links=names)


def share_note(recorded: tuple[tuple[str, int], ...]) -> str:
    """For a card: how many of the day's calls are records."""
    count = sum(number for _, number in recorded)
    return translate("Records", "{count} by record").format(count=labels.count(count)) if count else ""


def recorded_words(recorded: tuple[tuple[str, int], ...]) -> str:
    """How many of today's calls are known only by records, and of which links: 12 (“old-pbx” 12)."""
    count = sum(number for _, number in recorded)
    return f"{labels.count(count)} ({', '.join(f'“{plain(link, 30)}” {number}' for link, number in recorded)})"


def passport_note(recorded: tuple[tuple[str, int], ...]) -> str:
    """For a passport: how many of the calls behind it, and whose records they are."""
    count = sum(number for _, number in recorded)
    if not count:
        return ""
    told = translate("Records", "Known only by records after the call: {count} of the calls behind it ({links}).")
    return told.format(
        count=labels.count(count), links=", ".join(f"“{plain(link, 30)}” {number}" for link, number in recorded)
    )


def marks_words(marks: tuple[str, ...]) -> str:
    """What was concluded and not said by the record."""
    words = {
        "year": translate("Records", "the year was inferred"),
        "minute": translate("Records", "times are exact to the minute"),
        "dst": translate("Records", "it fell into the hour in which the clocks change"),
        "ahead": translate("Records", "the switch's clock runs ahead"),
        "open": translate("Records", "its last part never came"),
        "twin": translate("Records", "another call's record is the same; told apart by when they came"),
    }
    return "; ".join(words.get(mark, mark) for mark in marks)


def call_note(marks: tuple[str, ...]) -> str:
    """For a call's sheet."""
    told = translate("Records", "Known only by the switch's record, after the call was over.")
    concluded = marks_words(marks)
    return f"{told}\n{concluded[:1].upper()}{concluded[1:]}." if concluded else told


def line_words(link: LinkState) -> tuple[str, str]:
    """A line's health in words, and how grave it is (`` or warning)."""
    words = {
        "healthy": translate("Records", "readable text"),
        "noisy": translate("Records", "text with damaged characters: noise, or a wrong frame"),
        "wrong_speed": translate("Records", "wrong speed likely"),
        "wrong_parity": translate("Records", "wrong parity likely"),
        "binary": translate("Records", "no text at all"),
        "silent": translate("Records", "silent"),
    }
    hints = {
        "slower": translate("Records", "the other end is slower"),
        "faster": translate("Records", "the other end is faster"),
        "even": translate("Records", "the other end sends seven bits, even parity"),
        "odd": translate("Records", "the other end sends seven bits, odd parity"),
        "mark": translate("Records", "the other end sends seven bits, mark parity"),
    }
    word = words.get(link.line, link.line)
    hint = hints.get(link.line_hint, "")
    return (f"{word}: {hint}" if hint else word), "" if link.line in ("healthy", "silent", "") else "warning"


def why_words(link: LinkState) -> str:
    """Why a link is not well: what it was lost by, or what its line says while that is no text."""
    words, grave = line_words(link)
    return link.reason or (words if grave else "")


def rejected_words(link: LinkState) -> str:
    """How many lines were refused today, and the last of them."""
    raw = bytes.fromhex(link.rejected_raw).decode("latin-1") if link.rejected_raw else ""
    shown = labels.count(link.rejected)
    readable = "".join(char if char.isascii() and char.isprintable() else "·" for char in raw)
    return f"{shown} · {plain(link.rejected_why, 60)} · {plain(readable, 40)}" if raw else shown
