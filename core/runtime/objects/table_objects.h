// SPDX-License-Identifier: GPL-3.0-or-later
// Payload and primitive operations of dict and set. Tables have CPython's sizes and probe orders
// (Objects/dictobject.c, Objects/setobject.c), so that getsizeof and the order of sets are CPython's. Keys
// that are not str compare through the compare protocol and can raise; the table is looked at anew if such a
// comparison changed it.
#pragma once

#include "core/base/ids.h"
#include "core/runtime/objects/value.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace nametag::runtime {

struct Runtime;
struct Type;
struct Str;

struct DictEntry {
    std::int64_t hash = 0;
    Object* key = nullptr; ///< empty: a hole
    Object* value = nullptr;
};

struct Dict : Object {
    std::vector<DictEntry> entries;  ///< insertion order, with holes
    std::vector<std::int32_t> index; ///< hash table of entry numbers; -1 empty, -2 deleted; 2^k slots
    std::uint32_t used = 0;          ///< entries that are not holes
    std::uint8_t logSlots = 0;       ///< 0: no table yet
    bool strKeys = true;             ///< every key is exactly str (smaller entries in CPython's table)
    std::uint64_t block = 0;         ///< simulated address of the key table
    std::uint32_t blockBytes = 0;
    std::uint32_t version = 1;     ///< changes with each change of a binding
    std::uint32_t keysVersion = 1; ///< changes when entry numbers can have changed (insert, delete, resize)
    NamespaceId space;             ///< set: its str-keyed entries are names of this namespace
    /// The instance whose room for values it uses instead of a table of its own (borrowed).
    Object* sharing = nullptr;
    std::uint64_t valuesBlock = 0; ///< simulated room for values that an instance left to it when it died
    std::uint32_t valuesBytes = 0;
};

/// Object::spare of a dict that shows the attributes which an instance keeps in itself: for the collector
/// they are the instance's (3.13: Objects/dictobject.c, dict_traverse).
inline constexpr std::uint16_t kShowsInstance = 1;

/// Makes an empty dict (no table until the first insertion).
Ref<Dict> newDict(Runtime& rt);
Ref<Dict> newDictOf(Runtime& rt, Type& type);
/// Makes an empty dict with room for this many entries from the start (dict_new_presized).
Ref<Dict> newDictWithRoom(Runtime& rt, std::uint32_t count, bool strKeys);

/// The value of a key, borrowed, or nullptr.
Eval<Object*> lookUp(Runtime& rt, Dict& dict, Object& key);
Object* lookUp(Runtime& rt, Dict& dict, Str& key);
Object* lookUp(Runtime& rt, Dict& dict, std::string_view key);
/// Entry number of a str key, or -1.
std::int32_t findEntry(Dict& dict, Str& key);
Done store(Runtime& rt, Dict& dict, Ref<> key, Ref<> value);
/// The same where the hash is known: the key is not asked for it.
Done storeWithHash(Runtime& rt, Dict& dict, Ref<> key, std::int64_t hash, Ref<> value);
void store(Runtime& rt, Dict& dict, Str& key, Ref<> value);
/// dict.setdefault: what the key has, or the value, put in now; hashes and compares once.
Value storeIfMissing(Runtime& rt, Dict& dict, Object& key, Object& value);
void store(Runtime& rt, Dict& dict, std::string_view key, Ref<> value);
/// Replaces the value of an existing entry (a cached entry number); the old value dies after the change was
/// told.
void storeAtEntry(Runtime& rt, Dict& dict, std::int32_t entry, Ref<> value);
/// Removes the key; the removed value, or an empty Ref if there was none.
Eval<Ref<>> removeKey(Runtime& rt, Dict& dict, Object& key, bool& found);
bool removeKey(Runtime& rt, Dict& dict, Str& key);
void clearDict(Runtime& rt, Dict& dict);
/// A copy with the sizes that dict.copy() gives.
Ref<Dict> copyDict(Runtime& rt, Dict& dict);
/// Bytes of sys.getsizeof for the table as it is.
std::uint32_t dictShownSize(Runtime& rt, const Dict& dict);
/// The collector has to know the dict from now on if this entry can be part of a cycle (MAINTAIN_TRACKING).
void trackDictFor(Runtime& rt, Dict& dict, const Object& key, const Object& value);
/// The dict gets a table of its own, with room to grow: the instance's values are given up.
void leaveSharedKeys(Runtime& rt, Dict& dict);
/// From now on the dict's str keys are names (a module's globals, a class body).
inline void makeNamespace(Dict& dict, NamespaceId space)
{
    dict.space = space;
}

struct SetEntry {
    Object* key = nullptr; ///< empty slot; or kDummy
    std::int64_t hash = 0;
};

struct Set : Object {
    std::vector<SetEntry> table; ///< 8 slots or more, 2^k
    std::uint32_t used = 0;      ///< live elements
    std::uint32_t fill = 0;      ///< live and dummy slots
    std::uint32_t finger = 0;    ///< where pop() goes on
    std::int64_t hash = -1;      ///< of a frozenset
    std::uint64_t block = 0;     ///< simulated address of a table of more than 8 slots
    /// True for a slot whose element was deleted.
    static bool isDummy(const SetEntry& entry) { return !entry.key && entry.hash == -1; }
};

Ref<Set> newSet(Runtime& rt);
Ref<Set> newFrozenSet(Runtime& rt);
Ref<Set> newSetOf(Runtime& rt, Type& type);
Eval<bool> contains(Runtime& rt, Set& set, Object& key);
/// True if it was not there yet.
Eval<bool> add(Runtime& rt, Set& set, Object& key);
Eval<bool> addWithHash(Runtime& rt, Set& set, Object& key, std::int64_t hash);
Eval<bool> discard(Runtime& rt, Set& set, Object& key);
void clearSet(Runtime& rt, Set& set);
/// Makes room as set_merge does before taking in `count` elements of another table.
void presizeSet(Runtime& rt, Set& set, std::size_t count);

} // namespace nametag::runtime
