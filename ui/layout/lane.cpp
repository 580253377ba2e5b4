// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/lane.h"

#include <algorithm>
#include <utility>

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
{
    findPlaces(survey);
    const int wanted = std::max({kLeastWidth, survey.widestTag + 14 + kTagInset,
                                 survey.widestTagWithChip + 14 + kChipGap + kChipWidth + kChipInset,
                                 survey.widestTitle + 104});
    m_width = std::min(wanted, kMostWidth);
    int y = kFirstFrame;
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        if (m_folds && place == kOuterFrames) {
            m_foldY = y;
            y += kFrameHeader + kFrameGap;
        }
        m_tops.push_back(y);
        y += kFrameHeader + m_rows[place] * kTagPitch + kFrameFoot + kFrameGap;
    }
    m_bottom = y;
}

/// Calls stand at their depth; beyond the outermost frames a deep stack goes round in as many places as there
/// are others. Generators stand below all calls, each at a place that is free for its whole life.
void Lane::findPlaces(const Survey& survey)
{
    std::vector<std::pair<NamespaceId, const FrameRecord*>> frames;
    std::size_t depths = 0;
    for (const auto& [space, record] : survey.frames) {
        frames.emplace_back(space, &record);
        if (!record.ofGenerator)
            depths = std::max<std::size_t>(depths, record.depth + 1);
    }
    const auto key = [](const auto& frame) { return std::pair(frame.second->life.first(), frame.first); };
    std::sort(frames.begin(), frames.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
    m_folds = depths > kMostFrames;
    const std::size_t calls = std::min(depths, kMostFrames);
    m_rows.assign(calls, 0);
    std::vector<StepIndex> freeFrom; // of the generators' places
    for (const auto& [space, record] : frames) {
        std::size_t place = record->depth;
        if (record->ofGenerator) {
            const StepIndex begin = record->life.first();
            const auto free = std::find_if(freeFrom.begin(), freeFrom.end(),
                                           [begin](StepIndex from) { return from <= begin; });
            place = calls + static_cast<std::size_t>(free - freeFrom.begin());
            if (free == freeFrom.end())
                freeFrom.push_back(0);
            freeFrom[place - calls] = record->life.end();
        } else if (m_folds && place >= kOuterFrames) {
            place = kOuterFrames + (place - kOuterFrames) % (kMostFrames - kOuterFrames);
        }
        m_places[space] = place;
        if (place >= m_rows.size())
            m_rows.resize(place + 1, 0);
        for (const auto& [name, row] : record->rowOf)
            m_rows[place] = std::max(m_rows[place], row + 1);
    }
}

int Lane::rowTop(NamespaceId space, int row) const
{
    return m_tops[m_places.at(space)] + kFrameHeader + row * kTagPitch;
}

Rect Lane::frame(NamespaceId space, int rows) const
{
    return {kLeft, m_tops[m_places.at(space)], m_width, kFrameHeader + rows * kTagPitch + kFrameFoot};
}

Rect Lane::tag(NamespaceId space, int row, int width, bool withChip) const
{
    const int inset = withChip ? kChipInset + kChipWidth + kChipGap : kTagInset;
    return {right() - inset - width, rowTop(space, row) + (kTagPitch - kTagHeight) / 2, width, kTagHeight};
}

Rect Lane::chip(NamespaceId space, int row) const
{
    return {right() - kChipInset - kChipWidth, rowTop(space, row) + (kTagPitch - kChipHeight) / 2, kChipWidth,
            kChipHeight};
}

} // namespace nametag::ui
