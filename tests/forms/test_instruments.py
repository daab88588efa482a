# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The shipped instruments as people fill them, and the sheets they are made from."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consensus.reading import read_record
from consensus.records import RecordMeta, RiskAssessment
from consensus.usecases import MatrixOutcome, evaluate, risk_level, roll_up
from forms.definition import FormDefinition
from forms.instance import NoSuchNodeProblem
from forms.instruments import SHIPPED, shipped_forms
from forms.instruments.build import build
from forms.instruments.describe import guide, readme
from forms.instruments.names import code_in, title_in
from forms.instruments.source import (
    FOLDER,
    INSTRUMENTS,
    LANGUAGES,
    InstrumentSourceProblem,
    read_csv,
    read_sheets,
    read_words,
    translated_survey,
)
from forms.session import FormSession
from forms.submission import Submission, fields_of

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
SCORED = tuple(f"Q{n:02}" for n in range(1, 17))
DEFINITIONS = {
    each.form_id: FormDefinition.from_xform(each.xform, each.attachments) for each in shipped_forms()
}


def open_form(form_id: str, **answers: Any) -> FormSession:
    session = FormSession(DEFINITIONS[form_id], clock=lambda: NOON)
    for name, value in answers.items():
        session.answer(name, value)
    return session


def kinds(session: FormSession) -> dict[str, str]:
    """What is wrong, by bare question name."""
    return {violation.ref.rsplit("/", 1)[-1]: violation.kind for violation in session.validate()}


def is_relevant(session: FormSession, name: str) -> bool:
    path = next(node.path for node in session.form.nodes if node.name == name)
    return session.node(path).relevant


# --- the sheets -------------------------------------------------------------------------------------------


def test_the_shipped_forms_are_the_ones_with_sheets() -> None:
    assert SHIPPED == INSTRUMENTS
    assert [form.form_id for form in shipped_forms()] == list(SHIPPED)


@pytest.mark.parametrize("form_id", INSTRUMENTS)
def test_building_again_gives_the_committed_bytes(form_id: str) -> None:
    made = build(form_id)
    assert made.xform == (FOLDER / form_id / f"{form_id}.xml").read_bytes()
    assert made.workbook == (FOLDER / form_id / f"{form_id}.xlsx").read_bytes()


@pytest.mark.parametrize("form_id", INSTRUMENTS)
def test_every_text_of_an_instrument_is_there_in_six_languages(form_id: str) -> None:
    sheets = read_sheets(form_id)
    for row in translated_survey(sheets, read_words()):
        for column in ("label", "hint", "constraint_message", "required_message"):
            texts = [row[f"{column}::{language}"] for language in LANGUAGES]
            assert all(texts) or not any(texts), (form_id, row["name"], column)
    for row in sheets.choices:
        assert all(row[f"label::{language}"] for language in LANGUAGES), row


def test_a_translation_shows_the_same_answers_as_the_english() -> None:
    for english, row in read_words().items():
        for language in LANGUAGES:
            assert sorted(re.findall(r"\$\{\w+\}", row[language])) == sorted(
                re.findall(r"\$\{\w+\}", english)
            ), row


def test_a_word_nobody_uses_is_not_kept() -> None:
    used = {
        row.get(column, "")
        for form_id in INSTRUMENTS
        for row in read_sheets(form_id).survey
        for column in ("label", "hint", "constraint_message", "required_message")
    } | {read_sheets(form_id).settings["form_title"] for form_id in INSTRUMENTS}
    assert set(read_words()) - used == set()


def test_lists_and_headings_have_names_in_six_languages() -> None:
    for form_id in INSTRUMENTS:
        title = read_sheets(form_id).settings["form_title"]
        said = {title_in(title, language) for language in ("en", "fr", "es", "ru", "ar", "zh")}
        assert len(said) == 6 and title in said
    assert code_in("endorsement", "letter_signed", "zh") == "认可函已签署"
    assert code_in("usecase", "pilot", "fr") == "Projet pilote"
    assert (code_in("visit", "pilot", "fr"), code_in("usecase", "no such", "fr")) == ("", "")
    assert title_in("A form of somebody else", "ar") == "A form of somebody else"


