// SPDX-License-Identifier: GPL-3.0-or-later
// CoursePage: what the course has settled, sentence by sentence, with the learner's own answers; to print and
// to keep as a PDF.
#pragma once

#include "ui/library/library_content.h"

#include <QDialog>
#include <QVector>

class QTextBrowser;
class QTextDocument;

namespace nametag::ui {

/// A sentence that a lesson settles: `**C19, false.** words` in a note, the sentence in the comment above it.
struct Statement {
    QString id;      ///< "C19"
    QString words;   ///< the sentence
    QString verdict; ///< "false"
    QStringList lessons;
};

QVector<Statement> statementsOf(const lesson::Lesson& lesson);
/// The page, as HTML that QTextDocument shows.
QString coursePageHtml(const QVector<Statement>& statements, const LibraryContent& content);
/// A4 pages; false if the file cannot be written.
bool writePdf(const QTextDocument& page, const QString& path);

class CoursePage : public QDialog {
    Q_OBJECT
public:
    CoursePage(const QVector<Statement>& statements, const LibraryContent& content,
               QWidget* parent = nullptr);

signals:
    void lessonChosen(const QString& id);

private:
    void savePdf();
    void print();

    QTextBrowser* m_page;
};

} // namespace nametag::ui
