// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/scene_builder.h"

#include "core/timeline/value_text.h"
#include "ui/layout/words.h"

#include <algorithm>

namespace nametag::ui {

using events::ObjectKind;
using timeline::MemoryState;
using timeline::ObjectState;

namespace {

constexpr std::size_t kMostNotes = 3;
constexpr std::size_t kNoteCharacters = 16;
constexpr int kNoteHeight = 34;
constexpr int kNoteFoot = 24;
constexpr int kSignWidth = 24;

/// How much a freed temporary says; 0: not worth a note.
int interestOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::List:
    case ObjectKind::Dict:
    case ObjectKind::Set:
    case ObjectKind::Instance: return 4;
    case ObjectKind::Tuple:
    case ObjectKind::FrozenSet:
    case ObjectKind::Deque:
    case ObjectKind::Exception: return 3;
    case ObjectKind::Str:
    case ObjectKind::Bytes: return 2;
    case ObjectKind::Int:
    case ObjectKind::Float:
    case ObjectKind::Complex: return 1;
    default: return 0;
    }
}

/// A list or tuple with its items, an atom's value, else the type.
std::string contentsOf(const MemoryState& state, const ObjectState& object, const TextTable& texts)
{
    const bool isRow = object.kind == ObjectKind::List || object.kind == ObjectKind::Tuple;
    return isRow || isAtom(object.kind) ? timeline::reprText(state, object.id, texts, kNoteCharacters)
                                        : typeWordOf(object, texts);
}

} // namespace

bool isWorthANote(ObjectKind kind, bool prints)
{
    const bool isOutput = prints && kind == ObjectKind::Str; // made to be printed
    return interestOf(kind) > 0 && !isOutput;
}

void SceneBuilder::addNotes(const std::vector<timeline::Temporary>& temporaries)
{
    const bool prints = m_now->outputLength() != m_before->outputLength();
    std::vector<timeline::Temporary> wanted;
    for (const timeline::Temporary& temporary : temporaries) {
        const ObjectKind kind = m_data.facts.kindOf(temporary.object);
        if (isWorthANote(kind, prints))
            wanted.push_back(temporary);
    }
    std::stable_sort(wanted.begin(), wanted.end(), [&](const auto& a, const auto& b) {
        return interestOf(m_data.facts.kindOf(a.object)) > interestOf(m_data.facts.kindOf(b.object));
    });
    if (wanted.size() > kMostNotes)
        wanted.resize(kMostNotes);
    int x = m_scene.heap.x + 20;
    const int y = m_scene.heap.bottom() - kNoteFoot - kNoteHeight;
    for (const timeline::Temporary& temporary : wanted) {
        const timeline::StateRef state = m_data.timeline.stateAt(temporary.dies);
        const ObjectState* object = state->object(temporary.object);
        if (!object)
            continue;
        SceneNote note;
        note.object = temporary.object;
        note.sign = signOf(object->kind);
        note.role = roleOf(object->kind);
        note.value = cut(contentsOf(*state, *object, texts()), kNoteCharacters);
        note.text = "temporary, freed";
        const int value = m_data.measurer.width(note.value, TextRole::CellValue);
        note.rect = {x, y, 10 + kSignWidth + 8 + value + 12, kNoteHeight};
        note.textRect = {note.rect.right() + 8, y, m_data.measurer.width(note.text, TextRole::Note),
                         kNoteHeight};
        if (!m_scene.notes.empty() && note.textRect.right() > m_scene.heap.right() - kNoteFoot)
            return; // no room for one more
        x = note.textRect.right() + 24;
        m_scene.notes.push_back(std::move(note));
    }
}

} // namespace nametag::ui
