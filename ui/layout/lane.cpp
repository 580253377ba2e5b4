// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/lane.h"

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr int kLeastWidth = 188;
constexpr int kMostWidth = 240;
constexpr int kFrameGap = 24;
constexpr int kFrameFoot = 10;
constexpr int kTagInset = 18; ///< from a card's right edge to its tags
constexpr int kChipInset = 10;
constexpr int kChipWidth = 24;
constexpr int kChipHeight = 26;
constexpr int kChipGap = 26; ///< for a short arrow from tag to chip
constexpr int kFirstFrame = kStageTop + 16;

} // namespace

Lane::Lane(const Survey& survey)
    : m_folds(survey.rowsAtDepth.size() > kMostFrames)
{
    const int wanted = std::max({kLeastWidth, survey.widestTag + 14 + kTagInset,
                                 survey.widestTagWithChip + 14 + kChipGap + kChipWidth + kChipInset,
                                 survey.widestTitle + 104});
    m_width = std::min(wanted, kMostWidth);
    std::vector<int> rows;
    for (std::uint32_t depth = 0; depth < survey.rowsAtDepth.size(); ++depth) {
        const std::size_t place = placeOf(depth);
        if (place >= rows.size())
            rows.resize(place + 1, 0);
        rows[place] = std::max(rows[place], survey.rowsAtDepth[depth]);
    }
    int y = kFirstFrame;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        if (m_folds && place == kOuterFrames) {
            m_foldY = y;
            y += kFrameHeader + kFrameGap;
        }
        m_tops.push_back(y);
        y += kFrameHeader + rows[place] * kTagPitch + kFrameFoot + kFrameGap;
    }
    m_bottom = y;
}

/// Beyond the outermost frames a deep stack goes round in as many places as there are others.
std::size_t Lane::placeOf(std::uint32_t depth) const
{
    if (!m_folds || depth < kOuterFrames)
        return depth;
    return kOuterFrames + (depth - kOuterFrames) % (kMostFrames - kOuterFrames);
}

int Lane::rowTop(std::uint32_t depth, int row) const
{
    return m_tops[placeOf(depth)] + kFrameHeader + row * kTagPitch;
}

Rect Lane::frame(std::uint32_t depth, int rows) const
{
    return {kLeft, m_tops[placeOf(depth)], m_width, kFrameHeader + rows * kTagPitch + kFrameFoot};
}

Rect Lane::tag(std::uint32_t depth, int row, int width, bool withChip) const
{
    const int inset = withChip ? kChipInset + kChipWidth + kChipGap : kTagInset;
    return {right() - inset - width, rowTop(depth, row) + (kTagPitch - kTagHeight) / 2, width, kTagHeight};
}

Rect Lane::chip(std::uint32_t depth, int row) const
{
    return {right() - kChipInset - kChipWidth, rowTop(depth, row) + (kTagPitch - kChipHeight) / 2, kChipWidth,
            kChipHeight};
}

} // namespace nametag::ui
