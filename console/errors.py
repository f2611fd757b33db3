"""Errors a person can do something about: told as one sentence, without a traceback.

Whatever else escapes to `console.__main__` is a bug: it goes to the log with its traceback, and the person
is told where that log is. Raise a `PlainError` (or a class of it) only with a sentence that says what and
what to do.
"""


class PlainError(Exception):
    """What went wrong and what to do about it, in a sentence for whoever started the program."""
