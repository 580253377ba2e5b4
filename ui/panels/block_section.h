// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector's part about a block of memory, while the heap map is shown: where the object lies, what it
// asked for and got, and who had the block before.
#pragma once

#include "ui/models/heap_words.h"
#include "ui/theme/theme.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace nametag::ui {

class LessonSession;

struct TenantRow {
    QString value; ///< empty: the object was never on the stage
    StepIndex step = 0;
    std::uint32_t line = 0;
    bool isFreed = false; ///< the row tells the end
    bool isNow = false;   ///< it happened in the step at the cursor
    bool keptForLater = false;
};

struct BlockSection {
    QString title; ///< "Block 134 of 340", "Outside the arenas"
    QString address;
    QString asked;
    QString askedSplit; ///< "40 header + 3 letters + 1"
    QString got;
    QString unused;
    std::vector<ByteField> groups; ///< header, body, unused: a bar
    TypeRole role = TypeRole::Single;
    std::vector<TenantRow> tenants; ///< the last ones
    std::size_t tenantCount = 0;
};

/// The block of the marked object at the cursor; nothing if it has none.
std::optional<BlockSection> blockSection(const LessonSession& session);

/// Paints from `y` on and returns where it ends.
double paintBlockFacts(QPainter& painter, const BlockSection& section, double y, double width,
                       const Theme& theme);
/// The same; `rows` gets where each tenant's row is.
double paintTenants(QPainter& painter, const BlockSection& section, double y, double width,
                    const Theme& theme, std::vector<QRectF>& rows);

} // namespace nametag::ui
