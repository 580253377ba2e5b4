// SPDX-License-Identifier: GPL-3.0-or-later
// Events of names: namespaces open and close, names are bound and unbound.
#pragma once

#include "core/base/ids.h"
#include "core/events/kinds.h"

#include <string_view>

namespace nametag::events {

/// A namespace begins. Where `dict` is given its bindings are the str-keyed entries of that dict object.
struct NamespaceOpened {
    static constexpr std::string_view kName = "namespace-opened";
    NamespaceId space;
    ObjectId dict;
    NamespaceKind kind = NamespaceKind::Module;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("space", self.space);
        take("dict", self.dict);
        take("kind", self.kind);
    }
};

/// A name now refers to an object. `position` orders the names of a function's frame (co_varnames,
/// co_cellvars, co_freevars); in a namespace that is a dict the order is that of first binding, and `key` is
/// the str object that is the key.
struct NameBound {
    static constexpr std::string_view kName = "name-bound";
    NamespaceId space;
    TextId name;
    ObjectId object;
    std::uint32_t position = 0;
    ObjectId key;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("space", self.space);
        take("name", self.name);
        take("object", self.object);
        take("position", self.position);
        take("key", self.key);
    }
};

/// The name is kept in a cell that inner functions share: it refers to whatever the cell's "contents" field
/// holds.
struct NameSharedByCell {
    static constexpr std::string_view kName = "name-shared-by-cell";
    NamespaceId space;
    TextId name;
    ObjectId cell;
    std::uint32_t position = 0;
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("space", self.space);
        take("name", self.name);
        take("cell", self.cell);
        take("position", self.position);
    }
};

/// The name refers to nothing any more.
struct NameUnbound {
    static constexpr std::string_view kName = "name-unbound";
    NamespaceId space;
    TextId name;
    ObjectId object; ///< what it referred to
    template <class Self, class Take> static void fields(Self& self, Take&& take)
    {
        take("space", self.space);
        take("name", self.name);
        take("object", self.object);
    }
};

} // namespace nametag::events
