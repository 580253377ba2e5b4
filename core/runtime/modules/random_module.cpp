// SPDX-License-Identifier: GPL-3.0-or-later
// _random: the generator below the random module (Modules/_randommodule.c). Where CPython asks the system for
// randomness, numbers of a fixed sequence come instead, so that every run of a script is the same.
#include "core/runtime/modules/mersenne_twister.h"
#include "core/runtime/modules/module_makers.h"
#include "core/runtime/modules/sha512.h"
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/native_types.h"

#include <string>
#include <vector>

namespace nametag::runtime {

namespace {

using numbers::BigInt;

struct Generator : Object {
    MersenneTwister twister;
};

/// What stands for the system's randomness in this run.
struct SystemNumbers {
    std::uint32_t seeds = 0;
    bool started = false;
    MersenneTwister twister;
};

void seedWith(MersenneTwister& twister, const BigInt& number)
{
    const BigInt size = numbers::absolute(number);
    const std::size_t count = size.isZero() ? 1 : (size.bitLength() + 31) / 32;
    const std::string bytes = *numbers::toBytes(size, count * 4, numbers::ByteOrder::Little, false);
    std::vector<std::uint32_t> key(count);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        key[i / 4] |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << (i % 4 * 8);
    twister.seed(key);
}

/// Random(), seed(): the n-th one without a number gets the n-th fixed seed.
void seedFromSystem(Runtime& rt, MersenneTwister& twister)
{
    const std::uint32_t key[] = {0x6e616d65U, 0x74616773U, ++moduleState<SystemNumbers>(rt).seeds};
    twister.seed(key);
}

Done seedFrom(Runtime& rt, MersenneTwister& twister, Object* seed)
{
    if (!seed || seed == rt.objects.none) {
        seedFromSystem(rt, twister);
        return Nothing{};
    }
    if (isInt(*seed)) {
        seedWith(twister, bigValue(static_cast<const Int&>(*seed)));
        return Nothing{};
    }
    NAMETAG_TRY(number, hash(rt, *seed));
    seedWith(twister, BigInt::fromUnsigned(static_cast<std::uint64_t>(number)));
    return Nothing{};
}

/// A number of so many random bits: 32 of them from each number of the generator, lowest first.
BigInt randomBits(MersenneTwister& twister, std::uint64_t bits)
{
    if (bits == 0)
        return BigInt(0);
    if (bits <= 32)
        return BigInt(twister.next() >> (32 - bits));
    std::string bytes;
    for (std::uint64_t left = bits; left > 0;) {
        std::uint32_t word = twister.next();
        if (left < 32)
            word >>= 32 - left;
        for (int shift = 0; shift < 32; shift += 8)
            bytes += static_cast<char>(word >> shift);
        left -= left < 32 ? left : 32;
    }
    return numbers::fromBytes(bytes, numbers::ByteOrder::Little, false);
}

Value makeGenerator(Runtime& rt, Type& type, const Arguments& arguments)
{
    auto* made = makeNative<Generator>(rt, type);
    Ref<Generator> generator = Ref<Generator>::adopt(made);
    rt.heap.tell(*made);
    if (type.collected)
        rt.heap.track(*made);
    Object* seed = arguments.positional > 0 ? &arguments[0] : nullptr;
    if (&typeOf(*made) == &type && !type.is(kHeapType))
        NAMETAG_CHECK(seedFrom(rt, made->twister, seed));
    return generator;
}

void destroyGenerator(Object& self)
{
    releaseNative(runtimeOf(self), static_cast<Generator&>(self));
}

MersenneTwister& twisterOf(Object* self)
{
    return static_cast<Generator*>(self)->twister;
}

Value seedMethod(Runtime& rt, Object* self, const Arguments& arguments)
{
    NAMETAG_CHECK(seedFrom(rt, twisterOf(self), arguments.positional > 0 ? &arguments[0] : nullptr));
    return none(rt);
}

Value randomMethod(Runtime& rt, Object* self, const Arguments&)
{
    return newFloat(rt, twisterOf(self).nextDouble());
}

Value bitsFrom(Runtime& rt, MersenneTwister& twister, Object& count)
{
    NAMETAG_TRY(bits, indexNumber(rt, count));
    if (bits < 0)
        return valueError(rt, "number of bits must be non-negative");
    const auto wanted = static_cast<std::uint64_t>(bits);
    if (wanted / 8 > rt.budget.largestObject)
        return memoryError(rt);
    if (rt.spend(wanted / 256 + 1))
        return Raised{};
    return newInt(rt, randomBits(twister, wanted));
}

Value bitsMethod(Runtime& rt, Object* self, const Arguments& arguments)
{
    return bitsFrom(rt, twisterOf(self), arguments[0]);
}

Value stateMethod(Runtime& rt, Object* self, const Arguments&)
{
    const MersenneTwister& twister = twisterOf(self);
    std::vector<Object*> items;
    items.reserve(MersenneTwister::kWords + 1);
    for (const std::uint32_t word : twister.words())
        items.push_back(newInt(rt, std::int64_t{word}).give());
    items.push_back(newInt(rt, std::int64_t{twister.place()}).give());
    return newTuple(rt, items);
}

Value setStateMethod(Runtime& rt, Object* self, const Arguments& arguments)
{
    if (!typeOf(arguments[0]).is(kTupleSubclass))
        return typeError(rt, "state vector must be a tuple");
    const auto& state = static_cast<const Tuple&>(arguments[0]);
    if (state.length != MersenneTwister::kWords + 1)
        return valueError(rt, "state vector is the wrong size");
    std::array<std::uint32_t, MersenneTwister::kWords> words{};
    for (std::size_t i = 0; i < words.size(); ++i) {
        NAMETAG_TRY(word, indexNumber(rt, state[i]));
        words[i] = static_cast<std::uint32_t>(word);
    }
    NAMETAG_TRY(place, indexNumber(rt, state[MersenneTwister::kWords]));
    if (place < 0 || place > static_cast<std::int64_t>(MersenneTwister::kWords))
        return valueError(rt, "invalid state");
    twisterOf(self).restore(words, static_cast<std::uint32_t>(place));
    return none(rt);
}

const NativeRow kMethods[] = {
    {"getrandbits", bitsMethod, 1, 1}, {"getstate", stateMethod, 0, 0},    {"random", randomMethod, 0, 0},
    {"seed", seedMethod, 0, 1},        {"setstate", setStateMethod, 1, 1},
};

void setUpGenerator(Runtime& rt, Type& type)
{
    type.slots.make = makeGenerator;
    type.destroy = destroyGenerator;
    addMethods(rt, type, kMethods);
}

// ---- functions

Value digestOf(Runtime& rt, Object*, const Arguments& arguments)
{
    if (!typeOf(arguments[0]).is(kBytesSubclass))
        return typeError(rt, text("a bytes-like object is required, not '", typeName(arguments[0]), "'"));
    return newBytes(rt, sha512(static_cast<const Bytes&>(arguments[0]).view()));
}

Value systemBits(Runtime& rt, Object*, const Arguments& arguments)
{
    auto& system = moduleState<SystemNumbers>(rt);
    if (!system.started) {
        const std::uint32_t key[] = {0x73797374U, 0x656d0000U};
        system.twister.seed(key);
        system.started = true;
    }
    return bitsFrom(rt, system.twister, arguments[0]);
}

const NativeRow kRows[] = {
    {"digest", digestOf, 1, 1},
    {"systembits", systemBits, 1, 1},
};

} // namespace

Ref<Module> makeRandomModule(Runtime& rt)
{
    Ref<Module> module = newModule(rt, "_random");
    addFunctions(rt, *module, kRows);
    NativeTypeSpec spec{.name = "Random", .moduleName = "_random"};
    spec.flags = kBaseType;
    spec.basicSize = 2520;
    spec.setUp = setUpGenerator;
    store(rt, *module->dict, "Random", share<Object>(newNativeType(rt, spec)));
    return module;
}

} // namespace nametag::runtime
