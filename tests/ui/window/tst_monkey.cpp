// SPDX-License-Identifier: GPL-3.0-or-later
// A monkey at the window: keys, clicks, commands, drags, sizes and themes by chance, the same ones for the
// same seed. Nothing may crash and Qt may have nothing to complain about. NAMETAG_MONKEY=20000 lets it play
// longer, NAMETAG_MONKEY_SEED chooses another game, NAMETAG_MONKEY_TELL=1 says what it does.
#include "tests/support/simulated.h"
#include "tests/ui/window/open_window.h"
#include "ui/window/actions.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileDialog>
#include <QRandomGenerator>

#include <set>

using namespace nametag;
using namespace nametag::tests;

namespace {

constexpr int kUsual = 2000;
constexpr int kPopupStays = 6; ///< looks of the keeper

QStringList g_complaints;

void listen(QtMsgType kind, const QMessageLogContext&, const QString& text)
{
    // what the test platform cannot do says nothing about us
    if (text.startsWith(QStringLiteral("This plugin does not support")))
        return;
    // the picture of a page in a printer's properties takes a quarter of the program's font, in points, which a
    // font measured in pixels does not have (qpagesetupdialog_unix.cpp, QPagePreview::paintEvent)
    if (text.startsWith(QStringLiteral("QFont::setPointSizeF: Point size <= 0 (-0.25")))
        return;
    if (kind == QtWarningMsg || kind == QtCriticalMsg)
        g_complaints << text;
}

class Monkey {
public:
    Monkey(MainWindow& window, quint32 seed)
        : m_window(window)
        , m_chance(seed)
    {
        keepLooking();
    }

    QString play()
    {
        noteWhatIsShown();
        const int what = below(100);
        if (what < 34)
            return press();
        if (what < 54)
            return click();
        if (what < 65)
            return push();
        if (what < 74)
            return command();
        if (what < 80)
            return drag();
        if (what < 85)
            return wheel();
        if (what < 89)
            return resize();
        if (what < 92)
            return theme();
        if (what < 96)
            return open();
        return wait();
    }

    /// Classes of widgets that were in sight.
    const std::set<QByteArray>& seen() const { return m_seen; }

private:
    /// Dialogs may wait in a loop of their own, even one that was opened from here: a timer does not fire
    /// again while it fires, so each look has a timer of its own.
    void keepLooking()
    {
        QTimer::singleShot(30, &m_keeper, [this] {
            keepLooking();
            lookAfterDialogs();
        });
    }

    /// A dialog is played with for a while, then closed, and so is a menu. Dialogs for files only close: they
    /// could leave the folder of the test.
    void lookAfterDialogs()
    {
        if (QWidget* popup = QApplication::activePopupWidget()) {
            if (m_popupLeft-- <= 0)
                popup->close(); // the menu of a button may wait in a loop of its own
            return;
        }
        m_popupLeft = kPopupStays;
        QWidget* modal = QApplication::activeModalWidget();
        if (!modal) {
            m_playsLeft = 12;
            return;
        }
        if (m_playsLeft-- <= 0 || qobject_cast<QFileDialog*>(modal)) {
            m_playsLeft = 12;
            modal->close();
        } else if (!m_isNested) {
            m_isNested = true;
            below(2) == 0 ? press() : push();
            m_isNested = false;
        }
    }

    void noteWhatIsShown()
    {
        if (below(10) != 0)
            return;
        for (const QWidget* widget : QApplication::allWidgets())
            if (widget->isVisible())
                m_seen.insert(widget->metaObject()->className());
    }

    int below(int end) { return static_cast<int>(m_chance.bounded(end)); }

    QWidget* top()
    {
        if (QWidget* popup = QApplication::activePopupWidget())
            return popup;
        if (QWidget* modal = QApplication::activeModalWidget())
            return modal;
        QWidgetList shown;
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (widget->isVisible() && !widget->inherits("QTipLabel"))
                shown << widget;
        if (shown.isEmpty()) {
            m_window.show();
            return &m_window;
        }
        return shown[below(static_cast<int>(shown.size()))];
    }

