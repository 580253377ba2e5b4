// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/crowd_note.h"

#include "ui/layout/folding.h"
#include "ui/layout/words.h"
#include "ui/panels/theme_of.h"
#include "ui/theme/sizes.h"

#include <QPainter>
#include <QPushButton>

namespace nametag::ui {

namespace {

constexpr int kHeight = 44;
constexpr int kWordsLeft = 16;
constexpr int kGap = 16;

} // namespace

CrowdNote::CrowdNote(QWidget* parent)
    : QWidget(parent)
    , m_button(new QPushButton(tr("Open the heap map"), this))
{
    setObjectName(QStringLiteral("crowdNote"));
    m_button->setProperty("small", true);
    connect(m_button, &QPushButton::clicked, this, &CrowdNote::heapMapAsked);
    hide();
}

void CrowdNote::setCount(std::uint64_t objects)
{
    setVisible(objects > kMostOnStage);
    if (objects <= kMostOnStage)
        return;
    m_sentence = tr("%1 objects are too many for one picture.").arg(QString::fromStdString(grouped(objects)));
    setAccessibleName(m_sentence);
    placeAbove(m_bottom);
    update();
}

void CrowdNote::placeAbove(int bottom)
{
    m_bottom = bottom;
    const int words = QFontMetrics(textFont(13)).horizontalAdvance(m_sentence);
    const int button = m_button->sizeHint().width();
    const int width = kWordsLeft + words + kGap + button + 8;
    setGeometry((parentWidget()->width() - width) / 2, bottom - kHeight - 12, width, kHeight);
    m_button->setGeometry(width - button - 8, (kHeight - 28) / 2, button, 28);
}

void CrowdNote::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Colour::LineStrong), 1));
    painter.setBrush(theme.colour(Colour::BgSurface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), sizes::kCardRadius,
                            sizes::kCardRadius);
    painter.setPen(theme.colour(Colour::Ink1));
    painter.setFont(textFont(13));
    painter.drawText(QRectF(kWordsLeft, 0, width(), kHeight), Qt::AlignLeft | Qt::AlignVCenter, m_sentence);
}

} // namespace nametag::ui
