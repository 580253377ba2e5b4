// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings with many arrows, as a run would tell them: a list that is reversed, cities and their roads.
#pragma once

#include "tests/support/recording_builder.h"

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace nametag::tests {

class Program : public RecordingBuilder {
public:
    Program() { module(); }

    void step() { line(++m_line); }

    ObjectId immortal(ObjectKind kind, std::string_view type)
    {
        const ObjectId id = object(kind, type, 28);
        take(events::FlagsChanged{id, events::kImmortal | events::kStaticMemory});
        return id;
    }

    /// Ties a name of the innermost frame to the object; what it was tied to loses one reference.
    void assign(const std::string& name, ObjectId object)
    {
        share(object);
        ++m_references[object];
        bind(name, object);
        replace({names().value, name}, object);
    }

    /// A list with these items, held by whoever makes it.
    ObjectId listOf(const std::vector<ObjectId>& items)
    {
        const ObjectId made = list(items);
        m_items[made] = items;
        for (ObjectId item : items)
            ++m_references[item];
        ++m_references[made];
        return made;
    }

    /// One reference fewer; a list that is freed lets go of its items.
    void release(ObjectId object)
    {
        drop(object);
        if (m_references.count(object) == 0 || --m_references[object] != 0)
            return;
        for (ObjectId item : m_items[object])
            release(item);
    }

    void setField(ObjectId owner, const std::string& label, ObjectId object)
    {
        share(object);
        take(events::FieldSet{owner, text(label), object, 0});
        replace({owner.value + 1'000'000, label}, object);
    }

private:
    using Place = std::pair<std::uint32_t, std::string>;

    void replace(const Place& place, ObjectId object)
    {
        ObjectId& held = m_held[place];
        if (held)
            release(held);
        held = object;
    }

    std::uint32_t m_line = 0;
    std::map<Place, ObjectId> m_held;
    std::map<ObjectId, std::vector<ObjectId>> m_items;
    std::map<ObjectId, int> m_references; ///< of what listOf made; names count too
};

/// Appends `length` nodes, then turns the list round, a statement a step.
inline std::shared_ptr<const events::Recording> reversedList(int length)
{
    Program run;
    const ObjectId none = run.immortal(ObjectKind::None, "NoneType");
    std::vector<ObjectId> nodes;
    for (int i = 0; i < length; ++i) {
        run.step();
        const ObjectId node = run.object(ObjectKind::Instance, "Node", 48);
        run.setField(node, "next", none);
        if (nodes.empty())
            run.assign("head", node);
        else
            run.setField(nodes.back(), "next", node);
        run.assign("tail", node);
        run.drop(node);
        nodes.push_back(node);
    }
    run.assign("previous", none);
    run.assign("current", nodes[0]);
    for (int i = 0; i < length; ++i) {
        const ObjectId next = i + 1 < length ? nodes[i + 1] : none;
        run.step();
        run.setField(nodes[i], "next", i > 0 ? nodes[i - 1] : none);
        run.step();
        run.assign("previous", nodes[i]);
        run.step();
        run.assign("current", next);
    }
    run.end();
    return run.recording;
}

/// Cities that know each other's roads: circles of references.
inline std::shared_ptr<const events::Recording> cities()
{
    Program run;
    std::map<std::string, ObjectId> city;
    std::map<std::string, ObjectId> roads;
    for (const std::string name : {"bern", "genf", "basel", "chur"}) {
        run.step();
        city[name] = run.object(ObjectKind::Instance, "City", 48);
        roads[name] = run.list({});
        run.setField(city[name], "name", run.str(name));
        run.setField(city[name], "roads", roads[name]);
        run.assign(name, city[name]);
    }
    const std::pair<const char*, const char*> known[] = {
        {"bern", "genf"}, {"bern", "basel"}, {"genf", "basel"}, {"basel", "chur"}, {"chur", "bern"}};
    for (const auto& [a, b] : known) {
        run.step();
        run.append(roads[a], city[b]);
        run.append(roads[b], city[a]);
    }
    run.end();
    return run.recording;
}

/// Lists that names take and leave for a long time; few are there at once.
inline std::shared_ptr<const events::Recording> longRun(StepIndex steps)
{
    Program run;
    const std::string names[] = {"a", "b", "c", "d", "e", "f"};
    std::map<std::string, ObjectId> held;
    std::uint32_t state = 7;
    const auto random = [&](std::uint32_t below) {
        state = state * 1664525u + 1013904223u;
        return (state >> 8) % below;
    };
    for (StepIndex i = 0; i < steps; ++i) {
        run.step();
        const std::string& name = names[random(6)];
        const std::string& other = names[random(6)];
        if (random(3) == 0 && held.count(other) != 0) {
            run.assign(name, held[other]);
            held[name] = held[other];
            continue;
        }
        const bool nests = held.count(other) != 0 && random(3) == 0;
        const ObjectId list =
            run.listOf(nests ? std::vector<ObjectId>{held[other]} : std::vector<ObjectId>{});
        run.assign(name, list);
        run.release(list);
        held[name] = list;
    }
    run.end();
    return run.recording;
}

} // namespace nametag::tests
