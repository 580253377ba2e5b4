// SPDX-License-Identifier: GPL-3.0-or-later
// A main window on the script of the design's pictures, for tests that press keys and click.
#pragma once

#include "tests/support/share_list.h"
#include "ui/panels/stage_pane.h"
#include "ui/scene/heap_view.h"
#include "ui/session/settings.h"
#include "ui/window/lesson_page.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace nametag::tests {

using namespace nametag::ui;

/// Stands in for the simulator: whatever is run, this is what happens.
inline std::shared_ptr<const events::Recording> shareList(const RunRequest&, const std::stop_token&)
{
    return shareListRecording();
}

/// A window on the script of the design's pictures.
struct OpenWindow {
    explicit OpenWindow(const Producer& producer = shareList)
        : settings(folder.filePath("nametag.ini"))
        , window({producer, std::filesystem::path(NAMETAG_SOURCE_DIR) / "lessons", {"3.11", "3.12", "3.13"}},
                 settings)
    {
        window.resize(1440, 900);
        window.lessonPage().stage().view().animator().setMode(MotionMode::None);
        window.show();
        window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        QFile file(folder.filePath("share_list.py"));
        if (file.open(QIODevice::WriteOnly))
            file.write(kShareListSource);
    }
    void open(int step)
    {
        QSignalSpy finished(&window.session(), &LessonSession::runFinished);
        window.openFile(folder.filePath("share_list.py"), step);
        QVERIFY(finished.wait(5000));
        QTest::qWait(20);
    }
    template <class Widget> Widget* find(const char* name)
    {
        return window.findChild<Widget*>(QLatin1String(name));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, with);
    }

    QTemporaryDir folder;
    Settings settings;
    MainWindow window;
};

inline void picture(QWidget& widget, const char* name)
{
    const QString folder = qEnvironmentVariable("NAMETAG_SCREENSHOTS");
    if (!folder.isEmpty())
        widget.grab().save(folder + "/" + name + ".png");
}

} // namespace nametag::tests
