"""The way back from a part of the guidance: along the links that were followed, then to a page."""

from dataclasses import dataclass, replace

from spasm_diary.words import N_, tr

BACK_TO = {
    "today": N_("Back to the day"),
    "history": N_("Back to the history"),
    "charts": N_("Back to the charts"),
    "settings": N_("Back to the settings"),
    "bad_day": N_("Back to the three buttons"),
}
"""The way back, by the page that one came from."""


@dataclass(frozen=True, slots=True)
class WayBack:
    """Where one came from."""

    page: str = ""
    """The page; "" where one came by the pages' own list."""
    articles: tuple[str, ...] = ()
    """The articles whose links were followed, the last one last."""

    @property
    def words(self) -> str:
        """What to write on a button; "" where there is no way back."""
        if self.articles:
            return tr("Back to the article")
        return tr(BACK_TO[self.page]) if self.page in BACK_TO else ""

    def along(self, article: str) -> "WayBack":
        """After a link in an article was followed."""
        return replace(self, articles=(*self.articles, article))

    def before(self) -> "WayBack":
        """After one went back to the last article."""
        return replace(self, articles=self.articles[:-1])
