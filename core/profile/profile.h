// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between Python versions, one named rule a field. The version files hold only data; whoever
// needs a rule reads it from here and never asks for a version number. Add a field with a default that is
// right for 3.12.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace nametag::profile {

using Bytes = std::uint32_t;

/// How the compiler of this version works (core/compile).
struct CompileRules {
    bool inlineComprehensions = true;       ///< list, set and dict comprehensions are no frames (PEP 709)
    bool typeParameters = true;             ///< def f[T], class C[T], type X = … (PEP 695)
    bool typeParameterDefaults = false;     ///< def f[T = int] (PEP 696)
    bool boolOperatorsJumpOrPop = false;    ///< `a or b` has no second reference to a while it is tested
    bool slicesWithoutObject = true;        ///< x[a:b] makes no slice object
    bool superWithoutObject = true;         ///< super().m makes no super object
    bool keepsConstantsOfDeadCode = false;  ///< co_consts has the constants of `if 0:` branches
    bool loopTestAtBottom = true;           ///< a while loop tests a copy of its condition after the body
    bool stripDocstringIndentation = false; ///< docstrings lose their common indentation
    bool staticAttributes = false;          ///< class bodies store __static_attributes__ and __firstlineno__
    bool testsAtStatement =
        false; ///< jumps of conditions belong to their statement, elements to their comprehension
    bool iterationAtIterable = false; ///< a for loop's steps belong to the place of what it goes through
    bool withAtManager = false;       ///< a with block's exit belongs to the place of its manager
    bool lambdaReturnsAtHead = true;  ///< a lambda's return belongs to its first line, else to its body
    bool assertAtTest = false;        ///< a failed assert points at its condition
    bool warningsNameTypes = true;    ///< "is" with 'int' literal; else "is" with a literal
    int deepestNesting = 2996;        ///< of expressions and statements
    bool coldBlocksAtEnd = true;      ///< handlers stand behind the rest of the code
    bool dropsStoresToSame = false;   ///< a, a = x stores once
    bool markAfterLoop = true;        ///< something stands where an exhausted loop goes on
    bool keepsPlace =
        false; ///< the end of a finally body and an error in alternatives are at what was read last
    bool tellsEndOfDelegation = true;    ///< the end of what yield from waits for is an exception event
    bool jumpsThreadAcrossLines = false; ///< jumps to jumps are shortened whatever their lines are
};

/// Bytes that sys.getsizeof reports or the allocator is asked for; pre-headers are not included.
struct Sizes {
    Bytes objectHeader = 16;
    Bytes variableHeader = 24;
    Bytes collectorHeader = 16; ///< before every object of a type the collector knows
    Bytes instanceHeader = 16; ///< before instances of classes made by `class`, together with collectorHeader
    Bytes instanceBase = 16;   ///< an instance itself, without both headers
    Bytes strAscii = 40;       ///< + characters + 1
    Bytes strCompact = 56;     ///< + (characters + 1) * width
    Bytes utf8OfLatin1 = 3;    ///< the cached one-letter texts U+0080-00FF count their UTF-8 form
    Bytes function = 144;      ///< without the collector's header
    Bytes rangeIterator = 40;
    Bytes generatorBase = 0; ///< without locals and stack
    Bytes importError = 120; ///< with the collector's header
    Bytes emptyClass = 1704; ///< getsizeof of a class with an empty body
    Bytes slotsClass = 936;  ///< … of a class with __slots__ of two names
    Bytes staticType = 432;  ///< … of int, list, …
    Bytes frameObject = 136; ///< with the collector's header, without locals and stack
    Bytes code = 192;        ///< without instructions
    Bytes subclassExtra = 0; ///< what a dict or list subclass has beyond 80 / 72
    std::array<Bytes, 4> classRequests{120, 120, 120, 976}; ///< the lasting big requests of a class statement
};

/// How instances keep their attributes.
struct InstanceRules {
    bool valuesInline = false;         ///< in the instance's own block; else in a block of their own
    std::uint32_t sharedKeySlots = 64; ///< of the class's shared key table
    std::uint32_t sharedKeyLimit = 30; ///< names it can hold
};

struct FreeListLimits {
    std::uint32_t floats = 100;
    std::uint32_t tuples = 2000;      ///< for each length
    std::uint32_t tupleLengths = 20;  ///< lengths 1 … this - 1 (20 itself: tupleOfTwentyReused)
    bool tupleOfTwentyReused = false; ///< tuples of 20 are kept and taken again; else kept for ever
    std::uint32_t lists = 80;
    std::uint32_t dicts = 80;
    std::uint32_t dictKeys = 80; ///< only tables of 8 slots with str keys
    std::uint32_t slices = 1;
    std::uint32_t contexts = 255;
    std::uint32_t memoryErrors = 16;
};

/// Which calls lay their arguments out in a tuple (and a dict of keywords), which the collector counts.
struct CallRules {
    std::uint8_t release = 2;       ///< the bit of this version in core/runtime/protocols/tuple_calls.def
    bool intTakesTuple = true;      ///< int(x), str(x): no tp_vectorcall
    bool warmInitTakesTuple = true; ///< a class with a plain __init__, called by a specialised instruction
    std::uint32_t warmRuns = 2;     ///< from this run on, an instruction is specialised
    bool parsersMadeLate = false;   ///< native functions make the tuple of their keywords when first needed
};

