// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/stage_foot.h"

#include "ui/scene/legend.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace nametag::ui {

namespace {

constexpr int kLeft = 22;
constexpr int kRight = 16;
constexpr int kBoxHeight = 36;

} // namespace

StageFoot::StageFoot(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("stageFoot"));
    m_box = new QWidget(this);
    m_box->setObjectName(QStringLiteral("zoomBox"));
    auto* row = new QHBoxLayout(m_box);
    row->setContentsMargins(3, 1, 3, 1);
    row->setSpacing(0);
    m_out = addButton(QStringLiteral("zoomOut"), tr("Zoom out"), m_box);
    m_zoom = new QLabel(m_box);
    m_zoom->setObjectName(QStringLiteral("zoomLabel"));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(42);
    m_in = addButton(QStringLiteral("zoomIn"), tr("Zoom in"), m_box);
    m_fit = addButton(QStringLiteral("zoomFit"), tr("Fit the whole picture"), m_box);
    row->addWidget(m_out);
    row->addWidget(m_zoom);
    row->addWidget(m_in);
    row->addWidget(m_fit);
    connect(m_out, &QToolButton::clicked, this, &StageFoot::zoomOutWanted);
    connect(m_in, &QToolButton::clicked, this, &StageFoot::zoomInWanted);
    connect(m_fit, &QToolButton::clicked, this, &StageFoot::fitWanted);
    m_scissors = addButton(QStringLiteral("scissorsButton"), tr("What if a string were cut? (S)"), this);
    m_scissors->setCheckable(true);
    m_scissors->setFixedSize(kBoxHeight, kBoxHeight);
    m_scissors->hide();
    connect(m_scissors, &QToolButton::clicked, this, &StageFoot::scissorsWanted);
    setZoom(1);
    setTheme(Theme());
}

QToolButton* StageFoot::addButton(const QString& name, const QString& words, QWidget* box)
{
    auto* button = new QToolButton(box);
    button->setObjectName(name);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFixedSize(32, 32);
    button->setIconSize({18, 18});
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void StageFoot::setTheme(const Theme& theme)
{
    m_theme = theme;
    const QColor ink = theme.colour(Colour::Ink2);
    m_out->setIcon(icon(QStringLiteral("minus"), ink));
    m_in->setIcon(icon(QStringLiteral("plus"), ink));
    m_fit->setIcon(icon(QStringLiteral("fit"), ink));
    m_zoom->setFont(ui::font(FontRole::Small));
    m_box->setStyleSheet(
        QStringLiteral("#zoomBox { background: %1; border: 1px solid %2; border-radius: 8px; }"
                       "QLabel { color: %3; background: transparent; border: none; }"
                       "QToolButton { border: 2px solid transparent; border-radius: 6px;"
                       " background: transparent; padding: 2px; }"
                       "QToolButton:hover { background: %4; }"
                       "QToolButton:focus { border-color: %5; }")
            .arg(theme.colour(Colour::BgSurface).name(), theme.colour(Colour::LineHair).name(), ink.name(),
                 theme.colour(Colour::BgSunken).name(), theme.colour(Colour::Accent).name()));
    m_scissors->setStyleSheet(
        QStringLiteral(
            "QToolButton { background: %1; border: 1px solid %2; border-radius: 8px; padding: 2px; }"
            "QToolButton:hover { background: %3; }"
            "QToolButton:checked { background: %4; border-color: %5; }"
            "QToolButton:focus { border: 2px solid %5; padding: 1px; }")
            .arg(theme.colour(Colour::BgSurface).name(), theme.colour(Colour::LineHair).name(),
                 theme.colour(Colour::BgSunken).name(), theme.colour(Colour::AccentSoft).name(),
                 theme.colour(Colour::Accent).name()));
    m_scissors->setIcon(icon(QStringLiteral("scissors"), ink));
    update();
}

void StageFoot::setScissors(bool offered, bool inUse)
{
    m_scissors->setVisible(offered);
    m_scissors->setChecked(inUse);
    update();
}

void StageFoot::setZoom(double zoom)
{
    m_zoom->setText(QStringLiteral("%1%").arg(qRound(zoom * 100)));
}

void StageFoot::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::BgStage));
    const int right = m_scissors->isHidden() ? m_box->x() : m_scissors->x();
    const QRectF room(kLeft, 0, right - kLeft - 12, height());
    paintLegend(painter, room, m_theme);
}

void StageFoot::resizeEvent(QResizeEvent* event)
{
    Q_UNUSED(event)
    const QSize size(m_box->sizeHint().width(), kBoxHeight);
    m_box->setGeometry(width() - size.width() - kRight, (kHeight - kBoxHeight) / 2, size.width(),
                       size.height());
    m_scissors->setGeometry(m_box->x() - kBoxHeight - 8, m_box->y(), kBoxHeight, kBoxHeight);
}

} // namespace nametag::ui
