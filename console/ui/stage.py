"""A call centre made up by events, for pictures and tests: who works, who waits, what went on in the last hour.

Every scene is folded by the same `apply` as a real day, in order of time, from a seed: the same scene is the same
picture. It is no simulation (`drivers/sim` is); it only sets a stage.

Its length is its story: one floor made up from top to bottom, each scene a short part of it.
"""

from dataclasses import dataclass, field
from random import Random
from typing import Any

from console.center import events as e
from console.center import record_events as r
from console.center.apply import apply
from console.center.commands import MoveToFront, SetNotReady, TakeOver
from console.center.rules import Rule, Target
from console.center.state import Center
from console.center.states import Direction, Fate, LegRole, LegState, Outcome, Severity

LINK = "asterisk-mi"
ABLE = ("live_calls", "queues", "agent_states", "trunks", "listen", "whisper", "barge", "change_monitor", "take_over",
        "hang_up", "transfer", "move_waiting", "assign_waiting", "move_to_front", "withdraw", "set_status", "log_out",
        "queue_membership", "penalty", "answer", "hold", "dial", "consult", "conference")  # fmt: skip
NAMES = (
    "Anna Riva", "Bruno Sala", "Carla Neri", "Davide Po", "Elena Gatti", "Fabio Costa", "Gina Moro", "Hugo Pires",
    "Inês Lopes", "João Reis", "Karin Wolf", "Luca Testa", "Marta Dias", "Nadia Fois", "Otto Klein", "Paula Reis",
    "Quirino Bo", "Rita Alves", "Sara Conti", "Tiago Melo", "Ugo Ferri", "Vera Pinto", "Walter Sacchi",
    "Xenia Horn", "Yara Sousa", "Zeno Marini", "Aldo Greco", "Bianca Luz", "Ciro Basile", "Dora Vaz",
)  # fmt: skip
CALLERS = ("Ferrari Ugo", "Mendes & Cia", "José Müller", "", "Ferri & Figli srl", "", "Lucia Conti", "Studio Bassi", "")
QUEUES = (
    ("Support L1", 80, 20),
    ("Sales", 80, 20),
    ("Orders", 90, 15),
    ("Support L2", 70, 60),
    ("Switchboard", 95, 10),
)


