// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/feedback.h"

#include <cstdio>

namespace nametag::exercise {

void addFeedback(const Round& round, const Marked& marked, Verdict& verdict)
{
    switch (round.exercise.kind) {
    case Kind::Arrow:
    case Kind::New:
    case Kind::Is: sayNames(round, marked, verdict); break;
    case Kind::Count: sayNumbers(round, marked, verdict); break;
    case Kind::Printed: sayPrinted(round, marked, verdict); break;
    case Kind::Objects: sayObjects(round, marked, verdict); break;
    case Kind::Equal: sayEqual(round, marked, verdict); break;
    case Kind::Dies: sayDies(round, marked, verdict); break;
    case Kind::Block: sayBlock(round, marked, verdict); break;
    case Kind::Collected: sayCollected(round, marked, verdict); break;
    case Kind::Byte: sayByte(round, marked, verdict); break;
    case Kind::Choice: sayChoice(round, marked, verdict); break;
    }
    if (!verdict.isRight && marked.model)
        verdict.words += (verdict.words.empty() ? "" : " ") + refute(round, *marked.model, marked);
    if (!round.exercise.after.empty())
        verdict.words += (verdict.words.empty() ? "" : "\n\n") + round.exercise.after;
    addRules(round, marked, verdict);
}

std::string addressTail(std::uint64_t address)
{
    char digits[8];
    std::snprintf(digits, sizeof digits, "%06x", static_cast<unsigned>(address & 0xffffffu));
    return "…" + std::string(digits);
}

} // namespace nametag::exercise
