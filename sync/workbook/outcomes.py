# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What reading a cell or a row can come to, with the sentence and the remedy of every reason.

Codes are permanent: reports and people's scripts name them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from forms.problem import N_


@dataclass(frozen=True, slots=True)
class Taken:
    """What the cell certainly says, and what was done to it (empty: nothing)."""

    value: str
    repair: str = ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """What the cell may say. Without a proposal only a person can know."""

    reason: str
    proposed: str = ""
    has_proposal: bool = False


Outcome = Taken | Doubt

# The sentence and the remedy of every reason; codes are permanent.
REASONS: Mapping[str, tuple[str, str]] = {
    "spaces": (N_("Spaces around the answer were left out."), ""),
    "letters": (N_("Letters written in two ways were brought into one."), ""),
    "number-text": (N_("A number written as text was read as a number."), ""),
    "decimal-sign": (N_("The decimal comma or the thousands signs were understood."), ""),
    "digits": (N_("Digits of another script were read as digits."), ""),
    "date-text": (N_("A date written as text was read as a date."), ""),
    "time-dropped": (N_("The time of day was left out of a date."), ""),
    "time-text": (N_("A time written as text was read as a time."), ""),
    "label": (N_("The answer was found in the list in another spelling or language."), ""),
    "list-signs": (N_("Several answers in one cell were separated."), ""),
    "formula": (N_("The result of a formula was taken, not the formula."), ""),
    "zeros": (N_("The zeros in front are those the cell shows."), ""),
    "line-ends": (N_("Line ends were brought into one form."), ""),
    "whole": (N_("A number without a fraction was read as a whole number."), ""),
    "merged": (
        N_("The cell lies under a merged one; the value above may be meant for it."),
        N_("Say whether the value of the merged cell is meant here too."),
    ),
    "not-in-list": (
        N_("{shown} is not in the list of this question."),
        N_("Choose an answer from the list."),
    ),
    "several-meanings": (
        N_("{shown} can mean more than one answer of the list."),
        N_("Choose the one that is meant."),
    ),
    "not-a-number": (N_("{shown} is not a number."), N_("Write a number, without units or words.")),
    "number-two-ways": (
        N_("{shown} can be read as two different numbers."),
        N_("Say which number is meant."),
    ),
    "not-whole": (N_("{shown} is not a whole number."), N_("Write a whole number.")),
    "too-large": (N_("{shown} is a larger number than the form holds."), N_("Check the number.")),
    "percent": (N_("The cell shows {shown} as a percentage."), N_("Say which number the question wants.")),
    "worded": (
        N_("The cell shows its number with words or in other units; it holds {shown}."),
        N_("Say which number is meant."),
    ),
    "ditto": (N_("{shown} may stand for the answer above."), N_("Write the answer itself.")),
    "not-a-date": (
        N_("{shown} is not a date."),
        N_("Write the date as year-month-day, for example 2026-03-31."),
    ),
    "date-two-ways": (
        N_("{shown} can be read as two different dates."),
        N_("Say which date is meant."),
    ),
    "date-number": (N_("The number {shown} may be a date."), N_("Say whether this date is meant.")),
    "date-short-year": (N_("{shown} has a year of two digits."), N_("Say whether this date is meant.")),
    "date-far": (N_("The year of {shown} is far away."), N_("Check the year.")),
    "not-a-time": (
        N_("{shown} is not a time of day."),
        N_("Write the time as hours:minutes, for example 14:30."),
    ),
    "number-in-text": (
        N_("A text is asked for and the cell holds the number {shown}; zeros in front may have been lost."),
        N_("Say whether the number is written as it should be."),
    ),
    "date-in-text": (
        N_("A text is asked for and the cell holds a date; the spreadsheet may have made it one."),
        N_("Write what was meant."),
    ),
    "yes-in-text": (N_("The cell holds {shown} as a truth value."), N_("Say whether this text is meant.")),
    "struck": (N_("The answer is struck through."), N_("Say whether it still counts.")),
    "note-instead": (
        N_("The cell is empty and carries a note: {shown}"),
        N_("Say whether the note is the answer."),
    ),
    "cell-fault": (N_("The cell shows {shown} instead of a value."), N_("Write the value itself.")),
    "formula-empty": (
        N_("The cell holds a formula whose result was never stored."),
        N_("Open the file in a spreadsheet program and save it, or write the value itself."),
    ),
    "formula-moving": (
        N_("The cell holds a formula that gives another result every day."),
        N_("Say whether the result {shown} is meant."),
    ),
    "garbled": (N_("The letters of {shown} were damaged on the way."), N_("Say whether this text is meant.")),
    "cut-off": (
        N_("The text is as long as a cell can hold; its end may be missing."),
        N_("Check the end of the text."),
    ),
    "letters-guessed": (
        N_("The letters of this file were guessed; {shown} may have been written with others."),
        N_("Say whether the text is as it should be."),
    ),
    "placeholder": (N_("{shown} may stand for no answer."), N_("Say whether the question is left open.")),
    "place": (N_("{shown} may be a place."), N_("Say whether these coordinates are meant.")),
    "not-a-place": (
        N_("{shown} is not a place."),
        N_("Write latitude and longitude, for example -1.28 36.82."),
    ),
    "type": (N_("{shown} does not fit the question."), N_("Write an answer of the kind the question wants.")),
    "not-asked": (
        N_("This question is not asked here, because of other answers in the row, but {shown} was written."),
        N_("Leave it out, or change the answer that the question depends on."),
    ),
    "not-offered": (
        N_("{shown} is in the list, but not for the other answers of this row."),
        N_("Choose an answer that goes with them, or correct the answer the list depends on."),
    ),
    "required": (N_("An answer is needed here."), N_("Write the answer.")),
    "constraint": (N_("{shown} does not keep the rule of the question: {rule}"), N_("Change the answer.")),
}


