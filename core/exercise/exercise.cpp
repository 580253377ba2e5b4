// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/exercise.h"

#include "core/exercise/path.h"
#include "core/timeline/query.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace nametag::exercise {

namespace {

constexpr std::array<std::string_view, 12> kWords{"arrow",   "new",       "objects", "count",
                                                  "printed", "is",        "equal",   "dies",
                                                  "block",   "collected", "byte",    "choice"};

std::string listOfKinds()
{
    std::string list;
    for (const std::string_view word : kWords)
        list += (list.empty() ? "" : ", ") + std::string(word);
    return list;
}

std::vector<std::string> partsOf(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        std::string_view part = text.substr(0, end);
        while (!part.empty() && part.front() == ' ')
            part.remove_prefix(1);
        while (!part.empty() && part.back() == ' ')
            part.remove_suffix(1);
        if (!part.empty())
            parts.emplace_back(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

/// How many paths `of` has to have.
std::pair<std::size_t, std::size_t> pathsOf(Kind kind)
{
    switch (kind) {
    case Kind::Arrow:
    case Kind::New:
    case Kind::Count:
    case Kind::Block:
    case Kind::Collected:
    case Kind::Byte: return {1, 1};
    case Kind::Is:
    case Kind::Equal: return {2, 2};
    default: return {0, 0};
    }
}

/// Reads one question of a lesson.
class Reader {
public:
    Reader(const lesson::Lesson& lesson, const lesson::Ask& ask, std::vector<Diagnostic>& problems)
        : m_lesson(lesson)
        , m_ask(ask)
        , m_problems(problems)
    {}

    std::optional<Exercise> read()
    {
        const std::size_t before = m_problems.size();
        m_made.line = m_ask.line;
        m_made.directiveLine = m_ask.lines.empty() ? 0 : m_ask.lines.front();
        m_made.options = m_ask.options;
        readKind();
        if (m_problems.size() > before)
            return std::nullopt;
        for (const lesson::Option& option : m_ask.options)
            set(option);
        checkPaths();
        checkChoices();
        if (m_ask.line == 0)
            report("exercise.no-line", m_ask.words, "no statement follows this question",
                   "Put it before the line that it asks about.");
        if (m_problems.size() > before)
            return std::nullopt;
        return std::move(m_made);
    }

private:
    void readKind()
    {
        const std::vector<std::string> words = partsOf(m_ask.words, ' ');
        const auto kind = words.empty() ? std::nullopt : kindCalled(words.front());
        if (!kind)
            return report("exercise.unknown-kind", "ask",
                          words.empty() ? "this does not say what is asked"
                                        : "nothing can be asked with \"" + words.front() + "\"",
                          "The kinds are " + listOfKinds() + ".");
        m_made.kind = *kind;
        for (std::size_t i = 1; i < words.size(); ++i)
            readWord(words[i]);
    }

    void readWord(const std::string& word)
    {
        if (m_made.kind == Kind::Objects && (word == "made" || word == "alive")) {
            m_made.alive = word == "alive";
            return;
        }
        report("exercise.unknown-word", word,
               "\"" + word + "\" means nothing after \"" + std::string(wordOf(m_made.kind)) + "\"",
               m_made.kind == Kind::Objects ? "Write made or alive."
                                            : "Write key=value pairs behind the kind.");
    }

    void set(const lesson::Option& option)
    {
        const std::string& value = option.value;
        if (!option.hasValue)
            return readWord(option.key);
        if (option.key == "of")
            m_made.of = splitPaths(value);
        else if (option.key == "when")
            setWhen(value);
        else if (option.key == "title")
            m_made.title = value;
        else if (option.key == "after")
            m_made.after = value;
        else if (option.key == "profiles" || option.key == "profile")
            m_made.profiles = partsOf(value, ' ');
        else if (option.key == "variants")
            m_made.variants = partsOf(value, '|');
        else if (option.key == "type" && m_made.kind == Kind::Objects)
            m_made.type = value;
        else if (m_made.kind == Kind::Choice)
            setChoice(option);
        else
            report(
                "exercise.unknown-key", option.key + "=",
                "\"" + std::string(wordOf(m_made.kind)) + "\" has no \"" + option.key + "\"",
                "Every question has of, when, title, after, profiles, variants; objects has type; choice has "
                "ask, a, a.if, b, b.if and so on.");
    }

    void setWhen(const std::string& value)
    {
        const char* end = value.data() + value.size();
        const auto [stop, error] = std::from_chars(value.data(), end, m_made.when);
        if (error != std::errc() || stop != end || m_made.when == 0)
            report("exercise.bad-when", "when=", "when is no number from 1: " + value,
                   "Write when=2 to ask before the line runs for the second time.");
    }

    void setChoice(const lesson::Option& option)
    {
        if (option.key == "ask") {
            m_made.ask = option.value;
            return;
        }
        const std::size_t dot = option.key.find('.');
        const std::string key = option.key.substr(0, dot);
        const bool isCondition = dot != std::string::npos && option.key.substr(dot) == ".if";
        if (key.size() != 1 || key[0] < 'a' || key[0] > 'h' || (dot != std::string::npos && !isCondition))
            return report("exercise.unknown-key", option.key + "=",
                          "\"choice\" has no \"" + option.key + "\"",
                          "Answers are a to h, and their conditions a.if to h.if.");
        auto found = std::find_if(m_made.choices.begin(), m_made.choices.end(),
                                  [&](const Choice& choice) { return choice.key == key; });
        if (found == m_made.choices.end())
            found = m_made.choices.insert(found, {key, {}, {}});
        Choice& choice = *found;
        (isCondition ? choice.condition : choice.words) = option.value;
    }

    void checkPaths()
    {
        const auto [least, most] = pathsOf(m_made.kind);
        const std::string word(wordOf(m_made.kind));
        if (m_made.of.size() < least || (m_made.of.size() > most && most > 0))
            report("exercise.bad-of",
                   "of=", "\"" + word + "\" asks about " + (least == 1 ? "one name" : "two names"),
                   least == 1 ? "Write of=y." : "Write of=\"a b\".");
        if (most == 0 && !m_made.of.empty())
            report("exercise.bad-of", "of=", "\"" + word + "\" asks about the line, not about a name",
                   "Leave of= away.");
        for (const std::string& path : m_made.of)
            if (const auto parsed = parsePath(path); !parsed)
                report(parsed.error().code, "of=", parsed.error().message, parsed.error().hint);
    }

    void checkChoices()
    {
        if (m_made.kind != Kind::Choice)
            return;
        if (m_made.ask.empty())
            report("exercise.no-question", "ask", "\"choice\" does not say what is asked",
                   "Write ask=\"How long is the list?\".");
        if (m_made.choices.size() < 2)
            report("exercise.few-choices", "ask", "\"choice\" needs two answers or more",
                   "Write a=\"…\" a.if=\"…\" b=\"…\" b.if=\"…\".");
        for (const Choice& choice : m_made.choices)
            if (choice.words.empty() || choice.condition.empty())
                report("exercise.half-choice", choice.key + (choice.words.empty() ? ".if" : "="),
                       "answer " + choice.key + " has no " + (choice.words.empty() ? "words" : "condition"),
                       choice.words.empty() ? "Write " + choice.key + "=\"…\"."
                                            : "Write " + choice.key + ".if=\"a Python expression\".");
    }

    /// `mark` is what the problem is about, as it is written in one of the lines.
    void report(std::string code, const std::string& mark, std::string message, std::string hint)
    {
        SourceSpan span{m_made.directiveLine, 0, m_made.directiveLine, 0};
        for (const std::uint32_t line : m_ask.lines) {
            const std::string_view text = timeline::sourceLine(m_lesson.source, line);
            const std::size_t at = mark.empty() ? std::string_view::npos : text.find(mark);
            if (at == std::string_view::npos)
                continue;
            const auto column = static_cast<std::uint32_t>(at);
            span = {line, column, line, column + static_cast<std::uint32_t>(mark.size())};
            break;
        }
        m_problems.push_back({std::move(code), std::move(message), std::move(hint), span});
    }

    const lesson::Lesson& m_lesson;
    const lesson::Ask& m_ask;
    std::vector<Diagnostic>& m_problems;
    Exercise m_made;
};

} // namespace

std::string_view wordOf(Kind kind)
{
    return kWords[static_cast<std::size_t>(kind)];
}

std::optional<Kind> kindCalled(std::string_view word)
{
    const auto found = std::find(kWords.begin(), kWords.end(), word);
    if (found == kWords.end())
        return std::nullopt;
    return static_cast<Kind>(found - kWords.begin());
}

const std::vector<Kind>& allKinds()
{
    static const std::vector<Kind> kinds = [] {
        std::vector<Kind> all;
        for (std::size_t i = 0; i < kWords.size(); ++i)
            all.push_back(static_cast<Kind>(i));
        return all;
    }();
    return kinds;
}

ExerciseList readExercises(const lesson::Lesson& lesson)
{
    ExerciseList list;
    for (const lesson::Ask& ask : lesson.asks)
        if (auto exercise = Reader(lesson, ask, list.problems).read())
            list.exercises.push_back(std::move(*exercise));
    std::stable_sort(list.exercises.begin(), list.exercises.end(),
                     [](const Exercise& a, const Exercise& b) { return a.line < b.line; });
    return list;
}

} // namespace nametag::exercise
