// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contrast/c_run.h"

#include "core/contrast/machine.h"
#include "core/contrast/parser.h"

#include <algorithm>
#include <array>

namespace nametag::contrast {
namespace {

void apply(const CRun& run, const Step& step, CState& state)
{
    for (std::uint32_t id : step.born) {
        const Box& box = run.box(id);
        state.boxes.push_back(id);
        if (box.region != Region::Static)
            state.memory.forget(box.address, box.size);
    }
    for (const ByteChange& change : step.bytes)
        state.memory.write(change.address, change.after, change.isSet);
    for (std::uint32_t id : step.gone)
        std::erase(state.boxes, id);
    if (step.opened != 0)
        state.frames.push_back(step.opened);
    if (step.closed != 0)
        std::erase(state.frames, step.closed);
    state.output += step.printed;
}

/// Room for all that the run ever used.
void mapAll(const CRun& run, Memory& memory)
{
    std::uint64_t staticEnd = kStaticStart;
    std::uint64_t heapEnd = kHeapStart;
    std::uint64_t stackStart = kStackEnd;
    for (const Box& box : run.boxes) {
        if (box.region == Region::Static)
            staticEnd = std::max(staticEnd, box.address + box.size);
        if (box.region == Region::Heap)
            heapEnd = std::max(heapEnd, box.address + box.size + 16);
    }
    for (const Frame& frame : run.frames)
        stackStart = std::min(stackStart, frame.address);
    memory.growStatic(staticEnd - kStaticStart);
    memory.growHeap(heapEnd - kHeapStart);
    memory.growStack(stackStart - 16);
}

} // namespace

bool Remark::isUndefined() const
{
    switch (kind) {
    case RemarkKind::SignedOverflow:
    case RemarkKind::Meaningless:
    case RemarkKind::ShiftTooFar:
    case RemarkKind::Unset:
    case RemarkKind::OutOfBounds:
    case RemarkKind::Dangling:
    case RemarkKind::WrongFormat:
    case RemarkKind::NoReturn: return true;
    default: return false;
    }
}

bool Step::isEmpty() const
{
    return born.empty() && gone.empty() && opened == 0 && closed == 0 && bytes.empty() && writes.empty() &&
           printed.empty() && remarks.empty();
}

Result<CRun> runC(std::string_view source, const Limits& limits)
{
    Result<std::unique_ptr<Program>> program = parse(source);
    if (!program)
        return program.error();
    return Machine(std::move(*program), source, limits).run();
}

CState stateAt(const CRun& run, std::size_t step)
{
    CState state;
    mapAll(run, state.memory);
    for (std::size_t i = 0; i <= step && i < run.steps.size(); ++i)
        apply(run, run.steps[i], state);
    std::sort(state.boxes.begin(), state.boxes.end(),
              [&](std::uint32_t a, std::uint32_t b) { return run.box(a).address < run.box(b).address; });
    return state;
}

std::string boxText(const CState& state, const CType& type, std::uint64_t address)
{
    if (type.isArray()) {
        std::string all = "{";
        for (std::uint64_t i = 0; i < type.count; ++i)
            all += (i == 0 ? "" : ", ") + boxText(state, *type.of, address + i * type.of->size());
        return all + "}";
    }
    std::array<std::uint8_t, 8> bytes{};
    for (std::uint64_t i = 0; i < type.size(); ++i) {
        if (!state.memory.isSet(address + i))
            return "?";
        bytes[i] = state.memory.at(address + i);
    }
    return type.size() == 0 ? "?" : valueText(fromBytes(&type, bytes.data()));
}

} // namespace nametag::contrast
