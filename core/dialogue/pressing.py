"""Presses: every verb that a button may carry, and what it leads to for whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from core.access import Verb
from core.dialogue import drafting, forms, helping, jotting
from core.dialogue.arranging import booking, lists, new_lesson, wanting
from core.dialogue.arranging.sessions import find, of_session, stale
from core.dialogue.changing import (
    asking,
    calling_off,
    cancelling,
    choosing,
    forgiving,
    letting_in,
    moving,
    moving_many,
    offering,
    requesting,
    wishing,
)
from core.dialogue.looking_back import history, taking_back, undoing
from core.dialogue.meeting import absences, lesson, results, waiting, wrapping_up
from core.dialogue.openings import affected, days_off, holidays, hours, limits, travelling, why
from core.dialogue.people import allowing, arriving, city, connecting, house, inviting, mailboxes, members, roster
from core.dialogue.scene import Scene, Turn, toast
from core.dialogue.setting import feeds, house_rules, policy, preferences, seeing_to
from core.notices.offering import AGAIN, CHOOSE, CHOOSE_DAY, KEEP, MISS, NONE_FITS, OFFER, WITHDRAW
from core.notices.results import WANT
from core.notices.unreached import SEEN_TO
from core.replies import Action
from core.words import text

_ON_SESSION: dict[str, tuple[Verb, Callable[..., Turn]]] = {
    Verb.MOVE: (Verb.MOVE, moving.pressed),
    OFFER: (Verb.MOVE, moving.offered),
    MISS: (Verb.NO_SHOW, moving.missed),
    AGAIN: (Verb.MOVE, offering.again),
    WITHDRAW: (Verb.MOVE, offering.withdraw),
    Verb.CANCEL: (Verb.CANCEL, cancelling.pressed),
    cancelling.NEVER_CAME: (Verb.NO_SHOW, cancelling.never_came),
    Verb.FEE: (Verb.FEE, policy.decide),
    letting_in.LET_IN: (Verb.BOOK, letting_in.pressed),
    Verb.TOPIC: (Verb.TOPIC, jotting.topic),
    Verb.NOTE: (Verb.NOTE, jotting.note),
    Verb.START: (Verb.START, waiting.start),
    Verb.END: (Verb.END, results.end),
    results.TOOK_OTHER: (Verb.END, results.took),
    Verb.NO_SHOW: (Verb.NO_SHOW, absences.no_show),
    results.WITH_NOTE: (Verb.NO_SHOW, results.with_note),
    Verb.RESULT: (Verb.RESULT, results.change),
    Verb.OWN_ABSENCE: (Verb.OWN_ABSENCE, results.own_absence),
    Verb.TUTOR_LATE: (Verb.TUTOR_LATE, waiting.late),
    Verb.HERE: (Verb.HERE, waiting.here),
    Verb.NUDGE: (Verb.NUDGE, waiting.nudge),
    Verb.WAIT: (Verb.WAIT, waiting.wait),
    Verb.ASK_GUARDIAN: (Verb.ASK_GUARDIAN, waiting.ask_guardian),
    Verb.COMING: (Verb.COMING, lesson.coming),
    Verb.NOT_COMING: (Verb.NOT_COMING, calling_off.not_coming),
    Verb.LATE: (Verb.LATE, lesson.late),
    "late?": (Verb.LATE, lesson.ask_how_late),
    Verb.SOON: (Verb.SOON, waiting.soon),
    Verb.ASK_CANCEL: (Verb.ASK_CANCEL, asking.ask_cancel),
    Verb.CALL_OFF: (Verb.CALL_OFF, calling_off.pressed),
    Verb.KEEP: (Verb.KEEP, asking.keep),
    Verb.SHIFT: (Verb.SHIFT, wishing.passed_on),
    Verb.FORGIVE: (Verb.FORGIVE, forgiving.forgive),
    taking_back.TAKE_BACK: (Verb.CALL_OFF, taking_back.pressed),
    Verb.ASK_OTHER_TIME: (Verb.ASK_OTHER_TIME, requesting.pressed),
    CHOOSE: (Verb.CHOOSE, choosing.choose),
    CHOOSE_DAY: (Verb.CHOOSE, choosing.choose_day),
    NONE_FITS: (Verb.CHOOSE, choosing.none_fits),
    KEEP: (Verb.CHOOSE, choosing.keep),
    requesting.AS_IS: (Verb.COMING, requesting.as_is),
    wishing.AGREE: (Verb.MOVE, wishing.agree),
    wishing.DECLINE: (Verb.MOVE, wishing.decline),
    Verb.JOIN: (Verb.JOIN, waiting.join),
    Verb.TROUBLE: (Verb.TROUBLE, waiting.trouble),
    Verb.ON_THE_WAY: (Verb.ON_THE_WAY, waiting.on_the_way),
    Verb.CLAIM_ABSENCE: (Verb.CLAIM_ABSENCE, waiting.claim_absence),
    "show": (Verb.SEE, lists.shown),
    "history": (Verb.HISTORY, history.of_session),
}

_ON_CALENDAR: dict[str, Callable[[Scene, Action], Turn]] = {
    "new": lambda scene, action: _new(scene, action),
    "tell_all": jotting.told_all,
    "free": lists.free_again,
    "results": wrapping_up.results,
    "free_day": lists.of_day,
    "students": lambda scene, action: roster.listed(scene),
    "who": lambda scene, action: roster.card(scene, scene.calendar.student(action.thing)),
    "add_student": lambda scene, action: roster.add(scene, action.value),
    "archive": roster.archive,
    "unarchive": roster.unarchive,
    "unlink": roster.unlink,
    "unlink_student": roster.unlink_student,
    "invite": inviting.pressed,
    "by_mail": inviting.by_mail,
    "by_member": members.by_member,
    "qr": inviting.show_qr,
    "revoke": inviting.revoke,
    "link": inviting.link,
    "refuse": inviting.refuse,
    SEEN_TO: seeing_to.done,
    "undo": undoing.pressed,
    allowing.MOVES: allowing.moves,
    policy.POLICY: policy.pressed,
    "keep": undoing.keep,
    "answer_to": jotting.answer_to,
    "hours": lambda scene, action: hours.shown(scene),
    "break": lambda scene, action: hours.ask_break(scene),
    "limits": lambda scene, action: limits.shown(scene),
    "close": hours.close,
    holidays.HOLIDAYS: holidays.pressed,
    "back_home": travelling.back,
    "off": lambda scene, action: days_off.listed(scene),
    "teach": days_off.teach,
    "take_off": days_off.again,
    "offer_all": moving_many.offer_all,
    "cancel_all": affected.cancel_all,
    "one_by_one": affected.one_by_one,
    "keep_all": affected.keep_all,
    "undo_all": affected.undo_all,
    "why": why.pressed,
    house.MOMENTS: house.moments,
    house.HOURS: house.hours,
    "rules": lambda scene, action: house_rules.shown(scene),
    house_rules.ASK_PARENTS: house_rules.ask_parents,
    house_rules.CONFIRM: house_rules.confirm,
    house_rules.TAKES: house_rules.takes_requests,
    wanting.GRANT: wanting.grant,
    wanting.DENY: wanting.deny,
}

_ON_DRAFT = frozenset({"fill", "ask", "act"})
_ANYBODY: dict[str, Callable[[Scene, Action], Turn]] = {
    "claim": arriving.claimed,
    "not_me": arriving.not_me,
    "settings": lambda scene, action: preferences.opened(scene, action) if scene.person else helping.stranger(scene),
    "set": lambda scene, action: preferences.chosen(scene, action) if scene.person else helping.stranger(scene),
    "usual": lambda scene, action: preferences.usual(scene, action) if scene.person else helping.stranger(scene),
    allowing.LET: allowing.pressed,
    WANT: lambda scene, action: new_lesson.wanted(scene, action) if scene.person else helping.stranger(scene),
    wanting.PASS_ON: lambda scene, action: wanting.pass_on(scene, action) if scene.person else helping.stranger(scene),
    wanting.LEAVE: lambda scene, action: wanting.leave(scene, action) if scene.person else helping.stranger(scene),
    "feed": lambda scene, action: feeds.renew(scene) if scene.person else helping.stranger(scene),
    mailboxes.OWN: mailboxes.confirmed,
    mailboxes.NOT_OWN: mailboxes.denied,
    "feed_off": lambda scene, action: feeds.switch_off(scene, action) if scene.person else helping.stranger(scene),
    "discard": drafting.discard,
    "drop": drafting.drop,
    "keep_draft": drafting.keep_draft,
    "today": lambda scene, action: lists.today(scene) if scene.calendars else helping.stranger(scene),
    "sessions": lambda scene, action: lists.sessions(scene, action) if scene.calendars else helping.stranger(scene),
    "help": lambda scene, action: helping.help_words(scene),
    "city": lambda scene, action: house.move(scene, action.value) if scene.person else helping.stranger(scene),
    "where": city.where,
    connecting.FIRST: connecting.first_here,
    connecting.CUT_OFF: connecting.cut_off,
}


def verbs() -> frozenset[str]:
    """Every verb that a press may carry."""
    return frozenset({*_ON_SESSION, *_ON_CALENDAR, *_ANYBODY, *_ON_DRAFT, "none"})


def _new(scene: Scene, action: Action) -> Turn:
    values = forms.values_of(action)
    if action.thing:
        values["student"] = str(action.thing)
    return booking.begin(scene, None, **values)


def pressed(scene: Scene, n: int) -> Turn:
    """What pressing choice `n` of the scene's drawing leads to."""
    drawing = scene.drawing
    if drawing is None or not drafting.drawn_for(scene) or not 0 <= n < len(drawing.choices):
        return toast(replace(scene, drawing=None), text("I don't know that button."))
    action = drawing.choices[n].action
    if not drawing.current:
        return _stale(scene, action)
    return wrapping_up.onward(scene, act(scene, action))


