# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The note as a Word file (note_format.md 5): bytes out of a value, the same bytes every time.

Paragraphs carry genuine Word numbering, so that whoever edits them in Word keeps 1..n; footnotes are real
footnotes. The file says that it is a draft on every page, carries no emblem, and refuses to exist while
the note names an organization that did not ask for it.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal, cast

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.text.font import CT_RPr
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table
from docx.text.paragraph import Paragraph as WordParagraph
from docx.text.run import Run
from lxml import etree

from consensus.note_text import Annex, Note, Paragraph, ensure_publishable

Paper = Literal["A4", "Letter"]
SIZES: dict[Paper, tuple[float, float]] = {"A4": (21.0, 29.7), "Letter": (21.59, 27.94)}
MARGIN = 2.5
EPOCH = datetime(2020, 1, 1, tzinfo=UTC)  # for notes without a date; a file's time is nobody's business
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
_FONTS = {"ar": "Simplified Arabic", "zh": "SimSun"}
_TAGS = {"en": "en-GB", "fr": "fr-FR", "es": "es-ES", "ru": "ru-RU", "ar": "ar-SA", "zh": "zh-CN"}
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # characters XML cannot hold


def note_docx(note: Note, *, paper: Paper = "A4", internal: bool = False, created: datetime = EPOCH) -> bytes:
    """The Word file of a note; `internal` adds the annexes. Raises NoteRefused."""
    ensure_publishable(note)
    sheet = _Sheet(docx.Document(), note, SIZES[paper][0] - 2 * MARGIN)
    _prepare(sheet, paper)
    _masthead(sheet)
    _sections(sheet)
    if internal:
        _annexes(sheet)
    _footnotes_part(sheet)
    _properties(sheet, created)
    held = io.BytesIO()
    sheet.document.save(held)
    return repacked(held.getvalue())


