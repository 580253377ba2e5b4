// SPDX-License-Identifier: GPL-3.0-or-later
// Instructions of type parameters and type aliases (Python/intrinsics.c).
#include "core/runtime/interpreter/interpreter.h"
#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/types/aliases.h"
#include "core/runtime/types/owned.h"

namespace nametag::runtime {

using compile::Instruction;

namespace {

Flow pushVariable(Interpreter& interpreter, Frame& frame, VariableKind kind)
{
    const Ref<> name = frame.pop();
    frame.push(newTypeParameter(interpreter.rt, {kind, static_cast<Str&>(*name)}));
    return Flow::Next;
}

} // namespace

Flow doMakeTypeVar(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    return pushVariable(interpreter, frame, VariableKind::TypeVar);
}

Flow doMakeParamSpec(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    return pushVariable(interpreter, frame, VariableKind::ParamSpec);
}

Flow doMakeTypeVarTuple(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    return pushVariable(interpreter, frame, VariableKind::TypeVarTuple);
}

Flow doMakeTypeVarWithBound(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    const Ref<> function = frame.pop();
    const Ref<> name = frame.pop();
    frame.push(newTypeParameter(interpreter.rt,
                                {VariableKind::TypeVar, static_cast<Str&>(*name), function.get(), nullptr}));
    return Flow::Next;
}

Flow doMakeTypeVarWithConstraints(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    const Ref<> function = frame.pop();
    const Ref<> name = frame.pop();
    frame.push(newTypeParameter(interpreter.rt,
                                {VariableKind::TypeVar, static_cast<Str&>(*name), nullptr, function.get()}));
    return Flow::Next;
}

Flow doSetTypeParamDefault(Interpreter&, Frame& frame, const Instruction&)
{
    Ref<> function = frame.pop();
    setField(static_cast<TypeVariable*>(frame.top())->byDefault.function, std::move(function));
    return Flow::Next;
}

Flow doSubscriptGeneric(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    const Ref<> parameters = frame.pop();
    Value generic = genericOf(interpreter.rt, static_cast<Tuple&>(*parameters));
    if (!generic)
        return Flow::Raise;
    frame.push(generic.take());
    return Flow::Next;
}

Flow doSetFunctionTypeParams(Interpreter&, Frame& frame, const Instruction&)
{
    Ref<> parameters = frame.pop();
    setField(static_cast<Function*>(frame.top())->typeParameters, std::move(parameters));
    return Flow::Next;
}

Flow doMakeTypeAlias(Interpreter& interpreter, Frame& frame, const Instruction&)
{
    const Ref<> parts = frame.pop();
    auto& three = static_cast<Tuple&>(*parts);
    frame.push(newTypeAlias(interpreter.rt, static_cast<Str&>(three[0]), &three[1], three[2]));
    return Flow::Next;
}

} // namespace nametag::runtime
