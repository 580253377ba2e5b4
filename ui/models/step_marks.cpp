// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/step_marks.h"

#include "core/timeline/shown.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace nametag::ui {

namespace {

using namespace nametag::events;

/// Kinds that lines make in passing.
bool isHandedOn(ObjectKind kind)
{
    return kind == ObjectKind::Str || kind == ObjectKind::Tuple || kind == ObjectKind::SequenceIterator ||
           kind == ObjectKind::OtherIterator;
}

/// Reads the events once and keeps the marks of the step that it is in.
class MarkReader {
public:
    explicit MarkReader(const Recording& recording)
        : m_recording(recording)
    {}

    std::vector<Mark> read(StepIndex step)
    {
        m_marks.clear();
        m_quiet.clear();
        m_changed.clear();
        m_made.clear();
        m_freed.clear();
        const EventIndex end = m_recording.endOf(step);
        for (EventIndex i = m_recording.firstEventOf(step); i < end; ++i) {
            m_at = i;
            m_end = end;
            std::visit([this](const auto& event) { on(event); }, m_recording.event(i));
        }
        forgetTemporaries();
        return std::move(m_marks);
    }

private:
    void mark(Mark what) { m_marks.push_back(what); }

    /// Texts and tuples that a line makes only to hand them on (print, calls) would hide what it does.
    void forgetTemporaries()
    {
        std::vector<bool> gone(m_marks.size());
        for (const auto& [object, made] : m_made)
            if (const auto freed = m_freed.find(object); freed != m_freed.end())
                gone[made] = gone[freed->second] = true;
        std::size_t at = 0;
        std::erase_if(m_marks, [&](Mark) { return gone[at++]; });
        // several writes of one line are one print
        const auto sameWrite = [](Mark a, Mark b) { return a == Mark::Print && b == Mark::Print; };
        m_marks.erase(std::unique(m_marks.begin(), m_marks.end(), sameWrite), m_marks.end());
    }

    /// An object told for the first time that was there before: a small int, a constant of the code.
    bool wasThereBefore(ObjectId object) const
    {
        for (EventIndex i = m_at + 1; i < m_end && i < m_at + 6; ++i)
            if (const auto* flags = std::get_if<FlagsChanged>(&m_recording.event(i));
                flags && flags->object == object)
                return (flags->flags & (kStaticMemory | kConstant)) != 0;
        return false;
    }

    void on(const ObjectCreated& event)
    {
        m_quiet.insert(event.object);
        if (!isShownKind(event.kind) || wasThereBefore(event.object))
            return;
        m_counted[event.object] = true;
        if (isHandedOn(event.kind))
            m_made[event.object] = m_marks.size();
        mark(Mark::Allocate);
    }
    void on(const NamespaceOpened& event) { m_spaceDicts.insert(event.dict); }
    void on(const ObjectDying& event) { m_quiet.insert(event.object); }
    void on(const ObjectDestroyed& event)
    {
        m_quiet.insert(event.object);
        if (m_counted.erase(event.object) == 0)
            return;
        m_freed[event.object] = m_marks.size();
        mark(Mark::Free);
    }
    void on(const FrameCreated& event)
    {
        if (event.kind == FrameKind::Module || event.ofProgram == 0)
            m_hiddenFrames.insert(event.frame);
        if (event.ofProgram == 0)
            m_hiddenSpaces.insert(event.space);
    }
    void on(const FrameEntered& event)
    {
        if (!m_hiddenFrames.contains(event.frame))
            mark(Mark::Call);
    }
    void on(const FrameReturning& event)
    {
        if (!m_hiddenFrames.contains(event.frame))
            mark(Mark::Return);
    }
    void on(const NameBound& event)
    {
        if (!m_hiddenSpaces.contains(event.space) && !timeline::isDunder(m_recording.text(event.name)))
            mark(Mark::Bind);
    }
    void on(const Printed&)
    {
        if (m_marks.empty() || m_marks.back() != Mark::Print)
            mark(Mark::Print);
    }
    void on(const CollectionBegan&) { mark(Mark::Collect); }
    void on(const ItemSet& event) { changed(event.owner); }
    void on(const ItemsSpliced& event) { changed(event.owner); }
    void on(const EntrySet& event) { changed(event.owner); }
    void on(const EntryRemoved& event) { changed(event.owner); }
    void on(const EntriesCompacted& event) { changed(event.owner); }
    void on(const ElementSet& event) { changed(event.owner); }
    void on(const FieldSet& event) { changed(event.owner); }
    void on(const FieldRemoved& event) { changed(event.owner); }
    template <class Other> void on(const Other&) {}

