// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/stroke_book.h"

#include <QTest>

using namespace nametag::ui;

class TestStrokeBook : public QObject {
    Q_OBJECT

private slots:
    void aStrokeBelongsToItsStep()
    {
        StrokeBook book;
        book.begin(3, {10, 10}, true);
        book.add(3, {20, 10});
        QCOMPARE(book.at(3).size(), std::size_t{1});
        QCOMPARE(book.at(3).front().points.size(), std::size_t{2});
        QVERIFY(book.at(3).front().onStage);
        QVERIFY(book.at(2).empty());
        QVERIFY(book.at(4).empty());
    }

    void undoTakesBackStrokesAndClearing()
    {
        StrokeBook book;
        book.begin(1, {0, 0}, false);
        book.begin(1, {50, 0}, false);
        book.clear(1);
        QVERIFY(book.at(1).empty());
        book.undo(1);
        QCOMPARE(book.at(1).size(), std::size_t{2});
        book.undo(1);
        QCOMPARE(book.at(1).size(), std::size_t{1});
        book.undo(1);
        book.undo(1);
        QVERIFY(book.at(1).empty());
    }

    void theEraserTakesWholeStrokesThatAreNear()
    {
        StrokeBook book;
        book.begin(1, {0, 0}, true);
        book.add(1, {100, 0});
        book.begin(1, {0, 80}, true);
        book.erase(1, {50, 40}, true, 10);
        QCOMPARE(book.at(1).size(), std::size_t{2});
        book.erase(1, {50, 5}, false, 10);
        QCOMPARE(book.at(1).size(), std::size_t{2});
        book.erase(1, {50, 5}, true, 10);
        QCOMPARE(book.at(1).size(), std::size_t{1});
        QCOMPARE(book.at(1).front().points.front(), QPointF(0, 80));
        book.undo(1);
        QCOMPARE(book.at(1).size(), std::size_t{2});
    }

    void versionsHaveAnEnd()
    {
        StrokeBook book;
        for (int i = 0; i < 500; ++i)
            book.begin(1, QPointF(i, 0), false);
        QCOMPARE(book.at(1).size(), std::size_t{500});
        for (int i = 0; i < 600; ++i)
            book.undo(1);
        QVERIFY(book.at(1).empty());
    }
};

QTEST_APPLESS_MAIN(TestStrokeBook)
#include "tst_stroke_book.moc"
