// SPDX-License-Identifier: GPL-3.0-or-later
// A MemoryState as text: everything in it, so that equal texts mean equal states.
#pragma once

#include "core/base/match.h"
#include "core/base/text_table.h"
#include "core/timeline/memory_state.h"

#include <sstream>
#include <string>

namespace nametag::tests {

inline void writeObject(std::ostream& out, const timeline::ObjectState& object, const TextTable& texts)
{
    out << '#' << object.id.value << ' ' << texts[object.typeName]
        << " kind=" << static_cast<int>(object.kind) << " count=" << object.count << " flags=" << object.flags
        << " dying=" << object.dying << " size=" << object.size << '/' << object.capacity
        << " length=" << object.length << std::hex << " at " << object.address << std::dec
        << " born=" << object.born << " value=";
    std::visit(Match{[&](std::monostate) { out << '-'; }, [&](std::int64_t value) { out << value; },
                     [&](double value) { out << std::hexfloat << value << std::defaultfloat; },
                     [&](TextId text) { out << texts[text]; }},
               object.value);
    for (const ObjectId item : object.items)
        out << " [" << item.value << ']';
    for (const timeline::Entry& entry : object.entries)
        out << " {" << entry.key.value << ':' << entry.value.value << '}';
    for (const ObjectId element : object.elements)
        out << " <" << element.value << '>';
    for (const timeline::Field& field : object.fields)
        out << " ." << texts[field.label] << '=' << field.object.value;
    out << '\n';
}

inline std::string stateText(const timeline::MemoryState& state, const TextTable& texts)
{
    std::ostringstream out;
    for (const auto& [id, object] : state.objects())
        writeObject(out, *object, texts);
    for (const auto& [id, space] : state.spaces()) {
        out << "space " << id.value << " dict=" << space.dict.value << ':';
        for (const timeline::Binding& binding : space.bindings)
            out << ' ' << texts[binding.name] << '@' << binding.position << '=' << binding.object.value << '/'
                << binding.cell.value;
        out << '\n';
    }
    for (const auto& [id, frame] : state.frames()) {
        out << "frame " << id.value << ' ' << texts[frame.function] << " line=" << frame.line
            << " suspended=" << frame.suspended << " stack:";
        for (const ObjectId held : frame.stack)
            out << ' ' << held.value;
        out << '\n';
    }
    out << "running:";
    for (const FrameId frame : state.callStack())
        out << ' ' << frame.value;
    for (const timeline::HiddenHolder& holder : state.hiddenHolders())
        out << "\nheld " << holder.object.value << " by " << static_cast<int>(holder.kind) << ' '
            << texts[holder.where] << " x" << holder.times;
    out << "\nstep " << state.step() << " output " << state.outputLength() << " stray " << state.strayEvents()
        << '\n';
    return out.str();
}

} // namespace nametag::tests
