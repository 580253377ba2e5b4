// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: a value, or the Diagnostic that says why there is none.
#pragma once

#include "core/base/assert.h"
#include "core/base/diagnostic.h"

#include <utility>
#include <variant>

namespace nametag {

template <class T> class [[nodiscard]] Result {
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {}
    Result(Diagnostic why)
        : m_content(std::in_place_index<1>, std::move(why))
    {}

    explicit operator bool() const { return m_content.index() == 0; }

    T& operator*() { return value(); }
    const T& operator*() const { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    /// The value; only if there is one.
    T& value()
    {
        NAMETAG_ASSERT(m_content.index() == 0, "asked a failed Result for its value");
        return *std::get_if<0>(&m_content);
    }
    const T& value() const
    {
        NAMETAG_ASSERT(m_content.index() == 0, "asked a failed Result for its value");
        return *std::get_if<0>(&m_content);
    }

    /// Why there is no value; only if there is none.
    const Diagnostic& error() const
    {
        NAMETAG_ASSERT(m_content.index() == 1, "asked a successful Result for its error");
        return *std::get_if<1>(&m_content);
    }

private:
    std::variant<T, Diagnostic> m_content;
};

/// The Result of something done for its effect.
using Outcome = Result<std::monostate>;

} // namespace nametag
