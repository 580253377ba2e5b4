// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/path.h"

#include <cctype>
#include <charconv>

namespace nametag::exercise {

using timeline::ObjectState;

namespace {

bool beginsName(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool isInName(char c)
{
    return beginsName(c) || std::isdigit(static_cast<unsigned char>(c)) != 0;
}

Diagnostic noPath(std::string_view text)
{
    return {"exercise.no-path",
            "this is no name and no way from a name: " + std::string(text),
            "Write a name, or a way to a slot: y, a[0], node.next, box[\"k\"].",
            {}};
}

std::string takeName(std::string_view& text)
{
    std::size_t length = 0;
    while (length < text.size() && (length == 0 ? beginsName(text[0]) : isInName(text[length])))
        ++length;
    std::string name(text.substr(0, length));
    text.remove_prefix(length);
    return name;
}

/// "[0]" or "['k']" off the front; false if it is neither.
bool takeSubscript(std::string_view& text, PathStep& step)
{
    const std::size_t end = text.find(']');
    if (end == std::string_view::npos)
        return false;
    const std::string_view inside = text.substr(1, end - 1);
    text.remove_prefix(end + 1);
    if (inside.size() >= 2 && (inside.front() == '"' || inside.front() == '\'')) {
        step.kind = PathStep::Kind::Key;
        step.text = std::string(inside.substr(1, inside.size() - 2));
        return inside.back() == inside.front();
    }
    step.kind = PathStep::Kind::Index;
    const char* last = inside.data() + inside.size();
    const auto [stop, error] = std::from_chars(inside.data(), last, step.index);
    return error == std::errc() && stop == last && !inside.empty();
}

bool takeStep(std::string_view& text, PathStep& step)
{
    if (text.front() == '[')
        return takeSubscript(text, step);
    if (text.front() != '.')
        return false;
    text.remove_prefix(1);
    step.text = takeName(text);
    return !step.text.empty();
}

ObjectId attributeOf(const timeline::MemoryState& state, const ObjectState& owner, std::string_view label,
                     const TextTable& texts)
{
    const TextId id = texts.find(label);
    if (!id)
        return {};
    if (const ObjectId own = owner.field(id))
        return own;
    const ObjectState* type = state.object(owner.field(texts.find("__class__")));
    return type && type != &owner ? type->field(id) : ObjectId{};
}

bool isKey(const timeline::MemoryState& state, ObjectId key, const PathStep& step, const TextTable& texts)
{
    const ObjectState* object = state.object(key);
    if (!object)
        return false;
    if (step.kind == PathStep::Kind::Index) {
        const auto* number = std::get_if<std::int64_t>(&object->value);
        return number && *number == step.index;
    }
    const auto* shown = std::get_if<TextId>(&object->value);
    return shown && texts[*shown] == "'" + step.text + "'";
}

} // namespace

Result<Path> parsePath(std::string_view text)
{
    Path path;
    path.text = std::string(text);
    std::string_view rest = text;
    path.name = takeName(rest);
    if (path.name.empty())
        return noPath(text);
    while (!rest.empty()) {
        PathStep step;
        if (!takeStep(rest, step))
            return noPath(text);
        path.steps.push_back(std::move(step));
    }
    return path;
}

std::vector<std::string> splitPaths(std::string_view text)
{
    std::vector<std::string> paths(1);
    int depth = 0;
    for (const char c : text) {
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        const bool isBetween = depth <= 0 && (c == ' ' || c == ',');
        if (!isBetween)
            paths.back() += c;
        else if (!paths.back().empty())
            paths.emplace_back();
    }
    if (paths.back().empty())
        paths.pop_back();
    return paths;
}

ObjectId boundIn(const timeline::MemoryState& state, NamespaceId space, std::string_view name,
                 const TextTable& texts)
{
    const timeline::NamespaceState* names = state.space(space);
    const TextId id = texts.find(name);
    if (!names || !id)
        return {};
    for (const timeline::Binding& binding : names->bindings)
        if (binding.name == id)
            return state.target(binding);
    return {};
}

ObjectId follow(const timeline::MemoryState& state, ObjectId owner, const PathStep& step,
                const TextTable& texts)
{
    const ObjectState* object = state.object(owner);
    if (!object)
        return {};
    if (step.kind == PathStep::Kind::Attribute)
        return attributeOf(state, *object, step.text, texts);
    for (const timeline::Entry& entry : object->entries)
        if (entry.key && isKey(state, entry.key, step, texts))
            return entry.value;
    const auto size = static_cast<std::int64_t>(object->items.size());
    const std::int64_t index = step.index < 0 ? step.index + size : step.index;
    if (step.kind != PathStep::Kind::Index || index < 0 || index >= size)
        return {};
    return object->items[static_cast<std::size_t>(index)];
}

} // namespace nametag::exercise
