// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/protocols/slot_rows.h"

#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"

#include <cstddef>
#include <cstring>

namespace nametag::runtime {

namespace {

template <class F> AnyFunction any(F* function)
{
    return reinterpret_cast<AnyFunction>(function);
}

constexpr std::size_t binaryOffset(BinaryOp op)
{
    return offsetof(Slots, binary) + static_cast<std::size_t>(op) * sizeof(BinaryFunction);
}
constexpr std::size_t inPlaceOffset(BinaryOp op)
{
    return offsetof(Slots, inPlace) + static_cast<std::size_t>(op) * sizeof(BinaryFunction);
}

template <Str* Names::*Name> Value unaryOf(Runtime& rt, Object& self)
{
    return callDunder(rt, self, *(rt.names.*Name), {});
}

template <Str* Names::*Name> Value inPlaceOf(Runtime& rt, Object& self, Object& other)
{
    return callDunder(rt, self, *(rt.names.*Name), {&other});
}

template <std::size_t Offset, Str* Names::*Name, Str* Names::*Reflected>
Value binaryOf(Runtime& rt, Object& left, Object& right)
{
    return dunders::binary(rt, left, right,
                           {Offset, any(&binaryOf<Offset, Name, Reflected>), Name, Reflected});
}

#define SLOT(slot, text, name, general, wrap)                                                                \
    {                                                                                                        \
        text, &Names::name, offsetof(Slots, slot), any(&dunders::general), wrap                              \
    }
#define UNARY(slot, text, name)                                                                              \
    {                                                                                                        \
        text, &Names::name, offsetof(Slots, slot), any(&unaryOf<&Names::name>), wrappers::unary              \
    }
#define BINARY(op, text, name, reflectedText, reflected)                                                     \
    {text, &Names::name, binaryOffset(BinaryOp::op),                                                         \
     any(&binaryOf<binaryOffset(BinaryOp::op), &Names::name, &Names::reflected>), wrappers::binary},         \
    {                                                                                                        \
        reflectedText, &Names::reflected, binaryOffset(BinaryOp::op),                                        \
            any(&binaryOf<binaryOffset(BinaryOp::op), &Names::name, &Names::reflected>),                     \
            wrappers::binaryReflected                                                                        \
    }
#define INPLACE(op, text, name)                                                                              \
    {                                                                                                        \
        text, &Names::name, inPlaceOffset(BinaryOp::op), any(&inPlaceOf<&Names::name>), wrappers::binary     \
    }
#define ONLY_WRAPPED(slot, text, name, wrap)                                                                 \
    {                                                                                                        \
        text, &Names::name, offsetof(Slots, slot), nullptr, wrap                                             \
    }

constexpr std::size_t kPower = binaryOffset(BinaryOp::Power);
constexpr std::size_t kDivmod = offsetof(Slots, divmod);

const SlotRow kRows[] = {
    SLOT(repr, "__repr__", dunderRepr, repr, wrappers::unary),
    SLOT(hash, "__hash__", dunderHash, hash, wrappers::hash),
    SLOT(call, "__call__", dunderCall, call, wrappers::call),
    SLOT(str, "__str__", dunderStr, str, wrappers::unary),
    SLOT(getAttribute, "__getattribute__", dunderGetattribute, getAttribute, wrappers::getAttribute),
    SLOT(getAttribute, "__getattr__", dunderGetattr, getAttribute, nullptr),
    SLOT(setAttribute, "__setattr__", dunderSetattr, setAttribute, wrappers::setAttribute),
    SLOT(setAttribute, "__delattr__", dunderDelattr, setAttribute, wrappers::deleteAttribute),
    SLOT(compare, "__lt__", dunderLt, compare, wrappers::less),
    SLOT(compare, "__le__", dunderLe, compare, wrappers::lessEqual),
    SLOT(compare, "__eq__", dunderEq, compare, wrappers::equal),
    SLOT(compare, "__ne__", dunderNe, compare, wrappers::notEqual),
    SLOT(compare, "__gt__", dunderGt, compare, wrappers::greater),
    SLOT(compare, "__ge__", dunderGe, compare, wrappers::greaterEqual),
    SLOT(iter, "__iter__", dunderIter, iter, wrappers::unary),
    SLOT(next, "__next__", dunderNext, next, wrappers::next),
    SLOT(descriptorGet, "__get__", dunderGet, descriptorGet, wrappers::descriptorGet),
    SLOT(descriptorSet, "__set__", dunderSet, descriptorSet, wrappers::descriptorSet),
    SLOT(descriptorSet, "__delete__", dunderDelete, descriptorSet, wrappers::descriptorDelete),
    SLOT(init, "__init__", dunderInit, init, wrappers::init),
    SLOT(make, "__new__", dunderNew, make, nullptr),
    SLOT(finalize, "__del__", dunderDel, finalize, wrappers::finalize),

    BINARY(Add, "__add__", dunderAdd, "__radd__", dunderRadd),
    BINARY(Subtract, "__sub__", dunderSub, "__rsub__", dunderRsub),
    BINARY(Multiply, "__mul__", dunderMul, "__rmul__", dunderRmul),
    BINARY(Remainder, "__mod__", dunderMod, "__rmod__", dunderRmod),
    {"__divmod__", &Names::dunderDivmod, kDivmod,
     any(&binaryOf<kDivmod, &Names::dunderDivmod, &Names::dunderRdivmod>), wrappers::binary},
    {"__rdivmod__", &Names::dunderRdivmod, kDivmod,
     any(&binaryOf<kDivmod, &Names::dunderDivmod, &Names::dunderRdivmod>), wrappers::binaryReflected},
    {"__pow__", &Names::dunderPow, kPower, any(&binaryOf<kPower, &Names::dunderPow, &Names::dunderRpow>),
     wrappers::power},
    {"__rpow__", &Names::dunderRpow, kPower, any(&binaryOf<kPower, &Names::dunderPow, &Names::dunderRpow>),
     wrappers::powerReflected},
    {"__pow__", &Names::dunderPow, offsetof(Slots, power3), any(&dunders::power3), nullptr},
    UNARY(negative, "__neg__", dunderNeg),
    UNARY(positive, "__pos__", dunderPos),
    UNARY(absolute, "__abs__", dunderAbs),
    SLOT(truth, "__bool__", dunderBool, truth, wrappers::truth),
    UNARY(invert, "__invert__", dunderInvert),
    BINARY(LeftShift, "__lshift__", dunderLshift, "__rlshift__", dunderRlshift),
    BINARY(RightShift, "__rshift__", dunderRshift, "__rrshift__", dunderRrshift),
    BINARY(And, "__and__", dunderAnd, "__rand__", dunderRand),
    BINARY(Xor, "__xor__", dunderXor, "__rxor__", dunderRxor),
    BINARY(Or, "__or__", dunderOr, "__ror__", dunderRor),
    UNARY(toInt, "__int__", dunderInt),
    UNARY(toFloat, "__float__", dunderFloat),
    INPLACE(Add, "__iadd__", dunderIadd),
    INPLACE(Subtract, "__isub__", dunderIsub),
    INPLACE(Multiply, "__imul__", dunderImul),
    INPLACE(Remainder, "__imod__", dunderImod),
    INPLACE(Power, "__ipow__", dunderIpow),
    INPLACE(LeftShift, "__ilshift__", dunderIlshift),
    INPLACE(RightShift, "__irshift__", dunderIrshift),
    INPLACE(And, "__iand__", dunderIand),
    INPLACE(Xor, "__ixor__", dunderIxor),
    INPLACE(Or, "__ior__", dunderIor),
    BINARY(FloorDivide, "__floordiv__", dunderFloordiv, "__rfloordiv__", dunderRfloordiv),
    BINARY(TrueDivide, "__truediv__", dunderTruediv, "__rtruediv__", dunderRtruediv),
    INPLACE(FloorDivide, "__ifloordiv__", dunderIfloordiv),
    INPLACE(TrueDivide, "__itruediv__", dunderItruediv),
    UNARY(index, "__index__", dunderIndex),
    BINARY(MatrixMultiply, "__matmul__", dunderMatmul, "__rmatmul__", dunderRmatmul),
    INPLACE(MatrixMultiply, "__imatmul__", dunderImatmul),

    SLOT(length, "__len__", dunderLen, length, wrappers::length),
    SLOT(item, "__getitem__", dunderGetitem, item, wrappers::binary),
    SLOT(setItem, "__setitem__", dunderSetitem, setItem, wrappers::setItem),
    SLOT(setItem, "__delitem__", dunderDelitem, setItem, wrappers::deleteItem),
    SLOT(contains, "__contains__", dunderContains, contains, wrappers::contains),
    ONLY_WRAPPED(concat, "__add__", dunderAdd, wrappers::binary),
    ONLY_WRAPPED(repeat, "__mul__", dunderMul, wrappers::repeat),
    ONLY_WRAPPED(repeat, "__rmul__", dunderRmul, wrappers::repeat),
    ONLY_WRAPPED(inPlaceConcat, "__iadd__", dunderIadd, wrappers::binary),
    ONLY_WRAPPED(inPlaceRepeat, "__imul__", dunderImul, wrappers::repeat),
};

#undef SLOT
#undef UNARY
#undef BINARY
#undef INPLACE
#undef ONLY_WRAPPED

/// What one slot of a class becomes, by what its mro holds.
class SlotChoice {
public:
    SlotChoice(Runtime& runtime, Type& type, std::size_t offset)
        : rt(runtime)
        , m_type(type)
        , m_offset(offset)
    {}

