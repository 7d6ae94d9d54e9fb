"""What everybody sets for themselves: reminders, quiet hours, digests, what they do without. FLOWS 11 and 15."""

from __future__ import annotations

import re
from dataclasses import replace

from core.dialogue.openings.elsewhere import stays_line
from core.dialogue.people import allowing
from core.dialogue.reading import says
from core.dialogue.scene import Scene, Turn, reply, say
from core.dialogue.setting import policy
from core.dialogue.setting.wishes import (
    before,
    digest_words,
    hour,
    is_guardian,
    night,
    notices_words,
    quiet_words,
    reminders_words,
)
from core.events import PersonChanged
from core.model.people import EVENING, MORNING, QUIET, WEEKLY, Digests, Muted, Person, Quiet, Wants
from core.replies import Action, Choice
from core.understanding import Intent, written_out
from core.words import City, Clock, Text, lines, text

CARD = "settings"
MOST_REMINDERS = 4  # of one lesson
FURTHEST = 7 * 24 * 60  # minutes before a lesson: a week

_LENGTH = re.compile(r"(\d{1,4})\s*(d|days?|h|hrs?|hours?|m|min|mins|minutes?)\b", re.IGNORECASE)
_UNIT = {"d": 24 * 60, "h": 60, "m": 1}
_OFF = re.compile(r"\b(off|none|never|no|stop)\b", re.IGNORECASE)
_ON = re.compile(r"\b(on|yes)\b", re.IGNORECASE)
_HOUR = r"(\d{1,2})(?:[:.]?(\d{2}))?\s*(am|pm)?"
_RANGE = re.compile(_HOUR + r"\s*(?:-|–|to|and|till|until)\s*" + _HOUR, re.IGNORECASE)
_SILENCE = re.compile(
    r"^(?:please )?(?:(?:do not|don't|don’t|never) (?:write|message|text|disturb|notify|ping|contact|bother)(?: to)?"
    r"|(?:do not|don't|don’t|never) send|no (?:messages|notices|notifications|mails?|reminders))"
    r"(?: me| us)?(?: anything| messages?| mails?)?,?(?: at night)? "
    r"(?:(?:between|from) (?P<both>.+)|after (?P<after>.+)|before (?P<before>.+))$|"
    r"^(?:my |set |make )*quiet hours(?: are| from| to| at|:)* (?P<plain>\d.+|off|none)$",
    re.IGNORECASE,
)
_AT = re.compile(r"\b(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?\b", re.IGNORECASE)
_DIGEST = re.compile(
    r"^/?(?:(?P<which>morning|daily|evening|weekly)\s+)?(?:digest|overview)(?:\s+(?P<set>off|on|none|never|stop|at\s.+|\d.*))?$",
    re.IGNORECASE,
)


def settings(scene: Scene) -> Turn:
    """Everything that is set, and a way to change each of it."""
    person = scene.me
    children = allowing.of_parent(scene)
    today = scene.now.day(person.clock)
    words = lines(
        text("{city} time, {now} now. I write English.", city=City(person.zone), now=Clock(scene.now, person.zone)),
        stays_line(person, today, today),
        reminders_words(scene, person),
        quiet_words(person),
        *digest_words(scene, person),
        *notices_words(scene, person),
        policy.rule_line(scene.own.tutor) if scene.own else None,
        *(line for line, _ in children),
    )
    late = Choice(text("Late cancellations"), Action(policy.POLICY))
    rules = Choice(text("Rules"), Action("rules"))
    hours = (Choice(text("Teaching hours"), Action("hours")), late, rules) if scene.own else ()
    choices = (
        _to("remind", text("Reminders")),
        _to("quiet", text("Quiet hours")),
        _to("digests", text("Digests")),
        *(() if scene.own and not scene.others else (_to("notices", text("Notices")),)),
        Choice(text("City"), Action("city")),
        *hours,
        *(choice for _, choice in children),
    )
    return say(scene, words, *choices, card=CARD)


def opened(scene: Scene, action: Action) -> Turn:
    """One part of it, by its name; without one all of it."""
    return _part(scene, scene.me, action.value) if action.value in _PARTS else settings(scene)


def _part(scene: Scene, person: Person, name: str) -> Turn:
    """A part as it stands for `person`, with all that can be chosen; the choice that is set is left out."""
    words, choices = _PARTS[name](scene, person)
    chosen = tuple(
        Choice(label, Action("set", value=f"{name} {value}"))
        for label, value in choices
        if _changed(person, name, value) != person
    )
    return say(scene, words, *chosen, Choice(text("‹ Settings"), Action("settings")), card=CARD)


Offered = tuple[Text, tuple[tuple[Text, str], ...]]


def _reminders(scene: Scene, person: Person) -> Offered:
    choices = (
        (text("24 h and 1 h"), "1440,60"),
        (text("24 h only"), "1440"),
        (text("1 h only"), "60"),
        (text("No reminders"), "off"),
    )
    set_now = ",".join(map(str, before(scene, person))) or "off"
    hint = text("Any others: write for example “/remind 3h 30m”.")
    return lines(reminders_words(scene, person), hint), tuple(one for one in choices if one[1] != set_now)


