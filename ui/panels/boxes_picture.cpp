// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/boxes_picture.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace nametag::ui {

namespace {

constexpr double kSide = 40;
constexpr double kTitleHeight = 24;
constexpr double kNameHeight = 40;
constexpr double kAddressHeight = 24;
constexpr double kBoxHeight = 58;
constexpr double kLargeHeight = 84;
constexpr double kGap = 10;
constexpr double kLeastWidth = 92;
constexpr double kByteWidth = 23;
constexpr double kLeastItem = 46;
constexpr double kBitsHeight = 132;
constexpr int kLargeCells = 6;

QString words(const char* text)
{
    return QCoreApplication::translate("Boxes", text);
}

/// Boxes that lie together: those of a call, the blocks of malloc, the static ones.
struct Group {
    QString title;
    std::vector<std::uint32_t> boxes;
};

/// The address that a pointer's box holds, or 0.
std::uint64_t pointedAt(const BoxesContent& content, const contrast::Box& box)
{
    if (!box.type || !box.type->isPointer())
        return 0;
    std::uint64_t address = 0;
    for (std::uint64_t i = 8; i-- > 0;)
        address = address << 8 | content.state.memory.at(box.address + i);
    return address;
}

/// Texts of the program itself are shown where a pointer leads to them.
bool isShown(const BoxesContent& content, const contrast::Box& box)
{
    if (!box.isReadOnly)
        return true;
    return std::any_of(content.state.boxes.begin(), content.state.boxes.end(), [&](std::uint32_t id) {
        const std::uint64_t address = pointedAt(content, content.run().box(id));
        return address >= box.address && address < box.address + box.size;
    });
}

std::vector<Group> groupsOf(const BoxesContent& content)
{
    std::map<std::pair<int, std::uint32_t>, Group> groups;
    std::vector<std::uint32_t> all = content.state.boxes;
    all.insert(all.end(), content.done().gone.begin(), content.done().gone.end());
    std::sort(all.begin(), all.end(), [&](std::uint32_t a, std::uint32_t b) {
        return content.run().box(a).address < content.run().box(b).address;
    });
    for (std::uint32_t id : all) {
        const contrast::Box& box = content.run().box(id);
        if (!isShown(content, box))
            continue;
        const int place = box.region == contrast::Region::Stack  ? 0
                          : box.region == contrast::Region::Heap ? 1
                                                                 : 2;
        Group& group = groups[{place, box.frame}];
        group.boxes.push_back(id);
        if (place == 0) {
            const std::uint32_t function = content.run().frame(box.frame).function;
            group.title = words("Stack: %1")
                              .arg(QString::fromStdString(content.run().program->functions[function].name));
        } else {
            group.title = place == 1 ? words("Heap") : words("Static, as long as the program");
        }
    }
    std::vector<Group> result;
    for (auto& [key, group] : groups)
        result.push_back(std::move(group));
    return result;
}

bool isGone(const BoxesContent& content, std::uint32_t id)
{
    const std::vector<std::uint32_t>& gone = content.done().gone;
    return std::find(gone.begin(), gone.end(), id) != gone.end();
}

/// Boxes of one byte each, near each other: their bytes are drawn as they lie in memory.
bool isLarge(const BoxesContent& content, const std::vector<Group>& groups)
{
    if (groups.size() != 1 || !content.done().gone.empty())
        return false;
    const contrast::CRun& run = content.run();
    const std::vector<std::uint32_t>& boxes = groups.front().boxes;
    return run.box(boxes.back()).address - run.box(boxes.front()).address + 2 < kLargeCells &&
           std::all_of(boxes.begin(), boxes.end(), [&](std::uint32_t id) { return run.box(id).size == 1; });
}

double widthOf(const contrast::Box& box, double most)
{
    double width = static_cast<double>(box.size) * kByteWidth;
    if (box.type && box.type->isArray() && !box.type->of->isCharacter())
        width = std::max(width, static_cast<double>(box.type->count) * kLeastItem);
    return std::clamp(width, kLeastWidth, most);
}

class Placing {
public:
    Placing(const BoxesContent& content, const QRectF& room, BoxesPicture& picture)
        : m_content(content)
        , m_room(room)
        , m_picture(picture)
        , m_y(room.top() + 20)
    {}

