"""How much something helped, said of it."""

import pytest

from spasm_diary.domain.spasms import Helped
from spasm_diary.presenters.today.helped_words import helped_words


@pytest.mark.parametrize(
    ("helped", "words"),
    [
        (Helped.NO, "Warmth: did not help"),
        (Helped.A_LITTLE, "Warmth: helped a little"),
        (Helped.A_LOT, "Warmth: helped a lot"),
        (None, "Warmth"),
    ],
)
def test_how_much_something_helped_is_a_whole_sentence(helped: Helped | None, words: str) -> None:
    assert helped_words("Warmth", helped) == words