def _quiet(scene: Scene, person: Person) -> Offered:
    some = (QUIET, Quiet(20 * 60, 8 * 60), Quiet(23 * 60, 6 * 60))
    choices = tuple((text("{hours}", hours=night(one)), f"{one.start}-{one.end}") for one in some)
    hint = text("Any others: write for example “/quiet 22-7”. A lesson that is near never waits.")
    return lines(quiet_words(person), hint), (*choices, (text("No quiet hours"), "off"))


def _digests(scene: Scene, person: Person) -> Offered:
    choices: list[tuple[Text, str]] = []
    if scene.own:
        at, late = hour(scene, MORNING), hour(scene, EVENING)
        choices += [(text("Morning {at}", at=at), f"morning {MORNING}"), (text("No morning"), "morning off")]
        choices += [(text("Evening {at}", at=late), f"evening {EVENING}"), (text("No evening"), "evening off")]
    if scene.others:
        choices += [(text("Sundays {at}", at=hour(scene, WEEKLY)), f"weekly {WEEKLY}"), (text("No week"), "weekly off")]
    hint = text("Another hour: write for example “digest at 8”.")
    return lines(*digest_words(scene, person), hint), tuple(choices)


def _notices(scene: Scene, person: Person) -> Offered:
    choices: list[tuple[Text, str]] = []
    if is_guardian(scene, person):
        choices += [
            (text("All bookings"), "all"),
            (text("Changes and cancellations"), "changes"),
            (text("Weekly digest"), "weekly"),
        ]
    choices += [(text("When the room opens"), "join on"), (text("Not when the room opens"), "join off")]
    always = text("A lesson that is moved or cancelled is always told.")
    weekly = digest_words(replace(scene, own=None), person) if person.digests.weekly is not None else ()
    return lines(*notices_words(scene, person), *weekly, always), tuple(choices)


_PARTS = {"remind": _reminders, "quiet": _quiet, "digests": _digests, "notices": _notices}


def chosen(scene: Scene, action: Action) -> Turn:
    """Set what was tapped, and show that part as it is now. Raises KeyError: there is no such choice."""
    name, _, value = action.value.partition(" ")
    return _set(scene, _changed(scene.me, name, value), name)


def _changed(person: Person, name: str, value: str) -> Person:
    match name, value.split():
        case "remind", [minutes]:
            return replace(person, remind=() if minutes == "off" else tuple(map(int, minutes.split(","))))
        case "quiet", [hours]:
            return replace(person, quiet=None if hours == "off" else Quiet(*map(int, hours.split("-"))))
        case "digests", [kind, at] if kind in ("morning", "evening", "weekly"):
            return replace(person, digests=replace(person.digests, **{kind: None if at == "off" else int(at)}))
        case "notices", ["weekly"]:
            weekly = replace(person.digests, weekly=person.digests.weekly or WEEKLY)
            return replace(person, wants=Wants.CHANGES, digests=weekly)
        case "notices", ["join", at]:
            return replace(person, muted=() if at == "on" else (Muted.JOIN,))
        case "notices", [wants]:
            return replace(person, wants=Wants(wants))
    raise KeyError(value)


def remind(scene: Scene, words: str) -> Turn:
    """`/remind 1h only`, `/remind 24h 1h`, `/remind off`; alone it shows what is set."""
    offsets = tuple(sorted({_minutes(found) for found in _LENGTH.finditer(words)}, reverse=True))
    if not offsets and _OFF.search(words):
        return _set(scene, replace(scene.me, remind=()))
    if not offsets or len(offsets) > MOST_REMINDERS or not all(0 < minutes <= FURTHEST for minutes in offsets):
        hint = text("Write for example “/remind 1h only”, “/remind 24h 1h” or “/remind off”.")
        return say(scene, lines(reminders_words(scene, scene.me), hint))
    return _set(scene, replace(scene.me, remind=offsets))


def asked(scene: Scene, intent: Intent) -> Turn:
    """`remind me two hours before`; those of somebody else are theirs to set."""
    if intent.students:
        return _theirs(scene, intent.students[0], intent.remind_before_min)
    if intent.ask is not None and 0 in intent.ask.options:
        return _silenced(scene)
    if intent.remind_before_min is None:
        return remind(scene, "")
    return _set(scene, replace(scene.me, remind=(intent.remind_before_min,) if intent.remind_before_min else ()))


def _silenced(scene: Scene) -> Turn:
    """`mute`, `stop texting me`: ask what shall stop; what is moved or cancelled they hear of in any case."""
    always = text("A lesson that is moved or cancelled is always told.")
    more = _to("notices", text("Other notices"))
    if not before(scene, scene.me):
        return say(scene, lines(reminders_words(scene, scene.me), always), more, card=CARD)
    none = Choice(text("No reminders"), Action("set", value="remind off"))
    return say(scene, lines(text("Shall I send you no more reminders?"), always), none, more, card=CARD)


