"""Passwords, and if wanted telephone numbers, blotted out of whatever is to leave the house.

Every replacement has the length of what it replaces, so that a tape stays a tape and a table stays a table. Secrets
that are known are found wherever they stand; those that are not, by the word in front of them. A number becomes another
of as many digits, the same one each time, by a key that is thrown away: that somebody called twice is still seen. Pure;
the key is the caller's. A number written with spaces or dashes in it is not known as one.
"""

import hashlib
import hmac
import re
from collections import Counter
from collections.abc import Iterable
from urllib.parse import quote

SHORTEST = 4
"""A known secret shorter than this is not looked for: it would blot half a file."""
_AFTER_WORD = re.compile(
    rb"(?i)((?:[a-z0-9_-]*(?:password|passwd|passphrase|md5secret|api[_-]?key|token)|\b(?:pwd|secret|authorization))"
    rb"[\"']?[ \t]*[:=][ \t]*[\"']?)([^\s\"'&,;]{1,200})"
)
_LINE = re.compile(rb"(?im)^([ \t]*(?:key|auth)[ \t]*[:=][ \t]*)([^\r\n]+)")
_IN_ADDRESS = re.compile(rb"(\b[a-z][a-z0-9+]*://[^\s/:@\"']*:)([^\s@/\"']+)(?=@)")
# Not a part of a time or an id (1795646779.12), nor of a word or of a longer run.
_NUMBER = re.compile(rb"(?<![\w.:])(\+?)(\d{6,15})(?![\w:]|\.\d)")


class Redactor:
    """`secrets`: known ones; `key`: random bytes when numbers are to go too, else None. `counts` says what went."""

    def __init__(
        self, secrets: Iterable[str] = (), key: bytes | None = None, names: frozenset[str] = frozenset()
    ) -> None:
        known = {form for secret in secrets if len(secret) >= SHORTEST for form in (secret, quote(secret, safe=""))}
        self._known = [form.encode() for form in sorted(known, key=len, reverse=True)]
        self._names = {name.encode() for name in names}
        self._key = key
        self.counts: Counter[str] = Counter()

    def __call__(self, data: bytes) -> bytes:
        """The same bytes with what must not leave blotted out; of the same length."""
        for secret in self._known:
            count = data.count(secret)
            if count:
                self.counts["known secrets"] += count
                data = data.replace(secret, b"*" * len(secret))
        for pattern in (_IN_ADDRESS, _AFTER_WORD, _LINE):
            data = pattern.sub(self._blot, data)
        return _NUMBER.sub(self._other, data) if self._key is not None else data

    def _blot(self, found: re.Match[bytes]) -> bytes:
        """Settings name a secret where others write it: a name is kept."""
        word = found[2]
        if word in self._names or not word.strip(b"*"):
            return found[0]
        self.counts["words after a password's name"] += 1
        return found[1] + b"*" * len(word)

    def _other(self, found: re.Match[bytes]) -> bytes:
        assert self._key is not None
        self.counts["telephone numbers"] += 1
        digest = int.from_bytes(hmac.new(self._key, found[2], hashlib.sha256).digest(), "big")
        size = len(found[2])
        return found[1] + f"{digest % 10**size:0{size}d}".encode()
