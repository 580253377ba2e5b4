// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/interpreter/frame.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace nametag::runtime {

namespace {

constexpr std::size_t kChunkBytes = 256 * 1024;

Frame* layOut(std::byte* memory, CodeObject& code, std::size_t bytes)
{
    const auto slots = static_cast<std::uint32_t>(code.code->localsPlus.size());
    auto* frame = new (memory) Frame;
    frame->slots = reinterpret_cast<Object**>(memory + sizeof(Frame));
    frame->slotCount = slots;
    frame->stack = frame->slots + slots;
    frame->bytes = bytes;
    std::fill_n(frame->slots, slots, nullptr);
    return frame;
}

} // namespace

FrameStack::~FrameStack()
{
    while (m_lasting)
        discardLasting(m_lasting);
}

Frame* FrameStack::make(CodeObject& code, bool lasting)
{
    const std::size_t bytes =
        sizeof(Frame) + (code.code->localsPlus.size() + code.code->stackSize + 1) * sizeof(Object*);
    if (lasting)
        return makeLasting(code, bytes);
    if (m_chunks.empty() || m_chunks[m_current].size - m_chunks[m_current].used < bytes) {
        if (!m_chunks.empty())
            ++m_current;
        if (m_current == m_chunks.size()) {
            const std::size_t size = std::max(kChunkBytes, bytes);
            m_chunks.push_back({std::make_unique_for_overwrite<std::byte[]>(size), size, 0});
        } else if (m_chunks[m_current].size < bytes) {
            m_chunks[m_current] = {std::make_unique_for_overwrite<std::byte[]>(bytes), bytes, 0};
        }
    }
    Chunk& chunk = m_chunks[m_current];
    Frame* frame = layOut(chunk.memory.get() + chunk.used, code, bytes);
    chunk.used += bytes;
    return frame;
}

Frame* FrameStack::makeLasting(CodeObject& code, std::size_t bytes)
{
    Frame* frame = layOut(static_cast<std::byte*>(::operator new(bytes)), code, bytes);
    frame->onFrameStack = false;
    frame->nextLasting = m_lasting;
    if (m_lasting)
        m_lasting->previousLasting = frame;
    m_lasting = frame;
    return frame;
}

void FrameStack::discardLasting(Frame* frame)
{
    (frame->previousLasting ? frame->previousLasting->nextLasting : m_lasting) = frame->nextLasting;
    if (frame->nextLasting)
        frame->nextLasting->previousLasting = frame->previousLasting;
    frame->~Frame();
    ::operator delete(static_cast<void*>(frame));
}

void FrameStack::discard(Frame* frame)
{
    if (!frame->onFrameStack) {
        discardLasting(frame);
        return;
    }
    const std::size_t bytes = frame->bytes;
    frame->~Frame();
    Chunk& chunk = m_chunks[m_current];
    chunk.used -= bytes;
    if (chunk.used == 0 && m_current > 0)
        --m_current;
}

} // namespace nametag::runtime
