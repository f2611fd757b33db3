"""Words to search by: a text in English, Italian or Portuguese to its tokens. Light, and the same for query and text.

Accents are folded and capitals lowered, so that what was typed in haste is found; words that say nothing are left out;
a common ending is taken off, so that *stampa*, *stampe* and *stampare* meet. This is no grammar: it only has to be the
same on both sides. A language it does not know gets no stop words and no endings.
"""

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")
_SHORTEST_STEM = 3

_EN = (
    "a an the and or but if then of to in on at by for with from as is are was were be been it its this that these "
    "those i me my we our you your he she they them his her their do does did have has had can could will would so "
    "there here when while what which who just also very too into out up down about after before since"
)
_IT = (
    "il lo la i gli le un uno una di a da in con su per tra fra e ed o ma se che chi cui non del dello della dei degli "
    "delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla "
    "sui sugli sulle mi ti si ci vi ho ha hanno abbiamo sono è e' era essere questo questa questi queste quello quella "
    "mio mia miei mie suo sua come quando anche poi molto piu qui dopo prima io lei lui noi l un all dell nell sull d c"
)
_PT = (
    "o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às por pelo pela para com e ou mas se que "
    "quem não nao é sao são foi era ser está esta estao tem têm ha há este esta isto esse essa isso aquele aquela meu "
    "minha meus minhas seu sua como quando tambem também muito mais ja já aqui depois antes eu ele ela nós eles me lhe"
)
_KEPT = {"non", "nao", "no", "not"}
"""Words that look empty and are not: *non stampa* is the whole complaint."""

_ENDINGS = {
    "en": ("ingly", "edly", "ing", "ies", "ied", "ed", "es", "ly", "s", "y", "e"),
    "it": (
        *("azioni", "azione", "amente", "mente", "ando", "endo", "ante", "ente", "anti", "enti"),
        *("are", "ere", "ire", "ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "ito", "ita", "iti", "ite"),
        *("chi", "che", "ghi", "ghe", "ia", "io", "ie", "ii", "a", "e", "i", "o"),
    ),
    "pt": (
        *("acoes", "acao", "amente", "mente", "ando", "endo", "indo", "ante", "ente", "oes", "ais", "eis"),
        *("ar", "er", "ir", "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ao", "am", "em", "ou"),
        *("es", "as", "os", "a", "e", "o", "s"),
    ),
}


def fold(text: str) -> str:
    """Lower case, without accents, compatible forms joined (full-width letters, ligatures)."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


_STOP = {
    language: frozenset(word for told in text.split() for word in _WORD.findall(fold(told))) - _KEPT
    for language, text in {"en": _EN, "it": _IT, "pt": _PT}.items()
}


def is_empty(word: str) -> bool:
    """Whether a word says nothing in one of the languages known."""
    return any(fold(word) in stop for stop in _STOP.values())


def tokens(text: str, language: str) -> list[str]:
    """The tokens of a text in order, doubled ones included."""
    stop = _STOP.get(language, frozenset())
    return [stem(word, language) for word in _WORD.findall(fold(text)) if word not in stop]


def original(text: str, language: str) -> dict[str, str]:
    """Each token of a text with the word it was first made from, in the order of the text."""
    stop = _STOP.get(language, frozenset())
    found: dict[str, str] = {}
    for word in text.split():
        for part in _WORD.findall(fold(word)):
            if part not in stop:
                found.setdefault(stem(part, language), part if part == fold(word) else word.strip(".,;:!?()"))
    return found


@lru_cache(maxsize=100_000)
def stem(word: str, language: str) -> str:
    """The folded word without its ending; a number or a short word as it is."""
    if len(word) <= _SHORTEST_STEM or any(letter.isdigit() for letter in word):
        return word
    for ending in _by_length(language):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word


@lru_cache(maxsize=8)
def _by_length(language: str) -> tuple[str, ...]:
    return tuple(sorted(_ENDINGS.get(language, ()), key=len, reverse=True))
