// SPDX-License-Identifier: GPL-3.0-or-later
// Panel: one view of the open script in the place of the stage; and the table of all views. To add a view:
// write its panel, and its row in panel_list.cpp. Switch, keys, menu, help and command line follow the table.
#pragma once

#include <QString>
#include <QWidget>

#include <optional>
#include <span>
#include <utility>

namespace nametag::ui {

class LessonSession;

/// A panel is made when its view is first chosen, so it begins with what the session shows then, and should
/// do no work while it is hidden.
class Panel : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// What is seen in words, one thing a line.
    virtual QString asText() const = 0;
    /// What takes the keyboard for the panel.
    virtual QWidget& keyboardTarget() { return *this; }
    /// What stands below the source while the view is shown, in the place of the output; may be nothing.
    virtual QWidget* side() { return nullptr; }
    /// Ends work that goes on elsewhere, so that the picture is complete.
    virtual void finish() {}

    /// Where the run's first and last moment are across the panel, for the timeline to stand in line with.
    virtual std::optional<std::pair<double, double>> timeSpan() const { return std::nullopt; }

    virtual void fit() {}
    virtual void zoomIn() {}
    virtual void zoomOut() {}
    virtual void zoomTo100() {}

signals:
    void timeSpanChanged();
    /// Another view shows this better.
    void viewAsked(const QString& id);
};

struct PanelEntry {
    const char* id;    ///< "heap": command line, lessons, settings, icon
    const char* title; ///< translated in the context "Panels"
    const char* about; ///< the tooltip of the switch, translated there, too
    const char* keys;
    bool isDense; ///< it needs much room: the source gets less
    Panel* (*make)(LessonSession& session);
    bool isWide = false;  ///< the inspector makes room until it is asked for
    bool isAlone = false; ///< it shows the source itself if there is C, so the left column makes room, too

    QString titleText() const;
    QString aboutText() const;
};

/// In the order of the switch; the stage is the first.
std::span<const PanelEntry> panelTable();
/// The row with this id, or nullptr.
const PanelEntry* panelWithId(const QString& id);
/// The ids with commas between them, for messages.
QString panelIds();

} // namespace nametag::ui
