"""Passports in words: what each figure means, what it counts and leaves out, and why the switch counts otherwise."""

from PySide6.QtCore import QCoreApplication

from console.center.passport import Passport, Reading
from console.center.states import Variant
from console.ui import labels

translate = QCoreApplication.translate


def figure_name(figure: str) -> str:
    """A figure's name."""
    return {
        "service_level": translate("Passport", "Service level"),
        "service_level_day": translate("Passport", "Service level of the day"),
        "waiting": translate("Passport", "Calls waiting"),
        "longest_wait": translate("Passport", "Longest wait"),
        "expected_wait": translate("Passport", "Expected wait"),
        "offered": translate("Passport", "Offered"),
        "answered": translate("Passport", "Answered"),
        "abandoned": translate("Passport", "Abandoned"),
        "abandonment": translate("Passport", "Abandonment"),
        "asa": translate("Passport", "Average speed of answer (ASA)"),
        "average_time_to_abandon": translate("Passport", "Average time to abandon"),
        "aht": translate("Passport", "Average handling time (AHT)"),
    }[figure]


def definition(passport: Passport) -> str:
    """What the figure says, with its threshold."""
    target = passport.target
    form = {
        "service_level": translate(
            "Passport",
            "The share of calls answered within {seconds} s, of the last 30 minutes. A call counts at its "
            "service-level event: answer, abandon or the threshold passed, whichever comes first.",
        ),
        "service_level_day": translate(
            "Passport",
            "The share of calls answered within {seconds} s, since the day began. A call counts at its "
            "service-level event: answer, abandon or the threshold passed, whichever comes first.",
        ),
        "waiting": translate("Passport", "Calls in the queue now that no agent has answered."),
        "longest_wait": translate("Passport", "The age of the oldest call that waits now."),
        "expected_wait": translate(
            "Passport",
            "The wait predicted for a call that joins now: calls ahead of it over the rate at which calls left "
            "the queue in the last 30 minutes.",
        ),
        "offered": translate(
            "Passport",
            "Queue visits that began, one per join, those still waiting included; abandons "
            "under {short} s are left out.",
        ),
        "answered": translate("Passport", "Visits that left the queue to an agent."),
        "abandoned": translate(
            "Passport",
            "Callers who hung up before an agent answered, after {short} s or more. Time-outs, "
            "key exits, moves and withdrawals are counted apart.",
        ),
        "abandonment": translate("Passport", "Abandoned over offered."),
        "asa": translate(
            "Passport",
            "The wait of all answered calls over their number. The clock starts when the call joins "
            "the queue; the time it rings at agents is part of it.",
        ),
        "average_time_to_abandon": translate("Passport", "The wait of all abandoned calls over their number."),
        "aht": translate("Passport", "Talk, hold and wrap-up over the number of calls handled."),
    }[passport.figure]
    return form.format(seconds=f"{target.seconds:g}", short=f"{target.short_s:g}")


def left_out(passport: Passport) -> str:
    """What the figure does not count, with numbers."""
    words = [
        (passport.out.get("short", 0), translate("Passport", "%n short abandon(s)", "", passport.out.get("short", 0))),
        (
            passport.out.get("unobserved", 0),
            translate("Passport", "%n unobserved", "", passport.out.get("unobserved", 0)),
        ),
        (
            passport.out.get("switch_restarted", 0),
            translate("Passport", "%n ended by a restart of the switch", "", passport.out.get("switch_restarted", 0)),
        ),
    ]
    said = [text for count, text in words if count]
    return ", ".join(said) if said else translate("Passport", "nothing")


def reading(value: Reading) -> str:
    """A value with its unit."""
    if value.unit == "%":
        return labels.percent(value.value)
    if value.unit == "s":
        return labels.span(value.value)
    return labels.count(None if value.value is None else round(value.value))


def variant_words(name: str) -> tuple[str, str]:
    """A variant's name and its formula."""
    if name == "switch_perf":
        return translate("Passport", "the switch's own (Perf)"), translate("Passport", "answered in time / answered")
    if name == "switch_perf2":
        return (
            translate("Passport", "the switch's own (Perf2)"),
            translate("Passport", "(answered + abandoned in time) / (answered + abandoned)"),
        )
    formulas = {
        Variant.IGNORED: translate("Passport", "answered in time / (all − abandoned in time)"),
        Variant.NEGATIVE: translate("Passport", "answered in time / all"),
        Variant.POSITIVE: translate("Passport", "(answered + abandoned in time) / all"),
    }
    return labels.variant(Variant(name)), formulas[Variant(name)]


def part_name(name: str) -> str:
    """A count a figure is made of."""
    return {
        "answered": translate("Passport", "answered"),
        "answered_in": translate("Passport", "… in time"),
        "abandoned": translate("Passport", "abandoned"),
        "abandoned_in": translate("Passport", "… in time"),
        "short": translate("Passport", "short abandons"),
        "timed_out": translate("Passport", "timed out"),
        "left_by_key": translate("Passport", "left by key"),
        "moved": translate("Passport", "moved by a supervisor"),
        "withdrawn": translate("Passport", "withdrawn"),
        "switch_restarted": translate("Passport", "switch restarted"),
        "unobserved": translate("Passport", "unobserved"),
        "waiting": translate("Passport", "waiting now"),
        "late_waiting": translate("Passport", "… past the threshold"),
        "still_talking": translate("Passport", "still talking"),
        "switch_perf": translate("Passport", "Perf"),
        "switch_perf2": translate("Passport", "Perf2"),
    }.get(name, name)
