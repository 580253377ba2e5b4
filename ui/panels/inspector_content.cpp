// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/value_text.h"
#include "ui/layout/words.h"
#include "ui/models/object_words.h"
#include "ui/panels/inspector.h"
#include "ui/session/lesson_guide.h"
#include "ui/session/lesson_session.h"

#include <algorithm>

namespace nametag::ui {

namespace {

/// In runs with more events than this an object's history is read on a worker.
constexpr events::EventIndex kReadAtOnce = 200'000;

using timeline::ObjectState;

QString words(const std::string& text)
{
    return QString::fromStdString(text);
}

QString originOf(const ObjectState& object)
{
    if (object.is(events::kStaticMemory))
        return QObject::tr("part of Python itself");
    switch (object.source) {
    case events::BlockSource::Fresh: return QObject::tr("a fresh block");
    case events::BlockSource::Reused: return QObject::tr("a block used before");
    case events::BlockSource::FreeList: return QObject::tr("from the free list");
    case events::BlockSource::System: break;
    }
    return QObject::tr("over 512 bytes, from the system");
}

QString collectorOf(const ObjectState& object, int generation)
{
    if (generation == 3)
        return QObject::tr("tracked, frozen");
    if (generation >= 0)
        return QObject::tr("tracked, generation %1").arg(generation);
    const bool holds = !object.items.empty() || !object.entries.empty() || !object.elements.empty() ||
                       !object.fields.empty();
    return holds ? QObject::tr("not tracked") : QObject::tr("not tracked, holds no references");
}

QString flagsOf(const ObjectState& object)
{
    QStringList flags;
    if (object.is(events::kConstant))
        flags << QObject::tr("constant of this file");
    if (object.is(events::kInterned))
        flags << QObject::tr("interned");
    if (object.is(events::kImmortal))
        flags << QObject::tr("immortal");
    return flags.join(QStringLiteral(", "));
}

std::uint32_t usedSlots(const ObjectState& object)
{
    const auto used = std::count_if(object.elements.begin(), object.elements.end(),
                                    [](ObjectId id) { return static_cast<bool>(id); });
    return static_cast<std::uint32_t>(object.items.size() + static_cast<std::size_t>(used));
}

void readObject(InspectorContent& content, const ObjectState& object, const LessonSession& session)
{
    const TextTable& texts = session.recording()->texts();
    const auto state = session.state();
    content.sign = words(std::string(signOf(object.kind)));
    content.role = roleOf(object.kind);
    content.type = words(typeWordOf(object, texts));
    content.nature = words(natureOf(object));
    content.repr = words(timeline::reprText(*state, object.id, texts, 160));
    content.id = words(idText(object.address));
    content.size = QStringLiteral("%1 B").arg(words(grouped(object.size)));
    content.sizeSplit = words(sizeSplit(object));
    content.origin = originOf(object);
    content.collector = collectorOf(object, state->generationOf(object));
    content.flags = flagsOf(object);
    content.slotsUsed = usedSlots(object);
    content.slotsAll = object.capacity;
}

void readCount(InspectorContent& content, const ObjectState& now, const ObjectState* before)
{
    content.count = now.is(events::kImmortal) ? QStringLiteral("∞") : QString::number(now.count);
    if (before && before->count != now.count && !now.is(events::kImmortal))
        content.countBefore = QString::number(before->count);
}

/// Nothing else is pointed at: the pointer still rests where it asked.
bool isAbout(const LessonSession::Comparison& compared, const Selection& hovered)
{
    return hovered.isEmpty() || hovered.object == compared.first.object ||
           hovered.object == compared.second.object;
}

} // namespace

InspectorContent inspectorContent(const LessonSession& session, const InspectorContent& before)
{
    InspectorContent content;
    content.object = session.marked().object;
    if (!content.object || !session.recording())
        return content;
    const auto state = session.state();
    const auto stateBefore = session.stateBefore();
    content.step = session.step();
    content.stepCount = session.stepCount();
    content.recording = session.sharedRecording();
    content.horizon = session.horizon();
    const bool isKnown = before.object == content.object && before.recording == content.recording &&
                         before.horizon == content.horizon;
    content.isReading = isKnown ? before.isReading : session.recording()->eventCount() > kReadAtOnce;
    if (isKnown)
        content.history = before.history;
    else if (content.isReading)
        content.history = std::make_shared<const ObjectHistory>();
    else
        content.history = std::make_shared<const ObjectHistory>(
            historyOf(*session.recording(), content.object, content.horizon));
    const ObjectState* object = state->object(content.object);
    content.isRecorded = session.script().isRecorded();
    if (content.isRecorded && !object)
        return {}; // nothing leads to it any more; whether it is freed is not known
    content.exists = object != nullptr;
    content.notYetBorn = !object && content.history->born >= session.step() &&
                         !(content.history->hasDied && content.history->died <= session.step());
    if (const auto& compared = session.compared(); compared && !content.isRecorded && isAbout(*compared, session.hovered())) {
        const timeline::Sameness same =
            timeline::samenessOf(*session.timeline(), session.moment(), compared->first, compared->second);
        content.isSame = same.reason != timeline::SameReason::TwoObjects;
        content.same = explain::explainSameness(same, session.recording()->text(same.unit));
    }
    if (object) {
        readObject(content, *object, session);
        content.notes = notesOn(session, content.object);
        if (content.isRecorded)
            return content;
        readCount(content, *object, stateBefore->object(content.object));
        content.referrers = referrersOf(*stateBefore, *state, content.object, session.recording()->texts());
    }
    return content;
}

} // namespace nametag::ui
