// SPDX-License-Identifier: GPL-3.0-or-later
// Runtime: one run's everything: heap, builtin types, caches, the exception on its way, output, limits.
// Passed, never global.
#pragma once

#include "core/memory/heap.h"
#include "core/runtime/objects/caller.h"
#include "core/runtime/objects/exception_objects.h"
#include "core/runtime/objects/output_buffering.h"
#include "core/runtime/objects/well_known.h"

#include <functional>
#include <memory>
#include <string>
#include <typeindex>
#include <unordered_map>
#include <vector>

namespace nametag::runtime {

struct Module;
struct CodeObject;

/// Why a run had to be stopped from outside the script; such a stop cannot be caught by the script.
enum class Halt : std::uint8_t { None, Steps, Seconds, Memory, Output, NotCovered, Stopped, Fault };

/// Limits of a run and what is used of them. spend() is called at backward jumps, calls and in long native
/// loops.
struct Budget {
    std::uint64_t left = ~std::uint64_t{0}; ///< units of work until the next look at the clock and the limits
    std::uint64_t outputLeft = ~std::uint64_t{0};
    std::uint32_t recursionLimit = 1000;
    std::uint32_t depth = 0;       ///< Python frames
    std::uint32_t nativeDepth = 0; ///< nested runs of the interpreter's loop and recursive native functions
    std::uint32_t nativeCalls = 0; ///< calls from native code that are running
    std::uint32_t nativeCallLimit = 3000;
    std::uint64_t largestObject = 64u << 20; ///< bytes
    Halt halt = Halt::None;
    std::string haltText;
    std::uint32_t haltLine = 0; ///< the script's line at that moment
};

/// Slots of the method cache; a power of two.
inline constexpr std::size_t kMethodCacheSize = 4096;

/// Deeply nested containers die without deep recursion (Objects/object.c, trashcan): from kDepth nested
/// deaths on the next ones wait in `later`.
struct Trashcan {
    static constexpr std::uint32_t kDepth = 50;
    std::uint32_t depth = 0;
    std::vector<Object*> later;
};

/// A text that a script gives to compile(), eval() or exec().
struct TextRequest {
    enum class Mode : std::uint8_t { Exec, Eval, Single };
    std::string_view text;
    std::string fileName = "<string>";
    Mode mode = Mode::Exec;
};

struct Runtime {
    Runtime(const profile::Profile& profile, events::EventSink* sink);
    ~Runtime();
    Runtime(const Runtime&) = delete;
    Runtime& operator=(const Runtime&) = delete;

    const profile::Profile& profile;
    memory::Heap heap;
    WellKnownTypes types;
    WellKnownExceptions exceptions;
    WellKnownObjects objects;
    InternTable interned;
    Names names;
    Budget budget;
    Trashcan trashcan;
    Caller* caller = nullptr;

    Ref<Exception> raised;        ///< the exception on its way (an Eval is Raised)
    std::vector<Object*> handled; ///< exceptions being handled, owned, innermost last; nullptr: none
    Dict* builtins = nullptr;     ///< owned: the builtins module's dict
    Dict* modules = nullptr;      ///< owned: sys.modules
    std::uint32_t nextFrameId = 1;
    std::uint32_t nextNamespaceId = 1;
    std::uint32_t nextTypeVersion = 1;
    std::vector<MethodCacheEntry> methodCache = std::vector<MethodCacheEntry>(kMethodCacheSize);
    std::vector<Object*> showing; ///< objects whose repr is being made, innermost last
    bool madeReprList = false;
    /// Constants that the parser's arena of the running script holds once more (FACTS 6), owned.
    std::vector<Object*> parserArena;

    /// hash(key) and key == other of core/runtime/protocols, for tables (set before anything runs).
    Eval<std::int64_t> (*hashOfKey)(Runtime&, Object& key) = nullptr;
    Eval<bool> (*keysEqual)(Runtime&, Object& stored, Object& key) = nullptr;

    std::function<void(std::string_view, int stream)> write; ///< where print goes
    OutputBuffering outputBuffering = OutputBuffering::Line; ///< of standard output
    std::function<bool(std::string&)> readLine;              ///< input(): false at end of file
    std::function<void(Runtime&)> look; ///< called when budget.left is used up: refills or halts
    /// The module of a dotted name: from sys.modules or made now, with the packages that it is in.
    std::function<Value(Runtime&, const std::string& name)> importModule;
    /// Compiles a text for compile(), eval(), exec(); SyntaxError where it is none.
    std::function<Eval<Ref<CodeObject>>(Runtime&, const TextRequest&)> compileText;
    /// Compiles the text of a module of Python's library (CodeObject::ofLibrary).
    std::function<Eval<Ref<CodeObject>>(Runtime&, std::string_view text, const std::string& fileName)>
        compileLibrary;
    std::string scriptName;                               ///< as given
    std::unordered_map<std::string, std::string> sources; ///< file name to text, for tracebacks
    std::vector<Object*> roots;                           ///< owned objects of native modules
    std::unordered_map<std::type_index, std::shared_ptr<void>> moduleStates; ///< see moduleState()
    /// type[…], a generic alias.
    Value (*typeItem)(Runtime&, Object& type, Object& item) = nullptr;
    /// Clears the weak references to a dying object and calls their callbacks (the weakref module).
    void (*dropWeakrefs)(Runtime&, Object&) = nullptr;
    /// Says that an exception was raised where nobody can catch it (in __del__, in a callback).
    void (*unraisable)(Runtime&, Exception&, Object& where) = nullptr;

    memory::Reporter& report() { return heap.report(); }

    /// Counts work; true if the run must stop (an uncatchable exception waits).
    bool spend(std::uint64_t units = 1)
    {
        if (budget.left > units) [[likely]] {
            budget.left -= units;
            return false;
        }
        return lookAtLimits();
    }
    bool lookAtLimits();
    /// Stops the run: the Eval to return.
    Raised halt(Halt why, std::string text);
};

/// What a native module keeps for this run (its types, its tables): a T, made when it is first asked for.
/// References in it are plain pointers, never Refs.
template <class T> T& moduleState(Runtime& rt)
{
    std::shared_ptr<void>& state = rt.moduleStates[std::type_index(typeid(T))];
    if (!state)
        state = std::make_shared<T>();
    return *static_cast<T*>(state.get());
}

} // namespace nametag::runtime
