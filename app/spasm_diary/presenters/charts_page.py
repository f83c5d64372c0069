"""The page of charts: which days, what they say, and a walk from point to point.

Numbers are read and worked out off the ui's thread, and the page has its picture drawn there too.
A change of the diary is looked at when the page is seen, and not before.
"""

from datetime import date
from pathlib import Path
from typing import Any

from spasm_diary.charts.catalogue import CHARTS, chart
from spasm_diary.charts.chart import Chart, Period
from spasm_diary.charts.saving import kind_of, written
from spasm_diary.customs import customs
from spasm_diary.domain.errors import DiaryError
from spasm_diary.formats import span_name
from spasm_diary.guidance.place_topics import tags_of_places
from spasm_diary.guidance.topics import tags_of_chart
from spasm_diary.presenters.chart_drawn import Drawn, Wish, work_out
from spasm_diary.presenters.chart_periods import Asked, Reach, moved, zoomed
from spasm_diary.presenters.chart_walk import Walk
from spasm_diary.presenters.charts_view import ChartsScreen, ChartsView, Surroundings
from spasm_diary.presenters.runner import Runner, Running, no_progress
from spasm_diary.usecases.changes import Changed, Changes
from spasm_diary.usecases.ports import OpenChartWork, Task
from spasm_diary.usecases.write_whole import writing_whole
from spasm_diary.words import tr