def trace_json(note: Note) -> bytes:
    """Which paragraph was made from which comments; kept beside the note, never inside it."""
    return (json.dumps(note.trace(), ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


@dataclass(slots=True)
class _Sheet:
    """The Word document being written; `footnotes` are collected until their part is made."""

    document: Document
    note: Note
    width: float  # of the text, in centimetres
    footnotes: list[tuple[str, str]] = field(default_factory=list)  # mark ("" = a number), text

    @property
    def rtl(self) -> bool:
        return self.note.direction == "rtl"


def clean(text: str) -> str:
    return _FORBIDDEN.sub("", text)


# --- page, styles, numbering -----------------------------------------------------------------------


def _prepare(sheet: _Sheet, paper: Paper) -> None:
    section = sheet.document.sections[0]
    width, height = SIZES[paper]
    section.page_width, section.page_height = Cm(width), Cm(height)
    section.left_margin = section.right_margin = Cm(MARGIN)
    section.top_margin = section.bottom_margin = Cm(MARGIN)
    if sheet.rtl:
        section._sectPr.append(OxmlElement("w:bidi"))
    for name, look in _STYLES.items():
        _style(sheet, name, look)
    number = _numbering(sheet)
    style = sheet.document.styles["UN Para"].element.get_or_add_pPr()
    style.get_or_add_numPr().get_or_add_numId().val = number
    style.numPr.get_or_add_ilvl().val = 0
    _header_and_footer(sheet)


@dataclass(frozen=True, slots=True)
class _Look:
    size: float
    bold: bool = False
    before: float = 0
    after: float = 0
    indent: float = 0
    hanging: float = 0
    keep: bool = False
    justify: bool = False


_STYLES: dict[str, _Look] = {
    "UN Masthead": _Look(14, bold=True),
    "UN Meta": _Look(10),
    "UN Session": _Look(10, bold=True, before=12),
    "UN Agenda": _Look(10),
    "UN Title": _Look(14, bold=True, before=18, after=6, keep=True),
    "UN DocType": _Look(12, bold=True, before=6, after=12, keep=True),
    "UN Transmittal": _Look(10, before=6, after=18, indent=0.3),
    "UN H1": _Look(14, bold=True, before=18, after=8, indent=1.2, hanging=1.2, keep=True),
    "UN RecHead": _Look(11, bold=True, before=12, after=4, keep=True),
    "UN RecText": _Look(10, bold=True, after=8, indent=1.2, keep=True),
    "UN Para": _Look(10, after=8, justify=True),
    "UN Annex": _Look(9),
    "UN Footnote": _Look(8.5),
    "UN Furniture": _Look(8.5),
}


def _style(sheet: _Sheet, name: str, look: _Look) -> None:
    style = cast(ParagraphStyle, sheet.document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH))
    style.base_style = sheet.document.styles["Normal"]
    style.quick_style = True
    style.font.bold = look.bold
    style.font.size = Pt(look.size)
    style.font.color.rgb = RGBColor(0, 0, 0)
    _letters(style.element.get_or_add_rPr(), sheet, look)
    form = style.paragraph_format
    form.space_before, form.space_after = Pt(look.before), Pt(look.after)
    form.line_spacing = 1.15
    form.keep_with_next = look.keep
    form.widow_control = True
    wider = 1.6 if sheet.rtl and look.hanging else 1.0  # Arabic numbers its headings in words
    form.left_indent = Cm(look.indent * wider) if look.indent else None
    form.first_line_indent = Cm(-look.hanging * wider) if look.hanging else None
    form.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY if look.justify else None
    properties = style.element.get_or_add_pPr()
    if name == "UN Transmittal":
        form.right_indent = Cm(look.indent)
        properties.insert_element_before(_box(), *_AFTER_BORDERS)
    if sheet.rtl:
        properties.insert_element_before(OxmlElement("w:bidi"), *_AFTER_BIDI)


_AFTER_BIDI = (
    "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents",
    "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment", "w:outlineLvl", "w:rPr",
)  # fmt: skip
_AFTER_BORDERS = (
    "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku", "w:wordWrap", "w:bidi", *_AFTER_BIDI,
)  # fmt: skip


def _letters(properties: CT_RPr, sheet: _Sheet, look: _Look) -> None:
    """Font, language and direction for Latin, Chinese and Arabic letters alike."""
    language = sheet.note.language
    fonts = properties.get_or_add_rFonts()
    special = _FONTS.get(language, "Times New Roman")
    for kind in ("w:ascii", "w:hAnsi"):
        fonts.set(qn(kind), "Times New Roman")
    fonts.set(qn("w:eastAsia"), special if language == "zh" else "Times New Roman")
    fonts.set(qn("w:cs"), special if language == "ar" else "Times New Roman")
    tag = _TAGS[language]
    marks = [f'<w:szCs {nsdecls("w")} w:val="{round(look.size * 2)}"/>']
    if look.bold:
        marks.append(f"<w:bCs {nsdecls('w')}/>")
    if sheet.rtl:
        marks.append(f"<w:rtl {nsdecls('w')}/>")
    kind = {"zh": "w:eastAsia", "ar": "w:bidi"}.get(language, "w:val")
    marks.append(f'<w:lang {nsdecls("w")} {kind}="{tag}"/>')
    for mark in marks:
        _in_order(properties, parse_xml(mark))


_RUN_ORDER = [
    qn(f"w:{name}")
    for name in [
        "rStyle",
        "rFonts",
        "b",
        "bCs",
        "i",
        "iCs",
        "caps",
        "smallCaps",
        "strike",
        "dstrike",
        "outline",
        "shadow",
        "emboss",
        "imprint",
        "noProof",
        "snapToGrid",
        "vanish",
        "webHidden",
        "color",
        "spacing",
        "w",
        "kern",
        "position",
        "sz",
        "szCs",
        "highlight",
        "u",
        "effect",
        "bdr",
        "shd",
        "fitText",
        "vertAlign",
        "rtl",
        "cs",
        "em",
        "lang",
        "eastAsianLayout",
        "specVanish",
        "oMath",
    ]
]


def _in_order(properties: etree._Element, mark: etree._Element) -> None:
    """Word refuses run properties that are not in the order of the standard."""
    place = _RUN_ORDER.index(mark.tag)
    for n, held in enumerate(properties):
        if held.tag in _RUN_ORDER and _RUN_ORDER.index(held.tag) > place:
            properties.insert(n, mark)
            return
    properties.append(mark)


def _box() -> BaseOxmlElement:
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="6" w:space="6" w:color="000000"/>'
        for side in ("top", "left", "bottom", "right")
    )
    return parse_xml(f"<w:pBdr {nsdecls('w')}>{sides}</w:pBdr>")