def test_a_sentence_without_translation_stops_the_build() -> None:
    words = {english: row for english, row in read_words().items() if english != "Organization"}
    with pytest.raises(InstrumentSourceProblem, match="Organization"):
        translated_survey(read_sheets("position"), words)


def test_a_list_has_no_choice_twice() -> None:
    rows = read_csv(FOLDER / "choices.csv")
    keys = [(row["list_name"], row["name"]) for row in rows]
    assert len(keys) == len(set(keys))


def test_the_generated_pages_are_up_to_date() -> None:
    assert (FOLDER / "README.md").read_text(encoding="utf-8") == readme()
    assert (FOLDER.parents[1] / "docs" / "INSTRUMENTS.md").read_text(encoding="utf-8") == guide()


@pytest.mark.parametrize("form_id", INSTRUMENTS)
def test_an_instrument_opens_in_every_language(form_id: str) -> None:
    form = DEFINITIONS[form_id]
    assert form.languages == LANGUAGES
    assert form.findings == ()
    session = open_form(form_id)
    labels = set()
    for language in LANGUAGES:
        session.set_language(language)
        labels.add(session.outline()[0].label)
    assert len(labels) >= len(LANGUAGES) - 1, labels


# --- position ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "required"),
    [
        ("SUP", set()),
        ("SWR", {"reason"}),
        ("PAR", {"part_supported"}),
        ("ABS", set()),
        ("NOT", set()),
        ("DIS", {"reason"}),
        ("FOB", {"reason", "change_wanted"}),
        ("REC", set()),
    ],
)
def test_a_position_asks_for_what_its_code_owes(code: str, required: set[str]) -> None:
    session = open_form("position", organization="WFP", consultation="C1", item="4", position=code)
    assert {name for name, kind in kinds(session).items() if kind == "required"} == required
    for name in required:
        session.answer(name, "Because of the deadline.")
    assert isinstance(session.finalize(), Submission)


def test_comments_are_in_the_record_only_when_there_are_any() -> None:
    session = open_form("position", organization="WFP", consultation="C1", item="4", position="SUP")
    done = session.finalize()
    assert isinstance(done, Submission)
    assert fields_of(done.xml, session.form).get("comments", ()) == ()
    session.answer("has_comments", "yes")
    session.answer("/form/comments[1]/theme", "deadline")
    session.answer("/form/comments[1]/comment_text", "The end of 2022 is past.")
    session.answer("/form/comments[1]/comment_language", "en")
    done = session.finalize()
    assert isinstance(done, Submission)
    (comment,) = fields_of(done.xml, session.form)["comments"]
    assert not isinstance(comment, str)
    assert comment["theme"] == "deadline"
    assert comment["name_us"] == "no"


def test_implementation_is_asked_of_accepted_recommendations_only() -> None:
    session = open_form("position", position="SUP", acceptance="under_consideration")
    assert not is_relevant(session, "implementation")
    session.answer("acceptance", "accepted")
    assert is_relevant(session, "implementation")


def test_a_text_of_more_than_2000_characters_is_not_taken() -> None:
    session = open_form("position", position="SUP", reason="x" * 2001)
    assert kinds(session)["reason"] == "constraint"


# --- endorsement ------------------------------------------------------------------------------------------


def endorsement(**answers: Any) -> FormSession:
    common = {"organization": "WFP", "evidence_level": "declared", "focal_email": "digital@wfp.org"}
    return open_form("endorsement", **common, **answers)


def test_a_letter_that_is_signed_needs_its_authority_date_and_place() -> None:
    session = endorsement(status="letter_signed")
    wanted = {"scope", "endorsing_authority", "authority_name", "authority_title", "letter_date"}
    assert set(kinds(session)) == wanted | {"letter_kept_at", "statement_version"}
    assert set(kinds(endorsement(status="under_consideration"))) == set()


