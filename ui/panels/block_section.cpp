// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/block_section.h"

#include "core/profile/profile_list.h"
#include "ui/layout/words.h"
#include "ui/models/object_words.h"
#include "ui/panels/heap_map_painter.h"
#include "ui/panels/paint_pieces.h"
#include "ui/panels/rich_text.h"
#include "ui/session/lesson_session.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr double kLeft = 16;
constexpr double kValueLeft = 108;
constexpr double kRow = 26;
constexpr std::size_t kTenantsShown = 6;

QString said(const char* text)
{
    return QCoreApplication::translate("BlockSection", text);
}

QString words(const std::string& text)
{
    return QString::fromStdString(text);
}

/// Neighbours of one group as one field.
std::vector<ByteField> grouped(const std::vector<ByteField>& fields)
{
    std::vector<ByteField> groups;
    for (const ByteField& field : fields) {
        const bool isHead = field.group == FieldGroup::Header || field.group == FieldGroup::Collector;
        const FieldGroup group = isHead ? FieldGroup::Header : field.group;
        if (groups.empty() || groups.back().group != group)
            groups.push_back({field.offset, 0, isHead ? "header" : field.name, {}, group, {}});
        groups.back().bytes += field.bytes;
    }
    return groups;
}

QString splitOf(const std::vector<ByteField>& fields)
{
    QStringList parts;
    std::uint32_t header = 0;
    for (const ByteField& field : fields)
        header += field.group == FieldGroup::Header || field.group == FieldGroup::Collector ? field.bytes : 0;
    if (header > 0)
        parts << said("%1 header").arg(header);
    for (const ByteField& field : fields)
        if (field.group == FieldGroup::Body)
            parts << QStringLiteral("%1 %2").arg(field.bytes).arg(words(field.name));
    if (parts.size() > 4)
        parts = QStringList{parts.first(), said("%1 fields").arg(parts.size() - 1)};
    return parts.join(QStringLiteral(" + "));
}

void readTenants(BlockSection& section, const LessonSession& session, std::uint64_t address)
{
    const timeline::HeapTimeline& heap = *session.heap();
    const StepIndex now = session.step();
    section.tenantCount = heap.tenantCount(address, now, session.moment());
    for (const timeline::Tenant& tenant : heap.tenantsOf(address, now, session.moment(), kTenantsShown / 2)) {
        const BlockWords owner = wordsOf(tenant, *session.timeline());
        section.tenants.push_back({words(cut(owner.value, 18)), tenant.step, session.lineOf(tenant.step),
                                   false, tenant.step == now, false});
        if (tenant.hasEnded)
            section.tenants.push_back({{},
                                       tenant.freedIn,
                                       session.lineOf(tenant.freedIn),
                                       true,
                                       tenant.freedIn == now,
                                       tenant.keptForLater});
    }
}

void readPlace(BlockSection& section, const LessonSession& session, const timeline::HeapState& heap,
               const timeline::ObjectState& object)
{
    const timeline::PoolState& pool = *heap.poolAt(object.address);
    const std::uint32_t index = pool.indexOf(object.address);
    const timeline::HeapBlock& block = pool.blocks[index];
    const std::uint64_t address = pool.addressOf(index);
    const profile::Profile* profile = profile::findProfile(session.recording()->profileName);
    const auto fields =
        fieldsOf(block, address, pool.blockSize, *session.state(), session.recording()->texts(),
                 profile ? *profile : profile::defaultProfile());
    section.title = said("Block %1 of %2").arg(index + 1).arg(pool.blocks.size());
    section.address = words(idText(address));
    section.asked = said("%1 B").arg(block.request);
    section.askedSplit = splitOf(fields);
    section.got = said("%1 B").arg(pool.blockSize);
    const std::uint32_t unused = pool.blockSize - block.request;
    section.unused = unused > 0 ? said("%1 bytes unused").arg(unused) : said("all of it used");
    section.groups = grouped(fields);
    readTenants(section, session, address);
}

void paintFact(QPainter& painter, double& y, double width, const QString& label, const QString& value,
               const QString& more, const Theme& theme)
{
    painter.setFont(ui::font(FontRole::Base));
    painter.setPen(theme.colour(Colour::Ink3));
    painter.drawText(QRectF(kLeft, y, kValueLeft - kLeft, kRow), Qt::AlignVCenter, label);
    const QFont mono = monoFont(13, QFont::Medium);
    painter.setFont(mono);
    painter.setPen(theme.colour(Colour::Ink1));
    painter.drawText(QRectF(kValueLeft, y, width, kRow), Qt::AlignVCenter, value);
    const double left = kValueLeft + QFontMetricsF(mono).horizontalAdvance(value) + 6;
    const QFont base = ui::font(FontRole::Base);
    const QRectF room(left, y + (kRow - QFontMetricsF(base).height()) / 2, width - left - 12, 200);
    painter.setFont(base);
    painter.setPen(theme.colour(Colour::Ink3));
    painter.drawText(room, Qt::TextWordWrap, more);
    const double height = QFontMetricsF(base).boundingRect(room, Qt::TextWordWrap, more).height();
    y += std::max(kRow, height + 8);
}

