# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The register of use cases with its two instruments: risk assessment and decision matrix.

Risk is rolled up by the maximum, never by an average; a dimension nobody looked at is "not assessed",
which is neither low nor anything else. The matrix is evaluated in the order of decision_matrix.md 3.2 with
exact fractions; what an organization decided otherwise is kept beside what was computed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeVar

from consensus.convergence import spread_of, tastle_wierman
from consensus.records import DIMENSIONS, RISK_LEVELS, MatrixAnswers, Risk, RiskAssessment, RiskLevel, UseCase
from forms.problem import N_, Finding

# --- risk ------------------------------------------------------------------------------------------

DimensionLevel = Literal["Low", "Mod", "Sub", "High", "not_assessed", "not_applicable"]
# risk_assessment.md 4: row = likelihood 1..5, column = impact 1..5; a table, not a product.
_TABLE: tuple[tuple[RiskLevel, ...], ...] = (
    ("Low", "Low", "Low", "Mod", "Sub"),
    ("Low", "Low", "Mod", "Sub", "Sub"),
    ("Low", "Mod", "Mod", "Sub", "High"),
    ("Low", "Mod", "Sub", "High", "High"),
    ("Mod", "Sub", "Sub", "High", "High"),
)


_SEVERITY: Mapping[DimensionLevel, int] = {level: n for n, level in enumerate(RISK_LEVELS)}


def risk_level(likelihood: int, impact: int) -> RiskLevel:
    """The level of a cell of the table; both from 1 to 5."""
    if not (1 <= likelihood <= 5 and 1 <= impact <= 5):
        raise ValueError("likelihood and impact run from 1 to 5")
    return _TABLE[likelihood - 1][impact - 1]


@dataclass(frozen=True, slots=True)
class RiskRollUp:
    """One assessment: the level of each dimension, the whole, and what is missing for it to be complete."""

    dimensions: Mapping[str, DimensionLevel]
    overall: DimensionLevel
    missing: tuple[str, ...]
    findings: tuple[Finding, ...]

    @property
    def is_complete(self) -> bool:
        return not self.missing


def residual_level(risk: Risk) -> RiskLevel | None:
    """The level after controls; where no residual was entered, nothing was lowered."""
    likelihood = risk.residual_likelihood if risk.residual_likelihood is not None else risk.likelihood
    impact = risk.residual_impact if risk.residual_impact is not None else risk.impact
    return None if likelihood is None or impact is None else risk_level(likelihood, impact)


def roll_up(assessment: RiskAssessment) -> RiskRollUp:
    """This gives every dimension its worst residual, and the use case the worst of its dimensions."""
    dimensions: dict[str, DimensionLevel] = {}
    for dimension in DIMENSIONS:
        levels = [residual_level(risk) for risk in assessment.risks if risk.dimension == dimension]
        known = [level for level in levels if level is not None]
        if known:
            dimensions[dimension] = max(known, key=_SEVERITY.__getitem__)
        else:
            declared = assessment.not_applicable.get(dimension, "").strip()
            dimensions[dimension] = "not_applicable" if declared else "not_assessed"
    rated = [level for level in dimensions.values() if level in _SEVERITY]
    overall = max(rated, key=_SEVERITY.__getitem__) if rated else "not_assessed"
    missing = tuple(dimension for dimension, level in dimensions.items() if level == "not_assessed")
    return RiskRollUp(dimensions, overall, missing, tuple(_risk_findings(assessment)))


_HALF = N_("“{title}”: likelihood and impact are given together or not at all.")
_RAISED = N_("“{title}”: the residual risk is higher than the risk before controls.")
_FREE = N_("“{title}”: the residual risk was lowered without any control.")