def test_a_listed_endorsement_needs_its_dates_in_order() -> None:
    session = endorsement(status="listed", submitted_on=date(2024, 5, 1), listed_on=date(2024, 4, 1))
    assert kinds(session)["listed_on"] == "constraint"
    session.answer("listed_on", date(2024, 5, 1))
    assert "listed_on" not in kinds(session)


def test_no_date_of_an_endorsement_is_in_the_future() -> None:
    assert kinds(endorsement(status="unknown", status_date=date(2026, 3, 2)))["status_date"] == "constraint"


@pytest.mark.parametrize(
    ("status", "dates", "days"),
    [
        ("listed", {"letter_date": date(2023, 1, 10), "status_date": date(2024, 1, 1)}, "10"),
        ("letter_signed", {"letter_date": date(2022, 12, 31)}, "0"),
        ("letter_signed", {"letter_date": date(2021, 1, 1)}, "0"),
        ("submitted", {"letter_date": date(2024, 2, 29)}, "425"),
        ("under_consideration", {}, "1156"),
        ("declined", {}, ""),
        ("not_applicable", {"applicability": "not_applicable"}, ""),
    ],
)
def test_days_late_count_from_the_target_to_the_signature_or_today(
    status: str, dates: dict[str, Any], days: str
) -> None:
    session = endorsement(status=status, **dates)
    assert session.node("/form/state/days_late").value == days


def test_status_and_applicability_must_fit() -> None:
    assert kinds(endorsement(applicability="not_applicable", status="listed"))["status"] == "constraint"
    assert (
        kinds(endorsement(applicability="applicable", status="covered_by_parent"))["status"] == "constraint"
    )
    fitting = endorsement(
        applicability="covered_by_parent", parent_organization="UN", status="covered_by_parent"
    )
    assert "status" not in kinds(fitting)


@pytest.mark.parametrize("edition", ["2014", "2024"])
def test_each_edition_has_its_own_nine_principles(edition: str) -> None:
    session = endorsement(edition=edition, reports_implementation="yes", status="unknown")
    codes = [session.node(f"/form/implementation[{n}]/principle").value for n in range(1, 10)]
    assert codes == [f"DPD{edition}-{n}" for n in range(1, 10)]
    with pytest.raises(NoSuchNodeProblem, match="implementation"):
        session.node("/form/implementation[10]/principle")


# --- use case ---------------------------------------------------------------------------------------------

CORE = {
    "title": "Building Blocks",
    "short_description": "Cash-based transfers redeemed in camp shops.",
    "record_language": "en",
    "kind": "blockchain_application",
    "lead_organization": "WFP",
    "office": "Amman",
    "focal_point": "innovation@wfp.org",
    "countries": ["JOR"],
    "lifecycle_status": "pilot",
    "category_un": "value_transfer",
    "domain": "cash_transfers",
    "problem_statement": "Fees of intermediaries.",
    "dlt_value_added": "Several organizations write.",
    "functions": ["redeem", "settlement"],
    "transaction_pattern": "sustained",
    "ledger_technology": "ethereum",
    "access_model": "private_permissioned",
    "nodes_known": "no",
    "data_location": ["off_chain_hash"],
    "personal_data_on_chain": "none",
    "key_management": "custodial",
    "smart_contracts": "unknown",
    "conditions_known": "no",
    "governance_model": "single_entity",
    "interagency": "no",
    "architecture_conformity": "not_reviewed",
    "pi_review_done": "no",
    "open_source_status": "undecided",
    "interoperability_standards": ["unknown"],
    "evidence_level": "secondary_source",
}


def test_quick_entry_of_the_core_questions_can_be_finished() -> None:
    session = open_form("usecase", **CORE)
    done = session.finalize()
    assert isinstance(done, Submission), done
    fields = fields_of(done.xml, session.form)
    assert fields["place/countries"] == "JOR"
    assert not any(path.startswith(("results/", "function_more/", "performance/")) for path in fields)


def test_every_core_answer_is_required() -> None:
    optional = {"nodes_known", "conditions_known"}  # these have defaults
    for name in CORE.keys() - optional:
        session = open_form("usecase", **{key: value for key, value in CORE.items() if key != name})
        assert kinds(session).get(name) == "required", name


