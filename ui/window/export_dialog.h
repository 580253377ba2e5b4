// SPDX-License-Identifier: GPL-3.0-or-later
// ExportDialog: the stage as pictures, drawings, a storyboard, a page that plays it or an animation: which
// steps, in which theme, how large. It shows what it will write, and never writes over a file without asking.
#pragma once

#include "ui/export/exporter.h"
#include "ui/export/storyboard.h"
#include "ui/panels/stage_pane.h"

#include <QDialog>
#include <QTimer>

#include <optional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace nametag::ui {

class ExportPreview;
class LessonSession;
class Segment;
class SideList;
class SwitchButton;

class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(LessonSession& session, StagePane& stage, QWidget* parent = nullptr);

    /// The steps that are chosen now; nothing if what was typed is no list of steps.
    std::optional<std::vector<StepIndex>> steps() const;
    /// What would be written for these steps.
    std::vector<Page> pages(const std::vector<StepIndex>& steps) const;
    /// Asks for a name, asks again before a file is replaced, writes; false if nothing was written.
    bool save();
    /// Writes to this path; says what went wrong in the foot.
    bool saveTo(const QString& path);
    /// While it writes, this stops the writing instead.
    void done(int result) override;

signals:
    void written(const QStringList& files);

private:
    /// Sorts of files, as bits: some rows are of several.
    enum Format { Pictures = 1, Paper = 2, Motion = 4, WebPage = 8 };

    QWidget* makeOptions();
    QWidget* makeFoot();
    void addRow(const QString& title, QWidget* choice);
    void addStepRows();
    void addPageRows();
    void addPictureRows();
    void addPaperRows();
    void addRowFor(int formats, const QString& title, QWidget* field, const char* name);
    void refresh();
    void estimate();
    Page stepPage(StepIndex step) const;
    std::vector<StepIndex> changingSteps() const;
    std::vector<Page> storyPages(const std::vector<StepIndex>& steps) const;
    Format format() const;
    PageOptions pageOptions() const;
    Result<QByteArray> bytesOf(const std::vector<StepIndex>& steps, const PageOptions& options) const;
    Result<QStringList> writePage(const QString& path, const std::vector<StepIndex>& steps,
                                  const PageOptions& options) const;
    void beginWriting(bool writes);
    bool tellProgress(std::size_t page, std::size_t count);
    bool mayReplace(const QStringList& files);

    LessonSession& m_session;
    StagePane& m_stage;
    SideList* m_formats;
    ExportPreview* m_preview;
    QGridLayout* m_rows = nullptr;
    Segment* m_which = nullptr;
    QLineEdit* m_list = nullptr;
    Segment* m_theme = nullptr;
    Segment* m_scale = nullptr;
    QSpinBox* m_width = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_perSheet = nullptr;
    SwitchButton* m_source = nullptr;
    SwitchButton* m_words = nullptr;
    SwitchButton* m_hide = nullptr;
    Segment* m_pace = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_about = nullptr;
    QPushButton* m_export = nullptr;
    std::vector<std::pair<QWidget*, int>> m_rowsFor; ///< fields and the formats that they are shown for
    mutable QSizeF m_least;                          ///< of all pages while those of an animation are made
    bool m_isWriting = false;
    bool m_wasMoving = false; ///< an animation was chosen once
    bool m_isStopped = false;
    std::vector<StepIndex> m_changing;
    QTimer m_estimate;
};

} // namespace nametag::ui