class ChartsPresenter:
    """Knows which days are asked for, and where in them one has walked to."""

    def __init__(
        self,
        screen: ChartsScreen,
        open_work: OpenChartWork,
        runner: Runner,
        changes: Changes,
        around: Surroundings,
    ) -> None:
        self._screen = screen
        self._open_work = open_work
        self._runner = runner
        self._around = around
        self._chart: Chart[Any] = CHARTS[0]
        self._asked = Asked()
        self._choices: dict[str, str] = {}
        self._drawn: Drawn | None = None
        self._walk = Walk()
        self._running: Running | None = None
        self._as_table = self._is_loading = self._is_seen = False
        self._is_stale = True
        self._shown_by = (around.unit(), customs())
        self._done = self._trouble = ""
        self._told: tuple[frozenset[str], str] | None = None
        self.stop_listening = changes.listen(self._look_again)

    def appear(self) -> None:
        """The page is seen now: show what has changed meanwhile, and the new day after midnight."""
        self._is_seen = True
        self._tell_topic()
        shown = self._drawn.picture.subject.today if self._drawn else None
        if self._is_stale or shown != self._around.today():
            self._load()

    def disappear(self) -> None:
        self._is_seen, self._told = False, None

    def choose_chart(self, name: str) -> None:
        self._chart = chart(name)
        self._walk.start_anew()
        self._tell_topic()
        self._load()

    def choose_look(self, key: str) -> None:
        """One of the ways in which the chart can be looked at."""
        self._choices[self._chart.name] = key
        self._tell_topic()
        self._load()

    def choose_reach(self, reach: Reach) -> None:
        """Show so much time up to the same last day; asked for once more, up to today."""
        now = self._period()
        is_again = reach is self._asked.reach
        last = None if is_again or now.last >= self._around.today() else now.last
        self._ask(Asked(reach, last, now if reach is Reach.OWN else None))

    def choose_days(self, first: date, last: date) -> None:
        """Show days of one's own, whichever is given first."""
        self._ask(Asked(Reach.OWN, own=Period(min(first, last), max(first, last))))

    def go_back(self) -> None:
        if self._can_go_back():
            self._ask(self._asked.before(self._around.today()))

    def go_on(self) -> None:
        if self._can_go_on():
            self._ask(self._asked.after(self._around.today()))

    def go_to_last(self) -> None:
        """Show as much time up to the last day on which something is written down."""
        if self._drawn is not None and self._drawn.ends is not None:
            reach = self._asked.reach if self._asked.reach.can_step else Reach.MONTH
            self._ask(Asked(reach, self._drawn.ends))

    def move(self, share: float) -> None:
        """Show days later by a share of them; earlier where that is below 0."""
        if self._drawn is not None and self._drawn.begins is not None:
            today = self._around.today()
            self._show_own(moved(self._period(), share, self._drawn.begins, today))

    def zoom(self, factor: float, at: float) -> None:
        """Show `factor` as many days; `at` is the share of the width that stays where it is."""
        if self._drawn is not None and self._drawn.begins is not None:
            today = self._around.today()
            span = Period(min(self._drawn.begins, today), today)
            self._show_own(zoomed(self._period(), factor, at, span))

    def show_as_table(self, *, wanted: bool) -> None:
        self._as_table = wanted
        self._show()

    def walk(self, steps: int) -> None:
        self._walk.by(steps)
        self._walked()

    def walk_to(self, index: int) -> None:
        self._walk.to(index)
        self._walked()

    def walk_to_last(self) -> None:
        self._walk.to_last()
        self._walked()

    def open_walked(self) -> None:
        """Open the day of the point; a point of many days becomes days to look at."""
        point = self._walk.point
        if point is None:
            return
        if point.first is None or point.last is None:
            self._tell(tr("This stands for several days, so there is no one day to open."))
        elif point.first == point.last:
            self._around.open_day(point.first)
        else:
            self.choose_days(point.first, point.last)

    def begin(self) -> None:
        """Go where something can be written down."""
        self._around.open_day(self._around.today())

    def settings_changed(self) -> None:
        """The unit, the clock or the week may be another one now."""
        if self._drawn is not None and self._shown_by != (self._around.unit(), customs()):
            self._reload()

    def save(self, file: Path) -> None:
        """Keep the chart that is shown as a picture."""
        if self._drawn is None:
            return
        picture = self._drawn.picture

        def write(_task: Task) -> None:
            content = written(picture, kind_of(file))
            with writing_whole(file) as whole:
                whole.write(content)

        self._runner.run(
            write,
            progressed=no_progress,
            done=lambda _nothing: self._tell(tr("Saved: {file}").format(file=file.name)),
            failed=self._on_not_saved,
        )

    def try_again(self) -> None:
        """After trouble."""
        self._load()

    @property
    def _choice(self) -> str:
        return self._choices.get(self._chart.name, self._chart.first_choice)

    def _walked(self) -> None:
        self._tell_topic()
        self._tell("")

    def _tell_topic(self) -> None:
        """What goes with the chart stands beside it, while the page is seen."""
        if not self._is_seen:
            return
        point = self._walk.point
        area, treatment = (point.area, point.treatment) if point is not None else ("", "")
        place = tags_of_places((area,))
        topic = place if area or treatment else tags_of_chart(self._chart.name, self._choice)
        if (topic, treatment) != self._told:
            self._told = (topic, treatment)
            self._around.look_beside(topic, treatment)

    def _show_own(self, period: Period) -> None:
        """Days that were moved to; one stays on the point that one had walked to."""
        if period == self._period():
            self._show()
        else:
            self._asked = Asked(Reach.OWN, own=period)
            self._load()

    def _ask(self, asked: Asked) -> None:
        self._asked = asked
        self._walk.start_anew()
        self._load()

    def _look_again(self, changed: Changed) -> None:
        if self._drawn is None or self._drawn.begins is None or self._asked.reach is Reach.ALL:
            self._reload()
            return
        shown = self._drawn.picture.subject.period
        if changed.touches(shown.first, shown.last) or changed.first < self._drawn.begins:
            self._reload()

    def _reload(self) -> None:
        self._is_stale = True
        if self._is_seen:
            self._load()

    def _load(self) -> None:
        if self._running is not None:
            self._running.cancel()
        around, choice = self._around, self._choices.get(self._chart.name, "")
        wish = Wish(self._chart, self._asked, around.today(), around.unit(), choice)
        self._shown_by = (around.unit(), customs())
        self._is_stale, self._is_loading, self._done = False, True, ""
        self._show()
        running = self._runner.run(
            lambda task: work_out(self._open_work, wish, task),
            progressed=no_progress,
            done=self._on_drawn,
            failed=self._on_failed,
        )
        self._running = running if self._is_loading else None

    def _on_drawn(self, drawn: Drawn) -> None:
        self._running, self._is_loading, self._trouble = None, False, ""
        self._drawn = drawn
        self._walk.lead_along(drawn.points)
        self._show()

    def _on_failed(self, error: DiaryError) -> None:
        self._running, self._is_loading, self._trouble = None, False, error.in_words()
        self._show()

    def _on_not_saved(self, error: DiaryError) -> None:
        self._trouble = error.in_words()
        self._show()

    def _tell(self, done: str) -> None:
        self._done, self._trouble = done, ""
        self._show()

    def _show(self) -> None:
        period, point = self._period(), self._walk.point
        self._screen.show_charts(
            ChartsView(
                charts=tuple((one.name, tr(one.title)) for one in CHARTS),
                chart=self._chart.name,
                choices=tuple((one.key, tr(one.label)) for one in self._chart.choices),
                choice=self._choice,
                reach=self._asked.reach,
                days=span_name(period.first, period.last),
                period=period,
                can_go_back=self._can_go_back(),
                can_go_on=self._can_go_on(),
                is_later=self._is_later(),
                drawn=self._drawn,
                as_table=self._as_table,
                walked=self._walk.index,
                status=self._done or (point.text if point else ""),
                opens=self._walk.opens,
                is_loading=self._is_loading,
                is_empty=self._drawn is not None and self._drawn.begins is None,
                trouble=self._trouble,
            )
        )

    def _can_go_back(self) -> bool:
        begins = self._drawn.begins if self._drawn else None
        first = self._period().first
        return self._asked.reach.can_step and begins is not None and begins < first

    def _can_go_on(self) -> bool:
        return self._asked.reach.can_step and self._period().last < self._around.today()

    def _is_later(self) -> bool:
        ends = self._drawn.ends if self._drawn else None
        return not self._is_loading and ends is not None and ends < self._period().first

    def _period(self) -> Period:
        today = self._around.today()
        begins = self._drawn.begins if self._drawn else None
        return self._asked.period(today, (begins, today) if begins else None)
