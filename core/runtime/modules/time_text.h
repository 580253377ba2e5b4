// SPDX-License-Identifier: GPL-3.0-or-later
// strftime() of the C library in its "C" locale, without the machine's own.
#pragma once

#include <cstdint>
#include <string>

namespace nametag::runtime {

/// A moment as struct tm has it; month 0 … 11, weekday from Sunday, yearDay from 0.
struct BrokenTime {
    std::int64_t year = 1900;
    std::int64_t month = 0;
    std::int64_t day = 1;
    std::int64_t hour = 0;
    std::int64_t minute = 0;
    std::int64_t second = 0;
    std::int64_t weekday = 0;
    std::int64_t yearDay = 0;
    std::string zone = "UTC";
};

std::u32string formatTime(const std::u32string& format, const BrokenTime& time);

/// Days from 1970-01-01 to a day of the proleptic Gregorian calendar.
std::int64_t daysFromEpoch(std::int64_t year, std::int64_t month, std::int64_t day);
BrokenTime timeOfSeconds(std::int64_t secondsFromEpoch);

} // namespace nametag::runtime
