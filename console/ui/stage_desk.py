"""A help desk for a scene: fifty open tickets of three levels, some at risk, some late, and some that are over."""

from random import Random

from console.center import events as e
from console.center.desk_events import TicketSet
from console.center.ticket import TicketCard
from console.ui.stage import Stage, busy

_TEAMS = {1: "front", 2: "network", 3: "duty"}
_PEOPLE = ("", "Alice Moretti", "Bruno Costa", "Chiara Ricci")


def desk(now: float) -> Stage:
    """A busy centre with a busy desk."""
    stage = busy(now)
    dice = Random("centralino/scene/desk")
    stage.told += [_ticket(dice, now, number) for number in range(1001, 1061)]
    return stage


def _ticket(dice: Random, now: float, number: int) -> e.Event:
    level = dice.choice((1, 1, 1, 2, 2, 3))
    over = number % 6 == 0
    late, risky, unanswered = number % 17 == 0, number % 9 == 0, number % 5 == 0
    card = TicketCard(
        f"t{number}",
        number,
        dice.choice(("incident", "question", "order", "request", "complaint")),
        "solved" if over else "new" if unanswered else "open",
        dice.randint(1, 5),
        level,
        _TEAMS[level],
        "" if unanswered else dice.choice(_PEOPLE),
        opened=now - dice.uniform(600, 90_000),
        answer_due=now + dice.uniform(300, 3000) if unanswered and not over else 0.0,
        solve_due=0.0 if over else now - 1800 if late else now + dice.uniform(1500, 200_000),
        breached="solve" if late and not over else "",
        risk_at=now - 60 if risky and not over else 0.0,
    )
    return TicketSet(now - 590, f"ticket/{number}", "", card, "opened", "Alice Moretti")
