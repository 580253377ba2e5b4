// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/input_row.h"

#include "ui/panels/theme_of.h"
#include "ui/session/lesson_session.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace nametag::ui {

InputRow::InputRow(LessonSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_field(new QLineEdit(this))
{
    auto* enter = new QPushButton(tr("Enter"), this);
    m_field->setObjectName(QStringLiteral("inputField"));
    m_field->setAccessibleName(tr("What the program reads"));
    m_field->setPlaceholderText(tr("The program waits for a line"));
    m_field->setFont(monoFont(13));
    enter->setObjectName(QStringLiteral("inputButton"));
    enter->setProperty("kind", "primary");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(sizes::kPanePadding, 4, sizes::kPanePadding, 8);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(enter);
    setVisible(false);
    connect(m_field, &QLineEdit::returnPressed, this, &InputRow::send);
    connect(enter, &QPushButton::clicked, this, &InputRow::send);
    connect(&session, &LessonSession::runStarted, this, &InputRow::readSession);
    connect(&session, &LessonSession::stepChanged, this, &InputRow::readSession);
    connect(&session, &LessonSession::lessonChanged, this, &InputRow::readSession);
}

void InputRow::readSession()
{
    const bool shown = m_session.waitsForInput() && m_session.isAtEnd();
    if (shown == !isHidden())
        return;
    setVisible(shown);
    emit shownChanged(shown);
    if (shown)
        m_field->setFocus();
}

void InputRow::send()
{
    const QString line = m_field->text();
    m_field->clear();
    m_session.answer(line);
}

void InputRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_field->setFont(monoFont(13));
}

void InputRow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), themeOf(this).colour(Colour::BgSurface));
}

} // namespace nametag::ui
