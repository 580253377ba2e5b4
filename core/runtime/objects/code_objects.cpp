// SPDX-License-Identifier: GPL-3.0-or-later
// From the compiler's plain code to code objects of a run (loadUnit, callable_objects.h).
#include "core/numbers/big_int_text.h"
#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"

#include <algorithm>

namespace nametag::runtime {

CodeObject::~CodeObject() = default;

namespace {

using compile::Constant;
using compile::ConstantIndex;
using compile::ConstantKind;

/// Code units of two bytes that an instruction takes with its inline caches (Include/internal/pycore_code.h);
/// 3.12 and later load attributes and methods with one instruction.
std::uint32_t unitsOf(const compile::Instruction& instruction, bool merged)
{
    switch (instruction.op) {
    case compile::Op::LoadGlobal: return merged ? 5 : 6;
    case compile::Op::LoadAttr: return merged ? 10 : 5;
    case compile::Op::LoadMethod: return merged ? 10 : 11;
    case compile::Op::StoreAttr: return 5;
    case compile::Op::BinarySubscr: return merged ? 2 : 5;
    case compile::Op::CompareOp: return merged ? 2 : 3;
    case compile::Op::ForIter: return merged ? 2 : 1;
    case compile::Op::Call: return merged ? 4 : 7;
    case compile::Op::StoreSubscr:
    case compile::Op::UnpackSequence:
    case compile::Op::BinaryOp: return 2;
    default: return 1;
    }
}

/// Bytes of the whole object: a length that is a multiple of 8 (Objects/codeobject.c, code_sizeof).
std::uint32_t codeBytes(const profile::Profile& profile, const compile::Code& code)
{
    const bool merged = profile.compile.slicesWithoutObject;
    std::uint32_t units = 1;
    for (const compile::Instruction& instruction : code.instructions)
        units += unitsOf(instruction, merged);
    const std::size_t count = code.instructions.size();
    if (merged && count >= 2 && code.instructions[count - 2].op == compile::Op::LoadConst)
        --units; // RETURN_CONST
    return (profile.sizes.code + 2 * units + 7) / 8 * 8;
}

/// A text that only code holds is news to nobody.
Ref<Str> untold(Runtime& rt, const std::string& text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return c > 0; });
    if (!ascii || text.size() < 2)
        return newStr(rt, std::string_view(text));
    Ref<Str> made = reserveStr(rt, text.size(), U'\x7f');
    std::copy(text.begin(), text.end(), made->data());
    return made;
}

class Loader {
public:
    Loader(Runtime& runtime, std::shared_ptr<const compile::CompileUnit> unit, CodeOrigin origin)
        : rt(runtime)
        , m_unit(std::move(unit))
        , m_constants(m_unit->constants.size())
        , m_fileName(untold(rt, m_unit->fileName))
        , m_origin(origin)
    {}

    Ref<CodeObject> load(std::uint32_t index);

private:
    /// The constant's object; made when it is first needed.
    Object& constant(ConstantIndex index);
    Ref<> make(const Constant& constant);
    bool isKnownText(const Constant& constant) const;
    Ref<> makeTuple(const Constant& constant);
    Ref<> makeFrozenSet(const Constant& constant);
    Ref<> makeInt(const Constant& constant);
    Str* name(std::string_view text);
    void tellHolders(const CodeObject& code);

    Runtime& rt;
    std::shared_ptr<const compile::CompileUnit> m_unit;
    std::vector<Ref<>> m_constants;
    Ref<Str> m_fileName;
    CodeOrigin m_origin;
};

Str* Loader::name(std::string_view text)
{
    Str* name = intern(rt, text).give();
    if (rt.profile.immortal.strings == profile::StrImmortality::NamesOnly)
        name->count = memory::kImmortalCount;
    return name;
}

Ref<> Loader::makeTuple(const Constant& constant)
{
    std::vector<Object*> items;
    for (const ConstantIndex item : constant.items)
        items.push_back(share(this->constant(item)).give());
    return newTuple(rt, items);
}

Ref<> Loader::makeFrozenSet(const Constant& constant)
{
    Ref<Set> set = newFrozenSet(rt);
    for (const ConstantIndex item : constant.items)
        if (!add(rt, *set, this->constant(item)))
            return set;
    // The compiler merges equal constants: what it keeps is made of the items in the order of the first one's
    // table (merge_consts_recursive).
    std::vector<Ref<>> items;
    for (const SetEntry& entry : set->table)
        if (entry.key)
            items.push_back(share(*entry.key));
    clearSet(rt, *set);
    for (const Ref<>& item : items)
        if (!add(rt, *set, *item))
            return set;
    return set;
}

