"""What happened at the help desk, in the past tense. Said by people (`link` is empty), committed before they are told.

Names, notes and answers are never in here, only whom and what they concern: the journal is kept, and people may ask to
be forgotten. `at` is the time by the database's clock; `who` the person as the house knows them.
"""

from dataclasses import dataclass

from console.center.events import Event
from console.center.ticket import TicketCard


@dataclass(frozen=True, slots=True)
class CallFiled(Event):
    """A call belongs to this customer's file (empty: to nobody's any more); `who` empty: found by its number alone."""

    call: str
    customer: str
    who: str = ""


@dataclass(frozen=True, slots=True)
class CallerVerified(Event):
    """Whoever is on this call answered `right` of `asked` questions: it is this customer. It follows transfers."""

    call: str
    customer: str
    who: str
    right: int = 0
    asked: int = 0


@dataclass(frozen=True, slots=True)
class VerificationFailed(Event):
    """Too few right answers. `locked_until` > 0: nobody may try for this customer before."""

    call: str
    customer: str
    who: str
    wrong: int = 0
    locked_until: float = 0.0


@dataclass(frozen=True, slots=True)
class CallTicketed(Event):
    """A call is about this ticket (empty: about none any more)."""

    call: str
    ticket: str
    who: str = ""


@dataclass(frozen=True, slots=True)
class CallConcluded(Event):
    """How a call ended for the customer, by a code of the house (empty: taken back), as the agent said."""

    call: str
    agent: str
    code: str
    who: str = ""


@dataclass(frozen=True, slots=True)
class HelpAsked(Event):
    """An agent asks for a supervisor, in this call if it names one."""

    agent: str
    call: str = ""
    who: str = ""


@dataclass(frozen=True, slots=True)
class HelpWithdrawn(Event):
    """An agent needs no supervisor any more."""

    agent: str
    who: str = ""


@dataclass(frozen=True, slots=True)
class CustomerChanged(Event):
    """A customer's file changed: `what` is one word of `opened edited noted merged unmerged erased imported withdrawn`.

    Of an import (`imported`, `withdrawn`) `customer` is the import's id: many files came or went.
    """

    customer: str
    what: str
    who: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class TicketSet(Event):
    """A ticket is now as its card says; `what` names the change in one word (opened, assigned, escalated …)."""

    card: TicketCard
    what: str = ""
    who: str = ""


@dataclass(frozen=True, slots=True)
class TicketNoted(Event):
    """A step, a note or an attachment was added; its words are in the desk's tables under `step`."""

    ticket: str
    step: str
    what: str = ""
    who: str = ""


@dataclass(frozen=True, slots=True)
class KnowledgeChanged(Event):
    """A case or an article changed: `subject` is its id, `what` one word (added, revised, used, merged, retired …)."""

    subject: str
    what: str
    who: str = ""


@dataclass(frozen=True, slots=True)
class CallerRaised(Event):
    """The house asked a waiting caller to the front of the queue: their ticket (its `number`) has run out."""

    call: str
    visit: str
    ticket: str
    number: int = 0
