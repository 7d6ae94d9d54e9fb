"""Steps on the calendar: months, weeks and days onward from a wall time."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta

from core.understanding.spans import Amount

MONTHS, LONGEST_MONTH = 12, 31  # what lies beyond them is no date that somebody could have meant
FURTHEST = 1_200  # months; a hundred years bound the arithmetic, nobody books beyond


def plus(at: datetime, amount: Amount) -> datetime:
    """`at` and the amount later (or earlier); amounts beyond a hundred years are cut there."""
    months = max(-FURTHEST, min(FURTHEST, amount.months))
    days = max(-36_500.0, min(36_500.0, amount.days))
    minutes = max(-5e7, min(5e7, amount.minutes))
    try:
        return at + relativedelta(months=months) + timedelta(days=days, minutes=minutes)
    except OverflowError:
        return at


def day_plus(day: date, amount: Amount) -> date:
    """The day an amount later; minutes do not count."""
    moved = plus(datetime.combine(day, datetime.min.time()), Amount(amount.months, amount.days))
    return moved.date()


def monday(day: date) -> date:
    """The Monday of the day's week."""
    return day - timedelta(days=day.weekday())


def month_end(day: date) -> date:
    """The last day of the day's month."""
    return day + relativedelta(day=31)


def may_be_date(month: int, day: int) -> bool:
    """Whether numbers are meant as a month and a day of it, existing or not."""
    return 1 <= month <= MONTHS and 1 <= day <= LONGEST_MONTH
