// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/asking.h"
#include "core/exercise/check.h"
#include "core/lesson/lesson_loader.h"
#include "core/profile/profile_list.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace nametag;
using namespace nametag::exercise;

/// Every question of every lesson, answered right and with each wrong pick, under every Python.
class ExercisesTest : public QObject {
    Q_OBJECT
private slots:
    void everyQuestionHasAnAnswer_data();
    void everyQuestionHasAnAnswer();
    void everyAnswerIsMarked_data();
    void everyAnswerIsMarked();

private:
    static lesson::Lesson lessonAt(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto loaded =
            lesson::loadLesson(file.readAll().toStdString(), QFileInfo(path).fileName().toStdString());
        return loaded ? *loaded : lesson::Lesson{};
    }

    static QStringList paths()
    {
        QStringList all;
        const QDir folder(NAMETAG_SOURCE_DIR "/lessons");
        for (const QString& file : folder.entryList({"*.py"}, QDir::Files, QDir::Name))
            all << folder.filePath(file);
        return all;
    }

    static void show(const Question& question, const Verdict& verdict, const std::string& given)
    {
        if (qEnvironmentVariableIsSet("NAMETAG_SHOW"))
            qInfo("  %s %s\n    -> %s | %s", verdict.isRight ? "right" : "wrong", given.c_str(),
                  verdict.heading.c_str(), verdict.words.c_str());
        static_cast<void>(question);
    }
};

void ExercisesTest::everyQuestionHasAnAnswer_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : paths())
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

void ExercisesTest::everyQuestionHasAnAnswer()
{
    QFETCH(QString, path);
    for (const Diagnostic& problem : checkExercises(lessonAt(path)))
        QVERIFY2(false, (std::to_string(problem.span.line) + ": " + problem.message).c_str());
}

void ExercisesTest::everyAnswerIsMarked_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("version");
    for (const QString& path : paths())
        for (const char* version : {"3.11", "3.12", "3.13"})
            QTest::addRow("%s under %s", qPrintable(QFileInfo(path).fileName()), version) << path << version;
}

void ExercisesTest::everyAnswerIsMarked()
{
    QFETCH(QString, path);
    QFETCH(QString, version);
    const lesson::Lesson lesson = lessonAt(path);
    simulator::RunOptions options;
    options.profile = profile::findProfile(version.toStdString());
    const Asking asking(lesson, simulator::record(scriptOf(lesson, "lesson.py"), options), options);
    for (std::size_t i = 0; i < asking.count(); ++i) {
        const Question question = asking.question(i);
        const Verdict right = asking.mark(question, asking.mark(question, {}).truth);
        if (qEnvironmentVariableIsSet("NAMETAG_SHOW"))
            qInfo("%s | %s", question.title.c_str(), question.advice.c_str());
        show(question, right, "the truth");
        QVERIFY2(right.isRight, question.title.c_str());
        QVERIFY(!right.heading.empty());
        QVERIFY(!right.model);
        for (std::size_t n = 0; n < question.picks.size(); ++n) {
            const auto& truth = right.truth.picks;
            if (std::find(truth.begin(), truth.end(), n) != truth.end() && question.input != Input::Order)
                continue;
            const Verdict wrong = asking.mark(question, {{n}, 0, {}});
            show(question, wrong, question.picks[n].words);
            QVERIFY2(!wrong.isRight || truth == std::vector<std::size_t>{n}, question.title.c_str());
            QCOMPARE(wrong.heading, right.heading);
            QVERIFY(wrong.isRight || wrong.model.has_value() == !question.picks[n].models.empty() ||
                    question.input == Input::Order);
        }
        if (question.input == Input::Number) {
            const Verdict wrong = asking.mark(question, {{}, right.truth.number + 1, {}});
            show(question, wrong, std::to_string(right.truth.number + 1));
            QVERIFY(!wrong.isRight);
            QVERIFY(!wrong.words.empty());
        }
    }
}

QTEST_GUILESS_MAIN(ExercisesTest)
#include "tst_exercises.moc"