def _risk_findings(assessment: RiskAssessment) -> Iterable[Finding]:
    for n, risk in enumerate(assessment.risks, start=1):
        facts: dict[str, str | int] = {"title": risk.title or risk.dimension}
        place = f"risk {n}"
        if (risk.likelihood is None) != (risk.impact is None):
            yield Finding("risk.half", _HALF, place, "asked", facts=facts)
        pairs = ((risk.likelihood, risk.residual_likelihood), (risk.impact, risk.residual_impact))
        known = [(before, after) for before, after in pairs if before is not None and after is not None]
        if any(after > before for before, after in known):
            yield Finding("risk.residual-higher", _RAISED, place, "refused", facts=facts)
        if any(after < before for before, after in known) and risk.control_effectiveness in ("", "none"):
            yield Finding("risk.lowered-without-control", _FREE, place, "asked", facts=facts)


# --- decision matrix ---------------------------------------------------------------------------------

MatrixOutcome = Literal[
    "NONE",
    "SINGLE_WRITER_DB",
    "MANAGED_DB",
    "SHARED_DB_AUDIT_LOG",
    "CONVENTIONAL",
    "CONDITIONAL",
    "PRIVATE_PERMISSIONED",
    "PUBLIC_PERMISSIONED",
    "PUBLIC_PERMISSIONLESS",
    "DLT_FORM_OPEN",
    "INSUFFICIENT_INFORMATION",
]
WEIGHTS: Mapping[str, int] = {
    f"Q{n:02}": weight for n, weight in enumerate((2, 2, 2, 1, 1, 1, 2, 1, 1, 2, 1, 2, 2, 1, 2), start=2)
}
REQUIRED = ("Q01", "Q02", "Q03", "Q04", "Q14")
RED_FLAGS = ("Q14", "Q16", "F3", "F4", "F5", "F6")
_VALUE = {"yes": Fraction(1), "partly": Fraction(1, 2), "no": Fraction(0)}
STRONG, WEAK, LEAST_COVERAGE, LEAST_ANSWERS = Fraction(3, 4), Fraction(2, 5), Fraction(7, 10), 5


@dataclass(frozen=True, slots=True)
class MatrixResult:
    """What the working matrix says of one set of answers. Advisory: it decides nothing."""

    outcome: MatrixOutcome
    score: Fraction | None
    coverage: Fraction
    red_flags: tuple[str, ...]
    missing: tuple[str, ...]


def evaluate(answers: Mapping[str, str]) -> MatrixResult:
    """This evaluates the default matrix; the first step that applies decides."""
    scored = {q: w for q, w in WEIGHTS.items() if answers.get(q) != "na"}
    given = {q: w for q, w in scored.items() if answers.get(q) in _VALUE}
    whole, told = sum(scored.values()), sum(given.values())
    coverage = Fraction(told, whole) if whole else Fraction(1)
    score = sum((w * _VALUE[answers[q]] for q, w in given.items()), Fraction(0)) / told if told else None
    flags = tuple(q for q in RED_FLAGS if answers.get(q) == "no")
    missing = _unanswered(answers, scored, given)
    return MatrixResult(_outcome(answers, len(given), coverage, score), score, coverage, flags, missing)


def _outcome(
    answers: Mapping[str, str], given: int, coverage: Fraction, score: Fraction | None
) -> MatrixOutcome:
    if answers.get("Q01") == "no":
        return "NONE"
    if answers.get("Q02") == "no":
        return "SINGLE_WRITER_DB"
    open_ = any(answers.get(q, "") in ("", "unknown") for q in REQUIRED)
    if coverage < LEAST_COVERAGE or open_ or given < LEAST_ANSWERS or score is None:
        return "INSUFFICIENT_INFORMATION"
    if answers["Q04"] == "no":
        return "MANAGED_DB"
    if answers["Q03"] == "no" and answers["Q04"] == "partly":
        return "SHARED_DB_AUDIT_LOG"
    if score < WEAK:
        return "CONVENTIONAL"
    return "CONDITIONAL" if score < STRONG else _form(answers)


def _form(answers: Mapping[str, str]) -> MatrixOutcome:
    match answers.get("F1"), answers.get("F2"):
        case "no", _:
            return "PUBLIC_PERMISSIONLESS"
        case "yes", "yes":
            return "PUBLIC_PERMISSIONED"
        case "yes", "no":
            return "PRIVATE_PERMISSIONED"
        case _:
            return "DLT_FORM_OPEN"


