// SPDX-License-Identifier: GPL-3.0-or-later
// What each kind of question is: its words, its picks, and the reply that a run gives to it. A reply can be
// compared with that of another world: it speaks of names and values, not of objects.
#pragma once

#include "core/exercise/question.h"
#include "core/exercise/scene.h"
#include "core/simulator/simulate.h"

#include <cstdint>
#include <memory>
#include <optional>
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

/// The question with its words and picks. It looks behind the line only so that what is right is among them.
Draft draftOf(const Round& round);

/// The index of the pick that these keys mean; the number of picks if there is none.
std::size_t pickOf(const Draft& draft, const std::vector<std::string>& keys);

std::string titleOf(const Exercise& exercise);
std::string adviceOf(const Exercise& exercise);
Input inputOf(Kind kind);

// One family of kinds each; used by replyOf() and draftOf() only.
Reply replyOfNames(const Round& round);
Reply replyOfNumbers(const Round& round);
Reply replyOfPrinted(const Round& round);
Reply replyOfDies(const Round& round);
Reply replyOfBlock(const Round& round);
Reply replyOfCollected(const Round& round);
Reply replyOfEqual(const Round& round);
Reply replyOfChoice(const Round& round);
Reply replyOfByte(const Round& round);
void draftNames(const Round& round, Draft& draft);
void draftDies(const Round& round, Draft& draft);
void draftBlock(const Round& round, Draft& draft);
void draftCollected(Draft& draft);
void draftEqual(Draft& draft);
void draftChoice(Draft& draft);

/// Objects that were not on the stage before the statement, or all that are there after it.
std::vector<ObjectId> countedObjects(const Round& round);
/// The object of a path before the statement, or the last one that its name had.
ObjectId lastObjectOf(const Scene& scene, const Path& path);
/// Where the new object of the exercise lies; nothing: the line makes none.
struct BlockLook {
    bool isLarge = false;
    bool wasUsed = false;
    bool wasKept = false; ///< its type had kept it ready
    std::uint64_t address = 0;
};
std::optional<BlockLook> blockOf(const Round& round);
/// What the C box of the exercise has in it after the line; nothing: there is no such box.
struct BoxLook {
    std::string value;
    std::string remark; ///< what C lets happen on the way
};
std::optional<BoxLook> boxAfter(const Round& round);

void addPick(Draft& draft, Pick pick, std::vector<std::string> keys);
/// "way:x" for each way to the object before the line.
std::vector<std::string> keysOf(const Scene& scene, ObjectId object);
/// "the object that `x` points to"
std::string wordsFor(const Scene& scene, ObjectId object);

} // namespace nametag::exercise