def test_leaving_quick_entry_opens_the_other_pages_and_keeps_the_record_valid() -> None:
    session = open_form("usecase", **CORE, quick_entry="no")
    assert is_relevant(session, "results_summary")
    assert session.validate() == ()


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        (
            "start_date",
            ["2017", "2017-01", "2017-01-31"],
            ["17", "2017-13", "2017-1-1", "2017-01-32", "May 2017"],
        ),
        ("value_amount", ["0", "12.50", "100000000000000"], ["1,000", "-5", "1e6", ".5", "1.1234567"]),
        ("sdg_targets", ["1", "1.4 2.1 10.c", "16.9 17.19"], ["18", "1.4,2.1", "0", "1.e", "1.4  2.1"]),
        ("repository_url", ["https://github.com/x/y"], ["github.com/x", "ftp://x.org/a", "https://a b"]),
        ("subdivisions", ["KE-30", "KE-30 JO-AM"], ["KE", "ke-30", "KE-3000"]),
    ],
)
def test_coded_texts_are_checked(name: str, good: list[str], bad: list[str]) -> None:
    for text in good:
        assert name not in kinds(open_form("usecase", **CORE, quick_entry="no", **{name: text})), text
    for text in bad:
        assert kinds(open_form("usecase", **CORE, quick_entry="no", **{name: text}))[name] == "constraint", (
            text
        )


@pytest.mark.parametrize(
    ("licence", "fits"),
    [
        ("Apache-2.0", True),
        ("MIT OR Apache-2.0", True),
        ("(MIT OR GPL-3.0+) AND ISC", True),
        ("GPL 3", False),
    ],
)
def test_a_licence_is_an_spdx_expression(licence: str, fits: bool) -> None:
    session = open_form("usecase", **{**CORE, "open_source_status": "fully_open", "licence": licence})
    assert ("licence" not in kinds(session)) is fits


def test_a_use_case_in_operation_needs_its_assessments() -> None:
    session = open_form("usecase", **{**CORE, "lifecycle_status": "operational"})
    assert set(kinds(session)) == {"risk_assessment_ref", "decision_matrix_ref"}


def test_the_six_measurements_come_with_their_names() -> None:
    session = open_form("usecase", **CORE, quick_entry="no", reports_metrics="yes")
    names = [session.node(f"/form/metrics[{n}]/metric").value for n in range(1, 7)]
    assert names == [
        "scalability",
        "efficiency",
        "interoperability",
        "reliability",
        "maintainability",
        "resilience",
    ]


# --- decision matrix --------------------------------------------------------------------------------------

ALL_YES = {**dict.fromkeys(SCORED, "yes"), "F1": "yes", "F2": "no"}
PARTLY = {**dict.fromkeys(SCORED, "partly"), "Q01": "yes", "Q02": "yes"}


def matrix(answers: dict[str, str]) -> FormSession:
    return open_form("decision_matrix", organization="WFP", use_case="UC-001", **answers)


def result(session: FormSession, name: str) -> str:
    return session.node(f"/form/result/{name}").value


