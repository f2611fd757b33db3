"""Bytes to lines, without I/O: whatever the chunks, the same lines."""


class Reader:
    """Lines of at most 200 bytes; a longer one is left out."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[list[str]]:
        """The words of each line that is complete now."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        self._rest = self._rest[-201:]
        return [line.decode("ascii", "replace").split() for line in lines if 0 < len(line.strip()) <= 200]
