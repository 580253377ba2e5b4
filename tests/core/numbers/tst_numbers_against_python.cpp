// SPDX-License-Identifier: GPL-3.0-or-later
// Every line of numbers_table.txt (made with the real CPythons), and of a fresh one if there is a python3.
#include "core/numbers/big_int_text.h"
#include "core/numbers/float_math.h"
#include "core/numbers/float_text.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <cmath>
#include <functional>
#include <map>

using namespace nametag::numbers;

namespace {

using Words = std::vector<std::string>;
using Operation = std::function<std::string(const Words&)>;

BigInt integer(const std::string& text)
{
    return parseInt(text).value_or(BigInt(0));
}
std::uint64_t count(const std::string& text)
{
    return static_cast<std::uint64_t>(std::stoll(text));
}
double real(const std::string& text)
{
    return parseHexFloat(text).value;
}

std::string show(const BigInt& value)
{
    return toText(value);
}
std::string show(double value)
{
    return floatHex(value);
}
std::string show(const std::string& text)
{
    return text;
}
template <class T> std::string show(const std::optional<T>& value)
{
    return value ? show(*value) : "error";
}

std::string toHex(const std::string& bytes)
{
    return QByteArray::fromStdString(bytes).toHex().toStdString();
}

ByteOrder order(const std::string& text)
{
    return text == "big" ? ByteOrder::Big : ByteOrder::Little;
}

std::string showOrder(std::partial_ordering ordering)
{
    if (ordering == std::partial_ordering::unordered)
        return "unordered";
    return ordering < 0 ? "-1" : ordering > 0 ? "1" : "0";
}

template <class Compute> Operation ints(Compute compute)
{
    return [compute](const Words& w) { return show(compute(integer(w[0]), integer(w[1]))); };
}
template <class Compute> Operation oneInt(Compute compute)
{
    return [compute](const Words& w) { return show(compute(integer(w[0]))); };
}
template <class Compute> Operation intAndCount(Compute compute)
{
    return [compute](const Words& w) { return show(compute(integer(w[0]), count(w[1]))); };
}
template <class Compute> Operation oneFloat(Compute compute)
{
    return [compute](const Words& w) { return show(compute(real(w[0]))); };
}
template <class Compute> Operation dividing(Compute compute)
{
    return [compute](const Words& w) -> std::string {
        return real(w[1]) == 0 ? "error" : compute(real(w[0]), real(w[1]));
    };
}

std::string intDivMod(const Words& w)
{
    if (integer(w[1]).isZero())
        return "error";
    const auto [quotient, remainder] = divMod(integer(w[0]), integer(w[1]));
    const bool same = quotient == floorDivide(integer(w[0]), integer(w[1])) &&
                      remainder == modulo(integer(w[0]), integer(w[1]));
    return same ? show(quotient) + " " + show(remainder) : "divMod, floorDivide and modulo disagree";
}

std::string formatted(const Words& w)
{
    FloatFormat format;
    format.type = w[3].empty() ? '\0' : w[3][0];
    format.alternate = !w[1].empty();
    if (!w[2].empty())
        format.precision = static_cast<std::uint32_t>(std::stoi(w[2].substr(1)));
    return formatFloat(real(w[0]), format);
}

std::string raised(const Words& w)
{
    const FloatPower result = floatPower(real(w[0]), real(w[1]));
    return result.problem == PowerProblem::None ? show(result.value) : "error";
}

void addIntOperations(std::map<std::string, Operation>& all)
{
    all["add"] = ints([](auto a, auto b) { return a + b; });
    all["sub"] = ints([](auto a, auto b) { return a - b; });
    all["mul"] = ints([](auto a, auto b) { return a * b; });
    all["and"] = ints([](auto a, auto b) { return a & b; });
    all["or"] = ints([](auto a, auto b) { return a | b; });
    all["xor"] = ints([](auto a, auto b) { return a ^ b; });
    all["gcd"] = ints(greatestCommonDivisor);
    all["less"] = ints([](auto a, auto b) { return std::string(a < b ? "True" : "False"); });
    all["divmod"] = intDivMod;
    all["truediv"] = [](const Words& w) {
        return integer(w[1]).isZero() ? "error" : show(trueDivide(integer(w[0]), integer(w[1])));
    };
    all["double"] = oneInt([](auto a) { return a.toDouble(); });
    all["hash"] = oneInt([](auto a) { return BigInt(a.hash()); });
    all["bits"] = oneInt([](auto a) { return BigInt::fromUnsigned(a.bitLength()); });
    all["ones"] = oneInt([](auto a) { return BigInt::fromUnsigned(a.bitCount()); });
    all["size"] = oneInt(
        [](auto a) { return BigInt::fromUnsigned(24 + 4 * std::max<std::uint64_t>(a.digitsOf30Bits(), 1)); });
    all["isqrt"] = [](const Words& w) {
        return integer(w[0]).isNegative() ? "error" : show(squareRoot(integer(w[0])));
    };
    all["invert"] = oneInt([](auto a) { return ~a; });
    all["abs"] = oneInt(absolute);
    for (const auto& [name, base] : std::map<std::string, int>{{"hex", 16}, {"oct", 8}, {"bin", 2}})
        all[name] = oneInt([base = base](auto a) { return toPrefixedText(a, base); });
    all["shl"] = intAndCount([](auto a, auto n) { return a << n; });
    all["shr"] = intAndCount([](auto a, auto n) { return a >> n; });
    all["pow"] = intAndCount(power);
    all["round10"] = intAndCount(roundToPowerOfTen);
    all["powmod"] = [](const Words& w) {
        return integer(w[2]).isZero() ? "error"
                                      : show(powerModulo(integer(w[0]), integer(w[1]), integer(w[2])));
    };
    all["base"] = [](const Words& w) {
        const std::string text = toText(integer(w[0]), std::stoi(w[1]));
        return parseInt(text, std::stoi(w[1])) == integer(w[0]) ? text
                                                                : "parseInt(toText()) is another value";
    };
    all["parse"] = [](const Words& w) { return show(parseInt(w[0], std::stoi(w[1]))); };
    all["bytes"] = [](const Words& w) {
        const auto bytes = toBytes(integer(w[0]), count(w[1]), order(w[2]), w[3] == "1");
        return bytes ? toHex(*bytes) : "error";
    };
    all["unbytes"] = [](const Words& w) {
        const QByteArray bytes = QByteArray::fromHex(QByteArray::fromStdString(w[0]));
        return show(
            fromBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}, order(w[1]), w[2] == "1"));
    };
}

