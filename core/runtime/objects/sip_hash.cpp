// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/objects/sip_hash.h"

#include <bit>
#include <cstring>

namespace nametag::runtime {

namespace {

/// The four words of the algorithm (Aumasson, Bernstein: SipHash).
struct SipState {
    std::uint64_t v0 = 0x736f6d6570736575;
    std::uint64_t v1 = 0x646f72616e646f6d;
    std::uint64_t v2 = 0x6c7967656e657261;
    std::uint64_t v3 = 0x7465646279746573;

    void round()
    {
        v0 += v1;
        v1 = std::rotl(v1, 13) ^ v0;
        v0 = std::rotl(v0, 32);
        v2 += v3;
        v3 = std::rotl(v3, 16) ^ v2;
        v0 += v3;
        v3 = std::rotl(v3, 21) ^ v0;
        v2 += v1;
        v1 = std::rotl(v1, 17) ^ v2;
        v2 = std::rotl(v2, 32);
    }
    void take(std::uint64_t word)
    {
        v3 ^= word;
        round();
        v0 ^= word;
    }
};

} // namespace

std::int64_t hashOfBytes(const void* data, std::size_t length)
{
    const auto* bytes = static_cast<const unsigned char*>(data);
    SipState state;
    std::size_t i = 0;
    for (; i + 8 <= length; i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes + i, 8);
        state.take(word);
    }
    std::uint64_t last = static_cast<std::uint64_t>(length) << 56;
    for (std::size_t k = 0; i + k < length; ++k)
        last |= static_cast<std::uint64_t>(bytes[i + k]) << (8 * k);
    state.take(last);
    state.v2 ^= 0xff;
    state.round();
    state.round();
    state.round();
    const auto hash = static_cast<std::int64_t>(state.v0 ^ state.v1 ^ state.v2 ^ state.v3);
    return hash == -1 ? -2 : hash;
}

} // namespace nametag::runtime
