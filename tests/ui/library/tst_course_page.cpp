// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/lesson_loader.h"
#include "ui/library/course_page.h"
#include "ui/session/settings.h"
#include "ui/theme/fonts.h"

#include <QPrintDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTextDocument>
#include <QtTest>

using namespace nametag;
using namespace nametag::ui;

class TestCoursePage : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QVector<Statement> m_statements;
    LibraryContent m_content;

private slots:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        const std::filesystem::path lessons = std::filesystem::path(NAMETAG_SOURCE_DIR) / "lessons";
        QFile file(QString::fromStdString((lessons / "30-read-the-article-with-us.py").string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lesson = lesson::loadLesson(file.readAll().toStdString(), "30.py");
        QVERIFY(lesson);
        m_statements = statementsOf(*lesson);
        Settings settings(m_folder.filePath("a.ini"));
        const auto counts = [](const QString& id) {
            return id.startsWith("11") ? AnswerCount{3, 2} : AnswerCount{};
        };
        m_content = LibraryContent({{lesson::readCatalogue(lessons), {}}}, settings, counts);
    }

    void everyStatementHasItsVerdictAndItsLessons()
    {
        QCOMPARE(m_statements.size(), 40);
        int withLesson = 0;
        for (const Statement& statement : m_statements) {
            QVERIFY(!statement.words.isEmpty());
            QVERIFY(QStringList({"true", "half true", "false", "opinion"}).contains(statement.verdict));
            for (const QString& id : statement.lessons)
                QVERIFY2(m_content.find(id), qPrintable(id));
            withLesson += statement.lessons.isEmpty() ? 0 : 1;
        }
        QCOMPARE(withLesson, 39); // one is an opinion
        QCOMPARE(m_statements[18].id, "C19");
        QCOMPARE(m_statements[18].words, "The manager looks for an equal object.");
        QCOMPARE(m_statements[18].verdict, "false");
    }

    void theLearnersOwnAnswersStandBesideThem()
    {
        const CoursePage page(m_statements, m_content);
        const QString text = page.findChild<QTextBrowser*>()->toPlainText();
        QVERIFY(text.contains("The manager looks for an equal object."));
        QVERIFY(text.contains("Does Python search the heap?"));
        QVERIFY(text.contains("not yet"));
        QVERIFY(text.contains("2 of 3 right"));
    }

    void aStatementOpensItsLesson()
    {
        CoursePage page(m_statements, m_content);
        QSignalSpy chosen(&page, &CoursePage::lessonChosen);
        emit page.findChild<QTextBrowser*>()->anchorClicked(QUrl("lesson:15-an-id-expires"));
        QCOMPARE(chosen.value(0).value(0).toString(), "15-an-id-expires");
    }

    void printingDoesNotHoldTheWindowUp()
    {
        CoursePage page(m_statements, m_content);
        page.show();
        for (QPushButton* button : page.findChildren<QPushButton*>())
            if (button->text().startsWith("Print"))
                button->click(); // comes back although the dialog is open
        auto* dialog = page.findChild<QPrintDialog*>();
        QVERIFY(dialog);
        dialog->reject();
        QTRY_VERIFY(!page.findChild<QPrintDialog*>());
    }

    void thePageIsKeptAsAPdf()
    {
        const CoursePage page(m_statements, m_content);
        const QString path = m_folder.filePath("page.pdf");
        QVERIFY(writePdf(*page.findChild<QTextBrowser*>()->document(), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.size() > 10'000);
        QCOMPARE(file.read(5), "%PDF-");
        QVERIFY(!writePdf(*page.findChild<QTextBrowser*>()->document(), m_folder.filePath("no/page.pdf")));
    }
};

QTEST_MAIN(TestCoursePage)
#include "tst_course_page.moc"
