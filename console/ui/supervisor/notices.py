"""What the banner says when something between screen and switch is lost, and when it has come back."""

from PySide6.QtCore import QCoreApplication

from console.center.state import Center
from console.ui import labels
from console.ui.bridge import Blindness, Bridge
from console.ui.supervisor.banner import Notice
from console.ui.widgets.text import plain

translate = QCoreApplication.translate


def health_notices(bridge: Bridge, keeper: str = "") -> list[Notice]:
    """What is lost now: what happened, what is kept, what is being done (`keeper`: in the words of who sees to it)."""
    health, center = bridge.health, bridge.center
    found: list[Notice] = []
    if health.database_since:
        found.append(
            Notice(
                "database",
                translate(
                    "Notices",
                    "The journal is out of reach since {time}. What you see is as old as that; the engine goes on "
                    "recording and nothing is lost. Trying again every few seconds.",
                ).format(time=labels.clock_time(health.database_since, seconds=True)),
                "blind",
                detail=health.database_why,
            )
        )
    elif health.engine_since:
        found.append(
            Notice(
                "engine",
                translate(
                    "Notices",
                    "No engine records since {time}. The switch goes on; what happens there is not seen. The journal "
                    "is kept, and the first engine that returns takes over.",
                ).format(time=labels.clock_time(health.engine_since, seconds=True))
                + (f" ({plain(keeper, 200)})" if keeper else ""),
                "blind",
                detail=keeper,
            )
        )
    elif bridge.behind:
        words = translate("Notices", "The day so far is being told; the screen stands at {time}.")
        found.append(Notice("starting", words.format(time=labels.clock_time(bridge.told))))
    elif health.starting and not center.seq:
        found.append(Notice("starting", translate("Notices", "Reading the journal…")))
    if not health.blind_since:
        found += [
            _link_notice(link.name, link.blind_since, link.reason)
            for link in center.links.values()
            if link.blind_since and not link.up
        ]
    return found


def _link_notice(name: str, since: float, reason: str) -> Notice:
    words = translate(
        "Notices",
        "“{link}” is lost: blind since {time}. Its calls go on unseen; the engine keeps "
        "trying to connect and then says what was missed.",
    ).format(link=plain(name, 40), time=labels.clock_time(since))
    return Notice(f"link/{name}", words, "blind", detail=reason)


def blindness_notice(blindness: Blindness) -> Notice:
    """blind 10:42–10:44: 3 visits unobserved. One line a link, the latest; the page Links counts them all."""
    gap = blindness.gap
    begun, over = labels.clock_time(gap.since), labels.clock_time(gap.until)
    span = begun if begun == over else f"{begun}–{over}"
    if gap.lost:
        words = translate(
            "Notices", "“{link}”: %n message(s) never arrived at {time}; figures of that time are marked.", "", gap.lost
        ).format(link=plain(gap.link, 40), time=begun)
        return Notice(f"gap/{gap.link}", words, "warning")
    seen = translate("Notices", "%n visit(s) unobserved", "", blindness.unobserved)
    words = translate("Notices", "“{link}” is back. Blind {span}: {seen}; figures of that time are marked.").format(
        link=plain(gap.link, 40), span=span, seen=seen
    )
    return Notice(f"gap/{gap.link}", words, "warning", detail=gap.reason)


def simulated_notice(center: Center) -> Notice | None:
    """That no real switch is connected, and how to connect one; None when one is."""
    drivers = {link.driver for link in center.links.values() if link.driver}
    if drivers != {"sim"}:
        return None
    return Notice(
        "simulated",
        translate(
            "Notices", "This is the simulated call centre: everybody in it is invented, and every action works. "
        ),
        action=translate("Notices", "Connect an Asterisk…"),
    )
