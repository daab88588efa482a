# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Risk roll-up, the decision matrix with its published vectors, duplicates, and offices that differ."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import pytest

from consensus.records import MatrixAnswers, RecordMeta, Risk, RiskAssessment, UseCase
from consensus.usecases import (
    WEIGHTS,
    Wanted,
    differs,
    duplicates,
    evaluate,
    matrix_divergence,
    normalised,
    override_rate,
    register,
    risk_divergence,
    risk_level,
    roll_up,
)


def meta(record: str = "r", organization: str = "WFP", **facts: Any) -> RecordMeta:
    return RecordMeta(record, f"entry-{record}-{facts.get('office', '')}", organization, **facts)


def assessed(
    *risks: Risk, na: Mapping[str, str] | None = None, office: str = "", case: str = "case"
) -> RiskAssessment:
    return RiskAssessment(meta(office=office), case, risks, na or {})


ALL = ("PI", "DP", "CO", "CY", "SI", "RE")


def test_the_level_is_looked_up_and_not_multiplied() -> None:
    assert (risk_level(1, 5), risk_level(5, 1)) == ("Sub", "Mod")
    assert [[risk_level(likelihood, i) for i in range(1, 6)] for likelihood in (5, 3, 1)] == [
        ["Mod", "Sub", "Sub", "High", "High"],
        ["Low", "Mod", "Mod", "Sub", "High"],
        ["Low", "Low", "Low", "Mod", "Sub"],
    ]
    with pytest.raises(ValueError, match="1 to 5"):
        risk_level(0, 3)


def test_the_worst_risk_speaks_for_its_dimension_and_the_worst_dimension_for_the_case() -> None:
    low, high = Risk("CY", "a", 1, 1), Risk("CY", "b", 4, 4)
    found = roll_up(assessed(low, high, Risk("DP", "c", 2, 3)))
    assert (found.dimensions["CY"], found.dimensions["DP"], found.overall) == ("High", "Mod", "High")


def test_a_dimension_nobody_looked_at_is_not_assessed_and_not_low() -> None:
    found = roll_up(assessed(Risk("CY", "a", 1, 1)))
    assert found.dimensions["RE"] == "not_assessed"
    assert found.missing == ("PI", "DP", "CO", "SI", "RE")
    assert not found.is_complete
    assert roll_up(assessed()).overall == "not_assessed"


def test_not_applicable_with_a_reason_completes_and_without_one_does_not() -> None:
    five = [Risk(dimension, dimension, 1, 1) for dimension in ALL[1:]]
    assert roll_up(assessed(*five, na={"PI": "no asset outside"})).is_complete
    assert not roll_up(assessed(*five, na={"PI": " "})).is_complete


def test_the_residual_risk_is_what_counts_and_must_be_lower_for_a_reason() -> None:
    treated = Risk("CY", "keys", 5, 5, 2, 2, "strong")
    assert roll_up(assessed(treated)).dimensions["CY"] == "Low"
    codes = [
        f.code
        for f in roll_up(
            assessed(Risk("CY", "a", 2, 2, 3, 2), Risk("DP", "b", 4, 4, 1, 1), Risk("SI", "c", 3))
        ).findings
    ]
    assert codes == ["risk.residual-higher", "risk.lowered-without-control", "risk.half"]


# --- decision_matrix.md 3.3 ----------------------------------------------------------------------------

YES = {f"Q{n:02}": "yes" for n in range(1, 17)}
NA = {"Q01": "yes", "Q02": "yes", **{f"Q{n:02}": "na" for n in range(3, 17)}}
VECTORS = [
    ("T1", {"Q01": "no"}, "NONE", None),
    ("T2", {"Q01": "yes", "Q02": "no"}, "SINGLE_WRITER_DB", Fraction(0)),
    ("T3", {**YES, "F1": "yes", "F2": "no"}, "PRIVATE_PERMISSIONED", Fraction(1)),
    ("T3b", {**YES, "F1": "yes", "F2": "yes"}, "PUBLIC_PERMISSIONED", Fraction(1)),
    ("T3c", YES, "DLT_FORM_OPEN", Fraction(1)),
    ("T4", {**YES, "F1": "no"}, "PUBLIC_PERMISSIONLESS", Fraction(1)),
    ("T5", {**YES, "Q14": "no", "F1": "yes", "F2": "no"}, "PRIVATE_PERMISSIONED", Fraction(21, 23)),
    ("T6", {**YES, "Q04": "no"}, "MANAGED_DB", Fraction(21, 23)),
    (
        "T7",
        {**YES, **dict.fromkeys(("Q05", "Q06", "Q07", "Q08", "Q09", "Q10", "Q11", "Q12", "Q15"), "unknown")},
        "INSUFFICIENT_INFORMATION",
        Fraction(1),
    ),
    ("T8", {"Q01": "yes", **{f"Q{n:02}": "partly" for n in range(2, 17)}}, "CONDITIONAL", Fraction(1, 2)),
    ("T9", {**YES, "Q03": "no", "Q04": "partly"}, "SHARED_DB_AUDIT_LOG", Fraction(20, 23)),
    ("T10", NA, "INSUFFICIENT_INFORMATION", Fraction(1)),
]


