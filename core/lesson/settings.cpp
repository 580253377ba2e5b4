// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/settings.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace nametag::lesson {

namespace {

struct TextSetting {
    std::string_view key;
    std::string Lesson::*member;
};

constexpr TextSetting kTexts[] = {
    {"title", &Lesson::title}, {"chapter", &Lesson::chapter}, {"about", &Lesson::chapterAbout},
    {"claim", &Lesson::claim}, {"verdict", &Lesson::verdict}, {"summary", &Lesson::summary},
};

struct LevelRow {
    Level level;
    std::string_view key;
    std::string_view title;
    std::string_view leavesOut;
};

constexpr LevelRow kLevels[] = {
    {Level::Names, "names", "Names", "It leaves out counts, the collector and memory blocks."},
    {Level::Counts, "counts", "Counts", "It leaves out the collector and memory blocks."},
    {Level::Cycles, "cycles", "Cycles", "It leaves out memory blocks."},
    {Level::Bytes, "bytes", "Bytes", "It leaves nothing out."},
};

constexpr std::string_view kViews[] = {"stage", "heap", "collector", "charts", "boxes"};
constexpr std::string_view kOthers[] = {"claims",   "minutes", "mode",  "level", "profile",
                                        "profiles", "view",    "focus", "hide"};

Diagnostic wrong(const char* code, std::string what, std::string advice, std::uint32_t line)
{
    return {code, std::move(what), std::move(advice), {line, 0, line, 0}};
}

bool isVersion(std::string_view word)
{
    const std::size_t dot = word.find('.');
    const auto isNumber = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    return dot != std::string_view::npos && isNumber(word.substr(0, dot)) && isNumber(word.substr(dot + 1));
}

std::optional<Diagnostic> setMinutes(Lesson& lesson, const std::string& value, std::uint32_t line)
{
    const auto end = value.data() + value.size();
    const auto [stop, error] = std::from_chars(value.data(), end, lesson.minutes);
    if (error == std::errc() && stop == end && lesson.minutes >= 0)
        return {};
    return wrong("lesson.bad-minutes", "minutes is no number: " + value, "Write minutes=6.", line);
}

std::optional<Diagnostic> setMode(Lesson& lesson, const std::string& value, std::uint32_t line)
{
    if (value != "repl" && value != "script")
        return wrong("lesson.bad-mode", "there is no mode \"" + value + "\"",
                     "Write mode=script or mode=repl.", line);
    lesson.mode = value == "repl" ? LessonMode::Repl : LessonMode::Script;
    return {};
}

std::optional<Diagnostic> setLevel(Lesson& lesson, const std::string& value, std::uint32_t line)
{
    for (const LevelRow& row : kLevels)
        if (value == row.key || value == row.title) {
            lesson.level = row.level;
            return {};
        }
    return wrong("lesson.bad-level", "there is no level \"" + value + "\"",
                 "Write level=names, counts, cycles or bytes.", line);
}

std::optional<Diagnostic> setProfiles(Lesson& lesson, const Option& option, std::uint32_t line)
{
    std::vector<std::string> versions = wordsOf(option.value);
    const bool fine = !versions.empty() && std::all_of(versions.begin(), versions.end(), isVersion);
    if (!fine || (option.key == "profile" && versions.size() > 1))
        return wrong("lesson.bad-profile", option.key + " is no Python version: " + option.value,
                     "Write profile=3.12, or profiles=\"3.11 3.12\" for several.", line);
    if (option.key == "profile")
        lesson.profile = versions.front();
    else
        lesson.profiles = std::move(versions);
    return {};
}

std::optional<Diagnostic> setView(Lesson& lesson, const std::string& value, std::uint32_t line)
{
    if (std::find(std::begin(kViews), std::end(kViews), value) == std::end(kViews))
        return wrong("lesson.bad-view", "there is no view \"" + value + "\"",
                     "Write view=stage, heap, collector, charts or boxes.", line);
    lesson.view = value;
    return {};
}

void setFocus(Lesson& lesson, const std::string& name, std::uint32_t line)
{
    lesson.focuses.push_back({0, name});
    lesson.names.push_back({line, name});
}

/// Names as `node`, or with `*` for any characters.
std::optional<Diagnostic> setHidden(Lesson& lesson, const std::string& value, std::uint32_t line)
{
    for (std::string& word : wordsOf(value)) {
        if (word.find_first_of("()[]\"'=") != std::string::npos)
            return wrong("lesson.bad-hide", "hide takes names, and this is none: " + word,
                         "Write hide=\"sys helper_*\".", line);
        lesson.names.push_back({line, word});
        lesson.hidden.push_back(std::move(word));
    }
    return {};
}

} // namespace

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" ,"), text.size());
        if (end > 0)
            words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

bool isSetting(std::string_view key)
{
    return std::any_of(std::begin(kTexts), std::end(kTexts),
                       [key](const TextSetting& text) { return text.key == key; }) ||
           std::find(std::begin(kOthers), std::end(kOthers), key) != std::end(kOthers);
}

std::optional<Diagnostic> applySetting(Lesson& lesson, const Option& option, std::uint32_t line)
{
    for (const TextSetting& text : kTexts)
        if (option.key == text.key) {
            lesson.*text.member = option.value;
            return {};
        }
    if (option.key == "claims")
        lesson.claims = wordsOf(option.value);
    else if (option.key == "focus")
        setFocus(lesson, option.value, line);
    else if (option.key == "minutes")
        return setMinutes(lesson, option.value, line);
    else if (option.key == "mode")
        return setMode(lesson, option.value, line);
    else if (option.key == "level")
        return setLevel(lesson, option.value, line);
    else if (option.key == "profile" || option.key == "profiles")
        return setProfiles(lesson, option, line);
    else if (option.key == "view")
        return setView(lesson, option.value, line);
    else if (option.key == "hide")
        return setHidden(lesson, option.value, line);
    else
        return wrong("lesson.unknown-key", "a lesson has no \"" + option.key + "\"",
                     "It has title, chapter, about, minutes, level, claim, claims, verdict, summary, "
                     "profile, profiles, view, mode, focus, hide.",
                     line);
    return {};
}

std::string_view levelTitle(Level level)
{
    for (const LevelRow& row : kLevels)
        if (row.level == level)
            return row.title;
    return {};
}

std::string_view levelLeavesOut(Level level)
{
    for (const LevelRow& row : kLevels)
        if (row.level == level)
            return row.leavesOut;
    return {};
}

} // namespace nametag::lesson