    QString press()
    {
        static const int kKeys[] = {Qt::Key_Right,  Qt::Key_Left,   Qt::Key_Up,     Qt::Key_Down,
                                    Qt::Key_Home,   Qt::Key_End,    Qt::Key_PageUp, Qt::Key_PageDown,
                                    Qt::Key_Space,  Qt::Key_Return, Qt::Key_Tab,    Qt::Key_Backtab,
                                    Qt::Key_Escape, Qt::Key_F1,     Qt::Key_F5,     Qt::Key_F6,
                                    Qt::Key_F8,     Qt::Key_F9,     Qt::Key_F11,    Qt::Key_Plus,
                                    Qt::Key_Minus,  Qt::Key_Period, Qt::Key_Menu,   Qt::Key_Backspace,
                                    Qt::Key_Comma,  Qt::Key_Delete, Qt::Key_Period, Qt::Key_ParenLeft};
        const bool letter = below(2) == 0;
        const int key = letter ? Qt::Key_A + below(26) : kKeys[below(std::size(kKeys))];
        static const Qt::KeyboardModifiers kWith[] = {
            Qt::NoModifier,    Qt::NoModifier,      Qt::NoModifier,
            Qt::ShiftModifier, Qt::ControlModifier, Qt::ControlModifier | Qt::ShiftModifier};
        const Qt::KeyboardModifiers with = kWith[below(std::size(kWith))];
        const bool quits = key == Qt::Key_Q && (with & Qt::ControlModifier);
        QWidget* target = QApplication::focusWidget();
        if (!target || below(8) == 0)
            target = top();
        if (!quits)
            QTest::keyClick(target, static_cast<Qt::Key>(key), with);
        return QStringLiteral("key %1 with %2").arg(key, 0, 16).arg(with.toInt(), 0, 16);
    }

    /// A widget and a point in it, somewhere.
    std::pair<QWidget*, QPoint> somewhere()
    {
        QWidget* window = top();
        const QPoint point(below(std::max(1, window->width())), below(std::max(1, window->height())));
        QWidget* child = window->childAt(point);
        return child ? std::pair(child, child->mapFrom(window, point)) : std::pair(window, point);
    }

    QString click()
    {
        const auto [widget, point] = somewhere();
        const QString words = QStringLiteral("click on %1 at %2, %3")
                                  .arg(QLatin1String(widget->metaObject()->className()))
                                  .arg(point.x())
                                  .arg(point.y());
        const int kind = below(10);
        QTest::mouseMove(widget, point);
        if (kind == 0)
            QTest::mouseDClick(widget, Qt::LeftButton, {}, point);
        else if (kind == 1)
            QTest::mouseClick(widget, Qt::RightButton, {}, point);
        else if (kind < 4)
            return QStringLiteral("point, ") + words;
        else
            QTest::mouseClick(widget, Qt::LeftButton, {}, point);
        return words;
    }

    /// One of the buttons in sight.
    QString push()
    {
        QWidget* window = top();
        QList<QAbstractButton*> buttons;
        for (QAbstractButton* button : window->findChildren<QAbstractButton*>())
            if (button->isVisible() && button->isEnabled())
                buttons << button;
        if (buttons.isEmpty())
            return QStringLiteral("no button");
        QAbstractButton* button = buttons[below(static_cast<int>(buttons.size()))];
        const QString words = QStringLiteral("button ") + button->objectName() + u' ' + button->text();
        QTest::mouseClick(button, Qt::LeftButton);
        return words;
    }

    /// One of the commands, whatever is in front.
    QString command()
    {
        const auto rows = actionTable();
        const QString id = QString::fromLatin1(rows[static_cast<std::size_t>(below(int(rows.size())))].id);
        QAction* action = m_window.action(id);
        if (action && id != QStringLiteral("quit"))
            action->trigger();
        return QStringLiteral("command ") + id;
    }

    QString drag()
    {
        const auto [widget, from] = somewhere();
        const QPointer<QWidget> alive(widget);
        QTest::mousePress(widget, Qt::LeftButton, {}, from);
        for (int i = 0; i < 3 && alive; ++i)
            QTest::mouseMove(widget, from + QPoint(below(400) - 200, below(300) - 150));
        if (alive)
            QTest::mouseRelease(widget, Qt::LeftButton, {},
                                from + QPoint(below(200) - 100, below(200) - 100));
        return QStringLiteral("drag");
    }

