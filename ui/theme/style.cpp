// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/theme.h"

namespace nametag::ui {

namespace {

// "$token" stands for the colour of that token.
constexpr const char* kButtons = R"(
QPushButton { background: $bg.surface; color: $ink.1; border: 1px solid $line.strong; border-radius: 8px;
  padding: 0 16px; min-height: 32px; font-weight: 500; }
QPushButton:hover { border-color: $line.control; }
QPushButton:pressed, QPushButton:checked { background: $bg.sunken; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; }
QPushButton:disabled { color: $ink.3; background: $bg.sunken; border-color: $line.hair; }
QPushButton[kind="primary"] { background: $accent; color: $accent.on; border-color: $accent; }
QPushButton[kind="primary"]:hover { border-color: $ink.1; }
QPushButton[kind="primary"]:focus { border: 2px solid $ink.1; }
QPushButton[kind="primary"]:disabled { background: $line.strong; color: $ink.1; border-color: $line.strong; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover { background: $bg.sunken; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; }
QPushButton[small="true"] { min-height: 26px; padding: 0 12px; }
QToolButton { background: transparent; border: 2px solid transparent; border-radius: 8px; padding: 4px;
  color: $ink.1; }
QToolButton:hover { background: $bg.sunken; }
QToolButton:pressed { background: $line.hair; }
QToolButton:checked { background: $accent.soft; color: $accent; }
QToolButton::menu-indicator { image: none; }
)";

constexpr const char* kFields = R"(
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox { background: $bg.surface; color: $ink.1;
  border: 1px solid $line.control; border-radius: 8px; padding: 0 11px; min-height: 32px;
  selection-background-color: $accent; selection-color: $accent.on; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus { border: 2px solid $accent;
  padding: 0 10px; }
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled { color: $ink.3; border-color: $line.hair; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url(:/icons/controls/arrow-down.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $bg.surface; color: $ink.1; border: 1px solid $line.strong;
  selection-background-color: $accent.soft; selection-color: $ink.1; outline: none; padding: 4px; }
QPlainTextEdit, QTextEdit, QTextBrowser, QListView, QTreeView, QTableView { background: $bg.surface;
  color: $ink.1; border: none; selection-background-color: $accent.soft; selection-color: $ink.1; outline: none; }
QTableView#compareTable::item { padding: 5px 8px; border-bottom: 1px solid $line.hair; }
QHeaderView::section { background: $bg.chrome; color: $ink.2; border: none;
  border-bottom: 1px solid $line.hair; padding: 6px 10px; font-weight: 600; }
QCheckBox, QRadioButton { color: $ink.1; spacing: 8px; min-height: 32px; }
QGroupBox { border: none; margin-top: 24px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; color: $ink.1; }
)";

constexpr const char* kContainers = R"(
QMenu { background: $bg.surface; color: $ink.1; border: 1px solid $line.strong; padding: 5px; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: 5px; }
QMenu::item:selected { background: $accent.soft; color: $ink.1; }
QMenu::item:disabled { color: $ink.3; }
QMenu::separator { height: 1px; background: $line.hair; margin: 5px 8px; }
QDialog { background: $bg.surface; }
QToolTip { background: $bg.surface; color: $ink.1; border: 1px solid $line.strong; padding: 6px 9px; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $line.strong; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $line.control; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line.hair; }
QTabBar::tab { color: $ink.2; padding: 7px 14px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $ink.1; border-bottom-color: $accent; }
QTabWidget::pane { border: none; }
QProgressBar { background: $bg.sunken; border: none; border-radius: 3px; max-height: 6px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QMenuBar { background: $bg.chrome; color: $ink.1; }
QMenuBar::item:selected { background: $bg.sunken; }
QStatusBar { background: $bg.chrome; color: $ink.2; }
)";

} // namespace

QString styleSheetOf(const Theme& theme)
{
    const QString source = QLatin1String(kButtons) + QLatin1String(kFields) + QLatin1String(kContainers);
    QString sheet;
    sheet.reserve(source.size());
    qsizetype at = 0;
    while (at < source.size()) {
        if (source[at] != QLatin1Char('$')) {
            sheet += source[at++];
            continue;
        }
        // the longest token that fits: "accent.soft" before "accent"
        const ColourRow* best = nullptr;
        qsizetype length = 0;
        for (const ColourRow& row : colourTable()) {
            const QLatin1String token(row.token);
            if (token.size() > length && QStringView(source).mid(at + 1).startsWith(token)) {
                best = &row;
                length = token.size();
            }
        }
        if (best != nullptr)
            sheet += theme.colour(best->role).name();
        at += length + 1;
    }
    return sheet;
}

} // namespace nametag::ui