@pytest.mark.parametrize(
    ("case", "answers", "outcome"),
    [
        ("T1", {"Q01": "no"}, "NONE"),
        ("T2", {"Q01": "yes", "Q02": "no"}, "SINGLE_WRITER_DB"),
        ("T3", ALL_YES, "PRIVATE_PERMISSIONED"),
        ("T4", {**ALL_YES, "F1": "no"}, "PUBLIC_PERMISSIONLESS"),
        ("T5", {**ALL_YES, "Q14": "no"}, "PRIVATE_PERMISSIONED"),
        ("T6", {**ALL_YES, "Q04": "no"}, "MANAGED_DB"),
        (
            "T7",
            {**ALL_YES, **dict.fromkeys(("Q08", "Q11", "Q13", "Q16", "Q05", "Q06", "Q07", "Q09"), "unknown")},
            "INSUFFICIENT_INFORMATION",
        ),
        ("T8", {**PARTLY, "F1": "yes", "F2": "yes"}, "CONDITIONAL"),
        ("T9", {**ALL_YES, "Q03": "no", "Q04": "partly"}, "SHARED_DB_AUDIT_LOG"),
        ("T10", {**dict.fromkeys(SCORED, "na"), "Q01": "yes", "Q02": "yes"}, "INSUFFICIENT_INFORMATION"),
        ("F2 yes", {**ALL_YES, "F2": "yes"}, "PUBLIC_PERMISSIONED"),
        ("F1 unknown", {**ALL_YES, "F1": "unknown"}, "DLT_FORM_OPEN"),
        ("nothing answered", {}, "INSUFFICIENT_INFORMATION"),
    ],
    ids=lambda value: value if isinstance(value, str) and " " not in value else None,
)
def test_the_matrix_gives_the_outcome_of_its_vector(case: str, answers: dict[str, str], outcome: str) -> None:
    assert result(matrix(answers), "outcome") == outcome, case


def test_the_figures_of_the_vectors_are_exact() -> None:
    t5 = matrix({**ALL_YES, "Q14": "no"})
    assert (result(t5, "base_weight"), result(t5, "half_points"), result(t5, "answered_weight")) == (
        "23",
        "42",
        "23",
    )
    assert (result(t5, "score"), result(t5, "red_flags")) == ("0.913", "Q14")
    t10 = matrix({**dict.fromkeys(SCORED, "na"), "Q01": "yes", "Q02": "yes"})
    assert (result(t10, "coverage"), result(t10, "score")) == ("1", "1")
    t8 = matrix({**dict.fromkeys(SCORED, "partly"), "Q01": "yes"})
    assert result(t8, "score") == "0.5"


def test_thresholds_belong_to_the_better_side() -> None:
    # Base of 20 (Q05, Q06, Q07 not applicable): exactly 15/20, and one half point less.
    base = {**ALL_YES, "Q05": "na", "Q06": "na", "Q07": "na"}
    strong = {**base, "Q08": "no", "Q11": "no", "Q09": "no"}
    assert (result(matrix(strong), "score"), result(matrix(strong), "outcome")) == (
        "0.75",
        "PRIVATE_PERMISSIONED",
    )
    assert result(matrix({**strong, "Q10": "partly"}), "outcome") == "CONDITIONAL"
    # Exactly 8/20, and one half point less.
    none = {**base, **dict.fromkeys(("Q08", "Q11", "Q13", "Q14", "Q16"), "no"), "Q09": "no", "Q10": "no"}
    weak = {**none, "Q12": "yes", "Q15": "yes"}
    assert (result(matrix(weak), "score"), result(matrix(weak), "outcome")) == ("0.4", "CONDITIONAL")
    assert result(matrix({**weak, "Q15": "partly"}), "outcome") == "CONVENTIONAL"
    # Coverage of exactly 14/20 is enough; 13/20 is not.
    told = {**base, "Q08": "unknown", "Q11": "unknown", "Q13": "unknown"}
    assert (result(matrix(told), "coverage"), result(matrix(told), "outcome")) == (
        "0.7",
        "PRIVATE_PERMISSIONED",
    )
    assert result(matrix({**told, "Q09": "unknown"}), "outcome") == "INSUFFICIENT_INFORMATION"


answers_of_any_kind = st.fixed_dictionaries(
    {
        name: st.sampled_from(["yes", "partly", "no", "unknown", "na", ""])
        for name in (*SCORED, *(f"F{n}" for n in range(1, 7)))
    }
)


@settings(max_examples=60, deadline=None)
@given(answers_of_any_kind)
def test_the_form_and_the_rule_book_agree_on_every_set_of_answers(answers: dict[str, str]) -> None:
    told = {name: value for name, value in answers.items() if value}
    session, expected = matrix(told), evaluate(told)
    assert result(session, "outcome") == expected.outcome
    assert tuple(result(session, "red_flags").split()) == expected.red_flags
    assert tuple(result(session, "missing").split()) == expected.missing


