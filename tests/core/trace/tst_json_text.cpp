// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/json_text.h"

#include <QTest>

using namespace nametag::trace;

class JsonTextTest : public QObject {
    Q_OBJECT
private slots:
    void onlyWhatMustBeIsEscaped()
    {
        std::string json;
        appendQuoted(json, "a\"b\\c\n\t\x01\x7f\u00e9");
        QCOMPARE(json, "\"a\\\"b\\\\c\\n\\t\\u0001\x7f\u00e9\"");
    }

    void membersAreSeparated()
    {
        std::string json = "{";
        appendText(json, "a", "b");
        appendNumber(json, "n", 12);
        appendTruth(json, "t", false);
        QCOMPARE(json, R"({"a":"b","n":12,"t":false)");
    }
};

QTEST_GUILESS_MAIN(JsonTextTest)
#include "tst_json_text.moc"
