// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/cross_fade.h"

#include <QPainter>

namespace nametag::ui {

CrossFade::CrossFade(QWidget& over)
    : QWidget(&over)
    , m_over(over)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    m_fade.setStartValue(1.0);
    m_fade.setEndValue(0.0);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_fade, &QVariantAnimation::finished, this, &QWidget::hide);
    hide();
}

void CrossFade::start(int milliseconds)
{
    m_fade.stop();
    hide();
    if (milliseconds <= 0 || !m_over.isVisible() || m_over.size().isEmpty())
        return;
    m_picture = m_over.grab();
    setGeometry(m_over.rect());
    show();
    raise();
    m_fade.setDuration(milliseconds);
    m_fade.start();
}

void CrossFade::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setOpacity(m_fade.currentValue().toDouble());
    painter.drawPixmap(rect(), m_picture);
}

} // namespace nametag::ui
