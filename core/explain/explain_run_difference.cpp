// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/explain_run_difference.h"

#include <algorithm>

namespace nametag::explain {

namespace {

using timeline::FactDifference;
using timeline::FactKind;

/// "3.9" is before "3.11".
int minorOf(std::string_view version)
{
    int minor = 0;
    const std::size_t dot = version.find('.');
    for (std::size_t i = dot == std::string_view::npos ? version.size() : dot + 1;
         i < version.size() && version[i] >= '0' && version[i] <= '9'; ++i)
        minor = minor * 10 + (version[i] - '0');
    return minor;
}

std::string sizeReason(const FactDifference& difference, int older, int newer)
{
    // Include/cpython/unicodeobject.h: the wchar_t representation is gone in 3.12
    if (difference.typeName == "str" && older < 12 && newer >= 12)
        return "3.12 removed an old pointer of 8 bytes from every string.";
    return "Each version lays out its objects in its own way.";
}

std::string countReason(const FactDifference& difference, int older, int newer)
{
    const auto isFixed = [](const std::string& text) { return text.rfind("∞", 0) == 0; };
    // PEP 683
    if (isFixed(difference.first) != isFixed(difference.second) && older < 12 && newer >= 12)
        return "From 3.12, objects that live as long as Python have a fixed count. 3.11 counts their "
               "references.";
    if (isFixed(difference.first) != isFixed(difference.second))
        return "One version gives this object a fixed count, the other counts its references.";
    return "Other parts of Python hold references to it, and each version holds its own.";
}

} // namespace

std::string nameOfFact(const FactDifference& difference)
{
    const std::string& object = difference.subject.empty() ? difference.place : difference.subject;
    switch (difference.kind) {
    case FactKind::Name: return "Name " + difference.place;
    case FactKind::Identity: return "What " + difference.place + " leads to";
    case FactKind::Type: return "Type of " + difference.place;
    case FactKind::Value: return "Value of " + difference.place;
    case FactKind::Slots: return "References in " + difference.place;
    case FactKind::Size: return "Size of " + object;
    case FactKind::Count: return "References to " + object;
    case FactKind::Output: return "Output";
    }
    return {};
}

std::string explainRunDifference(const FactDifference& difference, std::string_view first,
                                 std::string_view second)
{
    if (first == second)
        return difference.kind == FactKind::Size || difference.kind == FactKind::Count
                   ? "The texts differ, and with them what holds this object."
                   : "The texts differ here.";
    const int older = std::min(minorOf(first), minorOf(second));
    const int newer = std::max(minorOf(first), minorOf(second));
    switch (difference.kind) {
    case FactKind::Size: return sizeReason(difference, older, newer);
    case FactKind::Count: return countReason(difference, older, newer);
    case FactKind::Identity: return "Whether equal values share one object is left to each version.";
    case FactKind::Name: return "The versions bind other names here.";
    case FactKind::Slots: return "The versions keep other references in it.";
    case FactKind::Output: return "The program prints something else from here on.";
    default: return "The versions give another result.";
    }
}

} // namespace nametag::explain
