"""A long task whose progress nobody watches, and which nobody stops."""


class Unwatched:
    """Takes reports and shows none. On the command line, Ctrl+C comes as an exception."""

    def report(self, done: int, total: int) -> None:
        pass
