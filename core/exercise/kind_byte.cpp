// SPDX-License-Identifier: GPL-3.0-or-later
// What is in the C box beside the line.
#include "core/contrast/c_run.h"
#include "core/contrast/facts.h"
#include "core/contrast/lockstep.h"
#include "core/exercise/kinds.h"

#include <algorithm>
#include <charconv>

namespace nametag::exercise {

namespace {

/// The C program beside the line; nullptr: there is none.
const lesson::Twin* twinOf(const lesson::Lesson& lesson, std::uint32_t line)
{
    for (const lesson::Twin& twin : lesson.twins)
        if (std::find(twin.lines.begin(), twin.lines.end(), line) != twin.lines.end())
            return &twin;
    return nullptr;
}

std::vector<std::uint32_t> linesUpTo(const events::Recording& recording, StepIndex last)
{
    std::vector<std::uint32_t> lines{0};
    for (StepIndex n = 1; n <= last; ++n)
        lines.push_back(recording.step(n).line);
    return lines;
}

std::string remarksOf(const contrast::CRun& run, std::uint32_t step)
{
    std::string words;
    for (const contrast::Remark& remark : run.steps[step].remarks)
        words += (words.empty() ? "" : " ") + explain::plainText(contrast::remarkWords(remark));
    return words;
}

} // namespace

std::optional<BoxLook> boxAfter(const Round& round)
{
    const lesson::Twin* twin = twinOf(round.lesson, round.exercise.line);
    const auto path = parsePath(round.exercise.of[0]);
    if (!twin || !path)
        return std::nullopt;
    const auto run = contrast::runC(twin->text);
    if (!run)
        return std::nullopt;
    const auto steps = contrast::inStep(
        *run, linesUpTo(round.scene.recording(), round.scene.recording().stepCount()), twin->lines);
    const std::uint32_t step = steps[round.scene.place().until];
    const contrast::CState state = contrast::stateAt(*run, step);
    for (auto id = state.boxes.rbegin(); id != state.boxes.rend(); ++id) {
        const contrast::Box& box = run->box(*id);
        if (box.name == path->name && box.type)
            return BoxLook{contrast::boxText(state, *box.type, box.address), remarksOf(*run, step)};
    }
    return std::nullopt;
}

Reply replyOfByte(const Round& round)
{
    const std::string& name = round.exercise.of[0];
    if (!twinOf(round.lesson, round.exercise.line))
        return noReply("no line of C stands beside this line",
                       "Add a [raw] cell with language=\"c\" beside it.");
    const auto box = boxAfter(round);
    if (!box)
        return noReply("the C program has no box `" + name + "` there", "Name a variable of the C program.");
    Reply reply;
    const char* end = box->value.data() + box->value.size();
    const auto [stop, error] = std::from_chars(box->value.data(), end, reply.number);
    if (error != std::errc() || stop != end)
        return noReply("there is no whole number in the C box `" + name + "`: " + box->value,
                       "Ask about an integer that was written.");
    return reply;
}

} // namespace nametag::exercise
