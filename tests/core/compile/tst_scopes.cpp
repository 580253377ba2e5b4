// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/scopes.h"

#include "compiled.h"

using namespace nametag::compile;

namespace {

const nametag::profile::CompileRules& rules(std::string_view version)
{
    return nametag::profile::findProfile(version)->compile;
}

} // namespace

class ScopesTest : public QObject {
    Q_OBJECT
private slots:
    void privateNamesAreMangled_data()
    {
        QTest::addColumn<QString>("className");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("private") << "C"
                                 << "__x"
                                 << "_C__x";
        QTest::newRow("leading underscores go") << "__C"
                                                << "__x"
                                                << "_C__x";
        QTest::newRow("only underscores") << "__"
                                          << "__x"
                                          << "__x";
        QTest::newRow("dunder") << "C"
                                << "__x__"
                                << "__x__";
        QTest::newRow("no class") << ""
                                  << "__x"
                                  << "__x";
        QTest::newRow("one underscore") << "C"
                                        << "_x"
                                        << "_x";
    }
    void privateNamesAreMangled()
    {
        QFETCH(QString, className);
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(mangle(className.toStdString(), name.toStdString())), expected);
    }

    void namesGetTheScopesOfPython()
    {
        auto tree = nametag::syntax::parse(
            "x = 1\ndef f(a):\n    global x\n    b = a\n    def g():\n        nonlocal b\n"
            "        return b, x, len\n");
        ScopeTree scopes;
        QVERIFY(!buildScopes(scopes, *tree, rules("3.12")));
        const Scope& outer = scopes.scopeOf(tree->body[1]);
        QCOMPARE(outer.scopeOf("a"), NameScope::Local);
        QCOMPARE(outer.scopeOf("b"), NameScope::Cell);
        QCOMPARE(outer.scopeOf("x"), NameScope::GlobalExplicit);
        const Scope& inner = *outer.children.at(0);
        QCOMPARE(inner.scopeOf("b"), NameScope::Free);
        QCOMPARE(inner.scopeOf("len"), NameScope::GlobalImplicit);
        QVERIFY(inner.nested);
    }

    void comprehensionsJoinTheScopeAroundThem()
    {
        auto tree = nametag::syntax::parse("def f(l):\n    return [x for x in l]\n");
        ScopeTree now;
        QVERIFY(!buildScopes(now, *tree, rules("3.12")));
        QVERIFY(now.scopeOf(tree->body[0]).find("x"));
        QVERIFY(now.scopeOf(tree->body[0]).children.empty());
        ScopeTree before;
        QVERIFY(!buildScopes(before, *tree, rules("3.11")));
        QVERIFY(!before.scopeOf(tree->body[0]).find("x"));
        QCOMPARE(before.scopeOf(tree->body[0]).children.size(), std::size_t{1});
    }

    void methodsThatNeedTheClassGetACell()
    {
        auto tree = nametag::syntax::parse("class C:\n    def m(self):\n        return super().m()\n");
        ScopeTree scopes;
        QVERIFY(!buildScopes(scopes, *tree, rules("3.12")));
        QVERIFY(scopes.scopeOf(tree->body[0]).needsClassCell);
    }
};

QTEST_GUILESS_MAIN(ScopesTest)
#include "tst_scopes.moc"
