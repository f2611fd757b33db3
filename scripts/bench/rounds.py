"""Alternating runs and their medians; the table a person reads and the line a program reads."""

import json
import os
import statistics
import subprocess
import sys
import venv
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / ".bench"
PEERS = ("asterisk-ami==0.1.7", "panoramisk==1.4", "basicami==0.1.0", "sqlalchemy>=2.1,<2.2", "bm25s==0.3.16")


@dataclass
class Result:
    """`ratios`: how many times faster we are than each peer; `figures`: medians, seconds unless the name says more."""

    bench: str
    ratios: dict[str, float] = field(default_factory=dict)
    figures: dict[str, float] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def table(self) -> str:
        """For people."""
        lines = [f"{self.bench}"]
        lines += [f"  {name:<44} {value:>14,.6g}" for name, value in self.figures.items()]
        lines += [f"  faster than {name:<32} {value:>13.2f}×" for name, value in self.ratios.items()]
        return "\n".join([*lines, *(f"  {note}" for note in self.notes)])

    def json(self) -> str:
        """For programs: one line."""
        return json.dumps({"bench": self.bench, "ratios": self.ratios, "figures": self.figures})


def alternate(ways: Mapping[str, Callable[[], float]], rounds: int = 5) -> dict[str, float]:
    """Each way once in every round, the order turned by one each time; the median seconds of each."""
    names = list(ways)
    times: dict[str, list[float]] = {name: [] for name in names}
    for turn in range(rounds):
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            times[name].append(ways[name]())
    return {name: statistics.median(seen) for name, seen in times.items()}


def run(python: Path | str, script: str, *arguments: str) -> dict[str, float]:
    """One run of a script of this folder in a process of its own; what its last line says."""
    command = [str(python), str(Path(__file__).with_name(script)), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stderr[-2000:]}")
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told


def peers_python() -> Path:
    """The interpreter of the peers' environment, made and filled when it is not there."""
    folder = HOME / "venv"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = folder / "peers.txt"
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != "\n".join(PEERS):
        print(f"installing {', '.join(PEERS)} into {folder.relative_to(ROOT)} …", file=sys.stderr)
        venv.create(folder, with_pip=True, clear=True)
        subprocess.run([str(python), "-m", "pip", "install", "-q", *PEERS], check=True, stdout=sys.stderr)
        stamp.write_text("\n".join(PEERS), encoding="utf-8")
    return python
