// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/boxes_content.h"

#include "core/contrast/lockstep.h"
#include "ui/session/lesson_session.h"

#include <QCoreApplication>

#include <algorithm>

namespace nametag::ui {

namespace {

constexpr std::uint64_t kMostItems = 12;

QString words(const char* text)
{
    return QCoreApplication::translate("Boxes", text);
}

QString inWords(const std::vector<explain::Sentence>& sentences)
{
    return QString::fromStdString(explain::plainText(sentences));
}

std::array<QString, 3> inWords(const contrast::Facts& facts)
{
    return {inWords(facts.type), inWords(facts.size), inWords(facts.after)};
}

bool isInCell(const LessonSession& session, const lesson::Twin& twin, std::uint32_t line)
{
    const lesson::Cell& cell = session.script().lesson.cells[twin.beside];
    return line >= cell.firstLine && line <= cell.lastLine;
}

std::vector<CodeRow> rowsOfC(const lesson::Twin& twin, int now)
{
    std::vector<CodeRow> rows;
    QStringList lines = QString::fromStdString(twin.text).split(u'\n');
    while (!lines.isEmpty() && lines.back().trimmed().isEmpty())
        lines.removeLast();
    for (int i = 0; i < lines.size(); ++i)
        rows.push_back({i + 1, lines[i], i + 1 == now});
    return rows;
}

std::vector<CodeRow> rowsOfPython(const LessonSession& session, const lesson::Twin& twin, int now)
{
    std::vector<CodeRow> rows;
    const lesson::Lesson& lesson = session.script().lesson;
    const lesson::Cell& cell = lesson.cells[twin.beside];
    const QStringList lines = session.script().text.split(u'\n');
    for (std::uint32_t line = cell.firstLine; line <= cell.lastLine; ++line)
        if (lesson.roles[line - 1] == lesson::LineRole::Code)
            rows.push_back({static_cast<int>(line), lines.value(static_cast<int>(line) - 1),
                            static_cast<int>(line) == now});
    return rows;
}

/// What went wrong or was lost in the step, the worst of it.
void readRemark(BoxesContent& content)
{
    const contrast::CRun& run = content.run();
    if (run.stop && content.step + 1 == run.steps.size()) {
        content.remark = QString::fromStdString(run.stop->message);
        content.isBad = true;
        return;
    }
    for (const contrast::Remark& remark : content.done().remarks) {
        if (!content.remark.isEmpty() && (content.isBad || !remark.isUndefined()))
            continue;
        content.remark = inWords(contrast::remarkWords(remark));
        content.isBad = remark.isUndefined();
    }
}

/// "a[2]", "x": a place in memory as a program would name it; nothing if nobody lives there.
QString placeName(const BoxesContent& content, std::uint64_t address)
{
    for (std::uint32_t id : content.state.boxes) {
        const contrast::Box& box = content.run().box(id);
        if (address < box.address || address >= box.address + std::max<std::uint64_t>(box.size, 1))
            continue;
        const QString name = boxTitle(box);
        if (!box.type || !box.type->isArray())
            return name;
        const std::uint64_t index =
            (address - box.address) / std::max<std::uint64_t>(box.type->of->size(), 1);
        return index == 0 ? name : QStringLiteral("%1[%2]").arg(name).arg(index);
    }
    return {};
}

} // namespace

void TwinRuns::read(const LessonSession& session)
{
    m_all.clear();
    if (!session.isOpen() || !session.recording())
        return;
    std::vector<std::uint32_t> lines;
    for (StepIndex step = 0; step <= session.stepCount(); ++step)
        lines.push_back(session.lineOf(step));
    for (const lesson::Twin& twin : session.script().lesson.twins) {
        One one;
        one.twin = &twin;
        Result<contrast::CRun> run = contrast::runC(twin.text);
        if (run) {
            one.run = std::make_shared<const contrast::CRun>(std::move(*run));
            one.steps = contrast::inStep(*one.run, lines, twin.lines);
        } else {
            one.problem = run.error();
        }
        m_all.push_back(std::move(one));
    }
}

const TwinRuns::One* TwinRuns::at(const LessonSession& session, StepIndex step) const
{
    for (StepIndex at = step; at > 0; --at)
        for (const One& one : m_all)
            if (isInCell(session, *one.twin, session.lineOf(at)))
                return &one;
    return m_all.empty() ? nullptr : &m_all.front();
}

BoxesContent boxesContent(const LessonSession& session, const TwinRuns& runs)
{
    BoxesContent content;
    content.twin = runs.isEmpty() ? nullptr : runs.at(session, session.step());
    if (!content.twin)
        return content;
    const lesson::Twin& twin = *content.twin->twin;
    const std::uint32_t line = session.lineOf(session.step());
    content.python.line = isInCell(session, twin, line) ? static_cast<int>(line) : 0;
    content.python.code = rowsOfPython(session, twin, content.python.line);
    if (const lesson::Note* note = session.script().lesson.noteFor(line))
        content.note = QString::fromStdString(note->words);
    std::string focus;
    if (content.isPicture()) {
        const std::vector<std::uint32_t>& steps = content.twin->steps;
        content.step = session.step() < steps.size() ? steps[session.step()] : 0;
        content.state = contrast::stateAt(content.run(), content.step);
        content.c.line = static_cast<int>(content.done().span.line);
        content.c.facts = inWords(contrast::factsOfC(content.run(), content.step));
        const std::uint32_t box = contrast::boxInFocus(content.run(), content.step);
        focus = box == 0 ? std::string() : content.run().box(box).name;
        readRemark(content);
        if (content.isBad)
            content.c.facts[2] = content.remark;
    } else {
        content.c.line = static_cast<int>(content.twin->problem.span.line);
        content.remark = words("Line %1: %2")
                             .arg(content.c.line)
                             .arg(QString::fromStdString(content.twin->problem.message));
        content.isBad = true;
    }
    content.c.code = rowsOfC(twin, content.c.line);
    if (const timeline::Timeline* timeline = session.timeline(); timeline && content.python.line != 0) {
        const std::string name = contrast::nameInFocus(*timeline, session.step(), focus);
        content.python.facts = inWords(contrast::factsOfPython(*timeline, session.step(), name));
    }
    return content;
}

QString boxTitle(const contrast::Box& box)
{
    if (!box.name.empty())
        return QString::fromStdString(box.name);
    return box.isReadOnly ? words("text") : words("block");
}

QString boxValue(const BoxesContent& content, const contrast::CType& type, std::uint64_t address)
{
    if (type.isArray() && type.of->isCharacter()) {
        QString text;
        for (std::uint64_t i = 0; i < type.count && content.state.memory.at(address + i) != 0; ++i)
            text += QChar(content.state.memory.at(address + i));
        return content.state.memory.isSet(address) ? QStringLiteral("\"%1\"").arg(text) : QStringLiteral("?");
    }
    if (type.isArray()) {
        QStringList items;
        for (std::uint64_t i = 0; i < std::min(type.count, kMostItems); ++i)
            items << boxValue(content, *type.of, address + i * type.of->size());
        return items.join(QStringLiteral(", ")) +
               (type.count > kMostItems ? QStringLiteral(", …") : QString());
    }
    const QString text = QString::fromStdString(contrast::boxText(content.state, type, address));
    if (!type.isPointer() || text == QStringLiteral("?") || text == QStringLiteral("NULL"))
        return text;
    const QString place = placeName(content, text.toULongLong(nullptr, 16));
    return place.isEmpty() ? words("→ nobody's") : QStringLiteral("→ ") + place;
}

QString boxBytes(const BoxesContent& content, std::uint64_t address, std::uint64_t size)
{
    QStringList bytes;
    for (std::uint64_t i = 0; i < size; ++i)
        bytes << QStringLiteral("%1")
                     .arg(content.state.memory.at(address + i), 2, 16, QLatin1Char('0'))
                     .toUpper();
    return bytes.join(u' ');
}

QString boxInWords(const BoxesContent& content, std::uint32_t id)
{
    const contrast::Box& box = content.run().box(id);
    const QString type = box.type ? QString::fromStdString(contrast::spell(*box.type)) : words("no type yet");
    const QString value = box.type ? boxValue(content, *box.type, box.address) : QString();
    return words("%1, %2, at …%3, %4 bytes: %5")
        .arg(boxTitle(box), type, QString::number(box.address & 0xffff, 16))
        .arg(box.size)
        .arg(value == QStringLiteral("?") ? words("never set") : value);
}

QString boxesText(const BoxesContent& content)
{
    if (!content.twin)
        return words("There is no C beside this script.");
    QStringList lines{words("C")};
    for (const CodeRow& row : content.c.code)
        if (row.isNow)
            lines << words("line %1: %2").arg(row.number).arg(row.text.trimmed());
    if (content.isPicture())
        for (std::uint32_t id : content.state.boxes)
            lines << boxInWords(content, id);
    if (!content.remark.isEmpty())
        lines << content.remark;
    const auto addFacts = [&lines](const BoxesSide& side) {
        const QStringList questions{words("Where the type is"), words("Size"),
                                    words("After line %1").arg(side.line)};
        for (int i = 0; i < 3; ++i)
            if (const QString& fact = side.facts[static_cast<std::size_t>(i)]; !fact.isEmpty())
                lines << questions[i] + QStringLiteral(": ") + fact;
    };
    addFacts(content.c);
    lines << words("Python");
    for (const CodeRow& row : content.python.code)
        if (row.isNow)
            lines << words("line %1: %2").arg(row.number).arg(row.text.trimmed());
    addFacts(content.python);
    if (!content.note.isEmpty())
        lines << content.note;
    return lines.join(u'\n');
}

} // namespace nametag::ui
