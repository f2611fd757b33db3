"""What people read when the desk refuses: in their language where the refusal says by fields what it is about.

Sentences that come whole from the stores stay as they are.
"""

from PySide6.QtCore import QCoreApplication

from console.store.desk.ticket_pen import TicketConflict
from console.ui.desk import ticket_words as words
from console.ui.widgets.text import plain

translate = QCoreApplication.translate


def words_of(why: object) -> str:
    """The words of an error, or of a sentence."""
    if not isinstance(why, TicketConflict):
        return str(why)
    changes = "; ".join(
        f"{words.author(one.who)}: {', '.join(map(words.field, one.fields)) or words.change(one.what)}"
        for one in why.changes
    )
    told = translate(
        "Refusals", "Ticket {number} was changed meanwhile ({changes}). Nothing was overwritten: look at it."
    )
    return told.format(number=why.now.number, changes=plain(changes, 160))
