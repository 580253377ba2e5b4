// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/text_window.h"

#include "ui/theme/fonts.h"
#include "ui/window/actions.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nametag::ui {

TextWindow::TextWindow(const QString& title, const QString& text, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 560);
    auto* view = new QPlainTextEdit(text, this);
    view->setObjectName(QStringLiteral("textWindowText"));
    view->setReadOnly(true);
    view->setFont(ui::font(FontRole::Mono));
    view->setAccessibleName(title);
    auto* copy = new QPushButton(tr("Copy"), this);
    auto* close = new QPushButton(tr("Close"), this);
    close->setProperty("kind", "primary");
    connect(copy, &QPushButton::clicked, this, [text] { QApplication::clipboard()->setText(text); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(copy);
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(view);
    column->addLayout(row);
    view->setFocus();
}

QString shortcutText()
{
    QString text;
    auto group = static_cast<ActionGroup>(-1);
    for (const ActionRow& row : actionTable()) {
        if (row.group != group)
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + groupTitle(row.group) + u'\n';
        group = row.group;
        QStringList keys;
        for (const QKeySequence& key : keysOf(row))
            keys << key.toString(QKeySequence::NativeText);
        text += QStringLiteral("  %1 %2\n")
                    .arg(keys.join(QStringLiteral(", ")), -28)
                    .arg(wordsOf(row));
    }
    return text;
}

} // namespace nametag::ui
