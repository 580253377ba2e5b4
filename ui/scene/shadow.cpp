// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/parts.h"

#include <QHash>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr int kMargin = 14; // how far the shadow reaches
constexpr int kMiddle = 28; // side of the tile's block

// One pass of a box blur along rows; three passes come near to a bell curve.
void blurRows(const std::vector<int>& from, std::vector<int>& to, int side, int radius)
{
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            int sum = 0;
            for (int k = -radius; k <= radius; ++k)
                sum += from[static_cast<std::size_t>(y * side + std::clamp(x + k, 0, side - 1))];
            to[static_cast<std::size_t>(x * side + y)] =
                sum / (2 * radius + 1); // turned, so rows become columns
        }
    }
}

QImage blurredBlock(const QRectF& block, double radius, int side, int blur)
{
    QImage shape(side, side, QImage::Format_Alpha8);
    shape.fill(0);
    QPainter painter(&shape);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRoundedRect(block, radius, radius);
    painter.end();
    std::vector<int> values(static_cast<std::size_t>(side * side));
    std::vector<int> turned(values.size());
    for (int i = 0; i < side * side; ++i)
        values[static_cast<std::size_t>(i)] = shape.constScanLine(i / side)[i % side] * 16;
    for (int pass = 0; pass < 3 && blur > 0; ++pass) {
        blurRows(values, turned, side, blur);
        blurRows(turned, values, side, blur);
    }
    for (int i = 0; i < side * side; ++i)
        shape.scanLine(i / side)[i % side] = static_cast<uchar>(values[static_cast<std::size_t>(i)] / 16);
    return shape;
}

// 0 1 2 and 0 6 16 -6: a close edge and a soft fall.
QImage makeTile(double radius, QRgb colour)
{
    const int side = kMiddle + 2 * kMargin;
    const QRectF block(kMargin, kMargin, kMiddle, kMiddle);
    const QImage close = blurredBlock(block.translated(0, 1), radius, side, 1);
    const QImage soft = blurredBlock(block.adjusted(4, 4, -4, -4).translated(0, 6), radius, side, 3);
    QImage tile(side, side, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int cover = std::min(255, close.constScanLine(y)[x] + soft.constScanLine(y)[x]);
            const int alpha = qAlpha(colour) * cover / 255;
            tile.setPixel(x, y, qPremultiply(qRgba(qRed(colour), qGreen(colour), qBlue(colour), alpha)));
        }
    }
    return tile;
}

const QImage& tileOf(double radius, QRgb colour)
{
    static QHash<QPair<int, QRgb>, QImage> tiles;
    QImage& tile = tiles[qMakePair(qRound(radius * 2), colour)];
    if (tile.isNull())
        tile = makeTile(radius, colour);
    return tile;
}

} // namespace

void paintShadow(QPainter& painter, const QRectF& rect, double radius, const Theme& theme)
{
    const QColor colour = theme.colour(Colour::Shadow);
    if (colour.alpha() == 0)
        return;
    const QImage& tile = tileOf(radius, colour.rgba());
    const QRectF outer = rect.adjusted(-kMargin, -kMargin, kMargin, kMargin);
    const double corner = kMargin + kMiddle / 2.0 - 1;
    const double from[] = {0, corner, tile.width() - corner, static_cast<double>(tile.width())};
    const double xs[] = {outer.left(), outer.left() + corner, outer.right() - corner, outer.right()};
    const double ys[] = {outer.top(), outer.top() + corner, outer.bottom() - corner, outer.bottom()};
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            const QRectF target(QPointF(xs[column], ys[row]), QPointF(xs[column + 1], ys[row + 1]));
            const QRectF source(QPointF(from[column], from[row]), QPointF(from[column + 1], from[row + 1]));
            if (target.width() > 0 && target.height() > 0)
                painter.drawImage(target, tile, source);
        }
    }
}

} // namespace nametag::ui