    void consider(const SlotRow& row)
    {
        Object* found = lookUpInType(rt, m_type, *(rt.names.*row.member));
        if (!found)
            return;
        if (&typeOf(*found) == rt.types.slotWrapper) {
            considerWrapper(row, static_cast<const SlotWrapper&>(*found));
        } else if (isBuiltinNew(*found)) {
            take(any(static_cast<Type*>(static_cast<BuiltinFunction*>(found)->self)->slots.make), row);
        } else if (found == rt.objects.none && m_offset == offsetof(Slots, hash)) {
            take(any(&unhashable), row);
        } else {
            m_general = row.general;
            m_useGeneral = true;
        }
    }

    AnyFunction result() const { return m_specific && !m_useGeneral ? m_specific : m_general; }

private:
    bool isBuiltinNew(const Object& found) const
    {
        return m_offset == offsetof(Slots, make) && &typeOf(found) == rt.types.builtinFunction &&
               static_cast<const BuiltinFunction&>(found).row == &kNewRow;
    }
    void considerWrapper(const SlotRow& row, const SlotWrapper& wrapper)
    {
        if (wrapper.row->offset != m_offset) {
            // Another method's wrapper under this name (__str__ = int.__repr__); a twin of the row is left
            // out.
            if (std::string_view(wrapper.row->name) == row.name)
                return;
            m_general = row.general;
            m_useGeneral = true;
            return;
        }
        m_general = row.general;
        const AnyFunction function = slotAt(wrapper.owner->slots, m_offset);
        const bool fits = wrapper.row->wrap == row.wrap && m_type.isSubtypeOf(*wrapper.owner);
        if (fits && (!m_specific || m_specific == function))
            m_specific = function;
        else
            m_useGeneral = true;
    }
    void take(AnyFunction function, const SlotRow& row)
    {
        m_general = row.general;
        if (!m_specific || m_specific == function)
            m_specific = function;
        else
            m_useGeneral = true;
    }

