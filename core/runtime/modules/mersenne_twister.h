// SPDX-License-Identifier: GPL-3.0-or-later
// The generator of Python's random module: MT19937 of Matsumoto and Nishimura, with its state at hand.
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace nametag::runtime {

class MersenneTwister {
public:
    static constexpr std::size_t kWords = 624;

    /// Starts anew from words of a key, lowest first (init_by_array).
    void seed(std::span<const std::uint32_t> key);
    std::uint32_t next();
    /// A double in [0, 1) with 53 random bits.
    double nextDouble();

    /// The words and the place of the next one, as getstate() shows them.
    const std::array<std::uint32_t, kWords>& words() const { return m_words; }
    std::uint32_t place() const { return m_place; }
    void restore(const std::array<std::uint32_t, kWords>& words, std::uint32_t place);

private:
    void start(std::uint32_t seed);
    void refill();

    std::array<std::uint32_t, kWords> m_words{};
    std::uint32_t m_place = kWords;
};

} // namespace nametag::runtime
