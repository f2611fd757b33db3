"""The desk's words as people read them: what is asked, how customers are reached, why two files are alike."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from console.center.ids import native
from console.center.states import Direction, Outcome
from console.desk import retention
from console.desk.customer import Consent, Kind, Reach
from console.desk.importing import Fault
from console.store.desk.customer_timeline import Entry
from console.ui import labels
from console.ui.desk import site_words, ticket_words

translate = QCoreApplication.translate
_SPEAKS_FOR_ITSELF = ("step", "note", "answer")


def question(name: str) -> str:
    """What the operator asks the caller."""
    return {
        "customer_number": translate("Desk", "Customer number"),
        "contract": translate("Desk", "Number of a contract"),
        "name": translate("Desk", "Full name"),
        "address": translate("Desk", "Street and number"),
        "postcode": translate("Desk", "Postcode"),
        "city": translate("Desk", "Town"),
        "telephone": translate("Desk", "Another telephone number of theirs"),
        "email": translate("Desk", "E-mail address"),
        "born": translate("Desk", "Date of birth"),
        "tax": translate("Desk", "Tax number"),
        "last_invoice": translate("Desk", "Number of the last invoice"),
        "last_amount": translate("Desk", "Amount of the last invoice"),
    }[name]


def kind(value: Kind) -> str:
    """Person or organisation."""
    return {Kind.PERSON: translate("Desk", "person"), Kind.ORGANISATION: translate("Desk", "organisation")}[value]


def reach(value: Reach) -> str:
    """By what somebody is reached."""
    return {
        Reach.PHONE: translate("Desk", "telephone"),
        Reach.MOBILE: translate("Desk", "mobile"),
        Reach.FAX: translate("Desk", "fax"),
        Reach.EMAIL: translate("Desk", "e-mail"),
        Reach.MESSENGER: translate("Desk", "messenger"),
        Reach.WEB: translate("Desk", "web page"),
    }[value]


PURPOSES = ("recording", "marketing", "survey", "messages", "third_parties", "remote_access")
"""What people are usually asked to agree to; another may be typed."""


def purpose(name: str) -> str:
    """What a consent is about; one that was typed stays as typed."""
    return {
        "recording": translate("Desk", "recording of calls"),
        "marketing": translate("Desk", "offers and advertising"),
        "survey": translate("Desk", "surveys"),
        "messages": translate("Desk", "messages to the mobile"),
        "third_parties": translate("Desk", "handing data to third parties"),
        "remote_access": translate("Desk", "remote access to their devices"),
    }.get(name, name)


def given(value: bool) -> str:
    """Whether they agreed."""
    return translate("Desk", "given") if value else translate("Desk", "refused or withdrawn")


def consent(of: Consent) -> str:
    """A consent in one line: for what, given or not, when, how."""
    when = date(of.at) if of.at else ""
    return " · ".join(filter(None, (f"{purpose(of.purpose)}: {given(of.given)}", when, of.how)))


def import_state(state: str) -> str:
    """What became of an import."""
    return {
        "running": translate("Desk", "not ended"),
        "done": translate("Desk", "done"),
        "cancelled": translate("Desk", "cancelled"),
        "undone": translate("Desk", "taken back"),
    }[state]


def date(at: float) -> str:
    """The date as people here write it."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at)).date(), QLocale.FormatType.ShortFormat)


def goes() -> list[str]:
    """What an erasure takes away."""
    told = {
        "the file and what it was found by": translate("Desk", "the file and what it was found by"),
        "notes": translate("Desk", "notes"),
        "what stood in it before a merge": translate("Desk", "what stood in it before a merge"),
        "lines of imports": translate("Desk", "lines of imports that made no file"),
        "every word and every file in their tickets, and what they said in a diagnosis": translate(
            "Desk", "every word and every file in their tickets, and what they said in a diagnosis"
        ),
        "number, name and raw caller bytes in the journal, the history and the checkpoints": translate(
            "Desk", "number and name in the journal, the history and the checkpoints: a pseudonym takes their place"
        ),
    }
    return [told[one] for one in retention.GOES]


