"""A new key for the diary, because somebody may know its passphrase: what is said about it.

A new passphrase alone would not do: whoever copied the old key file still gets the key out of it.
"""

from spasm_diary.words import N_, tr

TITLE = N_("A new key for the diary")
LAST_STEP = N_("Make the new key")
BEFORE = (
    N_(
        "The diary is locked anew: with a new key, a new passphrase and a new recovery sheet. "
        "The old passphrase and the old sheet open it no more."
    ),
    N_(
        "Copies that somebody has made of it before stay as they are: they still open with the old "
        "passphrase. No program can change that."
    ),
    N_("Several words that only you put together are good, such as five of your own."),
)
DONE = N_("The diary has a new key")
OPENED_BY = N_(
    "Only the new passphrase and the new recovery sheet open it. Destroy the old sheet: it still "
    "opens older copies."
)
COPIES = N_(
    "Backups and copies from before keep the old key. On this computer they ask for the new "
    "passphrase from now on. Whoever copied them before can still open them with the old one."
)
NO_COPIES = N_(
    "No backup or copy from before was found beside the diary. Any that lies elsewhere still opens "
    "with the old passphrase."
)
LISTED = N_("These were made before. Delete them when you are sure that you need them no more.")


def told_of_new_key(*, has_copies: bool) -> tuple[str, ...]:
    """What there is to know once it is done."""
    return tr(OPENED_BY), tr(COPIES if has_copies else NO_COPIES)
