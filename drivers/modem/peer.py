"""The other end: a modem for tests, demonstrations and training, with faults on demand.

It plays a plain modem or a mobile one on any stream, and the line behind it: who calls, who is called, what messages
lie in its memory. It knows nothing of the link's mapping.
Long because a modem is one list of commands and what each does, read from top to bottom.
"""

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from drivers.modem.callerid import write_mdmf
from drivers.modem.pdu import BadPdu, Part, read_submit, write_deliver
from drivers.transport.stream import Stream

ACTIVE, HELD, DIALLING, ALERTING, INCOMING, WAITING = range(6)


@dataclass
class PeerCall:
    """A call on the peer's line; `state` as in +CLCC."""

    index: int
    incoming: bool
    state: int
    number: str
    name: str = ""


@dataclass
class Faults:
    """`silent`: no answer to anything; `refuse`: commands (their beginning) that end in ERROR; `chatter`: lines that
    come before every answer; `echo` although it was switched off; `numeric` results; `dial`: what dialling ends in."""

    silent: bool = False
    refuse: tuple[str, ...] = ()
    chatter: tuple[str, ...] = ()
    echo: bool = False
    numeric: bool = False
    dial: str = "OK"


@dataclass
class ModemPeer:
    """`mobile`: GSM; else Hayes, `voice` with +FCLASS=8. `heard` are the commands it was given."""

    mobile: bool = True
    voice: bool = True
    pin: str = ""
    sim: bool = True
    registered: str = "1"
    signal: int = 20
    faults: Faults = field(default_factory=Faults)
    calls: list[PeerCall] = field(default_factory=list)
    stored: dict[int, str] = field(default_factory=dict)
    sent: list[Part] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    raw_caller_id: bool = False
    stream: Stream | None = None
    _expecting: bool = False
    _echo: bool = True

    async def serve(self, stream: Stream) -> None:
        """Answer until the other end goes."""
        self.stream, buffer = stream, b""
        try:
            while data := await stream.read():
                buffer += data
                while found := re.search(rb"[\r\x1a]", buffer):
                    line, buffer = buffer[: found.start()], buffer[found.end() :]
                    await self._line(line.decode("latin-1").strip())
        finally:
            self.stream = None

    async def say(self, *lines: str) -> None:
        """Lines nobody asked for."""
        if self.stream is not None:
            await self.stream.write("".join(f"\r\n{line}\r\n" for line in lines).encode("latin-1"))

    # --- what happens on the line

    async def ring(self, number: str, name: str = "", rings: int = 1) -> PeerCall:
        """Somebody calls; a number of P or O is none. The caller's id comes after the first ring."""
        call = next((one for one in self.calls if one.state in (INCOMING, WAITING)), None)
        if call is None:
            taken = any(one.state in (ACTIVE, HELD) for one in self.calls)
            index = max((one.index for one in self.calls), default=0) + 1
            call = PeerCall(index, True, WAITING if taken else INCOMING, number, name)
            self.calls.append(call)
        for _ in range(rings):
            await self.say(*self._ringing(call))
        return call

    def _ringing(self, call: PeerCall) -> list[str]:
        withheld = call.number in ("P", "O")
        if self.mobile:
            shown = "" if withheld else call.number
            kind = 145 if shown.startswith("+") else 129
            if call.state == WAITING:
                return [f'+CCWA: "{shown}",{kind},1,0']
            clip = f'+CLIP: "{shown}",{kind},,,,{1 if withheld else 0}'
            return ["+CRING: VOICE", clip, *([f'+CNAP: "{call.name}",0'] if call.name else [])]
        if self.raw_caller_id:
            return ["RING", f"MESG = {write_mdmf(call.number, call.name).hex().upper()}"]
        named = [f"NAME = {call.name}"] if call.name else []
        return ["RING", "DATE = 1125", "TIME = 1030", f"NMBR = {call.number}", *named]

    async def gone(self, word: str = "NO CARRIER") -> None:
        """The other party ends every call; an empty word says nothing of it."""
        self.calls.clear()
        if word:
            await self.say(word)

    async def picked_up(self) -> None:
        """Who was called answers."""
        for call in self.calls:
            call.state = ACTIVE if call.state in (DIALLING, ALERTING) else call.state
        if not self.mobile:
            await self.say("VCON")

    async def text(self, number: str, text: str, at: float = 1_700_000_000.0, reference: int = 7) -> None:
        """A text message comes, in parts when it is long."""
        for pdu in write_deliver(number, text, at, reference):
            await self.store(pdu)

    async def store(self, pdu: str) -> None:
        """A PDU is put into the memory and announced."""
        place = next(n for n in range(1, 1000) if n not in self.stored)
        self.stored[place] = pdu
        await self.say(f'+CMTI: "SM",{place}')

    # --- commands

    async def _line(self, line: str) -> None:
        if self.faults.silent:
            return
        if self._expecting:
            self._expecting = False
            await self._submit(line)
            return
        if not line:
            return
        self.heard.append(line)
        echoed = f"{line}\r" if self._echo or self.faults.echo else ""
        if line.upper().startswith("ATE0"):
            self._echo = False
        answer = "ERROR" if line.upper().startswith(self.faults.refuse or ("\0",)) else self._answer(line.upper())
        await self._write(echoed, answer)

    async def _write(self, echoed: str, answer: str) -> None:
        if self.stream is None:
            return
        chatter = "".join(f"\r\n{line}\r\n" for line in self.faults.chatter)
        *lines, final = answer.split("\n")
        told = "".join(f"\r\n{line}\r\n" for line in lines)
        numbers = {"OK": "0\r", "ERROR": "4\r", "NO CARRIER": "3\r"}
        ending = numbers[final] if self.faults.numeric and final in numbers else f"\r\n{final}\r\n"
        await self.stream.write((echoed + chatter + told + ("\r\n> " if final == ">" else ending)).encode("latin-1"))

    def _answer(self, line: str) -> str:
        plain: list[tuple[str, Callable[[str], str]]] = [
            ("ATD", self._dial), ("ATA", self._take), ("ATH", self._hang_up), ("AT+FCLASS", self._classes),
            ("AT+VCID", lambda _l: "ERROR" if self.mobile else "OK"), ("AT#CID", lambda _l: "ERROR"),
            ("AT+GMM", lambda _l: "Peer 1\nOK"),
        ]  # fmt: skip
        mobile: list[tuple[str, Callable[[str], str]]] = [
            ("AT+CLCC", self._list), ("AT+CHUP", self._hang_up), ("AT+CHLD", self._hold), ("AT+CPIN", self._card),
            ("AT+CREG?", lambda _l: f"+CREG: 1,{self.registered}\nOK"),
            ("AT+CSQ", lambda _l: f"+CSQ: {self.signal},99\nOK"),
            ("AT+COPS?", lambda _l: '+COPS: 0,0,"Peer Net",7\nOK'), ("AT+CMGS", self._prompt),
            ("AT+CMGL", self._list_texts), ("AT+CMGR", self._read_text), ("AT+CMGD", self._delete_text),
        ]  # fmt: skip
        for begin, answer in plain + (mobile if self.mobile else []):
            if line.startswith(begin):
                return answer(line)
        return "ERROR" if not self.mobile and line.startswith(("AT+C", "AT#")) else "OK"

    def _dial(self, line: str) -> str:
        if self.faults.dial == "OK":
            index = max((one.index for one in self.calls), default=0) + 1
            self.calls.append(PeerCall(index, False, DIALLING, line[3:].lstrip("T").rstrip(";")))
        return self.faults.dial

    def _take(self, _line: str) -> str:
        ringing = [call for call in self.calls if call.state == INCOMING]
        for call in ringing:
            call.state = ACTIVE
        return ("OK" if self.mobile else "VCON") if ringing else "NO CARRIER"

    def _hang_up(self, _line: str) -> str:
        self.calls.clear()
        return "OK"

    def _hold(self, line: str) -> str:
        if line.startswith("AT+CHLD=1") and line != "AT+CHLD=1":
            self.calls = [call for call in self.calls if call.index != int(line[9:])]
            return "OK"
        for call in self.calls:
            call.state = {ACTIVE: HELD, WAITING: ACTIVE, HELD: ACTIVE}.get(call.state, call.state)
        return "OK"

    def _list(self, _line: str) -> str:
        rows = [f'+CLCC: {c.index},{int(c.incoming)},{c.state},0,0,"{c.number}",129' for c in self.calls]
        return "\n".join([*rows, "OK"])

    def _classes(self, line: str) -> str:
        classes = "0,1,8" if self.voice else "0,1"
        return f"+FCLASS: ({classes})\nOK" if line.endswith("?") else "OK"

    def _card(self, line: str) -> str:
        if not self.sim:
            return "+CME ERROR: 10"
        if line == "AT+CPIN?":
            return f"+CPIN: {'SIM PIN' if self.pin else 'READY'}\nOK"
        if line == f'AT+CPIN="{self.pin}"':
            self.pin = ""
            return "OK"
        return "+CME ERROR: 16"

    # --- messages

    def _prompt(self, _line: str) -> str:
        self._expecting = True
        return ">"

    async def _submit(self, pdu: str) -> None:
        try:
            self.sent.append(read_submit(pdu))
        except BadPdu:
            await self._write("", "+CMS ERROR: 304")
            return
        await self._write("", f"+CMGS: {len(self.sent)}\nOK")

    def _list_texts(self, _line: str) -> str:
        rows = [f"+CMGL: {place},1,,{len(pdu) // 2 - 1}\n{pdu}" for place, pdu in self.stored.items()]
        return "\n".join([*rows, "OK"])

    def _read_text(self, line: str) -> str:
        pdu = self.stored.get(int(line.partition("=")[2]))
        return f"+CMGR: 0,,{len(pdu) // 2 - 1}\n{pdu}\nOK" if pdu else "+CMS ERROR: 321"

    def _delete_text(self, line: str) -> str:
        return "OK" if self.stored.pop(int(line.partition("=")[2]), "") else "+CMS ERROR: 321"


async def play(peer: ModemPeer, stream: Stream) -> None:
    """Serve one stream and close it in the end."""
    try:
        await peer.serve(stream)
    except asyncio.CancelledError:
        await stream.close()
        raise
