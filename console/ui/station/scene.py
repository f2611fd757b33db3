"""The station on a scene, for pictures and tests: in a call, consulting, crowded, among hostile names, empty."""

import tempfile
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale

from console.center import desk_events as d
from console.center import events as e
from console.center.agent import Agent
from console.center.call import Leg
from console.center.roles import Role
from console.center.state import Center
from console.center.states import Direction, LegRole, LegState
from console.desk.customer import Consent
from console.desk.ticket import Ticket
from console.store.desk.furnishing import furnish
from console.store.desk.ticket_life import Draft
from console.store.desk.ticket_lists import RISK, Wanted
from console.store.journal import Journal
from console.ui import stage
from console.ui.ask import Asker
from console.ui.desk.door import Door
from console.ui.desk.scenes import AtOnce
from console.ui.language import choose_language
from console.ui.scenes import SCENES, Scene
from console.ui.station.main import directory_of, forms_of
from console.ui.station.window import StationWindow

_FOLDERS: list["tempfile.TemporaryDirectory[str]"] = []


def door(scene: Scene, who: str) -> Door:
    """A desk of its own, in a folder that goes with the program; empty in the empty scene."""
    folder = tempfile.TemporaryDirectory(prefix="centralino-scene-", ignore_cleanup_errors=True)
    _FOLDERS.append(folder)
    journal = Journal(f"sqlite:///{(Path(folder.name) / 'scene.sqlite').as_posix()}")
    journal.open()
    if scene.name != "empty":
        furnish(journal)
    made = Door(journal, who, Path(folder.name))
    made.later = made.slow = AtOnce()
    return made


def window(scene: Scene) -> StationWindow:
    """An agent's station with the call they are in, a file, a ticket, a diagnosis under way.

    Tickets live by the database's clock, so these scenes are played now and not at the scenes' usual moment.
    """
    made = _window(scene)
    desk = made.door
    if desk.tickets.page(Wanted(open=True), None, 1):
        _open_first(made)
    return made


def _window(scene: Scene, center: Center | None = None, who: str = "") -> StationWindow:
    """The station of `who`, else of somebody in a call; over `center`, else over what the scene plays."""
    desk = door(scene, "ann")
    now = desk.journal.now()
    if center is None:
        played = _PLAYED.get(scene.name, stage.busy)(now)
        center = _known(played, desk) if scene.name == "busy" else played.center()
    live = replace(scene, center=center, now=now)
    me = center.agents[who] if who else _someone(center)
    folder, language = Path(_FOLDERS[-1].name), choose_language(QLocale().name())
    asker = Asker("ann", "desk-4", Role.OPERATOR)
    agent = me.id if me is not None else ""
    made = StationWindow(
        live.bridge(), asker, desk, "Milano", agent, None, directory_of(folder), forms_of(folder), language
    )
    made.resize(1280, 800)
    return made


_SAID = {  # title, what the customer says, what was tried
    "en": ("Internet comes and goes", "Every evening, on all devices. It began on Monday.", "Restarted the router"),
    "it": ("Internet va e viene", "Ogni sera, su tutti gli apparecchi. Da lunedì.", "Riavviato il router"),
    "pt": ("A internet vai e volta", "Todas as noites, em todos os aparelhos. Desde segunda.", "Reiniciado o router"),
}


def _known(played: stage.Stage, desk: Door) -> Center:
    """Who is on the line has a file, has been asked who they are, and calls about their ticket."""
    me = _someone(played.center())
    if me is None or not me.contacts:
        return played.center()
    call, said = next(iter(me.contacts)), {"link": "", "who": "ann"}
    file = desk.customers.file(_about_a_router(desk).customer)
    number = next(iter(file.telephones()), "")
    title, body, tried = _SAID[choose_language(QLocale().name())]
    draft = Draft(title, file.id, body=body, product="router", contact=file.name, phone=number, owner="ann", call=call)
    ticket = desk.tickets.open("ann", draft)
    desk.tickets.step(ticket.id, "ann", tried, "no_effect", call=call)
    played.say(e.CallIdentified, 9, call=call, cli=number, name=file.name)
    played.say(d.CallFiled, 8, call=call, customer=file.id, **said)
    played.say(d.CallerVerified, 6, call=call, customer=file.id, right=2, asked=2, **said)
    played.say(d.CallTicketed, 5, call=call, ticket=ticket.id, **said)
    return played.center()


def _about_a_router(desk: Door) -> Ticket:
    """The operator's own, else a ticket of somebody who speaks the window's language, else of anybody."""
    if mine := desk.tickets.page(Wanted(open=True, product="router", owner="ann"), None, 1):
        return mine[0]
    found = desk.tickets.page(Wanted(open=True, product="router", kind="incident"), None, 40)
    spoken = choose_language(QLocale().name())
    same = (one for one in found if desk.customers.file(one.customer).language == spoken)
    return next(same, found[0])


_PLAYED = {"empty": stage.empty, "crowded": stage.crowded, "hostile": stage.hostile}


def ringing(scene: Scene) -> StationWindow:
    """A call rings, nobody is known by its number yet."""
    made = window(scene)
    center = made.bridge.center
    rung = next(
        (a.id for a in center.agents.values() if LegState.RINGING in {leg.state for leg in _legs(center, a)}), ""
    )
    made.subject.leave()
    made.sit_as(rung or made.agent)
    return made


def empty(scene: Scene) -> StationWindow:
    """A desk and a centre nobody has used yet."""
    return window(SCENES["empty"]())


