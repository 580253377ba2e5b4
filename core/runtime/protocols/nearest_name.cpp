// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/protocols/nearest_name.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

constexpr std::size_t kMoveCost = 2;
constexpr std::size_t kCaseCost = 1;
constexpr std::size_t kLongestName = 40;
constexpr std::size_t kMostNames = 750;

std::size_t costOf(char a, char b)
{
    if (a == b)
        return 0;
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return lower(a) == lower(b) ? kCaseCost : kMoveCost;
}

/// The cost of turning one name into the other; more than `most` is said as most + 1.
std::size_t distance(std::string_view a, std::string_view b, std::size_t most)
{
    while (!a.empty() && !b.empty() && a.front() == b.front()) {
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    while (!a.empty() && !b.empty() && a.back() == b.back()) {
        a.remove_suffix(1);
        b.remove_suffix(1);
    }
    if (a.empty() || b.empty())
        return kMoveCost * (a.size() + b.size());
    if (a.size() > kLongestName || b.size() > kLongestName)
        return most + 1;
    if (b.size() < a.size())
        std::swap(a, b);
    if ((b.size() - a.size()) * kMoveCost > most)
        return most + 1;
    std::vector<std::size_t> row(a.size());
    for (std::size_t i = 0; i < a.size(); ++i)
        row[i] = (i + 1) * kMoveCost;
    std::size_t result = 0;
    for (std::size_t j = 0; j < b.size(); ++j) {
        std::size_t diagonal = result = j * kMoveCost;
        std::size_t least = ~std::size_t{0};
        for (std::size_t i = 0; i < a.size(); ++i) {
            const std::size_t substitute = diagonal + costOf(b[j], a[i]);
            diagonal = row[i];
            result = std::min(substitute, std::min(result, diagonal) + kMoveCost);
            row[i] = result;
            least = std::min(least, result);
        }
        if (least > most)
            return most + 1;
    }
    return result;
}

} // namespace

std::string nearest(const std::vector<std::string>& names, const std::string& wrong)
{
    if (names.size() >= kMostNames || wrong.size() > kLongestName)
        return {};
    std::string best;
    std::size_t bestDistance = ~std::size_t{0};
    for (const std::string& name : names) {
        if (name == wrong)
            continue;
        std::size_t most = (name.size() + wrong.size() + 3) * kMoveCost / 6;
        most = std::min(most, bestDistance - 1);
        const std::size_t found = distance(wrong, name, most);
        if (found > most || (!best.empty() && found >= bestDistance))
            continue;
        best = name;
        bestDistance = found;
    }
    return best;
}

std::string meantKeyword(const std::vector<std::string>& names, const std::string& wrong)
{
    const std::string found = nearest(names, wrong);
    return found.empty() ? found : ". Did you mean '" + found + "'?";
}

} // namespace nametag::runtime
