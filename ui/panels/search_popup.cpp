// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/search_popup.h"

#include "ui/panels/theme_of.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr int kTop = 72; ///< below the parent's upper edge

} // namespace

SearchPopup::SearchPopup(const QString& name, QSize size, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_field(new QLineEdit(this))
    , m_rows(new QListWidget(this))
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    const Theme theme = themeOf(parent);
    setStyleSheet(
        QStringLiteral("#%1 { background: %2; border: 1px solid %3; }")
            .arg(name, theme.colour(Colour::BgSurface).name(), theme.colour(Colour::LineStrong).name()));
    setFixedSize(size);
    m_field->setClearButtonEnabled(true);
    m_rows->setFrameStyle(QFrame::NoFrame);
    m_rows->setTextElideMode(Qt::ElideRight);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setSpacing(2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_rows, 1);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this] { look(); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { accept(); });
    connect(m_rows, &QListWidget::itemClicked, this, [this] { accept(); });
}

void SearchPopup::begin()
{
    const QWidget* over = parentWidget();
    move(over->mapToGlobal(QPoint((over->width() - width()) / 2, kTop)));
    show();
    m_field->setFocus();
}

void SearchPopup::setText(const QString& text)
{
    m_field->setText(text);
}

QString SearchPopup::text() const
{
    return m_field->text().trimmed();
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (by == 0)
        return QFrame::eventFilter(watched, event);
    m_rows->setCurrentRow(std::clamp(m_rows->currentRow() + by, 0, std::max(0, m_rows->count() - 1)));
    return true;
}

} // namespace nametag::ui