def consulting(scene: Scene) -> StationWindow:
    """The customer waits with music; a colleague who is asked has answered."""
    played = stage.busy(time.time())
    me, call, leg = _in_a_call(played.center())
    colleague = next(agent for agent in played.center().agents.values() if not agent.contacts and agent.id != me.id)
    beside = f"{stage.LINK}/consult"
    played.say(e.LegChanged, 19, call=call, leg=leg, state=LegState.HELD, role=LegRole.AGENT, agent=me.id, address="")
    played.say(e.CallArrived, 18, call=beside, native="consult", direction=Direction.OUTBOUND, dnis=colleague.station)
    for one, who in (("me", me.id), ("other", colleague.id)):
        fact = {"call": beside, "leg": f"{beside}/{one}", "state": LegState.TALKING, "role": LegRole.AGENT}
        played.say(e.LegChanged, 12, **fact, agent=who, address="")
    made = _window(replace(scene, name="busy"), played.center(), me.id)
    _open_first(made)
    return made


def crowded(scene: Scene) -> StationWindow:
    """Forty tickets of mine, one with a long history and everything that can belong to it, a file full of numbers."""
    made = _window(replace(scene, name="crowded"))
    tickets, who = made.door.tickets, made.door.who
    page = tickets.page(Wanted(open=True), None, 40)
    tickets.assign([one.id for one in page], who, owner=who)
    first = page[0].id
    tickets.change(first, None, who, customer="customer-0002", title="No line in the whole street since the storm")
    tickets.gather([one.id for one in page[1:9]], first, who)
    tickets.link(first, page[10].id, who)
    for number in range(25):
        tickets.step(first, who, f"Measured the pair {number + 1} times: noise on the line, no tone", "no_effect")
    tickets.attach(first, who, "measurement.pdf", "application/pdf", b"%PDF")
    made.subject.open_customer("customer-0002")
    made.subject.open_ticket(first)
    made.diagnosis.pane.start()
    made.mine.reload()
    return made


def by_strangers(desk: Door) -> None:
    """Names and titles that strangers chose, among the others."""
    customers, tickets = desk.customers, desk.tickets
    file = customers.file("customer-0002")
    contacts = tuple(replace(contact, value=HOSTILE, label=HOSTILE) for contact in file.contacts[:3])
    consents = (Consent(HOSTILE[:60], True, 1_600_000_000.0, HOSTILE),)
    customers.edit(replace(file, name=HOSTILE, contacts=contacts, consents=consents), desk.who)
    customers.note(file.id, HOSTILE * 3, HOSTILE[:60])
    for one in tickets.page(Wanted(open=True, order=RISK), None, 5):
        tickets.change(
            one.id, None, desk.who, title=HOSTILE, customer=file.id, product=HOSTILE[:60], owner=HOSTILE[:60]
        )


def one_trouble(desk: Door) -> None:
    """A dozen callers report the same within the hour."""
    files = desk.customers.search("", limit=12)
    for number, file in enumerate(files):
        words = f"Router since the storm: no line, the line light is off, case {number}"
        desk.tickets.open("Bruno Costa", Draft("No line since the storm", file.id, body=words, product="router"))


def hostile(scene: Scene) -> StationWindow:
    """Names, titles and words that strangers chose: HTML, formulas, turned writing, two hundred letters in one word."""
    played = stage.hostile(time.time())
    me, call, _ = _in_a_call(played.center())
    played.say(e.CallIdentified, 3, call=call, cli="=CMD|' /C calc'!A0", name=HOSTILE)
    played.say(e.AgentSeen, 3, agent=me.id, name=f"{HOSTILE[:60]} {me.name}", station=me.station)
    made = _window(replace(scene, name="hostile"), played.center(), me.id)
    by_strangers(made.door)
    tickets, who, file = made.door.tickets, made.door.who, made.door.customers.file("customer-0002")
    ticket = tickets.open(who, Draft(HOSTILE, file.id, body=HOSTILE * 9, product="router", call=call))
    tickets.step(ticket.id, who, HOSTILE, "worse")
    tickets.attach(ticket.id, who, HOSTILE[:120], "text/html", b"<script>")
    made.subject.open_customer(file.id)
    made.subject.open_ticket(ticket.id)
    made.diagnosis.pane.start()
    made.mine.reload()
    return made


HOSTILE = "<b onclick='x'>=CMD|' /C calc'!A0</b> \u202egnp.exe \u0661\u0662 مرحبا " + "W" * 140


def _in_a_call(center: Center) -> tuple[Agent, str, str]:
    """Somebody who talks with a customer: the agent, the call, their leg."""
    for agent in sorted(center.agents.values(), key=lambda agent: agent.name):
        for call, contact in agent.contacts.items():
            if contact.state is LegState.TALKING and len(agent.contacts) == 1:
                return agent, call, contact.leg
    raise LookupError("nobody talks on this stage")


def _open_first(made: StationWindow) -> None:
    """A ticket about a router, with its customer and a diagnosis under way."""
    first = _about_a_router(made.door)
    made.subject.open_customer(first.customer)
    made.subject.open_ticket(first.id)
    made.diagnosis.pane.start()


def _legs(center: Center, agent: Agent) -> list[Leg]:
    calls = (center.calls.get(call) for call in agent.contacts)
    return [leg for call in calls if call is not None for leg in call.legs.values() if leg.agent == agent.id]


def _someone(center: Center) -> Agent | None:
    agents = sorted(center.agents.values(), key=lambda agent: agent.name)
    return next((agent for agent in agents if agent.contacts), agents[0] if agents else None)
