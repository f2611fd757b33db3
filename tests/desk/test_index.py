"""The index equals a naive scorer after any puts and drops; words meet across endings, accents and capitals."""

import math
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from console.desk.index import K1, B, Index
from console.desk.tokens import fold, original, tokens

WORDS = ["router", "line", "slow", "dead", "light", "red", "printer", "paper"]
TEXTS = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)
ACTS = st.lists(st.tuples(st.integers(0, 6), st.one_of(st.none(), TEXTS)), max_size=25)


def naive(texts: dict[str, str], query: str) -> dict[str, float]:
    """BM25 as the formula says, one text after another."""
    told = {key: Counter(tokens(text, "en")) for key, text in texts.items()}
    mean = sum(sum(counts.values()) for counts in told.values()) / len(told) if told else 1.0
    scores: dict[str, float] = {}
    for term in set(tokens(query, "en")):
        held = sum(term in counts for counts in told.values())
        idf = math.log(1 + (len(told) - held + 0.5) / (held + 0.5))
        for key, counts in told.items():
            if counts[term]:
                norm = K1 * (1 - B + B * sum(counts.values()) / (mean or 1.0))
                scores[key] = scores.get(key, 0.0) + idf * counts[term] / (counts[term] + norm)
    return scores


@settings(deadline=None)
@given(ACTS, TEXTS, st.integers(1, 9))
def test_it_equals_a_naive_scorer(acts: list[tuple[int, str | None]], query: str, limit: int) -> None:
    index, texts = Index("en"), dict[str, str]()
    for number, text in acts:
        index.search(query)  # what is kept between searches must not be stale
        if text is None:
            index.drop(str(number))
            texts.pop(str(number), None)
        else:
            index.put(str(number), text)
            texts[str(number)] = text
    expected = naive(texts, query)
    found = index.search(query, limit)
    assert len(index) == len(texts)
    assert [hit.score for hit in found] == pytest.approx(sorted(expected.values(), reverse=True)[:limit], rel=1e-4)
    assert all(hit.score == pytest.approx(expected[hit.key], rel=1e-4) for hit in found)
    assert index.ceiling(query) >= max([0.0, *expected.values()])


def test_among_very_many_equal_texts_the_first_keys_come() -> None:
    index = Index("en")
    for number in range(200):
        index.put(f"{number:03}", "the same words")
    assert [hit.key for hit in index.search("words", 3)] == ["000", "001", "002"]
    assert index.search("words", 0) == []
    assert index.search("unheard") == []
    assert index.terms_of("nobody") == frozenset()
    assert "000" in index


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "The printers are NOT printing", "printer prints not"),
        ("it", "La connessione è caduta", "CONNESSIONI cadute"),
        ("it", "perché non stampa?", "perche non stampare"),
        ("pt", "A conexão não funciona", "conexoes nao funcionam"),
        ("pt", "ligações", "ligacao"),
    ],
)
def test_words_meet(language: str, one: str, other: str) -> None:
    assert set(tokens(one, language)) & set(tokens(other, language))


@given(st.text(max_size=300), st.sampled_from(["en", "it", "pt", "", "xx"]))
def test_any_text_has_folded_tokens(text: str, language: str) -> None:
    told = tokens(text, language)
    assert all(token and token == fold(token) and " " not in token for token in told)
    assert set(original(text, language)) == set(told)
