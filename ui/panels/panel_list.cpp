// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/boxes_panel.h"
#include "ui/panels/charts_panel.h"
#include "ui/panels/collector_panel.h"
#include "ui/panels/heap_map_panel.h"
#include "ui/panels/panel.h"
#include "ui/panels/stage_pane.h"

#include <QCoreApplication>
#include <QStringList>

namespace nametag::ui {

namespace {

template <class Made> Panel* make(LessonSession& session)
{
    return new Made(session);
}

constexpr PanelEntry kPanels[] = {
    {"stage", QT_TRANSLATE_NOOP("Panels", "Stage"), QT_TRANSLATE_NOOP("Panels", "Names and objects"),
     "Ctrl+1", false, make<StagePane>},
    {"heap", QT_TRANSLATE_NOOP("Panels", "Heap map"), QT_TRANSLATE_NOOP("Panels", "Arenas, pools and blocks"),
     "Ctrl+2", true, make<HeapMapPanel>},
    {"collector", QT_TRANSLATE_NOOP("Panels", "Collector"),
     QT_TRANSLATE_NOOP("Panels", "How cycles are found and freed"), "Ctrl+3", true, make<CollectorPanel>},
    {"charts", QT_TRANSLATE_NOOP("Panels", "Charts"),
     QT_TRANSLATE_NOOP("Panels", "Memory over the whole run"), "Ctrl+4", true, make<ChartsPanel>, true},
    {"boxes", QT_TRANSLATE_NOOP("Panels", "Boxes vs names"),
     QT_TRANSLATE_NOOP("Panels", "The same lines in C and in Python"), "Ctrl+5", false, make<BoxesPanel>,
     true, true},
};

} // namespace

QString PanelEntry::titleText() const
{
    return QCoreApplication::translate("Panels", title);
}

QString PanelEntry::aboutText() const
{
    return QCoreApplication::translate("Panels", about);
}

std::span<const PanelEntry> panelTable()
{
    return kPanels;
}

const PanelEntry* panelWithId(const QString& id)
{
    for (const PanelEntry& entry : kPanels)
        if (id == QLatin1String(entry.id))
            return &entry;
    return nullptr;
}

QString panelIds()
{
    QStringList ids;
    for (const PanelEntry& entry : kPanels)
        ids << QLatin1String(entry.id);
    return ids.join(QStringLiteral(", "));
}

} // namespace nametag::ui