@dataclass(slots=True)
class Stage:
    """Collects events around one moment, then folds them in order of time."""

    now: float
    seed: int = 7
    told: list[e.Event] = field(default_factory=list)

    dice: Random = field(init=False)
    agents: list[str] = field(default_factory=list)
    queues: list[str] = field(default_factory=list)
    free: list[str] = field(default_factory=list)
    calls: int = 0

    def __post_init__(self) -> None:
        self.dice = Random(self.seed)

    def say(self, kind: type[e.Event], ago: float, link: str = LINK, **fact: Any) -> None:
        """Something happened `ago` seconds before the moment."""
        self.told.append(kind(at=self.now - ago, ref=f"stage/{len(self.told)}", link=link, **fact))

    def center(self) -> Center:
        """The centre after all that was told."""
        made = Center()
        for event in sorted(self.told, key=lambda event: event.at):
            apply(made, event)
        made.now = max(made.now, self.now)
        return made

    # the set

    def open_day(self, hours: float = 3.0, channels: int = 15) -> None:
        """Engine, link, trunks; the day began some hours ago."""
        ago = hours * 3600
        self.say(e.DayStarted, ago, link="", day="2023-11-15")
        self.say(e.EngineStarted, ago, link="", engine="house", epoch=1)
        self.say(e.LinkUp, ago - 2, driver="ami", version="Asterisk 22.10.1", capabilities=ABLE)
        self.say(e.LinkLagged, 1, lag_s=0.012)
        for number in (1, 2):
            self.say(
                e.TrunkSeen,
                ago - 3,
                trunk=f"{LINK}/mi-{number}",
                name=f"mi-{number}",
                group="Milano",
                capacity=channels,
            )

    def open_queues(self, queues: tuple[tuple[str, int, int], ...] = QUEUES) -> None:
        """Queues with their targets."""
        targets = [Target()]
        for name, percent, seconds in queues:
            queue = f"{LINK}/{name}"
            self.queues.append(queue)
            targets.append(Target(queue=queue, percent=percent, seconds=seconds))
            self.say(e.QueueSeen, 10_700, queue=queue, name=name, strategy="rrmemory", service_level_s=seconds)
        self.say(e.TargetsSet, 10_690, link="", targets=tuple(targets))

    def staff(self, names: tuple[str, ...] | list[str], queues_each: int = 2) -> None:
        """Agents, ready in some queues for a while."""
        for number, name in enumerate(names):
            agent = f"{LINK}/PJSIP/{100 + number}"
            self.agents.append(agent)
            self.say(
                e.AgentSeen, 10_600, agent=agent, name=name, station=str(100 + number), team=f"Team {number // 10 + 1}"
            )
            for step in range(min(queues_each, len(self.queues))):
                queue = self.queues[(number + step) % len(self.queues)]
                self.say(e.AgentJoinedQueue, 10_590, agent=agent, queue=queue, penalty=step)
            ready = self.dice.uniform(60, 900)
            self.say(e.AgentNotReady, ready + 300, agent=agent, reason="break")
            self.say(e.AgentReady, ready, agent=agent)
        self.free = list(self.agents)
        self.dice.shuffle(self.free)

    # the play

    def call(self, ago: float, name: str | None = None, number: str = "") -> str:
        """A call that arrived; its id."""
        self.calls += 1
        call = f"{LINK}/17000{self.calls:05d}.{self.calls}"
        cli = number or f"+39 0{self.dice.randint(2, 6)} 5550 {self.dice.randint(1000, 9999)}"
        shown = CALLERS[self.calls % len(CALLERS)] if name is None else name
        self.say(
            e.CallArrived,
            ago,
            call=call,
            native=call.split("/")[1],
            cli=cli,
            name=shown,
            dnis="800 555 010",
            direction=Direction.INBOUND,
            trunk=f"{LINK}/mi-{self.calls % 2 + 1}",
        )
        return call

    def wait(self, queue: str, ago: float, name: str | None = None, number: str = "") -> str:
        """A caller who waits since `ago` seconds; the visit's id."""
        call = self.call(ago + 1.5, name, number)
        visit = f"{call}/1"
        self.say(e.LegChanged, ago + 1.4, call=call, leg=f"{call}/in", state=LegState.QUEUED, role=LegRole.CUSTOMER)
        self.say(e.CallQueued, ago, call=call, visit=visit, queue=queue, native=call.split("/")[1])
        return visit

    def past_visit(self, queue: str, ago: float, wait: float, outcome: Outcome = Outcome.ANSWERED) -> None:
        """A visit that ended `ago` seconds ago, and the conversation it led to."""
        visit = self.wait(queue, ago + wait)
        call = visit.rpartition("/")[0]
        agent = self.dice.choice(self.agents) if outcome is Outcome.ANSWERED and self.agents else ""
        self.say(e.VisitEnded, ago, visit=visit, call=call, queue=queue, outcome=outcome, agent=agent, wait_s=wait)
        talk = min(self.dice.uniform(60, 400), max(ago - 5, 1.0))
        if agent:
            self.say(
                e.LegChanged,
                ago,
                call=call,
                leg=f"{call}/out",
                state=LegState.TALKING,
                role=LegRole.AGENT,
                agent=agent,
            )
            self.say(e.VisitHandled, ago - talk, visit=visit, agent=agent, talk_s=talk, hold_s=self.dice.uniform(0, 20))
        self.say(e.CallCleared, ago - talk if agent else ago - 0.1, call=call, cause="normal clearing")

    def talk(self, ago: float, state: LegState = LegState.TALKING) -> None:
        """The next free agent is in a call since `ago` seconds."""
        agent = self.free.pop()
        queue = self.dice.choice(self.queues)
        wait = self.dice.uniform(2, 14)
        visit = self.wait(queue, ago + wait)
        call = visit.rpartition("/")[0]
        if state is not LegState.RINGING:
            self.say(
                e.VisitEnded,
                ago,
                visit=visit,
                call=call,
                queue=queue,
                outcome=Outcome.ANSWERED,
                agent=agent,
                wait_s=wait,
            )
            self.say(e.LegChanged, ago, call=call, leg=f"{call}/in", state=LegState.TALKING, role=LegRole.CUSTOMER)
        self.say(e.LegChanged, ago, call=call, leg=f"{call}/out", state=state, role=LegRole.AGENT, agent=agent)

    def pause(self, ago: float, reason: str) -> None:
        """The next free agent is not ready."""
        self.say(e.AgentNotReady, ago, agent=self.free.pop(), reason=reason)

    def wrap_up(self, ago: float) -> None:
        """The next free agent is in wrap-up."""
        agent = self.free.pop()
        self.say(e.WrapUpStarted, ago, agent=agent, call="", until=self.now + 60)

    def last_hour(self, share_late: float, calls: int, queue: str) -> None:
        """A queue's recent visits, some late, some abandoned."""
        for _ in range(calls):
            dice = self.dice.random()
            outcome = Outcome.ABANDONED if dice < 0.04 else Outcome.TIMED_OUT if dice < 0.05 else Outcome.ANSWERED
            late = self.dice.random() < share_late
            self.past_visit(
                queue,
                self.dice.uniform(30, 3500),
                self.dice.uniform(70, 160) if late else self.dice.uniform(2, 9),
                outcome,
            )

    def alarm(self, ago: float, rule: Rule, subject: str, value: float, owner: str = "") -> None:
        """A standing alarm."""
        name = f"{rule.name}/{subject}"
        self.say(
            e.AlarmRaised,
            ago,
            link="",
            alarm=name,
            rule=rule.name,
            subject=subject,
            severity=rule.severity,
            value=value,
        )
        if owner:
            self.say(e.AlarmAcknowledged, ago - 5, link="", alarm=name, who=owner)

    def lose_link(self, ago: float, reason: str = "connection refused") -> None:
        """The link is lost since `ago` seconds."""
        self.say(e.LinkDown, ago, reason=reason)

    def command(self, ago: float, command: Any, *fates: tuple[Fate, float, str]) -> None:
        """A command and its fates: each a fate, how long after asking, and why."""
        self.say(e.CommandAsked, ago, command=command)
        for fate, after, why in fates:
            self.say(e.CommandChanged, ago - after, command=command.id, fate=fate, why=why)


