"""People: agents with plausible names, stations, teams and skills; callers with numbers and sometimes a name.

All imagined. Numbers are drawn from ranges reserved for fiction where a country has one (+44 7700 900xxx), else from
ranges that look right; nobody is called.
"""

from random import Random

from drivers.sim.model import Person
from drivers.sim.scenario import Scenario

# fmt: off
FIRST = (
    "Giulia", "Marco", "Elena", "Luca", "Chiara", "Matteo", "Francesca", "Davide", "Martina", "Paolo", "Sofia",
    "Andrea", "Beatriz", "João", "Inês", "Tiago", "Mariana", "Rui", "Catarina", "Miguel", "Leonor", "Duarte",
    "Carolina", "Nuno", "Emily", "Oliver", "Grace", "Harry", "Charlotte", "George", "Amelia", "Thomas", "Alice",
    "Daniel", "Ruby", "Samuel",
)
# fmt: on
# fmt: off
LAST = (
    "Rossi", "Ferrari", "Bianchi", "Romano", "Colombo", "Ricci", "Marino", "Greco", "Gallo", "Conti", "Costa",
    "Mancini", "Silva", "Santos", "Ferreira", "Pereira", "Oliveira", "Rodrigues", "Martins", "Sousa", "Fernandes",
    "Gonçalves", "Gomes", "Lopes", "Smith", "Jones", "Taylor", "Brown", "Walker", "Wright", "Hughes", "Edwards",
    "Green", "Hall", "Wood", "Clarke",
)
# fmt: on
TEAMS = ("Aurora", "Brezza", "Cometa", "Delta", "Estrela", "Falcon")
REASONS = (("break", 600.0), ("training", 1500.0), ("admin", 480.0), ("coaching", 900.0), ("meeting", 1200.0))
"""Not-ready reasons with their mean length in seconds; `lunch` is planned apart, once a shift."""


def hire(scenario: Scenario, scope: str, seed: str) -> list[Person]:
    """All agents of all shifts, the same for the same seed. `scope`: the link's name and a slash."""
    dice = Random(f"{seed}/people")
    total = sum(shift.agents for shift in scenario.shifts)
    names = _names(dice, total)
    return [_person(scenario, scope, seed, index, name) for index, name in enumerate(names)]


def _names(dice: Random, total: int) -> list[str]:
    pairs = [f"{first} {last}" for first in FIRST for last in LAST]
    return dice.sample(pairs, min(total, len(pairs)))


def _person(scenario: Scenario, scope: str, seed: str, index: int, name: str) -> Person:
    native = str((200 if sum(s.agents for s in scenario.shifts) < 700 else 2000) + index + 1)
    dice = Random(f"{seed}/person/{native}")
    queues = [queue.name for queue in scenario.queues]
    weights = [queue.calls_per_h * queue.talk_s for queue in scenario.queues]
    # The first skill follows the queues' load in turn, so that no queue is ever left without anybody.
    first = _by_load(weights, index)
    skills = {queues[first]: 0}
    rates = [queue.calls_per_h for queue in scenario.queues]
    for _ in range(dice.randrange(1, scenario.skills + 1)):
        skills.setdefault(queues[_draw(dice, rates)], dice.choice((1, 1, 2)))
    team = TEAMS[first % len(TEAMS)]
    return Person(f"{scope}{native}", native, name, f"SIM/{native}", team, skills, dice)


def _by_load(weights: list[float], index: int) -> int:
    """Low-discrepancy choice: the golden ratio's multiples spread evenly over the queues' shares of the load."""
    point = (index * 0.6180339887498949 + 0.31) % 1.0 * sum(weights)
    for queue, weight in enumerate(weights):
        point -= weight
        if point < 0:
            return queue
    return len(weights) - 1


def _draw(dice: Random, weights: list[float]) -> int:
    return dice.choices(range(len(weights)), weights)[0]


def caller(dice: Random, named_chance: float) -> tuple[str, str]:
    """A caller's number, and a name when the network gives one. One in forty withholds the number."""
    if dice.random() < 0.025:
        return "", ""
    country = dice.random()
    if country < 0.45:
        cli = f"+393{dice.randrange(20, 90)}{dice.randrange(10**7):07d}"
    elif country < 0.75:
        cli = f"+3519{dice.choice('1236')}{dice.randrange(10**7):07d}"
    else:
        cli = f"+447700900{dice.randrange(1000):03d}"
    if dice.random() >= named_chance:
        return cli, ""
    return cli, f"{dice.choice(FIRST)} {dice.choice(LAST)}"
