// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/describe.h"

#include "ui/scene/hit_test.h"

#include <QStringList>

#include <algorithm>

namespace nametag::ui {

namespace {

QString text(const std::string& from)
{
    return QString::fromStdString(from);
}

const SceneBlock* blockOf(const SceneModel& scene, ObjectId object)
{
    const auto found = std::find_if(scene.blocks.begin(), scene.blocks.end(),
                                    [&](const SceneBlock& block) { return block.object == object; });
    return found == scene.blocks.end() ? nullptr : &*found;
}

// Cells count from their labels, because a long list draws only some of them.
QString lengthOf(const SceneBlock& block)
{
    if (block.cells.empty())
        return {};
    qsizetype count = 0;
    for (const SceneCell& cell : block.cells) {
        bool isNumber = false;
        const int index = text(cell.label).toInt(&isNumber);
        if (block.form == BlockForm::Cells && isNumber)
            count = std::max<qsizetype>(count, index + 1);
        else if (cell.content == CellContent::Dot || cell.content == CellContent::Docked)
            ++count;
        else if (cell.content == CellContent::More)
            count += text(cell.text).mid(1).toInt();
    }
    return QStringLiteral("%1 %2").arg(count).arg(count == 1 ? QStringLiteral("item")
                                                             : QStringLiteral("items"));
}

QString countOf(const SceneBlock& block)
{
    if (block.count.text == "∞")
        return QStringLiteral("immortal");
    if (block.count.text.empty())
        return QStringLiteral("count not recorded");
    QString words = QStringLiteral("count ") + text(block.count.text);
    if (!block.count.before.empty())
        words += QStringLiteral(", was ") + text(block.count.before);
    return words;
}

// "list …100180, 4 items, count 1" or "int 300, count 4"
QString wordsFor(const SceneBlock& block)
{
    if (block.isFold)
        return QStringLiteral("stack of ") + text(block.lines.front().text) +
               QStringLiteral(", Enter opens it");
    QStringList words{text(block.typeWord)};
    if (block.form == BlockForm::Value && !block.lines.empty())
        words[0] += QLatin1Char(' ') + text(block.lines.front().text);
    else if (!block.address.empty())
        words[0] += QLatin1Char(' ') + text(block.address);
    const QString length = lengthOf(block);
    if (!length.isEmpty())
        words += length;
    words += countOf(block);
    return words.join(QStringLiteral(", "));
}

QString stateOf(const SceneBlock& block)
{
    if (!block.flag.empty())
        return QStringLiteral(", ") + text(block.flag);
    if (block.dying)
        return QStringLiteral(", freed in this step");
    if (block.isNew)
        return QStringLiteral(", new in this step");
    if (block.unreachable)
        return QStringLiteral(", unreachable");
    return block.changed ? QStringLiteral(", changed in this step") : QString();
}

QString targetWords(const SceneModel& scene, ObjectId object)
{
    const SceneBlock* block = blockOf(scene, object);
    return block != nullptr ? wordsFor(*block) : QStringLiteral("an object that is not shown");
}

QString wordsFor(const SceneModel& scene, const SceneFrame& frame, const SceneTag& tag)
{
    const QString name = text(frame.title).remove(QStringLiteral("()"));
    const QString head = QStringLiteral("tag %1 in %2").arg(text(tag.name), name);
    if (tag.id.slot == kGhostSlot)
        return QStringLiteral("tag %1, which this line ties to an object").arg(text(tag.name));
    if (tag.state == TagState::Deleted)
        return head + QStringLiteral(", ") +
               (tag.note.empty() ? QStringLiteral("deleted in this step") : text(tag.note));
    if (!tag.object)
        return head + QStringLiteral(", refers to nothing");
    const QString target = tag.chip ? text(tag.chip->tip) : targetWords(scene, tag.object);
    const char* state = tag.state == TagState::New     ? ", new in this step"
                        : tag.state == TagState::Moved ? ", moved in this step"
                                                       : "";
    return head + QStringLiteral(", refers to ") + target + QLatin1String(state);
}

QString tagName(const SceneModel& scene, SlotId id)
{
    for (const SceneFrame& frame : scene.frames) {
        for (const SceneTag& tag : frame.tags) {
            if (tag.id == id)
                return wordsFor(scene, frame, tag);
        }
    }
    return {};
}

QString cellName(const SceneModel& scene, SlotId id)
{
    for (const SceneBlock& block : scene.blocks) {
        for (const SceneCell& cell : block.cells) {
            if (cell.id != id)
                continue;
            if (cell.content == CellContent::More)
                return QStringLiteral("%1 more slots of %2")
                    .arg(text(cell.text).mid(1), text(block.typeWord));
            const QString what =
                cell.content == CellContent::Docked ? text(cell.text) : targetWords(scene, cell.target);
            return QStringLiteral("slot %1 of %2 %3, refers to %4")
                .arg(text(cell.label), text(block.typeWord), text(block.address), what)
                .replace(QStringLiteral(" , "), QStringLiteral(", "));
        }
    }
    return {};
}

} // namespace

QString describe(const SceneModel& scene, const ItemKey& key)
{
    switch (key.kind) {
    case ItemKind::Tag: return tagName(scene, key.slot);
    case ItemKind::Cell: return cellName(scene, key.slot);
    case ItemKind::Block:
        if (const SceneBlock* block = blockOf(scene, key.object))
            return wordsFor(*block) + QStringLiteral(", ") + text(block->size) + stateOf(*block);
        return {};
    case ItemKind::Arrow: {
        const QString from =
            key.slot.kind == SlotKind::Name ? tagName(scene, key.slot) : cellName(scene, key.slot);
        return QStringLiteral("string of ") + from;
    }
    case ItemKind::Ghost: return QStringLiteral("where the tag led before this step");
    case ItemKind::Frame:
        for (const SceneFrame& frame : scene.frames) {
            if (keyOf(frame) == key)
                return QStringLiteral("%1, %2 tags").arg(text(frame.title)).arg(frame.tags.size());
        }
        return {};
    case ItemKind::Stub:
        for (const SceneStub& stub : scene.stubs) {
            if (keyOf(stub) == key)
                return QStringLiteral("%1 refers to %2")
                    .arg(text(stub.text), targetWords(scene, stub.object));
        }
        return {};
    case ItemKind::Note:
        for (const SceneNote& note : scene.notes) {
            if (keyOf(note) == key)
                return QStringLiteral("%1, %2").arg(text(note.value), text(note.text));
        }
        return {};
    default: return {};
    }
}

QString pictureAsText(const SceneModel& scene)
{
    QStringList lines{text(scene.summary)};
    for (const ItemKey& key : focusOrder(scene))
        lines += describe(scene, key);
    for (const SceneStub& stub : scene.stubs)
        lines += describe(scene, keyOf(stub));
    for (const SceneNote& note : scene.notes)
        lines += describe(scene, keyOf(note));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace nametag::ui
