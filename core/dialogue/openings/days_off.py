"""Days off: said in one sentence and saved at once, with the lessons that fall in them. FLOWS 4."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from core.dialogue.arranging import no_date
from core.dialogue.arranging.sessions import is_excepted
from core.dialogue.arranging.slots import doubt_of
from core.dialogue.draft import Draft
from core.dialogue.forms import Form, Question, Trouble, advance, discard, fill
from core.dialogue.leaving_out import without_days
from core.dialogue.openings import affected
from core.dialogue.problems import explain
from core.dialogue.reading import read_as, read_intent
from core.dialogue.scene import Scene, Turn, reply, say
from core.events import TutorChanged
from core.model.calendar import Calendar, TimeOff
from core.model.session import Session
from core.moments import DAY
from core.notices.batches import versions
from core.replies import Action, Choice, Input, Option, Reply, Tone
from core.rules.days_off import days_without, give_back, lessons_in, off_problem, take_off
from core.rules.problems import DayPassed, Refused
from core.understanding import Intent
from core.words import Day, Listed, Text, lines, plural, text

LONG = 100  # days in a row; a summer is shorter, and more is rather a slip: "30 Nov - 20 Nov"
BEGUN = 7 * DAY  # "off this week" said on a Wednesday means what is left of it


def from_sentence(scene: Scene, intent: Intent) -> Turn:
    """Take off the days of a sentence; without any, show those that are."""
    if intent.answer == "no":
        return _given_back(scene, intent)
    weekly = intent.when.recurrence
    if weekly is not None and not intent.stretches:
        return say(
            scene, text("Every week? Then say it as hours: “no lessons on Fridays”. Some days: “off 4 and 11 Dec”.")
        )
    values = _values(without_days(intent))
    if not values:
        return listed(scene)
    ahead = scene.calendar.upcoming(scene.now)
    spared = [one for one in ahead if is_excepted(one, intent, scene.said_at, scene.calendar.tutor.clock)]
    said = _complete(scene, Draft("block").put(**values))
    meant = written(_days(said)) if said.get("first") and said.get("last") else ""
    return advance(scene, FORM, Draft("block").put(**values, meant=meant, spared=versions(spared)))


def listed(scene: Scene) -> Turn:
    """The days off that are not over, each with a button to give it back."""
    today = scene.now.day(scene.calendar.tutor.clock)
    ahead = [days for days in scene.calendar.tutor.off if days.last >= today]
    if not ahead:
        return say(scene, lines(text("No days off."), hint()))
    remove = (
        Choice(text("Remove {days}", days=words_of(days)), Action("teach", value=written([days]))) for days in ahead
    )
    shown = text("Days off: {days}.", days=Listed(tuple(words_of(days) for days in ahead), "dot"))
    return say(scene, lines(shown, hint()), *remove, card="off")


def _given_back(scene: Scene, intent: Intent) -> Turn:
    """`I'm working tomorrow after all`: those of the days that are off are given back; without any, they are shown."""
    values = _values(intent)
    if not values.get("several") and not (values.get("first") and values.get("last")):
        return listed(scene)
    named, off = _days(Draft("block").put(**values)), scene.calendar.tutor.off
    if taken := days_without(off, days_without(off, named)):
        return teach(scene, Action("teach", value=written(taken)))
    words = text("{days}: not off.", days=_listed(named))
    if len(named) == 1 and named[0].first == named[0].last and not _teaches(scene, named[0].first):
        day = Day(named[0].first)
        words = text("{words} You have no hours then: write “open {day} 10-12” for lessons.", words=words, day=day)
    return say(scene, words)


def _teaches(scene: Scene, day: date) -> bool:
    """Whether there are hours, or an opening, on that day."""
    tutor = scene.calendar.tutor
    return any(one.weekday == day.weekday() for one in tutor.hours) or any(one.day == day for one in tutor.extras)


def hint() -> Text:
    """How days off are said."""
    return text("Write them like this: “off 22 Dec-2 Jan”, “off Friday” or “off 22 and 24 Dec”.")


def words_of(days: TimeOff) -> Text:
    """`Fri 27 Nov`, or `Tue 22 Dec – Sat 2 Jan`."""
    if days.first == days.last:
        return text("{day}", day=Day(days.first))
    return text("{first} – {last}", first=Day(days.first), last=Day(days.last))


def written(off: Iterable[TimeOff]) -> str:
    """Days off as a button keeps them: `2026-12-22 2027-01-02;…`."""
    return ";".join(f"{days.first.isoformat()} {days.last.isoformat()}" for days in off)


def parsed(words: str) -> tuple[TimeOff, ...]:
    """Days off out of a button."""
    return tuple(TimeOff(*map(date.fromisoformat, part.split())) for part in words.split(";") if part)


def teach(scene: Scene, action: Action) -> Turn:
    """Give days back."""
    days = parsed(action.value)
    shown = Listed(tuple(words_of(one) for one in days), "dot")
    again = Choice(text("Take off again"), Action("take_off", value=action.value))
    words = text("No longer off: {days}.", days=shown)
    return Turn((give_back(scene.calendar.tutor, days),), (reply(words, again, card="off"),), draft=scene.draft)


def again(scene: Scene, action: Action) -> Turn:
    """Take days off that were given back a moment ago."""
    tutor, found = scene.calendar.tutor, parsed(action.value)
    try:
        for days in found:
            tutor = take_off(tutor, days, scene.now.day(tutor.clock)).tutor
    except Refused as refused:
        return say(scene, explain(refused.first, scene.calendar))
    words = text("Time off {days}.", days=Listed(tuple(words_of(one) for one in found), "dot"))
    event = TutorChanged(tutor, before=scene.calendar.tutor)
    return Turn((event,), (reply(words, *_take_back(found), card="off"),), draft=scene.draft)


def _values(intent: Intent) -> dict[str, str]:
    """The first and the last day that a sentence fixes, and what it leaves open between several readings."""
    first, last = intent.range or (intent.date, intent.date)
    if intent.start:
        first = last = intent.start.date()
    if intent.start and intent.end:
        last = max(intent.start, intent.end - timedelta(minutes=1)).date()
    values = {"first": first.isoformat() if first else "", "last": last.isoformat() if last else ""}
    if intent.stretches:
        values["several"] = written(TimeOff(*stretch) for stretch in intent.stretches)
    if intent.start or intent.part or intent.within:
        values["part"] = "yes"
    elif intent.answer == "maybe":
        values["unsure"] = "yes"
    if intent.ask is not None and intent.ask.field == "until":
        values |= {"last": "", "open": "yes"}
    if intent.ask is not None and intent.ask.field == "date":
        values |= {"first": "", "last": "", "asked": "yes"}
    values |= no_date.said_of(intent)
    return {name: value for name, value in (values | doubt_of(intent)).items() if value}


def _complete(scene: Scene, draft: Draft) -> Draft:
    """One day is its own last; days that have begun are off from today on. Of several stretches the first stands."""
    if several := parsed(draft.get("several")):
        return draft.put(first=several[0].first.isoformat(), last=several[0].last.isoformat())
    if not draft.get("first"):
        return draft
    today = scene.now.day(scene.calendar.tutor.clock)
    first = date.fromisoformat(draft.get("first"))
    if not draft.get("last") and not draft.get("open"):
        draft = draft.put(last=draft.get("first"))
    if draft.get("last") and first < today <= date.fromisoformat(draft.get("last")) and today - first < BEGUN:
        draft = draft.put(first=today.isoformat())
    return draft


def _days(draft: Draft) -> tuple[TimeOff, ...]:
    """The days of a draft: one stretch, or several."""
    several = parsed(draft.get("several"))
    return several or (TimeOff(date.fromisoformat(draft.get("first")), date.fromisoformat(draft.get("last"))),)


def _listed(days: Iterable[TimeOff]) -> Listed:
    return Listed(tuple(words_of(one) for one in days))


def _check(scene: Scene, draft: Draft) -> Trouble | None:
    stretches, today = _days(draft), scene.now.day(scene.calendar.tutor.clock)
    for days in stretches:
        problem = off_problem(days, today)
        if isinstance(problem, DayPassed) and (len(stretches) > 1 or days.last != days.first):
            words = text("{problem} Which days? {hint}", problem=explain(problem, scene.calendar), hint=hint())
            return Trouble("first", words)
        if problem:
            return Trouble(problem.field, explain(problem, scene.calendar))
    if draft.get("part"):
        return _only_whole(draft, stretches)
    long = any((days.last - days.first).days >= LONG for days in stretches)
    return _unsure(draft, stretches) if draft.get("unsure") or (long and not draft.get("sure")) else None


def _unsure(draft: Draft, stretches: tuple[TimeOff, ...]) -> Trouble:
    """Ask before days are saved that were only thought of, or are too many to be meant."""
    kept = {name: draft.get(name) for name in ("first", "last", "several")}
    taken = fill(text("Take off"), Tone.PLAIN, unsure="", sure="yes", **kept)
    words = text("Shall I take {days} off?", days=_listed(stretches))
    return Trouble("first", words, (taken, discard(text("Leave it"))))


def _only_whole(draft: Draft, stretches: tuple[TimeOff, ...]) -> Trouble:
    """Ask whether the whole day shall be off of which a part was named."""
    kept = {name: draft.get(name) for name in ("first", "last", "several")}
    if len(stretches) > 1 or stretches[0].last > stretches[0].first:
        words = text("Only whole days can be off. Take all of {days} off?", days=_listed(stretches))
        return Trouble(
            "first", words, (fill(text("All of them"), Tone.PLAIN, part="", **kept), discard(text("Leave it")))
        )
    days = stretches[0]
    whole = fill(text("All of {day}", day=Day(days.first)), Tone.PLAIN, part="", **kept)
    words = text(
        "Only whole days can be off. Take all of {day} off? You can then open a part of it again: “open {day} 9-11”.",
        day=Day(days.first),
    )
    return Trouble("first", words, (whole, discard(text("Leave it"))))


def _act(scene: Scene, draft: Draft) -> Turn:
    before, stretches = scene.calendar.tutor, _days(draft)
    tutor = before
    for days in stretches:
        tutor = take_off(tutor, days, scene.now.day(tutor.clock)).tutor
    after = replace(scene.calendar, tutor=tutor)
    new, shown = days_without(stretches, before.off), _listed(stretches)
    saved = text("Time off {days}.", days=shown) if new else text("{days}: off already.", days=shown)
    hit = {one.id: one for days in stretches for one in lessons_in(after, days, scene.now)}
    spared = affected.given_in(draft.get("spared"))
    stays = affected.staying(after, [one for one in hit.values() if one.id in spared])
    if found := tuple(sorted((one for one in hit.values() if one.id not in spared), key=lambda one: one.start)):
        words = lines(saved, _hit(after, found), stays)
        answer = reply(words, *affected.choices(found), card=affected.CARD, instead_of="draft")
    else:
        answer = reply(lines(saved, stays), *_take_back(new), card="off", instead_of="draft")
    return Turn((TutorChanged(tutor, before),) if new else (), (answer,))


def _hit(calendar: Calendar, found: tuple[Session, ...]) -> Text:
    return plural(
        "{n} lesson falls in it: {lessons}.",
        "{n} lessons fall in it: {lessons}.",
        len(found),
        lessons=affected.lessons(calendar, found),
    )


def _take_back(days: tuple[TimeOff, ...]) -> tuple[Choice, ...]:
    return (Choice(text("Take back"), Action("teach", value=written(days))),) if days else ()


def _first_days(scene: Scene, draft: Draft) -> tuple[Option, ...]:
    return _offered(draft.get("doubt_date"))


def _last_days(scene: Scene, draft: Draft) -> tuple[Option, ...]:
    return _offered(draft.get("doubt_until"))


def _offered(days: str) -> tuple[Option, ...]:
    return tuple(Option(text("{day}", day=Day(date.fromisoformat(day))), day) for day in days.split("|") if day)


def _ask_first(scene: Scene, draft: Draft) -> Text:
    if draft.get("doubt_date"):
        return text("Which day do you mean?")
    gone = no_date.missing(draft)
    question = text("Which day, or which days? For example “22 Dec-2 Jan”.")
    return lines(no_date.words(gone) if gone else None, question)


def _ask_last(scene: Scene, draft: Draft) -> Text:
    gone = no_date.missing(draft)
    question = text("Which is the last day off?")
    if draft.get("first"):
        question = text("Off from {day}. Which is the last day off?", day=Day(date.fromisoformat(draft.get("first"))))
    return lines(no_date.words(gone) if gone else None, question)


def _read_first(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
    if draft.get("meant") and read_intent(scene, words, "confirm").answer == "yes":
        return {"several": draft.get("meant"), "part": "", "unsure": "", "sure": "yes"}
    values = _values(read_as(scene, "off", words))
    return {"several": "", "no_date": "", "part": "", "unsure": "", **values} if values else None


def _read_last(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
    said = _values(read_as(scene, "off", words))
    if "no_date" in said:
        return {"no_date": said["no_date"]}
    return {"last": said["last"], "no_date": ""} if "last" in said else None


FORM = Form(
    name="block",
    title=text("Days off"),
    questions=(
        Question("first", text("First day"), _ask_first, _read_first, _first_days, input=Input.DATE),
        Question("last", text("Last day"), _ask_last, _read_last, _last_days, input=Input.DATE),
    ),
    card=lambda scene, draft: Reply(text("{days}", days=_listed(_days(draft)))),
    act=_act,
    check=_check,
    complete=_complete,
    subject=lambda scene, draft: text("the days off"),
    at_once=True,
)