def _numbering(sheet: _Sheet) -> int:
    """One list for the whole text: `%1.`, never restarted, bound to the style UN Para."""
    part = sheet.document.part.numbering_part.element
    taken = [int(held.get(qn("w:abstractNumId"))) for held in part.findall(qn("w:abstractNum"))]
    abstract = max(taken, default=0) + 1
    definition = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{abstract}">'
        '<w:multiLevelType w:val="singleLevel"/>'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="UNPara"/>'
        '<w:suff w:val="tab"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>'
        '<w:pPr><w:tabs><w:tab w:val="num" w:pos="680"/></w:tabs><w:ind w:start="0" w:firstLine="0"/></w:pPr>'
        "</w:lvl></w:abstractNum>"
    )
    first = part.find(qn("w:num"))
    if first is not None:
        first.addprevious(definition)
    else:
        part.append(definition)
    return int(part.add_num(abstract).numId)


def _header_and_footer(sheet: _Sheet) -> None:
    section = sheet.document.sections[0]
    head = section.header.paragraphs[0]
    head.style = sheet.document.styles["UN Furniture"]
    head.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _run(sheet, head, sheet.note.masthead.draft, italic=True)
    foot = section.footer.paragraphs[0]
    foot.style = sheet.document.styles["UN Furniture"]
    for stop in list(foot.paragraph_format.tab_stops):
        del stop
    foot.paragraph_format.tab_stops.add_tab_stop(Cm(sheet.width), WD_TAB_ALIGNMENT.RIGHT)
    job = sheet.note.masthead.job_number
    _run(sheet, foot, "" if sheet.rtl else f"{job}\t")
    _field(sheet, foot, "PAGE")
    _run(sheet, foot, "/")
    _field(sheet, foot, "NUMPAGES")
    _run(sheet, foot, f"\t{job}" if sheet.rtl else "")
    if sheet.rtl:
        _read_from_the_left(foot)


def _read_from_the_left(paragraph: WordParagraph) -> None:
    """“1/3” is read so in Arabic as well: page and total stay in their order, at the outer side."""
    for mark in list(paragraph._p.iter(qn("w:rtl"))):
        holder = mark.getparent()
        assert holder is not None
        holder.remove(mark)
    bidi = cast(BaseOxmlElement, OxmlElement("w:bidi"))
    bidi.set(qn("w:val"), "0")
    paragraph._p.get_or_add_pPr().insert_element_before(bidi, *_AFTER_BIDI)


def _field(sheet: _Sheet, paragraph: WordParagraph, code: str) -> None:
    for kind in ("begin", "instr", "separate", "text", "end"):
        run = _run(sheet, paragraph, "")
        if kind == "instr":
            run._r.append(
                parse_xml(f'<w:instrText {nsdecls("w")} xml:space="preserve"> {code} </w:instrText>')
            )
        elif kind == "text":
            run.text = "1"
        else:
            run._r.append(parse_xml(f'<w:fldChar {nsdecls("w")} w:fldCharType="{kind}"/>'))


# --- text --------------------------------------------------------------------------------------------


def _paragraph(sheet: _Sheet, style: str, text: str = "", *, bold: bool | None = None) -> WordParagraph:
    paragraph = sheet.document.add_paragraph()
    _dress(paragraph, style)
    if text:
        _run(sheet, paragraph, text, bold=bold)
    return paragraph


def _dress(paragraph: WordParagraph, style: str) -> None:
    """By the style's id: the library looks a name up among all styles for each paragraph anew."""
    paragraph._p.style = style.replace(" ", "")


def _run(
    sheet: _Sheet, paragraph: WordParagraph, text: str, *, bold: bool | None = None, italic: bool = False
) -> Run:
    run = paragraph.add_run(clean(text))
    if bold is not None:
        run.font.bold = run.font.cs_bold = bold
    if italic:
        run.font.italic = run.font.cs_italic = True
    if sheet.rtl:
        run.font.rtl = True
    return run


