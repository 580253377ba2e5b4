// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/scene_words.h"

#include "core/timeline/called.h"
#include "core/timeline/query.h"
#include "core/timeline/shown.h"
#include "core/timeline/value_text.h"

#include <cctype>

namespace nametag::explain {

using events::ObjectKind;
using timeline::MemoryState;
using timeline::ObjectState;

namespace {

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// The line up to a comment; a "#" inside quotes is no comment.
std::string_view withoutComment(std::string_view line)
{
    char quote = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (quote != 0) {
            if (line[i] == '\\')
                ++i;
            else if (line[i] == quote)
                quote = 0;
        } else if (line[i] == '"' || line[i] == '\'') {
            quote = line[i];
        } else if (line[i] == '#') {
            return line.substr(0, i);
        }
    }
    return line;
}

/// True for objects that were there before the program, though they may be met only now.
bool isOfInterpreter(const ObjectState& object)
{
    switch (object.kind) {
    case ObjectKind::None:
    case ObjectKind::Bool:
    case ObjectKind::Ellipsis:
    case ObjectKind::NotImplemented:
    case ObjectKind::BuiltinFunction:
    case ObjectKind::BuiltinClass:
    case ObjectKind::Module: return true;
    default: return object.is(events::kStaticMemory);
    }
}

} // namespace

std::string numberWord(std::size_t value)
{
    static const char* const kWords[] = {"No",    "One",   "Two",  "Three", "Four",   "Five",  "Six",
                                         "Seven", "Eight", "Nine", "Ten",   "Eleven", "Twelve"};
    return value < std::size(kWords) ? kWords[value] : std::to_string(value);
}

Moment::Moment(const timeline::Timeline& timeline, events::EventIndex index)
    : m_timeline(timeline)
    , m_index(index)
    , m_step(timeline::stepOf(timeline.recording(), index))
{}

const MemoryState& Moment::beforeStep() const
{
    if (!m_beforeStep)
        m_beforeStep = m_timeline.stateAt(recording().firstEventOf(m_step));
    return *m_beforeStep;
}

const MemoryState& Moment::before() const
{
    if (!m_before)
        m_before = m_timeline.stateAt(m_index);
    return *m_before;
}

const MemoryState& Moment::after() const
{
    if (!m_after)
        m_after = m_timeline.stateAt(m_index + 1);
    return *m_after;
}

const MemoryState& Moment::afterStep() const
{
    if (!m_afterStep)
        m_afterStep = m_timeline.stateAfter(m_step);
    return *m_afterStep;
}

const ObjectState* Moment::find(ObjectId object) const
{
    for (const auto state : {&Moment::after, &Moment::before, &Moment::afterStep, &Moment::beforeStep})
        if (const ObjectState* found = (this->*state)().object(object))
            return found;
    return nullptr;
}

std::string Moment::typeWord(ObjectId id) const
{
    const ObjectState* object = find(id);
    if (!object)
        return "object";
    switch (object->kind) {
    case ObjectKind::Str: return "string";
    case ObjectKind::BuiltinFunction: return "function";
    case ObjectKind::Class:
    case ObjectKind::BuiltinClass: return "class";
    case ObjectKind::Exception: return "exception";
    default: return std::string(text(object->typeName));
    }
}

std::string Moment::repr(ObjectId id, std::size_t limit) const
{
    for (const auto state : {&Moment::after, &Moment::before, &Moment::afterStep, &Moment::beforeStep})
        if ((this->*state)().object(id))
            return timeline::reprText((this->*state)(), id, recording().texts(), limit);
    return "…";
}

bool Moment::isAtom(ObjectId id) const
{
    const ObjectState* object = find(id);
    return object && object->kind <= ObjectKind::Range && object->kind != ObjectKind::ByteArray;
}

bool Moment::isBornInStep(ObjectId object) const
{
    const ObjectState* now = find(object);
    return !beforeStep().object(object) && !(now && isOfInterpreter(*now)) && !isConstant(object);
}

bool Moment::isConstant(ObjectId id) const
{
    const ObjectState* object = find(id);
    if (object && object->is(events::kConstant))
        return true;
    for (const timeline::HiddenHolder& holder : after().hiddenHolders())
        if (holder.object == id && holder.kind == events::HolderKind::Constant)
            return true;
    return false;
}

bool Moment::isImmortal(ObjectId id) const
{
    const ObjectState* object = find(id);
    return object && object->is(events::kImmortal);
}

std::uint32_t Moment::countBefore(ObjectId id) const
{
    const ObjectState* object = beforeStep().object(id);
    return object ? object->count : 0;
}

std::uint32_t Moment::countAfter(ObjectId id) const
{
    const ObjectState* object = afterStep().object(id);
    return object ? object->count : 0;
}

std::vector<std::string> Moment::namesOf(ObjectId object, const MemoryState& state) const
{
    std::vector<std::string> names;
    for (const auto& [id, space] : state.spaces())
        for (const timeline::ShownName& shown : timeline::shownNames(state, id, recording().texts()))
            if (shown.object == object)
                names.emplace_back(text(shown.name));
    return names;
}

Argument Moment::called(ObjectId object) const
{
    const std::string words = timeline::calledAt(m_timeline, before(), object, m_index);
    return words.empty() ? word("the " + typeWord(object)) : name(words);
}

std::optional<BoundName> Moment::bound() const
{
    const auto target = [this](NamespaceId space, TextId name) {
        const timeline::NamespaceState* known = before().space(space);
        if (known)
            for (const timeline::Binding& binding : known->bindings)
                if (binding.name == name)
                    return before().target(binding);
        return ObjectId{};
    };
    if (const auto* direct = std::get_if<events::NameBound>(&event()))
        return BoundName{direct->space, direct->name, direct->object, target(direct->space, direct->name)};
    const auto* field = std::get_if<events::FieldSet>(&event());
    const ObjectState* cell = field ? before().object(field->owner) : nullptr;
    if (!cell || cell->kind != ObjectKind::Cell)
        return std::nullopt;
    const auto& stack = before().callStack(); // the innermost frame has the name
    const timeline::FrameState* frame = stack.empty() ? nullptr : before().frame(stack.back());
    const timeline::NamespaceState* space = frame ? before().space(frame->space) : nullptr;
    if (space)
        for (const timeline::Binding& binding : space->bindings)
            if (binding.cell == cell->id)
                return BoundName{space->id, binding.name, field->object, before().target(binding)};
    return std::nullopt;
}

std::string_view Moment::line() const
{
    if (m_step == 0)
        return {};
    return trimmed(withoutComment(timeline::sourceLine(recording().source, recording().step(m_step).line)));
}

std::string_view Moment::rightSide() const
{
    const std::string_view text = line();
    const std::size_t equals = text.rfind(" = ");
    if (equals == std::string_view::npos || text.substr(0, equals).find('(') != std::string_view::npos)
        return {};
    return trimmed(text.substr(equals + 3));
}

bool Moment::hasWord(std::string_view text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !isWordCharacter(text[at - 1])) &&
            (end == text.size() || !isWordCharacter(text[end])))
            return true;
    }
    return false;
}

} // namespace nametag::explain
