"""An open draft: it hears first what is said, and takes what is pressed or filled in."""

from __future__ import annotations

import re
from dataclasses import replace

from core.dialogue import anew, commands, forms, helping, jotting
from core.dialogue.arranging import booking, new_lesson, no_date
from core.dialogue.arranging.slots import moment_of
from core.dialogue.changing import asking, calling_off, cancelling, moving, moving_many, requesting
from core.dialogue.draft import Draft
from core.dialogue.forms import Form
from core.dialogue.incoming import Changed, Submitted
from core.dialogue.meeting import results
from core.dialogue.openings import affected, by_weekday, days_off, hours, travelling
from core.dialogue.people import aboard, arriving, house, inviting, members, roster
from core.dialogue.reading import read_intent
from core.dialogue.resting import closes, headed, interrupted, is_old, still
from core.dialogue.scene import Scene, Turn, reply, say, toast
from core.replies import Action, Choice, Immediate, Tone
from core.rules.problems import Refused
from core.understanding import Intent
from core.words import lines, text

LONGEST = 4000  # characters of a sentence that is kept aside
FORMS: dict[str, Form] = {
    form.name: form
    for form in (
        aboard.FORM,
        booking.FORM,
        moving.FORM,
        cancelling.FORM,
        calling_off.FORM,
        asking.FORM,
        hours.FORM,
        by_weekday.FORM,
        days_off.FORM,
        travelling.FORM,
        affected.FORM,
        moving_many.FORM,
        roster.FORM,
        inviting.MAIL,
        members.FORM,
        arriving.JOIN,
        jotting.TOPIC_FORM,
        jotting.NOTE_FORM,
        jotting.ANSWER_FORM,
        house.CITY_FORM,
        requesting.REQUEST,
        requesting.WHEN,
        new_lesson.FORM,
        results.MISSED,
        results.TOOK,
    )
}
_LEAVE = frozenset({"stop", "abort", "discard", "forget it", "never mind", "/stop", "/cancel"})


def draft_first(scene: Scene, words: str) -> Turn | None:
    """Let an open draft have the words first; None: they are not for it."""
    draft = scene.draft
    form = FORMS.get(draft.form) if draft else None
    if draft is None or form is None:
        return None
    old = is_old(scene, draft)
    in_doubt = not draft.asked and (old or interrupted(scene) or bool(draft.get(forms.UNREAD)))
    if in_doubt and (_affirms(words) or read_intent(scene, words, "confirm").answer == "yes"):
        return still(scene, form, draft)
    if old and _free_words(draft):
        return _anew(scene, words)
    if draft.form == "when" and closes(words):
        return Turn(draft=draft)
    if command := draft.get(forms.COMMAND):
        draft = draft.put(**{forms.COMMAND: ""})
        scene = replace(scene, draft=draft)
        if (settled := _drops(scene, command, words)) is not None:
            return settled
    if words.casefold().strip(" .!") in _LEAVE:
        return discard(scene, Action("discard"))
    if scene.person and scene.calendars and _is_command(scene, form, draft, words):
        return _aside(scene, form, words)
    at_last_card = draft.form == aboard.FORM.name and not draft.asked
    if at_last_card and _is_command(aboard.come(scene, draft), form, draft, words):
        return forms.show(scene, form, draft.put(then=words[:LONGEST]))
    if words.startswith("/"):  # of somebody who is still on the way in
        return _not_yet(scene, form, draft)
    return _in_draft(scene, form, draft, words)


def beside(scene: Scene, command: str) -> Turn:
    """Do a command that answers no open question; a draft that it would end is dropped first."""
    form = FORMS.get(scene.draft.form) if scene.draft else None
    return _aside(scene, form, command) if form else commands.done(scene, command)


def _not_yet(scene: Scene, form: Form, draft: Draft) -> Turn:
    """Ask once more what has to be known before any command can be done."""
    if not draft.asked:
        return forms.show(scene, form, draft)
    question = form.question(draft.asked).ask(scene, draft)
    words = lines(text("Let us finish this first; “stop” leaves it."), question)
    return forms.ask(scene, form, draft, draft.asked, words)


def _anew(scene: Scene, words: str) -> Turn:
    """Drop an old draft without a word, and hear what is said as if there were none."""
    return commands.done(replace(scene, draft=None), words)


def _drops(scene: Scene, command: str, words: str) -> Turn | None:
    """Take a yes or no to whether the draft shall be dropped for a command; None: something else was said."""
    if _affirms(words) or _plain(words) == "drop it":
        return drop(scene, Action("drop", value=command))
    return keep_draft(scene, Action("keep_draft")) if _plain(words) in _NO | {"keep it"} else None


