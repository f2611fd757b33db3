"""The bytes that every program is given: a recorded Asterisk 22 under load, told several times with new call ids."""

import gzip
import re
from pathlib import Path

CAPTURE = Path(__file__).resolve().parents[2] / "tests" / "captures" / "ami" / "normal-22.ami.gz"


def many_calls(times: int = 8) -> bytes:
    """The capture `times` over; the epoch in every unique id and time stamp moves on, so that no call comes twice."""
    once = gzip.decompress(CAPTURE.read_bytes())
    epoch = re.search(rb"Uniqueid: (\d{7})", once)
    if epoch is None:
        raise SystemExit(f"{CAPTURE.name} holds no call")
    start = int(epoch[1])
    return b"".join(once.replace(epoch[1], b"%d" % (start + 10 * turn)) for turn in range(times))


def one_large_message(size: int = 5_000_000) -> bytes:
    """A command's answer of `size` bytes, in lines as a switch prints them, between two small events."""
    line = b"Output: 10:42:17 PJSIP/carrier-a-0000%04x  from-trunk  600  1  Up  Queue(support,t,,,240)\r\n"
    count = size // len(line % 0)
    body = b"".join(line % (turn % 0xFFFF) for turn in range(count))
    event = b"Event: PeerStatus\r\nPrivilege: system,all\r\nPeer: PJSIP/%d\r\nPeerStatus: Reachable\r\n\r\n"
    banner = b"Asterisk Call Manager/11.0.0\r\n"
    answer = b"Response: Success\r\nActionID: 7\r\nMessage: Command output follows\r\n" + body + b"\r\n"
    return banner + event % 1 + answer + event % 2
