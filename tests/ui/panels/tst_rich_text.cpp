// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rich_text.h"

#include <QTextDocument>
#include <QtTest>

using namespace nametag::ui;

namespace {

QString plain(const QString& html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

} // namespace

class TestRichText : public QObject {
    Q_OBJECT
private slots:
    void codeStandsBetweenBackQuotes()
    {
        const QString html = sentenceHtml("The tag `marks` moves", CodeLook::Plain, 13, Theme());
        QVERIFY(html.contains("JetBrains Mono"));
        QCOMPARE(plain(html), "The tag marks moves");
    }

    void markupInASentenceIsText()
    {
        QCOMPARE(plain(sentenceHtml("`<b>` & <i>", CodeLook::Plain, 13, Theme())), "<b> & <i>");
    }

    void notesAreMarkdown()
    {
        QCOMPARE(plain(markdownHtml("Line **8** was `append`.", 12, Theme())).trimmed(),
                 "Line 8 was append.");
    }

    void onlySafeLinksStayLinks()
    {
        const QString html =
            markdownHtml("[a](javascript:x) [b](https://python.org) [c](file:///etc)", 12, Theme());
        QVERIFY(!html.contains("javascript"));
        QVERIFY(!html.contains("file:"));
        QVERIFY(html.contains("https://python.org"));
    }

    void deepNestingIsQuick()
    {
        QElapsedTimer clock;
        clock.start();
        const QString html = markdownHtml(QString(100'000, u'>'), 12, Theme());
        plain(html);
        QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_MAIN(TestRichText)
#include "tst_rich_text.moc"