@pytest.mark.parametrize(
    ("answers", "outcome", "score"), [v[1:] for v in VECTORS], ids=[v[0] for v in VECTORS]
)
def test_the_published_matrix_vectors_hold(
    answers: Mapping[str, str], outcome: str, score: Fraction | None
) -> None:
    found = evaluate(answers)
    assert (found.outcome, found.score) == (outcome, score)


def test_weights_sum_to_23_and_coverage_is_exact_at_its_limit() -> None:
    assert sum(WEIGHTS.values()) == 23
    assert evaluate(NA).coverage == 1
    seven_tenths = {**YES, **dict.fromkeys(("Q13", "Q16", "Q15", "Q12", "Q11"), "na")}  # base 23 - 8 = 15
    almost = {**seven_tenths, "Q08": "unknown", "Q05": "unknown", "Q06": "unknown"}  # 11 of 15
    assert evaluate(almost).coverage == Fraction(11, 15)
    assert evaluate(almost).outcome == "DLT_FORM_OPEN"
    assert evaluate({**almost, "Q07": "unknown"}).outcome == "INSUFFICIENT_INFORMATION"  # 10 of 15


def test_scores_at_the_thresholds_belong_to_the_higher_outcome() -> None:
    base = {"Q01": "yes", "Q02": "yes", "Q03": "yes", "Q04": "yes", "Q14": "yes"}  # weight 8
    rest = {q: "na" for q in WEIGHTS if q not in base}
    assert evaluate({**base, **rest, "Q13": "no", "Q05": "partly", "Q06": "partly"}).score == Fraction(9, 12)
    assert (
        evaluate({**base, **rest, "Q13": "no", "Q05": "partly", "Q06": "partly"}).outcome == "DLT_FORM_OPEN"
    )
    weak = {
        "Q01": "yes",
        "Q02": "partly",
        "Q03": "partly",
        "Q04": "partly",
        "Q14": "partly",
        "Q05": "no",
        "Q06": "no",
    }
    assert evaluate({**rest, **weak}).score == Fraction(4, 10)
    assert evaluate({**rest, **weak}).outcome == "CONDITIONAL"
    assert evaluate({**rest, **weak, "Q07": "no"}).outcome == "CONVENTIONAL"


def test_red_flags_are_attached_and_never_change_the_outcome() -> None:
    flagged = evaluate({**YES, "F1": "no", "Q16": "no", "F3": "no", "F4": "yes", "F6": "no"})
    assert (flagged.outcome, flagged.red_flags) == ("PUBLIC_PERMISSIONLESS", ("Q16", "F3", "F6"))


def test_what_is_missing_is_asked_required_first_then_the_heaviest() -> None:
    missing = evaluate({"Q01": "yes", "Q02": "yes", "Q14": "unknown"}).missing
    assert missing[:5] == ("Q03", "Q04", "Q14", "Q08", "Q11")


def answered(office: str, decided: str = "", case: str = "case", **answers: str) -> MatrixAnswers:
    return MatrixAnswers(meta(office=office), case, {**YES, **answers}, decided_outcome=decided)


def test_an_override_is_kept_and_counted() -> None:
    as_computed = answered("Rome", "PRIVATE_PERMISSIONED", F1="yes", F2="no")
    otherwise = answered("Lima", "MANAGED_DB", F1="yes", F2="no")
    undecided = answered("Suva")
    assert [differs(held) for held in (as_computed, otherwise, undecided)] == [False, True, False]
    assert override_rate([as_computed, otherwise, undecided]) == Fraction(1, 3)
    assert override_rate([]) is None


