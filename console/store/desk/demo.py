"""Two hundred imagined customers for a demonstration, always the same, put into an empty desk only.

Italian, Portuguese and British, persons and organisations; every British number is of the range kept for fiction
(+44 7700 900xxx), of which the simulated switch draws a quarter of its callers: about one demonstration call in seven
finds a file. Nobody is meant.
"""

from dataclasses import replace
from random import Random

from console.center.desk_events import CustomerChanged
from console.desk.customer import Address, Consent, Contact, Contract, CustomerFile, Kind, Reach, check
from console.desk.policy import Policy
from console.store.desk import customer_rows
from console.store.desk.work import working
from console.store.journal import Journal

COUNT = 200
PRODUCTS = ("router", "pos", "voip")

_FIRST = {
    "it": "Giulia Marco Elena Luca Chiara Matteo Francesca Davide Martina Paolo Sofia Andrea",
    "pt": "Beatriz João Inês Tiago Mariana Rui Catarina Miguel Leonor Duarte Carolina Nuno",
    "en": "Emily Oliver Grace Harry Charlotte George Amelia Thomas Alice Daniel Ruby Samuel",
}
_LAST = {
    "it": "Rossi Ferrari Bianchi Romano Colombo Ricci Marino Greco Gallo Conti Mancini D'Angelo",
    "pt": "Silva Santos Ferreira Pereira Oliveira Rodrigues Martins Sousa Fernandes Gonçalves Gomes Lopes",
    "en": "Smith Jones Taylor Brown Walker Wright Hughes Edwards Green Hall Wood O'Neill",
}
_FIRMS = {
    "it": ("Panificio {} S.r.l.", "Studio {} e Associati", "Officina {}", "Farmacia {}", "Trattoria {}"),
    "pt": ("Padaria {} Lda", "Clínica {}", "Oficina {} & Filhos", "Farmácia {}", "Café {}"),
    "en": ("{} Bakery Ltd", "{} & Sons", "{} Motors", "{} Pharmacy", "The {} Café"),
}
_PLACES = {
    "it": (("Via Garibaldi", "20121", "Milano"), ("Corso Francia", "10138", "Torino"),
           ("Viale Mazzini", "00195", "Roma"), ("Piazza San Marco", "50121", "Firenze"),
           ("Via dei Mille", "80121", "Napoli")),
    "pt": (("Rua das Flores", "4050-262", "Porto"), ("Avenida da Liberdade", "1250-096", "Lisboa"),
           ("Praça do Comércio", "3000-116", "Coimbra"), ("Rua de São João", "4700-325", "Braga")),
    "en": (("High Street", "BS1 2AW", "Bristol"), ("Church Road", "LS1 4DY", "Leeds"),
           ("Station Road", "CB1 2JW", "Cambridge"), ("Park Avenue", "EH3 9DR", "Edinburgh")),
}  # fmt: skip
_DESKS = ("reception", "office", "accounts", "warehouse", "till 1", "till 2", "workshop", "manager", "evenings", "shop",
          "deliveries", "stores")  # fmt: skip
_FICTION = 1000  # numbers of +44 7700 900xxx


def customers() -> list[CustomerFile]:
    """All of them, `customer-0001` to `customer-0200`; without versions and times."""
    dice = Random("centralino/demonstration/customers")
    british = [f"+44 7700 900{number:03d}" for number in dice.sample(range(_FICTION), _FICTION)]
    return [check(_customer(number, dice, british)) for number in range(1, COUNT + 1)]


def fill(journal: Journal, policy: Policy | None = None) -> int:
    """Put them into a desk that has no file yet; gives how many were put. Raises StoreError."""
    country = (policy or Policy()).country
    with working(journal) as work:
        if customer_rows.any_there(work.connection):
            return 0
        made = [replace(file, version=1, opened=work.at, changed=work.at) for file in customers()]
        customer_rows.insert(work.connection, made)
        customer_rows.index(work.connection, made, country)
        work.tell(CustomerChanged(work.at, work.ref("demonstration"), "", "demonstration", "imported"))
    return len(made)


def _customer(number: int, dice: Random, british: list[str]) -> CustomerFile:
    language = ("it", "pt", "en")[number % 3]
    firm = number % 2 == 0
    last = dice.choice(_LAST[language].split())
    name = dice.choice(_FIRMS[language]).format(last) if firm else f"{dice.choice(_FIRST[language].split())} {last}"
    street, postcode, city = dice.choice(_PLACES[language])
    mark = f"{number:04d}"
    return CustomerFile(
        id=f"customer-{mark}",
        number=f"{10_000 + number * 7}",
        kind=Kind.ORGANISATION if firm else Kind.PERSON,
        name=name,
        language=language,
        born="" if firm else f"{dice.randrange(1945, 2005)}-{dice.randrange(1, 13):02d}-{dice.randrange(1, 29):02d}",
        tax=f"{dice.randrange(10**9, 10**10)}" if firm else "",
        invoice=f"2023/{dice.randrange(1, 4000):04d}",
        invoiced=f"{dice.randrange(15, 400)}.{dice.randrange(100):02d}",
        contacts=(*_telephones(language, firm, dice, british), Contact(Reach.EMAIL, f"customer{mark}@example.org")),
        addresses=(Address(f"{street}, {dice.randrange(1, 180)}", postcode, city, "", _COUNTRY[language]),),
        contracts=_contracts(number, dice),
        consents=(Consent("recording", dice.random() < 0.8, 1_690_000_000.0),),
    )


_COUNTRY = {"it": "IT", "pt": "PT", "en": "GB"}


def _telephones(language: str, firm: bool, dice: Random, british: list[str]) -> list[Contact]:
    if language == "en":
        labels = _DESKS if firm else ("", "evenings", "work")
        return [Contact(Reach.MOBILE, british.pop(), label) for label in labels]
    if language == "it":
        numbers = [f"+39 3{dice.randrange(20, 90)} {dice.randrange(10**7):07d}", f"02 {dice.randrange(10**7):07d}"]
    else:
        numbers = [f"+351 9{dice.choice('1236')}{dice.randrange(10**7):07d}", f"+351 21{dice.randrange(10**7):07d}"]
    kinds = (Reach.MOBILE, Reach.PHONE)
    return [Contact(kind, value) for kind, value in zip(kinds, numbers[: 2 if firm else 1], strict=False)]


def _contracts(number: int, dice: Random) -> tuple[Contract, ...]:
    chosen = dice.sample(PRODUCTS, 1 + (dice.random() < 0.35))
    since = f"{dice.randrange(2018, 2024)}-{dice.randrange(1, 13):02d}-01"
    return tuple(Contract(f"C-{number:04d}-{place}", product, since) for place, product in enumerate(chosen, 1))