/// When the cyclic collector runs.
struct CollectorRules {
    std::array<std::uint32_t, 3> thresholds{700, 10, 10};
    bool runsInsideAllocation =
        false; ///< at once; else at the next check: backward jump, call, return of a builtin
    bool dictLookMakesDictTracked = true; ///< looking at x.__dict__ adds one to what collect() counts
    std::array<std::uint32_t, 3> countsAtStart{0, 5, 0}; ///< when a script begins
    int generationAtStart = 1;                           ///< of what there is then
};

/// What a plain `python FILE` has when it begins to compile the script (measured): what generation 0
/// counts, dead objects in the free lists.
struct StartRules {
    std::uint32_t count = 0;
    std::uint32_t dicts = 0;
    std::uint32_t lists = 0;
    std::array<std::uint8_t, 20> tuples{}; ///< of lengths 1, 2, …
    std::uint32_t dictsOfScope = 6;        ///< of the compiler for the code that it is making
};

/// pymalloc's geometry; the same in all versions so far.
struct ArenaRules {
    Bytes alignment = 16;
    Bytes smallLimit = 512;
    Bytes poolSize = 16384;
    Bytes poolHeader = 48;
    Bytes arenaSize = 1048576;
};

enum class StrImmortality : std::uint8_t { None, EveryInterned, NamesOnly };

/// Which objects never die, and what their count looks like.
struct ImmortalRules {
    bool exists = true; ///< None, small ints, (), "", types … have a count that never changes
    StrImmortality strings = StrImmortality::EveryInterned;
    std::uint64_t shownCount = 4294967295; ///< what getrefcount says of an immortal object
    std::uint64_t staticStartCount = 0;    ///< without immortality: static objects begin with this count
    std::uint32_t emptyBytesHolders = 0;   ///< without immortality: what the interpreter itself holds of b""
    std::uint32_t lenHolders = 1;          ///< references to len beside the builtins module's
    std::uint32_t printHolders = 1;        ///< … to print
};

/// What is made once and handed out again.
struct CacheRules {
    std::int32_t smallIntFirst = -5;
    std::int32_t smallIntLast = 256;
    /// One-letter texts of the compiler that are not the one-letter str objects of the run.
    std::string_view lettersApart = "_abcdenprsx";
};

/// str += in place (Objects/unicodeobject.c, unicode_modifiable).
struct AppendRules {
    std::uint32_t warmRuns = 2;          ///< from this run of the instruction on
    bool blockedByFollowingLoad = false; ///< not if the next instruction loads a local
};

/// How list(x) and friends choose capacities, how dicts get their tables.
struct ContainerRules {
    bool listOfDictByResize = false; ///< list(dict), sorted(dict): by list_resize from 0
    bool dictTableFromMem = false;   ///< key tables come from PyMem, not PyObject (shown in allocator events)
    bool splitExactBelowTwelve = true;  ///< s.split(): first array of 12 or m + 1
    std::uint32_t coldUnpackRuns = 1;   ///< a, b = t makes a tuple iterator in its first runs
    bool floatTemporariesReused = true; ///< a * 2.0 + 1.0 writes into the dying temporary once warm
};

/// Tracebacks and messages.
struct TextRules {
    bool caretsOnWholeLine = false; ///< a caret line even where the whole line is marked
    bool suggestsNames = true;      ///< "Did you mean: 'x'?"
    bool suggestsModules = true;    ///< "Did you forget to import 'sys'?"
    bool exceptionNotes = true;
    bool saysUnexpectedKeyword = false; ///< "f() got an unexpected keyword argument" of native functions
    bool wrapsSetNameErrors = false;    ///< errors of __set_name__ become a RuntimeError
    bool quotesAbstractMethods = true;  ///< "without an implementation for abstract method 'f'"
    bool slotErrorsNameOnly = true;     ///< del of an empty slot says "a" alone
    bool methodsHaveGet = true;         ///< bound methods have __get__
    bool superNamesTypes = false;       ///< "super(type, obj): obj (instance of str) is not …"
    bool classMethodsChain = true;      ///< a classmethod calls __get__ of what it wraps
    bool splitNamesCallable = false;    ///< "expected an exception type, a tuple … or a callable"
    bool showsWholeRange = false;       ///< tracebacks show all lines of an instruction and mark calls
    bool hidesUnderscored = false;      ///< suggestions leave out _names
    bool saysNoDict = false;            ///< "... and no __dict__ for setting new attributes"
    bool saysReadonly = false;          ///< "readonly attribute" for a getset descriptor without setter
    bool mroMessageOnTwoLines = true;   ///< "Cannot create a consistent method resolution\norder ..."
    bool repeatsSelfPrefix = true;      ///< "Did you mean: 'self.x'?"
};

struct Profile {
    std::string_view name = "3.12";
    std::uint32_t major = 3;
    std::uint32_t minor = 12;
    std::uint32_t micro = 1;
    CompileRules compile;
    Sizes sizes;
    InstanceRules instances;
    FreeListLimits freeLists;
    CallRules calls;
    CollectorRules collector;
    StartRules start;
    ArenaRules arenas;
    ImmortalRules immortal;
    CacheRules caches;
    AppendRules append;
    ContainerRules containers;
    TextRules texts;
};

} // namespace nametag::profile
