# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The look: colours, spacing and type sizes as values, and the style sheet made of them.

The table of docs/DESIGN-UI.md is this file; a test computes every contrast from it. Widgets name
what they are (`role` property), never how they look.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal, NamedTuple

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

Look = Literal["system", "light", "dark", "contrast"]
LOOKS: tuple[Look, ...] = ("system", "light", "dark", "contrast")

SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5, SPACE_6 = 4, 8, 12, 16, 24, 32
READING_WIDTH = 720
CONTROL_HEIGHT = 34
BASE_POINTS = 10.0
STYLE = "Fusion"


class Colours(NamedTuple):  # as frozen as a dataclass, whose machinery costs 4 ms before the first picture
    ground: str
    surface: str
    raised: str
    text: str
    muted: str
    line: str
    border: str
    accent: str
    on_accent: str
    tint: str
    attention: str
    attention_tint: str
    refused: str
    refused_tint: str
    good: str
    good_tint: str


LIGHT = Colours(
    ground="#F5F6F8", surface="#FFFFFF", raised="#EEF1F4", text="#1B2430", muted="#55606E",
    line="#D9DEE5", border="#76828F", accent="#0A5A9C", on_accent="#FFFFFF", tint="#E4EFF8",
    attention="#8F5400", attention_tint="#FCF1DF", refused="#B3261E", refused_tint="#FCE9E7",
    good="#1E6B3A", good_tint="#E5F3EA",
)  # fmt: skip
DARK = Colours(
    ground="#14181E", surface="#1C222A", raised="#252D37", text="#E8ECF1", muted="#A6B0BD",
    line="#323B46", border="#7E8A97", accent="#6DB3F2", on_accent="#0B1A28", tint="#1E3347",
    attention="#F0B45A", attention_tint="#3A2E19", refused="#FF8A80", refused_tint="#40211F",
    good="#7FD19B", good_tint="#1C3526",
)  # fmt: skip
CONTRAST = Colours(
    ground="#000000", surface="#000000", raised="#1A1A1A", text="#FFFFFF", muted="#FFFFFF",
    line="#FFFFFF", border="#FFFFFF", accent="#FFD400", on_accent="#000000", tint="#333300",
    attention="#FFD400", attention_tint="#332B00", refused="#FF9E9E", refused_tint="#330000",
    good="#8CFF9E", good_tint="#00330A",
)  # fmt: skip
PAPER = LIGHT
"""What pictures and prints are drawn with, whatever the look of the window."""


class PositionLook(NamedTuple):
    mark: str
    fill: str
    ink: str


# Fills are light enough for dark ink in every theme: a cell looks the same on screen and on paper.
POSITIONS: dict[str, PositionLook] = {
    "SUP": PositionLook("✓", "#BFE3CB", "#12351F"),
    "SWR": PositionLook("✓·", "#DCEFC4", "#2B3A10"),
    "PAR": PositionLook("◐", "#FBE6B0", "#493400"),
    "ABS": PositionLook("–", "#DFE4EA", "#2A323C"),
    "NOT": PositionLook("▷", "#D3E4F6", "#12314F"),
    "DIS": PositionLook("✕", "#F6CFC0", "#4F1B0A"),
    "FOB": PositionLook("■", "#B3261E", "#FFFFFF"),
    "REC": PositionLook("○", "#E8E0F0", "#35254A"),
    "NRS": PositionLook("·", "#F5F6F8", "#55606E"),
    "UNS": PositionLook("", "#FFFFFF", "#55606E"),
    "WDN": PositionLook("↶", "#ECEFF3", "#3D4652"),
    "LAT": PositionLook("L", "#F3E3D0", "#4C3211"),
    "STA": PositionLook("S", "#F3E3D0", "#4C3211"),
    "CNF": PositionLook("!", "#F6CFC0", "#4F1B0A"),
}


def colours_of(app: QApplication, look: Look) -> Colours:
    if look == "system":
        if app.property("assent_colours"):
            app.setPalette(QPalette())  # ours goes, so that the system's shows
        return DARK if app.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT
    return {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}[look]


