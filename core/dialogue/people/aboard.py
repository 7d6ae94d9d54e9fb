"""A tutor comes aboard: name, city, hours, usual length. FLOWS 1."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from core.dialogue.arranging.booking import no_hours
from core.dialogue.arranging.slots import LENGTHS, read_minutes
from core.dialogue.draft import Draft
from core.dialogue.forms import Form, Question, Trouble, act, advance, ask_for
from core.dialogue.openings import hours
from core.dialogue.people import city
from core.dialogue.people.inviting import read_name
from core.dialogue.scene import Scene, Turn, reply
from core.events import InvitationChanged, PersonChanged, TutorChanged
from core.model.calendar import Calendar, Tutor
from core.model.people import Invitation, Person, Stage
from core.moments import DAY, Span, zone_named
from core.replies import Action, Choice, Input, Option, Reply, Tone
from core.rules.booking import length_problem
from core.rules.inviting import CONSENT, usable
from core.understanding import Intent
from core.words import City, Clock, Length, Text, lines, locale_for, said, text

YEAR = 366 * DAY


def begin(scene: Scene, invitation: Invitation) -> Turn:
    """Welcome the tutor who holds this invitation, and ask the first gap."""
    draft = Draft("aboard").put(invitation=str(invitation.id), name=invitation.name)
    if scene.person:
        draft = draft.put(name=scene.person.name, zone=scene.person.zone)
    elif scene.zone_hint or invitation.zone:
        draft = draft.put(zone=scene.zone_hint or invitation.zone)
    if not draft.get("name"):
        draft = draft.put(**_of_profile(scene, draft))
    asked = advance(scene, FORM, draft)
    name = draft.get("name").split()
    hello = text("Welcome, {name}.", name=name[0]) if name else text("Welcome.")
    welcome = text("{hello} I keep your lessons, remind your students and tell their parents.", hello=hello)
    known = text("Your students know you as {name}.", name=draft.get("name")) if _is_of_profile(draft) else None
    first = asked.replies[0]
    return replace(asked, replies=(replace(first, text=lines(welcome, known, first.text)),))


_PROFILE = "profile"  # of a draft: the name that a profile tells and nobody has been asked for; no field of the form


def _of_profile(scene: Scene, draft: Draft) -> Mapping[str, str]:
    """The name of a profile that tells the clock as well: that is one of a workplace, and no nickname."""
    named = read_name(scene, draft, scene.name) if scene.zone_hint else None
    return {**named, _PROFILE: named["name"]} if named else {}


def _is_of_profile(draft: Draft) -> bool:
    return bool(draft.get(_PROFILE)) and draft.get("name") == draft.get(_PROFILE)


def _more(scene: Scene, draft: Draft) -> tuple[Choice, ...]:
    return (ask_for(text("Another name"), "name"),) if _is_of_profile(draft) else ()


def _ask_hours(scene: Scene, draft: Draft) -> Text:
    clock = text("{city} time, {now} now.", city=City(draft.get("zone")), now=Clock(scene.now, draft.get("zone")))
    return lines(clock, text("When do you teach? For example “Mon-Thu 15-20, Sat 9-13”."))


def _card(scene: Scene, draft: Draft) -> Reply:
    windows = hours.parsed(draft.get("hours"))
    words = lines(
        text("{name} · {city} time", name=draft.get("name"), city=City(draft.get("zone"))),
        text("You teach {hours}.", hours=hours.hours_words(windows)) if windows else no_hours(),
        text("A lesson usually takes {length}.", length=Length(int(draft.get("minutes")))),
        text("Is that right? Then I go on with “{words}”.", words=draft.get("then")) if draft.get("then") else None,
    )
    return Reply(
        words,
        (
            act(text("Right")),
            ask_for(text("Name"), "name"),
            ask_for(text("City"), "zone"),
            ask_for(text("Hours"), "hours"),
            ask_for(text("Length"), "minutes"),
        ),
    )


def _joined(scene: Scene, draft: Draft) -> Tutor:
    """The tutor as the draft has them."""
    zone, asked = draft.get("zone"), scene.invitation.locale if scene.invitation else ""
    known = scene.person or Person(scene.fresh.ids[0], "", zone, "", (scene.address,))
    person = replace(
        known,
        name=draft.get("name"),
        zone=zone,
        locale=known.locale or locale_for(asked or scene.language or "en", zone),
        consent=CONSENT,
    )
    return Tutor(person, hours.parsed(draft.get("hours")), int(draft.get("minutes")), room=scene.room)


def come(scene: Scene, draft: Draft) -> Scene:
    """The scene as it will be once the tutor has come aboard: with an empty calendar of their own."""
    tutor = _joined(scene, draft)
    fresh = replace(scene.fresh, ids=scene.fresh.ids[1:])
    view = Span(scene.now - YEAR, scene.now + YEAR)  # nothing is booked: all of it is in view
    return replace(
        scene, person=tutor.person, own=Calendar(tutor, view), draft=None, drawing=None, invitation=None, fresh=fresh
    )


def _act(scene: Scene, draft: Draft) -> Turn:
    if scene.invitation is None or not usable(scene.invitation, scene.now):
        return Turn(replies=(Reply(text("This invitation has been used.")),))
    tutor = _joined(scene, draft)
    used = replace(scene.invitation, stage=Stage.USED)
    return Turn(
        events=(PersonChanged(tutor.person), TutorChanged(tutor), InvitationChanged(used)),
        replies=(reply(_welcome(tutor), *_first_steps(), instead_of="draft"),),
    )


def _welcome(tutor: Tutor) -> Text:
    return lines(
        text("Good, {name}. Your first student? Write “add Leo Brandt”, or tap.", name=tutor.person.first),
        None if tutor.hours else no_hours(),
    )


def _first_steps() -> tuple[Choice, ...]:
    return (Choice(text("Add a student"), Action("add_student"), Tone.MAIN), Choice(text("Help"), Action("help")))


def _hear(scene: Scene, draft: Draft, intent: Intent) -> Draft | None:
    windows = hours.windows_of(hours.parsed(draft.get("hours")), intent)
    return None if windows is None else draft.put(hours=hours.written(windows))


def _names(scene: Scene, draft: Draft) -> tuple[Option, ...]:
    return (Option(said(scene.name), scene.name),) if scene.name else ()


def _check(scene: Scene, draft: Draft) -> Trouble | None:
    if length_problem(int(draft.get("minutes"))) is None:
        return None
    return Trouble("minutes", text("A lesson takes from 10 minutes to 8 hours, in whole minutes."))


def _clock(scene: Scene, draft: Draft) -> Draft:
    """Fall back to no zone at all where a stored one is unknown to the pinned database."""
    try:
        zone_named(draft.get("zone") or "Europe/Berlin")
    except KeyError:
        return draft.put(zone="")
    return draft


FORM = Form(
    name="aboard",
    title=text("Welcome"),
    questions=(
        Question(
            "name",
            text("Name"),
            lambda scene, draft: text("What is your name?"),
            read_name,
            _names,
        ),
        city.QUESTION,
        replace(hours.QUESTION, ask=_ask_hours, more=_more, skip=True),
        Question(
            "minutes",
            text("Usual length"),
            lambda scene, draft: text("How long is a lesson, usually?"),
            read_minutes,
            lambda scene, draft: tuple(Option(text("{length}", length=Length(n)), str(n)) for n in LENGTHS),
            input=Input.CHOICE,
        ),
    ),
    card=_card,
    act=_act,
    check=_check,
    complete=_clock,
    hear=_hear,
    subject=lambda scene, draft: text("your welcome"),
)
