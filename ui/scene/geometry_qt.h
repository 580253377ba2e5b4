// SPDX-License-Identifier: GPL-3.0-or-later
// From the layout's whole numbers to Qt's.
#pragma once

#include "ui/layout/geometry.h"

#include <QPointF>
#include <QRectF>

namespace nametag::ui {

inline QRectF toQt(const Rect& r)
{
    return {static_cast<double>(r.x), static_cast<double>(r.y), static_cast<double>(r.width),
            static_cast<double>(r.height)};
}
inline QPointF toQt(Point p)
{
    return {static_cast<double>(p.x), static_cast<double>(p.y)};
}

} // namespace nametag::ui
