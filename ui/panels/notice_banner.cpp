// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/notice_banner.h"

#include "ui/panels/theme_of.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QPainter>
#include <QPushButton>

namespace nametag::ui {

namespace {

constexpr int kHeight = 108;

} // namespace

NoticeBanner::NoticeBanner(QWidget* parent)
    : QWidget(parent)
    , m_buttons{new QPushButton(this), new QPushButton(this)}
{
    setObjectName(QStringLiteral("noticeBanner"));
    setFixedHeight(kHeight);
    m_buttons[0]->setProperty("kind", "primary");
    for (int i = 0; i < 2; ++i) {
        m_buttons[i]->setProperty("small", true);
        connect(m_buttons[i], &QPushButton::clicked, this, [this, i] { take(i); });
    }
    hide();
}

void NoticeBanner::tell(const QString& sentence, const Choice& first, const Choice& second)
{
    m_sentence = sentence;
    m_choices[0] = first;
    m_choices[1] = second;
    setAccessibleName(sentence);
    for (int i = 0; i < 2; ++i) {
        m_buttons[i]->setText(m_choices[i].text);
        m_buttons[i]->setVisible(!m_choices[i].text.isEmpty());
    }
    show();
    resizeEvent(nullptr);
    update();
}

void NoticeBanner::take(int index)
{
    const std::function<void()> act = m_choices[index].act;
    hide();
    if (act)
        act();
}

QSize NoticeBanner::sizeHint() const
{
    return {sizes::kSourcePane, kHeight};
}

void NoticeBanner::resizeEvent(QResizeEvent*)
{
    int x = sizes::kPanePadding;
    for (QPushButton* button : m_buttons) {
        const int width = button->sizeHint().width();
        button->setGeometry(x, kHeight - 40, width, 28);
        x += width + sizes::kGap;
    }
}

void NoticeBanner::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Colour::AccentSoft));
    paintIcon(painter, QStringLiteral("info"), QRectF(sizes::kPanePadding, 14, 18, 18),
              theme.colour(Colour::Accent));
    painter.setFont(textFont(13, QFont::Medium));
    painter.setPen(theme.colour(Colour::Ink1));
    painter.drawText(QRectF(44, 13, width() - 60.0, kHeight - 56),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
}

} // namespace nametag::ui
