# SPDX-License-Identifier: MIT
"""Days: calendar days, working days, months, ages (JUDGEMENT §7 and §8). Integers only."""
import calendar
import datetime
import re

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
FIXED_HOLIDAYS = {(1, 1), (4, 30), (5, 1), (9, 2)}


def parse(text):
    """`YYYY-MM-DD`, a day that exists; anything else is refused (FORMATS, head)."""
    if not isinstance(text, str) or not _DATE.match(text):
        raise ValueError("not a date")
    return datetime.date(int(text[:4]), int(text[5:7]), int(text[8:]))


def known(text):
    return None if text is None else parse(text)


def plus_days(day, count):
    """§8: calendar days are plain addition."""
    return day + datetime.timedelta(days=count)


def is_working_day(day, caller):
    """§8: the caller's calendar adds holidays and workdays to the weekly and fixed ones."""
    if day.isoformat() in caller.get("workdays", []):
        return True
    if day.isoformat() in caller.get("holidays", []):
        return False
    return day.weekday() < 5 and (day.month, day.day) not in FIXED_HOLIDAYS


def plus_working_days(day, count, caller):
    """§8: the first day is not counted."""
    while count > 0:
        day = plus_days(day, 1)
        if is_working_day(day, caller):
            count -= 1
    return day


def span_needs_calendar(start, end):
    """§8: the span without its uncounted first day touches Tết or the weeks of the Hùng Kings' day."""
    day = plus_days(start, 1)
    while day <= end:
        tet = (1, 15) <= (day.month, day.day) <= (2, 28)
        if tet or day.month == 4:
            return True
        day = plus_days(day, 1)
    return False


def plus_months(day, months):
    """§6: a day that does not exist is the last of its month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def birth_span(text):
    """The earliest and the latest day a whole or partial birth date can mean."""
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 3:
        day = parse(text)
        return day, day
    if len(parts) == 2:
        last = calendar.monthrange(parts[0], parts[1])[1]
        return datetime.date(parts[0], parts[1], 1), datetime.date(parts[0], parts[1], last)
    return datetime.date(parts[0], 1, 1), datetime.date(parts[0], 12, 31)


def age(birth, on):
    """§7: years, less one while the (month, day) of birth is ahead in the year."""
    return on.year - birth.year - ((birth.month, birth.day) > (on.month, on.day))