def test_offices_that_differ_are_shown_with_their_answers_most_divided_first() -> None:
    found = matrix_divergence([answered("Rome", Q05="no", Q09="partly"), answered("Lima")])
    assert [held.question for held in found] == ["Q05", "Q09"]
    assert found[0].answers == {"WFP / Rome": "no", "WFP / Lima": "yes"}
    assert found[0].consensus == 0
    assert matrix_divergence([answered("Rome")]) == ()


def test_offices_that_see_different_risks_are_not_averaged() -> None:
    found = risk_divergence(
        [assessed(Risk("DP", "a", 5, 5), office="Rome"), assessed(Risk("DP", "a", 1, 1), office="Lima")]
    )
    assert [(held.question, held.answers) for held in found] == [
        ("DP", {"WFP / Rome": "High", "WFP / Lima": "Low"})
    ]


# --- register -----------------------------------------------------------------------------------------


def case(record: str, title: str, countries: str = "JOR", lead: str = "WFP", **facts: Any) -> UseCase:
    return UseCase(meta(record), title, lead_organization=lead, countries=tuple(countries.split()), **facts)


def test_duplicates_share_title_lead_and_a_country_however_they_are_written() -> None:
    cases = [
        case("1", "Building Blocks"),
        case("2", "  building-blocks "),
        case("3", "Building Blocks", "UKR"),
        case("4", "Building Blocks", lead="UNICEF"),
        case("5", "Bâtir", "FRA"),
        case("6", "BATIR", "FRA DEU"),
        case("7", "区块链", "CHN"),
        case("8", "区块链", "CHN"),
    ]
    assert [found.records for found in duplicates(cases)] == [("5", "6"), ("1", "2"), ("7", "8")]
    assert normalised("  L'Énergie – 2.0 ") == "l energie 2 0"


def test_a_case_without_a_country_may_be_any_of_its_name() -> None:
    assert duplicates([case("1", "X"), case("2", "x", "")])[0].records == ("1", "2")


@pytest.mark.parametrize(
    "names",
    [
        ("c0ffee",),
        ("building blocks",),
        ("Building Blocks",),
        ("c0ffee", "building blocks", "BUILDING-blocks"),
    ],
)
def test_an_assessment_counts_once_however_it_names_its_case(names: tuple[str, ...]) -> None:
    held = [assessed(Risk("PI", "", 1, 1), case=name, office=name) for name in names]
    worst = assessed(Risk("PI", "", 5, 5), case="Building Blocks", office="last")
    (line,) = register([case("c0ffee", "Building Blocks")], [*held, worst])
    assert line.assessments == len(names) + 1
    assert line.risk == "High"


def test_the_register_shows_risk_outcome_and_what_contradicts() -> None:
    held = case("case", "Cash", lifecycle_status="operational", fields={"c/personal_data_on_chain": "hashed"})
    line = register(
        [held], [assessed(Risk("DP", "a", 4, 4))], [answered("Rome", "MANAGED_DB", F1="yes", F2="no")]
    )[0]
    assert (line.risk, line.risk_complete, line.outcome, line.overridden) == (
        "High",
        False,
        "PRIVATE_PERMISSIONED",
        True,
    )
    assert [finding.code for finding in line.findings] == ["usecase.personal-data", "usecase.unassessed"]
    assert register([case("case", "Cash")])[0].risk == "not_assessed"


def test_the_register_is_filtered_and_instruments_find_their_case_by_title_too() -> None:
    cases = [case("1", "Cash", kind="digital_currency"), case("2", "Land", "MDG", kind="registry")]
    assert [line.case.title for line in register(cases, wanted=Wanted(countries=frozenset({"MDG"})))] == [
        "Land"
    ]
    assert [
        line.case.title for line in register(cases, wanted=Wanted(kinds=frozenset({"digital_currency"})))
    ] == ["Cash"]
    low = [assessed(Risk("DP", "a", 1, 1), case="CASH")]
    assert register(cases, low)[0].assessments == 1
    for wanted, expected in (
        (Wanted(risks=frozenset({"Low"})), ["Cash"]),
        (Wanted(risks=frozenset({"not_assessed"})), ["Land"]),
        (Wanted(text="wfp CÁSH"), ["Cash"]),
        (Wanted(text="cash land"), []),
        (Wanted(organizations=frozenset({"WFP"}), text="land"), ["Land"]),
    ):
        assert [line.case.title for line in register(cases, low, wanted=wanted)] == expected, wanted