def _unanswered(
    answers: Mapping[str, str], scored: Mapping[str, int], given: Mapping[str, int]
) -> tuple[str, ...]:
    """What to answer next: required questions first, then the heaviest."""
    required = [q for q in REQUIRED if answers.get(q, "") in ("", "unknown")]
    others = sorted(
        (q for q in scored if q not in given and q not in required), key=lambda q: (-scored[q], q)
    )
    return (*required, *others)


def differs(record: MatrixAnswers) -> bool:
    """Whether the organization decided otherwise than computed; legitimate, and never hidden."""
    return bool(record.decided_outcome) and record.decided_outcome != evaluate(record.answers).outcome


def override_rate(records: Sequence[MatrixAnswers]) -> Fraction | None:
    return Fraction(sum(map(differs, records)), len(records)) if records else None


# --- several offices on one case -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Divergence:
    """One question, or one dimension of risk, that several offices answered for the same case."""

    question: str
    answers: Mapping[str, str]  # office -> answer
    consensus: float | None  # 1 = all alike
    spread: Fraction | None


def matrix_divergence(records: Sequence[MatrixAnswers]) -> tuple[Divergence, ...]:
    """Where the offices differ, most divided first; no/partly/yes are read as a scale of three."""
    found: list[Divergence] = []
    for question in ("Q01", *WEIGHTS, *(f"F{n}" for n in range(1, 7))):
        answers = {_office(r.meta.office, r.meta.organization): r.answers.get(question, "") for r in records}
        held = [answer for answer in answers.values() if answer in _VALUE]
        if len(set(answers.values())) > 1 and len(answers) > 1:
            counts = [held.count(answer) for answer in ("no", "partly", "yes")]
            found.append(_divergence(question, answers, counts))
    return tuple(sorted(found, key=lambda d: (1.0 if d.consensus is None else d.consensus, d.question)))


def risk_divergence(assessments: Sequence[RiskAssessment]) -> tuple[Divergence, ...]:
    """The range of levels the offices see per dimension: an average would hide the split."""
    rolled = {_office(a.meta.office, a.meta.organization): roll_up(a).dimensions for a in assessments}
    found: list[Divergence] = []
    for dimension in DIMENSIONS:
        answers = {office: str(levels[dimension]) for office, levels in rolled.items()}
        if len(set(answers.values())) > 1:
            counts = [list(answers.values()).count(level) for level in RISK_LEVELS]
            found.append(_divergence(dimension, answers, counts))
    return tuple(sorted(found, key=lambda d: (1.0 if d.consensus is None else d.consensus, d.question)))


def _divergence(question: str, answers: Mapping[str, str], counts: list[int]) -> Divergence:
    n = sum(counts)
    spread = spread_of(counts) if n >= 4 else None
    return Divergence(question, answers, tastle_wierman(counts) if n else None, spread)


def _office(office: str, organization: str) -> str:
    return f"{organization} / {office}" if office else organization


# --- the register --------------------------------------------------------------------------------------

R = TypeVar("R", bound=RiskAssessment | MatrixAnswers)


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One use case with what both instruments say of it."""

    case: UseCase
    risk: DimensionLevel
    risk_complete: bool
    outcome: MatrixOutcome | None
    decided: str
    overridden: bool
    red_flags: tuple[str, ...]
    assessments: int
    findings: tuple[Finding, ...]


_CONTRADICTION = N_("“{title}”: personal data is said to be on the ledger, and the matrix says it is not.")
_UNASSESSED = N_("“{title}” is {status} without a complete risk assessment and decision matrix.")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which use cases of the register are wanted; what is empty leaves all."""

    kinds: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    organizations: frozenset[str] = frozenset()
    risks: frozenset[str] = frozenset()
    """levels of the whole case, `not_assessed` among them"""
    text: str = ""
    """words that each occur in the title, the description, the domain or the organization"""

    def includes(self, line: RegisterLine) -> bool:
        case = line.case
        return (
            (not self.kinds or case.kind in self.kinds)
            and (not self.countries or bool(self.countries & set(case.countries)))
            and (not self.statuses or case.lifecycle_status in self.statuses)
            and (not self.organizations or case.lead_organization in self.organizations)
            and (not self.risks or line.risk in self.risks)
            and (not self.text or self._says_it(case))
        )

    def _says_it(self, case: UseCase) -> bool:
        said = normalised(" ".join((case.title, case.short_description, case.domain, case.lead_organization)))
        return all(word in said for word in normalised(self.text).split())


