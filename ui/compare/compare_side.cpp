// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_side.h"

#include "ui/compare/compare_marks.h"
#include "ui/exercises/words_label.h"
#include "ui/panels/theme_of.h"
#include "ui/scene/heap_view.h"
#include "ui/theme/sizes.h"

#include <QPainter>
#include <QVBoxLayout>

namespace nametag::ui {

namespace {

constexpr double kLeastZoom = 0.5;

} // namespace

CompareSide::CompareSide(const QString& name, Producer producer, QWidget* parent)
    : QWidget(parent)
    , m_session(std::move(producer))
    , m_head(new WordsLabel({FontRole::Base, 20, Colour::Ink2, CodeLook::Plain, 13, true}))
    , m_stage(new StagePane(m_session))
    , m_marks(new CompareMarks(m_stage->view()))
{
    setObjectName(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 10, 1, 8);
    column->setSpacing(8);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->addWidget(m_head);
    column->addLayout(head);
    column->addWidget(m_stage, 1);
    m_stage->view().setFootVisible(false);
    m_stage->view().setFitRange(kLeastZoom, 1);
    m_stage->view().setObjectName(name + QStringLiteral("Stage"));
}

void CompareSide::setHead(const QString& title, const QString& about)
{
    m_title = title;
    m_head->setText(QStringLiteral("**%1** %2").arg(title, about));
    setAccessibleName(QStringLiteral("%1, %2").arg(title, about));
    m_stage->view().setAccessibleName(tr("Stage of %1").arg(title));
}

void CompareSide::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colour(Colour::LineHair));
    painter.setBrush(theme.colour(Colour::BgStage));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), sizes::kCardRadius,
                            sizes::kCardRadius);
}

} // namespace nametag::ui