def _masthead(sheet: _Sheet) -> None:
    head = sheet.note.masthead
    table = _table(sheet, rows=2, widths=(0.55, 0.45))
    _cell(sheet, table, 0, 0, "UN Masthead", [head.united_nations])
    _cell(sheet, table, 0, 1, "UN Masthead", [head.symbol], end=True)
    _rule_below(table, 0)
    _cell(sheet, table, 1, 0, "UN Masthead", [head.organ])
    facts = [head.distribution, head.date, head.language, head.original]
    _cell(sheet, table, 1, 1, "UN Meta", [fact for fact in facts if fact])
    _rule_below(table, 1)
    for style, text in (("UN Session", head.session), ("UN Agenda", head.agenda)):
        if text:
            _starred(sheet, _paragraph(sheet, style), text)
    if head.agenda_item:
        _paragraph(sheet, "UN Agenda", head.agenda_item, bold=True)
    _paragraph(sheet, "UN Title", head.title)
    _paragraph(sheet, "UN DocType", head.document_type)
    _paragraph(sheet, "UN Transmittal", head.transmittal)


def _starred(sheet: _Sheet, paragraph: WordParagraph, text: str) -> None:
    """The asterisk of a provisional agenda refers to a footnote with the agenda's symbol."""
    footnote = sheet.note.masthead.agenda_footnote
    before, star, after = text.partition("*")
    _run(sheet, paragraph, before)
    if star and footnote:
        _refer(sheet, paragraph, footnote.removeprefix("*").strip(), mark="*")
    elif star:
        _run(sheet, paragraph, "*")
    if after:
        _run(sheet, paragraph, after)


def _sections(sheet: _Sheet) -> None:
    note = sheet.note
    _paragraph(sheet, "UN H1", note.headings[0])
    _numbered(sheet, note.introduction)
    if note.general:
        _paragraph(sheet, "UN H1", note.headings[1])
        _numbered(sheet, note.general)
    _paragraph(sheet, "UN H1", note.headings[2])
    for block in note.blocks:
        _paragraph(sheet, "UN RecHead", block.heading)
        _paragraph(sheet, "UN RecText", block.text)
        _numbered(sheet, block.paragraphs)


def _numbered(sheet: _Sheet, paragraphs: Sequence[Paragraph]) -> None:
    for held in paragraphs:
        paragraph = _paragraph(sheet, "UN Para", held.text)
        for footnote in held.footnotes:
            _refer(sheet, paragraph, footnote)


def _annexes(sheet: _Sheet) -> None:
    note = sheet.note
    for n, annex in enumerate(note.annexes):
        heading = _paragraph(sheet, "UN H1", f"{note.annex_heading} {n + 1}. {annex.title}")
        heading.paragraph_format.page_break_before = n == 0
        _paragraph(sheet, "UN Annex", note.internal_label, bold=True)
        _annex_table(sheet, annex)


def _annex_table(sheet: _Sheet, annex: Annex) -> None:
    table = _table(sheet, rows=len(annex.rows) + 1, widths=_shares(annex))
    table.style = "Table Grid"
    for column, name in enumerate(annex.header):
        _cell(sheet, table, 0, column, "UN Annex", [name], bold=True)
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for r, row in enumerate(annex.rows, start=1):
        for column, text in enumerate(row):
            _cell(sheet, table, r, column, "UN Annex", [text])


def _shares(annex: Annex) -> list[float]:
    """Columns as wide as what they hold: the longest word must fit, long texts get the rest."""
    weights: list[float] = []
    for column, name in enumerate(annex.header):
        texts = [name, *(row[column] for row in annex.rows)]
        word = max((len(word) for text in texts for word in text.split()), default=1)
        length = max(map(len, texts))
        weights.append(max(min(word, 16), min(length, 60) / 2) + 2)
    return [weight / sum(weights) for weight in weights]


def _table(sheet: _Sheet, *, rows: int, widths: Sequence[float]) -> Table:
    table: Table = sheet.document.add_table(rows=rows, cols=len(widths))
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    if sheet.rtl:
        table._tbl.tblPr.insert_element_before(
            cast(BaseOxmlElement, OxmlElement("w:bidiVisual")),
            "w:tblStyleRowBandSize",
            "w:tblStyleColBandSize",
            "w:tblW",
            "w:jc",
        )
    for column, share in zip(table.columns, widths, strict=True):
        column.width = Cm(sheet.width * share)
        for cell in column.cells:
            cell.width = Cm(sheet.width * share)
    return table


