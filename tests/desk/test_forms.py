"""Forms and directories are data of a site: what is wrong in them is said with file and key, and never guessed at."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.desk.directory import BadDirectory, Listed, parse_directory
from console.desk.forms import BadForm, Words, parse_form

RESOURCES = Path(__file__).parents[2] / "resources"
FIELD = '[[field]]\nkey = "a"\n'


@pytest.mark.parametrize("file", sorted((RESOURCES / "forms").glob("*.toml")), ids=lambda file: file.stem)
def test_the_shipped_forms_are_whole_in_three_languages(file: Path) -> None:
    form = parse_form(file.read_text(), file.name)
    words = [form.title, *(field.label for field in form.fields), *(w for f in form.fields for _, w in f.options)]
    assert all({language for language, _ in one.by_language} == {"en", "it", "pt"} for one in words)


def test_words_fall_back_to_english_and_then_to_any() -> None:
    assert Words((("en", "Order"), ("it", "Ordine"))).text("pt") == "Order"
    assert Words((("it", "Ordine"),)).text("pt") == "Ordine"
    assert Words(()).text("en") == ""


def test_a_form_is_read_in_its_order() -> None:
    text = (
        'name = "x"\nkind = "request"\nproduct = "voip"\n'
        + FIELD
        + '[[field]]\nkey = "b"\nkind = "choice"\nrequired = true\n[field.options]\nred = "Red"\n'
    )
    form = parse_form(text, "x.toml")
    assert (form.kind, form.product, form.title.text("en")) == ("request", "voip", "x")
    assert [(field.key, field.kind, field.required) for field in form.fields] == [
        ("a", "line", False),
        ("b", "choice", True),
    ]
    assert [(value, words.text("en")) for value, words in form.fields[1].options] == [("red", "Red")]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("name =", "not a TOML file"),
        (f"color = 1\n{FIELD}", "“color” means nothing here"),
        (f'name = "x"\nkind = "dance"\n{FIELD}', "kind: “dance” is not one of"),
        (f"name = 1\n{FIELD}", "name: must be a text"),
        (FIELD, "name: a form needs one"),
        ('name = "x"', "a form asks for something"),
        ('name = "x"\nfield = 3', "a form asks for something"),
        ('name = "x"\nfield = ["a"]', "write it as a table"),
        (f'name = "x"\n{FIELD}{FIELD}', "two fields have the same key"),
        ('name = "x"\n[[field]]\nkey = "a b"', "one word of letters"),
        (f'name = "x"\n{FIELD}kind = "gauge"', "“gauge” is not one of"),
        (f'name = "x"\n{FIELD}required = 1', "true or false"),
        (f'name = "x"\n{FIELD}kind = "choice"', "a table of choices"),
        (f'name = "x"\n{FIELD}options = {{ a = "A" }}', "a table of choices"),
        (f'name = "x"\n{FIELD}size = 1', "field 1: “size” means nothing"),
        (f'name = "x"\n{FIELD}label = 3', "a text, or a table of texts"),
        (f'name = "x"\n{FIELD}label = {{ de = "x" }}', "a text for one of"),
    ],
)
def test_what_is_wrong_in_a_form_is_said(text: str, why: str) -> None:
    with pytest.raises(BadForm, match=r"^x\.toml: ") as told:
        parse_form(text, "x.toml")
    assert why in str(told.value)


@given(st.text(max_size=200))
def test_no_text_breaks_the_readers(text: str) -> None:
    for parse, error in ((parse_form, BadForm), (parse_directory, BadDirectory)):
        try:
            parse(text, "x")  # type: ignore[operator]
        except error as told:
            assert str(told).startswith("x:")


def test_the_shipped_directory_is_read() -> None:
    listed = parse_directory((RESOURCES / "desk" / "directory.toml").read_text(), "directory.toml")
    assert Listed("Switchboard", "9", "departments") in listed


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("entry", "not a TOML file"),
        ("other = 1", "holds [[entry]] and nothing else"),
        ("entry = 1", "holds [[entry]] and nothing else"),
        ("entry = [1]", "a table of texts"),
        ('[[entry]]\nname = "x"\nnumber = 1', "a table of texts"),
        ('[[entry]]\nname = "x"\nnumber = "1"\nfax = "2"', "“fax” means nothing here"),
        ('[[entry]]\nname = "x"\nnumber = "1&2"', "needs a name, and a number"),
        ('[[entry]]\nnumber = "1"', "needs a name, and a number"),
    ],
)
def test_what_is_wrong_in_a_directory_is_said(text: str, why: str) -> None:
    with pytest.raises(BadDirectory) as told:
        parse_directory(text, "d.toml")
    assert str(told.value).startswith("d.toml: ")
    assert why in str(told.value)
