"""What people read when the desk refuses: in their language, with states, fields and numbers as the screens say them.

A refusal keeps its sentence and what fills it (`PlainError`); `SENTENCES` names every sentence of the desk's stores, so
that they can be translated. Others, which come whole from the database or from files, stay as they are.
Long because it is the one list of these sentences.
"""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from console.errors import PlainError
from console.store.desk.ticket_pen import TicketConflict
from console.ui import labels
from console.ui.desk import ticket_words as words
from console.ui.widgets.text import plain

translate = QCoreApplication.translate

SENTENCES: frozenset[str] = frozenset((
    QT_TRANSLATE_NOOP("Refusals", "the name is missing: a file needs one"),
    QT_TRANSLATE_NOOP("Refusals", "born: “{given}” is not a date like 1970-12-31"),
    QT_TRANSLATE_NOOP("Refusals", "contacts: an entry is empty; give a number or an address, or take it out"),
    QT_TRANSLATE_NOOP("Refusals", "consents: an entry does not say what for"),
    QT_TRANSLATE_NOOP("Refusals", "the note is empty: nothing was written"),
    QT_TRANSLATE_NOOP("Refusals", "the note has {letters} letters, at most {most} are kept: nothing was written"),
    QT_TRANSLATE_NOOP("Refusals", "{part}: {letters} letters, at most {most} are kept: nothing was written"),
    QT_TRANSLATE_NOOP("Refusals", "{part}: {count} entries, at most {most} are kept"),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "a call of this customer is going on: nothing was erased; do it when the call has ended",
    ),
    QT_TRANSLATE_NOOP("Refusals", "somebody changed this file meanwhile: nothing was erased, do it again"),
    QT_TRANSLATE_NOOP("Refusals", "there was no import “{name}”"),
    QT_TRANSLATE_NOOP("Refusals", "a file cannot be merged with itself"),
    QT_TRANSLATE_NOOP("Refusals", "this file was not merged into another"),
    QT_TRANSLATE_NOOP("Refusals", "the file it is part of was itself merged into another: take that back first"),
    QT_TRANSLATE_NOOP("Refusals", "the customer number “{given}” is another file's by now: nothing was changed"),
    QT_TRANSLATE_NOOP("Refusals", "{who} changed one of the files meanwhile: nothing was merged"),
    QT_TRANSLATE_NOOP("Refusals", "there is no customer “{name}”"),
    QT_TRANSLATE_NOOP("Refusals", "this customer's file was erased"),
    QT_TRANSLATE_NOOP("Refusals", "what is searched for has {letters:,} letters; at most {most:,} are compared"),
    QT_TRANSLATE_NOOP("Refusals", "{who} changed this file meanwhile: nothing was written"),
    QT_TRANSLATE_NOOP("Refusals", "the customer number “{given}” is in the file of {name} already"),
    QT_TRANSLATE_NOOP("Refusals", "this desk has tickets already: a demonstration fills an empty one only"),
    QT_TRANSLATE_NOOP("Refusals", "Somebody else went on with this diagnosis meanwhile. Read it anew, then decide."),
    QT_TRANSLATE_NOOP("Refusals", "There is no such diagnosis (any more)."),
    QT_TRANSLATE_NOOP("Refusals", "That case is not there any more."),
    QT_TRANSLATE_NOOP("Refusals", "A case with the id {name} is there already; nothing was written."),
    QT_TRANSLATE_NOOP("Refusals", "That case is not there any more; nothing was counted."),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "Somebody else changed this case meanwhile. Yours is not kept: read it anew, then decide.",
    ),
    QT_TRANSLATE_NOOP("Refusals", "That case is not there any more; nothing was written."),
    QT_TRANSLATE_NOOP("Refusals", "Somebody else wrote this question meanwhile. Yours is not kept: read it anew."),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "Somebody else wrote this article meanwhile. Yours is not kept: read theirs, then decide.",
    ),
    QT_TRANSLATE_NOOP("Refusals", "ticket {number} is {status}: there is nothing to escalate"),
    QT_TRANSLATE_NOOP("Refusals", "an escalation asks a team (functional) or a person (hierarchical)"),
    QT_TRANSLATE_NOOP("Refusals", "there is no such escalation"),
    QT_TRANSLATE_NOOP("Refusals", "this escalation is {escalation} already"),
    QT_TRANSLATE_NOOP("Refusals", "ticket {number} has itself been merged into another"),
    QT_TRANSLATE_NOOP("Refusals", "ticket {number} is below one of these"),
    QT_TRANSLATE_NOOP("Refusals", "ticket {number} has been merged already"),
    QT_TRANSLATE_NOOP("Refusals", "ticket {number} is closed: open it again to merge it"),
    QT_TRANSLATE_NOOP("Refusals", "not all of these steps are ticket {number}'s"),
    QT_TRANSLATE_NOOP("Refusals", "“{field}” is not a field of a ticket that can be changed"),
    QT_TRANSLATE_NOOP("Refusals", "a result is one of {known}, not “{given}”"),
    QT_TRANSLATE_NOOP("Refusals", "the file has {size:,} bytes; at most {most:,} can be attached"),
    QT_TRANSLATE_NOOP("Refusals", "ticket {number} is not waiting: it is {status}"),
    QT_TRANSLATE_NOOP("Refusals", "ticket {number} is not over: it is {status}"),
    QT_TRANSLATE_NOOP("Refusals", "ticket {number} is {status} already"),
    QT_TRANSLATE_NOOP("Refusals", "a priority is 1 (highest) to 5"),
    QT_TRANSLATE_NOOP("Refusals", "a ticket is one of {known}, not “{given}”"),
    QT_TRANSLATE_NOOP("Refusals", "ticket {number} cannot be below itself"),
    QT_TRANSLATE_NOOP("Refusals", "“{field}” is a whole number from 1 to 9, not {given!r}"),
    QT_TRANSLATE_NOOP("Refusals", "“{field}” is a text, not {given!r}"),
    QT_TRANSLATE_NOOP("Refusals", "“{field}” is 1 (high), 2 or 3 (low), not {given!r}"),
    QT_TRANSLATE_NOOP("Refusals", "ticket {number} is {status}: there is nothing to hand over"),
    QT_TRANSLATE_NOOP("Refusals", "ticket {number} is out already: take it back first"),
    QT_TRANSLATE_NOOP("Refusals", "this hand-over is {out}: it cannot become {out_next}"),
    QT_TRANSLATE_NOOP("Refusals", "this hand-over is {out}: nobody is to be chased"),
    QT_TRANSLATE_NOOP("Refusals", "there is no such hand-over"),
    QT_TRANSLATE_NOOP("Refusals", "ticket {number} is {status}: nobody need go"),
    QT_TRANSLATE_NOOP("Refusals", "there is no such visit"),
    QT_TRANSLATE_NOOP("Refusals", "the visit was changed meanwhile; nothing was overwritten. Look at it, then decide"),
    QT_TRANSLATE_NOOP("Refusals", "“{field}” of a visit cannot be changed"),
    QT_TRANSLATE_NOOP("Refusals", "this visit is {visit}: it cannot become {visit_next}"),
    QT_TRANSLATE_NOOP("Refusals", "there is no organisation “{name}”; the settings know {known}"),
    QT_TRANSLATE_NOOP("Refusals", "the window of a visit ends after it begins and is no longer than a day"),
    QT_TRANSLATE_NOOP("Refusals", "there is no ticket “{ticket}”"),
    QT_TRANSLATE_NOOP("Refusals", "ticket {number} is {status}: it cannot become {becomes}"),
    QT_TRANSLATE_NOOP("Refusals", "there is no such attachment"),
    QT_TRANSLATE_NOOP("Refusals", "the settings know no organisation “{name}” any more"),
    QT_TRANSLATE_NOOP("Refusals", "say to whom: an owner, a team, or both"),
    QT_TRANSLATE_NOOP("Refusals", "ticket {number} is {status}: open it again to give it to somebody"),
    QT_TRANSLATE_NOOP("Refusals", "{what} has {letters:,} letters; at most {most:,} can be kept: attach it as a file"),
    QT_TRANSLATE_NOOP("Refusals", "{what} has {letters:,} letters; it is a word of at most {most}"),
))  # fmt: skip

