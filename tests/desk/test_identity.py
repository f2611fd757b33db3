"""Questions come from the file, answers are compared leniently, and nothing but counts comes back."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.desk.customer import Address, Contact, Contract, CustomerFile, Reach
from console.desk.identity import Tries, Verdict, after, draw, judge
from console.desk.policy import QUESTIONS, BadPolicy, IdentityPolicy, Policy, parse_policy

FILE = CustomerFile(
    number="C-00123",
    name="Dott. João D'Ávila",
    born="1970-12-31",
    tax="PT 123 456 789",
    invoice="2024/0117",
    invoiced="1.234,50",
    contacts=(
        Contact(Reach.MOBILE, "+39 320 1234567"),
        Contact(Reach.PHONE, "02 1234567"),
        Contact(Reach.EMAIL, "J.Avila@Example.org"),
    ),
    addresses=(Address("V.le G. Mazzini, 12/A", "20121", "San Donato", "MI", "IT"),),
    contracts=(Contract("X 7-1", "router"),),
)
ALL = IdentityPolicy(QUESTIONS, len(QUESTIONS), 1, 0)


def right(question: str, answer: str) -> bool:
    return judge(FILE, {question: answer}, ALL, Tries(), 0).verified


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("customer_number", "c 123"),
        ("customer_number", "C00123"),
        ("contract", "x71"),
        ("name", "joao davila"),
        ("name", "D'Avila João"),
        ("address", "viale g mazzini 12a"),
        ("address", "Mazzini G. 12 A, San Donato"),
        ("postcode", "20 121"),
        ("city", "san DONATO"),
        ("telephone", "0039 02 123 4567"),
        ("email", "j.avila @example.ORG"),
        ("born", "31.12.1970"),
        ("born", "31/12/70"),
        ("tax", "pt123456789"),
        ("last_invoice", "2024 117"),
        ("last_amount", "1234.5 €"),
    ],
)
def test_it_is_right_however_it_is_said(question: str, answer: str) -> None:
    assert right(question, answer)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("customer_number", "124"),
        ("name", "João"),
        ("address", "Viale G. Mazzini"),
        ("address", "Viale G. Mazzini 13a"),
        ("address", "viale"),
        ("postcode", "-"),
        ("telephone", "anonymous"),
        ("born", "12.31.1970"),
        ("born", "1970"),
        ("last_amount", "1234"),
        ("last_amount", "€"),
        ("email", "@"),
    ],
)
def test_it_is_wrong(question: str, answer: str) -> None:
    assert not right(question, answer)


@given(st.sampled_from(QUESTIONS), st.text(max_size=80))
def test_an_empty_file_is_never_asked_and_never_right(question: str, answer: str) -> None:
    empty = CustomerFile(name="...")
    assert draw(empty, ALL).asked == ()
    assert not judge(empty, {question: answer}, ALL, Tries(), 0).verified


@given(st.dictionaries(st.sampled_from(QUESTIONS), st.text(max_size=40)))
def test_a_verdict_holds_counts_and_nothing_of_the_file(answers: dict[str, str]) -> None:
    verdict = judge(FILE, answers, replace(ALL, right=12), Tries(), 0)
    assert all(isinstance(getattr(verdict, field.name), bool | int | float) for field in fields(Verdict))
    assert verdict.right + verdict.wrong <= len(answers)


def test_nobody_is_asked_for_the_number_they_call_from() -> None:
    one = replace(FILE, contacts=FILE.contacts[:1])
    assert "telephone" in draw(one, ALL).asked
    assert "telephone" not in draw(one, ALL, "+393201234567").asked
    assert not judge(FILE, {"telephone": "+393201234567"}, ALL, Tries(), 0, "+393201234567").verified


def test_wrong_answers_count_and_lock_and_a_lock_ends() -> None:
    policy, tries = IdentityPolicy(right=2, wrong_allowed=0, lock_after=2, lock_s=60), Tries()
    half = {"customer_number": "c 123", "address": "elsewhere 1"}
    first = judge(FILE, half, policy, tries, 100)
    tries = after(first, tries, 100)
    assert (first.verified, tries) == (False, Tries(1, 0))
    assert after(judge(FILE, {}, policy, tries, 100), tries, 100) == tries
    second = judge(FILE, half, policy, tries, 101)
    tries = after(second, tries, 101)
    assert (second.locked_until, tries) == (161, Tries(0, 161))
    good = {"customer_number": "c 123", "last_invoice": "2024/117"}
    assert judge(FILE, good, policy, tries, 160).locked_until == 161
    assert after(judge(FILE, good, policy, tries, 160), tries, 160) == tries
    assert judge(FILE, good, policy, tries, 162).verified
    assert after(judge(FILE, good, policy, tries, 162), tries, 162) == Tries()


def test_what_an_unverified_caller_gets_is_the_sites_choice() -> None:
    policy = parse_policy('[unverified]\nmay = ["hear_name"]', "x.toml")
    assert policy.may("hear_name", False)
    assert not policy.may("hear_file", False)
    assert policy.may("hear_file", True)
    with pytest.raises(KeyError):
        Policy().may("fly", True)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[", "x.toml: not a TOML file"),
        ("frobnicate = 1", "x.toml: “frobnicate” means nothing here"),
        ('country = "atlantis"', "x.toml: country: “atlantis”"),
        ("country = 1", "x.toml: country: must be a text"),
        ("identity = 1", "x.toml: identity: write it as a table"),
        ("[identity]\nasks = 1", "x.toml: identity.asks means nothing here"),
        ('[identity]\nright = "2"', "x.toml: identity.right: must be a whole number"),
        ("[identity]\nright = 9", "x.toml: identity.right: 9 right answers"),
        ("[identity]\nright = 0", "x.toml: identity.right: must be 1 or more"),
        ("[identity]\nlock_s = inf", "x.toml: identity.lock_s"),
        ('[identity]\nquestions = ["shoe"]', "x.toml: identity.questions: “shoe”"),
        ('[identity]\nquestions = ["name", "name"]', "twice"),
        ("[identity]\nquestions = 1", "x.toml: identity.questions: must be a list"),
        ("[unverified]\nmay = [1]", "x.toml: unverified.may"),
        ("[unverified]\n", "x.toml: unverified: holds one key"),
        ("[retention]\nmonths = -1", "x.toml: retention.months"),
        ("[retention]\nkeep_with_contract = 1", "must be true or false"),
    ],
)
def test_a_wrong_setting_is_told_with_file_and_key(text: str, said: str) -> None:
    with pytest.raises(BadPolicy) as told:
        parse_policy(text, "x.toml")
    assert said in str(told.value)
