// SPDX-License-Identifier: GPL-3.0-or-later
// code (Objects/codeobject.c).
#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/owned.h"
#include "core/runtime/types/set_up.h"

namespace nametag::runtime {

namespace {

CodeObject& codeIn(Object& self)
{
    return static_cast<CodeObject&>(self);
}

Value reprCode(Runtime& rt, Object& self)
{
    const CodeObject& code = codeIn(self);
    return newStr(rt, text("<code object ", code.code->name, " at ", addressText(self), ", file \"",
                           utf8(*code.fileName), "\", line ", code.code->firstLine, ">"));
}

void tellHoldersGone(Runtime& rt, const CodeObject& code)
{
    if (!rt.report().listens())
        return;
    for (const Object* object : code.constants)
        if (object != rt.objects.none && object != rt.objects.yes && object != rt.objects.no &&
            object != rt.objects.ellipsis && &typeOf(*object) != rt.types.code)
            rt.report().holderRemoved(*object, code.code->name, events::HolderKind::Constant);
}

void destroyCode(Object& self)
{
    Runtime& rt = runtimeOf(self);
    CodeObject& code = codeIn(self);
    tellHoldersGone(rt, code);
    for (Object*& constant : code.constants)
        dropField(constant);
    for (Str*& name : code.names)
        dropField(name);
    for (Str*& name : code.localNames)
        dropField(name);
    dropField(code.fileName);
    dropField(code.name);
    dropField(code.qualifiedName);
    const Object header = self;
    code.~CodeObject();
    new (&self) Object(header);
    rt.heap.release(self);
}

Value getName(Runtime&, Object& self)
{
    return share(*codeIn(self).name);
}

Value getQualifiedName(Runtime&, Object& self)
{
    return share(*codeIn(self).qualifiedName);
}

Value getFileName(Runtime&, Object& self)
{
    return share(*codeIn(self).fileName);
}

Value getFirstLine(Runtime& rt, Object& self)
{
    return newInt(rt, std::int64_t{codeIn(self).code->firstLine});
}

Value getArgumentCount(Runtime& rt, Object& self)
{
    return newInt(rt, std::int64_t{codeIn(self).code->argumentCount});
}

Value getKeywordOnlyCount(Runtime& rt, Object& self)
{
    return newInt(rt, std::int64_t{codeIn(self).code->keywordOnlyCount});
}

Value getPositionalOnlyCount(Runtime& rt, Object& self)
{
    return newInt(rt, std::int64_t{codeIn(self).code->positionalOnlyCount});
}

Value getStackSize(Runtime& rt, Object& self)
{
    return newInt(rt, std::int64_t{codeIn(self).code->stackSize});
}

Value getConstants(Runtime& rt, Object& self)
{
    return newTupleSharing(rt, codeIn(self).constants);
}

Value getNames(Runtime& rt, Object& self)
{
    const std::vector<Str*>& names = codeIn(self).names;
    const std::vector<Object*> objects(names.begin(), names.end());
    return newTupleSharing(rt, objects);
}

std::vector<Object*> localsOfKind(Object& self, std::uint8_t kind)
{
    const CodeObject& code = codeIn(self);
    std::vector<Object*> names;
    for (std::size_t i = 0; i < code.localNames.size(); ++i)
        if (code.code->localsPlus[i].kind & kind)
            names.push_back(code.localNames[i]);
    return names;
}

template <std::uint8_t Kind> Value getLocals(Runtime& rt, Object& self)
{
    return newTupleSharing(rt, localsOfKind(self, Kind));
}

Value getLocalCount(Runtime& rt, Object& self)
{
    return newInt(rt, static_cast<std::int64_t>(localsOfKind(self, compile::kLocal).size()));
}

Value getFlags(Runtime& rt, Object& self)
{
    const compile::CodeFlags& flags = codeIn(self).code->flags;
    const std::int64_t value = (flags.optimized ? 1 : 0) | (flags.newLocals ? 2 : 0) |
                               (flags.varArguments ? 4 : 0) | (flags.varKeywords ? 8 : 0) |
                               (flags.nested ? 16 : 0) | (flags.generator ? 32 : 0);
    return newInt(rt, value);
}

constexpr GetSetRow kRows[] = {
    {"co_name", getName, nullptr},
    {"co_qualname", getQualifiedName, nullptr},
    {"co_filename", getFileName, nullptr},
    {"co_firstlineno", getFirstLine, nullptr},
    {"co_argcount", getArgumentCount, nullptr},
    {"co_kwonlyargcount", getKeywordOnlyCount, nullptr},
    {"co_posonlyargcount", getPositionalOnlyCount, nullptr},
    {"co_nlocals", getLocalCount, nullptr},
    {"co_stacksize", getStackSize, nullptr},
    {"co_flags", getFlags, nullptr},
    {"co_consts", getConstants, nullptr},
    {"co_names", getNames, nullptr},
    {"co_varnames", getLocals<compile::kLocal>, nullptr},
    {"co_cellvars", getLocals<compile::kCell>, nullptr},
    {"co_freevars", getLocals<compile::kFree>, nullptr},
};

} // namespace

void setUpCodeType(Runtime& rt)
{
    Type& type = *rt.types.code;
    type.destroy = destroyCode;
    type.slots.repr = reprCode;
    addAttributes(rt, type, kRows);
}

} // namespace nametag::runtime
