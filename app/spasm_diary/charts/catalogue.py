"""Every chart, in the order of the menu. A new one is a module beside this one, and a line here."""

from typing import Any

from spasm_diary.charts import (
    body,
    calendar,
    compare,
    factor,
    hours,
    lengths,
    medicines,
    nights,
    spasms_over_time,
    tried,
)
from spasm_diary.charts.chart import Chart
from spasm_diary.domain.errors import NotFound
from spasm_diary.words import N_

CHARTS: tuple[Chart[Any], ...] = (
    spasms_over_time.CHART,
    calendar.CHART,
    hours.CHART,
    body.CHART,
    compare.CHART,
    factor.CHART,
    tried.CHART,
    medicines.CHART,
    lengths.CHART,
    nights.CHART,
)


def chart(name: str) -> Chart[Any]:
    """The chart of a name.

    Raises:
        NotFound: there is none.
    """
    for found in CHARTS:
        if found.name == name:
            return found
    known = ", ".join(one.name for one in CHARTS)
    raise NotFound(N_("There is no such chart. There is: {names}."), names=known)
