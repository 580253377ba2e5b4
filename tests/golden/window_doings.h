// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the window before a picture of it is taken.
#pragma once

#include "ui/compare/compare_side.h"
#include "ui/compare/compare_view.h"
#include "ui/exercises/predictions.h"
#include "ui/exercises/world_view.h"
#include "ui/panels/error_card.h"
#include "ui/panels/stage_pane.h"
#include "ui/presenter/presenter_window.h"
#include "ui/scene/heap_view.h"
#include "ui/scene/item_key.h"
#include "ui/session/lesson_session.h"
#include "ui/window/lesson_page.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QtTest>

#include <algorithm>
#include <cmath>

namespace nametag::tests {

using namespace ui;

inline void settle()
{
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
}

inline void drawWithThePen(PresenterLayer& layer)
{
    const auto stroke = [&](const QVector<QPoint>& points) {
        QTest::mousePress(&layer, Qt::LeftButton, {}, points.front());
        for (const QPoint& point : points)
            QTest::mouseMove(&layer, point);
        QTest::mouseRelease(&layer, Qt::LeftButton, {}, points.back());
    };
    QVector<QPoint> ring; // around the count that changed
    for (int degrees = -110; degrees <= 280; degrees += 15) {
        const double angle = degrees * 3.14159265 / 180;
        ring << QPoint(1123 + qRound((62 + degrees / 60) * std::cos(angle)),
                       254 + qRound((33 + degrees / 90) * std::sin(angle)));
    }
    stroke(ring);
    stroke({{1196, 240}, {1216, 236}, {1240, 222}, {1256, 206}});
    stroke({{1250, 158}, {1256, 146}, {1270, 142}, {1280, 150}, {1276, 162}, {1264, 172}, {1261, 184}});
}

inline void cutNames(MainWindow& window, std::initializer_list<const char*> names)
{
    StagePane& stage = window.lessonPage().stage();
    for (const char* name : names)
        for (const SceneFrame& frame : SceneModel(stage.view().model()).frames)
            for (const SceneTag& tag : frame.tags)
                if (tag.name == name)
                    stage.cut(keyOf(tag));
    settle();
}

/// At the scale at which the program runs.
inline QImage imageOf(QWidget& widget)
{
    const double scale = widget.devicePixelRatioF();
    QImage image(widget.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    widget.render(&image);
    image.setDevicePixelRatio(1);
    return image;
}

/// A copy of the call lesson that somebody edits elsewhere while it is open.
inline void openAndChange(MainWindow& window, const QString& original, const QString& path)
{
    QFile::copy(original, path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    window.openFile(path, 5);
    while (window.session().isRunning())
        QTest::qWait(5);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    QByteArray text = file.readAll();
    text.replace("marks = marks + [100]", "marks += [100]");
    file.resize(0);
    file.seek(0);
    file.write(text);
    file.close();
    auto* banner = window.findChild<QWidget*>(QStringLiteral("changedBanner"));
    for (int i = 0; i < 500 && banner->isHidden(); ++i)
        QTest::qWait(10);
}

/// What is left of the stage: the source, and the card below it.
inline QImage leftColumn(MainWindow& window)
{
    auto* error = window.findChild<ErrorCard*>(QStringLiteral("errorBanner"));
    for (int i = 0; i < 500 && error->isVisible() && !error->isComplete(); ++i)
        QTest::qWait(10);
    settle();
    return imageOf(*window.findChild<QWidget*>(QStringLiteral("sourcePane"))->parentWidget());
}

/// Answers the question at the cursor with this pick, or only chooses it.
inline void predict(MainWindow& window, std::size_t pick, bool isChecked)
{
    Predictions& predictions = window.lessonPage().predictions();
    predictions.pick(pick);
    if (isChecked)
        predictions.check();
    window.lessonPage().setFocus();
    settle();
}

inline void showWorlds(MainWindow& window)
{
    window.lessonPage().showWorlds();
    WorldView& worlds = *window.lessonPage().worlds();
    while (!worlds.isReady())
        QTest::qWait(2);
    worlds.waitForPlaces();
    worlds.goTo(worlds.lastStep());
    settle();
}

/// Beside another version, at the same step.
inline void compareWith(MainWindow& window, const QString& version)
{
    window.action(QStringLiteral("compare"))->trigger();
    CompareView& compare = *window.lessonPage().compare();
    compare.compareWith(version);
    while (!compare.isReady())
        QTest::qWait(2);
    compare.waitForPlaces();
    for (CompareSide* side : {&compare.first(), &compare.second()})
        side->stage().view().animator().setMode(MotionMode::None);
    QTest::qWait(20);
    settle();
}

/// Both pictures side by side, and where they differ in red.
inline QImage difference(const QImage& wanted, const QImage& got)
{
    QImage all(wanted.width() * 3, std::max(wanted.height(), got.height()), QImage::Format_RGB32);
    all.fill(Qt::white);
    QPainter painter(&all);
    painter.drawImage(0, 0, wanted);
    painter.drawImage(wanted.width(), 0, got);
    painter.setOpacity(0.25);
    painter.drawImage(2 * wanted.width(), 0, got);
    painter.setOpacity(1);
    for (int y = 0; y < std::min(wanted.height(), got.height()); ++y)
        for (int x = 0; x < std::min(wanted.width(), got.width()); ++x)
            if (wanted.pixel(x, y) != got.pixel(x, y))
                painter.fillRect(2 * wanted.width() + x - 1, y - 1, 3, 3, Qt::red);
    return all;
}

} // namespace nametag::tests
