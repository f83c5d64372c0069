"""The card about the lock: what it does now, and what can be done about it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QPushButton

from spasm_diary.ui.type_sizes import Role, grid
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.choice_row import OneOf
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.parts import when_pressed, words_label
from spasm_diary.ui.widgets.wrapped_check_box import WrappedCheckBox
from spasm_diary.words import ntr, tr

MINUTES = (5, 10, 20, 30, 60)


@dataclass(frozen=True, slots=True)
class LockActions:
    """What the settings pass on; which of it is offered depends on whether there is a lock."""

    is_encrypted: bool
    encrypt: Callable[[], None]
    decrypt: Callable[[], None]
    change: Callable[[], None]
    show_sheet: Callable[[], None]
    renew: Callable[[], None]
    """A new key, because somebody may know the passphrase."""
    lock: Callable[[], None]
    minutes: Callable[[], int]
    """After how many minutes without a key or a click it locks by itself."""
    set_minutes: Callable[[int], None]
    notices_away: bool
    """Whether this computer tells when its screen locks or when it sleeps."""
    when_away: Callable[[], bool]
    """Whether it locks then."""
    set_when_away: Callable[[bool], None]


class LockCard(Card):
    """Made anew with each diary that is opened, and so never changes between the two."""

    def __init__(self, actions: LockActions) -> None:
        super().__init__(tr("Lock"), "lock")
        self._actions = actions
        if actions.is_encrypted:
            self._build_encrypted()
        else:
            self._build_plain()

    def _build_plain(self) -> None:
        self.body.addWidget(
            words_label(
                tr(
                    "The diary is not encrypted: whoever uses this computer, or has its disk, can "
                    "read it. With a passphrase nobody else can."
                )
            )
        )
        words = tr("Until then, “Lock the diary” only hides the window: it keeps nobody out.")
        self.body.addWidget(words_label(words))
        self._add_buttons((tr("Encrypt the diary…"), self._actions.encrypt))

    def _build_encrypted(self) -> None:
        actions = self._actions
        self.body.addWidget(
            words_label(
                tr(
                    "The diary is encrypted. Its passphrase or the recovery sheet opens it. While "
                    "it is open, whoever sits at this computer can read it."
                )
            )
        )
        self.body.addWidget(words_label(tr("Locks by itself when not used for"), Role.STRONG))
        self._minutes = OneOf(tr("Locks by itself when not used for"))
        self._minutes.show_choices(
            tuple(
                (str(count), ntr("{count} minute", "{count} minutes", count).format(count=count))
                for count in sorted({*MINUTES, actions.minutes()})
            )
        )
        self._minutes.chosen.connect(self._on_minutes)
        self._show_minutes()
        self.body.addWidget(self._minutes)
        self.body.addSpacing(grid(1.5))  # what is chosen, and what is done
        self._build_away()
        words = tr(
            "If somebody may know your passphrase, make a new key. With another passphrase alone, "
            "whoever has the old files could read later copies, too."
        )
        self.body.addWidget(words_label(words, Role.SMALL))
        self._add_buttons(
            (tr("Lock now"), actions.lock),
            (tr("Change the passphrase…"), actions.change),
            (tr("Show the recovery sheet…"), actions.show_sheet),
            (tr("Make a new key…"), actions.renew),
            (tr("Take the lock off…"), actions.decrypt),
        )

    def _build_away(self) -> None:
        if not self._actions.notices_away:
            words = tr(
                "On this system the diary does not notice when the screen locks or the computer "
                "sleeps. Lock it before you go."
            )
            self.body.addWidget(words_label(words))
            return
        words = tr("Lock when the screen locks or the computer sleeps")
        self._away = WrappedCheckBox(words, "accent")
        self._away.setChecked(self._actions.when_away())
        when_pressed(self._away, self._on_away)
        self.body.addWidget(self._away)

    def _add_buttons(self, *buttons: tuple[str, Callable[[], None]]) -> None:
        row = FlowLayout()
        for words, act in buttons:
            button = QPushButton(words)
            when_pressed(button, act)
            row.addWidget(button)
        self.body.addLayout(row)

    def _on_minutes(self, chosen: tuple[str, ...]) -> None:
        self._actions.set_minutes(int(chosen[0]))
        self._show_minutes()

    def _on_away(self) -> None:
        self._actions.set_when_away(not self._actions.when_away())
        self._away.setChecked(self._actions.when_away())

    def _show_minutes(self) -> None:
        self._minutes.show_chosen((str(self._actions.minutes()),))
