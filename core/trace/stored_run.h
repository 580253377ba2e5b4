// SPDX-License-Identifier: GPL-3.0-or-later
// StoredRun: a run that was kept in a file, by `nametag record` (a real Python ran it) or by
// `nametag export` (the simulator did). What a real Python tells are names, objects, sizes and addresses;
// counts, blocks and collections are not known: each object's count is told as 0.
#pragma once

#include "core/base/result.h"
#include "core/events/recording.h"

#include <memory>
#include <string>
#include <string_view>

namespace nametag::trace {

/// True for names of recordings: "run.json".
bool isRecordingName(std::string_view name);

struct StoredRun {
    std::string source;     ///< the script
    std::string scriptName; ///< "share_list.py"
    std::string python;     ///< "3.12", "3.11.7"
    /// Nothing where the simulator ran it: running the script once more gives the whole of it.
    std::shared_ptr<const events::Recording> recording;
};

/// `text` is the file's content. Fails on what is no recording, and on one without its script or identities.
Result<StoredRun> readStoredRun(std::string_view text);

} // namespace nametag::trace