void paintTenant(QPainter& painter, const TenantRow& row, double y, double width, const Theme& theme)
{
    const Colour ink = row.isNow ? Colour::Now : Colour::Ink1;
    paintMark(painter, QPointF(kLeft + 6, y + 13), row.isFreed ? Mark::Free : Mark::Allocate,
              theme.colour(row.isNow ? Colour::NowMark : Colour::Ink2));
    const QString value = row.isFreed           ? (row.keptForLater ? said("kept") : said("freed"))
                          : row.value.isEmpty() ? said("another object")
                                                : row.value;
    const bool isCode = !row.isFreed && !row.value.isEmpty();
    const QFont font =
        isCode ? monoFont(13, row.isNow ? QFont::DemiBold : QFont::Normal) : ui::font(FontRole::Base);
    painter.setFont(font);
    painter.setPen(theme.colour(ink));
    painter.drawText(QRectF(kLeft + 24, y, width, kRow), Qt::AlignVCenter, value);
    const double left = std::max(kValueLeft, kLeft + 36 + QFontMetricsF(font).horizontalAdvance(value));
    QString when = row.step == 0 ? said("before line 1") : said("step %1").arg(row.step);
    if (row.line > 0)
        when = said("line %1, step %2").arg(row.line).arg(row.step);
    if (row.isNow)
        when = row.line > 0 ? said("line %1, now").arg(row.line) : said("now");
    painter.setFont(ui::font(FontRole::Base));
    painter.setPen(theme.colour(row.isNow ? Colour::Now : Colour::Ink3));
    painter.drawText(QRectF(left, y, width - left - 8, kRow), Qt::AlignVCenter, when);
}

} // namespace

std::optional<BlockSection> blockSection(const LessonSession& session)
{
    const timeline::HeapTimeline* timeline = session.heap();
    const timeline::ObjectState* object =
        timeline ? session.state()->object(session.marked().object) : nullptr;
    if (!object)
        return std::nullopt;
    BlockSection section;
    section.role = roleOf(object->kind);
    const auto heap = timeline->stateAt(session.step(), session.moment());
    if (heap->blockAt(object->address)) {
        readPlace(section, session, *heap, *object);
        return section;
    }
    section.address = words(idText(object->address));
    section.got = said("%1 B").arg(object->size);
    if (object->is(events::kStaticMemory)) {
        section.title = said("No block");
        section.unused = said("part of Python itself");
    } else {
        section.title = said("Outside the arenas");
        section.unused = said("from the system");
    }
    return section;
}

double paintBlockFacts(QPainter& painter, const BlockSection& section, double y, double width,
                       const Theme& theme)
{
    painter.setFont(ui::font(FontRole::Heading));
    painter.setPen(theme.colour(Colour::Ink1));
    painter.drawText(QRectF(kLeft, y, width, kRow), Qt::AlignVCenter, section.title);
    y += kRow + 2;
    paintFact(painter, y, width, said("Address"), section.address, {}, theme);
    if (!section.asked.isEmpty())
        paintFact(painter, y, width, said("Asked for"), section.asked, section.askedSplit, theme);
    paintFact(painter, y, width, said("Got"), section.got, section.unused, theme);
    if (section.groups.empty())
        return y;
    paintByteBar(painter, {kLeft, y + 6, width - 2 * kLeft, 28}, section.groups, section.role, theme);
    return y + 40;
}

double paintTenants(QPainter& painter, const BlockSection& section, double y, double width,
                    const Theme& theme, std::vector<QRectF>& rows)
{
    painter.setFont(ui::font(FontRole::Heading));
    painter.setPen(theme.colour(Colour::Ink1));
    painter.drawText(QRectF(kLeft, y, width, kRow), Qt::AlignVCenter, said("Tenants of this block"));
    y += kRow + 2;
    for (const TenantRow& row : section.tenants) {
        paintTenant(painter, row, y, width, theme);
        rows.emplace_back(0, y, width, kRow);
        y += kRow;
    }
    if (section.tenantCount < 2)
        return y;
    y += 8;
    painter.fillRect(QRectF(0, y, width, 1), theme.colour(Colour::LineHair));
    QTextDocument text;
    setRichText(
        text,
        sentenceHtml(said("%1 objects lived at this address, one after the other. If their `id()` was the "
                          "same, that means nothing: they never existed together.")
                         .arg(section.tenantCount),
                     CodeLook::Chip, 13, theme),
        ui::font(FontRole::Base), 20, theme.colour(Colour::Ink3));
    text.setTextWidth(width - 2 * kLeft);
    painter.save();
    painter.translate(kLeft, y + 11);
    text.drawContents(&painter);
    painter.restore();
    return y + 11 + text.size().height();
}

} // namespace nametag::ui