    void changed(ObjectId owner)
    {
        if (!m_quiet.contains(owner) && !m_spaceDicts.contains(owner) && m_counted.contains(owner) &&
            m_changed.insert(owner).second)
            mark(Mark::Change);
    }

    const Recording& m_recording;
    EventIndex m_at = 0;
    EventIndex m_end = 0;
    std::vector<Mark> m_marks;
    std::unordered_set<ObjectId> m_quiet;              ///< made or dying in this step
    std::unordered_set<ObjectId> m_spaceDicts;         ///< their entries are told as names
    std::unordered_set<ObjectId> m_changed;            ///< marked in this step
    std::unordered_map<ObjectId, std::size_t> m_made;  ///< in this step: the place of its mark
    std::unordered_map<ObjectId, std::size_t> m_freed; ///< in this step: the place of its mark
    std::unordered_map<ObjectId, bool> m_counted;
    std::unordered_set<FrameId> m_hiddenFrames;
    std::unordered_set<NamespaceId> m_hiddenSpaces;
};

} // namespace

std::string_view markWord(Mark mark)
{
    constexpr std::string_view kWords[] = {"allocate", "bind", "change", "free",
                                           "collect",  "call", "return", "print"};
    return kWords[static_cast<std::size_t>(mark)];
}

bool isShownKind(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Code:
    case ObjectKind::Frame:
    case ObjectKind::Traceback:
    case ObjectKind::BuiltinFunction:
    case ObjectKind::BuiltinClass:
    case ObjectKind::Method:
    case ObjectKind::Module: return false;
    default: return true;
    }
}

std::vector<std::vector<Mark>> stepMarks(const Recording& recording)
{
    MarkReader reader(recording);
    std::vector<std::vector<Mark>> marks;
    marks.reserve(recording.stepCount() + 1);
    for (StepIndex step = 0; step <= recording.stepCount(); ++step)
        marks.push_back(reader.read(step));
    return marks;
}

RunMarks runMarks(const Recording& recording, const std::stop_token& stop)
{
    constexpr StepIndex kMostMarked = 4'000; ///< no screen has room for the marks of more steps
    const StepIndex count = recording.stepCount();
    MarkReader reader(recording);
    RunMarks marks;
    marks.made.reserve(count + std::size_t{1});
    marks.freed.reserve(count + std::size_t{1});
    for (StepIndex step = 0; step <= count && !stop.stop_requested(); ++step) {
        std::vector<Mark> read = reader.read(step);
        const auto many = [&read](Mark mark) {
            return static_cast<std::uint16_t>(
                std::min<std::ptrdiff_t>(std::count(read.begin(), read.end(), mark), 65'535));
        };
        marks.made.push_back(many(Mark::Allocate));
        marks.freed.push_back(many(Mark::Free));
        if (count <= kMostMarked)
            marks.steps.push_back(std::move(read));
    }
    return marks;
}

MarkColumns markColumns(const RunMarks& marks, std::size_t columns, StepIndex steps, StepIndex horizon)
{
    MarkColumns result;
    result.made.resize(std::min<std::size_t>(columns, steps));
    result.freed.resize(result.made.size());
    const std::size_t end = std::min<std::size_t>(marks.made.size(), std::size_t{horizon} + 1);
    for (std::size_t step = 1; step < end; ++step) {
        const std::size_t at = (step - 1) * result.made.size() / steps;
        result.made[at] += marks.made[step];
        result.freed[at] += marks.freed[step];
    }
    return result;
}

} // namespace nametag::ui
