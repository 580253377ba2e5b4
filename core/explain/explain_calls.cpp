// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/explain_calls.h"

#include "core/timeline/value_text.h"

#include <algorithm>
#include <optional>
#include <string>

namespace nametag::explain {

using namespace nametag::events;
using timeline::FrameState;
using timeline::ObjectState;

namespace {

Sentence tiedToArguments(const std::vector<timeline::ShownName>& names, const Moment& moment)
{
    const Argument first = name(moment.text(names[0].name));
    if (names.size() == 1)
        return {NAMETAG_SENTENCE("%1 is tied to the object that the caller passed."), {first}};
    const Argument last = name(moment.text(names.back().name));
    if (names.size() == 2)
        return {NAMETAG_SENTENCE("%1 and %2 are tied to the objects that the caller passed."), {first, last}};
    return {NAMETAG_SENTENCE("%1 to %2 are tied to the objects that the caller passed."), {first, last}};
}

Sentence tiedToDefaults(const std::vector<timeline::ShownName>& names, const Moment& moment)
{
    const Argument first = name(moment.text(names[0].name));
    if (names.size() == 1)
        return {NAMETAG_SENTENCE("%1 is tied to its default, which the function has kept since it was made."),
                {first}};
    const Argument last = name(moment.text(names.back().name));
    if (names.size() == 2)
        return {NAMETAG_SENTENCE(
                    "%1 and %2 are tied to their defaults, which the function has kept since it was made."),
                {first, last}};
    return {NAMETAG_SENTENCE(
                "%1 to %2 are tied to their defaults, which the function has kept since it was made."),
            {first, last}};
}

/// The arguments between the parentheses of the line's only call of this function; nothing where the line
/// does not say it.
std::optional<std::vector<std::string_view>> writtenArguments(std::string_view line,
                                                              std::string_view function)
{
    const std::string opening = std::string(function) + "(";
    const std::size_t at = line.find(opening);
    if (at == std::string_view::npos || line.find(opening, at + 1) != std::string_view::npos)
        return std::nullopt;
    std::vector<std::string_view> found;
    std::size_t begin = at + opening.size();
    int depth = 0;
    for (std::size_t i = begin; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '\'' || c == '"') {
            i = line.find(c, i + 1);
            if (i == std::string_view::npos)
                return std::nullopt;
        } else if (c == '(' || c == '[' || c == '{') {
            ++depth;
        } else if ((c == ')' || c == ']' || c == '}') && depth > 0) {
            --depth;
        } else if (depth == 0 && (c == ',' || c == ')')) {
            if (line.substr(begin, i - begin).find_first_not_of(' ') != std::string_view::npos)
                found.push_back(line.substr(line.find_first_not_of(' ', begin), i - begin));
            begin = i + 1;
            if (c == ')')
                return found;
        }
    }
    return std::nullopt;
}

/// True, false, or nothing where the line does not tell whether the parameter at this position is passed.
std::optional<bool> isPassed(std::string_view line, std::string_view function, std::string_view parameter,
                             std::size_t position)
{
    const auto written = writtenArguments(line, function);
    if (!written)
        return std::nullopt;
    std::size_t positional = 0;
    for (const std::string_view argument : *written) {
        if (argument.front() == '*')
            return std::nullopt;
        const std::size_t equals = argument.find('=');
        const bool isKeyword =
            equals != std::string_view::npos && argument.substr(equals, 2) != "==" &&
            argument.substr(0, equals).find_first_of("(['\"!<> ") == std::string_view::npos;
        if (isKeyword && argument.substr(0, equals) == parameter)
            return true;
        positional += isKeyword ? 0 : 1;
    }
    return position < positional;
}

/// A function of this name has the object among its defaults, and the call does not pass it.
bool isDefault(const Moment& moment, const FrameState& frame, const timeline::ShownName& shown)
{
    const timeline::NamespaceState* space = moment.after().space(frame.space);
    const std::string_view function = moment.text(frame.function);
    std::size_t position = 0;
    for (const timeline::Binding& binding : space->bindings)
        if (binding.name == shown.name)
            position = binding.position;
    const bool hasSelf = !space->bindings.empty() && moment.text(space->bindings[0].name) == "self";
    const auto passed = isPassed(moment.line(), function, moment.text(shown.name),
                                 hasSelf && position > 0 ? position - 1 : position);
    if (passed.value_or(moment.isAtom(shown.object)))
        return false;
    for (const auto& [id, object] : moment.after().objects()) {
        if (object->kind != ObjectKind::Function)
            continue;
        const std::string known = timeline::valueText(*object, moment.recording().texts());
        if (known != function && !(known.size() > function.size() && known.ends_with(function) &&
                                   known[known.size() - function.size() - 1] == '.'))
            continue;
        for (const timeline::Field& field : object->fields) {
            const ObjectState* kept = moment.after().object(field.object);
            if (!kept ||
                (moment.text(field.label) != "__defaults__" && moment.text(field.label) != "__kwdefaults__"))
                continue;
            const auto isIt = [&shown](const timeline::Entry& entry) { return entry.value == shown.object; };
            if (std::find(kept->items.begin(), kept->items.end(), shown.object) != kept->items.end() ||
                std::any_of(kept->entries.begin(), kept->entries.end(), isIt))
                return true;
        }
    }
    return false;
}

/// A finalizer is called by Python itself, not by a line of the program (Objects/typeobject.c,
/// slot_tp_finalize).
Message finalizerCalled(const Moment& moment)
{
    const Sentence headline{NAMETAG_SENTENCE("Python calls %1 before it frees"), {code("__del__()")}};
    if (moment.before().collector().isCollecting())
        return {headline,
                {{NAMETAG_SENTENCE("The collector found that no tag leads there. One last call may look at "
                                   "the object."),
                  {}}}};
    return {headline,
            {{NAMETAG_SENTENCE("Nothing holds the object any more. For this call a tag leads to it once "
                               "again."),
              {}}}};
}

} // namespace

