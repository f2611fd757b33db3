#!/usr/bin/env python3
"""Compose the demonstration cases from the products' sheets: ``corpus.py [--check]`` → resources/knowledge/cases.json.

Each diagnosis becomes CASES callers. Of what is true of a caller (the diagnosis's own answers, for the rest the
question's usual one) only a part was noted, and a few notes are wrong, as on a real desk. What the caller said is put
together from the common ways to complain, from what was seen, and sometimes from a detail. The same sheets give the
same file, byte for byte; docs/knowledge.md tells the shares.
"""

import argparse
import json
import random
import sys
import tomllib
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "knowledge"
PRODUCTS = ("router", "pos", "voip")
CASES = 9
NOTED_TELLING, NOTED_OTHER = 0.72, 0.35
"""Shares of the diagnosis's own answers, and of the others, that somebody wrote down."""
ODD, WRONG = 0.08, 0.04
"""Shares of callers whose usual things are not usual, and of notes that are wrong."""
SAYS_SEEN, SAYS_DETAIL, SAYS_MORE = 0.6, 0.4, 0.5

_OPENINGS = [
    ["Good morning.", "Buongiorno.", "Bom dia."],
    ["Hello, I need help.", "Salve, mi serve aiuto.", "Olá, preciso de ajuda."],
    ["I am calling again.", "Richiamo di nuovo.", "Estou a ligar outra vez."],
    ["", "", ""],
    ["", "", ""],
]
_MORE = [
    ["It is urgent.", "È urgente.", "É urgente."],
    ["It began this week.", "È cominciato questa settimana.", "Começou esta semana."],
    ["I have already switched it off and on.", "Ho già spento e riacceso.", "Já desliguei e liguei."],
    ["I am not an expert.", "Non sono esperto.", "Não percebo muito disto."],
    ["Yesterday all was well.", "Ieri andava tutto bene.", "Ontem estava tudo bem."],
    ["Please call me back this afternoon.", "Richiamatemi nel pomeriggio.", "Liguem-me à tarde, por favor."],
    ["We are losing customers.", "Perdiamo clienti.", "Estamos a perder clientes."],
    ["It is the second time this year.", "È la seconda volta quest'anno.", "É a segunda vez este ano."],
]

Sheet = dict[str, Any]
Symptoms = dict[str, str]


def main() -> int:
    """Write the file, or compare it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing; fail when the file is not what comes out")
    arguments = parser.parse_args()
    text, file = render(compose()), FOLDER / "cases.json"
    if arguments.check:
        return 0 if file.read_text(encoding="utf-8") == text else 1
    file.write_text(text, encoding="utf-8", newline="\n")
    print(f"{text.count(chr(10)) - 2} cases in {file.name}")
    return 0


def compose() -> list[dict[str, Any]]:
    """All cases of all products."""
    cases = []
    for product in PRODUCTS:
        sheet = tomllib.loads((FOLDER / f"{product}.toml").read_text(encoding="utf-8"))
        chance = random.Random(f"centralino/{product}")
        made = [_case(sheet, diagnosis, chance) for diagnosis in sheet["diagnosis"] for _ in range(CASES)]
        _make_unlike(made, sheet, chance)
        chance.shuffle(made)
        cases += [{"id": f"{product}-{at:03}", "product": product, **case} for at, case in enumerate(made, 1)]
    return cases


def render(cases: list[dict[str, Any]]) -> str:
    """One case a line."""
    return "[\n" + ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases) + "\n]\n"


def _case(sheet: Sheet, diagnosis: Sheet, chance: random.Random) -> dict[str, Any]:
    truth = {question["id"]: _truth(question, diagnosis["is"], chance) for question in sheet["question"]}
    noted: Symptoms = {}
    for question in sheet["question"]:
        share = NOTED_TELLING if question["id"] in diagnosis["is"] else NOTED_OTHER
        if chance.random() < share:
            wrong = chance.random() < WRONG
            noted[question["id"]] = _other(question, truth[question["id"]], chance) if wrong else truth[question["id"]]
    return {
        "diagnosis": diagnosis["id"],
        "symptoms": noted,
        "said": _said(sheet, diagnosis, truth, chance),
        "helped": chance.randint(0, 9),
        "failed": chance.choice((0, 0, 0, 1, 1, 2)),
    }


def _truth(question: Sheet, told: dict[str, Any], chance: random.Random) -> str:
    """What is so for one caller."""
    usual = question["usual"]
    if question["kind"] == "number":
        middle = told.get(question["id"])
        low, high = usual if middle is None else (middle, middle)
        spread = 0.0 if middle is None else question["tolerance"] / 2
        return repr(float(max(0, round(chance.uniform(low - spread, high + spread)))))
    if question["id"] in told:
        return str(chance.choice(told[question["id"]].split("|")))
    return _other(question, usual, chance) if chance.random() < ODD else str(usual)


def _other(question: Sheet, answer: str, chance: random.Random) -> str:
    """An answer that is not this one."""
    if question["kind"] == "number":
        return repr(float(max(0, round(float(answer) + chance.choice((-3, 3)) * question["tolerance"]))))
    values = ["yes", "no"] if question["kind"] == "yes_no" else [option[0] for option in question["options"]]
    return chance.choice([value for value in values if value != answer])


def _said(sheet: Sheet, diagnosis: Sheet, truth: Symptoms, chance: random.Random) -> list[str]:
    """What the caller said, in each language."""
    parts = [chance.choice(sheet["complaints"][chance.choice(diagnosis["complaints"])])]
    seen = [q["say"][truth[q["id"]]] for q in sheet["question"] if truth[q["id"]] in q.get("say", {})]
    parts += [phrase for phrase in chance.sample(seen, min(2, len(seen))) if chance.random() < SAYS_SEEN]
    if chance.random() < SAYS_DETAIL:
        parts.append(chance.choice(diagnosis["details"]))
    told = [chance.choice(_OPENINGS), *([_sentence(part) for part in parts])]
    if chance.random() < SAYS_MORE:
        told.append(chance.choice(_MORE))
    return [" ".join(part[language] for part in told if part[language]) for language in range(3)]


def _sentence(phrase: list[str]) -> list[str]:
    return [f"{text[0].upper()}{text[1:]}." for text in phrase]


def _make_unlike(cases: list[dict[str, Any]], sheet: Sheet, chance: random.Random) -> None:
    """No two cases of a product say the very same in any language: one more remark until they do not."""
    seen: set[str] = set()
    for case in cases:
        while seen & set(case["said"]):
            more = chance.choice(_MORE)
            case["said"] = [f"{text} {extra}" for text, extra in zip(case["said"], more)]
        seen |= set(case["said"])


if __name__ == "__main__":
    sys.exit(main())
