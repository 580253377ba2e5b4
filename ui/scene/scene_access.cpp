// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_access.h"

#include "ui/scene/describe.h"
#include "ui/scene/heap_view.h"
#include "ui/scene/hit_test.h"

#include <QAccessibleWidget>

#include <algorithm>
#include <map>
#include <vector>

namespace nametag::ui {

namespace {

QRect onScreen(const HeapView& view, const ItemKey& key)
{
    const QRect inView = view.mapFromScene(rectOf(view.model(), key)).boundingRect();
    return {view.viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

/// The block whose slot this is.
ItemKey blockOf(const ItemKey& cell)
{
    return {ItemKind::Block, {}, {}, ObjectId{cell.slot.holder}};
}

/// The slots of a block that can be told of.
std::vector<ItemKey> slotsOf(const SceneModel& scene, const ItemKey& key)
{
    std::vector<ItemKey> places;
    for (const SceneBlock& block : scene.blocks) {
        if (key.kind != ItemKind::Block || block.object != key.object)
            continue;
        for (const SceneCell& cell : block.cells)
            if (cell.content == CellContent::Dot || cell.content == CellContent::Docked)
                places.push_back(keyOf(cell));
    }
    return places;
}

/// The things of a stage as they are told: first those that take the keyboard, then what stands around them.
std::vector<ItemKey> toldOrder(const SceneModel& scene)
{
    std::vector<ItemKey> order = focusOrder(scene);
    for (const SceneFrame& frame : scene.frames)
        order.push_back(keyOf(frame));
    for (const SceneStub& stub : scene.stubs)
        order.push_back(keyOf(stub));
    for (const SceneNote& note : scene.notes)
        order.push_back(keyOf(note));
    return order;
}

bool takesKeyboard(const ItemKey& key)
{
    return key.kind == ItemKind::Tag || key.kind == ItemKind::Block;
}

QAccessible::Role roleOf(const ItemKey& key)
{
    switch (key.kind) {
    case ItemKind::Cell: return QAccessible::ListItem;
    case ItemKind::Tag: return QAccessible::Link;
    case ItemKind::Frame: return QAccessible::Grouping;
    case ItemKind::Stub:
    case ItemKind::Note: return QAccessible::StaticText;
    default: return QAccessible::Graphic;
    }
}

/// What can be done with it, or what it is part of.
QString descriptionOf(const ItemKey& key)
{
    switch (key.kind) {
    case ItemKind::Tag: return HeapView::tr("A name. Enter chooses its object, Right follows the string.");
    case ItemKind::Block:
        return HeapView::tr("An object. Enter chooses it, Right goes to what refers to it.");
    case ItemKind::Cell: return HeapView::tr("A reference that the object holds.");
    case ItemKind::Frame: return HeapView::tr("The names of a running call, or of the module.");
    case ItemKind::Stub: return HeapView::tr("A holder that is not on the stage.");
    default: return HeapView::tr("It lived within this step.");
    }
}

/// Gives each thing of a stage its one interface.
QAccessibleInterface* accessOf(HeapView* view, const ItemKey& key);

/// A tag, a block or a slot of a block. It answers from the scene that is shown now.
class ItemAccess final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemAccess(HeapView* view, const ItemKey& key)
        : m_view(view)
        , m_key(key)
    {}

    bool isValid() const override { return m_view != nullptr; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view->window()->windowHandle(); }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (const ItemKey& slot : slotsOf(m_view->model(), m_key))
            if (onScreen(*m_view, slot).contains(x, y))
                return accessOf(m_view, slot);
        return nullptr;
    }
    QAccessibleInterface* parent() const override
    {
        return m_key.kind == ItemKind::Cell ? accessOf(m_view, blockOf(m_key))
                                            : QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface* child(int index) const override
    {
        const std::vector<ItemKey> places = slotsOf(m_view->model(), m_key);
        return index >= 0 && index < static_cast<int>(places.size())
                   ? accessOf(m_view, places[static_cast<std::size_t>(index)])
                   : nullptr;
    }
    int childCount() const override { return static_cast<int>(slotsOf(m_view->model(), m_key).size()); }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* item = dynamic_cast<const ItemAccess*>(child);
        const std::vector<ItemKey> places = slotsOf(m_view->model(), m_key);
        const auto found =
            item == nullptr ? places.end() : std::find(places.begin(), places.end(), item->key());
        return found == places.end() ? -1 : static_cast<int>(found - places.begin());
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description)
            return descriptionOf(m_key);
        return kind == QAccessible::Name ? describe(m_view->model(), m_key) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override { return onScreen(*m_view, m_key); }
    QAccessible::Role role() const override { return roleOf(m_key); }
    QAccessible::State state() const override
    {
        QAccessible::State made;
        made.focusable = takesKeyboard(m_key);
        made.selectable = takesKeyboard(m_key) || m_key.kind == ItemKind::Cell;
        made.focused = m_view->focusedItem() == m_key;
        made.selected =
            m_key.kind == ItemKind::Block && m_view->heapScene().look().highlight.selected == m_key.object;
        return made;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction() && m_view->isCutting())
            m_view->askForCut(m_key);
        else if (name == pressAction())
            m_view->choose(objectOf(m_view->model(), m_key));
        else if (name == setFocusAction() && takesKeyboard(m_key))
            m_view->setFocusedItem(m_key);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    const ItemKey& key() const { return m_key; }

private:
    HeapView* m_view;
    ItemKey m_key;
};

class StageAccess final : public QAccessibleWidget {
public:
    explicit StageAccess(HeapView* view)
        : QAccessibleWidget(view, QAccessible::Canvas)
        , m_view(view)
    {}
    ~StageAccess() override
    {
        for (const auto& [key, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(toldOrder(m_view->model()).size()); }
    QAccessibleInterface* child(int index) const override
    {
        const std::vector<ItemKey> order = toldOrder(m_view->model());
        if (index < 0 || index >= static_cast<int>(order.size()))
            return nullptr;
        return access(order[static_cast<std::size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* item = dynamic_cast<const ItemAccess*>(child);
        const std::vector<ItemKey> order = toldOrder(m_view->model());
        const auto found = item == nullptr ? order.end() : std::find(order.begin(), order.end(), item->key());
        return found == order.end() ? -1 : static_cast<int>(found - order.begin());
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint inView = m_view->viewport()->mapFromGlobal(QPoint(x, y));
        const ItemKey key = thingAt(m_view->model(), m_view->mapToScene(inView));
        return key.kind == ItemKind::Tag || key.kind == ItemKind::Block ? access(key) : nullptr;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description)
            return QString::fromStdString(m_view->model().summary);
        return QAccessibleWidget::text(kind);
    }

    QAccessibleInterface* access(const ItemKey& key) const
    {
        const auto found = m_ids.find(key);
        if (found != m_ids.end())
            return QAccessible::accessibleInterface(found->second);
        auto* made = new ItemAccess(m_view, key);
        m_ids[key] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

private:
    HeapView* m_view;
    mutable std::map<ItemKey, QAccessible::Id> m_ids;
};

QAccessibleInterface* accessOf(HeapView* view, const ItemKey& key)
{
    const auto* stage = dynamic_cast<const StageAccess*>(QAccessible::queryAccessibleInterface(view));
    return stage == nullptr ? nullptr : stage->access(key);
}

QAccessibleInterface* makeStageAccess(const QString&, QObject* object)
{
    auto* view = qobject_cast<HeapView*>(object);
    return view == nullptr ? nullptr : new StageAccess(view);
}

} // namespace

void installSceneAccess()
{
    static const bool done = [] {
        QAccessible::installFactory(&makeStageAccess);
        return true;
    }();
    Q_UNUSED(done)
}

} // namespace nametag::ui
