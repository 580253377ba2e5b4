// SPDX-License-Identifier: GPL-3.0-or-later
// Payload of iterators, generators and dict views.
#pragma once

#include "core/runtime/objects/type.h"

namespace nametag::runtime {

struct Frame;
struct CodeObject;

/// Iterators over list, tuple, str, bytes, bytearray, and the reversed ones: a sequence and a position.
struct SequenceIterator : Object {
    Object* sequence = nullptr; ///< owned; none once exhausted
    std::int64_t position = 0;
};

/// Iterator over a range of ints that fit 64 bits.
struct RangeIterator : Object {
    std::int64_t next = 0;
    std::int64_t step = 1;
    std::int64_t left = 0;
};

/// Iterators over dicts and their views, and over sets.
struct TableIterator : Object {
    Object* table = nullptr; ///< owned; none once exhausted
    std::size_t position = 0;
    std::uint32_t expectedUsed = 0;
    std::uint8_t what = 0; ///< 0 keys, 1 values, 2 items
    bool backwards = false;
    std::int64_t left = 0;
    Object* result = nullptr; ///< owned: the pair that items() hands out again while nobody else holds it
};

struct DictView : Object {
    Dict* dict = nullptr; ///< owned
};

/// enumerate, zip, map, filter, reversed, callable and __getitem__ iterators: up to a few references and a
/// number.
struct CompositeIterator : Object {
    Object* source = nullptr;   ///< an iterator, a tuple of iterators, a callable
    Object* function = nullptr; ///< map, filter; sentinel of iter(callable, sentinel)
    Object* result = nullptr;   ///< the tuple that is handed out again while nobody else holds it
    Object* bigCounter = nullptr;
    std::int64_t counter = 0;
    bool strict = false;
};

struct Generator : Object {
    Frame* frame = nullptr;     ///< owned: suspended or running; none when finished
    CodeObject* code = nullptr; ///< owned
    Str* name = nullptr;
    Str* qualifiedName = nullptr;
    bool running = false;
    bool started = false;
    Object* delegate = nullptr; ///< what yield from waits for, borrowed from the frame's stack
    Object* handled = nullptr;  ///< exception being handled inside, owned
};

} // namespace nametag::runtime
