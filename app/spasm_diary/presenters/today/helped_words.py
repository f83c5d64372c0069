"""How much something helped, in a sentence: what was tried against a spasm, or a treatment."""

from spasm_diary.domain.spasms import Helped
from spasm_diary.words import N_, tr

_SENTENCES = {
    Helped.NO: N_("{what}: did not help"),
    Helped.A_LITTLE: N_("{what}: helped a little"),
    Helped.A_LOT: N_("{what}: helped a lot"),
}


def helped_words(what: str, helped: Helped | None) -> str:
    """Such as "Warmth: helped a little"; only what it was where nothing is known."""
    return what if helped is None else tr(_SENTENCES[helped]).format(what=what)
