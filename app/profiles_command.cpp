// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/command_line.h"
#include "app/exit_status.h"
#include "core/profile/profile_list.h"

#include <iostream>

namespace nametag::app {

namespace {

/// One fact that a learner can meet, for each version.
struct Fact {
    const char* words;
    std::string (*of)(const profile::Profile& profile);
};

std::string yesNo(bool value)
{
    return value ? "yes" : "no";
}

const Fact kFacts[] = {
    {"comprehensions have frames of their own",
     [](const profile::Profile& p) { return yesNo(!p.compile.inlineComprehensions); }},
    {"def f[T], class C[T], type X = ...",
     [](const profile::Profile& p) { return yesNo(p.compile.typeParameters); }},
    {"immortal objects", [](const profile::Profile& p) { return yesNo(p.immortal.exists); }},
    {"bytes of an ASCII str beside its letters",
     [](const profile::Profile& p) { return std::to_string(p.sizes.strAscii + 1); }},
    {"bytes of a function",
     [](const profile::Profile& p) { return std::to_string(p.sizes.function + p.sizes.collectorHeader); }},
    {"attributes lie in the instance's own block",
     [](const profile::Profile& p) { return yesNo(p.instances.valuesInline); }},
    {"collector's first threshold",
     [](const profile::Profile& p) { return std::to_string(p.collector.thresholds[0]); }},
};

} // namespace

int listProfiles(const QStringList& words)
{
    CommandLine line("nametag profiles", "Lists the Python versions and what differs between them.");
    if (const auto status = line.read(words))
        return *status;
    constexpr int kWide = 46;
    constexpr int kNarrow = 8;
    const auto cell = [](const std::string& text, int width) {
        std::cout << text
                  << std::string(static_cast<std::size_t>(std::max(1, width - static_cast<int>(text.size()))),
                                 ' ');
    };
    cell("Python", kWide);
    for (const profile::Profile& profile : profile::allProfiles())
        cell(std::string(profile.name), kNarrow);
    std::cout << '\n';
    for (const Fact& fact : kFacts) {
        cell(fact.words, kWide);
        for (const profile::Profile& profile : profile::allProfiles())
            cell(fact.of(profile), kNarrow);
        std::cout << '\n';
    }
    return kDone;
}

} // namespace nametag::app