def _cell(
    sheet: _Sheet,
    table: Table,
    row: int,
    column: int,
    style: str,
    lines: Sequence[str],
    *,
    bold: bool | None = None,
    end: bool = False,
) -> None:
    cell = table.cell(row, column)
    for n, line in enumerate(lines):
        paragraph = cell.paragraphs[0] if n == 0 else cell.add_paragraph()
        _dress(paragraph, style)
        if end:  # in a bidi paragraph Word's "right" is the end of the line
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        _run(sheet, paragraph, line, bold=bold)


def _rule_below(table: Table, row: int) -> None:
    for cell in table.rows[row].cells:
        cell._tc.get_or_add_tcPr().append(
            parse_xml(
                f'<w:tcBorders {nsdecls("w")}><w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/>'
                "</w:tcBorders>"
            )
        )


# --- footnotes, properties, bytes ----------------------------------------------------------------------


def _refer(sheet: _Sheet, paragraph: WordParagraph, text: str, *, mark: str = "") -> None:
    sheet.footnotes.append((mark, text))
    run = _run(sheet, paragraph, "")
    run.font.superscript = True
    custom = ' w:customMarkFollows="1"' if mark else ""
    run._r.append(parse_xml(f'<w:footnoteReference {nsdecls("w")} w:id="{len(sheet.footnotes)}"{custom}/>'))
    if mark:
        run._r.append(parse_xml(f"<w:t {nsdecls('w')}>{mark}</w:t>"))


def _footnotes_part(sheet: _Sheet) -> None:
    """python-docx has no footnotes: this writes the part of the standard by hand."""
    if not sheet.footnotes:
        return
    root = parse_xml(
        f"<w:footnotes {nsdecls('w')}>"
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
        "</w:footnote></w:footnotes>"
    )
    for n, (mark, text) in enumerate(sheet.footnotes, start=1):
        shown = f"<w:t>{mark}</w:t>" if mark else "<w:footnoteRef/>"
        rtl = "<w:rtl/>" if sheet.rtl else ""
        note = parse_xml(
            f'<w:footnote {nsdecls("w")} w:id="{n}"><w:p><w:pPr><w:pStyle w:val="UNFootnote"/></w:pPr>'
            f'<w:r><w:rPr><w:vertAlign w:val="superscript"/>{rtl}</w:rPr>{shown}</w:r>'
            f'<w:r><w:rPr>{rtl}</w:rPr><w:t xml:space="preserve"> </w:t></w:r></w:p></w:footnote>'
        )
        note.findall(".//" + qn("w:t"))[-1].text = f" {clean(text)}"
        root.append(note)
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(
        PackURI("/word/footnotes.xml"),
        kind,
        etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True),
        sheet.document.part.package,
    )
    sheet.document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def _properties(sheet: _Sheet, created: datetime) -> None:
    note, core = sheet.note, sheet.document.core_properties
    moment = created.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    core.title, core.subject = note.masthead.title[:250], note.masthead.symbol
    core.language, core.author = _TAGS[note.language], ""
    core.last_modified_by, core.comments = "", note.masthead.draft
    core.created = core.modified = moment
    core.last_printed, core.revision, core.keywords, core.category = moment, 1, "", ""
    variant = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
    custom = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        f'xmlns:vt="{variant}"><property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" '
        f'name="draft_hash"><vt:lpwstr>{note.draft_hash}</vt:lpwstr></property></Properties>'
    )
    kind = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
    package = sheet.document.part.package
    part = Part(PackURI("/docProps/custom.xml"), kind, custom.encode(), package)
    package.relate_to(
        part, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
    )


def repacked(stored: bytes) -> bytes:
    """The same parts in a fixed order with a fixed date, so that equal notes are equal files."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(stored)) as source, zipfile.ZipFile(held, "w") as target:
        names = sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        for name in names:
            if name in _EXTRAS:
                continue
            info = zipfile.ZipInfo(name, _ZIP_DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, _without_extras(name, source.read(name)))
    return held.getvalue()


# The library's template brings along a picture of an empty page, and a second list of styles for Word 2010
# that contradicts the first: Word may call such a file unreadable.
_EXTRAS = frozenset({"docProps/thumbnail.jpeg", "word/stylesWithEffects.xml"})


def _without_extras(name: str, part: bytes) -> bytes:
    if not name.endswith((".rels", "[Content_Types].xml")):
        return part
    return re.sub(
        rb'<(?:Relationship|Override) [^>]*(?:thumbnail\.jpeg|stylesWithEffects\.xml)"[^>]*/>', b"", part
    )
