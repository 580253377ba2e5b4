// SPDX-License-Identifier: GPL-3.0-or-later
// What a statement prints.
#include "core/exercise/kinds.h"

namespace nametag::exercise {

Reply replyOfPrinted(const Round& round)
{
    Reply reply;
    reply.text = round.scene.printed();
    while (!reply.text.empty() && (reply.text.back() == '\n' || reply.text.back() == ' '))
        reply.text.pop_back();
    if (reply.text.empty())
        return noReply("the line prints nothing", "Ask before a line that prints.");
    return reply;
}

} // namespace nametag::exercise
