"""What the pages say is there: links lead somewhere, every setting, option, role and key is in the manual."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from console.__main__ import ROLES
from console.settings import LinkSettings, QueueTarget, Settings
from drivers.registry import find

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "installer").glob("*.md")])
MANUAL = (ROOT / "docs" / "manual.md").read_text()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text()):
        if "://" not in target and not target.startswith("#"):
            assert (page.parent / target.partition("#")[0]).exists(), f"{page.name} links to {target}"


def test_every_file_the_architecture_names_is_there() -> None:
    here = [
        f"/{file.relative_to(ROOT)}" for room in ("console", "drivers", "tests") for file in (ROOT / room).rglob("*.py")
    ]
    named = set(re.findall(r"`([a-z_/]+\.py)`", (ROOT / "ARCHITECTURE.md").read_text()))
    assert len(named) > 20
    assert not [name for name in sorted(named) if not any(file.endswith(f"/{name}") for file in here)]


def test_every_setting_is_in_the_manual() -> None:
    names = {field.name for kind in (Settings, QueueTarget, LinkSettings) for field in fields(kind)}
    missing = [name for name in sorted(names) if not re.search(rf"\b{name}\b", MANUAL)]
    assert not missing


def test_every_option_of_an_asterisk_link_is_in_the_manual() -> None:
    missing = [option.name for option in find("ami").info.options if not re.search(rf"\b{option.name}\b", MANUAL)]
    assert not missing


def test_every_role_is_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text()
    assert not [role for role in ROLES if role != "supervisor" and f"`centralino {role}" not in readme]
