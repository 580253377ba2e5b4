// SPDX-License-Identifier: GPL-3.0-or-later
// RecordingBuilder: writes a recording by hand, as a producer would tell it, for tests that need no
// interpreter.
#pragma once

#include "core/events/recording.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nametag::tests {

using events::ObjectKind;

class RecordingBuilder {
public:
    RecordingBuilder() { recording->profileName = "3.12"; }

    std::shared_ptr<events::Recording> recording = std::make_shared<events::Recording>();

    void take(const events::Event& event) { recording->take(event); }
    TextId text(std::string_view words) { return recording->keep(words); }

    /// The module's namespace and frame, running: space 1, frame 1.
    void module(bool withDict = false)
    {
        const ObjectId dict = withDict ? object(ObjectKind::Dict, "dict", 64) : ObjectId{};
        const NamespaceId names{++m_lastSpace};
        const FrameId frame{++m_lastFrame};
        take(events::NamespaceOpened{names, dict, events::NamespaceKind::Module});
        take(events::FrameCreated{frame, text("<module>"), names, 1, events::FrameKind::Module, 1});
        take(events::FrameEntered{frame, 1, 0});
        m_running.push_back({frame, names});
    }

    /// A call: its frame and namespace begin and it is entered.
    FrameId enter(std::string_view function, std::uint32_t line,
                  const std::vector<std::pair<std::string_view, ObjectId>>& arguments = {})
    {
        const NamespaceId names{++m_lastSpace};
        const FrameId frame{++m_lastFrame};
        take(events::NamespaceOpened{names, {}, events::NamespaceKind::Function});
        take(events::FrameCreated{frame, text(function), names, line, events::FrameKind::Function, 1});
        m_running.push_back({frame, names});
        std::uint32_t position = 0;
        for (const auto& [name, object] : arguments)
            bind(name, object, position++);
        take(events::FrameEntered{frame, line, 0});
        return frame;
    }

    /// The innermost frame returns `value` and is gone.
    void leave(std::uint32_t line, ObjectId value)
    {
        const FrameId frame = m_running.back().first;
        take(events::FrameReturning{frame, line, value, events::LeaveReason::Returned});
        m_running.pop_back();
        take(events::FrameLeft{frame, events::LeaveReason::Returned});
        take(events::FrameDestroyed{frame});
    }

    void line(std::uint32_t number) { take(events::LineReached{m_running.back().first, number, 1}); }
    void partOfLine(std::uint32_t number) { take(events::LineReached{m_running.back().first, number, 0}); }

    ObjectId object(ObjectKind kind, std::string_view type, std::uint32_t size)
    {
        const ObjectId id{++m_lastObject};
        m_counts[id] = 1;
        take(events::ObjectCreated{id, text(type), size, events::Address{0x7f0000000000u + 0x10u * id.value},
                                   kind, events::BlockSource::Fresh});
        return id;
    }

    ObjectId integer(std::int64_t value)
    {
        const ObjectId id = object(ObjectKind::Int, "int", 28);
        const auto bits = static_cast<std::uint64_t>(value);
        take(events::IntShown{id, static_cast<std::uint32_t>(bits), static_cast<std::uint32_t>(bits >> 32)});
        return id;
    }

    /// A str without anything that its repr would escape.
    ObjectId str(std::string_view value)
    {
        const ObjectId id = object(ObjectKind::Str, "str", 41 + static_cast<std::uint32_t>(value.size()));
        take(events::TextShown{id, text("'" + std::string(value) + "'"),
                               static_cast<std::uint32_t>(value.size())});
        return id;
    }

    ObjectId list(const std::vector<ObjectId>& items)
    {
        const ObjectId id =
            object(ObjectKind::List, "list", 56 + 8 * static_cast<std::uint32_t>(items.size()));
        take(events::FlagsChanged{id, events::kMutable | events::kTracked});
        for (const ObjectId item : items)
            append(id, item);
        return id;
    }

    void append(ObjectId owner, ObjectId item)
    {
        take(events::ItemSet{owner, m_lengths[owner]++, item});
        share(item);
    }

    /// Binds a name of the innermost frame. The reference that made the object becomes the name's, or a new
    /// one is counted: see share().
    void bind(std::string_view name, ObjectId object, std::uint32_t position = 0)
    {
        take(events::NameBound{m_running.back().second, text(name), object, position, {}});
    }

    void bindKey(std::string_view name, ObjectId object, ObjectId key)
    {
        take(events::NameBound{m_running.back().second, text(name), object, 0, key});
    }

    void unbind(std::string_view name, ObjectId object)
    {
        take(events::NameUnbound{m_running.back().second, text(name), object});
    }

    void share(ObjectId object) { take(events::CountChanged{object, ++m_counts[object]}); }

    /// One reference fewer; at 0 the object ends.
    void drop(ObjectId object)
    {
        take(events::CountChanged{object, --m_counts[object]});
        if (m_counts[object] != 0)
            return;
        take(events::ObjectDying{object});
        take(events::ObjectDestroyed{object, 0});
    }

    void print(std::string_view words) { take(events::Printed{text(words), 1}); }

    void end()
    {
        take(events::ModuleEnded{});
        recording->ending = events::Ending::Finished;
    }

    FrameId frame() const { return m_running.back().first; }
    NamespaceId names() const { return m_running.back().second; }

private:
    std::uint32_t m_lastObject = 0;
    std::uint32_t m_lastSpace = 0;
    std::uint32_t m_lastFrame = 0;
    std::map<ObjectId, std::uint32_t> m_counts;
    std::map<ObjectId, std::uint32_t> m_lengths;
    std::vector<std::pair<FrameId, NamespaceId>> m_running;
};

/// scores = [72, 95]; best = scores; print(best is scores); best.append(300); best = 7; del scores, as 3.12
/// tells it: six steps.
inline std::shared_ptr<events::Recording> sharedListRecording()
{
    RecordingBuilder run;
    run.recording->source = "scores = [72, 95]\nbest = scores\nprint(best is scores)\nbest.append(300)\n"
                            "best = 7\ndel scores\n";
    run.recording->scriptName = "share_list.py";
    const ObjectId seventyTwo = run.integer(72);
    const ObjectId ninetyFive = run.integer(95);
    const ObjectId seven = run.integer(7);
    run.module();
    run.line(1);
    const ObjectId list = run.list({seventyTwo, ninetyFive});
    run.bind("scores", list);
    run.line(2);
    run.share(list);
    run.bind("best", list);
    run.line(3);
    run.print("True\n");
    run.line(4);
    const ObjectId threeHundred = run.integer(300);
    run.append(list, threeHundred);
    run.take(events::SizeChanged{list, 120, 8});
    run.drop(threeHundred);
    run.line(5);
    run.share(seven);
    run.bind("best", seven);
    run.drop(list);
    run.line(6);
    run.unbind("scores", list);
    run.take(events::CountChanged{list, 0});
    run.take(events::ObjectDying{list});
    run.take(events::ItemsSpliced{list, 0, 3, 0});
    run.drop(threeHundred);
    run.take(events::ObjectDestroyed{list, 1});
    run.end();
    return run.recording;
}

} // namespace nametag::tests
