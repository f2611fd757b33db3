"""Operators' telephones by the laboratory's own hand: the actions the driver would ask for, asked without it.

What a telephone shows is read from CoreShowChannels only.
"""

import time

from .ami import Message
from .switch import Switch, wait_until

WAIT_S = 30.0
DEAF_S = 2.0
"""How long a telephone that came into another bridge is left alone: the switch hears its keys only a moment later."""


def phone(switch: Switch, number: str, state: str = "Up") -> Message | None:
    """The channel of that telephone in that state, if there is one."""
    for row in switch.channels():
        if row["Channel"].startswith(f"PJSIP/{number}-") and row["ChannelStateDesc"] == state:
            return row
    return None


def ringing(switch: Switch) -> str:
    """The number of a station that rings; waits for it."""
    found: list[str] = []

    def look() -> bool:
        rows = [row for row in switch.channels() if row["ChannelStateDesc"] == "Ringing"]
        found[:] = [row["Channel"][6:10] for row in rows if row["Channel"].startswith("PJSIP/12")]
        return bool(found)

    wait_until(look, WAIT_S, "no station rings")
    return found[0]


def answer(switch: Switch, number: str) -> None:
    """Have a ringing telephone lift itself, and wait until it has."""
    wait_until(lambda: phone(switch, number, "Ringing") is not None, WAIT_S, f"{number} does not ring")
    dials = f"PJSIP/{number},"
    dialling = next(row["Channel"] for row in switch.channels() if row["ApplicationData"].startswith(dials))
    switch.admin.ask("Redirect", Channel=dialling, Context="centralino-answer", Exten=number, Priority="1")
    wait_until(lambda: bool((phone(switch, number) or {}).get("BridgeId")), WAIT_S, f"{number} does not talk")
    time.sleep(DEAF_S)


def press(switch: Switch, number: str, keys: str) -> None:
    """Press keys on a telephone that talks."""
    row = phone(switch, number)
    if row is None:
        raise RuntimeError(f"{number} is in no call")
    for key in keys:
        switch.admin.ask("PlayDTMF", Channel=row["Channel"], Digit=key, Receive="true")


def consult(switch: Switch, number: str, to: str) -> None:
    """Put the other party on hold and call another station, until it rings there."""
    row = phone(switch, number)
    if row is None:
        raise RuntimeError(f"{number} is in no call")
    switch.admin.ask("Atxfer", Channel=row["Channel"], Context="supervisor", Exten=to)
    wait_until(lambda: phone(switch, to, "Ringing") is not None, WAIT_S, f"{to} does not ring")


def hang_up(switch: Switch, number: str) -> None:
    """Take a telephone out of its call."""
    row = phone(switch, number)
    if row is not None:
        switch.admin.ask("Hangup", Channel=row["Channel"], Cause="16")
    wait_until(lambda: phone(switch, number) is None, WAIT_S, f"{number} is still in a call")


def work(switch: Switch) -> None:
    """Every act of a station once: held and retrieved, consulted in vain, handed over, three together, dialled."""
    switch.call("desk1", patience=60)
    first = ringing(switch)
    second, third = (number for number in ("1201", "1202", "1203") if number != first)
    answer(switch, first)
    for keys in ("*91", "0"):
        press(switch, first, keys)
        time.sleep(1)
    consult(switch, first, second)
    press(switch, first, "*93")
    wait_until(lambda: phone(switch, second, "Ringing") is None, WAIT_S, "the consultation goes on")
    time.sleep(DEAF_S)
    consult(switch, first, second)
    answer(switch, second)
    press(switch, first, "*95")
    wait_until(lambda: phone(switch, first) is None, WAIT_S, "the transfer is not complete")
    consult(switch, second, third)
    answer(switch, third)
    press(switch, second, "*94")
    time.sleep(1)
    hang_up(switch, second)
    time.sleep(1)
    hang_up(switch, third)
    switch.admin.ask(
        "Originate", Channel="PJSIP/1204", Context="centralino-dial", Exten="1205", Priority="1", CallerID="<1205>",
        Variable=r"PJSIP_HEADER(add,Call-Info)=<sip:localhost>\;answer-after=0,CENTRALINO_CONTEXT=supervisor",
        Async="true",
    )  # fmt: skip
    answer(switch, "1205")
    time.sleep(1)
    hang_up(switch, "1204")
