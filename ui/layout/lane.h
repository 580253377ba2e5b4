// SPDX-License-Identifier: GPL-3.0-or-later
// Lane: where frame cards and their tags stand. A depth of the call stack has one place for the whole run,
// and a generator's frame one for its life, so that calls and new names move nothing.
#pragma once

#include "ui/layout/geometry.h"
#include "ui/layout/survey.h"

#include <unordered_map>
#include <vector>

namespace nametag::ui {

inline constexpr int kStageTop = 52; ///< of the heap panel; headings stand above
inline constexpr int kTagHeight = 34;
inline constexpr int kTagPitch = 44;
inline constexpr int kFrameHeader = 36;

class Lane {
public:
    explicit Lane(const Survey& survey);

    int left() const { return kLeft; }
    int right() const { return kLeft + m_width; }
    int bottom() const { return m_bottom; }
    Rect frame(NamespaceId space, int rows) const;
    /// Of the card that stands for the frames between the outermost and the innermost ones.
    Rect fold() const { return {kLeft, m_foldY, m_width, kFrameHeader}; }
    /// A tag of this width, with room for a chip on its right or without.
    Rect tag(NamespaceId space, int row, int width, bool withChip) const;
    Rect chip(NamespaceId space, int row) const;
    /// The hole of a tag.
    static Point eyelet(const Rect& tag) { return {tag.right() - 12, tag.middleY()}; }
    /// Where the arrow of a name without a chip begins.
    Point eyelet(NamespaceId space, int row) const { return eyelet(tag(space, row, 0, false)); }

private:
    static constexpr int kLeft = 20;
    int rowTop(NamespaceId space, int row) const;
    void findPlaces(const Survey& survey);

    bool m_folds = false;
    int m_width;
    int m_foldY = 0;
    int m_bottom = 0;
    std::unordered_map<NamespaceId, std::size_t> m_places;
    std::vector<int> m_rows; ///< the most rows of a frame at each place
    std::vector<int> m_tops; ///< of the places
};

} // namespace nametag::ui
