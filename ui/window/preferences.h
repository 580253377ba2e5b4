// SPDX-License-Identifier: GPL-3.0-or-later
// Preferences: what a person sets once. Each choice takes effect at once and is kept.
#pragma once

#include "ui/layout/visible.h"
#include "ui/scene/transition.h"
#include "ui/session/lesson_session.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QGridLayout;
class QLabel;

namespace nametag::ui {

class Segment;
class Settings;

/// "full", "fades" or "none"; full for any other word.
MotionMode motionNamed(const QString& name);

class Preferences : public QDialog {
    Q_OBJECT
public:
    Preferences(Settings& settings, const QStringList& profiles, QWidget* parent = nullptr);

signals:
    void themeChosen(nametag::ui::ThemeName name);
    void motionChosen(nametag::ui::MotionMode mode);
    void speedChosen(double speed);
    void profileChosen(const QString& name);
    void granularityChosen(nametag::ui::Granularity granularity);
    void modeChosen(nametag::ui::Mode mode);

private:
    void addLookRows();
    void addRunRows(const QStringList& profiles);
    /// A row of the sheet: what it is, a word about it, and its choices.
    Segment* addRow(const char* name, const QString& title, const QString& about, Segment* choices);

    Settings& m_settings;
    QGridLayout* m_rows;
};

} // namespace nametag::ui