def _is_command(scene: Scene, form: Form, draft: Draft, words: str) -> bool:
    """Whether words are a command of their own, and neither an answer to the open question nor a correction."""
    if words.startswith("/"):
        return True
    if _free_words(draft):
        return False
    answers = bool(draft.asked) and form.question(draft.asked).read(scene, draft, words) is not None
    if commands.is_named(scene, words) and (commands.takes_words(words) or not answers):
        return True
    if draft.form == new_lesson.FORM.name and anew.is_new_of_family(scene, read_intent(scene, words), draft):
        return True  # its days are those of a lesson that is booked
    if answers or draft.form == asking.FORM.name:
        return False
    intent = read_intent(scene, words)
    return anew.is_new(scene, intent, draft) and not anew.corrects(draft, intent, words)


def _aside(scene: Scene, form: Form, words: str) -> Turn:
    """Do at once what leaves the draft as it is; for what would end it, ask first whether it shall be dropped."""
    turn = commands.done(scene, words)
    if turn.draft == scene.draft:
        return turn
    old = scene.draft is not None and is_old(scene, scene.draft)
    return _anew(scene, words) if old else _drop_first(scene, form, words)


def _in_draft(scene: Scene, form: Form, draft: Draft, words: str) -> Turn | None:
    if draft.form in anew.OF_FAMILY and draft.asked != "reason" and _answers_lesson(scene, draft, words):
        return None
    if draft.form == asking.FORM.name:
        intent = asking.read_answer(scene, words)
    elif not draft.asked and draft.form not in _SPOKEN:
        intent = Intent("confirm", answer="no") if _plain(words) in _NO else Intent("unknown")
    else:
        intent = read_intent(scene, words, _open_question(draft)) if scene.person else Intent("unknown")
    if not draft.asked and (intent.kind == "confirm" or _affirms(words)):
        return _confirmed(scene, form, draft, intent, words)
    refused = scene.own and form.at_once and _plain(words) in _NO and not _free_words(draft)
    if intent.kind == "abort" or refused:
        return discard(scene, Action("discard"))
    if intent.kind == "free" and draft.form in _OF_FREE_TIMES:
        return forms.ask(scene, form, draft, "start")
    if draft.form == asking.FORM.name:
        return None  # what is neither yes nor no goes on to whom it would go without the question
    about_it = anew.corrects(draft, intent, words)
    if scene.own and anew.is_new(scene, intent, draft) and not about_it and not _free_words(draft):
        return _aside(scene, form, words)
    why = no_date.words(intent.no_date) if intent.no_date else None
    return forms.heard(scene, form, draft, intent, words) or forms.not_understood(scene, form, draft, why)


_OF_FREE_TIMES = frozenset({"request", "new_lesson"})
_ASKS_AFTER = re.compile(r"(?:what|when|which|who|where|how|is|are|do|does|have|has|show|my|/)\b", re.IGNORECASE)


def _answers_lesson(scene: Scene, draft: Draft, words: str) -> bool:
    """Whether somebody who was asked for a time answers a reminder instead, or looks something up."""
    intent = read_intent(scene, words)
    coming = intent.answer == "yes" and (intent.kind == "rsvp" or (intent.kind == "confirm" and bool(draft.asked)))
    names_time = "time" in moment_of(read_intent(scene, words, "time"))  # `thursday at 5pm?` is one that would suit
    could_then = draft.form == "when" and not _ASKS_AFTER.match(words)  # `friday after 5?`
    looks_up = intent.kind == "list" and not names_time and not could_then
    return coming or looks_up or intent.kind in ("late", "thanks")


def _confirmed(scene: Scene, form: Form, draft: Draft, intent: Intent, words: str) -> Turn:
    """A yes acts, a no drops the draft; what may be either only shows it once more."""
    answer = "yes" if _affirms(words) else intent.answer
    if _plain(words) == "cancel it":  # the lesson, or this draft
        answer = "yes" if draft.form in ("cancel", "cancel_all", asking.FORM.name) else "no"
    elif _plain(words) in _EITHER:
        answer = ""
    match answer:
        case "yes" if not form.by_tap:
            return _acted(scene, form, draft)
        case "yes":
            return headed(forms.show(scene, form, draft), text("Nothing is done yet: please press what you mean."))
        case "no":
            return discard(scene, Action("discard"))
        case _:
            return forms.show(scene, form, draft)


_NO = frozenset({"no", "nope", "no thanks", "👎"})
_EITHER = frozenset({"please", "thanks", "thank you", "keep it"})


def _plain(words: str) -> str:
    return words.casefold().strip(" .!")


