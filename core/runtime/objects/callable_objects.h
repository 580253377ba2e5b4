// SPDX-License-Identifier: GPL-3.0-or-later
// Payload and creation of code, function, cell, bound method, native function and method descriptors.
#pragma once

#include "core/compile/code.h"
#include "core/runtime/objects/type.h"

#include <memory>
#include <string>
#include <vector>

namespace nametag::runtime {

/// What an instruction remembers from its last run: where it found something, and the versions for which that
/// holds.
struct InlineCache {
    const void* owner = nullptr;
    std::uint32_t version = 0;
    std::uint32_t index = 0;
    std::uint32_t second = 0;
    std::uint32_t runs = 0;  ///< how often it ran in its cold form
    Object* value = nullptr; ///< borrowed
};

/// Where a code object's text comes from.
enum class CodeOrigin : std::uint8_t {
    Script,
    GivenText, ///< given to exec(), eval() or compile(): its lines are not the script's
    Library,   ///< of Python's library
};

/// A code object: the compiler's plain code with its constants and names made into objects.
struct CodeObject : Object {
    std::shared_ptr<const compile::CompileUnit> unit;
    const compile::Code* code = nullptr;
    std::vector<Object*> constants;  ///< owned: co_consts
    std::vector<Str*> names;         ///< owned: co_names
    std::vector<Str*> localNames;    ///< owned: co_localsplusnames
    std::vector<CodeObject*> codes;  ///< borrowed from constants
    Str* name = nullptr;             ///< owned
    Str* qualifiedName = nullptr;    ///< owned
    Str* fileName = nullptr;         ///< owned
    std::vector<InlineCache> caches; ///< one a caching instruction
    std::uint32_t runs = 0;          ///< how often it was entered: the "warm" of FACTS
    TextId shownName;
    bool ofLibrary = false; ///< of Python's library: its frames are nobody's business
    bool ofText = false;    ///< CodeOrigin::GivenText: its frames make no steps
    ~CodeObject();
};

struct Function : Object {
    CodeObject* code = nullptr;       ///< owned
    Dict* globals = nullptr;          ///< owned
    Dict* builtins = nullptr;         ///< owned
    Str* name = nullptr;              ///< owned
    Str* qualifiedName = nullptr;     ///< owned
    Tuple* defaults = nullptr;        ///< owned or none
    Dict* keywordDefaults = nullptr;  ///< owned or none
    Tuple* closure = nullptr;         ///< owned or none
    Object* annotations = nullptr;    ///< owned: dict, or the tuple that becomes one
    Object* doc = nullptr;            ///< owned
    Object* module = nullptr;         ///< owned
    Object* typeParameters = nullptr; ///< owned
    Dict* attributes = nullptr;       ///< owned or none: f.__dict__
};

struct Cell : Object {
    Object* content = nullptr;
};

struct BoundMethod : Object {
    Object* function = nullptr;
    Object* self = nullptr;
};

/// One native function: a row of a method table.
struct NativeRow {
    const char* name;
    NativeFunction function;
    int least = 0; ///< positional arguments, self not counted
    int most = 0;  ///< -1: any number
    bool keywords =
        false; ///< takes keyword arguments (it checks them itself); most counts positional ones only
    const char* doc = "";
};

/// builtin_function_or_method: a native function, bound to an object or a module or to nothing.
struct BuiltinFunction : Object {
    const NativeRow* row = nullptr;
    Object* self = nullptr;   ///< owned or none
    Object* module = nullptr; ///< owned or none: its module's name
};

/// method_descriptor, classmethod_descriptor: a native method in a type's dict.
struct MethodDescriptor : Object {
    const NativeRow* row = nullptr;
    Type* owner = nullptr;
};

/// wrapper_descriptor: a slot under its dunder name (int.__add__).
struct SlotWrapper : Object {
    const struct SlotRow* row = nullptr;
    Type* owner = nullptr;
};

/// method-wrapper: a slot wrapper bound to an object.
struct MethodWrapper : Object {
    SlotWrapper* wrapper = nullptr;
    Object* self = nullptr;
};

/// getset_descriptor: an attribute computed by native code.
struct GetSetRow {
    const char* name;
    Value (*get)(Runtime&, Object& self);
    Done (*set)(Runtime&, Object& self, Object* value); ///< none: read-only
    const char* doc = "";
};
struct GetSetDescriptor : Object {
    const GetSetRow* row = nullptr;
    Type* owner = nullptr;
};

/// member_descriptor: one name of __slots__.
struct MemberDescriptor : Object {
    Str* name = nullptr;
    Type* owner = nullptr;
    std::uint32_t index = 0; ///< in InstanceExtras::slots
};

struct StaticMethod : Object {
    Object* function = nullptr;
    Dict* attributes = nullptr;
};
struct ClassMethod : Object {
    Object* function = nullptr;
    Dict* attributes = nullptr;
};
struct Property : Object {
    Object* get = nullptr;
    Object* set = nullptr;
    Object* remove = nullptr;
    Object* doc = nullptr;
    Object* name = nullptr;
};

/// The code object of the unit's module; equal constants are one object in all code objects of the unit.
/// Constants that the parser's arena holds too get one more reference, until releaseParserArena.
Ref<CodeObject> loadUnit(Runtime& rt, std::shared_ptr<const compile::CompileUnit> unit,
                         CodeOrigin origin = CodeOrigin::Script);
void releaseParserArena(Runtime& rt);

Ref<Function> newFunction(Runtime& rt, CodeObject& code, Dict& globals);
Ref<Cell> newCell(Runtime& rt, Object* content);
/// Sets and tells a cell's content; nullptr empties it.
void setCell(Runtime& rt, Cell& cell, Ref<> content);
Ref<> newBoundMethod(Runtime& rt, Object& function, Object& self);
Ref<> newBuiltinFunction(Runtime& rt, const NativeRow& row, Object* self, Object* module);

} // namespace nametag::runtime
