// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/scene_text.h"

#include <sstream>

namespace nametag::ui {

namespace {

constexpr const char* kSlotKinds[] = {"name", "item", "key", "value", "element", "field"};
constexpr const char* kTagStates[] = {"", " new", " moved", " deleted"};
constexpr const char* kContents[] = {"empty", "dot", "docked", "more", "hole"};
constexpr const char* kArrowKinds[] = {"name", "slot", "weak", "ghost", "stub"};

std::ostream& operator<<(std::ostream& out, const Rect& r)
{
    return out << r.x << ',' << r.y << ' ' << r.width << 'x' << r.height;
}

std::ostream& operator<<(std::ostream& out, const SlotId& id)
{
    return out << kSlotKinds[static_cast<int>(id.kind)] << ' ' << id.holder << '.' << id.slot;
}

void write(std::ostream& out, const SceneFrame& frame)
{
    out << "frame " << frame.title << " [" << frame.rect << ']';
    if (!frame.caller.empty())
        out << " from " << frame.caller;
    out << (frame.active ? " active" : "") << (frame.suspended ? " suspended" : "")
        << (frame.isNew ? " new" : "") << (frame.leaving ? " leaving" : "") << (frame.folded ? " folded" : "")
        << '\n';
    for (const SceneTag& tag : frame.tags) {
        out << "  tag " << tag.shown << " [" << tag.rect << "] eyelet " << tag.eyelet.x << ',' << tag.eyelet.y
            << " -> " << tag.object.value << kTagStates[static_cast<int>(tag.state)];
        if (tag.chip)
            out << " chip " << tag.chip->tip;
        out << '\n';
    }
}

void write(std::ostream& out, const SceneCell& cell)
{
    out << "  cell " << (cell.label.empty() ? "-" : cell.label) << " [" << cell.rect << "] "
        << kContents[static_cast<int>(cell.content)];
    if (!cell.text.empty())
        out << ' ' << cell.text;
    if (cell.content == CellContent::Dot)
        out << " -> " << cell.target.value;
    out << (cell.changed ? " changed" : "") << '\n';
}

void write(std::ostream& out, const SceneBlock& block)
{
    out << "block " << block.object.value << ' ' << block.typeWord << " [" << block.rect << "] count "
        << block.count.text;
    if (!block.count.before.empty())
        out << " was " << block.count.before;
    out << ' ' << block.address << ' ' << block.size << (block.isNew ? " new" : "")
        << (block.changed ? " changed" : "") << (block.dying ? " dying" : "")
        << (block.unreachable ? " unreachable" : "")
        << (block.flag.empty() ? "" : " flag \"" + block.flag + "\"") << (block.isFold ? " fold" : "") << '\n';
    for (const SceneLine& line : block.lines)
        out << "  line " << line.text << '\n';
    for (const SceneCell& cell : block.cells)
        write(out, cell);
}

void write(std::ostream& out, const SceneArrow& arrow)
{
    out << "arrow " << kArrowKinds[static_cast<int>(arrow.kind)] << " (" << arrow.id.from << ") -> "
        << arrow.id.target.value << (arrow.shape == PathShape::Curve ? " curve" : " lines");
    for (const Point& p : arrow.points)
        out << ' ' << p.x << ',' << p.y;
    if (arrow.merged > 1)
        out << " x" << arrow.merged;
    out << (arrow.now ? " now" : "") << '\n';
}

struct Hash {
    std::uint64_t value = 14695981039346656037u;
    void add(std::uint64_t number)
    {
        value ^= number;
        value *= 1099511628211u;
    }
    void add(Point p)
    {
        add(static_cast<std::uint32_t>(p.x));
        add(static_cast<std::uint32_t>(p.y));
    }
    void add(const Rect& r)
    {
        add(Point{r.x, r.y});
        add(Point{r.width, r.height});
    }
};

} // namespace

std::string sceneText(const SceneModel& scene)
{
    std::ostringstream out;
    out << "step " << scene.step << " extent [" << scene.extent << "] names [" << scene.names << "] heap ["
        << scene.heap << "] " << scene.summary << '\n';
    for (const SceneFrame& frame : scene.frames)
        write(out, frame);
    for (const SceneBlock& block : scene.blocks)
        write(out, block);
    for (const SceneArrow& arrow : scene.arrows)
        write(out, arrow);
    for (const SceneStub& stub : scene.stubs)
        out << "stub " << stub.text << " -> " << stub.object.value << " [" << stub.textRect << "]\n";
    for (const SceneNote& note : scene.notes)
        out << "note " << note.sign << ' ' << note.value << ", " << note.text << " [" << note.rect << "]\n";
    return out.str();
}

std::uint64_t geometryHash(const SceneModel& scene)
{
    Hash hash;
    hash.add(scene.extent);
    hash.add(scene.whole);
    hash.add(scene.heap);
    for (const SceneFrame& frame : scene.frames) {
        hash.add(frame.rect);
        for (const SceneTag& tag : frame.tags)
            hash.add(tag.rect);
    }
    for (const SceneBlock& block : scene.blocks) {
        hash.add(block.object.value);
        hash.add(block.rect);
        for (const SceneCell& cell : block.cells)
            hash.add(cell.rect);
    }
    for (const SceneArrow& arrow : scene.arrows)
        for (const Point& p : arrow.points)
            hash.add(p);
    for (const SceneNote& note : scene.notes)
        hash.add(note.rect);
    return hash.value;
}

} // namespace nametag::ui
