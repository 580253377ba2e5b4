// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/transition.h"

#include "ui/scene/arrow_path.h"

#include <algorithm>
#include <map>
#include <set>

namespace nametag::ui {

namespace {

constexpr double kBirth = 200;
constexpr double kTagIn = 160;
constexpr double kDraw = 240;
constexpr double kDetach = 120;
constexpr double kSwing = 280;
constexpr double kAttach = 80;
constexpr double kRebind = kDetach + kSwing + kAttach;
constexpr double kRoll = 160;
constexpr double kFlash = 320;
constexpr double kFree = 160 + 120 + 400;
constexpr double kFrame = 200;
constexpr double kReturn = 240;
constexpr double kFade = 120;
constexpr double kTidy = 320;
constexpr double kStagger = 60;
constexpr double kStaggerLimit = 600;
constexpr std::size_t kTooMany = 80; // more than an eye can follow: fade
constexpr int kSamples = 72;

template <class List> auto indexOf(const List& list)
{
    std::map<ItemKey, const typename List::value_type*> index;
    for (const auto& item : list)
        index[keyOf(item)] = &item;
    return index;
}

class Planner {
public:
    Planner(const SceneModel& before, const SceneModel& after)
        : m_before(before)
        , m_after(after)
        , m_blocksBefore(indexOf(before.blocks))
        , m_framesBefore(indexOf(before.frames))
        , m_arrowsBefore(indexOf(before.arrows))
    {
        for (const SceneFrame& frame : before.frames) {
            for (const SceneTag& tag : frame.tags)
                m_tagsBefore[keyOf(tag)] = &tag;
        }
        for (const SceneArrow& arrow : before.arrows) {
            if (arrow.kind != ArrowKind::Ghost)
                m_wayBefore[arrow.id.from] = &arrow;
        }
    }

    Transition plan()
    {
        planFrames();
        planBirths();
        planTags();
        planArrows();
        planLeavingArrows();
        planCells();
        planCounts();
        planEnds();
        return finish();
    }

    Transition fades()
    {
        for (const SceneFrame& frame : m_after.frames) {
            if (!m_framesBefore.contains(keyOf(frame)))
                add(keyOf(frame), MotionKind::FadeIn, 0, kFade);
            for (const SceneTag& tag : frame.tags) {
                if (!m_tagsBefore.contains(keyOf(tag)))
                    add(keyOf(tag), MotionKind::FadeIn, 0, kFade);
            }
        }
        for (const SceneBlock& block : m_after.blocks) {
            if (!m_blocksBefore.contains(keyOf(block)))
                add(keyOf(block), MotionKind::FadeIn, 0, kFade);
        }
        for (const SceneArrow& arrow : m_after.arrows) {
            if (!m_arrowsBefore.contains(keyOf(arrow)))
                add(keyOf(arrow), MotionKind::FadeIn, 0, kFade);
        }
        for (const auto& [key, arrow] : m_arrowsBefore)
            fadeIfGone(key, indexOf(m_after.arrows).contains(key));
        for (const auto& [key, block] : m_blocksBefore)
            fadeIfGone(key, indexOf(m_after.blocks).contains(key));
        return finish();
    }

private:
    Motion& add(const ItemKey& key, MotionKind kind, double start, double duration)
    {
        m_plan.motions.push_back({key, kind, start, duration, {}, {}});
        return m_plan.motions.back();
    }

    void fadeIfGone(const ItemKey& key, bool stays)
    {
        if (!stays)
            add(key, MotionKind::FadeOut, 0, kFade);
    }

    void planFrames()
    {
        const auto after = indexOf(m_after.frames);
        for (const SceneFrame& frame : m_after.frames) {
            if (!m_framesBefore.contains(keyOf(frame))) {
                add(keyOf(frame), MotionKind::SlideIn, 0, kFrame);
                m_born = std::max(m_born, kFrame);
            }
        }
        for (const auto& [key, frame] : m_framesBefore) {
            if (!after.contains(key))
                add(key, MotionKind::SlideOut, 0, frame->leaving ? kFade : kReturn);
        }
    }

    void planBirths()
    {
        double start = 0;
        for (const SceneBlock& block : m_after.blocks) {
            const auto old = m_blocksBefore.find(keyOf(block));
            if (old == m_blocksBefore.end()) {
                add(keyOf(block), MotionKind::Appear, start, kBirth);
                m_born = std::max(m_born, start + kBirth);
                start = std::min(start + 20, kStaggerLimit);
                continue;
            }
            const Rect& was = old->second->rect;
            if (was.x != block.rect.x || was.y != block.rect.y) {
                const QPointF offset(was.x - block.rect.x, was.y - block.rect.y);
                add(keyOf(block), MotionKind::Move, 0, kTidy).from = {offset};
            }
        }
    }

    void planTags()
    {
        for (const SceneFrame& frame : m_after.frames) {
            if (!m_framesBefore.contains(keyOf(frame)))
                continue; // they come with their card
            for (const SceneTag& tag : frame.tags) {
                const auto old = m_tagsBefore.find(keyOf(tag));
                if (old == m_tagsBefore.end()) {
                    add(keyOf(tag), MotionKind::FadeIn, m_born, kTagIn);
                    m_newTags.insert(tag.id);
                    continue;
                }
                const Rect& was = old->second->rect;
                if (was.x != tag.rect.x || was.y != tag.rect.y) {
                    const QPointF offset(was.x - tag.rect.x, was.y - tag.rect.y);
                    add(keyOf(tag), MotionKind::Move, 0, kTidy).from = {offset};
                }
            }
        }
    }

