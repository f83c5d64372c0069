"""Long tasks on the command line: nobody watches their progress, and Ctrl+C stops them."""


class Unwatched:
    """Takes reports and shows none. An interrupt comes as an exception, and nothing is kept."""

    def report(self, done: int, total: int) -> None:
        pass
