// SPDX-License-Identifier: GPL-3.0-or-later
// What the view "Boxes" says at the cursor: the C program beside the lines of Python that run, its memory,
// and the three facts of both sides.
#pragma once

#include "core/contrast/facts.h"
#include "core/lesson/twin.h"

#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <vector>

namespace nametag::ui {

class LessonSession;

struct CodeRow {
    int number = 0;
    QString text;
    bool isNow = false; ///< this is what the step ran
};

struct BoxesSide {
    std::vector<CodeRow> code;
    int line = 0;                      ///< the line that ran last, or 0
    std::array<QString, 3> facts = {}; ///< code stands between back quotes; empty: nothing to say yet
};

/// The runs of all C programs of a lesson, and which step of each belongs to which step of Python.
class TwinRuns {
public:
    struct One {
        const lesson::Twin* twin = nullptr;
        std::shared_ptr<const contrast::CRun> run; ///< nothing if the program has a mistake
        Diagnostic problem;
        std::vector<std::uint32_t> steps; ///< by step of Python
    };

    void read(const LessonSession& session);
    bool isEmpty() const { return m_all.empty(); }
    /// The program that stands beside a step of Python: the one whose cell ran last.
    const One* at(const LessonSession& session, StepIndex step) const;

private:
    std::vector<One> m_all;
};

struct BoxesContent {
    const TwinRuns::One* twin = nullptr; ///< nothing: there is no C beside this script
    std::size_t step = 0;                ///< of C
    contrast::CState state;
    BoxesSide c;
    BoxesSide python;
    QString note;       ///< the author's words for the line that ran, in Markdown
    QString remark;     ///< what C lets happen in this step
    bool isBad = false; ///< it is undefined, or the program ended here
    bool isPicture() const { return twin && twin->run; }
    const contrast::CRun& run() const { return *twin->run; }
    /// What the step of C did.
    const contrast::Step& done() const { return run().steps[step]; }
};

BoxesContent boxesContent(const LessonSession& session, const TwinRuns& runs);

/// All of it in words, one thing a line.
QString boxesText(const BoxesContent& content);

/// "x, uint8_t, …e060, 4 (FA before)": one box in words.
QString boxInWords(const BoxesContent& content, std::uint32_t box);
/// The name over a box: of the variable, "block", "text".
QString boxTitle(const contrast::Box& box);
/// What stands in a box: its value; for a pointer what it leads to; "?" if it was never set.
QString boxValue(const BoxesContent& content, const contrast::CType& type, std::uint64_t address);
/// Its bytes in hexadecimal, lowest address first.
QString boxBytes(const BoxesContent& content, std::uint64_t address, std::uint64_t size);

} // namespace nametag::ui
