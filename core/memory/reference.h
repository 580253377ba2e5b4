// SPDX-License-Identifier: GPL-3.0-or-later
// Ref: the move-only owner of one count of an object. share() is the only way to another count.
#pragma once

#include "core/memory/object_header.h"

#include <type_traits>
#include <utility>

namespace nametag::memory {

/// The count of an object whose kTouched bit is not set is about to change: the listener must be told.
/// (heap.cpp)
void noteTouched(Object& object);
/// The count has reached 0. (heap.cpp)
void reachedZero(Object& object);

inline void addReference(Object& object)
{
    if (object.isImmortal())
        return;
    if (!object.has(kTouched)) [[unlikely]]
        noteTouched(object);
    ++object.count;
}

inline void dropReference(Object& object)
{
    if (object.isImmortal())
        return;
    if (!object.has(kTouched)) [[unlikely]]
        noteTouched(object);
    if (--object.count == 0)
        reachedZero(object);
}

template <class T = Object> class [[nodiscard]] Ref {
public:
    Ref() = default;
    Ref(std::nullptr_t) {}
    Ref(Ref&& other) noexcept
        : m_object(other.m_object)
    {
        other.m_object = nullptr;
    }
    template <class U>
    requires std::is_convertible_v<U*, T*> Ref(Ref<U>&& other)
    noexcept
        : m_object(other.give())
    {}
    Ref& operator=(Ref&& other) noexcept
    {
        T* old = m_object;
        m_object = other.m_object;
        other.m_object = nullptr;
        if (old)
            dropReference(*old);
        return *this;
    }
    ~Ref()
    {
        if (m_object)
            dropReference(*m_object);
    }

    /// Owns a count that the caller owned.
    static Ref adopt(T* object)
    {
        Ref ref;
        ref.m_object = object;
        return ref;
    }
    /// Owns a count of its own.
    static Ref share(T& object)
    {
        addReference(object);
        return adopt(&object);
    }

    Ref share() const { return m_object ? share(*m_object) : Ref(); }
    /// Gives the count to the caller.
    T* give()
    {
        T* object = m_object;
        m_object = nullptr;
        return object;
    }
    T* get() const { return m_object; }
    T& operator*() const { return *m_object; }
    T* operator->() const { return m_object; }
    explicit operator bool() const { return m_object != nullptr; }

private:
    T* m_object = nullptr;
};

template <class T> Ref<T> share(T& object)
{
    return Ref<T>::share(object);
}

} // namespace nametag::memory