def _affirms(words: str) -> bool:
    return _plain(words) in ("yes", "ok", "okay", "right", "yes please", "do it", "👍")


_SPOKEN = frozenset(
    "book move cancel hours by_weekday block cancel_all many travel request new_lesson".split()
)  # whole sentences fill them
_QUESTIONS = {  # what the reader of sentences calls a field
    "": "confirm",
    "student": "student",
    "date": "date",
    "time": "time",
    "minutes": "duration_min",
    "repeat": "recurrence",
    "ends": "until",
    "buffer": "duration_min",
    "first": "date",
    "last": "date",
}


def _open_question(draft: Draft) -> str:
    if draft.form in anew.OF_HOURS and not draft.asked:
        return ""  # hours and breaks are corrected by whole sentences
    return _QUESTIONS.get(draft.asked, "")


def _free_words(draft: Draft) -> bool:
    """Whether the open question takes any words at all: then they are its answer, whatever they sound like."""
    return draft.asked in ("topic", "note", "reason", "words", "people", "name")


def _drop_first(scene: Scene, form: Form, words: str) -> Turn:
    draft = scene.draft or Draft(form.name)
    question = text("Drop {subject}?", subject=form.subject(scene, draft))
    drop = Choice(text("Drop it"), Action("drop", value=words[:LONGEST]), Tone.MAIN)
    asked = say(scene, question, drop, Choice(text("Keep it"), Action("keep_draft")), card="drop")
    return asked.keeping(draft.put(**{forms.COMMAND: words[:LONGEST]}))


def drop(scene: Scene, action: Action) -> Turn:
    """Drop the draft for the command that came in between."""
    fresh = replace(scene, draft=None, drawing=None)
    if scene.person is None or not scene.calendars:  # unlinked since
        return helping.stranger(fresh)
    return commands.done(fresh, action.value)


def keep_draft(scene: Scene, action: Action) -> Turn:
    """Go on with the draft."""
    draft = scene.draft
    if draft is None or draft.form not in FORMS:
        return toast(scene, text("That is settled already."))
    form = FORMS[draft.form]
    kept = replace(scene, drawing=None)
    return forms.ask(kept, form, draft, draft.asked) if draft.asked else forms.show(kept, form, draft)


def discard(scene: Scene, action: Action) -> Turn:
    """Drop the draft that the button was drawn for."""
    if scene.draft is not None and forms.drawn_before(action, scene.draft):
        return keep_draft(scene, action)
    return Turn(replies=(reply(text("Good, nothing was changed, and nobody was told."), instead_of=forms.DRAFT),))


def on_draft(scene: Scene, action: Action) -> Turn:
    """A press on the open form: fill, ask again, or act."""
    draft = scene.draft
    form = FORMS.get(draft.form) if draft else None
    if draft is None or form is None:
        return forms.settled(scene)
    if forms.drawn_before(action, draft):
        return keep_draft(scene, action)
    match action.verb:
        case "fill":
            return forms.pressed_fill(scene, form, draft, action)
        case "ask":
            return forms.ask(scene, form, draft, action.value)
        case _:
            return _acted(scene, form, draft) if forms.full(form, draft) else forms.advance(scene, form, draft)


def _acted(scene: Scene, form: Form, draft: Draft) -> Turn:
    """Do what the draft is for, and then the command that came in before it was settled."""
    turn = form.act(scene, draft)
    if not draft.get("then") or not turn.events:
        return turn
    after = commands.done(aboard.come(scene, draft), draft.get("then"))
    return replace(turn, events=(*turn.events, *after.events), draft=after.draft).also(*after.replies)


def on_form(scene: Scene, incoming: Changed | Submitted) -> Turn:
    """A form that is shown whole: a field of it changed, or all of it sent."""
    drawing, draft = scene.drawing, scene.draft
    form = FORMS.get(drawing.form) if drawing else None
    if form is None or draft is None or draft.form != form.name or not drawn_for(scene):
        return Turn(draft=scene.draft, immediate=Immediate(toast=text("That is settled already.")))
    try:
        if isinstance(incoming, Changed):
            return forms.changed(scene, form, draft, incoming.values)
        return forms.submitted(scene, form, draft, incoming.values)
    except (Refused, KeyError, ValueError):
        return Turn(draft=draft, immediate=Immediate(toast=text("I did not understand that."), done=False))


def drawn_for(scene: Scene) -> bool:
    """Whether the presser is the one the card was drawn for: the platform says who presses."""
    drawn = scene.drawing.address if scene.drawing else None
    here = scene.address
    return drawn is not None and (drawn.platform, drawn.space, drawn.user) == (here.platform, here.space, here.user)
