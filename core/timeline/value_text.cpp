// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/value_text.h"

#include "core/base/match.h"
#include "core/base/utf8.h"
#include "core/numbers/float_text.h"
#include "core/timeline/shown.h"

namespace nametag::timeline {

using events::ObjectKind;

namespace {

constexpr int kDeepest = 3;
const char* const kMore = "…";

std::string cut(std::string text, std::size_t limit)
{
    if (countCodePoints(text) <= limit)
        return text;
    std::u32string points = toCodePoints(text);
    points.resize(limit > 1 ? limit - 1 : 1);
    return toUtf8(points) + kMore;
}

/// Writes containers down to a few levels and stops when the text is long enough.
class ReprWriter {
public:
    ReprWriter(const MemoryState& state, const TextTable& texts, std::size_t limit)
        : m_state(state)
        , m_texts(texts)
        , m_limit(limit)
    {}

    void write(ObjectId id, int depth)
    {
        const ObjectState* object = m_state.object(id);
        if (!object) {
            m_text += kMore;
            return;
        }
        switch (object->kind) {
        case ObjectKind::List: writeRow(*object, "[", "]", depth); break;
        case ObjectKind::Tuple: writeRow(*object, "(", object->items.size() == 1 ? ",)" : ")", depth); break;
        case ObjectKind::Dict: writeRow(*object, "{", "}", depth); break;
        case ObjectKind::Set: writeRow(*object, "{", "}", depth); break;
        case ObjectKind::FrozenSet: writeRow(*object, "frozenset({", "})", depth); break;
        case ObjectKind::Deque: writeRow(*object, "deque([", "])", depth); break;
        default: m_text += plain(*object);
        }
    }

    std::string text() { return std::move(m_text); }

private:
    std::string plain(const ObjectState& object) const
    {
        const std::string value = valueText(object, m_texts);
        const std::string type(m_texts[object.typeName]);
        switch (object.kind) {
        case ObjectKind::None:
        case ObjectKind::Bool:
        case ObjectKind::Int:
        case ObjectKind::Float:
        case ObjectKind::Complex:
        case ObjectKind::Str:
        case ObjectKind::Bytes:
        case ObjectKind::ByteArray:
        case ObjectKind::Ellipsis:
        case ObjectKind::NotImplemented:
        case ObjectKind::Range: return cut(value, m_limit);
        case ObjectKind::Class:
        case ObjectKind::BuiltinClass: return "<class '" + value + "'>";
        case ObjectKind::Instance: return "<" + type + " object>";
        default: return "<" + type + (value.empty() ? "" : " ") + cut(value, m_limit) + ">";
        }
    }

    void writeRow(const ObjectState& object, std::string_view open, std::string_view close, int depth)
    {
        const std::vector<Slot> slots = shownSlots(m_state, object, m_texts);
        if (slots.empty() && object.kind == ObjectKind::Set) {
            m_text += "set()";
            return;
        }
        m_text += open;
        bool first = true;
        for (const Slot& slot : slots) {
            if (slot.kind == SlotKind::Field)
                continue;
            if (slot.kind == SlotKind::Value)
                m_text += ": ";
            else if (!first)
                m_text += ", ";
            first = false;
            if (depth >= kDeepest || countCodePoints(m_text) + 2 > m_limit) {
                m_text += kMore;
                break;
            }
            write(slot.object, depth + 1);
        }
        m_text += close;
    }

    const MemoryState& m_state;
    const TextTable& m_texts;
    std::size_t m_limit;
    std::string m_text;
};

} // namespace

std::string valueText(const ObjectState& object, const TextTable& texts)
{
    if (object.kind == ObjectKind::None)
        return "None";
    if (object.kind == ObjectKind::Ellipsis)
        return "Ellipsis";
    if (object.kind == ObjectKind::NotImplemented)
        return "NotImplemented";
    return std::visit(Match{[](std::monostate) { return std::string(); },
                            [&](std::int64_t value) {
                                if (object.kind == ObjectKind::Bool)
                                    return std::string(value != 0 ? "True" : "False");
                                return std::to_string(value);
                            },
                            [](double value) { return numbers::floatRepr(value); },
                            [&](TextId text) { return std::string(texts[text]); }},
                      object.value);
}

std::string reprText(const MemoryState& state, ObjectId object, const TextTable& texts, std::size_t limit)
{
    ReprWriter writer(state, texts, limit);
    writer.write(object, 0);
    return writer.text();
}

} // namespace nametag::timeline