def _stale(scene: Scene, action: Action) -> Turn:
    """A press on an old drawing has no effect but the present state."""
    session = (scene.drawing.session if scene.drawing else 0) or action.thing
    found = find(scene, session) if scene.person else None
    if found is None or action.verb not in _ON_SESSION:
        return toast(scene, text("That is settled already."))
    return of_session(scene, replace(action, version=0), Verb.SEE, lambda s, calendar, one, a: stale(s, calendar, one))


def act(scene: Scene, action: Action) -> Turn:
    """Do what a choice asks for, if the presser may."""
    try:
        if action.verb in _ON_DRAFT:
            return drafting.on_draft(scene, action)
        if action.verb in _ON_SESSION and scene.person is not None:
            verb, do = _ON_SESSION[action.verb]
            return of_session(scene, action, verb, do)
        if action.verb in _ON_CALENDAR and scene.own is not None:
            return _ON_CALENDAR[action.verb](scene, action)
        if action.verb in _ANYBODY:
            return _ANYBODY[action.verb](scene, action)
    except KeyError:
        return toast(scene, text("I don't know that."))
    except ValueError:
        if action.verb in _ON_DRAFT:
            raise
        # its value says nothing to the verb: another version has drawn it, or somebody else
        return toast(scene, text("That button is old. Write “today” to see how things stand."))
    return toast(scene, text("I don't know that."))