Ref<> Loader::makeInt(const Constant& constant)
{
    if (const auto value = numbers::parseInt(constant.text, 10))
        return newInt(rt, *value);
    return newInt(rt, std::int64_t{0});
}

Ref<> Loader::make(const Constant& constant)
{
    switch (constant.kind) {
    case ConstantKind::None: return none(rt);
    case ConstantKind::False: return newBool(rt, false);
    case ConstantKind::True: return newBool(rt, true);
    case ConstantKind::Ellipsis: return share(*rt.objects.ellipsis);
    case ConstantKind::Int: return makeInt(constant);
    case ConstantKind::Float: return newFloat(rt, constant.real);
    case ConstantKind::Complex: return newComplex(rt, constant.real, constant.imaginary);
    case ConstantKind::Str:
        if (constant.interned)
            return intern(rt, constant.text);
        return newStr(rt, std::string_view(constant.text));
    case ConstantKind::Bytes: return newBytes(rt, constant.text);
    case ConstantKind::Tuple: return makeTuple(constant);
    case ConstantKind::FrozenSet: return makeFrozenSet(constant);
    case ConstantKind::Code: return load(constant.code);
    }
    return none(rt);
}

/// Where a text was interned before, the code has that one; the parse tree keeps another that nobody sees.
bool Loader::isKnownText(const Constant& constant) const
{
    return constant.kind == ConstantKind::Str && constant.interned && constant.text.size() > 1 &&
           rt.interned.texts.contains(constant.text);
}

Object& Loader::constant(ConstantIndex index)
{
    if (!m_constants[index]) {
        const Constant& plain = m_unit->constants[index];
        const bool kept = plain.keptByParser && m_origin != CodeOrigin::Library && !isKnownText(plain);
        Ref<> object = make(plain);
        if (kept) {
            rt.parserArena.push_back(object.share().give());
            rt.report().holderAdded(*object, "", events::HolderKind::ParserArena);
        }
        m_constants[index] = std::move(object);
    }
    return *m_constants[index];
}

/// Singletons and code are no news to anybody.
bool isShownConstant(const Runtime& rt, const Object& object)
{
    return &object != rt.objects.none && &object != rt.objects.yes && &object != rt.objects.no &&
           &object != rt.objects.ellipsis && &typeOf(object) != rt.types.code;
}

void Loader::tellHolders(const CodeObject& code)
{
    if (!rt.report().listens() || code.ofLibrary)
        return;
    for (const Object* object : code.constants)
        if (isShownConstant(rt, *object))
            rt.report().holderAdded(*object, code.code->name, events::HolderKind::Constant);
}

Ref<CodeObject> Loader::load(std::uint32_t index)
{
    const compile::Code& plain = m_unit->codes[index];
    const std::uint32_t bytes = codeBytes(rt.profile, plain);
    auto* code = rt.heap.create<CodeObject>(*rt.types.code, memory::BodyRequest{bytes, 0, bytes, {}});
    code->unit = m_unit;
    code->code = &plain;
    code->name = name(plain.name);
    code->qualifiedName = name(plain.qualifiedName);
    code->fileName = m_fileName.share().give();
    code->shownName = rt.report().keep(plain.name);
    code->ofLibrary = m_origin == CodeOrigin::Library;
    code->ofText = m_origin == CodeOrigin::GivenText;
    code->caches.resize(plain.cacheCount);
    for (const std::string& text : plain.names)
        code->names.push_back(name(text));
    for (const compile::LocalName& local : plain.localsPlus)
        code->localNames.push_back(name(local.name));
    for (const ConstantIndex constantIndex : plain.constants) {
        Object& object = constant(constantIndex);
        code->constants.push_back(share(object).give());
        if (&typeOf(object) == rt.types.code)
            code->codes.push_back(static_cast<CodeObject*>(&object));
    }
    rt.heap.tell(*code);
    tellHolders(*code);
    return Ref<CodeObject>::adopt(code);
}

} // namespace

Ref<CodeObject> loadUnit(Runtime& rt, std::shared_ptr<const compile::CompileUnit> unit, CodeOrigin origin)
{
    Loader loader(rt, std::move(unit), origin);
    return loader.load(0);
}

void releaseParserArena(Runtime& rt)
{
    std::vector<Object*> held = std::exchange(rt.parserArena, {});
    for (Object* object : held) {
        rt.report().holderRemoved(*object, "", events::HolderKind::ParserArena);
        memory::dropReference(*object);
    }
}

} // namespace nametag::runtime
