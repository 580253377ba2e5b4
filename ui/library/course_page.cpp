// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/course_page.h"

#include "core/lesson/source_lines.h"
#include "ui/theme/fonts.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QMarginsF>
#include <QMessageBox>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

#include <memory>

namespace nametag::ui {

namespace {

constexpr QSize kSize{860, 720};
constexpr double kMargin = 18; ///< mm

/// The comment above a line, past notes and directives.
QString commentAbove(const std::vector<lesson::SourceLine>& lines, std::uint32_t line)
{
    for (std::uint32_t i = line - 1; i > 0 && lines[i - 1].isComment; --i) {
        const QString words = QString::fromUtf8(lines[i - 1].comment.data(),
                                                static_cast<qsizetype>(lines[i - 1].comment.size()))
                                  .trimmed();
        if (!words.startsWith(u':') && !words.startsWith(QLatin1String("nametag:")) &&
            !words.startsWith(QLatin1String("%%")))
            return words;
    }
    return {};
}

QStringList lessonsIn(const QString& words)
{
    static const QRegularExpression link(QStringLiteral("\\(lesson:([^)]+)\\)"));
    QStringList lessons;
    for (auto found = link.globalMatch(words); found.hasNext();)
        lessons << found.next().captured(1);
    return lessons;
}

/// "3 of 4 right", over the predictions of these lessons.
QString answersIn(const QStringList& lessons, const LibraryContent& content)
{
    int answered = 0;
    int right = 0;
    for (const QString& id : lessons)
        if (const LibraryLesson* lesson = content.find(id)) {
            answered += lesson->card.answered;
            right += lesson->card.right;
        }
    return answered == 0 ? CoursePage::tr("not yet")
                         : CoursePage::tr("%1 of %2 right").arg(right).arg(answered);
}

QString linksTo(const QStringList& lessons, const LibraryContent& content)
{
    QStringList links;
    for (const QString& id : lessons)
        if (const LibraryLesson* lesson = content.find(id))
            links << QStringLiteral("<a href=\"lesson:%1\">%2</a>")
                         .arg(id.toHtmlEscaped(), lesson->card.title.toHtmlEscaped());
    return links.join(QStringLiteral("<br>"));
}

} // namespace

QVector<Statement> statementsOf(const lesson::Lesson& lesson)
{
    static const QRegularExpression verdict(QStringLiteral("^\\*\\*([A-Z]\\d+), (?:an? )?([^*]+?)\\.\\*\\*"));
    const auto lines = lesson::sourceLines(lesson.source);
    QVector<Statement> statements;
    for (const lesson::Note& note : lesson.notes) {
        const QString words = QString::fromStdString(note.words);
        const auto match = verdict.match(words);
        if (match.hasMatch())
            statements.push_back(
                {match.captured(1), commentAbove(lines, note.line), match.captured(2), lessonsIn(words)});
    }
    return statements;
}

QString coursePageHtml(const QVector<Statement>& statements, const LibraryContent& content)
{
    QString rows;
    for (const Statement& statement : statements)
        rows += QStringLiteral("<tr><td>%1</td><td>%2</td><td><b>%3</b></td><td>%4</td><td>%5</td></tr>")
                    .arg(statement.id, statement.words.toHtmlEscaped(), statement.verdict.toHtmlEscaped(),
                         linksTo(statement.lessons, content), answersIn(statement.lessons, content));
    int predictions = 0;
    int right = 0;
    for (const LibraryChapter& chapter : content.chapters())
        for (const LibraryLesson& lesson : chapter.lessons) {
            predictions += lesson.card.predictions;
            right += lesson.card.right;
        }
    const QString sum =
        CoursePage::tr("%1 of %2 lessons done. %3 of %4 predictions answered, %5 of them right.")
            .arg(content.doneCount())
            .arg(content.lessonCount())
            .arg(content.answeredCount())
            .arg(predictions)
            .arg(right);
    return QStringLiteral("<h1>%1</h1><p>%2</p>"
                          "<table border=\"1\" cellspacing=\"0\" cellpadding=\"5\" width=\"100%\">"
                          "<thead><tr><th></th><th align=\"left\">%3</th><th align=\"left\">%4</th>"
                          "<th align=\"left\">%5</th><th align=\"left\">%6</th></tr></thead>%7</table>")
        .arg(CoursePage::tr("How Python manages memory"), sum, CoursePage::tr("What is said"),
             CoursePage::tr("What is so"), CoursePage::tr("Settled in"), CoursePage::tr("My predictions"),
             rows);
}

bool writePdf(const QTextDocument& page, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
    writer.setTitle(CoursePage::tr("How Python manages memory"));
    page.print(&writer);
    return file.error() == QFileDevice::NoError;
}

CoursePage::CoursePage(const QVector<Statement>& statements, const LibraryContent& content, QWidget* parent)
    : QDialog(parent)
    , m_page(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("coursePage"));
    setWindowTitle(tr("What the course has settled · Nametag"));
    resize(kSize);
    m_page->setObjectName(QStringLiteral("coursePageText"));
    m_page->setAccessibleName(tr("Statements of the course"));
    m_page->setOpenLinks(false);
    m_page->document()->setDefaultFont(ui::font(FontRole::Base));
    m_page->setHtml(coursePageHtml(statements, content));
    connect(m_page, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        accept();
        emit lessonChosen(link.path());
    });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* pdf = buttons->addButton(tr("Save as PDF…"), QDialogButtonBox::ActionRole);
    auto* print = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    connect(pdf, &QPushButton::clicked, this, &CoursePage::savePdf);
    connect(print, &QPushButton::clicked, this, &CoursePage::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_page, 1);
    column->addWidget(buttons);
}

void CoursePage::savePdf()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"),
                                                      QStringLiteral("python-memory.pdf"), tr("PDF (*.pdf)"));
    if (!path.isEmpty() && !writePdf(*m_page->document(), path))
        QMessageBox::warning(this, windowTitle(), tr("%1 cannot be written.").arg(path));
}

void CoursePage::print()
{
    const auto printer = std::make_shared<QPrinter>();
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [this, printer](QPrinter* chosen) { m_page->document()->print(chosen); });
    dialog->open(); // the window goes on while it is open
}

} // namespace nametag::ui
