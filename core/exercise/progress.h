// SPDX-License-Identifier: GPL-3.0-or-later
// Progress: what a learner has answered. A text with one record a line; lines of other kinds are kept.
#pragma once

#include "core/exercise/exercise.h"
#include "core/exercise/marking.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace nametag::exercise {

struct AnswerRecord {
    std::string lesson; ///< its id
    std::uint32_t line = 0;
    Kind kind = Kind::Arrow;
    std::string path; ///< "y"; empty: about the line
    std::uint32_t when = 1;
    bool isRight = false;
    Confidence confidence = Confidence::Fairly;
    Answer answer;
    std::int64_t seconds = 0; ///< since 1970

    bool isSameQuestion(const AnswerRecord& other) const
    {
        return lesson == other.lesson && line == other.line && kind == other.kind && path == other.path &&
               when == other.when;
    }
};

class Progress {
public:
    static Progress read(std::string_view text);
    std::string text() const;

    void add(const AnswerRecord& record);
    /// The lesson begins anew: what was answered before no longer counts, but stays in the text.
    void forget(std::string_view lesson, std::int64_t seconds = 0);

    /// All answers of a lesson since it was begun (anew), the oldest first.
    std::vector<AnswerRecord> of(std::string_view lesson) const;
    /// Every answer ever given, also those forgotten.
    std::vector<AnswerRecord> all() const;
    /// Different questions that were answered.
    std::size_t asked(std::string_view lesson) const;
    /// Those whose last answer was right.
    std::size_t right(std::string_view lesson) const;

private:
    struct Line {
        enum class Kind : std::uint8_t { Answer, Anew, Other };
        Kind kind = Kind::Other;
        AnswerRecord record; ///< Anew: its lesson and seconds
        std::string text;    ///< Other
    };

    static Line lineFrom(std::string_view text);
    static std::string textOf(const Line& line);

    std::vector<AnswerRecord> last(std::string_view lesson) const;
    std::vector<Line> m_lines;
};

} // namespace nametag::exercise
