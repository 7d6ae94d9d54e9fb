"""How any intent is said in English."""

from __future__ import annotations

from tests.understanding.corpora import Saying

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

SAYING = Saying(
    sentences={
        "create": (
            "book {who} {day} {time} {length}", "{who} {day} {time} {length}",
            "a lesson with {who} {day} {time} {length}",
        ),
        "series": ("book {who} {every} {time} {length} {end}", "{who} {every} {time} {end}, {length}"),
        "cancel": ("cancel {who} {day}", "call off {who} {day}"),
        "cannot come": ("{who} can't come {day}", "{who} won't be there {day}"),
        "reschedule": ("move {who} {old} {new} {time}", "reschedule {who} {old} {new} {time}"),
        "new time": ("reschedule {who} {new} {time}", "move {who} {new} {time}"),
        "earlier": ("move {who} {day} {n} minutes earlier",),
        "later": ("push {who} back by {n} minutes {day}",),
        "list": ("what's on {day}?", "show my lessons {day}"),
        "free": ("am I free {day}?", "free slots {day}"),
        "block": ("I'm away {span}", "no lessons {span}"),
        "day off": ("I'm off {day}", "block {day}"),
        "late": ("I'm {n} minutes late", "running {n} min late"),
        "comes": ("I'll be there {day}", "I'm coming {day}"),
        "does not come": ("I can't come {day}", "I won't make it {day}"),
        "remind_setting": ("remind me {n} minutes before",),
        "message": ("tell {who}: {words}", "message {who}: {words}"),
        "note": ("note for {who}: {words}",),
        "no_show": ("{who} didn't show up", "{who} is not here"),
        "nudge": ("nudge {who}", "ask {who} whether they are coming"),
        "invoice": ("invoice {who}", "invoice for {who}"),
        "yes": ("yes", "ok, do it"),
        "no": ("no", "nope"),
        "undo": ("undo", "undo that"),
        "abort": ("never mind", "stop"),
        "thanks": ("thanks", "thank you!"),
        "help": ("help", "what can you do?"),
    },
    months=(
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    weekdays=tuple(f"on {day}" for day in _DAYS),
    old_weekdays=tuple(f"from {day}" for day in _DAYS),
    new_weekdays=tuple(f"to {day}" for day in _DAYS),
    every=tuple(f"every {day}" for day in _DAYS),
    every_other=tuple(f"every other {day}" for day in _DAYS),
    tomorrow="tomorrow",
    date="{day} {month}",
    on_date="on {date}",
    old_date="from {date}",
    new_date="to {date}",
    span="from {first} to {last}",
    time="at {clock}",
    length="for {n} minutes",
    until="until {date}",
    times="{n} times",
    weeks="for {n} weeks",
    both="{one} and {other}",
    please="please",
)  # fmt: skip
