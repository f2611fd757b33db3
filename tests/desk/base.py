"""A small case base that one can follow by hand: two products, five kinds of trouble."""

from console.desk.casebase import CaseBase
from console.desk.knowledge import Case, Catalogue, Kind, Option, Question

QUESTIONS = (
    Question("r.light", "router", Kind.CHOICE, {"en": "Which light?"}, tuple(
        Option(value, {"en": value}, parent)
        for value, parent in (("on", ""), ("green", "on"), ("amber", "on"), ("off", ""))
    )),
    Question("r.wifi", "router", Kind.YES_NO, {"en": "Is it only on Wi-Fi?"}),
    Question("r.speed", "router", Kind.NUMBER, {"en": "How fast?"}, unit="Mbit/s", tolerance=10.0, cost=2.0),
    Question("r.said", "router", Kind.TEXT, {"en": "What does the page say?"}),
    Question("p.paper", "pos", Kind.YES_NO, {"en": "Is there paper?"}),
)  # fmt: skip
CATALOGUE = Catalogue({question.id: question for question in QUESTIONS})


def case(name: str, diagnosis: str, text: str = "", product: str = "router", **symptoms: str) -> Case:
    """A case; `light="green"` is the answer to `r.light`."""
    prefix = product[0]
    return Case(
        name,
        product,
        diagnosis,
        {f"{prefix}.{key}": answer for key, answer in symptoms.items()},
        {"en": text, "it": f"it {text}", "pt": f"pt {text}"} if text else {},
        {"en": diagnosis.title(), "it": f"{diagnosis} (it)", "pt": f"{diagnosis} (pt)"},
        {"en": ("Look", f"Mend {diagnosis}"), "it": ("Guarda", f"Ripara {diagnosis}")},
    )


CASES = (
    case("c1", "power", "router dead, no lights at all", light="off", wifi="no"),
    case("c2", "power", "the box is dark since the storm", light="off"),
    case("c3", "line", "internet gone, the light is amber", light="amber", wifi="no", speed="0.0"),
    case("c4", "line", "no connection on any device", light="amber", wifi="no"),
    case("c5", "wifi", "the wireless drops in the bedroom", light="green", wifi="yes", speed="20.0"),
    case("c6", "wifi", "wireless slow upstairs", light="green", wifi="yes", speed="15.0"),
    case("c7", "slow", "internet slow in the evening", light="green", wifi="no", speed="8.0"),
    case("c8", "paper", "the terminal prints nothing", "pos", paper="no"),
)


def small() -> CaseBase:
    """A fresh case base with all of them."""
    return CaseBase(CATALOGUE, CASES)
