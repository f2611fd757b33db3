"""The second half of the cycle: what was changed in a case (revise), what a confirmed close teaches (retain), what is
said twice (merge), what nobody needs any more (age). Judges and computes; the store does.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from console.desk.casebase import CaseBase
from console.desk.inquiry import Inquiry
from console.desk.knowledge import Case, CaseState, Catalogue
from console.desk.similarity import likeness, similarity

NEAR = 0.85
"""Two cases of one diagnosis at least so alike are proposed for merging."""
NEW = 0.75
"""A confirmed caller less alike than this to every case of the diagnosis becomes a case of its own."""
AGE_S = 400 * 86400.0
"""A case unused for so long is proposed for retirement."""
_OUTVOTED = 3
"""A case that failed so many times more often than it helped is proposed for retirement too."""


@dataclass(frozen=True, slots=True)
class Revision:
    """What the operator did differently: steps left out and steps added (in `language`), another diagnosis."""

    language: str = "en"
    steps: tuple[str, ...] | None = None
    diagnosis: str = ""
    title: str = ""

    def changes(self, case: Case) -> tuple[str, ...]:
        """What it changes in the case, in words a log can hold: `diagnosis`, `+step`, `-step`; nothing when equal."""
        told = ("diagnosis",) if self.diagnosis and self.diagnosis != case.diagnosis else ()
        if self.steps is None:
            return told
        before = case.steps_in(self.language)
        added = tuple(f"+{step}" for step in self.steps if step not in before)
        gone = tuple(f"-{step}" for step in before if step not in self.steps)
        moved = () if added or gone or self.steps == before else ("order",)
        return (*told, *added, *gone, *moved)


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a close teaches: cases to be written. `kind`: `strengthened`, `weakened` or `added`."""

    kind: str
    case: Case


def learn(
    base: CaseBase, inquiry: Inquiry, case: Case, helped: bool, at: float, new_id: str, revision: Revision | None = None
) -> list[Lesson]:
    """The lessons of a confirmed close that used this case.

    It did not help: the case is weakened. It helped as it was: strengthened, and kept as a new case beside it when the
    caller told what no case of the diagnosis tells. It helped with changes: the changed one is a new case, the old one
    stays as it was.
    """
    used = replace(case, helped=case.helped + helped, failed=case.failed + (not helped), used=at)
    if not helped:
        return [Lesson("weakened", used)]
    if revision is not None and revision.changes(case):
        return [Lesson("added", _revised(as_case(inquiry, case, at, new_id), revision))]
    fresh = as_case(inquiry, case, at, new_id)
    if fresh.symptoms and all(likeness(fresh, known, base.catalogue) < NEW for known in like_cases(base, case)):
        return [Lesson("strengthened", used), Lesson("added", fresh)]
    return [Lesson("strengthened", used)]


def as_case(inquiry: Inquiry, model: Case, at: float, new_id: str) -> Case:
    """What this caller told, with the diagnosis and steps of the case that helped."""
    texts = {inquiry.language: inquiry.text} if inquiry.text.strip() else {}
    return replace(
        model,
        id=new_id,
        symptoms=inquiry.known(),
        texts=texts,
        helped=1,
        failed=0,
        used=at,
        state=CaseState.LIVE,
        into="",
        version=0,
    )


def _revised(case: Case, revision: Revision) -> Case:
    """The new case as the operator really did it. Steps known in one language are that language's only."""
    steps = case.steps if revision.steps is None else {revision.language: revision.steps}
    if not revision.diagnosis or revision.diagnosis == case.diagnosis:
        return replace(case, steps=steps)
    return replace(case, steps=steps, diagnosis=revision.diagnosis, titles={revision.language: revision.title})


def like_cases(base: CaseBase, case: Case) -> tuple[Case, ...]:
    """The live cases of the same product and diagnosis."""
    group = base.groups_of(case.product).get(case.diagnosis)
    return tuple(group.cases.values()) if group else ()


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two cases that say the same; `keep` is the one that helped more. `alike`: 0 to 1."""

    keep: str
    drop: str
    alike: float


def duplicates(base: CaseBase, product: str = "") -> list[Duplicate]:
    """Pairs of live cases of one diagnosis that may be merged, the likest first. Two that contradict never are."""
    found: list[Duplicate] = []
    for name in [product] if product else base.products():
        for group in base.groups_of(name).values():
            found += _pairs(sorted(group.cases.values(), key=lambda case: case.id), base.catalogue)
    return sorted(found, key=lambda pair: (-pair.alike, pair.keep, pair.drop))


def _pairs(cases: list[Case], catalogue: Catalogue) -> Iterable[Duplicate]:
    for at, one in enumerate(cases):
        for other in cases[at + 1 :]:
            alike = likeness(one, other, catalogue)
            if alike >= NEAR and not _contradict(one, other, catalogue):
                keep, drop = sorted((one, other), key=lambda case: (case.failed - case.helped, case.id))
                yield Duplicate(keep.id, drop.id, alike)


def _contradict(one: Case, other: Case, catalogue: Catalogue) -> bool:
    shared = one.symptoms.keys() & other.symptoms.keys() & catalogue.questions.keys()
    return any(similarity(catalogue.questions[q], one.symptoms[q], other.symptoms[q]) == 0 for q in shared)


def merged(keep: Case, drop: Case) -> tuple[Case, Case]:
    """The kept case with what only the other knew and with its uses; and the other, which stays for reading."""
    kept = replace(
        keep,
        symptoms={**drop.symptoms, **keep.symptoms},
        texts=_joined(keep.texts, drop.texts),
        titles={**drop.titles, **keep.titles},
        steps={**drop.steps, **keep.steps},
        helped=keep.helped + drop.helped,
        failed=keep.failed + drop.failed,
        used=max(keep.used, drop.used),
    )
    return kept, replace(drop, state=CaseState.MERGED, into=keep.id)


def _joined(one: Mapping[str, str], other: Mapping[str, str]) -> dict[str, str]:
    """Both texts of each language, so that either caller's words find the case."""
    texts = dict(one)
    for language, text in other.items():
        if text not in texts.get(language, ""):
            texts[language] = f"{texts[language]}\n{text}" if language in texts else text
    return texts


@dataclass(frozen=True, slots=True)
class Aged:
    """A case proposed for retirement. `why`: `unused` (since `used`) or `failed`."""

    case: str
    why: str


def aged(cases: Iterable[Case], now: float) -> list[Aged]:
    """Live cases that nobody needed for long, or that fail; the oldest first. One never used counts from when it came,
    which its `used` says."""
    found = []
    for case in sorted(cases, key=lambda case: (case.used, case.id)):
        if case.state is not CaseState.LIVE:
            continue
        if case.failed >= _OUTVOTED and case.failed >= _OUTVOTED * case.helped:
            found.append(Aged(case.id, "failed"))
        elif now - case.used > AGE_S:
            found.append(Aged(case.id, "unused"))
    return found
