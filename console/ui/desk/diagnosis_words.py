"""A diagnosis in words: why a question is asked, why a candidate stands where it stands, why one may stop asking."""

from PySide6.QtCore import QCoreApplication, QLocale

from console.desk.assessment import Candidate, Reason, Stop, Suggestion
from console.desk.casebase import CaseBase
from console.desk.knowledge import NO, UNKNOWN, YES, Kind, Question
from console.desk.texts import said

translate = QCoreApplication.translate


def question_words(question: Question, language: str) -> str:
    """The question itself."""
    return said(question.words, language) or question.id


def answer_words(question: Question, answer: str, language: str) -> str:
    """An answer to this question, as a person says it."""
    if answer == UNKNOWN:
        return translate("Diagnosis", "don't know")
    if question.kind is Kind.YES_NO:
        return {YES: translate("Diagnosis", "yes"), NO: translate("Diagnosis", "no")}[answer]
    if question.kind is Kind.CHOICE:
        words = next((option.words for option in question.options if option.value == answer), {})
        return said(words, language) or answer
    if question.kind is Kind.NUMBER:
        number = QLocale().toString(float(answer), "g", 6)
        return f"{number} {question.unit}".rstrip()
    return answer


def title(base: CaseBase, candidate: Candidate, language: str) -> str:
    """The diagnosis of a candidate."""
    case = base.cases.get(candidate.case)
    return case.title(language) if case else candidate.diagnosis


def why_asked(base: CaseBase, suggestion: Suggestion, candidates: tuple[Candidate, ...], language: str) -> str:
    """Why this question is the next."""
    question = base.catalogue.questions[suggestion.question]
    if suggestion.confirms:
        leading = next((c for c in candidates if c.diagnosis == suggestion.confirms), None)
        name = title(base, leading, language) if leading else suggestion.confirms
        told = answer_words(question, suggestion.answer, language)
        return translate("Diagnosis", "“{answer}” would confirm: {diagnosis}").format(answer=told, diagnosis=name)
    total = sum(count for _, count in suggestion.splits)
    parts = "/".join(str(count) for _, count in suggestion.splits)
    if len(suggestion.splits) < 2:
        return translate("Diagnosis", "weighs {count} candidates against each other").format(count=total)
    return translate("Diagnosis", "splits {count} candidates {parts}").format(count=total, parts=parts)


def reason_words(base: CaseBase, reason: Reason, language: str) -> str:
    """One reason of a candidate, short enough to stand with others."""
    if reason.kind == "words":
        return translate("Diagnosis", "words: {words}").format(words=" ".join(reason.words[:4]))
    if reason.kind == "helped":
        return translate("Diagnosis", "helped {count} times").format(count=reason.times)
    if reason.kind == "tried":
        return translate("Diagnosis", "tried, did not help")
    question = base.catalogue.questions[reason.question]
    told = f"{question_words(question, language)} {answer_words(question, reason.answer, language)}"
    return f"{'+' if reason.kind == 'for' else '−'} {told}"


def stop_words(stop: Stop) -> str:
    """Why no question is asked."""
    return {
        Stop.NOT_YET: "",
        Stop.SURE: translate("Diagnosis", "One diagnosis is sure enough: carry its steps out."),
        Stop.NOTHING_LEFT: translate("Diagnosis", "No further question would tell much: try the first, or escalate."),
        Stop.NO_CASES: translate(
            "Diagnosis", "Nothing is known of this product yet. Solve it by hand, it will be kept."
        ),
        Stop.NO_PRODUCT: translate("Diagnosis", "Choose the product to be guided."),
    }[stop]
