"""Refresh the translations: extract every string of `console/ui` into `resources/i18n/*.ts` and compile them to `.qm`.

    python scripts/translate.py            refresh and compile; lists what still needs words
    python scripts/translate.py --check    change nothing; fails when the committed files are not what the sources give

English is the source language; its file holds the plural forms and is otherwise filled from the source itself.
Both kinds of file are committed, so that an installation needs no Qt tools.
"""

import argparse
import ast
import json
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
CODES = ("en", "it", "pt")


def main(words: list[str] | None = None) -> int:
    """Refresh or check; gives the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare only")
    args = parser.parse_args(words)
    return check() if args.check else refresh(FOLDER)


def refresh(folder: Path, *, loud: bool = True) -> int:
    """Extract and compile in place; 1 when strings are unfinished."""
    missing = 0
    for code in CODES:
        file = folder / f"centralino_{code}.ts"
        _extract(file, code)
        if code == "en":
            _fill_english(file)
        missing += len(unfinished := _unfinished(file))
        if loud:
            print(*unfinished, sep="\n", end="\n" if unfinished else "")
        _compile(file)
    return 1 if missing else 0


def check() -> int:
    """Whether extracting and compiling again would change anything."""
    stale: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for code in CODES:
            for suffix in (".ts", ".qm"):
                shutil.copy(FOLDER / f"centralino_{code}{suffix}", folder)
        refresh(folder, loud=False)
        for code in CODES:
            ours, fresh = FOLDER / f"centralino_{code}.ts", folder / f"centralino_{code}.ts"
            if gone := sorted(_strings(ours) ^ _strings(fresh)):
                stale.append(f"{ours.name}: {len(gone)} strings differ from the sources, the first is {gone[0]}")
            if ours.with_suffix(".qm").read_bytes() != fresh.with_suffix(".qm").read_bytes():
                stale.append(f"{ours.stem}.qm is not what {ours.name} compiles to")
    for line in stale:
        print(line)
    if stale:
        print("run scripts/translate.py and commit resources/i18n")
    return 1 if stale else 0


def _strings(file: Path) -> set[tuple[str, str]]:
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    }


def _extract(file: Path, code: str) -> None:
    sources = sorted((ROOT / "console" / "ui").rglob("*.py"))
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", code]
    with tempfile.TemporaryDirectory() as folder:
        overlooked = Path(folder) / "overlooked.py"
        overlooked.write_text(_overlooked(sources), encoding="utf-8")
        _run("lupdate", *options, *map(str, sources), str(overlooked), "-ts", str(file))


def _overlooked(sources: list[Path]) -> str:
    """What lupdate does not find by itself, written in the manner it understands.

    It sees no call inside an f-string, and a plural only in `tr`, not in `translate` (PySide6 6.11).
    """
    lines: list[str] = []
    for source in sources:
        tree = ast.parse(source.read_text(encoding="utf-8"))
        inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node) == "translate" and len(node.args) >= 2:
                lines += _rewritten(node, id(node) in inside)
        for owner in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
            calls = (node for node in ast.walk(owner) if isinstance(node, ast.Call) and _name(node) == "tr")
            lines += [line for call in calls if id(call) in inside for line in _as_method(owner.name, call.args)]
    return "\n".join(lines)


def _as_method(context: str, args: list[ast.expr]) -> list[str]:
    plural = ", '', n" if len(args) >= 3 else ""
    text = args[0].value if args and isinstance(args[0], ast.Constant) else ""
    return [f"class {context}:", "    def f(self):", f"        self.tr({_quoted(str(text))}{plural})"] if text else []


def _rewritten(call: ast.Call, hidden: bool) -> list[str]:
    context, text = (arg.value if isinstance(arg, ast.Constant) else None for arg in call.args[:2])
    if not isinstance(context, str) or not isinstance(text, str):
        return []
    if len(call.args) >= 4:
        return [f"class {context}:", "    def f(self):", f"        self.tr({_quoted(text)}, '', n)"]
    return [f"translate({_quoted(context)}, {_quoted(text)})"] if hidden else []


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _compile(file: Path) -> None:
    _run("lrelease", str(file), "-qm", str(file.with_suffix(".qm")))


def _run(tool: str, *arguments: str) -> None:
    found = Path(sys.executable).with_name(f"pyside6-{tool}")
    command = str(found) if found.exists() else shutil.which(f"pyside6-{tool}")
    if command is None:
        raise SystemExit(f"translate: pyside6-{tool} is not installed")
    done = subprocess.run([command, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode or "warning" in done.stderr.lower():
        raise SystemExit(f"translate: {tool} says\n{done.stdout}{done.stderr}")


def _fill_english(file: Path) -> None:
    """A message without plural forms reads as its source."""
    tree = ET.parse(file)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        if message.get("numerus") != "yes" and translation is not None:
            translation.text = message.findtext("source")
            translation.attrib.pop("type", None)
    _write(tree.getroot(), file)


def _write(root: ET.Element, file: Path) -> None:
    text = ET.tostring(root, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def _unfinished(file: Path) -> list[str]:
    """What still needs words."""
    return [
        f"{file.name}: {context.findtext('name')}: {message.findtext('source')}"
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
        if message.find("translation[@type='unfinished']") is not None
    ]


if __name__ == "__main__":
    sys.exit(main())
