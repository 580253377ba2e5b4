// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/modules/time_text.h"

#include <algorithm>
#include <array>

namespace nametag::runtime {

namespace {

constexpr std::array<const char*, 7> kDays = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                              "Thursday", "Friday", "Saturday"};
constexpr std::array<const char*, 12> kMonths = {"January",   "February", "March",    "April",
                                                 "May",       "June",     "July",     "August",
                                                 "September", "October",  "November", "December"};
constexpr std::int64_t kDaySeconds = 86400;

std::int64_t floorDivided(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

/// One directive: %, then flags and a width, then the letter.
struct Directive {
    char32_t flag = 0; ///< '-', '_', '0', '^', '#' or none
    std::size_t width = 0;
    char32_t letter = 0;
};

class Formatter {
public:
    Formatter(const std::u32string& format, const BrokenTime& time)
        : m_format(format)
        , m_time(time)
    {}

    std::u32string run()
    {
        for (std::size_t at = 0; at < m_format.size();) {
            if (m_format[at] != U'%') {
                m_out += m_format[at++];
                continue;
            }
            at = directiveAt(at);
        }
        return std::move(m_out);
    }

private:
    std::size_t directiveAt(std::size_t start)
    {
        std::size_t at = start + 1;
        Directive directive;
        while (at < m_format.size() &&
               std::u32string_view(U"-_0^#").find(m_format[at]) != std::u32string::npos)
            directive.flag = m_format[at++];
        while (at < m_format.size() && m_format[at] >= U'0' && m_format[at] <= U'9')
            directive.width = std::min<std::size_t>(directive.width * 10 + (m_format[at++] - U'0'), 1000);
        if (at < m_format.size() && (m_format[at] == U'E' || m_format[at] == U'O'))
            ++at;
        if (at >= m_format.size()) {
            m_out.append(m_format, start, at - start);
            return at;
        }
        directive.letter = m_format[at++];
        if (!date(directive) && !clock(directive) && !other(directive))
            m_out.append(m_format, start, at - start);
        return at;
    }

    bool date(const Directive& directive)
    {
        const BrokenTime& t = m_time;
        const std::string weekday = kDays.at(static_cast<std::size_t>(t.weekday % 7));
        const std::string month = kMonths.at(static_cast<std::size_t>(t.month % 12));
        switch (directive.letter) {
        case U'a': return word(directive, weekday.substr(0, 3));
        case U'A': return word(directive, weekday);
        case U'b':
        case U'h': return word(directive, month.substr(0, 3));
        case U'B': return word(directive, month);
        case U'C': return number(directive, floorDivided(t.year, 100), 2);
        case U'd': return number(directive, t.day, 2);
        case U'e': return number(directive, t.day, 2, U' ');
        case U'G': return number(directive, isoYear(), 0);
        case U'g': return number(directive, ((isoYear() % 100) + 100) % 100, 2);
        case U'j': return number(directive, t.yearDay + 1, 3);
        case U'm': return number(directive, t.month + 1, 2);
        case U'u': return number(directive, t.weekday == 0 ? 7 : t.weekday, 1);
        case U'U': return number(directive, (t.yearDay + 7 - t.weekday) / 7, 2);
        case U'V': return number(directive, isoWeek(), 2);
        case U'w': return number(directive, t.weekday, 1);
        case U'W': return number(directive, (t.yearDay + 7 - (t.weekday + 6) % 7) / 7, 2);
        case U'y': return number(directive, ((t.year % 100) + 100) % 100, 2);
        case U'Y': return number(directive, t.year, 0);
        default: return false;
        }
    }

    bool clock(const Directive& directive)
    {
        const BrokenTime& t = m_time;
        const std::int64_t twelve = t.hour % 12 == 0 ? 12 : t.hour % 12;
        switch (directive.letter) {
        case U'H': return number(directive, t.hour, 2);
        case U'I': return number(directive, twelve, 2);
        case U'k': return number(directive, t.hour, 2, U' ');
        case U'l': return number(directive, twelve, 2, U' ');
        case U'M': return number(directive, t.minute, 2);
        case U'p': return word(directive, t.hour < 12 ? "AM" : "PM");
        case U'P': return word(directive, t.hour < 12 ? "am" : "pm");
        case U'S': return number(directive, t.second, 2);
        case U's':
            return number(directive,
                          daysFromEpoch(t.year, t.month + 1, t.day) * kDaySeconds + t.hour * 3600 +
                              t.minute * 60 + t.second,
                          0);
        case U'z': return word(directive, "+0000");
        case U'Z': return word(directive, t.zone);
        default: return false;
        }
    }

    bool other(const Directive& directive)
    {
        switch (directive.letter) {
        case U'c': return nested(U"%a %b %e %H:%M:%S %Y");
        case U'D':
        case U'x': return nested(U"%m/%d/%y");
        case U'F': return nested(U"%Y-%m-%d");
        case U'r': return nested(U"%I:%M:%S %p");
        case U'R': return nested(U"%H:%M");
        case U'T':
        case U'X': return nested(U"%H:%M:%S");
        case U'n': return word(directive, "\n");
        case U't': return word(directive, "\t");
        case U'%': return word(directive, "%");
        default: return false;
        }
    }

    bool nested(const std::u32string& format)
    {
        m_out += Formatter(format, m_time).run();
        return true;
    }

    bool word(const Directive& directive, std::string text)
    {
        const bool upper = directive.flag == U'^' || directive.flag == U'#';
        if (upper)
            std::transform(text.begin(), text.end(), text.begin(), [](char c) {
                return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
            });
        if (text.size() < directive.width)
            m_out.append(directive.width - text.size(), U' ');
        m_out.append(text.begin(), text.end());
        return true;
    }

    bool number(const Directive& directive, std::int64_t value, std::size_t width, char32_t fill = U'0')
    {
        if (directive.flag == U'_')
            fill = U' ';
        if (directive.flag == U'0')
            fill = U'0';
        if (directive.flag == U'-')
            width = 0;
        width = std::max(width, directive.width);
        std::string digits = std::to_string(value < 0 ? -value : value);
        if (value < 0)
            m_out += U'-';
        if (digits.size() < width)
            m_out.append(width - digits.size(), fill);
        m_out.append(digits.begin(), digits.end());
        return true;
    }

    /// Week of ISO 8601; 0: the last week of the year before.
    std::int64_t weekInYear() const { return (m_time.yearDay - (m_time.weekday + 6) % 7 + 10) / 7; }
    static std::int64_t weeksOf(std::int64_t year)
    {
        const auto lastDay = [](std::int64_t y) {
            const std::int64_t sum = y + floorDivided(y, 4) - floorDivided(y, 100) + floorDivided(y, 400);
            return ((sum % 7) + 7) % 7;
        };
        return lastDay(year) == 4 || lastDay(year - 1) == 3 ? 53 : 52;
    }
    std::int64_t isoWeek() const
    {
        const std::int64_t week = weekInYear();
        if (week < 1)
            return weeksOf(m_time.year - 1);
        return week > weeksOf(m_time.year) ? 1 : week;
    }
    std::int64_t isoYear() const
    {
        const std::int64_t week = weekInYear();
        if (week < 1)
            return m_time.year - 1;
        return week > weeksOf(m_time.year) ? m_time.year + 1 : m_time.year;
    }

    const std::u32string& m_format;
    const BrokenTime& m_time;
    std::u32string m_out;
};

} // namespace

std::u32string formatTime(const std::u32string& format, const BrokenTime& time)
{
    return Formatter(format, time).run();
}

std::int64_t daysFromEpoch(std::int64_t year, std::int64_t month, std::int64_t day)
{
    // Years that start in March, in eras of 400 years.
    const std::int64_t shifted = month <= 2 ? year - 1 : year;
    const std::int64_t era = floorDivided(shifted, 400);
    const std::int64_t ofEra = shifted - era * 400;
    const std::int64_t fromMarch = (month + 9) % 12;
    const std::int64_t ofYear = (153 * fromMarch + 2) / 5 + day - 1;
    return era * 146097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719468;
}

BrokenTime timeOfSeconds(std::int64_t secondsFromEpoch)
{
    const std::int64_t days = floorDivided(secondsFromEpoch, kDaySeconds);
    const std::int64_t rest = secondsFromEpoch - days * kDaySeconds;
    const std::int64_t shifted = days + 719468;
    const std::int64_t era = floorDivided(shifted, 146097);
    const std::int64_t ofEra = shifted - era * 146097;
    const std::int64_t yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
    const std::int64_t ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t fromMarch = (5 * ofYear + 2) / 153;
    BrokenTime time;
    time.month = (fromMarch + 2) % 12;
    time.year = yearOfEra + era * 400 + (time.month < 2 ? 1 : 0);
    time.day = ofYear - (153 * fromMarch + 2) / 5 + 1;
    time.hour = rest / 3600;
    time.minute = rest / 60 % 60;
    time.second = rest % 60;
    time.weekday = ((days % 7) + 11) % 7;
    time.yearDay = days - daysFromEpoch(time.year, 1, 1);
    return time;
}

} // namespace nametag::runtime