_PARTS = {
    "the text": QT_TRANSLATE_NOOP("Refusals", "the text"),
    "the name": QT_TRANSLATE_NOOP("Refusals", "the name"),
    "the address": QT_TRANSLATE_NOOP("Refusals", "the address"),
    "the result": QT_TRANSLATE_NOOP("Refusals", "the result"),
    "the reason": QT_TRANSLATE_NOOP("Refusals", "the reason"),
    "the technician": QT_TRANSLATE_NOOP("Refusals", "the technician"),
    "somebody": QT_TRANSLATE_NOOP("Refusals", "somebody"),
}
LONGEST = 120


class _Number(int):
    """A number that `{:,}` writes as the reader's language groups it."""

    def __format__(self, form: str) -> str:
        return labels.count(int(self)) if form == "," else super().__format__(form)


def words_of(why: object) -> str:
    """The words of an error, or of a sentence."""
    if isinstance(why, TicketConflict):
        return _changed(why)
    if not isinstance(why, PlainError) or why.says not in SENTENCES:
        return str(why) or type(why).__name__
    filled = {name: _value(name, value) for name, value in why.about.items()}
    told = translate("Refusals", why.says).format(**filled)
    return told if why.says.startswith("{who}") else told[:1].upper() + told[1:]  # nobody's name is written anew


def _changed(why: TicketConflict) -> str:
    changes = "; ".join(
        f"{words.author(one.who)}: {', '.join(map(words.field, one.fields)) or words.change(one.what)}"
        for one in why.changes
    )
    told = translate(
        "Refusals", "Ticket {number} was changed meanwhile ({changes}). Nothing was overwritten: look at it."
    )
    return told.format(number=why.now.number, changes=plain(changes, 160))


def _value(name: str, value: object) -> object:
    if isinstance(value, int):
        return _Number(value)
    said = _VOCABULARY.get(name, _part)(str(value))
    return plain(said, LONGEST)


def _part(value: str) -> str:
    return translate("Refusals", _PARTS[value]) if value in _PARTS else value


_VOCABULARY: dict[str, Callable[[str], str]] = {
    "status": words.status,
    "becomes": words.status,
    "out": words.handover_state,
    "out_next": words.handover_state,
    "visit": words.visit_state,
    "visit_next": words.visit_state,
    "escalation": words.escalation_state,
    "field": words.field,
}
"""How what fills a sentence is said, by its place; else as it is."""