ROW_REASONS: Mapping[str, tuple[str, str]] = {
    "torn": (
        N_("The two references of this row differ: rows were sorted without their first or last column."),
        N_("Say whether the row is {proposed}."),
    ),
    "misfits": (
        N_("Most answers of this row do not fit their questions; they may stand in the wrong columns."),
        N_("Move the answers under their headings and send the workbook again."),
    ),
    "reference-twice": (
        N_("The reference {ref} stands in more than one row, with different answers."),
        N_("Say which row is meant; a row taken as well becomes a record of its own."),
    ),
    "shifted": (
        N_("Cells of this row were inserted or deleted: answers stand under the wrong headings."),
        N_("Move the cells back and send the workbook again."),
    ),
    "resembles": (
        N_(
            "Most answers of this row are those of {other}: rows may have been sorted without their references."
        ),
        N_("Say whether {ref} really changed so much."),
    ),
    "lost-reference": (
        N_("The row has no reference left; its answers are most like those of {proposed}."),
        N_("Say whether it is that record; a new record is sent in a row of its own reference."),
    ),
    "unknown-reference": (
        N_("{proposed} is no reference of this form, and a record of it is not in the workbook any more."),
        N_("Say whether the row is a new record; if not, write its reference and send the workbook again."),
    ),
    "foreign-reference": (
        N_(
            "The reference {ref} was given in another office's form; the row may have been pasted from there."
        ),
        N_("Say whether the row belongs to the office of this workbook."),
    ),
    "no-identity": (
        N_("Nothing in this file says that it was made from the form; only its headings are alike."),
        N_("Say whether the row is a record of this form."),
    ),
    "cut-row": (
        N_("The row ends before its last column; the file may have been cut short there."),
        N_("Say whether the row is whole, or ask for the file again."),
    ),
    "earlier-record": (
        N_(
            "This row was a record when the template was written, and the hidden sheet that says which is gone."
        ),
        N_("Take the workbook where the template was made, or enter the correction by hand."),
    ),
    "unread-sheet": (
        N_("The sheet {proposed} names {ref} but was not recognised; answers of this row may stand there."),
        N_("Put its headings back as they were and send the workbook again, or take the row without it."),
    ),
    "loose-row": (
        N_("This row has no reference and little in it; it may be a total or a remark."),
        N_("Say whether it is a record."),
    ),
    "no-parent": (
        N_("The row does not say which row it belongs to."),
        N_("Write the reference of that row."),
    ),
    "unknown-parent": (
        N_("The row belongs to {parent}, which is not in this workbook."),
        N_("Write the reference of the row it belongs to."),
    ),
    "moved-child": (
        N_("The row belonged to {before} and now says {parent}."),
        N_("Say whether it was moved on purpose."),
    ),
    "children-gone": (
        N_("{count} rows that belonged to this record are no longer in the workbook."),
        N_("Say whether they are to be deleted."),
    ),
}