EVERYTHING = Wanted()


def register(
    cases: Iterable[UseCase],
    assessments: Iterable[RiskAssessment] = (),
    matrices: Iterable[MatrixAnswers] = (),
    wanted: Wanted = EVERYTHING,
) -> tuple[RegisterLine, ...]:
    """The use cases that are wanted, by title."""
    risks, answers = _by_case(assessments), _by_case(matrices)
    standing = sorted(
        (case for case in cases if not case.meta.withdrawn),
        key=lambda case: (normalised(case.title), case.meta.record_id),
    )
    lines = (_register_line(case, _of_case(case, risks), _of_case(case, answers)) for case in standing)
    return tuple(line for line in lines if wanted.includes(line))


def _by_case(records: Iterable[R]) -> dict[str, list[R]]:
    """A record names its use case by record id, or by a title somebody typed."""
    found: dict[str, list[R]] = {}
    for record in records:
        if not record.meta.withdrawn:
            for name in dict.fromkeys((record.use_case, normalised(record.use_case))):  # an id is both
                found.setdefault(name, []).append(record)
    return found


def _of_case(case: UseCase, records: Mapping[str, Sequence[R]]) -> Sequence[R]:
    """Those that name its record, then those that name it by its title."""
    named, titled = records.get(case.meta.record_id, ()), records.get(normalised(case.title), ())
    return (*named, *(each for each in titled if not any(each is other for other in named)))


def _register_line(
    case: UseCase, assessments: Sequence[RiskAssessment], matrices: Sequence[MatrixAnswers]
) -> RegisterLine:
    """Several offices on one case: the worst risk counts, the newest matrix speaks."""
    rolled = [roll_up(assessment) for assessment in assessments]
    rated = [held.overall for held in rolled if held.overall in _SEVERITY]
    newest = max(matrices, key=lambda m: (m.meta.sequence, m.meta.entry_hash), default=None)
    result = evaluate(newest.answers) if newest else None
    complete = bool(rolled) and all(held.is_complete for held in rolled)
    return RegisterLine(
        case=case,
        risk=max(rated, key=_SEVERITY.__getitem__) if rated else "not_assessed",
        risk_complete=complete,
        outcome=result.outcome if result else None,
        decided=newest.decided_outcome if newest else "",
        overridden=newest is not None and differs(newest),
        red_flags=result.red_flags if result else (),
        assessments=len(assessments),
        findings=tuple(_case_findings(case, newest, complete)),
    )


def _case_findings(case: UseCase, matrix: MatrixAnswers | None, complete: bool) -> Iterable[Finding]:
    on_chain = _leaf(case, "personal_data_on_chain")
    facts: dict[str, str | int] = {"title": case.title, "status": case.lifecycle_status}
    if on_chain in ("pseudonymous", "hashed", "clear") and matrix and matrix.answers.get("Q14") == "yes":
        yield Finding("usecase.personal-data", _CONTRADICTION, case.meta.record_id, "asked", facts=facts)
    beyond_pilot = case.lifecycle_status in ("operational", "scaled")
    if beyond_pilot and not (complete and matrix):
        yield Finding("usecase.unassessed", _UNASSESSED, case.meta.record_id, "asked", facts=facts)


def _leaf(case: UseCase, name: str) -> str:
    for path, value in case.fields.items():
        if path.rsplit("/", 1)[-1] == name and isinstance(value, str):
            return value
    return ""


@dataclass(frozen=True, slots=True)
class PossibleDuplicate:
    """Records that seem to describe one use case; merged by the secretariat or by nobody."""

    title: str
    lead_organization: str
    records: tuple[str, ...]