def _theirs(scene: Scene, student: int, minutes: int | None) -> Turn:
    """Say how somebody else sets their reminders: nobody does it for them, and nobody's are changed."""
    calendar = next(one for one in scene.calendars if any(student == had.id for had in one.current))
    name = calendar.student(student).first if scene.own else calendar.student(student).person.first
    before = f"{minutes // 60}h" if minutes and minutes % 60 == 0 else f"{minutes}m" if minutes else "off"
    way = "/remind" if minutes is None else f"/remind {before}"
    words = lines(
        text("{name}'s reminders are {name}'s own, so I changed nothing.", name=name),
        text("{name} writes me “{way}”, or taps “Fewer reminders” below one.", name=name, way=way),
    )
    return say(scene, words, Choice(text("Change mine"), Action("settings", value="remind")))


def quiet(scene: Scene, words: str) -> Turn:
    """`/quiet 22-7`, `/quiet off`; alone it shows what is set."""
    if _OFF.search(words):
        return _set(scene, replace(scene.me, quiet=None))
    found = _RANGE.search(words)
    if found is None:
        return say(scene, lines(quiet_words(scene.me), text("Write for example “/quiet 22-7” or “/quiet off”.")))
    return _silent(scene, _half(*found.group(1, 2, 3)), _half(*found.group(4, 5, 6)))


def _silent(scene: Scene, start: int | None, end: int | None) -> Turn:
    if start is None or end is None or start == end:
        return say(scene, text("Write for example “/quiet 22-7” or “/quiet off”."))
    return _set(scene, replace(scene.me, quiet=Quiet(start, end)))


def silence(scene: Scene, words: str) -> Turn | None:
    """`don't write me between 10pm and 8am`, `no messages after 22:00`; None: it is about something else."""
    plain = written_out(words.strip(" .!"))
    found = _SILENCE.match(plain)
    if found is None:
        return _part(scene, scene.me, "quiet") if says(scene, "at_night", plain) else None
    if said := found["plain"] or found["both"]:
        return quiet(scene, said)
    usual = scene.me.quiet or QUIET
    at = _at(found["after"] or found["before"])
    return _silent(scene, at, usual.end) if found["after"] else _silent(scene, usual.start, at)


def digest(scene: Scene, words: str) -> Turn | None:
    """`digest off`, `digest at 8`, `weekly digest on`; None: the sentence is about something else."""
    found = _DIGEST.match(words.strip())
    if found is None:
        return None
    which = (found["which"] or "").casefold().replace("daily", "morning")
    which = which or ("morning" if scene.own else "weekly")
    if (which == "weekly" and not scene.others) or (which != "weekly" and not scene.own):
        return say(scene, lines(*digest_words(scene, scene.me)))
    if not (asked := found["set"]):
        return _part(scene, scene.me, "digests")
    if _OFF.match(asked):
        kinds = ("morning", "evening") if which == "morning" and not found["which"] else (which,)
        return _set(scene, replace(scene.me, digests=replace(scene.me.digests, **dict.fromkeys(kinds))), "digests")
    at = {"morning": MORNING, "evening": EVENING, "weekly": WEEKLY}[which] if _ON.match(asked) else _at(asked)
    if at is None:
        return say(scene, text("Write for example “digest at 8” or “digest off”."))
    return _set(scene, replace(scene.me, digests=replace(scene.me.digests, **{which: at})), "digests")


def _set(scene: Scene, person: Person, part: str = "") -> Turn:
    """Set it. A part that was tapped is drawn anew; after words all of what is told of by itself is shown."""
    if part:
        return replace(_part(scene, person, part), events=(PersonChanged(person),))
    words = lines(reminders_words(scene, person), quiet_words(person))
    back = () if person == _usual(person) else (Choice(text("As usual"), Action("usual")),)
    return Turn((PersonChanged(person),), (reply(words, *back, card=CARD),), draft=scene.draft)


def _usual(person: Person) -> Person:
    return replace(person, remind=None, quiet=QUIET, digests=Digests(), muted=(), wants=Wants.ALL)


def usual(scene: Scene, action: Action) -> Turn:
    """Back to what everybody has at first."""
    return _set(scene, _usual(scene.me))


def _to(part: str, label: Text) -> Choice:
    return Choice(label, Action("settings", value=part))


def _minutes(found: re.Match[str]) -> int:
    return int(found[1]) * _UNIT[found[2][0].lower()]


def _at(words: str) -> int | None:
    """The minutes after midnight of `at 8`, `8:30`, `7 pm`."""
    found = _AT.search(words)
    return _half(*found.group(1, 2, 3)) if found else None


def _half(hour: str, minute: str | None, half: str | None) -> int | None:
    """The minutes after midnight of an hour, by the clock of 12 or of 24."""
    at = _clock(hour, minute)
    if at is None or not half:
        return at
    return (at % (12 * 60)) + (12 * 60 if half.lower() == "pm" else 0)


def _clock(hour: str, minute: str | None) -> int | None:
    hours, minutes = int(hour), int(minute or 0)
    return hours * 60 + minutes if hours < 24 and minutes < 60 else None
