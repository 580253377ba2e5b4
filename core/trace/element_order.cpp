// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/element_order.h"

#include "core/base/utf8.h"
#include "core/timeline/value_text.h"

#include <algorithm>
#include <charconv>

namespace nametag::trace {

using events::ObjectKind;
using timeline::ObjectState;

namespace {

/// What a scalar is sorted by. Ints of any size: sign and length first, then digits.
struct SortKey {
    ObjectId object;
    std::string typeName;
    double number = 0;
    std::int64_t length = 0; ///< of a big int's digits, negative for negative ones
    std::string text;
};

char32_t readHex(std::string_view text, std::size_t at, std::size_t digits)
{
    unsigned value = 0;
    if (at + digits <= text.size())
        std::from_chars(text.data() + at, text.data() + at + digits, value, 16);
    return value;
}

/// The value that a repr of a str or bytes stands for; bytes come as code points up to 255.
std::string unquoted(std::string_view repr)
{
    if (!repr.empty() && repr.front() == 'b')
        repr.remove_prefix(1);
    if (repr.size() >= 2)
        repr = repr.substr(1, repr.size() - 2);
    std::string value;
    for (std::size_t i = 0; i < repr.size(); ++i) {
        if (repr[i] != '\\' || i + 1 == repr.size()) {
            value += repr[i];
            continue;
        }
        const char escape = repr[++i];
        const std::size_t digits = escape == 'x' ? 2 : escape == 'u' ? 4 : escape == 'U' ? 8 : 0;
        if (digits != 0) {
            appendUtf8(value, readHex(repr, i + 1, digits));
            i += digits;
        } else {
            value += escape == 'n' ? '\n' : escape == 't' ? '\t' : escape == 'r' ? '\r' : escape;
        }
    }
    return value;
}

SortKey keyOf(const ObjectState& object, const TextTable& texts)
{
    SortKey key{object.id, std::string(texts[object.typeName]), 0, 0, {}};
    switch (object.kind) {
    case ObjectKind::Bool:
    case ObjectKind::Int: {
        key.text = valueText(object, texts);
        const bool isNegative = key.text.substr(0, 1) == "-";
        key.length = static_cast<std::int64_t>(key.text.size());
        if (isNegative) {
            key.length = -key.length;
            for (char& c : key.text) // the larger the digits, the smaller the number
                c = c >= '0' && c <= '9' ? static_cast<char>('0' + '9' - c) : c;
        }
        if (object.kind == ObjectKind::Bool)
            key.length = key.text == "True" ? 1 : 0;
        break;
    }
    case ObjectKind::Float:
        if (const double* value = std::get_if<double>(&object.value))
            key.number = *value;
        break;
    case ObjectKind::Str:
    case ObjectKind::Bytes: key.text = unquoted(valueText(object, texts)); break;
    default: break; // as they come
    }
    return key;
}

bool before(const SortKey& a, const SortKey& b)
{
    if (a.typeName != b.typeName)
        return a.typeName < b.typeName;
    if (a.number != b.number)
        return a.number < b.number;
    if (a.length != b.length)
        return a.length < b.length;
    return a.text < b.text;
}

} // namespace

bool isScalar(ObjectKind kind)
{
    return kind <= ObjectKind::Range && kind != ObjectKind::ByteArray;
}

void sortElements(std::vector<ObjectId>& elements, const timeline::MemoryState& state, const TextTable& texts)
{
    std::vector<SortKey> plain;
    std::vector<ObjectId> rest;
    for (const ObjectId id : elements) {
        const ObjectState* object = state.object(id);
        if (object && isScalar(object->kind))
            plain.push_back(keyOf(*object, texts));
        else
            rest.push_back(id);
    }
    std::stable_sort(plain.begin(), plain.end(), before);
    elements.clear();
    for (const SortKey& key : plain)
        elements.push_back(key.object);
    elements.insert(elements.end(), rest.begin(), rest.end());
}

} // namespace nametag::trace