def current() -> Colours:
    """This is the set of colours that was last applied to the application."""
    app = QApplication.instance()
    found = app.property("assent_colours") if app else None
    return {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}.get(str(found), LIGHT)


def scaled(pixels: int) -> int:
    """This is a width that grows with the text size."""
    app = QApplication.instance()
    scale = app.property("assent_scale") if app else None
    return round(pixels * float(scale or 1.0))


def prepare(app: QApplication, look: Look, *, scale: float = 1.0) -> Colours:
    """This is the first coat, enough for the first picture: palette and font size."""
    colours = colours_of(app, look)
    app.setProperty("assent_colours", name_of(colours))
    app.setProperty("assent_scale", scale)
    app.setPalette(palette(colours))
    font = QFont(app.font())
    font.setPointSizeF(round(BASE_POINTS * scale, 1))
    app.setFont(font)
    return colours


def apply(app: QApplication, look: Look, *, scale: float = 1.0, window: QWidget | None = None) -> Colours:
    """This dresses the whole application: Fusion, palette, font size and style sheet.

    The style sheet goes onto the one window. On the application it would be looked up anew for every part of a screen
    each time the part is put into another: four fifths of the time to make a screen.
    """
    if (
        app.property("assent_style") != STYLE
    ):  # the program's own start chose it with the application: 8 ms sooner
        app.setStyle(STYLE)
        app.setProperty("assent_style", STYLE)
    colours = prepare(app, look, scale=scale)
    dressed, wearer = f"{name_of(colours)} {scale}", window or app
    if wearer.property("assent_dressed") != dressed:  # dressing again would polish every widget there is
        wearer.setProperty("assent_dressed", dressed)
        wearer.setStyleSheet(style_sheet(colours, BASE_POINTS * scale))
    return colours


