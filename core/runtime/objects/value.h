// SPDX-License-Identifier: GPL-3.0-or-later
// Eval<T>: what running Python code gives: a value, or Raised, whose exception waits in Runtime::raised.
// NAMETAG_TRY(name, expression) unpacks one or leaves the function with Raised; NAMETAG_CHECK does so for
// effects only.
#pragma once

#include "core/memory/reference.h"

#include <optional>
#include <utility>

namespace nametag::runtime {

using memory::Object;
using memory::Ref;
using memory::share;

/// An exception is on its way.
struct Raised {};

template <class T> class [[nodiscard]] Eval {
public:
    Eval(T value)
        : m_value(std::move(value))
    {}
    Eval(Raised) {}

    explicit operator bool() const { return m_value.has_value(); }
    T take() { return std::move(*m_value); }
    const T& operator*() const { return *m_value; }
    const T* operator->() const { return &*m_value; }

private:
    std::optional<T> m_value;
};

/// For references an empty Ref is the exception, so this costs no more than a pointer.
template <class T> class [[nodiscard]] Eval<Ref<T>> {
public:
    template <class U>
    requires std::is_convertible_v<U*, T*> Eval(Ref<U>&& value)
        : m_value(std::move(value))
    {}
    template <class U>
    requires std::is_convertible_v<U*, T*> Eval(Eval<Ref<U>>&& other)
        : m_value(other.take())
    {}
    Eval(Raised) {}

    explicit operator bool() const { return static_cast<bool>(m_value); }
    Ref<T> take() { return std::move(m_value); }
    T& operator*() const { return *m_value; }
    T* operator->() const { return m_value.get(); }

private:
    Ref<T> m_value;
};

using Value = Eval<Ref<>>;

/// The Eval of something done for its effect.
struct Nothing {};
using Done = Eval<Nothing>;

} // namespace nametag::runtime

#define NAMETAG_TRY(name, expression)                                                                        \
    auto name##OrRaised = (expression);                                                                      \
    if (!name##OrRaised) [[unlikely]]                                                                        \
        return ::nametag::runtime::Raised{};                                                                 \
    auto name = name##OrRaised.take()

#define NAMETAG_CHECK(expression)                                                                            \
    do {                                                                                                     \
        if (!(expression)) [[unlikely]]                                                                      \
            return ::nametag::runtime::Raised{};                                                             \
    } while (false)