void addFloatOperations(std::map<std::string, Operation>& all)
{
    all["fdivmod"] = dividing([](double a, double b) {
        const auto [quotient, remainder] = floatDivMod(a, b);
        return show(quotient) + " " + show(remainder);
    });
    all["ffloor"] = dividing([](double a, double b) { return show(floatFloorDivide(a, b)); });
    all["fmod"] = dividing([](double a, double b) { return show(floatModulo(a, b)); });
    all["fpow"] = raised;
    all["repr"] = oneFloat(floatRepr);
    all["fhash"] = oneFloat([](double a) { return BigInt(floatHash(a)); });
    all["ratio"] = [](const Words& w) {
        const auto ratio = asIntegerRatio(real(w[0]));
        return ratio ? show(ratio->numerator) + " " + show(ratio->denominator) : "error";
    };
    all["int"] = oneFloat(BigInt::fromDouble);
    all["round"] = oneFloat(roundToInt);
    all["floor"] = oneFloat(floorToInt);
    all["ceil"] = oneFloat(ceilToInt);
    all["roundn"] = [](const Words& w) { return show(roundFloat(real(w[0]), std::stoll(w[1]))); };
    all["format"] = formatted;
    all["float"] = [](const Words& w) { return show(parseFloat(w[0])); };
    all["fromhex"] = [](const Words& w) {
        const HexFloat result = parseHexFloat(w[0]);
        return result.problem == HexProblem::None ? show(result.value) : "error";
    };
    all["compare"] = [](const Words& w) { return showOrder(compare(integer(w[0]), real(w[1]))); };
}

Words splitLine(const std::string& line)
{
    Words words(1);
    for (const char c : line) {
        if (c == '\t')
            words.emplace_back();
        else
            words.back() += c;
    }
    return words;
}

/// The lines that we compute differently, at most ten.
QStringList differences(const QByteArray& table)
{
    std::map<std::string, Operation> operations;
    addIntOperations(operations);
    addFloatOperations(operations);
    QStringList result;
    for (const QByteArray& line : table.split('\n')) {
        Words words = splitLine(line.toStdString());
        const auto operation = operations.find(words[0]);
        if (line.isEmpty() || result.size() >= 10)
            continue;
        if (operation == operations.end()) {
            result << "unknown operation: " + QString::fromUtf8(line);
            continue;
        }
        const std::string expected = words.back();
        const std::string computed = operation->second({words.begin() + 1, words.end() - 1});
        if (computed != expected)
            result << QString::fromUtf8(line) + "  but here: " + QString::fromStdString(computed);
    }
    return result;
}

const QString kFolder = QStringLiteral(NAMETAG_SOURCE_DIR "/tests/core/numbers/");

} // namespace

class NumbersAgainstPythonTest : public QObject {
    Q_OBJECT
private slots:
    void theStoredTableComesOutTheSame()
    {
        QFile file(kFolder + "numbers_table.txt");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray table = file.readAll();
        QVERIFY(table.count('\n') > 1200);
        const QStringList wrong = differences(table);
        QVERIFY2(wrong.isEmpty(), qPrintable("\n" + wrong.join("\n")));
    }

    void aFreshTableOfThisMachinesPythonComesOutTheSame()
    {
        const QString python = QStandardPaths::findExecutable("python3");
        if (python.isEmpty())
            QSKIP("no python3 is installed");
        QProcess process;
        process.start(python, {kFolder + "numbers_reference.py", "6000", "20241007"});
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            QSKIP("python3 is older than 3.11, or did not run");
        const QStringList wrong = differences(process.readAllStandardOutput());
        QVERIFY2(wrong.isEmpty(), qPrintable("\n" + wrong.join("\n")));
    }
};

QTEST_GUILESS_MAIN(NumbersAgainstPythonTest)
#include "tst_numbers_against_python.moc"
