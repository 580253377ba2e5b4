// SPDX-License-Identifier: GPL-3.0-or-later
// One step's scene laid out by graphviz's dot, to compare with: the same blocks in the same sizes, arrows
// from the same rows and cells.
#pragma once

#include "tests/bench/layout_figures.h"
#include "ui/layout/scene_model.h"

#include <QProcess>
#include <QStandardPaths>
#include <QString>

#include <map>
#include <optional>

namespace nametag::tests {

class Graphviz {
public:
    bool isInstalled() const { return !m_dot.isEmpty(); }

    std::optional<Picture> lay(const ui::SceneModel& scene) const
    {
        QProcess dot;
        dot.start(m_dot, {QStringLiteral("-Tplain")});
        dot.write(graphOf(scene).toUtf8());
        dot.closeWriteChannel();
        if (!dot.waitForFinished(30'000) || dot.exitCode() != 0)
            return {};
        return read(QString::fromUtf8(dot.readAllStandardOutput()));
    }

private:
    static constexpr double kInch = 72;

    static QString cell(const QString& port, int width, int height)
    {
        const QString named = port.isEmpty() ? QString() : QStringLiteral(" PORT=\"%1\"").arg(port);
        return QStringLiteral("<TD%1 FIXEDSIZE=\"TRUE\" WIDTH=\"%2\" HEIGHT=\"%3\"></TD>")
            .arg(named)
            .arg(width)
            .arg(height);
    }

    static QString portOf(const ui::SlotId& id)
    {
        return QStringLiteral("s%1_%2").arg(static_cast<int>(id.kind)).arg(id.slot);
    }

    static QString node(const QString& name, const QString& rows)
    {
        return QStringLiteral("%1 [label=<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" "
                              "CELLPADDING=\"0\">%2</TABLE>>];\n")
            .arg(name, rows);
    }

    static QString row(const QString& cells) { return "<TR>" + cells + "</TR>"; }

    static QString frameNode(const ui::SceneFrame& frame)
    {
        QString rows = row(cell({}, frame.rect.width, 36));
        for (const ui::SceneTag& tag : frame.tags)
            rows += row(cell(portOf(tag.id), frame.rect.width, 44));
        return node(QStringLiteral("f%1").arg(frame.frame.value), rows);
    }

    static QString blockNode(const ui::SceneBlock& block)
    {
        const int width = block.rect.width;
        const auto wide = [&](const QString& c, int columns) {
            QString text = c;
            return columns > 1 ? text.replace("<TD", QStringLiteral("<TD COLSPAN=\"%1\"").arg(columns))
                               : text;
        };
        const int columns =
            block.form == ui::BlockForm::Cells ? std::max<int>(1, static_cast<int>(block.cells.size())) : 1;
        QString rows = row(wide(cell(QStringLiteral("head"), width, 34), columns));
        if (block.form == ui::BlockForm::Cells && !block.cells.empty()) {
            QString across;
            for (const ui::SceneCell& c : block.cells)
                across += cell(portOf(c.id), std::max(8, (width - 20) / columns), 44);
            rows += row(across);
        } else {
            for (const ui::SceneCell& c : block.cells)
                rows += row(cell(portOf(c.id), width, 34));
        }
        const int rest =
            block.rect.height - 34 -
            (block.form == ui::BlockForm::Cells ? 44 : 34 * static_cast<int>(block.cells.size()));
        rows += row(wide(cell({}, width, std::max(8, rest)), columns));
        return node(QStringLiteral("b%1").arg(block.object.value), rows);
    }

    static QString graphOf(const ui::SceneModel& scene)
    {
        QString text = QStringLiteral("digraph g { rankdir=LR; nodesep=0.3; ranksep=0.6;\n"
                                      "node [shape=plain];\n");
        std::map<ui::SlotId, QString> holders;
        for (const ui::SceneFrame& frame : scene.frames) {
            text += frameNode(frame);
            for (const ui::SceneTag& tag : frame.tags)
                holders[tag.id] = QStringLiteral("f%1").arg(frame.frame.value);
        }
        for (const ui::SceneBlock& block : scene.blocks) {
            text += blockNode(block);
            for (const ui::SceneCell& c : block.cells)
                holders[c.id] = QStringLiteral("b%1").arg(block.object.value);
        }
        for (const ui::SceneArrow& arrow : scene.arrows) {
            const auto holder = holders.find(arrow.id.from);
            if (holder == holders.end() || arrow.kind == ui::ArrowKind::Ghost)
                continue;
            text += holder->second + ':' + portOf(arrow.id.from) + ":e -> b" +
                    QString::number(arrow.id.target.value) + ":head;\n";
        }
        return text + "}\n";
    }

    static ui::Point pointAt(const QStringList& words, int at)
    {
        return {static_cast<int>(words[at].toDouble() * kInch),
                static_cast<int>(words[at + 1].toDouble() * kInch)};
    }

    static Picture read(const QString& plain)
    {
        Picture picture;
        for (const QString& line : plain.split('\n')) {
            const QStringList words = line.split(' ');
            if (words[0] == "graph")
                picture.bounds = {0, 0, pointAt(words, 2).x, pointAt(words, 2).y};
            if (words[0] == "node" && words[1].startsWith('b')) {
                const ui::Point middle = pointAt(words, 2);
                const ui::Point size = pointAt(words, 4);
                picture.blocks.push_back({words[1].mid(1).toUInt(),
                                          {middle.x - size.x / 2, middle.y - size.y / 2, size.x, size.y}});
            }
            if (words[0] == "edge")
                picture.arrows.push_back(arrowOf(words));
        }
        return picture;
    }

    static DrawnArrow arrowOf(const QStringList& words)
    {
        DrawnArrow arrow;
        const auto number = [](const QString& name) { return name.mid(1).section(':', 0, 0).toUInt(); };
        arrow.target = number(words[2]);
        arrow.source = words[1].startsWith('b') ? number(words[1]) : 0;
        std::vector<ui::Point> points;
        for (int k = 0; k < words[3].toInt(); ++k)
            points.push_back(pointAt(words, 4 + 2 * k));
        arrow.line = flattened(points);
        return arrow;
    }

    QString m_dot = QStandardPaths::findExecutable(QStringLiteral("dot"));
};

} // namespace nametag::tests
