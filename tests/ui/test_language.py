"""The languages: complete, compiled from what is in the sources, and every word of the centre has one."""

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from enum import StrEnum
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from console import assets
from console.center.call import Moment
from console.center.site import LinkState
from console.center.states import AgentState, Device, Direction, MonitorMode, Outcome, Severity, Status, Variant
from console.ui import icons, labels
from console.ui.language import LANGUAGES, choose_language, install_language

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication):
    yield
    install_language(qapp, "en")


@pytest.mark.parametrize(
    ("wish", "code"), [("it", "it"), ("pt_BR", "pt"), ("pt-PT", "pt"), ("en", "en"), ("de", "en"), ("xx", "en")]
)
def test_a_wish_becomes_a_language_we_have(wish: str, code: str) -> None:
    assert choose_language(wish) == code


def test_no_portuguese_singular_leaves_its_number_out() -> None:
    """Qt says nothing, and not only one thing, in the singular there: “one answer” would be said of none."""
    tree = ET.fromstring(assets.text("i18n", "centralino_pt.ts"))
    counted = [one for one in tree.iter("message") if one.get("numerus") and "%n" in one.findtext("source", "")]
    assert counted
    lost = [form.text for one in counted for form in one.iter("numerusform") if "%n" not in (form.text or "")]
    assert lost == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_string_is_unfinished(code: str) -> None:
    tree = ET.fromstring(assets.text("i18n", f"centralino_{code}.ts"))
    messages = list(tree.iter("message"))
    assert messages
    for message in messages:
        source, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"{code}: “{source}” is {translation.get('type')}"
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        assert all(forms), f"{code}: “{source}” has no translation"
        for form in forms:
            assert sorted(_places(form)) == sorted(_places(source)), f"{code}: “{source}” and “{form}” differ in places"


def _places(text: str) -> set[str]:
    import re

    return set(re.findall(r"\{\w*\}|%\d|%n|%L\d", text)) - {"%n"}


def test_no_call_for_a_translation_escapes_the_extraction() -> None:
    """Qt's tool does not see into f-strings; every literal handed to a translator must be in the files."""
    root = ET.fromstring(assets.text("i18n", "centralino_it.ts"))
    known = {
        (context.findtext("name"), message.findtext("source"))
        for context in root.iter("context")
        for message in context.iter("message")
    }
    sources = {source for _, source in known}
    escaped = []
    for file in sorted((ROOT / "console" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            words = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
            if name in ("translate", "QT_TRANSLATE_NOOP") and len(words) >= 2 and (words[0], words[1]) not in known:
                escaped.append(f"{file.name}:{node.lineno}: {words[1]}")
            elif name == "tr" and words and words[0] not in sources:
                escaped.append(f"{file.name}:{node.lineno}: {words[0]}")
    assert escaped == []


def test_sources_translations_and_compiled_files_agree() -> None:
    """`scripts/translate.py --check` extracts into a temporary folder and compares."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "translate.py"), "--check"],
        check=False,
        capture_output=True,
        timeout=300,
    )
    assert done.returncode == 0, (done.stdout + done.stderr).decode()


@pytest.mark.parametrize("code", LANGUAGES)
def test_numbers_follow_the_language(qapp: QApplication, code: str) -> None:
    assert install_language(qapp, code) == code
    assert labels.percent(86.04) == {"en": "86.0\u00a0%", "it": "86,0\u00a0%", "pt": "86,0\u00a0%"}[code]
    assert labels.percent(None) == "–"
    assert labels.count(12345) == QLocale().toString(12345)
    assert labels.milliseconds(0.012) == "12\u00a0ms"
    assert labels.span(-1) == "–"
    assert labels.span(192) == "3:12"


WORDS = [
    (labels.agent_state, AgentState),
    (labels.status, Status),
    (labels.device, Device),
    (labels.outcome, Outcome),
    (labels.direction, Direction),
    (labels.monitor_mode, MonitorMode),
    (labels.severity, Severity),
    (labels.variant, Variant),
]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(("word", "vocabulary"), WORDS)
def test_every_word_of_the_centre_has_one_for_people(
    qapp: QApplication, code: str, word, vocabulary: type[StrEnum]
) -> None:
    install_language(qapp, code)
    shown = [word(value) for value in vocabulary]
    assert all(shown)
    assert len(set(shown)) == len(shown), "two words of the centre read the same"
    assert not any("_" in text for text in shown)


def test_every_state_has_its_shape() -> None:
    assert {labels.state_icon(state) for state in AgentState} <= icons.icon_names()


def test_translations_really_apply(qapp: QApplication) -> None:
    install_language(qapp, "it")
    italian = labels.agent_state(AgentState.TALKING)
    install_language(qapp, "pt")
    assert italian != labels.agent_state(AgentState.TALKING) != "talking"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"


def test_links_in_words(qapp: QApplication) -> None:
    install_language(qapp, "en")
    assert labels.link_word(LinkState("a", up=True, lag_s=0.0123), 0) == ("12\u00a0ms", "calm")
    assert labels.link_word(LinkState("a", up=True, lag_s=1.44), 0) == ("1.4\u00a0s", "warning")
    assert labels.link_word(LinkState("a", blind_since=100.0), 141.0) == ("lost 0:41", "blind")
    assert labels.link_word(LinkState("a"), 0) == ("connecting", "warning")


def test_moments_are_sentences(qapp: QApplication) -> None:
    install_language(qapp, "en")
    assert labels.moment(Moment(0, "answered", ("Support", "41.2", "Anna"))) == "answered after 0:41 in Support by Anna"
    assert labels.moment(Moment(0, "queued", ("Support", "0"))) == "joined Support"
    assert labels.moment(Moment(0, "something_new", ("x",))) == "something_new x"
    hostile = "{0.__class__}"
    assert hostile in labels.moment(Moment(0, "rang", (hostile,)))
