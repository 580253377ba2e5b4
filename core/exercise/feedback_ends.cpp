// SPDX-License-Identifier: GPL-3.0-or-later
// Words after objects, equal, dies, block, collected, byte, choice.
#include "core/exercise/feedback.h"

#include "core/explain/step_card.h"

namespace nametag::exercise {

namespace {

std::string code(const std::string& text)
{
    return "`" + text + "`";
}

std::string card(const Scene& scene)
{
    return explain::plainText(explain::explainStep(scene.timeline(), scene.place().until).message.body);
}

std::string headingOfKey(const std::string& key, std::size_t index)
{
    const std::string way = key.starts_with("way:") ? key.substr(4) : key;
    return (index == 0 ? "First the object of " : ", then that of ") + code(way);
}

} // namespace

void sayObjects(const Round& round, const Marked& marked, Verdict& verdict)
{
    constexpr std::size_t kMost = 8;
    const std::int64_t number = marked.truth.number;
    const std::string type = round.exercise.type.empty() ? "object" : code(round.exercise.type) + " object";
    verdict.heading =
        std::to_string(number) + (round.exercise.alive ? " " : " new ") + type + (number == 1 ? "" : "s");
    std::vector<std::string> values, ready;
    for (const ObjectId id : countedObjects(round)) {
        const timeline::ObjectState* object = round.scene.after().object(id);
        values.push_back(round.scene.repr(id, 20));
        if (object && object->is(events::kStaticMemory))
            ready.push_back(round.scene.repr(id, 20));
    }
    if (values.empty())
        verdict.words = round.exercise.alive ? "No tag and no slot leads to one."
                                             : "The line ties tags and slots to what is there.";
    else if (values.size() <= kMost)
        verdict.words = (values.size() == 1 ? "It is " : "They are ") + listOf(values) + ".";
    if (!round.exercise.alive && !ready.empty() && ready.size() <= kMost)
        verdict.words += " Python made " + listOf(ready) + " at start-up; no tag led there.";
}

void sayEqual(const Round& round, const Marked& marked, Verdict& verdict)
{
    const Scene& scene = round.scene;
    const std::string first = round.exercise.of[0], second = round.exercise.of[1];
    const bool equal = marked.truth.keys.front() == "yes";
    verdict.heading = code(first + " == " + second) + (equal ? " is true" : " is false");
    const ObjectId a = scene.find(scene.after(), first), b = scene.find(scene.after(), second);
    if (!a || !b)
        return;
    if (a == b)
        verdict.words = "Both lead to one object, " + code(scene.repr(a)) + ".";
    else
        verdict.words = "One object is " + code(scene.repr(a)) + ", the other " + code(scene.repr(b)) +
                        ". They are two objects, so " + code(first + " is " + second) + " is false.";
}

void sayDies(const Round& round, const Marked& marked, Verdict& verdict)
{
    if (marked.truth.keys.empty())
        verdict.heading = "Nothing on the stage is freed";
    for (std::size_t i = 0; i < marked.truth.keys.size(); ++i)
        verdict.heading += headingOfKey(marked.truth.keys[i], i);
    if (marked.truth.keys.size() == 1)
        verdict.heading = "The object of " + code(marked.truth.keys[0].substr(4)) + " is freed";
    const bool isOneStep = round.scene.place().step == round.scene.place().until;
    if (marked.truth.keys.size() > 1)
        verdict.words =
            "Its count reaches 0, and its end begins. Then it gives up what it holds, and whatever "
            "nothing else leads to follows.";
    else if (isOneStep)
        verdict.words = card(round.scene);
    else
        verdict.words = marked.truth.keys.empty() ? "Something still leads to each of them."
                                                  : "Its count reaches 0, so it is freed at once.";
}

void sayBlock(const Round& round, const Marked& marked, Verdict& verdict)
{
    const Scene& scene = round.scene;
    const timeline::ObjectState* object =
        scene.after().object(scene.find(scene.after(), round.exercise.of[0]));
    const std::string tail = object ? addressTail(object->address) : std::string();
    const std::string& key = marked.truth.keys.front();
    if (key == "fresh")
        verdict.heading = "A block that was never used, " + tail;
    else
        verdict.heading = key == "other" ? "A freed block, " + tail : "The freed block at " + tail;
    if (const auto look = blockOf(round); object && look && look->wasKept)
        verdict.words = "The type " + code(scene.text(object->typeName)) +
                        " keeps blocks of dead objects ready, and gives out the last one first.";
    else if (key == "fresh")
        verdict.words = "No block of this size was free, so the pool went on to its next one.";
    else
        verdict.words =
            "Freed blocks go first: the pool hands out the block of this size that was freed last.";
}

void sayCollected(const Round& round, const Marked& marked, Verdict& verdict)
{
    const std::string name = code(round.exercise.of[0]);
    const std::string& key = marked.truth.keys.front();
    verdict.heading = key == "collected" ? "The collector frees the object of " + name
                      : key == "stays"   ? "The object of " + name + " stays alive"
                                         : "The object of " + name + " is freed by its count";
    verdict.words = card(round.scene);
}

void sayByte(const Round& round, const Marked& marked, Verdict& verdict)
{
    const Scene& scene = round.scene;
    const std::string& name = round.exercise.of[0];
    verdict.heading = "The box " + code(name) + " has " + std::to_string(marked.truth.number) + " in it";
    if (const auto box = boxAfter(round))
        verdict.words = box->remark;
    const timeline::ObjectState* object = scene.after().object(scene.find(scene.after(), name));
    const auto* value = object ? std::get_if<std::int64_t>(&object->value) : nullptr;
    if (!verdict.isRight && value && *value == marked.given.number)
        verdict.words +=
            (verdict.words.empty() ? "" : " ") + ("Python's name " + code(name)) +
            " leads to an int of that value, which takes as many bytes as it needs. A C box does "
            "not grow.";
}

void sayChoice(const Round& round, const Marked& marked, Verdict& verdict)
{
    if (marked.pick < round.exercise.choices.size())
        verdict.heading = round.exercise.choices[marked.pick].words;
    if (round.exercise.after.empty())
        verdict.words = card(round.scene);
}

} // namespace nametag::exercise