std::vector<timeline::ShownName> namesInCells(const std::vector<timeline::ShownName>& names,
                                              const timeline::MemoryState& state, NamespaceId space)
{
    std::vector<timeline::ShownName> found;
    if (const timeline::NamespaceState* known = state.space(space))
        for (const timeline::ShownName& shown : names)
            for (const timeline::Binding& binding : known->bindings)
                if (binding.name == shown.name && binding.cell)
                    found.push_back(shown);
    return found;
}

Message explainCall(const Moment& moment, const FrameState& frame)
{
    if (moment.text(frame.function) == "__del__" && !Moment::hasWord(moment.line(), "__del__"))
        return finalizerCalled(moment);
    auto names = timeline::shownNames(moment.after(), frame.space, moment.recording().texts());
    const auto shared = namesInCells(names, moment.after(), frame.space);
    std::erase_if(names, [&shared](const timeline::ShownName& shown) {
        return std::any_of(shared.begin(), shared.end(),
                           [&shown](const auto& other) { return other.name == shown.name; });
    });
    const Argument function = code(std::string(moment.text(frame.function)) + "()");
    if (names.empty() && !shared.empty())
        return {{NAMETAG_SENTENCE("%1 is called"), {function}},
                {{NAMETAG_SENTENCE("It finds %1 in a cell, which the outer function left to it."),
                  {name(moment.text(shared[0].name))}}}};
    if (names.empty())
        return {{NAMETAG_SENTENCE("%1 is called"), {function}},
                {{NAMETAG_SENTENCE("A frame is made for its names. It has none yet."), {}}}};
    const char* const key = names.size() == 1 ? NAMETAG_SENTENCE("%1 new tag for the call")
                                              : NAMETAG_SENTENCE("%1 new tags for the call");
    const Sentence headline{key, {word(numberWord(names.size()))}};
    const auto first =
        std::stable_partition(names.begin(), names.end(), [&](const timeline::ShownName& shown) {
            return !isDefault(moment, frame, shown);
        });
    const std::vector<timeline::ShownName> defaults(first, names.end());
    names.erase(first, names.end());
    if (defaults.empty())
        return {headline, {tiedToArguments(names, moment), {NAMETAG_SENTENCE("No copy is made."), {}}}};
    if (names.empty())
        return {headline, {tiedToDefaults(defaults, moment)}};
    return {headline, {tiedToArguments(names, moment), tiedToDefaults(defaults, moment)}};
}

} // namespace nametag::explain