def stays() -> list[str]:
    """What an erasure leaves, none of it with a name."""
    told = {
        "that there were calls, and their times and outcomes": translate(
            "Desk", "that there were calls, and their times and outcomes"
        ),
        "that there were tickets, and their clocks": translate("Desk", "that there were tickets, and their clocks"),
        "how checks went": translate("Desk", "how checks of identity went"),
        "a record of the erasure itself": translate("Desk", "a record of the erasure: which file, when, by whom, why"),
    }
    return [told[one] for one in retention.STAYS]


def alike(word: str) -> str:
    """Why two files may be of one customer."""
    return {
        "tax": translate("Desk", "same tax number"),
        "telephone": translate("Desk", "same telephone"),
        "email": translate("Desk", "same e-mail"),
        "contract": translate("Desk", "same contract"),
        "name": translate("Desk", "same name"),
        "like_name": translate("Desk", "similar name"),
        "address": translate("Desk", "same address"),
    }[word]


def column(name: str) -> str:
    """What a column of a list of customers means."""
    own = {
        "": translate("Desk", "left out"),
        "number": translate("Desk", "Customer number"),
        "kind": translate("Desk", "Person or organisation"),
        "first_name": translate("Desk", "First name"),
        "last_name": translate("Desk", "Last name"),
        "phone": translate("Desk", "telephone"),
        "mobile": translate("Desk", "mobile"),
        "fax": translate("Desk", "fax"),
        "street": translate("Desk", "Street and number"),
        "region": translate("Desk", "Region"),
        "country": translate("Desk", "Country"),
        "language": translate("Desk", "Language"),
        "contract": translate("Desk", "Number of a contract"),
        "product": translate("Desk", "Product"),
        "since": translate("Desk", "Since"),
        "invoice": translate("Desk", "Number of the last invoice"),
        "invoiced": translate("Desk", "Amount of the last invoice"),
    }
    return own[name] if name in own else question(name)


def fault(what: Fault) -> str:
    """Why a line makes no file."""
    form = {
        "not_a_number": translate("Desk", "“{value}” is no telephone number"),
        "not_an_email": translate("Desk", "“{value}” is no e-mail address"),
        "not_a_date": translate("Desk", "“{value}” is no date"),
        "no_name": translate("Desk", "no name"),
        "unreadable": translate("Desk", "cannot be read: {value}"),
        "taken": translate("Desk", "customer number {value} is another's already"),
    }.get(what.what, "{value}")
    return form.format(value=what.value)


def day(at: float) -> str:
    """The date and the time of day as people here write them."""
    return f"{date(at)} {labels.clock_time(at)}"


def entry(of: Entry, named: Callable[[str], str] = native) -> str:
    """A line of a customer's timeline, without its time. `named(agent)`: what people call that agent."""
    if of.kind == "note":
        return f"{of.who}: {of.words}" if of.who else of.words
    if of.kind == "check":
        form = (
            translate("Desk", "verified by {who}")
            if of.what == "verified"
            else translate("Desk", "not verified by {who}")
        )
        return form.format(who=of.who or "–")
    if of.kind == "call":
        return _call(of, named)
    if of.kind == "step":
        return " · ".join(filter(None, (_step(of), ticket_words.author(of.who))))
    return " · ".join(filter(None, (translate("Desk", "ticket"), of.words, ticket_words.author(of.who))))


def _step(of: Entry) -> str:
    """What was tried or said needs no heading; what became of the ticket does."""
    if of.what in _SPEAKS_FOR_ITSELF:
        return of.words
    told = site_words.outcome(of.words) if of.what == "outcome" else of.words
    return ": ".join(filter(None, (ticket_words.change(of.what), told)))


def _call(of: Entry, named: Callable[[str], str]) -> str:
    said = site_words.outcome(of.code)
    if of.call is None:
        return " · ".join(filter(None, (translate("Desk", "call going on"), said)))
    ended = of.call.outcome
    what = labels.outcome(Outcome(ended)) if ended else labels.direction(Direction(of.call.direction))
    talked = labels.span(of.call.talk_s) if of.call.talk_s >= 0 else ""
    parts = (translate("Desk", "call"), what, of.call.agent and named(of.call.agent), talked, said)
    return " · ".join(filter(None, parts))
