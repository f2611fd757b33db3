"""The call centre as values: what is known, what happened, what may be asked.

Pure: no Qt, no SQL, no sockets, no clock, no randomness. Time enters as data (`Event.at` and the `now`
argument of questions), so that a day folds in a minute and the same journal gives the same centre.
"""
