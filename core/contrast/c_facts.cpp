// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contrast/facts.h"

#include <algorithm>
#include <array>
#include <set>

namespace nametag::contrast {
namespace {

using explain::code;
using explain::name;
using explain::number;
using explain::Sentence;
using explain::word;

/// Numbers up to sixteen as words, as they stand in a sentence.
explain::Argument countWord(int value)
{
    static constexpr std::array<const char*, 17> kWords{
        "zero", "one", "two",    "three",  "four",     "five",     "six",     "seven",  "eight",
        "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"};
    if (value >= 0 && value < static_cast<int>(kWords.size()))
        return word(kWords[static_cast<std::size_t>(value)]);
    return number(static_cast<std::uint64_t>(value));
}

std::vector<Sentence> lossWords(const Remark& remark)
{
    const Loss& loss = *remark.loss;
    const bool isCalculation = remark.subject != loss.exact;
    const std::string how = isCalculation ? remark.subject + " = " + loss.exact : loss.exact;
    if (loss.exact.front() == '-')
        return {{NAMETAG_SENTENCE("%1 is below zero, and the box has no sign."), {code(how)}},
                {NAMETAG_SENTENCE("Its bits read as %1."), {code(loss.kept)}}};
    if (loss.lostBits == 0)
        return {{NAMETAG_SENTENCE("%1 needs the bit that is the box's sign."), {code(how)}},
                {NAMETAG_SENTENCE("Its bits read as %1."), {code(loss.kept)}}};
    return {{NAMETAG_SENTENCE("%1 needs %2 bits."), {code(how), countWord(loss.neededBits)}},
            {NAMETAG_SENTENCE("The box has %1."), {countWord(loss.keptBits)}}};
}

std::vector<Sentence> placeWords(const Remark& remark)
{
    if (remark.kind == RemarkKind::Dangling)
        return {{NAMETAG_SENTENCE("`%1` leads to %2, which is gone."),
                 {code(remark.subject), code(remark.detail)}},
                {NAMETAG_SENTENCE("Undefined in C: the bytes may be anybody's by now."), {}}};
    if (remark.hit.empty())
        return {{NAMETAG_SENTENCE("`%1` is outside of %2."), {code(remark.subject), code(remark.detail)}},
                {NAMETAG_SENTENCE("Undefined in C: nobody checks the bounds."), {}}};
    return {{NAMETAG_SENTENCE("`%1` is outside of %2: these are the bytes of %3."),
             {code(remark.subject), code(remark.detail), code(remark.hit)}},
            {NAMETAG_SENTENCE("Undefined in C: nobody checks the bounds."), {}}};
}

std::vector<Sentence> numberWords(const Remark& remark)
{
    switch (remark.kind) {
    case RemarkKind::FractionCut:
        return {{NAMETAG_SENTENCE("%1 becomes %2: a whole number has no room for the fraction."),
                 {code(remark.subject), code(remark.detail)}}};
    case RemarkKind::Rounded:
        return {{NAMETAG_SENTENCE("%1 becomes %2: the box keeps fewer digits."),
                 {code(remark.subject), code(remark.detail)}}};
    case RemarkKind::Meaningless:
        return {{NAMETAG_SENTENCE("No `%1` comes near %2."), {code(remark.detail), code(remark.subject)}},
                {NAMETAG_SENTENCE("Undefined in C: any number may come of it."), {}}};
    default:
        return {{NAMETAG_SENTENCE("`%1` shifts by all %2 bits, or more, or by fewer than none."),
                 {code(remark.subject), code(remark.detail)}},
                {NAMETAG_SENTENCE("Undefined in C."), {}}};
    }
}

std::string typeAt(const Box& box)
{
    return box.type ? spell(*box.type) : std::string();
}

std::vector<Sentence> typeFact(const Box& box)
{
    if (box.region == Region::Heap)
        return {{NAMETAG_SENTENCE("Not in the block: the pointer says what its bytes mean."), {}}};
    if (box.isReadOnly)
        return {{NAMETAG_SENTENCE("On the text: %1, which cannot be written to."), {code(typeAt(box))}}};
    if (box.type->isArray())
        return {{NAMETAG_SENTENCE("On the box."), {}},
                {NAMETAG_SENTENCE("Every item of %1 is of type %2."),
                 {name(box.name), code(spell(*box.type->of))}}};
    return {{NAMETAG_SENTENCE("On the box."), {}},
            {NAMETAG_SENTENCE("%1 can hold only a value of type %2."), {name(box.name), code(typeAt(box))}}};
}

std::vector<Sentence> sizeFact(const Box& box)
{
    if (box.region == Region::Heap)
        return {{NAMETAG_SENTENCE("%1 bytes, asked for while the program runs"), {number(box.size)}}};
    if (box.size == 1)
        return {{NAMETAG_SENTENCE("1 byte, fixed when the program is compiled"), {}}};
    return {{NAMETAG_SENTENCE("%1 bytes, fixed when the program is compiled"), {number(box.size)}}};
}

/// A box of one value, other than this, that still has the value that was written over.
const Box* boxWithValue(const CRun& run, std::size_t step, const Write& write)
{
    const CState state = stateAt(run, step);
    for (std::uint32_t id : state.boxes) {
        const Box& box = run.box(id);
        const bool isCandidate = id != write.box && box.type && box.type->isArithmetic();
        if (isCandidate && boxText(state, *box.type, box.address) == write.before)
            return &box;
    }
    return nullptr;
}

std::vector<Sentence> writeFact(const CRun& run, std::size_t step, const Write& write)
{
    if (write.after.empty())
        return {{NAMETAG_SENTENCE("The box got what had never been set."), {}}};
    if (write.before.empty())
        return {{NAMETAG_SENTENCE("The box holds %1 itself, in its own bytes."), {code(write.after)}}};
    std::vector<Sentence> all;
    if (write.type->size() == 1)
        all.push_back({NAMETAG_SENTENCE("The old byte is gone."), {}});
    else
        all.push_back({NAMETAG_SENTENCE("The old bytes are gone."), {}});
    if (const Box* copy = boxWithValue(run, step, write); copy && write.before != write.after)
        all.push_back({NAMETAG_SENTENCE("%1 is still %2, because it is a copy."),
                       {name(copy->name), code(write.before)}});
    return all;
}

std::vector<Sentence> bornFact(const CRun& run, const Step& step)
{
    const Box& box = run.box(step.born.back());
    if (box.region == Region::Heap)
        return {{NAMETAG_SENTENCE("A block of %1 bytes is set aside."), {number(box.size)}}};
    return {{NAMETAG_SENTENCE("The box is there. What is in it was left by others: it was never set."), {}}};
}

/// True if the step made an array and filled it.
bool isNewArray(const CRun& run, const Step& step)
{
    const std::uint32_t id = step.writes.back().box;
    const bool isNew = id != 0 && std::find(step.born.begin(), step.born.end(), id) != step.born.end();
    return isNew && run.box(id).type && run.box(id).type->isArray() && !run.box(id).type->of->isCharacter();
}

std::vector<Sentence> afterFact(const CRun& run, std::size_t at)
{
    const Step& step = run.steps[at];
    for (const Remark& remark : step.remarks)
        if (remark.isUndefined())
            return remarkWords(remark);
    const bool isWrite = !step.writes.empty() && step.kind != StepKind::Call;
    if (isWrite && isNewArray(run, step))
        return {{NAMETAG_SENTENCE("The box holds all %1 items, one behind the other."),
                 {number(run.box(step.writes.back().box).type->count)}}};
    if (isWrite)
        return writeFact(run, at, step.writes.back());
    if (!step.remarks.empty())
        return remarkWords(step.remarks.back());
    if (step.kind == StepKind::Call)
        return {{NAMETAG_SENTENCE("The call has boxes of its own: the values are copied into them."), {}}};
    if (step.closed != 0)
        return {
            {NAMETAG_SENTENCE("The boxes of the call are gone. Their bytes stay until they are used again."),
             {}}};
    if (!step.gone.empty() && run.box(step.gone.back()).region == Region::Heap)
        return {{NAMETAG_SENTENCE("The block is given back. Pointers to it still hold its address."), {}}};
    if (!step.born.empty() && step.kind != StepKind::Start)
        return bornFact(run, step);
    if (!step.printed.empty())
        return {{NAMETAG_SENTENCE("It prints. No box changes."), {}}};
    return {{NAMETAG_SENTENCE("No box changes."), {}}};
}

} // namespace

std::uint32_t boxInFocus(const CRun& run, std::size_t step)
{
    std::set<std::uint32_t> gone;
    for (std::size_t i = std::min(step, run.steps.size() - 1) + 1; i-- > 1;) {
        const Step& made = run.steps[i];
        if (i != step)
            gone.insert(made.gone.begin(), made.gone.end());
        for (auto write = made.writes.rbegin(); write != made.writes.rend(); ++write)
            if (write->box != 0 && gone.count(write->box) == 0)
                return write->box;
        if (!made.born.empty() && gone.count(made.born.back()) == 0)
            return made.born.back();
        if (i == step)
            gone.insert(made.gone.begin(), made.gone.end());
    }
    return 0;
}

Facts factsOfC(const CRun& run, std::size_t step)
{
    Facts facts;
    const std::uint32_t focus = boxInFocus(run, step);
    if (focus != 0) {
        facts.type = typeFact(run.box(focus));
        facts.size = sizeFact(run.box(focus));
    }
    if (step > 0 && step < run.steps.size())
        facts.after = afterFact(run, step);
    return facts;
}

std::vector<Sentence> remarkWords(const Remark& remark)
{
    switch (remark.kind) {
    case RemarkKind::Narrowed:
    case RemarkKind::Wrapped: return lossWords(remark);
    case RemarkKind::SignedOverflow:
        return {{NAMETAG_SENTENCE("%1 = %2 does not fit."), {code(remark.subject), code(remark.loss->exact)}},
                {NAMETAG_SENTENCE("Undefined in C for numbers with a sign; most machines make %1 of it."),
                 {code(remark.loss->kept)}}};
    case RemarkKind::OutOfBounds:
    case RemarkKind::Dangling: return placeWords(remark);
    case RemarkKind::Unset:
        return {{NAMETAG_SENTENCE("%1 was never set: its bytes are what others left there."),
                 {code(remark.subject)}},
                {NAMETAG_SENTENCE("Undefined in C: a local box starts with any value."), {}}};
    case RemarkKind::LocalAddress:
        return {{NAMETAG_SENTENCE("The address of %1 outlives %1: the box goes with its call."),
                 {name(remark.subject)}}};
    case RemarkKind::Leak:
        return {{NAMETAG_SENTENCE("%1 bytes were never given back: nobody frees them but the program."),
                 {code(remark.subject)}}};
    case RemarkKind::WrongFormat:
        return {{NAMETAG_SENTENCE("`%1` does not suit what printf is given."), {code(remark.subject)}},
                {NAMETAG_SENTENCE("Undefined in C."), {}}};
    case RemarkKind::NoReturn:
        return {{NAMETAG_SENTENCE("%1 promises a value and returns none."), {name(remark.subject)}},
                {NAMETAG_SENTENCE("Undefined in C."), {}}};
    default: return numberWords(remark);
    }
}

} // namespace nametag::contrast
