"""The SIPp scenarios that make the laboratory's phones behave: written from a few common pieces.

SIPp's elements are described in its own reference (``sipp -sd uas`` prints an example). A wait for CANCEL
or BYE has a fixed time in SIPp, so chance picks among several; Python only writes the text.
"""

_HEAD = "{via}\n{sender}\n{receiver}\n[last_Call-ID:]\n"
_REPLY = """<send{extra}><![CDATA[
SIP/2.0 {status}
[last_Via:]
[last_From:]
[last_To:]{tag}
[last_Call-ID:]
{cseq}
{headers}Content-Length: {length}

{body}]]></send>
"""
_TAG = ";tag=[pid]L[call_number]"
_CONTACT = "Contact: <sip:[local_ip]:[local_port]>\n"
_SDP = """v=0
o=lab 1 1 IN IP4 [local_ip]
s=-
c=IN IP4 [local_ip]
t=0 0
m=audio [media_port] RTP/AVP 3 0
a=rtpmap:3 GSM/8000
a=rtpmap:0 PCMU/8000
"""
_INVITE = """<recv request="INVITE"><action>
<ereg regexp=".*" search_in="hdr" header="From:" assign_to="peer"/>
<ereg regexp=".*" search_in="hdr" header="To:" assign_to="self"/>
<ereg regexp="sip:[^>]*" search_in="hdr" header="Contact:" assign_to="target"/>
</action></recv>
<Reference variables="peer,self,target"/>
"""


def _reply(status: str, *, tag: str = _TAG, cseq: str = "[last_CSeq:]", sdp: bool = False, again: bool = False) -> str:
    headers = _CONTACT + ("Content-Type: application/sdp\n" if sdp else "")
    return _REPLY.format(
        status=status,
        tag=tag,
        cseq=cseq,
        headers=headers,
        body=_SDP if sdp else "",
        length="[len]" if sdp else "0",
        extra=' retrans="500"' if again else "",
    )


def _request(method: str, more: str = "") -> str:
    """A request inside the dialogue, from the called side."""
    return f"""<send retrans="500"><![CDATA[
{method} [$target] SIP/2.0
Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
From:[$self]{_TAG}
To:[$peer]
[last_Call-ID:]
CSeq: [cseq] {method}
{_CONTACT}Max-Forwards: 70
{more}Content-Length: 0

]]></send>
"""


