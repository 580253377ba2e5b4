// SPDX-License-Identifier: GPL-3.0-or-later
// What each kind of question is: its words, its picks, and the reply that a run gives to it. A reply can be
// compared with that of another world: it speaks of names and values, not of objects.
#pragma once

#include "core/exercise/question.h"
#include "core/exercise/scene.h"
#include "core/simulator/simulate.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace nametag::exercise {

/// One question in one run.
struct Round {
    const lesson::Lesson& lesson;
    const Exercise& exercise;
    const Scene& scene;
    const simulator::RunOptions& options; ///< of the run; options.model is its world
};

struct Reply {
    bool holds = true;             ///< the run has an answer
    std::string why;               ///< otherwise: a sentence, why not
    std::string advice;            ///< and what to do
    std::vector<std::string> keys; ///< which pick: any that matches; Order: all, in order
    std::int64_t number = 0;
    std::string text;
};

struct Draft {
    Question question;
    std::vector<std::vector<std::string>> keys; ///< of each pick: what replies may call it
};

Reply noReply(std::string why, std::string advice);

/// What the run of this world answers.
Reply replyOf(const Round& round);

/// Do two replies to this kind say the same?
bool sameReply(Kind kind, const Reply& a, const Reply& b);

/// The question with its words and picks; looks at nothing behind the line but the reply's own pick, which
/// has to be among the others.
Draft draftOf(const Round& round, const Reply& truth);

/// The index of the pick that these keys mean; the number of picks if there is none.
std::size_t pickOf(const Draft& draft, const std::vector<std::string>& keys);

std::string titleOf(const Exercise& exercise);
std::string adviceOf(const Exercise& exercise);
Input inputOf(Kind kind);

// One family of kinds each; used by replyOf() and draftOf() only.
Reply replyOfNames(const Round& round);
Reply replyOfNumbers(const Round& round);
Reply replyOfPrinted(const Round& round);
void draftNames(const Round& round, Draft& draft);

void addPick(Draft& draft, Pick pick, std::vector<std::string> keys);
/// "way:x" for each way to the object before the line.
std::vector<std::string> keysOf(const Scene& scene, ObjectId object);
/// "the object that `x` points to"
std::string wordsFor(const Scene& scene, ObjectId object);

} // namespace nametag::exercise
