// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/directive.h"

#include <algorithm>

namespace nametag::lesson {

namespace {

constexpr std::string_view kSign = "nametag:";

Diagnostic unreadable(const SourceLine& line, std::uint32_t number, std::string_view tail)
{
    const auto column = static_cast<std::uint32_t>(line.text.size() - tail.size());
    return {"lesson.unreadable-option",
            "this cannot be read as key=value: " + std::string(tail),
            "Put quotes around values with blanks, and close them.",
            {number, column, number, static_cast<std::uint32_t>(line.text.size())}};
}

} // namespace

std::optional<Result<Directive>> directiveOf(const SourceLine& line, std::uint32_t number)
{
    if (!line.isComment)
        return std::nullopt;
    std::string_view text = line.comment;
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    if (text.substr(0, kSign.size()) != kSign)
        return std::nullopt;
    OptionText options = parseOptions(text.substr(kSign.size()));
    if (!options.unread.empty())
        return Result<Directive>(unreadable(line, number, options.unread));
    return Result<Directive>(Directive{std::move(options.words), std::move(options.options)});
}

std::optional<std::string_view> noteOf(const SourceLine& line)
{
    if (!line.isComment || line.comment.substr(0, 1) != ":")
        return std::nullopt;
    const std::string_view text = line.comment.substr(1);
    return text.substr(0, 1) == " " ? text.substr(1) : text;
}

} // namespace nametag::lesson