    void planArrows()
    {
        for (const SceneArrow& arrow : m_after.arrows) {
            const auto same = m_arrowsBefore.find(keyOf(arrow));
            if (same != m_arrowsBefore.end()) {
                if (same->second->points != arrow.points)
                    swing(arrow, *same->second, 0, kTidy);
                continue;
            }
            if (arrow.kind == ArrowKind::Ghost) {
                add(keyOf(arrow), MotionKind::FadeIn, m_born + kDetach, kFade);
                continue;
            }
            const auto old = m_wayBefore.find(arrow.id.from);
            if (old != m_wayBefore.end() && old->second->id.target != arrow.id.target) {
                swing(arrow, *old->second, m_born, kRebind);
                m_attached[arrow.id.target] = m_born + kDetach + kSwing;
                m_detached[old->second->id.target] = m_born + kDetach;
                m_bound = std::max(m_bound, m_born + kRebind);
                m_swung.insert(keyOf(*old->second));
                continue;
            }
            const bool isName = arrow.kind == ArrowKind::Name;
            const double start =
                isName ? m_born + (m_newTags.contains(arrow.id.from) ? kTagIn : 0) : m_born * 0.6;
            add(keyOf(arrow), MotionKind::Draw, start, kDraw);
            m_attached[arrow.id.target] = start + kDraw - kAttach;
            m_bound = std::max(m_bound, start + kDraw);
        }
    }

    void swing(const SceneArrow& arrow, const SceneArrow& old, double start, double duration)
    {
        Motion& motion = add(keyOf(arrow), MotionKind::Swing, start, duration);
        motion.from = samplePath(arrowPath(old), kSamples);
        motion.to = samplePath(arrowPath(arrow), kSamples);
        if (motion.from.size() != motion.to.size()) {
            motion.kind = MotionKind::Draw;
            motion.from.clear();
            motion.to.clear();
        }
    }

    void planLeavingArrows()
    {
        const auto after = indexOf(m_after.arrows);
        for (const auto& [key, arrow] : m_arrowsBefore) {
            if (after.contains(key) || m_swung.contains(key))
                continue;
            if (arrow->kind == ArrowKind::Ghost) {
                add(key, MotionKind::FadeOut, 0, kFade);
                continue;
            }
            add(key, MotionKind::Retract, m_born, kDetach);
            m_detached[arrow->id.target] = m_born;
            m_bound = std::max(m_bound, m_born + kDetach);
        }
    }

    void planCells()
    {
        for (const SceneBlock& block : m_after.blocks) {
            if (!m_blocksBefore.contains(keyOf(block)))
                continue;
            for (const SceneCell& cell : block.cells) {
                if (cell.changed)
                    add(keyOf(cell), MotionKind::Flash, m_born, kFlash);
            }
        }
    }

    // A count rolls when its own string lands or lets go.
    void planCounts()
    {
        for (const SceneBlock& block : m_after.blocks) {
            const bool wasThere = m_blocksBefore.contains(keyOf(block));
            if (block.count.before.empty() || block.count.before == block.count.text || !wasThere)
                continue;
            double start = m_born;
            if (const auto at = m_attached.find(block.object); at != m_attached.end())
                start = at->second;
            else if (const auto off = m_detached.find(block.object); off != m_detached.end())
                start = off->second;
            add(keyOf(block), MotionKind::Roll, start, kRoll);
        }
    }

    void planEnds()
    {
        const auto after = indexOf(m_after.blocks);
        for (const auto& [key, block] : m_blocksBefore) {
            if (!after.contains(key))
                add(key, MotionKind::FadeOut, block->dying ? 0 : m_bound, kFade);
        }
        double start = std::max(m_bound, m_born);
        for (const SceneBlock& block : m_after.blocks) {
            if (!block.dying)
                continue;
            add(keyOf(block), MotionKind::Free, start, kFree);
            start = std::min(start + kStagger, std::max(m_bound, m_born) + kStaggerLimit);
        }
        for (const SceneNote& note : m_after.notes)
            add(keyOf(note), MotionKind::FadeIn, m_bound, kFade);
        const auto stubs = indexOf(m_before.stubs);
        for (const SceneStub& stub : m_after.stubs) {
            if (!stubs.contains(keyOf(stub)))
                add(keyOf(stub), MotionKind::FadeIn, m_born, kFade);
        }
    }

    Transition finish()
    {
        for (const Motion& motion : m_plan.motions) {
            m_plan.length = std::max(m_plan.length, motion.end());
            m_plan.leaving = m_plan.leaving || motion.kind == MotionKind::FadeOut ||
                             motion.kind == MotionKind::Retract || motion.kind == MotionKind::SlideOut;
        }
        return std::move(m_plan);
    }

    const SceneModel& m_before;
    const SceneModel& m_after;
    std::map<ItemKey, const SceneBlock*> m_blocksBefore;
    std::map<ItemKey, const SceneFrame*> m_framesBefore;
    std::map<ItemKey, const SceneArrow*> m_arrowsBefore;
    std::map<ItemKey, const SceneTag*> m_tagsBefore;
    std::map<SlotId, const SceneArrow*> m_wayBefore;
    std::map<ObjectId, double> m_attached;
    std::map<ObjectId, double> m_detached;
    std::set<SlotId> m_newTags;
    std::set<ItemKey> m_swung;
    double m_born = 0;  // when everything new is there
    double m_bound = 0; // when every string has landed
    Transition m_plan;
};

} // namespace

Transition transitionBetween(const SceneModel& before, const SceneModel& after, MotionMode mode)
{
    if (mode == MotionMode::None)
        return {};
    if (mode == MotionMode::Fades)
        return Planner(before, after).fades();
    Transition plan = Planner(before, after).plan();
    return plan.motions.size() > kTooMany ? Planner(before, after).fades() : plan;
}

} // namespace nametag::ui
