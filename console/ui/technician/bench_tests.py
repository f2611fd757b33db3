"""The bench's tests as the window knows them: what each is for, against what it runs, and its command line.

The tests themselves are `scripts/diagnose/*.py`: the same checks, the same verdicts, whoever starts them.
"""

import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from console.settings import LinkSettings, Settings

translate = QCoreApplication.translate
SIMULATED, ADDRESS, LINK, NOTHING = "simulate", "address", "link", "nothing"


@dataclass(frozen=True, slots=True)
class Test:
    """One script. `drivers`: whose links it can test; `by_name`: it takes a link from the settings file by name.

    `line`: its address may be a serial port, with settings of its own; `beside`: it may run beside an engine that holds
    the link; `stories`: what its simulated device can be like; `alone`: it needs no device at all.
    """

    __test__ = False  # not one of pytest's

    name: str
    drivers: tuple[str, ...] = ()
    stories: tuple[str, ...] = ("fine",)
    by_name: bool = False
    line: bool = False
    beside: bool = False
    alone: bool = False

    @property
    def title(self) -> str:
        """What is tested, in a word."""
        return {
            "ports": translate("Bench", "Ports"),
            "line": translate("Bench", "Serial line"),
            "smdr": translate("Bench", "Call records"),
            "modem": translate("Bench", "Modem"),
            "modbus": translate("Bench", "Modbus"),
            "switch": translate("Bench", "Switch"),
            "database": translate("Bench", "Database"),
            "report": translate("Bench", "Report"),
        }[self.name]

    @property
    def words(self) -> str:
        """What it finds out, and what it does to the device."""
        return {
            "ports": translate("Bench", "Which serial ports there are, what is plugged in, and who holds them."),
            "line": translate("Bench", "Whether the line is alive, its speed and frame. It listens; nothing is sent."),
            "smdr": translate("Bench", "Which format the records have, how many come, and which lines are bad."),
            "modem": translate(
                "Bench", "Whether the modem answers, what it can do, its SIM and signal. No call is made."
            ),
            "modbus": translate(
                "Bench", "Which devices answer, how fast, and whether their maps fit. Nothing is written."
            ),
            "switch": translate("Bench", "Signing in, rights, speed, clock and known holes. Nothing is changed."),
            "database": translate("Bench", "Whether the journal can be reached, is whole, and how fast it is."),
            "report": translate(
                "Bench", "One file to send: versions, settings, logs, tapes and results, without secrets."
            ),
        }[self.name]


TESTS = (
    Test("ports", alone=True),
    Test("line", ("smdr", "modem"), ("fine", "wrong-speed", "seven-even", "silent", "noisy", "xoff"), line=True),
    Test(
        "smdr",
        ("smdr",),
        ("fine", "wrong-format", "damaged", "wrong-clock", "wrong-speed", "silent"),
        line=True,
    ),
    Test(
        "modem",
        ("modem",),
        ("fine", "analogue", "no-card", "not-registered", "weak-signal", "data-only", "silent"),
        line=True,
    ),
    Test("modbus", ("modbus",), ("fine", "dead-device", "stuck-relay", "wrong-value", "slow", "noisy"), by_name=True),
    Test(
        "switch",
        ("ami",),
        ("fine", "too-many-rights", "old-version", "wrong-clock", "lossy", "wrong-password"),
        by_name=True,
        beside=True,
    ),
    Test("database", stories=("fine", "damaged"), beside=True),
    Test("report", alone=True, beside=True),
)


@dataclass(frozen=True, slots=True)
class Target:
    """Against what: `kind` is `simulate` (value: the story), `link` (its name), `address` (typed) or `nothing`."""

    kind: str
    value: str = ""
    line: str = ""


def targets(test: Test, settings: Settings) -> list[tuple[str, Target]]:
    """What can be chosen, with its words: links of the settings first, then what is typed, then simulated devices."""
    found: list[tuple[str, Target]] = []
    if test.alone:
        found.append((translate("Bench", "this machine"), Target(NOTHING)))
    if test.name == "database":
        found.append((translate("Bench", "this site's journal"), Target(LINK, settings.database_address())))
    for link in settings.links:
        if link.driver in test.drivers:
            found.append((translate("Bench", "link “{link}”").format(link=link.name), Target(LINK, link.name)))
    if test.line or test.name == "database":
        found.append((translate("Bench", "an address typed below"), Target(ADDRESS)))
    for story in test.stories:
        found.append((translate("Bench", "simulated: {story}").format(story=story), Target(SIMULATED, story)))
    return found


def words_of(test: Test, target: Target, settings: Settings, settings_file: Path) -> list[str]:
    """The command line after the script's name. Raises KeyError for a link the settings do not have."""
    if target.kind == SIMULATED:
        return [f"--simulate={target.value}"]
    if test.name == "report":
        return _report(settings, settings_file)
    if test.name == "database":
        secret = ["--secret", settings.database_secret] if settings.database_secret else []
        return [target.value, *(secret if target.kind == LINK else []), *_secrets(settings)]
    if target.kind == LINK and test.by_name:
        secrets = _secrets(settings) if test.name == "switch" else []
        return ["--settings", str(settings_file), "--link", target.value, *secrets]
    if target.kind == LINK:
        return _of_link(test, next_link(settings, target.value))
    line = ["--line", target.line] if test.line and target.line else []
    return [*([target.value] if target.value else []), *line]


def _of_link(test: Test, link: LinkSettings) -> list[str]:
    words = [str(link.options.get("port", ""))]
    if link.options.get("line"):
        words += ["--line", str(link.options["line"])]
    if test.name == "smdr" and link.options.get("format"):
        words += ["--format", str(link.options["format"])]
    if test.name == "modem" and link.options.get("kind"):
        words += ["--kind", str(link.options["kind"])]
    return words


def next_link(settings: Settings, name: str) -> LinkSettings:
    """The link of that name. Raises KeyError."""
    for link in settings.links:
        if link.name == name:
            return link
    raise KeyError(name)


def _secrets(settings: Settings) -> list[str]:
    return ["--secrets", str(Path(settings.secrets_file).expanduser())] if settings.secrets_file else []


def _report(settings: Settings, settings_file: Path) -> list[str]:
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    folder = settings.data_folder() / "reports"
    words = [str(folder / f"centralino-report-{stamp}.zip"), "--data", str(settings.data_folder())]
    words += ["--settings", str(settings_file)] if settings_file.exists() else []
    kept = sorted(results_folder(settings).glob("*.json")) if results_folder(settings).is_dir() else []
    return [*words, *_secrets(settings), *(word for file in kept for word in ("--result", str(file)))]


def results_folder(settings: Settings) -> Path:
    """Where the newest result of each test is kept, for the report."""
    return settings.data_folder() / "bench"
