// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/progress.h"

#include "core/lesson/options.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>

namespace nametag::exercise {

namespace {

constexpr std::string_view kConfidences[] = {"guess", "fairly", "sure"};

/// What would end a line or a quoted text is written as %XX.
std::string encoded(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && c != '%' && c != '"' && c != '\\') {
            result += c;
            continue;
        }
        char code[4];
        std::snprintf(code, sizeof code, "%%%02X", byte);
        result += code;
    }
    return result;
}

std::string decoded(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%' || i + 2 >= text.size()) {
            result += text[i];
            continue;
        }
        unsigned value = 0;
        std::from_chars(text.data() + i + 1, text.data() + i + 3, value, 16);
        result += static_cast<char>(value);
        i += 2;
    }
    return result;
}

std::int64_t numberIn(const std::string& text)
{
    return std::strtoll(text.c_str(), nullptr, 10);
}

std::vector<std::size_t> picksIn(std::string_view text)
{
    std::vector<std::size_t> picks;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(','), text.size());
        picks.push_back(static_cast<std::size_t>(numberIn(std::string(text.substr(0, end)))));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return picks;
}

std::string textOf(const std::vector<std::size_t>& picks)
{
    std::string text;
    for (const std::size_t pick : picks)
        text += (text.empty() ? "" : ",") + std::to_string(pick);
    return text;
}

/// False: no field of an answer is called so.
bool setField(AnswerRecord& record, const lesson::Option& option)
{
    const std::string value = decoded(option.value);
    if (option.key == "lesson")
        record.lesson = value;
    else if (option.key == "line")
        record.line = static_cast<std::uint32_t>(numberIn(value));
    else if (option.key == "kind")
        record.kind = kindCalled(value).value_or(Kind::Arrow);
    else if (option.key == "of")
        record.path = value;
    else if (option.key == "when")
        record.when = static_cast<std::uint32_t>(numberIn(value));
    else if (option.key == "right")
        record.isRight = value == "1";
    else if (option.key == "picks")
        record.answer.picks = picksIn(value);
    else if (option.key == "number")
        record.answer.number = numberIn(value);
    else if (option.key == "text")
        record.answer.text = value;
    else if (option.key == "at")
        record.seconds = numberIn(value);
    else if (option.key == "confidence")
        for (std::size_t i = 0; i < std::size(kConfidences); ++i)
            record.confidence = value == kConfidences[i] ? static_cast<Confidence>(i) : record.confidence;
    else
        return false;
    return true;
}

} // namespace

Progress::Line Progress::lineFrom(std::string_view text)
{
    Line line;
    line.text = std::string(text);
    const lesson::OptionText options = lesson::parseOptions(text);
    if (!options.unread.empty() || (options.words != "answer" && options.words != "anew"))
        return line;
    for (const lesson::Option& option : options.options)
        if (!setField(line.record, option))
            return line; // from a later version: kept as it is
    if (!line.record.lesson.empty())
        line.kind = options.words == "answer" ? Line::Kind::Answer : Line::Kind::Anew;
    return line;
}

std::string Progress::textOf(const Line& line)
{
    const AnswerRecord& record = line.record;
    const std::string lesson = "lesson=\"" + encoded(record.lesson) + "\"";
    if (line.kind == Line::Kind::Other)
        return line.text;
    if (line.kind == Line::Kind::Anew)
        return "anew " + lesson + " at=" + std::to_string(record.seconds);
    std::string text = "answer " + lesson + " line=" + std::to_string(record.line) +
                       " kind=" + std::string(wordOf(record.kind));
    if (!record.path.empty())
        text += " of=\"" + encoded(record.path) + "\"";
    if (record.when > 1)
        text += " when=" + std::to_string(record.when);
    text += record.isRight ? " right=1" : " right=0";
    text += " confidence=" + std::string(kConfidences[static_cast<std::size_t>(record.confidence)]);
    if (!record.answer.picks.empty())
        text += " picks=" + exercise::textOf(record.answer.picks);
    if (record.answer.number != 0)
        text += " number=" + std::to_string(record.answer.number);
    if (!record.answer.text.empty())
        text += " text=\"" + encoded(record.answer.text) + "\"";
    return text + " at=" + std::to_string(record.seconds);
}

Progress Progress::read(std::string_view text)
{
    Progress progress;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (end > 0)
            progress.m_lines.push_back(lineFrom(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return progress;
}

std::string Progress::text() const
{
    std::string text;
    for (const Line& line : m_lines)
        text += textOf(line) + "\n";
    return text;
}

void Progress::add(const AnswerRecord& record)
{
    m_lines.push_back({Line::Kind::Answer, record, {}});
}

void Progress::forget(std::string_view lesson, std::int64_t seconds)
{
    Line line;
    line.kind = Line::Kind::Anew;
    line.record.lesson = std::string(lesson);
    line.record.seconds = seconds;
    m_lines.push_back(std::move(line));
}

std::vector<AnswerRecord> Progress::of(std::string_view lesson) const
{
    std::vector<AnswerRecord> records;
    for (const Line& line : m_lines) {
        if (line.record.lesson != lesson)
            continue;
        if (line.kind == Line::Kind::Anew)
            records.clear();
        else if (line.kind == Line::Kind::Answer)
            records.push_back(line.record);
    }
    return records;
}

std::vector<AnswerRecord> Progress::all() const
{
    std::vector<AnswerRecord> records;
    for (const Line& line : m_lines)
        if (line.kind == Line::Kind::Answer)
            records.push_back(line.record);
    return records;
}

std::vector<AnswerRecord> Progress::last(std::string_view lesson) const
{
    std::vector<AnswerRecord> lasting;
    for (AnswerRecord& record : of(lesson)) {
        std::erase_if(lasting, [&](const AnswerRecord& old) { return old.isSameQuestion(record); });
        lasting.push_back(std::move(record));
    }
    return lasting;
}

std::size_t Progress::asked(std::string_view lesson) const
{
    return last(lesson).size();
}

std::size_t Progress::right(std::string_view lesson) const
{
    const auto lasting = last(lesson);
    return static_cast<std::size_t>(
        std::count_if(lasting.begin(), lasting.end(), [](const AnswerRecord& each) { return each.isRight; }));
}

} // namespace nametag::exercise
