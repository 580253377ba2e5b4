// SPDX-License-Identifier: GPL-3.0-or-later
// The program of the design's pictures, written by hand as 3.12 tells it: two tags, one list, a call that
// changes the list and then moves its own tag away. Ten steps.
#pragma once

#include "tests/support/recording_builder.h"

namespace nametag::tests {

inline constexpr const char* kShareListSource =
    "# %% Two tags, one list\nscores = [72, 95]\nbest = scores\nprint(best is scores)\n\n"
    "# %% The parameters are new tags\ndef add_bonus(marks, bonus):\n    marks.append(bonus)\n"
    "    marks = marks + [100]\n    return marks\n\n"
    "# %% Call it\nfinal = add_bonus(scores, 300)\nprint(best)\nprint(final)\n";

inline std::shared_ptr<events::Recording> shareListRecording()
{
    RecordingBuilder run;
    run.recording->source = kShareListSource;
    run.recording->scriptName = "share_list.py";
    const auto small = [&](std::int64_t value) {
        const ObjectId id = run.integer(value);
        run.take(events::FlagsChanged{id, events::kImmortal | events::kStaticMemory});
        return id;
    };
    const ObjectId n72 = small(72);
    const ObjectId n95 = small(95);
    const ObjectId n100 = small(100);
    const ObjectId n300 = run.integer(300);
    run.take(events::FlagsChanged{n300, events::kConstant});
    run.take(events::HolderAdded{n300, run.text("<module>"), events::HolderKind::Constant});
    run.module();
    run.line(2);
    const ObjectId list = run.list({n72, n95});
    run.take(events::SizeChanged{list, 72, 2});
    run.bind("scores", list);
    run.line(3);
    run.share(list);
    run.bind("best", list);
    run.line(4);
    run.print("True\n");
    run.line(7);
    const ObjectId function = run.object(ObjectKind::Function, "function", 160);
    run.take(events::TextShown{function, run.text("add_bonus"), 0});
    run.take(events::FlagsChanged{function, events::kMutable | events::kTracked | events::kUserDefined});
    run.bind("add_bonus", function);
    run.line(13);
    run.share(list);
    run.share(n300);
    run.enter("add_bonus", 7, {{"marks", list}, {"bonus", n300}});
    run.line(8);
    run.take(events::SizeChanged{list, 120, 8});
    run.append(list, n300);
    run.line(9);
    const ObjectId extra = run.list({n100});
    const ObjectId sum = run.list({n72, n95, n300, n100});
    run.take(events::SizeChanged{sum, 88, 4});
    run.drop(extra);
    run.bind("marks", sum);
    run.drop(list);
    run.line(10);
    run.leave(10, sum);
    run.bind("final", sum);
    run.drop(n300);
    run.line(14);
    run.print("[72, 95, 300]\n");
    run.line(15);
    run.print("[72, 95, 300, 100]\n");
    run.end();
    return run.recording;
}

} // namespace nametag::tests
