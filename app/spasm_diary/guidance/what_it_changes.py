"""What a person said of themselves changes in the guidance: by article, and for the rules."""

from spasm_diary.domain.settings import Personal
from spasm_diary.guidance.changes import Change
from spasm_diary.guidance.changes_by_medicine import BY_MEDICINE
from spasm_diary.guidance.changes_by_person import BY_PERSON, FLUIDS

CHANGES = (*BY_PERSON, *BY_MEDICINE)


def changes_of(personal: Personal, article: str) -> tuple[Change, ...]:
    """What a person said that changes an article, in the order of the table."""
    said = set(personal.facts)
    if personal.age is not None:
        said.add(personal.age.value)
    if personal.fluids_limited:
        said.add(FLUIDS)
    return tuple(one for one in CHANGES if one.of in said and article in one.articles)
