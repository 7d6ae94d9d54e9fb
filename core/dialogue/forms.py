"""Forms with gaps: fill what is said, ask the first gap, check, show the whole, act when told to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from urllib.parse import parse_qsl, urlencode
from zlib import crc32

from core.dialogue.draft import Draft
from core.dialogue.scene import Scene, Turn, toast
from core.replies import Action, Ask, Choice, Field, Immediate, Input, Option, Reply, Tone
from core.understanding import Intent
from core.words import Text, text

DRAFT = "draft"  # the card of whatever form is being filled
COMMAND = "command"  # of a draft: the command for which it may be dropped; no field of a form
WHERE = "where"  # of a draft: a button for the reader's place stands in the chat; no field of a form
UNREAD = "unread"  # of a draft: something was said of it that was not understood; no field of a form
_ASIDE = (COMMAND, WHERE, UNREAD)
_OF_DRAFT = frozenset({"fill", "ask", "act", "discard"})  # verbs that mean the draft as it was drawn


@dataclass(frozen=True)
class Trouble:
    """What stands against a filled form: the field to ask again, why, and ways out."""

    field: str
    words: Text
    choices: tuple[Choice, ...] = ()


def _no_options(scene: Scene, draft: Draft) -> tuple[Option, ...]:
    return ()


def _no_trouble(scene: Scene, draft: Draft) -> Trouble | None:
    return None


def _no_rows(scene: Scene, draft: Draft) -> tuple[Field, ...]:
    return ()


def _kept(draft: Draft, row: str, value: str) -> Draft:
    return draft.put(**{row: value})


@dataclass(frozen=True)
class Question:
    """One field of a form: how it is asked, what may be chosen, how an answer in words is read.

    `read` gives the values that the words fix, or None: not understood.
    """

    name: str
    label: Text
    ask: Callable[[Scene, Draft], Text]
    read: Callable[[Scene, Draft, str], Mapping[str, str] | None]
    options: Callable[[Scene, Draft], tuple[Option, ...]] = _no_options
    more: Callable[[Scene, Draft], tuple[Choice, ...]] = lambda scene, draft: ()
    input: Input = Input.WORDS
    required: bool = True
    leads: bool = False
    skip: bool = False  # required to be asked, but may be passed over
    back: str = ""  # the field that Back asks again


@dataclass(frozen=True)
class Form:
    """An action's questions. `order` may depend on how the form was begun.

    `rows` are the choices of a full draft, one each for the several things that it is about: nobody is asked for them
    one after the other, for each has its answer already or is offered on the card. `choose` keeps one.
    """

    name: str
    title: Text
    questions: tuple[Question, ...]
    card: Callable[[Scene, Draft], Reply]
    act: Callable[[Scene, Draft], Turn]
    check: Callable[[Scene, Draft], Trouble | None] = _no_trouble
    complete: Callable[[Scene, Draft], Draft] = lambda scene, draft: draft
    hear: Callable[[Scene, Draft, Intent], Draft | None] = lambda scene, draft, intent: None
    order: Callable[[Draft], tuple[str, ...]] | None = None
    subject: Callable[[Scene, Draft], Text] = lambda scene, draft: text("the draft")
    rows: Callable[[Scene, Draft], tuple[Field, ...]] = _no_rows
    choose: Callable[[Draft, str, str], Draft] = _kept
    at_once: bool = False  # act as soon as it is full: nothing of it reaches anybody unseen
    by_tap: bool = False  # only a button acts: words alone never do

    def question(self, name: str) -> Question:
        """The question of a field. Raises KeyError: the form has no such field."""
        for question in self.questions:
            if question.name == name:
                return question
        raise KeyError(name)

    def ordered(self, draft: Draft) -> tuple[Question, ...]:
        """The questions in the order in which gaps are asked."""
        if self.order is None:
            return self.questions
        return tuple(self.question(name) for name in self.order(draft))


def fill(label: Text, tone: Tone = Tone.PLAIN, **values: str) -> Choice:
    """A choice that fills fields of the open draft."""
    return _filling(label, values, tone)


def _filling(label: Text, values: Mapping[str, str], tone: Tone = Tone.PLAIN) -> Choice:
    return Choice(label, Action("fill", value=urlencode(values)), tone)


def ask_for(label: Text, field: str) -> Choice:
    """A choice that asks a field (again)."""
    return Choice(label, Action("ask", value=field))


def act(label: Text) -> Choice:
    """The choice that does it."""
    return Choice(label, Action("act"), Tone.MAIN)


def discard(label: Text | None = None) -> Choice:
    """The choice that drops the draft."""
    return Choice(label or text("Discard"), Action("discard"))


def state_of(draft: Draft) -> int:
    """A number that another draft, or this one with other values, does not have; never 0."""
    values = sorted(pair for pair in draft.values.items() if pair[0] not in _ASIDE)
    return crc32(repr((draft.form, values)).encode()) or 1


def drawn_before(action: Action, draft: Draft) -> bool:
    """Whether a choice was drawn for another draft, or for this one before it changed."""
    return action.version not in (0, state_of(draft))


def _drawn_for(draft: Draft, choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """The choices, good for the draft as it is now and for no other."""
    state = state_of(draft)
    return tuple(
        replace(one, action=replace(one.action, version=state)) if one.action.verb in _OF_DRAFT else one
        for one in choices
    )


def values_of(action: Action) -> dict[str, str]:
    """The fields that a `fill` choice carries."""
    return dict(parse_qsl(action.value, keep_blank_values=True))


def advance(scene: Scene, form: Form, draft: Draft) -> Turn:
    """Go on with a draft: ask its first gap, name what is wrong, or show it whole."""
    draft = form.complete(scene, draft)
    gap = next((question for question in form.ordered(draft) if _is_gap(question, draft)), None)
    if gap is not None:
        return ask(scene, form, draft, gap.name)
    if trouble := form.check(scene, draft):
        return _troubled(scene, form, draft, trouble)
    return form.act(scene, draft) if form.at_once else show(scene, form, draft)


def full(form: Form, draft: Draft) -> bool:
    """Whether nothing is left to be asked."""
    return not any(_is_gap(question, draft) for question in form.ordered(draft))


def show(scene: Scene, form: Form, draft: Draft) -> Turn:
    """Put the whole draft before the person: the read-back."""
    open_draft = Draft(form.name, draft.put(**{UNREAD: ""}).values, at=scene.now)
    card = form.card(scene, open_draft)
    choices = _drawn_for(open_draft, card.choices)
    whole = Ask(form.name, card.text, choices, fields_of(scene, form, open_draft), form.title)
    shown = Reply(card.text, choices, DRAFT, ask=whole)
    return Turn(replies=(shown,), draft=open_draft)


def ask(scene: Scene, form: Form, draft: Draft, field: str, words: Text | None = None) -> Turn:
    """Ask one field; `words` take the place of its question."""
    question = form.question(field)
    choices = [_filling(option.label, {field: option.value}) for option in question.options(scene, draft)]
    choices += question.more(scene, draft)
    if question.skip or (not question.required and not draft.get(field)):
        choices.append(_filling(text("Skip"), {field: ""}))
    if question.back:
        choices.append(ask_for(text("‹ Back"), question.back))
    return _put(scene, form, draft, field, words or question.ask(scene, draft), tuple(choices))


def fields_of(scene: Scene, form: Form, draft: Draft, problems: Mapping[str, Text] | None = None) -> tuple[Field, ...]:
    """All fields of the form as they stand, for a messenger that shows forms whole."""
    asked = tuple(
        Field(
            question.name,
            question.label,
            question.input,
            draft.get(question.name),
            question.options(scene, draft),
            question.required and not question.skip,
            (problems or {}).get(question.name),
            question.leads,
        )
        for question in form.questions
        if question in form.ordered(draft)
    )
    return (*asked, *form.rows(scene, draft))


def pressed_fill(scene: Scene, form: Form, draft: Draft, action: Action) -> Turn:
    """Fill fields by a button, then go on."""
    return advance(scene, form, draft.put(**values_of(action)))


def submitted(scene: Scene, form: Form, draft: Draft, values: Mapping[str, str]) -> Turn:
    """Take a whole form: problems go back onto its fields, and everything filled in stays."""
    filled, problems = _filled(scene, form, draft, values)
    filled = _chosen_rows(scene, form, form.complete(scene, filled), values)
    for question in form.ordered(filled):
        if question.required and not filled.get(question.name) and not question.skip:
            problems.setdefault(question.name, text("This is needed."))
    if not problems and (trouble := form.check(scene, filled)):
        problems[trouble.field] = trouble.words
    if problems:
        fields = fields_of(scene, form, filled, problems)
        return Turn(draft=filled, immediate=Immediate(problems=problems, fields=fields, done=False, title=form.title))
    return form.act(scene, filled) if form.at_once else show(scene, form, filled)


def changed(scene: Scene, form: Form, draft: Draft, values: Mapping[str, str]) -> Turn:
    """Answer a change inside an open form with its fields anew."""
    filled, problems = _filled(scene, form, draft, values)
    fields = fields_of(scene, form, filled, problems)
    return Turn(draft=draft, immediate=Immediate(fields=fields, done=False, title=form.title))


def heard(scene: Scene, form: Form, draft: Draft, intent: Intent, words: str) -> Turn | None:
    """Take words as an answer to the open question, or as a correction; None: neither.

    A question is answered in its own narrow meaning first: to "Topic?" the words are the topic.
    """
    if draft.asked:
        values = form.question(draft.asked).read(scene, draft, words)
        if values is not None:
            return advance(scene, form, draft.put(**values))
    corrected = form.hear(scene, draft, intent)
    return advance(scene, form, corrected) if corrected is not None else None


def not_understood(scene: Scene, form: Form, draft: Draft, why: Text | None = None) -> Turn:
    """Ask the open question again, saying that the answer was not understood, or `why` it is none."""
    head = why or text("I did not understand that.")
    if not draft.asked:
        shown = show(scene, form, draft)
        told = Reply(text("{why} Nothing was changed.", why=head))
        return Turn(shown.events, (told,), draft=draft.put(**{UNREAD: "yes"}))
    question = form.question(draft.asked).ask(scene, draft)
    return ask(scene, form, draft, draft.asked, text("{why} {question}", why=head, question=question))


def settled(scene: Scene) -> Turn:
    """Answer a press on a draft that is no more."""
    return toast(scene, text("That is settled already."))


def _is_gap(question: Question, draft: Draft) -> bool:
    if not question.required:
        return False
    return question.name not in draft.values if question.skip else not draft.get(question.name)


def _filled(scene: Scene, form: Form, draft: Draft, values: Mapping[str, str]) -> tuple[Draft, dict[str, Text]]:
    problems: dict[str, Text] = {}
    for question in form.questions:
        given = values.get(question.name)
        if given is None or given == draft.get(question.name):
            continue
        read = {question.name: ""} if not given else _chosen(question, scene, draft, given)
        if read is None:
            problems[question.name] = text("I did not understand that.")
        else:
            draft = draft.put(**read)
    return draft, problems


def _chosen_rows(scene: Scene, form: Form, draft: Draft, values: Mapping[str, str]) -> Draft:
    """The draft with what was chosen row by row; a row that is there no more says nothing."""
    for row in form.rows(scene, draft):
        given = values.get(row.name, "")
        if given != row.value and any(option.value == given for option in row.options):
            draft = form.choose(draft, row.name, given)
    return draft


def _chosen(question: Question, scene: Scene, draft: Draft, given: str) -> Mapping[str, str] | None:
    if any(option.value == given for option in question.options(scene, draft)):
        return {question.name: given}
    return question.read(scene, draft, given)


def _troubled(scene: Scene, form: Form, draft: Draft, trouble: Trouble) -> Turn:
    values = {name: value for name, value in draft.values.items() if name != trouble.field}
    again = Draft(form.name, values)
    if not trouble.choices:
        return ask(scene, form, again, trouble.field, trouble.words)
    return _put(scene, form, again, trouble.field, trouble.words, trouble.choices)


def _put(scene: Scene, form: Form, draft: Draft, field: str, words: Text, choices: tuple[Choice, ...]) -> Turn:
    waiting = Draft(form.name, draft.values, asked=field, at=scene.now)
    choices = _drawn_for(waiting, choices)
    whole = Ask(form.name, words, choices, fields_of(scene, form, waiting), form.title)
    return Turn(replies=(Reply(words, choices, DRAFT, ask=whole),), draft=waiting)
