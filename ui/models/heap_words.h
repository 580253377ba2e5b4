// SPDX-License-Identifier: GPL-3.0-or-later
// What the heap map says: who has a block, how an object's bytes are laid out, how full the free lists are.
#pragma once

#include "core/base/text_table.h"
#include "core/profile/profile.h"
#include "core/timeline/heap_timeline.h"
#include "core/timeline/timeline.h"
#include "ui/layout/scene_model.h"

#include <string>
#include <vector>

namespace nametag::ui {

/// What a block beside an object of this kind is for: "slots", "key table".
std::string partWords(events::ObjectKind kind);

/// Who has a block.
struct BlockWords {
    std::string value; ///< "'w239'", "slots of [1, 2]"; empty where nobody is known
    std::string type;  ///< "str"
    TypeRole role = TypeRole::Single;
    events::ObjectKind kind = events::ObjectKind::Other;
    bool isKnown = false; ///< the owner is on the stage
};
BlockWords wordsOf(const timeline::HeapBlock& block, const timeline::MemoryState& state,
                   const TextTable& texts);

/// A tenant's object as it was when it had the block.
BlockWords wordsOf(const timeline::Tenant& tenant, const timeline::Timeline& timeline);

enum class FieldGroup : std::uint8_t { Collector, Header, Body, Unused };

/// Bytes of a block that belong together.
struct ByteField {
    std::uint32_t offset = 0;
    std::uint32_t bytes = 0;
    std::string name;  ///< "count"
    std::string value; ///< "2"; may be empty
    FieldGroup group = FieldGroup::Body;
    ObjectId target; ///< the object that it refers to, or 0
};
/// The bytes of a live block at this address, from its first to its last, those that nobody asked for behind.
std::vector<ByteField> fieldsOf(const timeline::HeapBlock& block, std::uint64_t address,
                                std::uint32_t blockSize, const timeline::MemoryState& state,
                                const TextTable& texts, const profile::Profile& profile);

struct FreeListRow {
    std::string name;
    std::size_t kept = 0;
    std::size_t limit = 0;
};
std::vector<FreeListRow> freeListRows(const timeline::HeapState& heap, const profile::FreeListLimits& limits);

} // namespace nametag::ui
