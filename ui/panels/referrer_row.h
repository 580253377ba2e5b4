// SPDX-License-Identifier: GPL-3.0-or-later
// One holder of an object as a row: a tag, or the sign of what holds it, and words. The inspector and the
// opened count show the same rows.
#pragma once

#include "core/timeline/memory_state.h"
#include "ui/models/referrers.h"
#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;

namespace nametag::ui {

inline constexpr double kReferrerRow = 30;

/// `row` begins at the row's left margin and is kReferrerRow high.
void paintReferrerRow(QPainter& painter, const QRectF& row, const Referrer& referrer,
                      const timeline::MemoryState& state, const Theme& theme);

} // namespace nametag::ui
