"""Errors a person can do something about: told as one sentence, without a traceback.

Whatever else escapes to `console.__main__` is a bug: it goes to the log with its traceback, and the person
is told where that log is. Raise a `PlainError` (or a class of it) only with a sentence that says what and
what to do.
"""


class PlainError(Exception):
    """What went wrong and what to do about it, in a sentence for whoever started the program.

    `about` fills the places of `says` (as `str.format` does). Both are kept, so that a window whose people speak
    another language can say the same; a sentence without `about` is taken as it is.
    """

    def __init__(self, says: str = "", **about: object) -> None:
        self.says, self.about = says, about
        super().__init__(says.format(**about) if about else says)