    Runtime& rt;
    Type& m_type;
    std::size_t m_offset;
    AnyFunction m_general = nullptr;
    AnyFunction m_specific = nullptr;
    bool m_useGeneral = false;
};

void updateSlot(Runtime& rt, Type& type, std::size_t offset)
{
    SlotChoice choice(rt, type, offset);
    for (const SlotRow& row : kRows)
        if (row.offset == offset)
            choice.consider(row);
    setSlot(type.slots, offset, choice.result());
}

void updateSlotBelow(Runtime& rt, Type& type, std::size_t offset, Str& name)
{
    updateSlot(rt, type, offset);
    for (Type* derived : type.subclasses)
        if (!lookUp(rt, *derived->dict, name))
            updateSlotBelow(rt, *derived, offset, name);
}

} // namespace

std::span<const SlotRow> slotRows()
{
    return kRows;
}

AnyFunction slotAt(const Slots& slots, std::size_t offset)
{
    AnyFunction function = nullptr;
    std::memcpy(&function, reinterpret_cast<const char*>(&slots) + offset, sizeof function);
    return function;
}

void setSlot(Slots& slots, std::size_t offset, AnyFunction function)
{
    std::memcpy(reinterpret_cast<char*>(&slots) + offset, &function, sizeof function);
}

void fillSlots(Runtime& rt, Type& type)
{
    std::size_t last = ~std::size_t{0};
    for (const SlotRow& row : kRows) {
        if (row.offset != last)
            updateSlot(rt, type, row.offset);
        last = row.offset;
    }
}

void updateSlots(Runtime& rt, Type& type, Str& name)
{
    for (const SlotRow& row : kRows)
        if (rt.names.*row.member == &name)
            updateSlotBelow(rt, type, row.offset, name);
}

Eval<std::int64_t> unhashable(Runtime& rt, Object& self)
{
    return typeError(rt, text("unhashable type: '", typeName(self), "'"));
}

} // namespace nametag::runtime
