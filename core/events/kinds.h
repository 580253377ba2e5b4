// SPDX-License-Identifier: GPL-3.0-or-later
// The closed sets that events speak of: kinds of objects, frames, namespaces, holders.
#pragma once

#include <cstdint>

namespace nametag::events {

/// How an object is shown and which of its references a trace lists. Subclasses of a builtin type are
/// Instance.
enum class ObjectKind : std::uint8_t {
    None,
    Bool,
    Int,
    Float,
    Complex,
    Str,
    Bytes,
    ByteArray,
    Ellipsis,
    NotImplemented,
    Range,
    List,
    Tuple,
    Dict,
    Set,
    FrozenSet,
    Slice,
    Function,
    BuiltinFunction,
    Cell,
    Method,
    Class,
    BuiltinClass,
    StaticMethod,
    ClassMethod,
    Property,
    Module,
    Generator,
    SequenceIterator,
    OtherIterator,
    Exception,
    Deque,
    Weakref,
    Code,
    Frame,
    Traceback,
    Instance,
    Other
};

/// Builtin containers whose content can be changed in place.
inline constexpr bool changesInPlace(ObjectKind kind)
{
    return kind == ObjectKind::List || kind == ObjectKind::Dict || kind == ObjectKind::Set ||
           kind == ObjectKind::ByteArray || kind == ObjectKind::Deque;
}

enum class FrameKind : std::uint8_t { Module, Function, ClassBody, Comprehension, Generator };

enum class NamespaceKind : std::uint8_t { Module, Function, ClassBody };

/// Why a frame ended or paused.
enum class LeaveReason : std::uint8_t { Returned, Raised, Yielded };

/// References that no name and no slot on the stage holds.
enum class HolderKind : std::uint8_t {
    Constant,    ///< co_consts of a code object
    ParserArena, ///< the parse tree of the running script keeps the first of equal constants
    Cache,       ///< small ints, one-letter strings, the empty tuple
    ValueStack,  ///< a temporary of a frame
    Interpreter, ///< anything else of the interpreter's own: the exception being handled, a running call
};

/// Bits of ObjectState::flags.
enum ObjectFlag : std::uint16_t {
    kImmortal = 1,      ///< its count never changes
    kInterned = 2,      ///< a str in the intern table
    kConstant = 4,      ///< made by the compiler
    kTracked = 8,       ///< known to the collector
    kStaticMemory = 16, ///< lives in the interpreter's own data, not in the heap
    kMutable = 32,      ///< can change in place
    kUserDefined = 64,  ///< a function or class of the script, an instance of such a class
};

/// Where a block came from.
enum class BlockSource : std::uint8_t {
    Fresh,    ///< never used before
    Reused,   ///< freed earlier, handed out again by its pool
    FreeList, ///< an object kept by its type's free list
    System,   ///< over 512 bytes: the system's malloc
};

/// What one collection does, in this order; phases with nothing to do are left out.
enum class CollectionPhase : std::uint8_t {
    CopyCounts,  ///< a copy of every count
    Subtract,    ///< references from examined objects are taken off the copies
    Trace,       ///< what is left over saves all that it reaches; the others are moved aside
    Weakrefs,    ///< weak references to unreachable objects are cleared, callbacks called
    Finalizers,  ///< __del__ of the unreachable objects
    LookAgain,   ///< what the finalizers brought back stays
    Clear,       ///< the rest is emptied, and so freed
};

} // namespace nametag::events