def test_the_outcomes_of_the_form_are_those_of_the_rule_book() -> None:
    codes = {row["name"] for row in read_csv(FOLDER / "choices.csv") if row["list_name"] == "matrix_outcome"}
    assert codes == set(get_args(MatrixOutcome))


def test_a_different_decision_needs_its_reason_authority_and_date() -> None:
    session = matrix(ALL_YES)
    session.answer("decides_otherwise", "yes")
    session.answer("decided_outcome", "PRIVATE_PERMISSIONED")
    assert kinds(session)["decided_outcome"] == "constraint"
    session.answer("decided_outcome", "CONVENTIONAL")
    assert set(kinds(session)) == {"override_justification", "override_authority", "override_date"}


def test_nothing_in_the_matrix_looks_official() -> None:
    sheets = read_sheets("decision_matrix")
    assert sheets.settings["form_title"] == "Working matrix (not the JIU text)"
    assert sheets.survey[0]["label"] == "Working matrix (not the JIU text)"


# --- risk assessment --------------------------------------------------------------------------------------

ABOUT = {
    "organization": "WFP",
    "use_case": "UC-001",
    "assessors": "Legal officer",
    "stage": "scale",
    "outside_parties": "no",
    "personal_data_on_chain": "no",
}
OTHERS = ("dp", "co", "cy", "si", "re")


def assessment(*risks: dict[str, Any], **answers: Any) -> FormSession:
    session = open_form("risk_assessment", **ABOUT, **answers)
    for number, risk in enumerate(risks, start=1):
        if number > 1:
            session.add_repeat("/form/risks")
        for name, value in {"dimension": "PI", "risk_title": f"Risk {number}", **risk}.items():
            session.answer(f"/form/risks[{number}]/{name}", value)
    return session


def level(session: FormSession, name: str) -> str:
    return session.node(f"/form/summary/{name}").value


@pytest.mark.parametrize("likelihood", range(1, 6))
def test_the_level_is_looked_up_in_the_table(likelihood: int) -> None:
    session = assessment({"likelihood": str(likelihood)})
    for impact in range(1, 6):
        session.answer("/form/risks[1]/impact", str(impact))
        expected = risk_level(likelihood, impact)
        assert session.node("/form/risks[1]/inherent").value == expected
        assert session.node("/form/risks[1]/residual").value == expected


def test_what_remains_is_never_higher_than_before() -> None:
    risk = {"likelihood": "3", "impact": "2", "residual_likelihood": "4", "residual_impact": "2"}
    session = assessment(risk)
    assert kinds(session)["residual_likelihood"] == "constraint"
    session.answer("/form/risks[1]/residual_likelihood", "3")
    assert "residual_likelihood" not in kinds(session)
    session.answer("/form/risks[1]/likelihood", "2")
    assert kinds(session)["residual_likelihood"] == "constraint"


def test_likelihood_and_impact_come_together() -> None:
    assert kinds(assessment({"likelihood": "3"}))["impact"] == "required"
    assert kinds(assessment({"impact": "3"}))["likelihood"] == "required"
    assert not {"impact", "likelihood"} & set(kinds(assessment({})))


def test_a_dimension_has_the_level_of_its_worst_remaining_risk() -> None:
    session = assessment(
        {"likelihood": "5", "impact": "5", "residual_likelihood": "1", "residual_impact": "1"},
        {"likelihood": "3", "impact": "3"},
        {"dimension": "CY", "likelihood": "1", "impact": "1"},
    )
    assert [level(session, f"{d}_level") for d in ("pi", "cy", "dp")] == ["Mod", "Low", "not_assessed"]
    assert level(session, "overall_residual") == "Mod"
    assert level(session, "missing") == "DP CO SI RE"
    assert level(session, "is_complete") == "no"


def test_an_assessment_without_risks_is_not_assessed_rather_than_low() -> None:
    session = assessment()
    assert level(session, "overall_residual") == "not_assessed"
    session.answer("has_risks", "no")
    assert level(session, "pi_level") == "not_assessed"


