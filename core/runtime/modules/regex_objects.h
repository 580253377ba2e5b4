// SPDX-License-Identifier: GPL-3.0-or-later
// Payload of re.Pattern, re.Match and of what finditer() gives, and what their files share.
#pragma once

#include "core/runtime/modules/regex_program.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/types/native_types.h"

#include <memory>
#include <string>
#include <vector>

namespace nametag::runtime::regex {

struct Pattern : Object {
    std::shared_ptr<const Program> program;
    Object* pattern = nullptr; ///< owned: str or bytes
    Dict* names = nullptr;     ///< owned: groupindex
    bool isStr = true;
};

struct Match : Object {
    Pattern* pattern = nullptr; ///< owned
    Object* string = nullptr;   ///< owned
    std::vector<std::int64_t> marks;
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::int64_t lastGroup = 0;
};

/// What finditer() and scanner() go on from.
struct Finder : Object {
    Pattern* pattern = nullptr; ///< owned
    Object* string = nullptr;   ///< owned
    Query query;
};

struct Types {
    Type* pattern = nullptr;
    Type* match = nullptr;
    Type* finder = nullptr;
    Object* error = nullptr; ///< owned: re.error
};
inline Types& types(Runtime& rt)
{
    return moduleState<Types>(rt);
}

void setUpPattern(Runtime& rt, Type& type);
void setUpMatch(Runtime& rt, Type& type);
void setUpFinder(Runtime& rt, Type& type);

/// compile(pattern, flags)
Value compilePattern(Runtime& rt, Object*, const Arguments& arguments);
/// Raises re.error(message, pattern, place), or what the problem is otherwise.
Raised raiseProblem(Runtime& rt, const Problem& problem, Object& pattern);

/// The text as the machine sees it, and whether the pattern may search it.
Eval<Subject> subjectOf(Runtime& rt, const Pattern& pattern, Object& string);
/// Part of a str or bytes-like object; the object itself if it is all of it.
Ref<> slice(Runtime& rt, Object& string, std::int64_t from, std::int64_t to);
void appendSlice(std::u32string& out, Object& string, std::int64_t from, std::int64_t to);
std::u32string textOf(Object& string);
std::int64_t lengthOf(Object& string);

/// The match that was found.
Ref<Match> newMatch(Runtime& rt, Pattern& pattern, Object& string, const Query& query, Found found);
/// Start and end; -1 if the group has not matched.
inline std::pair<std::int64_t, std::int64_t> spanOf(const Match& match, std::size_t group)
{
    return {match.marks[group * 2], match.marks[group * 2 + 1]};
}
/// The group's text, or `otherwise`.
Ref<> groupText(Runtime& rt, const Match& match, std::size_t group, Object& otherwise);
/// The number of a group given by number or name.
Eval<std::size_t> groupNumber(Runtime& rt, const Match& match, Object& key);

/// A replacement with its references to groups.
struct TemplatePart {
    std::u32string text;
    std::int64_t group = -1; ///< -1: the text
};
using Template = std::vector<TemplatePart>;
Eval<Template> parseTemplate(Runtime& rt, const Pattern& pattern, Object& replacement);
Ref<> expand(Runtime& rt, const Match& match, const Template& parts);

} // namespace nametag::runtime::regex
