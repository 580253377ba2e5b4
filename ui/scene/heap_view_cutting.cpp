// SPDX-License-Identifier: GPL-3.0-or-later
// The stage while the scissors are in use.
#include "ui/scene/heap_view.h"
#include "ui/scene/hit_test.h"
#include "ui/scene/stage_foot.h"
#include "ui/theme/icons.h"

#include <QCursor>
#include <QPainter>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr int kCursor = 28;
constexpr QPoint kBlades(20, 14); // where the scissors cut

/// On any ground: dark with a light edge.
QCursor scissorsCursor(double ratio)
{
    QPixmap picture(QSize(kCursor, kCursor) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    for (const QPointF by : {QPointF(-1, 0), QPointF(1, 0), QPointF(0, -1), QPointF(0, 1)})
        paintIcon(painter, QStringLiteral("scissors"), QRectF(2, 2, 24, 24).translated(by), Qt::white);
    paintIcon(painter, QStringLiteral("scissors"), QRectF(2, 2, 24, 24), Qt::black);
    painter.end();
    return QCursor(picture, kBlades.x(), kBlades.y());
}

} // namespace

void HeapView::offerScissors(bool offered)
{
    m_foot->setScissors(offered, isCutting());
}

void HeapView::setCutting(bool cutting)
{
    if (cutting == isCutting())
        return;
    Highlight light = m_scene.look().highlight;
    light.isCutting = cutting;
    light.cutting = light.focused.slot;
    m_scene.setHighlight(light);
    m_foot->setScissors(true, cutting);
    if (cutting)
        setFocusedItem({});
    else
        viewport()->setCursor(Qt::ArrowCursor);
}

void HeapView::askForCut(const ItemKey& key)
{
    if (const ItemKey place = cuttableAt(model(), key))
        emit cutAsked(place);
}

/// The string that a click here would cut is marked.
void HeapView::aimAt(const ItemKey& key)
{
    const ItemKey place = cuttableAt(model(), key);
    Highlight light = m_scene.look().highlight;
    light.cutting = place ? place.slot : light.focused.slot;
    m_scene.setHighlight(light);
    if (place)
        viewport()->setCursor(scissorsCursor(devicePixelRatioF()));
    else
        viewport()->setCursor(Qt::ArrowCursor);
}

std::vector<ItemKey> HeapView::orderNow() const
{
    return isCutting() ? cuttingOrder(model()) : focusOrder(model());
}

/// What had the focus may have been cut: the one after it has it then.
void HeapView::keepFocus(const std::vector<ItemKey>& before)
{
    const auto was = std::find(before.begin(), before.end(), focusedItem());
    const std::vector<ItemKey> order = orderNow();
    if (was == before.end() || std::find(order.begin(), order.end(), focusedItem()) != order.end())
        return;
    for (auto next = was; next != before.end(); ++next)
        if (std::find(order.begin(), order.end(), *next) != order.end())
            return setFocusedItem(*next);
    setFocusedItem(order.empty() ? ItemKey{} : order.back());
}

} // namespace nametag::ui
