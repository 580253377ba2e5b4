// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Ended {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Ended nametag(const QStringList& words, const QByteArray& input = {})
{
    QProcess process;
    process.start(NAMETAG_PROGRAM, words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The program as users and scripts call it.
class CommandsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString script(const QByteArray& text)
    {
        const QString path = m_folder.filePath("script.py");
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return path;
    }

private slots:
    void everyCommandHelps_data()
    {
        QTest::addColumn<QStringList>("words");
        for (const char* word :
             {"run", "trace", "events", "render", "check", "export", "record", "compare", "profiles"})
            QTest::newRow(word) << QStringList{word, "--help"};
        QTest::newRow("window") << QStringList{"--help"};
    }
    void everyCommandHelps()
    {
        QFETCH(QStringList, words);
        const Ended ended = nametag(words);
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.out.startsWith("Usage: nametag"));
        QVERIFY(ended.err.isEmpty());
    }

    void wrongUseEndsWithTwoAndOneLine_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no script") << QStringList{"run"};
        QTest::newRow("two scripts") << QStringList{"run", "a.py", "b.py"};
        QTest::newRow("unknown option") << QStringList{"run", "a.py", "--nope"};
        QTest::newRow("unknown version") << QStringList{"run", "a.py", "--python", "2.7"};
        QTest::newRow("no output file") << QStringList{"render", "a.py"};
        QTest::newRow("unknown format") << QStringList{"render", "a.py", "-o", "a.bmp"};
        QTest::newRow("bad size") << QStringList{"render", "a.py", "-o", "a.png", "--size", "big"};
        QTest::newRow("bad limit") << QStringList{"run", "a.py", "--max-memory", "lots"};
    }
    void wrongUseEndsWithTwoAndOneLine()
    {
        QFETCH(QStringList, words);
        const Ended ended = nametag(words);
        QCOMPARE(ended.status, 2);
        QVERIFY(ended.out.isEmpty());
        QCOMPARE(ended.err.count('\n'), 1);
    }

    void aFileThatCannotBeReadEndsWithFive()
    {
        for (const char* word : {"run", "trace", "events", "check"})
            QCOMPARE(nametag({word, "no/such/file.py"}).status, 5);
        QCOMPARE(nametag({"render", "no/such/file.py", "-o", m_folder.filePath("a.png")}).status, 5);
    }

    void runPrintsWhatTheScriptPrints()
    {
        const Ended ended = nametag({"run", script("print('hi', 1 + 1)\n")});
        QCOMPARE(ended.out, QByteArray("hi 2\n"));
        QCOMPARE(ended.err, QByteArray());
        QCOMPARE(ended.status, 0);
    }

    void runReadsTheScriptFromStandardInput()
    {
        QCOMPARE(nametag({"run", "-"}, "print(6 * 7)\n").out, QByteArray("42\n"));
    }

    void runGivesTheScriptItsInput()
    {
        const QString path = script("print(input().upper(), input())\n");
        QCOMPARE(nametag({"run", path}, "ann\n5\n").out, QByteArray("ANN 5\n"));
        QFile file(m_folder.filePath("input.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("bob\n7\n");
        file.close();
        QCOMPARE(nametag({"run", path, "--stdin", file.fileName()}).out, QByteArray("BOB 7\n"));
    }

    void anUncaughtExceptionEndsWithOneAndItsTraceback()
    {
        const Ended ended = nametag({"run", script("print('before')\n1 / 0\n")});
        QCOMPARE(ended.status, 1);
        QCOMPARE(ended.out, QByteArray("before\n"));
        QVERIFY(ended.err.startsWith("Traceback (most recent call last):\n"));
        QVERIFY(ended.err.endsWith("ZeroDivisionError: division by zero\n"));
    }

    void sysExitGivesItsStatus() { QCOMPARE(nametag({"run", "-"}, "import sys\nsys.exit(9)\n").status, 9); }

    void aLimitEndsWithThreeAndNamesItself()
    {
        const Ended ended =
            nametag({"run", "-", "--max-seconds", "0.3"}, "print(1)\nwhile True:\n    pass\n");
        QCOMPARE(ended.status, 3);
        QCOMPARE(ended.out, QByteArray("1\n"));
        QVERIFY(ended.err.contains("time limit"));
        const Ended stepped = nametag({"run", "-", "--max-steps", "500"}, "n = 0\nwhile True:\n    n += 1\n");
        QCOMPARE(stepped.status, 3);
        QVERIFY(stepped.err.contains("the limit of 500 steps"));
        QCOMPARE(nametag({"run", "-", "--max-output", "1K"}, "while True:\n    print('x')\n").status, 3);
        QCOMPARE(nametag({"run", "-", "--max-memory", "8M"}, "x = []\nwhile True:\n    x.append([0] * 99)\n")
                     .status,
                 3);
    }

    void whatIsNotCoveredEndsWithFourAndItsPlace()
    {
        const Ended ended = nametag({"run", "-"}, "print(1)\nasync def f():\n    pass\n");
        QCOMPARE(ended.status, 4);
        QVERIFY(ended.out.isEmpty());
        QVERIFY(ended.err.startsWith("<stdin>:2:1: "));
        QCOMPARE(ended.err.count('\n'), 1);
    }

    void theVersionDecides()
    {
        const QByteArray text = "import sys\nprint(sys.version_info[1])\n";
        for (const char* version : {"3.11", "3.12", "3.13"})
            QCOMPARE(nametag({"run", "-", "--python", version}, text).out, QByteArray(version + 2) + '\n');
    }

    void eventsTellsWhatIsBound()
    {
        const Ended ended = nametag({"events", "-"}, "a = [1]\nb = a\ndel a\n");
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.out.contains("name-bound"));
        QVERIFY(ended.out.contains("name-unbound"));
        QVERIFY(ended.out.contains("\nstep 3 line 3\n"));
        QVERIFY(!nametag({"events", "-", "--to", "1"}, "a = 1\nb = 2\n").out.contains("step 2"));
    }

    void traceReadsItsInputFromAFile()
    {
        const QString path = m_folder.filePath("words.txt");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Ann\n");
        file.close();
        QVERIFY(nametag({"trace", script("a = input()\n"), "--stdin", path}).out.contains("'Ann'"));
        QCOMPARE(nametag({"trace", script("a = 1\n"), "--stdin", "no/such/file"}).status, 5);
    }

    void traceIsJsonLinesWithAHeaderAndAnEnd()
    {
        const Ended ended = nametag({"trace", "-"}, "a = [1]\nb = a\n");
        QCOMPARE(ended.status, 0);
        const QList<QByteArray> lines = ended.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 6); // header, call, two lines, return, end
        for (const QByteArray& line : lines)
            QVERIFY(QJsonDocument::fromJson(line).isObject());
        QCOMPARE(QJsonDocument::fromJson(lines.last()).object()["ev"].toString(), QString("end"));
    }

    void aPictureHasTheSameBytesEachTime()
    {
        const QString path = script("a = [1, 2]\nb = a\nb.append(3)\n");
        const QString first = m_folder.filePath("first.png");
        const QString second = m_folder.filePath("second.png");
        QCOMPARE(nametag({"render", path, "--step", "2", "-o", first}).status, 0);
        QCOMPARE(nametag({"render", path, "--step", "2", "-o", second}).status, 0);
        QVERIFY(!bytesOf(first).isEmpty());
        QCOMPARE(bytesOf(first), bytesOf(second));
        QCOMPARE(QImage(first).size(), QSize(1440, 900));
    }

    void sizeScaleCropAndThemeAreKept()
    {
        const QString path = script("a = [1, 2]\n");
        const QString out = m_folder.filePath("small.png");
        QCOMPARE(nametag({"render", path, "--size", "800x500", "--scale", "2", "-o", out}).status, 0);
        QCOMPARE(QImage(out).size(), QSize(1600, 1000));
        QCOMPARE(nametag({"render", path, "--crop", "stage", "--theme", "dark", "-o", out}).status, 0);
        QVERIFY(QImage(out).pixelColor(4, 4).lightness() < 100);
    }

    void allStepsAreNumberedPicturesOrPages()
    {
        const QString path = script("a = 1\nb = 2\n");
        QCOMPARE(nametag({"render", path, "--all-steps", "-o", m_folder.filePath("s.png")}).status, 0);
        for (const char* name : {"s-00.png", "s-01.png", "s-02.png"})
            QVERIFY(QFile::exists(m_folder.filePath(name)));
        QCOMPARE(nametag({"render", path, "--all-steps", "-o", m_folder.filePath("s.pdf")}).status, 0);
        QVERIFY(bytesOf(m_folder.filePath("s.pdf")).startsWith("%PDF"));
    }

    void anyStepOfALongRunIsDrawn()
    {
        const QString path = script("n = 0\nfor i in range(40000):\n    n += i\nprint(n)\n");
        const QString out = m_folder.filePath("long.png");
        QCOMPARE(nametag({"render", path, "--step", "70000", "-o", out}).status, 0);
        QVERIFY(!QImage(out).isNull());
        const auto stopped = nametag({"render", path, "--max-steps", "100", "-o", out});
        QCOMPARE(stopped.status, 3);
        QVERIFY2(stopped.err.contains("100 steps"), stopped.err.constData());
    }

    void exportWritesAPageThatNeedsNothingElse()
    {
        const QString path = script("a = [1, '</script>']\nb = a\nprint(b)\n");
        const QString out = m_folder.filePath("run.html");
        QCOMPARE(nametag({"export", path, "-o", out}).status, 0);
        const QByteArray page = bytesOf(out);
        QVERIFY(page.contains("data:image/png;base64,"));
        QVERIFY(!page.contains("http") && !page.contains("src=\"") &&
                !page.contains('@' + QByteArray("RUN@")));
        QCOMPARE(page.count("</script>"), 2);
        const qsizetype begin = page.indexOf("id=\"run\">") + 9;
        const QJsonObject run =
            QJsonDocument::fromJson(page.mid(begin, page.indexOf("</script>", begin) - begin)).object();
        QCOMPARE(run["steps"].toArray().size(), 4);
        QCOMPARE(run["steps"][3]["output"].toString(), QString("[1, '</script>']\n"));
        QCOMPARE(nametag({"export", path, "-o", out}).status, 0);
        QCOMPARE(bytesOf(out), page);
        QCOMPARE(nametag({"export", path, "-o", m_folder.filePath("run.doc")}).status, 2);
    }

    void notebooksAreTakenWhereScriptsAre()
    {
        const QString path = m_folder.filePath("week.ipynb");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"markdown\", \"source\": \"# One\"},"
                   "{\"cell_type\": \"code\", \"source\": [\"a = [1]\\n\", \"b = a\\n\", \"a\"]},"
                   "{\"cell_type\": \"code\", \"source\": \"print(b is a)\"}]}");
        file.close();
        QCOMPARE(nametag({"run", path}).out, QByteArray("[1]\nTrue\n"));
        QVERIFY(nametag({"trace", path}).out.contains("week.ipynb"));
        QVERIFY(nametag({"events", path}).out.contains("name-bound"));
        QCOMPARE(nametag({"check", path}).status, 0);
        QCOMPARE(nametag({"render", path, "-o", m_folder.filePath("week.png")}).status, 0);
        QCOMPARE(nametag({"export", path, "-o", m_folder.filePath("week.html")}).status, 0);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"cells\": 3");
        file.close();
        const Ended broken = nametag({"run", path});
        QCOMPARE(broken.status, 5);
        QVERIFY(broken.err.contains("week.ipynb"));
        QVERIFY(broken.out.isEmpty());
    }

    void aNotebookIsComparedAsAScript()
    {
        if (QStandardPaths::findExecutable("python3").isEmpty())
            QSKIP("no Python here");
        const QString path = m_folder.filePath("same.ipynb");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\","
                   "\"source\": \"a = [1]\\nb = a\\nprint(b)\"}]}");
        file.close();
        const Ended ended = nametag({"compare", path, "--python", "3.12"});
        QVERIFY2(ended.out.contains("facts agree"), ended.err.constData());
        QVERIFY2(!ended.out.contains("part there"), ended.out.constData());
    }

    void anAnimationHasAFrameForEachStep()
    {
        const QString path = script("a = [1]\nb = a\nprint(b)\n");
        for (const char* command : {"export", "render"}) {
            const QString out = m_folder.filePath("run.gif");
            QStringList words{command, path, "-o", out};
            if (words.front() == "render")
                words << "--all-steps" << QString("--crop") << "stage";
            QCOMPARE(nametag(words).status, 0);
            const QByteArray bytes = bytesOf(out);
            QVERIFY(bytes.startsWith("GIF89a") && bytes.contains("NETSCAPE2.0"));
            QCOMPARE(bytes.count(QByteArray("\x21\xf9\x04", 3)), 4); // from before the first step
            QCOMPARE(nametag(words).status, 0);
            QCOMPARE(bytesOf(out), bytes);
        }
    }

    void exportWritesStatesAndStoryboards()
    {
        const QString path = script("a = 1\nb = 2\n");
        QCOMPARE(nametag({"export", path, "-o", m_folder.filePath("s.json")}).status, 0);
        QVERIFY(bytesOf(m_folder.filePath("s.json")).contains("\"ev\":\"end\""));
        const QString fromScript = m_folder.filePath("script.png");
        const QString fromStates = m_folder.filePath("states.png");
        QCOMPARE(nametag({"render", path, "--step", "2", "-o", fromScript}).status, 0);
        QCOMPARE(nametag({"render", m_folder.filePath("s.json"), "--step", "2", "-o", fromStates}).status, 0);
        QCOMPARE(bytesOf(fromStates), bytesOf(fromScript));
        QCOMPARE(nametag({"export", path, "-o", m_folder.filePath("story.pdf")}).status, 0);
        QVERIFY(bytesOf(m_folder.filePath("story.pdf")).startsWith("%PDF"));
    }

    void recordWritesWhatARealPythonDoes()
    {
        if (QStandardPaths::findExecutable("python3").isEmpty())
            QSKIP("no Python here");
        const QString path = script("a = [1]\nb = a\nb.append(2)\nprint(a)\n");
        const QString out = m_folder.filePath("real.json");
        const Ended ended = nametag({"record", path, "-o", out});
        QCOMPARE(ended.err, QByteArray());
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.out, QByteArray("[1, 2]\n"));
        const QList<QByteArray> lines = bytesOf(out).trimmed().split('\n');
        const QJsonObject end = QJsonDocument::fromJson(lines.back()).object();
        QCOMPARE(end["ev"].toString(), QString("end"));
        QCOMPARE(end["steps"].toInt(), 6);        // with the module's call and return
        QCOMPARE(end["g"][0][1], end["g"][1][1]); // one list, two names
        const QString picture = m_folder.filePath("real.png");
        QCOMPARE(nametag({"render", out, "--step", "4", "-o", picture}).status, 0);
        QVERIFY(!QImage(picture).isNull());
        QCOMPARE(nametag({"render", out, "--step", "5", "-o", picture}).status, 2); // it has four steps
        QCOMPARE(nametag({"record", script("1 / 0\n"), "-o", out}).status, 1);
        QCOMPARE(nametag({"record", path, "--with", "no-such-python", "-o", out}).status, 5);
    }

    void compareCountsTheFactsThatAgree()
    {
        const QString path = script("a = [1]\nb = a\nb.append(2)\nprint(a)\n");
        QCOMPARE(nametag({"compare", path, "--with", "no-such-python"}).status, 5);
        if (QStandardPaths::findExecutable("python3").isEmpty())
            QSKIP("no Python here");
        const Ended ended = nametag({"compare", path});
        if (ended.err.contains("is not simulated"))
            QSKIP("the Python here is another version");
        QCOMPARE(ended.err, QByteArray());
        QCOMPARE(ended.status, 0);
        QVERIFY2(ended.out.contains(" facts agree in 7 states"), ended.out);
        const Ended other = nametag({"compare", script("import sys\na = sys.executable\n")});
        QCOMPARE(other.status, 1);
        QVERIFY2(other.out.startsWith("line 2, state 3: a: simulator str "), other.out);
    }

    void checkPassesLessonsAndFindsWhatIsWrong()
    {
        const Ended ended = nametag({"check", NAMETAG_SOURCE_DIR "/lessons/01-one-name-one-object.py"});
        QCOMPARE(ended.out, QByteArray());
        QCOMPARE(ended.status, 0);
        const Ended broken = nametag({"check", script("x = (1\n")});
        QCOMPARE(broken.status, 1);
        QVERIFY(broken.out.contains(": error: "));
        const Ended inC =
            nametag({"check", script("x = 1\n# %% C [raw] language=\"c\"\n# int x = 1;\n# y = 2;\n")});
        QCOMPARE(inC.status, 1);
        QVERIFY2(inC.out.contains(":4:3: error: in C: `y` is not declared here."), inC.out);
    }

    void profilesListsTheVersions()
    {
        const Ended ended = nametag({"profiles"});
        QCOMPARE(ended.status, 0);
        for (const char* version : {"3.11", "3.12", "3.13"})
            QVERIFY(ended.out.contains(version));
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