    void placeLarge(const Group& group)
    {
        const double width = std::min(100.0, (m_room.width() - 2 * kSide) / kLargeCells);
        const double left = m_room.center().x() - width * kLargeCells / 2;
        const std::uint64_t first = m_content.run().box(group.boxes.front()).address - 1;
        const double top = m_room.top() + 70;
        for (int i = 0; i < kLargeCells; ++i)
            m_picture.boxes.push_back({0,
                                       {left + i * width, top, width, kLargeHeight},
                                       first + static_cast<std::uint64_t>(i),
                                       false});
        for (std::uint32_t id : group.boxes)
            m_picture.boxes[m_content.run().box(id).address - first].box = id;
        m_y = top + kLargeHeight + kAddressHeight;
    }

    void place(const Group& group, bool hasTitle)
    {
        if (hasTitle) {
            m_picture.titles.push_back({group.title, {m_room.left() + kSide, m_y + 14}});
            m_y += kTitleHeight;
        }
        const double most = m_room.width() - 2 * kSide;
        double x = m_room.left() + kSide;
        for (std::uint32_t id : group.boxes) {
            const contrast::Box& box = m_content.run().box(id);
            const double width = widthOf(box, most);
            if (x + width > m_room.right() - kSide + 0.5 && x > m_room.left() + kSide) {
                x = m_room.left() + kSide;
                m_y += kNameHeight + kBoxHeight + kAddressHeight;
            }
            m_picture.boxes.push_back(
                {id, {x, m_y + kNameHeight, width, kBoxHeight}, box.address, isGone(m_content, id)});
            x += width + kGap;
        }
        m_y += kNameHeight + kBoxHeight + kAddressHeight + 8;
    }

    double bottom() const { return m_y; }

private:
    const BoxesContent& m_content;
    QRectF m_room;
    BoxesPicture& m_picture;
    double m_y;
};

/// The box whose bits say something without being asked: it lost some, or has only eight.
std::uint32_t tellingBox(const BoxesContent& content)
{
    for (const contrast::Write& write : content.done().writes)
        if (write.loss && write.box != 0)
            return write.box;
    for (const contrast::Write& write : content.done().writes)
        if (write.box != 0 && write.type->isInteger() && write.type->size() == 1)
            return write.box;
    return 0;
}

} // namespace

std::uint32_t BoxesPicture::boxAt(QPointF point) const
{
    for (const PlacedBox& placed : boxes)
        if (placed.box != 0 && placed.rect.contains(point))
            return placed.box;
    return 0;
}

BoxesPicture placeBoxes(const BoxesContent& content, const QRectF& room, std::uint32_t chosen)
{
    BoxesPicture picture;
    const std::vector<Group> groups = groupsOf(content);
    if (groups.empty())
        return picture;
    picture.isLarge = isLarge(content, groups);
    Placing placing(content, room, picture);
    if (picture.isLarge)
        placing.placeLarge(groups.front());
    else
        for (const Group& group : groups)
            placing.place(group, groups.size() > 1);
    double bottom = placing.bottom();
    const std::vector<std::uint32_t>& live = content.state.boxes;
    const bool isThere = std::find(live.begin(), live.end(), chosen) != live.end();
    picture.bitsOf = isThere ? chosen : tellingBox(content);
    if (picture.bitsOf != 0) {
        const contrast::Box& box = content.run().box(picture.bitsOf);
        if (box.type && box.type->isScalar()) {
            picture.bits = {room.left() + kSide, bottom + (picture.isLarge ? 34 : 10),
                            room.width() - 2 * kSide, kBitsHeight};
            bottom = picture.bits.bottom();
        } else {
            picture.bitsOf = 0;
        }
    }
    picture.height = bottom + 12 - room.top();
    return picture;
}

} // namespace nametag::ui
