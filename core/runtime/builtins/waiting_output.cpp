// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/builtins/waiting_output.h"

#include <vector>

namespace nametag::runtime {

namespace {

constexpr std::size_t kChunk = 8192;
constexpr std::string_view kHolder = "standard output";

/// A bytes object: its head, the bytes and a zero.
std::uint32_t bytesObject(std::size_t length)
{
    return static_cast<std::uint32_t>(33 + length);
}

/// The list of what waits; it has no name and is seen by nobody.
class QuietList {
public:
    bool exists() const { return m_items != 0 || m_capacity != 0; }

    void make(memory::Heap& heap)
    {
        m_capacity = 2;
        m_body = heap.takeQuietly(56 + 16, memory::FreeListKey::List);
        m_items = heap.takeQuietly(8 * m_capacity);
    }

    /// Objects/listobject.c, list_resize.
    void grow(memory::Heap& heap, std::uint32_t length)
    {
        if (length <= m_capacity)
            return;
        m_capacity = (length + (length >> 3) + 6) & ~3u;
        m_items = heap.resizeQuietly(m_items, 8 * m_capacity);
    }

    void free(memory::Heap& heap)
    {
        heap.giveQuietly(m_items);
        heap.giveQuietly(m_body, memory::FreeListKey::List);
        *this = {};
    }

private:
    std::uint64_t m_body = 0;
    std::uint64_t m_items = 0;
    std::uint32_t m_capacity = 0;
};

/// What waits is a str that is all ASCII, or the block of the bytes that it was encoded to.
struct Piece {
    Ref<Str> text;
    std::uint64_t encoded = 0;
};

class WaitingOutput {
public:
    void add(Runtime& rt, Ref<Str> text, std::size_t bytes)
    {
        Piece piece;
        if (text->ascii) {
            rt.report().holderAdded(*text, kHolder, events::HolderKind::Interpreter);
            piece.text = std::move(text);
        } else {
            piece.encoded = rt.heap.takeQuietly(bytesObject(bytes));
        }
        if (!m_pieces.empty() && m_bytes + bytes > kChunk)
            flush(rt);
        m_pieces.push_back(std::move(piece));
        m_bytes += bytes;
        if (m_list.exists())
            m_list.grow(rt.heap, static_cast<std::uint32_t>(m_pieces.size()));
        else if (m_pieces.size() == 2)
            m_list.make(rt.heap);
    }

    bool isFull() const { return m_bytes >= kChunk; }

    /// Modules/_io/textio.c, _textiowrapper_writeflush.
    void flush(Runtime& rt)
    {
        if (m_pieces.empty())
            return;
        const std::size_t bytes = std::exchange(m_bytes, 0u);
        std::vector<Piece> pieces = std::exchange(m_pieces, {});
        std::uint64_t joined = 0;
        if (m_list.exists() || (!pieces.front().encoded && bytes > 1)) // one character has its bytes object
            joined = rt.heap.takeQuietly(bytesObject(bytes));
        else
            joined = std::exchange(pieces.front().encoded, 0u);
        while (!pieces.empty()) {
            letGo(rt, pieces.back());
            pieces.pop_back();
        }
        if (m_list.exists())
            m_list.free(rt.heap);
        rt.heap.giveQuietly(joined);
    }

private:
    static void letGo(Runtime& rt, Piece& piece)
    {
        if (piece.text)
            rt.report().holderRemoved(*piece.text, kHolder, events::HolderKind::Interpreter);
        piece.text = nullptr;
        rt.heap.giveQuietly(piece.encoded);
    }

    std::vector<Piece> m_pieces;
    std::size_t m_bytes = 0;
    QuietList m_list;
};

struct WaitingOutputs {
    WaitingOutput streams[2];
};

WaitingOutput& waitingFor(Runtime& rt, int stream)
{
    return moduleState<WaitingOutputs>(rt).streams[stream - 1];
}

/// The bytes on their way from the buffer to the terminal: a view of them (Modules/_io/bufferedio.c,
/// _bufferedwriter_raw_write).
void passOn(memory::Heap& heap)
{
    constexpr std::uint32_t kManagedBuffer = 112 + 16;
    constexpr std::uint32_t kView = 184 + 16;
    const memory::Scratch buffer(heap, kManagedBuffer, memory::FreeListKey::None, true);
    const memory::Scratch view(heap, kView, memory::FreeListKey::None, true);
}

} // namespace

Done writeOut(Runtime& rt, int stream, Ref<Str> shown)
{
    const std::string bytes = utf8(*shown);
    const OutputBuffering buffering = stream == 1 ? rt.outputBuffering : OutputBuffering::Line;
    const bool endsLine =
        buffering == OutputBuffering::Line && bytes.find_first_of("\n\r") != std::string::npos;
    WaitingOutput& waiting = waitingFor(rt, stream);
    waiting.add(rt, std::move(shown), bytes.size());
    if (waiting.isFull() || endsLine || buffering == OutputBuffering::None)
        waiting.flush(rt);
    if (endsLine)
        passOn(rt.heap);
    rt.write(bytes, stream);
    if (rt.budget.halt != Halt::None)
        return Raised{};
    return Nothing{};
}

void flushOut(Runtime& rt, int stream)
{
    waitingFor(rt, stream).flush(rt);
}

void flushOut(Runtime& rt)
{
    flushOut(rt, 2);
    flushOut(rt, 1);
}

} // namespace nametag::runtime
