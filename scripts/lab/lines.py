"""The parts of the switch's configuration that are made from the floor plan: queues, members, phones, trunks.

Pure text; the fixed parts are the templates in etc/.
"""

from collections.abc import Callable

from . import floor


def names() -> str:
    return "\n".join(f"exten => {queue.number},1,Return({queue.name})" for queue in floor.QUEUES)


def overflows() -> str:
    lines = []
    for queue in floor.QUEUES:
        if queue.overflow:
            target = floor.BY_NAME[queue.overflow].number
            lines += [f"exten => {queue.number},1,Set(LAB_TIMEOUT=)", f" same => n,Goto(queue,{target},1)"]
    return "\n".join(lines)


def endpoints(phone_port: Callable[[str], int]) -> str:
    lines = []
    for name, address in floor.TRUNKS.items():
        lines += [
            f"[{name}](trunk)",
            "",
            f"[{name}]",
            "type = identify",
            f"endpoint = {name}",
            f"match = {address}",
            "",
        ]
    phones = [(agent.number, agent.name, agent.phone) for agent in floor.agents()]
    phones += [
        (floor.SUPERVISOR, "Supervisor", "patient"),
        (floor.NOBODY, "Nobody", "silent"),
        ("gateway", "Gateway", "patient"),
    ]
    for number, name, kind in phones:
        lines += [
            f"[{number}](phone)",
            f"aors = {number}",
            f'callerid = "{name}" <{number}>',
            "",
            f"[{number}](line)",
            f"contact = sip:{number}@127.0.0.1:{phone_port(kind)}",
            "",
        ]
    return "\n".join(lines)


def queues() -> str:
    lines = []
    for queue in floor.QUEUES:
        lines += [
            f"[{queue.name}](common)",
            f"strategy = {queue.strategy}",
            f"timeout = {queue.ring_s}",
            f"wrapuptime = {queue.wrapup_s}",
            f"servicelevel = {queue.service_level_s}",
            f"weight = {queue.weight}",
        ]
        for agent in floor.agents():
            if queue.name in agent.queues and not agent.dynamic:
                lines.append(f"member => {agent.interface},{agent.penalty},{agent.name},{agent.state_interface}")
        lines.append("")
    return "\n".join(lines)
