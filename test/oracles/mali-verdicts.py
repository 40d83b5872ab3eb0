"""Verdicts on the command relations of ml_units.csv on one day, straight from the table.

A second opinion on graph/bridges/sfm and graph/time: it shares no code with them.
It prints counts, and the verdict of each pair by the first eight letters of the
ids (no names). Usage: python3 mali-verdicts.py ml_units.csv 2015-01-01 [--with-work-needed]
"""
import calendar
import csv
import datetime
import json
import re
import sys

ISO = re.compile(r"^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?-?$")


def parts(text):
    found = ISO.match(text.strip())
    return tuple(int(p) for p in found.groups() if p) if found else None


def bounds(p):
    year, month, day = (p + (None, None))[:3] if len(p) < 3 else p
    if month is None:
        return datetime.date(year, 1, 1), datetime.date(year, 12, 31)
    if day is None:
        return datetime.date(year, month, 1), datetime.date(year, month, calendar.monthrange(year, month)[1])
    return datetime.date(year, month, day), datetime.date(year, month, day)


def date(row, column):
    """Bounds of a date cell, and whether the columns beside it say another day."""
    text = row[column].strip()
    beside = tuple(int(row[column + s]) for s in ("_year", "_month", "_day") if row[column + s].strip())
    said = parts(text)
    if said is None:
        return (bounds(beside) if beside else None), False
    return bounds(said), bool(beside) and beside != said


def says(first, last, start_known, after, day):
    if first is None and last is None:
        return "maybe", "undated"
    first, last = first or last, last or first
    f0, f1, l0, l1 = first[0], min(first[1], last[1]), max(last[0], first[0]), last[1]
    if f1 <= day <= l0:
        return "yes", "claimed"
    if start_known and day < f0:
        return "no", "before the start"
    if after == "E" and day > l1:
        return "no", "after the end"
    if f0 <= day < f1 or l0 < day <= l1:
        return "maybe", "imprecise date"
    if day < f0:
        return "maybe", "before first mention"
    return "maybe", "assumed to continue" if after == "Y" else "after last mention"


ORDER = ["imprecise date", "between mentions", "assumed to continue", "before first mention", "after last mention", "undated"]


def main():
    day = datetime.date.fromisoformat(sys.argv[2])
    with_work = "--with-work-needed" in sys.argv
    claims = []
    with open(sys.argv[1], encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            if row["unit:relation_type"] != "child" or row["unit:related_unit_class"] != "Command":
                continue
            first, differs = date(row, "unit:related_unit_first_cited_date")
            last, differs_too = date(row, "unit:related_unit_last_cited_date")
            if (differs or differs_too) and not with_work:
                continue
            said = says(first, last, row["unit:related_unit_first_cited_date_start"] == "Y", row["unit:related_unit_open"], day)
            claims.append((row["unit:id:admin"], row["unit:related_unit_id:admin"], said))
    counts, reasons, pairs = {}, {}, {}
    for unit, superior, (saying, reason) in claims:
        verdict = {"yes": "certain", "no": "impossible", "maybe": "possible"}[saying]
        counts[verdict] = counts.get(verdict, 0) + 1
        if verdict == "possible":
            reasons[reason] = reasons.get(reason, 0) + 1
        pairs.setdefault(unit[:8] + " " + superior[:8], []).append(verdict + ": " + reason)
    print(json.dumps({"day": str(day), "claims": len(claims), "verdicts": counts, "possible": reasons, "pairs": {k: sorted(v) for k, v in sorted(pairs.items())}}))


main()