def duplicates(cases: Iterable[UseCase]) -> tuple[PossibleDuplicate, ...]:
    """Cases of the same normalised title and lead that share a country, or of which one names none."""
    by_title: dict[tuple[str, str], list[UseCase]] = {}
    for case in cases:
        if not case.meta.withdrawn and normalised(case.title):
            by_title.setdefault((normalised(case.title), case.lead_organization), []).append(case)
    found: list[PossibleDuplicate] = []
    for (_, lead), held in sorted(by_title.items()):
        for group in _sharing_a_country(held):
            if len({case.meta.record_id for case in group}) > 1:
                ids = tuple(sorted({case.meta.record_id for case in group}))
                found.append(PossibleDuplicate(group[0].title, lead, ids))
    return tuple(found)


def _sharing_a_country(cases: Sequence[UseCase]) -> list[list[UseCase]]:
    groups: list[list[UseCase]] = []
    for case in sorted(cases, key=lambda case: case.meta.record_id):
        near = [g for g in groups if any(_same_place(case, other) for other in g)]
        rest = [g for g in groups if g not in near]
        groups = [*rest, [*(other for group in near for other in group), case]]
    return groups


def _same_place(one: UseCase, other: UseCase) -> bool:
    return not one.countries or not other.countries or bool(set(one.countries) & set(other.countries))


def normalised(title: str) -> str:
    """Without capitals, accents, punctuation and repeated spaces: what a person would call the same."""
    plain = unicodedata.normalize("NFKD", title.casefold())
    kept = "".join(
        c if unicodedata.category(c)[0] in "LN" else " " for c in plain if not unicodedata.combining(c)
    )
    return " ".join(kept.split())


# --- the register as a whole -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Register:
    """The register of use cases: its lines, where offices differ on a case, and what may be one case twice."""

    lines: tuple[RegisterLine, ...]
    divergences: Mapping[str, tuple[Divergence, ...]]  # record id of the case -> most divided first
    duplicates: tuple[PossibleDuplicate, ...]
    override_rate: Fraction | None


def whole_register(
    cases: Sequence[UseCase],
    assessments: Sequence[RiskAssessment],
    matrices: Sequence[MatrixAnswers],
    wanted: Wanted = EVERYTHING,
) -> Register:
    """This puts register, divergence and duplicates of the wanted cases together."""
    lines = register(cases, assessments, matrices, wanted)
    risks, answers = _by_case(assessments), _by_case(matrices)
    found = {
        line.case.meta.record_id: (
            *risk_divergence(_of_case(line.case, risks)),
            *matrix_divergence(_of_case(line.case, answers)),
        )
        for line in lines
    }
    shown = [line.case for line in lines]
    divided = {record_id: held for record_id, held in found.items() if held}
    return Register(lines, divided, duplicates(shown), override_rate(matrices))


METRICS = ("scalability", "efficiency", "interoperability", "reliability", "maintainability", "resilience")


@dataclass(frozen=True, slots=True)
class Measurement:
    """One quality of a use case as it was measured (ITU's six metrics of a repository of use cases)."""

    metric: str
    target: str
    measured: str
    unit: str
    rating: str


def measurements(case: UseCase) -> tuple[Measurement, ...]:
    """The measurements reported for a case, in the order of METRICS; none is "not reported", not zero."""
    rows = next((v for k, v in case.fields.items() if k.rsplit("/", 1)[-1] == "metrics"), ())
    held: list[Measurement] = []
    for cells in () if isinstance(rows, str) else rows:
        named = {path.rsplit("/", 1)[-1]: str(v) for path, v in cells.items() if isinstance(v, str)}
        if named.get("metric") in METRICS:
            held.append(
                Measurement(
                    named["metric"],
                    named.get("target_value", ""),
                    named.get("measured_value", ""),
                    named.get("unit", ""),
                    named.get("rating", ""),
                )
            )
    return tuple(sorted(held, key=lambda m: METRICS.index(m.metric)))


def said(case: UseCase, name: str) -> str:
    """One answer of the use-case form by its question name, empty when it was not given."""
    return _leaf(case, name)
