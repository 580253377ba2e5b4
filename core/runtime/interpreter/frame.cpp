// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/interpreter/frame.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace nametag::runtime {

namespace {

constexpr std::size_t kChunkBytes = 256 * 1024;

} // namespace

FrameStack::~FrameStack()
{
    while (m_lasting)
        discardLasting(m_lasting);
}

Frame* FrameStack::makeInNewChunk(CodeObject& code, std::size_t bytes)
{
    if (m_top) {
        m_chunks[m_current].used = static_cast<std::size_t>(m_top - m_chunks[m_current].memory.get());
        ++m_current;
    }
    if (m_current == m_chunks.size())
        m_chunks.emplace_back();
    Chunk& chunk = m_chunks[m_current];
    if (chunk.size < bytes) {
        chunk.size = std::max(kChunkBytes, bytes);
        chunk.memory = std::make_unique_for_overwrite<std::byte[]>(chunk.size);
    }
    m_top = chunk.memory.get() + bytes;
    m_end = chunk.memory.get() + chunk.size;
    return layOut(chunk.memory.get(), code, bytes);
}

void FrameStack::leaveChunk()
{
    const Chunk& below = m_chunks[--m_current];
    m_top = below.memory.get() + below.used;
    m_end = below.memory.get() + below.size;
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

} // namespace nametag::runtime
