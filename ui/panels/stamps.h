// SPDX-License-Identifier: GPL-3.0-or-later
// Stamps: what looks the same in many places of one painting is painted once and then copied.
#pragma once

#include <QImage>
#include <QPainter>
#include <QRectF>

#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace nametag::ui {

class Stamps {
public:
    /// All that a look depends on, besides its size and how it lies between the pixels.
    using Look = std::array<double, 4>;

    explicit Stamps(QPainter& painter)
        : m_painter(painter)
        , m_ratio(painter.device()->devicePixelRatioF())
        , m_works(painter.transform().type() <= QTransform::TxTranslate)
    {}

    /// `paintAt(painter, rectangle)` paints the look; at most kMargin pixels beyond the rectangle.
    template <class PaintAt> void paint(const Look& look, const QRectF& where, PaintAt&& paintAt)
    {
        if (!m_works)
            return paintAt(m_painter, where);
        const double x = std::floor(where.left() * m_ratio);
        const double y = std::floor(where.top() * m_ratio);
        const QPointF between(where.left() - x / m_ratio, where.top() - y / m_ratio);
        QImage& stamp = m_stamps[{look, {between.x(), between.y(), where.width(), where.height()}}];
        if (stamp.isNull())
            stamp = painted(QRectF(between, where.size()), paintAt);
        m_painter.drawImage(QPointF(x / m_ratio - kMargin, y / m_ratio - kMargin), stamp);
    }

private:
    static constexpr int kMargin = 4;

    template <class PaintAt> QImage painted(const QRectF& where, PaintAt&& paintAt) const
    {
        const QSizeF room(where.right() + 2 * kMargin, where.bottom() + 2 * kMargin);
        QImage image((room * m_ratio).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(m_ratio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHints(m_painter.renderHints());
        paintAt(painter, where.translated(kMargin, kMargin));
        return image;
    }

    QPainter& m_painter;
    double m_ratio;
    bool m_works;
    std::map<std::pair<Look, std::array<double, 4>>, QImage> m_stamps;
};

} // namespace nametag::ui