RULES = (
    Rule("longest wait", "longest_wait", "queue", 180.0, for_s=5.0),
    Rule("service level", "below_target", "queue", 10.0, for_s=60.0, severity=Severity.WARNING),
)
HOSTILE = ("<b>Robert</b><img src=x onerror=alert(1)>", "\u202eמרים כהן\u202c שלום", "=CMD|' /C calc'!A0",
           "Maximiliane von und zu " * 9,
           "line\r\nbreak\x00\x1b[31m %n {0} &amp;", "محمد 123 abc", "李小龍")  # fmt: skip


def busy(now: float, seed: int = 7) -> Stage:
    """Five queues, thirty agents, a queue in trouble."""
    stage = Stage(now, seed)
    stage.open_day()
    stage.open_queues()
    stage.staff(NAMES)
    for queue, late, calls in zip(stage.queues, (0.36, 0.1, 0.05, 0.22, 0.02), (70, 50, 40, 24, 60), strict=True):
        stage.last_hour(late, calls, queue)
    for state, times in (
        (LegState.TALKING, (91, 537, 312, 509, 264, 332, 455, 64, 490, 29, 601, 118, 222)),
        (LegState.HELD, (366,)),
        (LegState.RINGING, (7, 3)),
    ):
        for ago in times:
            stage.talk(ago, state)
    for ago in (41, 72, 15):
        stage.wrap_up(ago)
    for ago, reason in ((165, "lunch"), (1882, "lunch"), (400, "training"), (59, "break")):
        stage.pause(ago, reason)
    stage.say(e.AgentLeftQueue, 300, agent=stage.free[0], queue=stage.queues[0])
    for ago, name in zip(
        (192, 167, 125, 82, 58, 31, 9),
        ("", "José Müller", "", "Ferri & Figli srl", "anonymous", "", "Łukasz Żak"),
        strict=True,
    ):
        stage.wait(stage.queues[0], ago, name)
    for queue, ago in ((3, 101), (1, 18), (1, 7)):
        stage.wait(stage.queues[queue], ago)
    stage.say(e.RulesSet, 10_000, link="", rules=RULES)
    stage.alarm(12, RULES[0], stage.queues[0], 192.0)
    stage.alarm(300, RULES[1], stage.queues[3], 12.0, owner="giulia")
    _commands(stage)
    return stage


def _commands(stage: Stage) -> None:
    waiting = next(
        event.visit for event in stage.told if isinstance(event, e.CallQueued) and stage.now - event.at == 167
    )
    who = {"who": "giulia", "workstation": "mi-super"}
    stage.command(9, MoveToFront(id="c1", visit=waiting, **who), (Fate.ACCEPTED, 0.1, ""), (Fate.SEEN, 0.3, ""))
    stage.command(
        96, SetNotReady(id="c2", agent=stage.agents[8], reason="lunch", after_call=True, **who), (Fate.PENDING, 0.1, "")
    )
    stage.command(
        130,
        TakeOver(id="c3", call=waiting.rpartition("/")[0], station="PJSIP/900", **who),
        (Fate.REFUSED, 0.2, "the station does not answer"),
    )


def quiet(now: float) -> Stage:
    """An easy hour: everybody has a hand free."""
    stage = Stage(now, 3)
    stage.open_day()
    stage.open_queues()
    stage.staff(NAMES)
    for queue in stage.queues:
        stage.last_hour(0.04, 22, queue)
    for ago in (91, 214, 37, 405, 150, 61):
        stage.talk(ago)
    stage.pause(340, "lunch")
    stage.wrap_up(22)
    stage.wait(stage.queues[1], 4)
    return stage


