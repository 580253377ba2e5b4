// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/what_if_band.h"

#include "ui/panels/theme_of.h"
#include "ui/session/lesson_session.h"
#include "ui/session/scissors.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QAccessible>
#include <QPainter>
#include <QPushButton>

namespace nametag::ui {

namespace {

constexpr int kHeight = 44;
constexpr int kTallHeight = 78;
constexpr int kWide = 700;
constexpr int kSide = 16;
constexpr int kButton = 28;

} // namespace

WhatIfBand::WhatIfBand(LessonSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_undo(addButton("undoCutButton", tr("Undo"), tr("Takes back the last cut (Ctrl+Z)")))
    , m_collect(
          addButton("collectNowButton", tr("Run the collector"), tr("What if the collector runs now? (C)")))
    , m_leave(addButton("leaveBranchButton", tr("Leave"), tr("Back to the run, which is as it was (Esc)")))
{
    setObjectName(QStringLiteral("whatIfBand"));
    Scissors& scissors = session.scissors();
    connect(m_undo, &QPushButton::clicked, &scissors, &Scissors::undo);
    connect(m_collect, &QPushButton::clicked, &scissors, &Scissors::collect);
    connect(m_leave, &QPushButton::clicked, &scissors, &Scissors::leave);
    connect(&scissors, &Scissors::changed, this, &WhatIfBand::read);
    hide();
}

QPushButton* WhatIfBand::addButton(const char* name, const QString& text, const QString& hint)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(hint);
    button->setAccessibleDescription(hint);
    button->setProperty("small", true);
    return button;
}

int WhatIfBand::heightFor(int width)
{
    return width < kWide ? kTallHeight : kHeight;
}

QString WhatIfBand::words() const
{
    const timeline::WhatIf* branch = m_session.scissors().branch();
    const std::size_t cuts = branch ? branch->cuts() : 0;
    const QString how = cuts == 0   ? tr("What if: click a string to cut it.")
                        : cuts == 1 ? tr("What if: 1 cut.")
                                    : tr("What if: %1 cuts.").arg(cuts);
    return how + u' ' + tr("Nothing here happens in the run.");
}

void WhatIfBand::read()
{
    const timeline::WhatIf* branch = m_session.scissors().branch();
    setVisible(branch != nullptr);
    if (!branch)
        return;
    m_undo->setEnabled(!branch->moves().empty());
    setAccessibleName(words());
    update();
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void WhatIfBand::resizeEvent(QResizeEvent*)
{
    const bool isTall = height() > kHeight;
    int right = width() - kSide;
    const int top = isTall ? height() - kButton - 8 : (height() - kButton) / 2;
    if (isTall)
        right = kSide + m_undo->sizeHint().width() + m_collect->sizeHint().width() +
                m_leave->sizeHint().width() + 2 * sizes::kGap;
    for (QPushButton* button : {m_leave, m_collect, m_undo}) {
        const int wide = button->sizeHint().width();
        button->setGeometry(right - wide, top, wide, kButton);
        right -= wide + sizes::kGap;
    }
}

void WhatIfBand::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.colour(Colour::AccentSoft));
    painter.fillRect(QRectF(0, height() - 1, width(), 1), theme.colour(Colour::LineHair));
    const bool isTall = height() > kHeight;
    const double middle = isTall ? 24 : height() / 2.0;
    paintIcon(painter, QStringLiteral("scissors"), QRectF(kSide, middle - 9, 18, 18),
              theme.colour(Colour::Accent));
    const QFont font = textFont(13, QFont::DemiBold);
    const double left = kSide + 28;
    const double right = isTall ? width() - kSide : m_undo->x() - 12;
    painter.setFont(font);
    painter.setPen(theme.colour(Colour::Ink1));
    painter.drawText(QRectF(left, middle - 14, right - left, 28), Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(words(), Qt::ElideRight, right - left));
}

} // namespace nametag::ui
