"""pandas: frames with columns of objects, groups, joins, categories, times, rolling windows."""
import sys

import pandas

from heap_record import record_and_stop


def work():
    frame = pandas.DataFrame({
        "number": range(1000), "text": pandas.Series([f"text {number % 50}" for number in range(1000)], dtype=object),
        "thing": pandas.Series([{"number": number} for number in range(1000)], dtype=object),
        "kind": pandas.Categorical(["abc"[number % 3] for number in range(1000)]),
        "time": pandas.date_range("2020-01-01", periods=1000, freq="h", tz="UTC"),
    })
    grouped = frame.groupby("text", observed=True)
    totals = grouped["number"].agg(["sum", "mean"])
    joined = frame.merge(totals, left_on="text", right_index=True, how="left")
    several = frame.set_index(["kind", "text"]).sort_index()
    by_time = frame.set_index("time")["number"].resample("D").sum()
    rolling = frame["number"].rolling(5)
    pivot = frame.pivot_table(index="text", columns="kind", values="number", aggfunc="sum", observed=True)
    applied = frame["thing"].map(lambda thing: (thing, [thing["number"]]))
    rows, groups = frame.itertuples(), iter(grouped)
    next(rows), next(groups)
    return frame, grouped, totals, joined, several, by_time, rolling, rolling.mean(), pivot, applied, rows, groups, frame.T


kept = work()
record_and_stop(sys.argv[1], version=pandas.__version__)
