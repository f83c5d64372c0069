"""Every rule on diaries made for it, near its lines and without its pattern, and recounted.

A diary is kept and read as the program does; `rule_recounts` counts its entries anew.
"""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import NOW, rating
from fakes import MemoryDatabase
from histories import FIRST, TODAY
from rule_diaries import MADE, Diary
from rule_quiet import DIARIES, NEAR, PATTERNS, without
from rule_recounts import RECOUNTS
from spasm_diary.domain.about_person import FACTS, Age
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.settings import Personal
from spasm_diary.guidance.catalogue import RULES
from spasm_diary.guidance.engine import Found, Rule
from spasm_diary.guidance.history import History
from spasm_diary.usecases.gather_history import gather_history

OLD = rating("pain", 2, FIRST)
"""So that a diary is not new."""
ABOUT_BEGINNINGS = "new_diary"
BY_KEY = {rule.key: rule for rule in RULES}
every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.key)
persons = st.builds(
    Personal,
    st.none() | st.integers(1000, 3000),
    age=st.none() | st.sampled_from(Age),
    facts=st.frozensets(st.sampled_from([fact.key for fact in FACTS]), max_size=2),
) | st.just(Personal(fluids_limited=True))
lines = [(key, line) for key, made in MADE.items() for line in (*made.short, *made.short_for)]


def remembered(entries: Iterable[Entry], personal: Personal) -> History:
    """What the rules look at, of a diary that was kept."""
    database = MemoryDatabase()
    with database.open_work() as work:
        work.diary.put_personal(personal, NOW)
        work.diary.put_many({one.id: one for one in entries}.values(), NOW)
    return gather_history(database.open_work, TODAY)


def found(rule: Rule, entries: Iterable[Entry], personal: Personal | None = None) -> Found | None:
    """What it finds in a diary that was begun long ago."""
    old = () if rule.key == ABOUT_BEGINNINGS else (OLD,)
    return rule.finds(remembered((*old, *entries), personal or Personal()), TODAY)


def recounted(rule: Rule, entries: Iterable[Entry], personal: Personal | None = None) -> object:
    counted = RECOUNTS[rule.key](tuple(entries), personal or Personal())
    return counted and (counted[0], tuple(counted[1]))


def told(finding: Found | None) -> object:
    return finding and (dict(finding.numbers), finding.days)


def test_no_rule_is_missing_from_the_tables() -> None:
    keys = {rule.key for rule in RULES}

    assert set(MADE) == set(RECOUNTS) == set(PATTERNS) == keys
    assert set(NEAR) == keys - {"sign_ticked"}


@every_rule
def test_a_rule_finds_what_is_in_a_diary_made_for_it(rule: Rule) -> None:
    made = MADE[rule.key]

    finding = found(rule, made.fires, made.personal)

    assert finding is not None
    assert told(finding) == recounted(rule, made.fires, made.personal)
    assert finding.days


@every_rule
def test_the_numbers_that_a_reason_names_are_those_of_the_recount(rule: Rule) -> None:
    counted = RECOUNTS[rule.key](MADE[rule.key].fires, MADE[rule.key].personal)

    assert counted is not None
    numbers = counted[0]
    named = [numbers[name] for name in ("woken", "count") if numbers.get(name)][:1]
    named += [
        numbers[name] for name in ("now", "before", "line", "days", "nights") if name in numbers
    ]
    assert named
    words = rule.why(numbers).split()
    assert all(f"{number:.0f}" in words for number in named)


@pytest.mark.parametrize(("key", "line"), lines)
def test_a_rule_is_silent_one_step_before_each_of_its_lines(key: str, line: str) -> None:
    made = MADE[key]
    personal, entries = made.short_for.get(line, (made.personal, made.short.get(line, ())))

    assert found(BY_KEY[key], entries, personal) is None


@every_rule
def test_a_rule_is_silent_on_an_empty_diary(rule: Rule) -> None:
    finding = found(rule, ())

    if rule.key == ABOUT_BEGINNINGS:  # it tells how to begin, and judges nothing
        assert told(finding) == ({"count": 0}, ())
    else:
        assert finding is None


@given(entries=DIARIES, personal=persons)
def test_a_rule_is_silent_on_any_diary_without_its_pattern(
    entries: list[Entry], personal: Personal
) -> None:
    quiet = {rule.key: (OLD, *without(rule.key, entries)) for rule in RULES}

    loud = {key for key, left in quiet.items() if found(BY_KEY[key], left, personal) is not None}

    assert loud == set()


@given(entries=DIARIES, personal=persons)
def test_whatever_a_rule_finds_is_what_the_recount_gives(
    entries: list[Entry], personal: Personal
) -> None:
    past = remembered((OLD, *entries), personal)

    for rule in RULES:
        assert told(rule.finds(past, TODAY)) == recounted(rule, (OLD, *entries), personal)


@pytest.mark.parametrize("key", NEAR)
@given(data=st.data(), personal=persons)
def test_near_its_lines_a_rule_and_the_recount_agree(
    key: str, data: st.DataObject, personal: Personal
) -> None:
    entries: Diary = data.draw(NEAR[key])

    assert told(found(BY_KEY[key], entries, personal)) == recounted(BY_KEY[key], entries, personal)
