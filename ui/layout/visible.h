// SPDX-License-Identifier: GPL-3.0-or-later
// What of a state is on the stage: the tags of the program's frames, the objects they lead to, and which
// references are drawn as arrows.
#pragma once

#include "core/base/text_table.h"
#include "core/timeline/memory_state.h"
#include "ui/layout/run_facts.h"
#include "ui/layout/scene_model.h"

#include <deque>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace nametag::ui {

/// Compact: values that cannot change stand in the slots that hold them. Full: every object is a block.
enum class Mode : std::uint8_t { Compact, Full };

/// A call stack with more frames than this shows the outermost two and, page by page, as many others as there
/// is room for: a frame keeps its place, and each stands below its caller.
inline constexpr std::size_t kMostFrames = 8;
inline constexpr std::size_t kOuterFrames = 2;
inline constexpr std::size_t pageOfFrame(std::size_t depth)
{
    return depth < kOuterFrames ? 0 : (depth - kOuterFrames) / (kMostFrames - kOuterFrames);
}
inline constexpr std::size_t kMostSuspended = 4;

/// A drawn slot of an object.
struct Reference {
    SlotId id;
    ObjectId target;            ///< none: an empty place of a set's table, or a hole
    ObjectId key;               ///< of a dict's entry
    std::uint32_t position = 0; ///< among the contents, or (fields) in the object's list of fields
    bool isField = false;
    bool isWeak = false;
};

struct VisibleTag {
    SlotId id;
    ObjectId object;
    bool asChip = false;
};

struct VisibleFrame {
    FrameId frame;
    NamespaceId space;
    std::uint32_t depth = 0;  ///< in the call stack; 0: the module
    bool ofGenerator = false; ///< it comes and goes at any depth
    bool suspended = false;
    bool kept = false;   ///< the call has ended, but something (an error's traceback) holds its frame
    bool folded = false; ///< one of many in the middle of a deep stack: not drawn
    std::vector<VisibleTag> tags;
};

struct VisibleLink {
    ArrowId id;
    const Reference* reference = nullptr; ///< of a slot
};

struct VisibleObject {
    const timeline::ObjectState* object = nullptr;
    bool unreachable = false;
};

/// Many objects that are drawn as one stack card.
struct VisibleFold {
    ObjectId id;
    std::vector<const timeline::ObjectState*>
        firsts; ///< of a container: one member; of chains: where they go on
    const timeline::ObjectState* container = nullptr; ///< nothing for chains
};

struct FoldContent {
    std::uint32_t count = 0; ///< members
    std::uint32_t all = 0;   ///< with what hangs on them
    std::uint64_t bytes = 0; ///< of all
};

/// Calls back with each item, value or element; empty places give no object.
template <class Take> void forEachContent(const timeline::ObjectState& object, Take&& take)
{
    for (ObjectId item : object.items)
        take(item);
    for (const timeline::Entry& entry : object.entries)
        take(entry.value);
    for (ObjectId element : object.elements)
        take(element);
}

struct Visible {
    std::vector<VisibleFrame> frames;
    std::vector<VisibleObject> objects;
    std::vector<VisibleLink> links;
    std::vector<VisibleFold> folds;
    std::deque<Reference> leftOutSlots; ///< "+45": a stack card hangs on them
    std::uint32_t leftOut = 0;          ///< objects beyond the budget
};

/// The slots of an object that are drawn, in order.
std::vector<Reference> referencesOf(const timeline::MemoryState& state, const timeline::ObjectState& object,
                                    const RunFacts& facts, const TextTable& texts);

class VisibleFinder {
public:
    VisibleFinder(const RunFacts& facts, const TextTable& texts, Mode mode, std::uint32_t budget)
        : m_facts(facts)
        , m_texts(texts)
        , m_mode(mode)
        , m_budget(budget)
    {}

    /// `seen`: objects that were on the stage and may still be, though no name leads to them; `fresh`: others
    /// that a running line has just made. What it gives holds until the next call, and while the state is
    /// held.
    const Visible& find(const timeline::StateRef& state, const std::vector<ObjectId>& seen,
                        const std::vector<ObjectId>& fresh = {});
    /// The next state is another one, in which nothing but these objects has changed. Lets go of the last
    /// one.
    void move(const std::vector<ObjectId>& changed);
    /// The drawn slots of an object of the last state.
    const std::vector<Reference>& references(const timeline::ObjectState& object);
    /// Whether a reference to this object is written as a value and not drawn as an arrow.
    bool isDocked(ObjectId target) const;
    /// Nodes of its own type before it in a chain.
    std::uint32_t chainDepth(ObjectId object) const;
    /// How many objects a stack of the last picture stands for.
    FoldContent contentOf(const VisibleFold& fold) const;

private:
    /// A reference that leads into a stack unless its target is on the stage for another reason.
    struct Deferred {
        VisibleLink link;
        const timeline::ObjectState* owner = nullptr;
        ObjectId fold;
    };

    ObjectId foldFor(const timeline::ObjectState& owner, const Reference& reference) const;
    void deepen(const timeline::ObjectState& owner, ObjectId target);
    void addFolds();
    void addToFold(const Deferred& deferred);
    void addLeftOutSlots();
    void addInside(std::vector<const timeline::ObjectState*> open, std::unordered_set<ObjectId>& seen,
                   FoldContent& content) const;
    void findFrames();
    void findTags(VisibleFrame& shown);
    void findSuspended();
    void findKept();
    void meetNames();
    void follow();
    void meet(ObjectId object, bool unreachable);
    void addWeak();
    void addForgotten(const std::vector<ObjectId>& seen);
    std::unordered_set<ObjectId> heldByRunning() const;

    const RunFacts& m_facts;
    const TextTable& m_texts;
    Mode m_mode;
    std::uint32_t m_budget;
    timeline::StateRef m_state;
    Visible m_visible;
    std::unordered_set<ObjectId> m_named; ///< a shown tag is tied to them
    std::unordered_set<ObjectId> m_met;
    std::vector<VisibleLink> m_weak;
    std::vector<Deferred> m_deferred;
    std::unordered_map<ObjectId, std::uint32_t> m_depths;         ///< in chains
    std::unordered_map<ObjectId, std::vector<Reference>> m_known; ///< of objects that did not change since
    std::unordered_set<ObjectId> m_garbage; ///< found unreachable, and not touched since
    std::size_t m_followed = 0;
};

} // namespace nametag::ui
