// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/catalogue.h"

#include "core/lesson/lesson_loader.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <tuple>

namespace nametag::lesson {

namespace {

std::vector<std::filesystem::path> pythonFiles(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code ignored; // a folder that cannot be read has no lessons
    for (std::filesystem::directory_iterator at(folder, ignored), end; at != end; at.increment(ignored)) {
        if (ignored)
            break;
        if (at->path().extension() == ".py" && at->is_regular_file(ignored))
            files.push_back(at->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

Chapter& chapterOf(Catalogue& catalogue, const std::string& title)
{
    for (Chapter& chapter : catalogue.chapters)
        if (chapter.title == title)
            return chapter;
    catalogue.chapters.push_back({title, {}, {}});
    return catalogue.chapters.back();
}

} // namespace

Catalogue readCatalogue(const std::filesystem::path& folder)
{
    Catalogue catalogue;
    for (const std::filesystem::path& path : pythonFiles(folder)) {
        std::ifstream file(path, std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        auto lesson = loadLesson(text, path.filename().string());
        if (lesson)
            catalogue.entries.push_back({path, std::move(*lesson)});
        else
            catalogue.problems.push_back({path, lesson.error()});
    }
    std::stable_sort(catalogue.entries.begin(), catalogue.entries.end(), [](const auto& a, const auto& b) {
        const auto key = [](const Lesson& lesson) { return std::tuple(lesson.number == 0, lesson.number); };
        return key(a.lesson) < key(b.lesson);
    });
    for (std::size_t i = 0; i < catalogue.entries.size(); ++i) {
        const Lesson& lesson = catalogue.entries[i].lesson;
        Chapter& chapter = chapterOf(catalogue, lesson.chapter);
        chapter.lessons.push_back(i);
        if (chapter.about.empty())
            chapter.about = lesson.chapterAbout;
    }
    std::stable_partition(catalogue.chapters.begin(), catalogue.chapters.end(),
                          [](const Chapter& chapter) { return !chapter.title.empty(); });
    return catalogue;
}

} // namespace nametag::lesson
