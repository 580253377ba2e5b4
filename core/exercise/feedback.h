// SPDX-License-Identifier: GPL-3.0-or-later
// Feedback: what is said to an answer, made of the facts of this very run.
#pragma once

#include "core/exercise/kinds.h"
#include "core/exercise/marking.h"

#include <optional>
#include <string>

namespace nametag::exercise {

/// What an answer came to.
struct Marked {
    const Reply& truth;
    Reply given;                ///< the answer, as a reply
    std::optional<Model> model; ///< the wrong idea that leads to it
    std::size_t pick = 0;       ///< the right one, if there are picks
};

/// Fills in heading, words and rules.
void addFeedback(const Round& round, const Marked& marked, Verdict& verdict);

/// What is wrong with the idea, here.
std::string refute(const Round& round, Model model, const Marked& marked);

/// Rules that go with the question; nothing where there are none.
void addRules(const Round& round, const Marked& marked, Verdict& verdict);

/// "…104090", as the stage shows an address.
std::string addressTail(std::uint64_t address);

// One family of kinds each; used by addFeedback() only.
void sayNames(const Round& round, const Marked& marked, Verdict& verdict);
void sayNumbers(const Round& round, const Marked& marked, Verdict& verdict);
void sayPrinted(const Round& round, const Marked& marked, Verdict& verdict);
void sayObjects(const Round& round, const Marked& marked, Verdict& verdict);
void sayEqual(const Round& round, const Marked& marked, Verdict& verdict);
void sayDies(const Round& round, const Marked& marked, Verdict& verdict);
void sayBlock(const Round& round, const Marked& marked, Verdict& verdict);
void sayCollected(const Round& round, const Marked& marked, Verdict& verdict);
void sayByte(const Round& round, const Marked& marked, Verdict& verdict);
void sayChoice(const Round& round, const Marked& marked, Verdict& verdict);

} // namespace nametag::exercise
