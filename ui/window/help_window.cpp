// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help_window.h"

#include "ui/panels/theme_of.h"
#include "ui/theme/fonts.h"
#include "ui/window/actions.h"
#include "ui/window/text_window.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace nametag::ui {

namespace {

QString keyChips(const ActionRow& row, const Theme& theme)
{
    QStringList chips;
    for (const QKeySequence& key : keysOf(row))
        chips << QStringLiteral("<span style=\"background-color:%1;\">&nbsp;%2&nbsp;</span>")
                     .arg(theme.colour(Colour::BgSunken).name(),
                          key.toString(QKeySequence::NativeText).toHtmlEscaped());
    return chips.join(QStringLiteral("&nbsp; "));
}

QString pageOf(const Theme& theme)
{
    QString html =
        QStringLiteral("<p>%1</p><table cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">")
            .arg(HelpWindow::tr("Open a lesson or a Python file and press → for each step. Point at a "
                                "tag, an arrow or a block to see where it stands everywhere; click to "
                                "keep it."));
    auto group = static_cast<ActionGroup>(-1);
    for (const ActionRow& row : actionTable()) {
        if (row.group != group)
            html += QStringLiteral(
                        "<tr><td colspan=\"2\" style=\"padding-top:14px; color:%1\"><b>%2</b></td></tr>")
                        .arg(theme.colour(Colour::Accent).name(), groupTitle(row.group).toHtmlEscaped());
        group = row.group;
        html += QStringLiteral("<tr><td width=\"62%\">%1</td><td style=\"font-family:'JetBrains Mono'; "
                               "font-size:12px\">%2</td></tr>")
                    .arg(wordsOf(row).toHtmlEscaped(), keyChips(row, theme));
    }
    return html +
           QStringLiteral("</table><p style=\"margin-top:18px\"><b>%1</b><br>%2</p>")
               .arg(HelpWindow::tr("What it runs"),
                    HelpWindow::tr("The whole language but async, all builtin types and functions, and the "
                                   "modules that programs for learning use, from abc to weakref. What is "
                                   "not simulated is refused in one line, and what ran before it is kept."));
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Help and shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(620, 680);
    auto* title = new QLabel(tr("Help and shortcuts"), this);
    title->setFont(ui::font(FontRole::Title));
    auto* page = new QTextBrowser(this);
    page->setObjectName(QStringLiteral("helpText"));
    page->setAccessibleName(tr("Help and shortcuts"));
    page->setFont(ui::font(FontRole::Base));
    page->setHtml(pageOf(themeOf(parent)));
    auto* copy = new QPushButton(tr("Copy"), this);
    auto* close = new QPushButton(tr("Close"), this);
    close->setProperty("kind", "primary");
    connect(copy, &QPushButton::clicked, this, [] { QApplication::clipboard()->setText(shortcutText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(copy);
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(page);
    column->addLayout(row);
    page->setFocus();
}

} // namespace nametag::ui