def _scenario(name: str, *parts: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<scenario name="{name}">\n{"".join(parts)}</scenario>\n'


def _wait(request: str, times: tuple[int, ...], then: str, heard: str) -> str:
    """Wait for ``request`` for one of ``times`` milliseconds, equally likely; then go on."""
    text = ""
    for place, _ in enumerate(times[:-1]):
        text += f'<nop next="{request}{place}" chance="{1 / (len(times) - place):.3f}"/>\n'
    order = [len(times) - 1, *range(len(times) - 1)]
    for place in order:
        text += f'<label id="{request}{place}"/>\n'
        text += f'<recv request="{request}" timeout="{times[place]}" ontimeout="{then}" next="{heard}"/>\n'
    return text


_CANCELLED = (
    '<label id="cancelled"/>\n'
    + _reply("200 OK")
    + _reply("487 Request Terminated", cseq="CSeq: [last_cseq_number] INVITE", again=True)
    + '<recv request="ACK" timeout="3000" ontimeout="end" next="end"/>\n'
)
_ANSWER = '<label id="answer"/>\n' + _reply("200 OK", sdp=True, again=True) + '<recv request="ACK"/>\n'
_HANGUP = (
    '<label id="hangup"/>\n' + _request("BYE") + '<recv response="200" timeout="3000" ontimeout="end" next="end"/>\n'
)
_HEARD = '<label id="heard"/>\n' + _reply("200 OK", tag="")
_END = '<label id="end"/>\n<timewait milliseconds="200"/>\n'
_REFER = (
    _request("REFER", "Refer-To: <sip:2001@127.0.0.1>\nReferred-By: <sip:lab@127.0.0.1>\n")
    + '<recv response="202" timeout="3000" ontimeout="hangup"/>\n'
    + '<recv request="NOTIFY" timeout="2000" ontimeout="hangup"/>\n'
    + _reply("200 OK", tag="")
    + '<recv request="NOTIFY" timeout="4000" ontimeout="hangup"/>\n'
    + _reply("200 OK", tag="")
    + '<recv request="BYE" timeout="1000" ontimeout="hangup" next="heard"/>\n'
)


def _talker(name: str, ring: tuple[int, ...], talk: tuple[int, ...], then: str = "hangup", extra: str = "") -> str:
    return _scenario(
        name,
        _INVITE,
        _reply("180 Ringing"),
        _wait("CANCEL", ring, "answer", "cancelled"),
        _ANSWER,
        _wait("BYE", talk, then, "heard"),
        extra,
        _HANGUP,
        _HEARD,
        '<nop next="end"/>\n',
        _CANCELLED,
        _END,
    )


def _refuser(name: str, status: str) -> str:
    return _scenario(name, '<recv request="INVITE"/>\n', _reply(status, again=True), '<recv request="ACK"/>\n', _END)


def _station(name: str, ever: int) -> str:
    """Rings, unless the call asks it to lift itself: then it answers, and stays until the other end hangs up."""
    told = """<recv request="INVITE"><action>
<ereg regexp=".*" search_in="hdr" header="From:" assign_to="peer"/>
<ereg regexp=".*" search_in="hdr" header="To:" assign_to="self"/>
<ereg regexp="sip:[^>]*" search_in="hdr" header="Contact:" assign_to="target"/>
<ereg regexp="answer-after=0" search_in="msg" assign_to="lift"/>
</action></recv>
<Reference variables="peer,self,target"/>
<nop next="answer" test="lift"/>
"""
    return _scenario(
        name,
        told,
        _reply("180 Ringing"),
        f'<recv request="CANCEL" timeout="{ever}" ontimeout="end" next="cancelled"/>\n',
        _ANSWER,
        f'<recv request="BYE" timeout="{ever}" ontimeout="end" next="heard"/>\n',
        _HEARD,
        '<nop next="end"/>\n',
        _CANCELLED,
        _END,
    )


def phones() -> dict[str, str]:
    """The text of each kind of phone (the names in floor.PHONES)."""
    ever = 3_600_000
    return {
        "uas": _talker("agent", (250, 500, 900, 1400), (1000, 2000, 3000, 4000, 5000, 6000, 20000)),
        "silent": _scenario(
            "rings and is not answered",
            _INVITE,
            _reply("180 Ringing"),
            f'<recv request="CANCEL" timeout="{ever}" ontimeout="end" next="cancelled"/>\n',
            _CANCELLED,
            _END,
        ),
        "busy": _refuser("busy", "486 Busy Here"),
        "reject": _refuser("reject", "603 Decline"),
        "brief": _talker("hangs up soon", (300,), (400, 900)),
        "refer": _talker(
            "transfers to the supervisor", (400,), (1500, 2500), "refer", '<label id="refer"/>\n' + _REFER
        ),
        "patient": _talker("answers at once and stays", (100,), (ever,)),
        "station": _station("lifts itself when it is told to", ever),
    }


def caller() -> str:
    """A caller. Columns: number; caller's number; From name; ms before the act; key or '-'; ms after; headers."""
    head = (
        """<send retrans="500"><![CDATA[
INVITE sip:[field0]@[remote_ip]:[remote_port] SIP/2.0
Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
From: [field2] <sip:[field1]@[local_ip]:[local_port]>;tag=[pid]C[call_number]
To: <sip:[field0]@[remote_ip]:[remote_port]>
Call-ID: [call_id]
CSeq: 1 INVITE
Contact: <sip:[field1]@[local_ip]:[local_port]>
Max-Forwards: 70
X-Lab-Timeout: [field6]
X-Lab-Early: [field7]
Content-Type: application/sdp
Content-Length: [len]

"""
        + _SDP
        + "]]></send>\n"
    )
    inside = """Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
From: [field2] <sip:[field1]@[local_ip]:[local_port]>;tag=[pid]C[call_number]
To: <sip:[field0]@[remote_ip]:[remote_port]>[peer_tag_param]
Call-ID: [call_id]
"""
    ack = (
        f"<send><![CDATA[\nACK [next_url] SIP/2.0\n{inside}CSeq: 1 ACK\nMax-Forwards: 70\n"
        "Content-Length: 0\n\n]]></send>\n"
    )
    info = (
        f'<send retrans="500"><![CDATA[\nINFO [next_url] SIP/2.0\n{inside}CSeq: 2 INFO\nMax-Forwards: 70\n'
        "Content-Type: application/dtmf-relay\nContent-Length: [len]\n\nSignal=[field4]\nDuration=160\n]]></send>\n"
        '<recv response="200"/>\n'
    )
    bye = (
        f'<send retrans="500"><![CDATA[\nBYE [next_url] SIP/2.0\n{inside}CSeq: 3 BYE\nMax-Forwards: 70\n'
        'Content-Length: 0\n\n]]></send>\n<recv response="200"/>\n'
    )
    act = """<nop><action>
<assignstr assign_to="t1" value="[field3]"/><todouble assign_to="before" variable="t1"/>
<assignstr assign_to="t2" value="[field5]"/><todouble assign_to="after" variable="t2"/>
<assignstr assign_to="key" value="[field4]"/><strcmp assign_to="differs" variable="key" value="-"/>
<test assign_to="quit" variable="differs" compare="equal" value="0"/>
</action></nop>
<pause variable="before"/>
<nop next="bye" test="quit"/>
"""
    return _scenario(
        "caller",
        head,
        '<recv response="100" optional="true"/>\n<recv response="180" optional="true"/>\n'
        '<recv response="183" optional="true"/>\n<recv response="200" rrs="true"/>\n',
        ack,
        act,
        info,
        '<pause variable="after"/>\n<label id="bye"/>\n',
        bye,
        _END,
    )