def palette(colours: Colours) -> QPalette:
    result = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, colours.ground), (roles.WindowText, colours.text), (roles.Base, colours.surface),
        (roles.AlternateBase, colours.raised), (roles.Text, colours.text), (roles.Button, colours.surface),
        (roles.ButtonText, colours.text), (roles.Highlight, colours.accent), (roles.Link, colours.accent),
        (roles.HighlightedText, colours.on_accent), (roles.PlaceholderText, colours.muted),
        (roles.ToolTipBase, colours.surface), (roles.ToolTipText, colours.text), (roles.Mid, colours.border),
        (roles.Accent, colours.accent),
    ):  # fmt: skip
        result.setColor(role, QColor(colour))
    for role in (roles.Text, roles.ButtonText, roles.WindowText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return result


def name_of(colours: Colours) -> str:
    return {id(LIGHT): "light", id(DARK): "dark", id(CONTRAST): "contrast"}[id(colours)]


def style_sheet(c: Colours, points: float) -> str:
    name, marks = name_of(c), (Path(__file__).parent / "marks").as_posix()
    small, lead, title, display = (round(points * k, 1) for k in (0.9, 1.15, 1.5, 1.9))
    return f"""
    QToolTip {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border}; padding: 4px; }}
    QMainWindow, QWidget[role="page"], QStackedWidget, QDialog {{ background: {c.ground}; }}
    QWidget[role="clear"], QScrollArea, QScrollArea > QWidget > QWidget[role="clear"] {{ background: transparent; border: none; }}
    QLabel[role="display"] {{ font-size: {display}pt; font-weight: 600; }}
    QLabel[role="title"] {{ font-size: {title}pt; font-weight: 600; }}
    QLabel[role="lead"] {{ font-size: {lead}pt; font-weight: 600; }}
    QLabel[role="muted"] {{ color: {c.muted}; }}
    QLabel[role="small"] {{ color: {c.muted}; font-size: {small}pt; }}
    QLabel[role="question"] {{ font-weight: 600; }}
    QLabel[role="problem"] {{ color: {c.refused}; }}
    QLabel[role="good"] {{ color: {c.good}; }}
    QLabel[role="attention"] {{ color: {c.attention}; font-weight: 600; }}
    QLabel[role="note"] {{ background: {c.raised}; border-radius: 6px; padding: 8px; }}
    QFrame[role="card"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 10px; }}
    QFrame[role="card-urgent"] {{ background: {c.surface}; border: 1px solid {c.line};
        border-left: 4px solid {c.attention}; border-radius: 10px; }}
    QFrame[role="card-urgent-rtl"] {{ background: {c.surface}; border: 1px solid {c.line};
        border-right: 4px solid {c.attention}; border-radius: 10px; }}
    QFrame[role="line"] {{ background: {c.line}; max-height: 1px; min-height: 1px; border: none; }}
    QFrame[role="strip"] {{ background: {c.tint}; border-bottom: 1px solid {c.line}; }}
    QFrame[role="strip-problem"] {{ background: {c.refused_tint}; border-bottom: 1px solid {c.refused}; }}
    QFrame[role="drop"] {{ background: {c.surface}; border: 2px dashed {c.border}; border-radius: 10px; }}
    QFrame[role="drop-over"] {{ background: {c.tint}; border: 2px dashed {c.accent}; border-radius: 10px; }}
    QFrame[role="rail"] {{ background: {c.surface}; border: none; border-left: 1px solid {c.line}; border-right: 1px solid {c.line}; }}
    QFrame[role="bar"] {{ background: {c.surface}; border: none; border-top: 1px solid {c.line}; }}

    QPushButton {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border}; border-radius: 6px;
        padding: 6px 14px; min-height: 20px; }}
    QPushButton:hover {{ background: {c.raised}; }}
    QPushButton:pressed {{ background: {c.tint}; }}
    QPushButton:focus {{ border: 2px solid {c.accent}; padding: 5px 13px; }}
    QPushButton:disabled {{ color: {c.muted}; border-color: {c.line}; }}
    QPushButton[role="primary"] {{ background: {c.accent}; color: {c.on_accent}; border: 1px solid {c.accent}; font-weight: 600; }}
    QPushButton[role="primary"]:focus {{ border: 2px solid {c.text}; }}
    QPushButton[role="primary"]:disabled {{ background: {c.raised}; color: {c.muted}; border-color: {c.line}; }}
    QPushButton[role="link"] {{ background: transparent; border: 1px solid transparent; color: {c.accent};
        padding: 4px 6px; text-align: left; }}
    QPushButton[role="link"]:hover {{ text-decoration: underline; }}
    QPushButton[role="link"]:focus {{ border: 2px solid {c.accent}; padding: 3px 5px; }}
    QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px; color: {c.text}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QToolButton:hover {{ background: {c.raised}; }}
    QToolButton:focus {{ border: 2px solid {c.accent}; padding: 4px; }}
    QPushButton[role="rail"], QPushButton[role="rail-here"] {{ background: transparent; border: 2px solid transparent; padding: 8px 8px; text-align: left;
        min-height: 22px; }}
    QPushButton[role="rail"]:hover {{ background: {c.raised}; }}
    QPushButton[role="rail"]:focus, QPushButton[role="rail-here"]:focus {{ border: 2px solid {c.accent}; }}
    QPushButton[role="rail-here"] {{ background: {c.tint}; color: {c.accent}; font-weight: 600; }}

    QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit {{
        background: {c.surface}; color: {c.text}; border: 1px solid {c.border}; border-radius: 6px; padding: 5px 8px;
        selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    QLineEdit, QComboBox, QAbstractSpinBox {{ min-height: 20px; }}
    QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{
        border: 2px solid {c.accent}; padding: 4px 7px; }}
    QLineEdit:read-only, QTextEdit[role="closed"], QAbstractSpinBox:read-only {{ background: {c.raised}; }}
    *[wrong="true"] {{ border: 2px solid {c.refused}; padding: 4px 7px; }}
    QTextBrowser {{ background: {c.surface}; border: 1px solid {c.line}; }}
    QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ border: none; padding: 0; min-height: 0; background: transparent; }}
    QComboBox::drop-down, QDateTimeEdit::drop-down {{ border: none; width: 24px; }}
    QComboBox::down-arrow, QDateTimeEdit::down-arrow {{ image: url({marks}/down-{name}.svg); width: 14px; height: 14px; }}
    QComboBox QAbstractItemView {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border};
        selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    QRadioButton, QCheckBox {{ spacing: 10px; padding: 4px; border: 2px solid transparent; border-radius: 6px; }}
    QRadioButton:hover, QCheckBox:hover {{ background: {c.raised}; }}
    QRadioButton:focus, QCheckBox:focus {{ border: 2px solid {c.accent}; }}
    QRadioButton::indicator, QCheckBox::indicator {{ width: 16px; height: 16px; border: 2px solid {c.border}; background: {c.surface}; }}
    QRadioButton::indicator {{ border-radius: 10px; }}
    QCheckBox::indicator {{ border-radius: 4px; }}
    QRadioButton::indicator:checked {{ border: 6px solid {c.accent}; width: 8px; height: 8px; background: {c.surface}; }}
    QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: url({marks}/check-{name}.svg); }}
    QSlider::groove:horizontal {{ height: 4px; background: {c.border}; border-radius: 2px; }}
    QSlider::handle:horizontal {{ width: 18px; height: 18px; margin: -8px 0; border-radius: 10px; background: {c.accent};
        border: 1px solid {c.accent}; }}
    QSlider:focus {{ border: 2px solid {c.accent}; border-radius: 6px; }}

    QAbstractItemView {{ background: {c.surface}; alternate-background-color: {c.ground}; color: {c.text};
        border: 1px solid {c.line}; border-radius: 6px; outline: none; gridline-color: {c.line};
        selection-background-color: {c.tint}; selection-color: {c.text}; }}
    QAbstractItemView:focus {{ border: 2px solid {c.accent}; }}
    QTableView::item, QTreeView::item, QListView::item {{ padding: 5px 6px; }}
    QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {{ background: {c.tint}; color: {c.text}; }}
    QTreeView[role="outline"] {{ background: transparent; border: none; }}
    QTreeView[role="outline"]:focus {{ border: 2px solid {c.accent}; }}
    QTableView[role="aloud"], QTableView[role="aloud"] QHeaderView {{ background: transparent; border: none; }}
    QHeaderView {{ background: {c.surface}; border: none; }}
    QHeaderView::section {{ background: {c.surface}; color: {c.muted}; border: none; border-bottom: 1px solid {c.line};
        padding: 7px 6px; font-weight: 600; }}
    QTableView[role="aloud"] QHeaderView::section, QTableView[role="aloud"] QTableCornerButton::section {{
        background: transparent; border: none; padding: 0; }}
    QTabWidget::pane {{ border: none; border-top: 1px solid {c.line}; }}
    QTabBar::tab {{ background: transparent; padding: 8px 14px; color: {c.muted}; border: 2px solid transparent; }}
    QTabBar::tab:selected {{ color: {c.accent}; font-weight: 600; border-bottom: 2px solid {c.accent}; }}
    QTabBar::tab:focus {{ border: 2px solid {c.accent}; border-radius: 6px; }}
    QProgressBar {{ background: {c.raised}; border: 1px solid {c.line}; border-radius: 4px; max-height: 8px; min-height: 8px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
    QSplitter::handle {{ background: {c.line}; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {c.border}; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 2px; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none; border: none; height: 0; width: 0; }}
    QMenu {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border}; padding: 4px; }}
    QMenu::item {{ padding: 6px 22px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
    """


def role(widget: QWidget, name: str) -> None:
    """This names what a widget is; the style sheet knows how that looks."""
    if widget.property("role") != name:
        widget.setProperty("role", name)
        _restyle(widget)


def mark_wrong(widget: QWidget, *, wrong: bool) -> None:
    if bool(widget.property("wrong")) != wrong:
        widget.setProperty("wrong", wrong)
        _restyle(widget)


def _restyle(widget: QWidget) -> None:
    from PySide6.QtCore import Qt  # its many enumerations are not made before the first picture

    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else it is polished when it is shown
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)


def contrast(one: str, other: str) -> float:
    """This is the WCAG 2 contrast ratio of two colours, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
