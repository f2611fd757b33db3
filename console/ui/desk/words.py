"""The desk's words as people read them: what is asked, how customers are reached, why two files are alike."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from console.desk.customer import Kind, Reach
from console.desk.importing import Fault
from console.store.desk.customer_timeline import Entry
from console.ui import labels

translate = QCoreApplication.translate


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
    date = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at)).date(), QLocale.FormatType.ShortFormat)
    return f"{date} {labels.clock_time(at)}"


def entry(of: Entry) -> str:
    """A line of a customer's timeline, without its time."""
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
        return _call(of)
    return " · ".join(filter(None, (translate("Desk", "ticket") if of.kind == "ticket" else "", of.words, of.who)))


def _call(of: Entry) -> str:
    from console.center.ids import native
    from console.center.states import Direction, Outcome

    if of.call is None:
        return translate("Desk", "call going on")
    ended = of.call.outcome
    what = labels.outcome(Outcome(ended)) if ended else labels.direction(Direction(of.call.direction))
    talked = labels.span(of.call.talk_s) if of.call.talk_s >= 0 else ""
    return " · ".join(filter(None, (translate("Desk", "call"), what, native(of.call.agent), talked)))
