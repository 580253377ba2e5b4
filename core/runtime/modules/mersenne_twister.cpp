// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/modules/mersenne_twister.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

constexpr std::size_t kMiddle = 397;
constexpr std::uint32_t kTwist = 0x9908b0dfU;
constexpr std::uint32_t kUpper = 0x80000000U;

std::uint32_t mixed(std::uint32_t before, std::uint32_t factor)
{
    return (before ^ (before >> 30)) * factor;
}

} // namespace

void MersenneTwister::start(std::uint32_t seed)
{
    m_words[0] = seed;
    for (std::uint32_t i = 1; i < kWords; ++i)
        m_words[i] = mixed(m_words[i - 1], 1812433253U) + i;
    m_place = kWords;
}

void MersenneTwister::seed(std::span<const std::uint32_t> key)
{
    start(19650218U);
    std::size_t i = 1;
    const auto step = [&] {
        if (++i == kWords) {
            m_words[0] = m_words[kWords - 1];
            i = 1;
        }
    };
    std::size_t j = 0;
    for (std::size_t count = std::max(kWords, key.size()); count > 0; --count) {
        m_words[i] = (m_words[i] ^ mixed(m_words[i - 1], 1664525U)) + key[j] + static_cast<std::uint32_t>(j);
        step();
        j = j + 1 == key.size() ? 0 : j + 1;
    }
    for (std::size_t count = kWords - 1; count > 0; --count) {
        m_words[i] = (m_words[i] ^ mixed(m_words[i - 1], 1566083941U)) - static_cast<std::uint32_t>(i);
        step();
    }
    m_words[0] = kUpper;
}

void MersenneTwister::refill()
{
    for (std::size_t i = 0; i < kWords; ++i) {
        const std::uint32_t both = (m_words[i] & kUpper) | (m_words[(i + 1) % kWords] & ~kUpper);
        m_words[i] = m_words[(i + kMiddle) % kWords] ^ (both >> 1) ^ ((both & 1U) != 0 ? kTwist : 0U);
    }
    m_place = 0;
}

std::uint32_t MersenneTwister::next()
{
    if (m_place >= kWords)
        refill();
    std::uint32_t word = m_words[m_place++];
    word ^= word >> 11;
    word ^= (word << 7) & 0x9d2c5680U;
    word ^= (word << 15) & 0xefc60000U;
    return word ^ (word >> 18);
}

double MersenneTwister::nextDouble()
{
    const std::uint32_t high = next() >> 5;
    const std::uint32_t low = next() >> 6;
    return (high * 67108864.0 + low) * (1.0 / 9007199254740992.0);
}

void MersenneTwister::restore(const std::array<std::uint32_t, kWords>& words, std::uint32_t place)
{
    m_words = words;
    m_place = place;
}

} // namespace nametag::runtime