def test_dimensions_are_assessed_or_declared_with_a_reason() -> None:
    declared = {f"{d}_na": "yes" for d in OTHERS}
    session = assessment({"likelihood": "2", "impact": "2"}, **declared)
    assert {name for name in kinds(session) if name.endswith("_na_reason")} == {
        f"{d}_na_reason" for d in OTHERS
    }
    assert level(session, "is_complete") == "yes"
    assert level(session, "overall_residual") == "Low"


def test_privileges_and_immunities_apply_when_a_key_is_outside() -> None:
    session = open_form("risk_assessment", **{**ABOUT, "outside_parties": "yes"}, has_risks="no", pi_na="yes")
    assert kinds(session)["pi_na"] == "constraint"
    session.answer("outside_parties", "no")
    assert "pi_na" not in kinds(session)


def test_a_dimension_with_risks_cannot_be_declared_away() -> None:
    assert kinds(assessment({"dimension": "CO"}, co_na="yes"))["co_na"] == "constraint"


def test_risk_above_the_appetite_needs_a_decision_and_its_authority() -> None:
    session = assessment({"likelihood": "5", "impact": "5"})
    assert level(session, "exceeding") == "PI"
    assert kinds(session)["decision"] == "required"
    session.answer("decision", "stop")
    assert kinds(session)["decision_authority"] == "required"
    session.answer("appetite_pi", "High")
    assert level(session, "exceeding") == ""


def test_an_experiment_may_accept_more_within_limits() -> None:
    session = assessment({"likelihood": "5", "impact": "5"})
    assert not is_relevant(session, "pilot_mode")
    for name, value in {"stage": "pilot", "pilot_mode": "yes", "pilot_appetite": "High"}.items():
        session.answer(name, value)
    assert level(session, "exceeding") == ""
    limits = {
        "pilot_users",
        "pilot_value",
        "pilot_currency",
        "pilot_end",
        "pilot_kill_criteria",
        "pilot_rollback",
    }
    assert limits <= set(kinds(session))
    session.answer("stage", "scale")
    assert level(session, "exceeding") == "PI"


def test_nobody_proceeds_on_an_incomplete_assessment() -> None:
    session = assessment(
        {"likelihood": "1", "impact": "1"}, decision="proceed", decision_authority="The board"
    )
    assert kinds(session)["decision"] == "constraint"
    session.answer("decision", "more_info")
    assert "decision" not in kinds(session)


def test_accepting_a_risk_needs_authority_and_rationale() -> None:
    session = assessment({"likelihood": "1", "impact": "1", "treatment": "accept"})
    assert {"accept_authority", "accept_rationale"} <= set(kinds(session))


def test_lowering_without_a_control_is_pointed_out() -> None:
    risk = {"likelihood": "3", "impact": "3", "residual_likelihood": "2", "residual_impact": "3"}
    session = assessment(risk)
    assert session.node("/form/risks[1]/lowered_note").relevant
    session.answer("/form/risks[1]/control_effectiveness", "strong")
    assert not session.node("/form/risks[1]/lowered_note").relevant


one_risk = st.fixed_dictionaries(
    {"dimension": st.sampled_from(["PI", "DP", "CO", "CY", "SI", "RE"])},
    optional={"likelihood": st.sampled_from("12345"), "impact": st.sampled_from("12345")},
)


@settings(max_examples=25, deadline=None)
@given(st.lists(one_risk, min_size=1, max_size=6))
def test_the_form_and_the_rule_book_roll_up_alike(risks: list[dict[str, str]]) -> None:
    session = assessment(*risks)
    fields = fields_of(session.instance_xml(), session.form)
    meta = RecordMeta(record_id="r", entry_hash="h", organization="WFP")
    record = read_record("risk_assessment", fields, meta=meta)
    assert isinstance(record, RiskAssessment)
    expected = roll_up(record)
    shown = {d: level(session, f"{d.lower()}_level") for d in expected.dimensions}
    assert shown == dict(expected.dimensions)
    assert level(session, "overall_residual") == expected.overall
    assert tuple(level(session, "missing").split()) == expected.missing
