"""How this desk works: calendars, what is promised, who is asked when it gets late, who else helps. Values only.

They come from `desk.toml` (`settings_toml` reads it) and are kept in the database, so that every console counts alike.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from console.desk.calendar import Calendar, around_the_clock
from console.desk.clock import Pauses, Terms
from console.desk.escalation import Chain
from console.desk.handover import Organisation
from console.desk.priority import Matrix


@dataclass(frozen=True, slots=True)
class Service:
    """What is promised for tickets of a kind, priority, contract and product; an empty word (0) stands for all.

    Open seconds until each clock runs out, 0: no such clock. `calendar` empty: that of the site or the contract.
    """

    kind: str = ""
    priority: int = 0
    contract: str = ""
    product: str = ""
    calendar: str = ""
    answer: float = 0.0
    update: float = 0.0
    solve: float = 0.0

    def fits(self, kind: str, priority: int, contract: str, product: str) -> bool:
        """Whether it speaks of such tickets."""
        wanted = ((self.kind, kind), (self.contract, contract), (self.product, product))
        return self.priority in (0, priority) and all(mine in ("", theirs) for mine, theirs in wanted)


@dataclass(frozen=True, slots=True)
class Team:
    """A team of the desk. `members`: people as the house knows them; `skills`: what they know, for people to read."""

    name: str
    title: str = ""
    level: int = 1
    calendar: str = ""
    members: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Forecast:
    """`share`: how many of the like tickets must have been late (0 to 1); `work`: open seconds of work by kind."""

    share: float = 0.5
    work: Mapping[str, float] = field(default_factory=dict)
    other: float = 3600.0
    answer: float = 300.0
    update: float = 900.0

    def work_of(self, kind: str) -> float:
        """The remaining work to expect of a ticket of this kind while there is no experience with it."""
        return self.work.get(kind, self.other)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a call may have ended for the customer, as an operator says it. `titles`: its words by language."""

    code: str
    titles: Mapping[str, str] = field(default_factory=dict)

    def title(self, language: str) -> str:
        """In that language, else in English, else in the first there is, else its code."""
        return self.titles.get(language) or self.titles.get("en") or next(iter(self.titles.values()), self.code)


@dataclass(frozen=True, slots=True)
class Desk:
    """All of it. The first `services` entry that fits is the promise; `raise_breached`: queue meets ticket."""

    calendars: Mapping[str, Calendar] = field(default_factory=lambda: {"always": around_the_clock()})
    calendar: str = "always"
    of_site: Mapping[str, str] = field(default_factory=dict)
    of_contract: Mapping[str, str] = field(default_factory=dict)
    matrix: Matrix = field(default_factory=Matrix)
    services: tuple[Service, ...] = ()
    pauses: Pauses = field(default_factory=dict)
    forecast: Forecast = field(default_factory=Forecast)
    teams: tuple[Team, ...] = ()
    first_team: str = ""
    chains: tuple[Chain, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    products: tuple[str, ...] = ()
    raise_breached: bool = True
    close_after: float = 0.0
    outcomes: tuple[Outcome, ...] = ()

    def terms(self, kind: str, priority: int, contract: str, product: str, site: str) -> Terms:
        """What is promised for such a ticket; no clock at all when no service fits."""
        service = next((s for s in self.services if s.fits(kind, priority, contract, product)), Service())
        name = service.calendar or self.of_site.get(site) or self.of_contract.get(contract) or self.calendar
        return Terms(self.calendars[name], service.answer, service.update, service.solve)

    def team(self, name: str) -> Team | None:
        """A team by its name."""
        return next((team for team in self.teams if team.name == name), None)

    def organisation(self, name: str) -> Organisation | None:
        """An outside organisation by its name."""
        return next((one for one in self.organisations if one.name == name), None)

    def outcome(self, code: str) -> Outcome | None:
        """How a call may have ended, by its code."""
        return next((one for one in self.outcomes if one.code == code), None)
