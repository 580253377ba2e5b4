// SPDX-License-Identifier: GPL-3.0-or-later
// From the compiler's plain code to code objects of a run (loadUnit, callable_objects.h).
#include "core/numbers/big_int_text.h"
#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"

namespace nametag::runtime {

CodeObject::~CodeObject() = default;

namespace {

using compile::Constant;
using compile::ConstantIndex;
using compile::ConstantKind;

/// Bytes of a code object beside its instructions (H: cpython/code.h).
constexpr std::uint32_t kCodeBytes = 208;
/// CPython's instructions take two bytes each, and about as much for inline caches.
constexpr std::uint32_t kInstructionBytes = 4;

class Loader {
public:
    Loader(Runtime& runtime, std::shared_ptr<const compile::CompileUnit> unit, bool ofLibrary)
        : rt(runtime)
        , m_unit(std::move(unit))
        , m_constants(m_unit->constants.size())
        , m_fileName(newStr(rt, m_unit->fileName))
        , m_ofLibrary(ofLibrary)
    {}

    Ref<CodeObject> load(std::uint32_t index);

private:
    /// The constant's object; made when it is first needed.
    Object& constant(ConstantIndex index);
    Ref<> make(const Constant& constant);
    Ref<> makeTuple(const Constant& constant);
    Ref<> makeFrozenSet(const Constant& constant);
    Ref<> makeInt(const Constant& constant);
    Str* name(std::string_view text);
    void tellHolders(const CodeObject& code);

    Runtime& rt;
    std::shared_ptr<const compile::CompileUnit> m_unit;
    std::vector<Ref<>> m_constants;
    Ref<Str> m_fileName;
    bool m_ofLibrary;
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

Object& Loader::constant(ConstantIndex index)
{
    if (!m_constants[index]) {
        const Constant& plain = m_unit->constants[index];
        Ref<> object = make(plain);
        if (plain.keptByParser && !m_ofLibrary) {
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
    const auto bytes = kCodeBytes + kInstructionBytes * static_cast<std::uint32_t>(plain.instructions.size());
    auto* code = rt.heap.create<CodeObject>(*rt.types.code, memory::BodyRequest{bytes, 0, bytes, {}});
    code->unit = m_unit;
    code->code = &plain;
    code->name = name(plain.name);
    code->qualifiedName = name(plain.qualifiedName);
    code->fileName = m_fileName.share().give();
    code->shownName = rt.report().keep(plain.name);
    code->ofLibrary = m_ofLibrary;
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

Ref<CodeObject> loadUnit(Runtime& rt, std::shared_ptr<const compile::CompileUnit> unit, bool ofLibrary)
{
    Loader loader(rt, std::move(unit), ofLibrary);
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