    QString wheel()
    {
        const auto [widget, point] = somewhere();
        const bool zooms = below(3) == 0;
        QWheelEvent event(point, widget->mapToGlobal(QPointF(point)), {}, {0, below(480) - 240}, Qt::NoButton,
                          zooms ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(widget, &event);
        return QStringLiteral("wheel");
    }

    QString resize()
    {
        const QSize size(640 + below(1700), 480 + below(1000));
        QWidget* window = below(3) == 0 ? top() : &m_window;
        window->resize(size);
        return QStringLiteral("resize to %1 x %2").arg(size.width()).arg(size.height());
    }

    QString theme()
    {
        m_window.setTheme(Theme(static_cast<ThemeName>(below(kThemeCount))));
        return QStringLiteral("theme");
    }

    QString open()
    {
        static const char* const kScripts[] = {
            "a = [1, [2, 3]]\nb = a\nb.append(a)\ndel a\n",
            "def f(n):\n    return 1 if n == 0 else n * f(n - 1)\nprint(f(12))\n",
            "class A:\n    pass\nx = A()\nx.y = {'k': (1, 2), 'l': {3}}\nx.y['m'] = x\nraise ValueError(x)\n",
            "while True:\n    pass\n",
            "name = input()\nprint(name)\n",
            "x = (1\n",
            "# %% One\na = 1\n# %% Two\nb = list(range(300))\n",
            "import gc\nclass N:\n    def __del__(self):\n        print('gone')\nfor i in range(9):\n"
            "    n = N()\n    n.me = n\n    del n\nprint(gc.collect())\n",
            "def g():\n    try:\n        while True:\n            x = yield [1] * 3\n    finally:\n"
            "        print('end')\ni = g()\nnext(i)\nnext(i)\ndel i\n",
            "b = [[j * i for j in range(20)] for i in range(30)]\nd = {i: str(i) for i in range(90)}\n",
            ""};
        const int which = below(static_cast<int>(std::size(kScripts)) + 4);
        if (which < static_cast<int>(std::size(kScripts))) {
            m_window.openScratchpad(QString::fromLatin1(kScripts[which]));
            return QStringLiteral("scratchpad %1").arg(which);
        }
        const QDir lessons(m_lessons);
        const QStringList files = lessons.entryList({QStringLiteral("*.py")});
        const QString file = files[below(static_cast<int>(files.size()))];
        m_window.openFile(lessons.filePath(file), below(8));
        return QStringLiteral("open ") + file;
    }

    QString wait()
    {
        QTest::qWait(5 + below(60));
        return QStringLiteral("wait");
    }

    MainWindow& m_window;
    QRandomGenerator m_chance;
    QObject m_keeper; ///< who looks
    int m_playsLeft = 12;
    int m_popupLeft = kPopupStays;
    bool m_isNested = false;
    std::set<QByteArray> m_seen;

public:
    QString m_lessons;
};

/// The lessons in a folder of their own, so that the monkey may save what it likes.
QString copyOfLessons(const QTemporaryDir& folder)
{
    const QString target = folder.filePath(QStringLiteral("lessons"));
    QDir().mkpath(target);
    const QDir source(QStringLiteral(NAMETAG_SOURCE_DIR "/lessons"));
    for (const QString& name : source.entryList(QDir::Files))
        QFile::copy(source.filePath(name), target + u'/' + name);
    return target;
}

} // namespace

class TestMonkey : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        QApplication::setStyle(QStringLiteral("Fusion"));
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void nothingBreaksUnderAMonkey()
    {
        const int count = qEnvironmentVariableIsSet("NAMETAG_MONKEY")
                              ? qEnvironmentVariableIntValue("NAMETAG_MONKEY")
                              : kUsual;
        const auto seed = qEnvironmentVariableIsSet("NAMETAG_MONKEY_SEED")
                              ? static_cast<quint32>(qEnvironmentVariableIntValue("NAMETAG_MONKEY_SEED"))
                              : 5u;
        const QTemporaryDir folder;
        QDir::setCurrent(folder.path());
        const QString lessons = copyOfLessons(folder);
        Settings settings(folder.filePath("nametag.ini"));
        const auto before = qInstallMessageHandler(listen);
        QStringList done;
        {
            MainWindow window({simulated(),
                               std::filesystem::path(lessons.toStdString()),
                               {"3.11", "3.12", "3.13"},
                               simulatedPlaces()},
                              settings);
            window.show();
            Monkey monkey(window, seed);
            monkey.m_lessons = lessons;
            for (int i = 0; i < count && g_complaints.isEmpty(); ++i) {
                done << monkey.play();
                QApplication::processEvents();
                if (done.size() > 12)
                    done.removeFirst();
                if (qEnvironmentVariableIsSet("NAMETAG_MONKEY_TELL"))
                    fprintf(stderr, "%d %s\n", i, qPrintable(done.last()));
            }
            if (qEnvironmentVariableIsSet("NAMETAG_MONKEY_TELL"))
                for (const QByteArray& name : monkey.seen())
                    fprintf(stderr, "saw %s\n", name.constData());
            for (QWidget* widget : QApplication::topLevelWidgets())
                widget->close();
            QApplication::processEvents();
        }
        qInstallMessageHandler(before);
        QVERIFY2(g_complaints.isEmpty(),
                 qPrintable(g_complaints.join(u'\n') + QStringLiteral("\nafter:\n") + done.join(u'\n')));
    }
};

QTEST_MAIN(TestMonkey)
#include "tst_monkey.moc"