def crowded(now: float) -> Stage:
    """Five hundred agents, twenty queues, two hundred conversations."""
    stage = Stage(now, 11)
    stage.open_day(channels=180)
    stage.open_queues(
        tuple(
            (f"{city} {what}", 80, 20)
            for city in ("Milano", "Torino", "Lisboa", "Porto", "Roma")
            for what in ("support", "sales", "orders", "billing")
        )
    )
    stage.staff(
        [f"{NAMES[n % 30].split()[0]} {NAMES[(n * 7 + n // 30) % 30].split()[1]} {n // 30 + 1}" for n in range(500)]
    )
    for queue in stage.queues:
        stage.last_hour(stage.dice.uniform(0.0, 0.3), 25, queue)
    for number in range(340):
        kind = number % 17
        ago = stage.dice.uniform(2, 900)
        if kind < 11:
            stage.talk(ago, LegState.HELD if kind == 10 else LegState.TALKING)
        elif kind < 14:
            stage.pause(ago * 3, ("lunch", "break", "training")[kind - 11])
        else:
            stage.wrap_up(min(ago, 50))
    for number in range(60):
        stage.wait(stage.queues[number * number % 20], stage.dice.uniform(1, 240))
    return stage


def hostile(now: float) -> Stage:
    """The busy centre, with names that strangers chose."""
    stage = busy(now)
    for number, name in enumerate(HOSTILE):
        stage.wait(stage.queues[number % 5], 21 + number * 9, name, "=CMD|' /C calc'!A0" if number == 2 else "")
        stage.say(e.AgentSeen, 9_000, agent=stage.agents[number], name=name, station=str(100 + number))
    stage.say(e.QueueSeen, 9_000, queue=stage.queues[4], name=HOSTILE[0])
    return stage


def blind(now: float) -> Stage:
    """The busy centre, seven seconds after its link was lost."""
    stage = busy(now)
    stage.lose_link(7)
    return stage


def half_blind(now: float) -> Stage:
    """Two switches, one of them lost."""
    stage = busy(now)
    stage.say(e.LinkUp, 9_000, link="asterisk-to", driver="ami", version="Asterisk 16.28", capabilities=ABLE)
    stage.say(e.QueueSeen, 8_999, link="asterisk-to", queue="asterisk-to/Torino", name="Torino")
    stage.say(e.AgentSeen, 8_998, link="asterisk-to", agent="asterisk-to/PJSIP/7", name="Zaira Gallo", station="7")
    stage.say(e.AgentJoinedQueue, 8_997, link="asterisk-to", agent="asterisk-to/PJSIP/7", queue="asterisk-to/Torino")
    stage.lose_link(7)
    return stage


def mixed(now: float) -> Stage:
    """The busy centre, and beside it an old switch that only writes records on a serial line."""
    stage = busy(now)
    link, queue = "pbx-to", "pbx-to/Torino"
    version = "Panasonic KX-TDA/TDE/NS, 120 columns, /dev/ttyUSB0 (9600 8N1)"
    stage.say(e.LinkUp, 9_000, link=link, driver="smdr", version=version, capabilities=("records_after_call",))
    stage.say(e.QueueSeen, 8_999, link=link, queue=queue, name="Torino")
    for number in range(24):
        talk, ring = (0.0 if number % 6 == 5 else stage.dice.uniform(20, 300)), stage.dice.uniform(4, 40)
        ago = 7_000 - number * 270
        call, extension = f"{link}/n{number}", 101 + number % 4
        stage.say(
            r.CallRecorded, ago - ring - talk, link=link, call=call, native=f"n{number}", began=now - ago,
            ended=now - ago + ring + talk, cli=f"011 55{number:04}", dialled="600", extension=f"{link}/{extension}",
            who=("Anna Rossi", "Ugo Verdi", "Ida Blu", "Leo Neri")[number % 4], trunk=f"{link}/3", ring_s=ring,
            talk_s=talk, queue=stage.queues[1] if number % 3 == 0 else queue, visit=f"{call}/1", cause="",
            outcome=Outcome.ANSWERED if talk else Outcome.ABANDONED, marks=("minute",),
        )  # fmt: skip
    raw = b"25/1x/26 1?:07PM   101 0003".hex()
    stage.say(r.RecordRejected, 500, link=link, raw=raw, why="date: '25/1x/26' is not a date dd/mm/yy")
    stage.say(r.LineJudged, 400, link=link, health="noisy", confidence=0.8, text=0.95, count=4096)
    return stage


def empty(now: float) -> Stage:
    """A switch without queues, just connected."""
    stage = Stage(now)
    stage.open_day(0.01)
    return stage
