// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themes.h"

namespace nametag::ui {

namespace {

// clang-format off
constexpr ColourRow kRows[] = {
    // role, token, paper, slate, projector, hall
    {Colour::BgWindow, "bg.window", {0xfff4f2ed, 0xff12151b, 0xffffffff, 0xff000000}},
    {Colour::BgChrome, "bg.chrome", {0xfffbfaf7, 0xff191d25, 0xffffffff, 0xff000000}},
    {Colour::BgSurface, "bg.surface", {0xffffffff, 0xff1e232d, 0xffffffff, 0xff0c0c0e}},
    {Colour::BgSunken, "bg.sunken", {0xfff3f1eb, 0xff161a21, 0xfff2f2f2, 0xff000000}},
    {Colour::BgStage, "bg.stage", {0xfff9f8f4, 0xff141820, 0xffffffff, 0xff000000}},
    {Colour::BgHeap, "bg.heap", {0xfff0ede5, 0xff1a1f28, 0xfff4f4f4, 0xff0e0f12}},
    {Colour::BgDot, "bg.dot", {0xffddd8cc, 0xff2a313d, 0xffd0d0d0, 0xff2b2d33}},
    {Colour::LineHair, "line.hair", {0xffe5e1d8, 0xff2b313d, 0xff767676, 0xff7c828e}},
    {Colour::LineStrong, "line.strong", {0xffccc6b9, 0xff434b5a, 0xff3a3a3a, 0xffb5bac4}},
    {Colour::LineControl, "line.control", {0xff8a8576, 0xff78839a, 0xff000000, 0xffffffff}},
    {Colour::Ink1, "ink.1", {0xff1b1f27, 0xffeef0f4, 0xff000000, 0xffffffff}},
    {Colour::Ink2, "ink.2", {0xff4a515d, 0xffbcc3cf, 0xff1f1f1f, 0xffeceef2}},
    {Colour::Ink3, "ink.3", {0xff646a75, 0xff98a1b0, 0xff3a3a3a, 0xffc9cdd6}},
    {Colour::Accent, "accent", {0xff3b45c4, 0xffa9b1ff, 0xff1b22a8, 0xffb9c0ff}},
    {Colour::AccentSoft, "accent.soft", {0xffe7e9fb, 0xff2a2f55, 0xffe3e5ff, 0xff23285c}},
    {Colour::AccentOn, "accent.on", {0xffffffff, 0xff12151b, 0xffffffff, 0xff000000}},
    {Colour::Now, "now", {0xffb8390a, 0xffffa176, 0xffa32a00, 0xffffb08a}},
    {Colour::NowOn, "now.on", {0xffffffff, 0xff12151b, 0xffffffff, 0xff000000}},
    {Colour::NowMark, "now.mark", {0xffe2571f, 0xffff8247, 0xffd13d00, 0xffff8a4f}},
    {Colour::NowSoft, "now.soft", {0xfffde9de, 0xff43281c, 0xffffe3d4, 0xff4b2410}},
    {Colour::Good, "good", {0xff1b7442, 0xff7fd69e, 0xff00572b, 0xff8fe8b0}},
    {Colour::GoodSoft, "good.soft", {0xffdff2e6, 0xff1b3a2a, 0xffddf5e6, 0xff0e3a22}},
    {Colour::Warn, "warn", {0xff855600, 0xfff2c96b, 0xff5e3b00, 0xffffd978}},
    {Colour::WarnSoft, "warn.soft", {0xfffbefcf, 0xff3d3218, 0xfffff0c7, 0xff40320a}},
    {Colour::Bad, "bad", {0xffb0231b, 0xffff978e, 0xff8f0f0a, 0xffffa8a0}},
    {Colour::BadSoft, "bad.soft", {0xfffbe3e0, 0xff47221f, 0xffffe1de, 0xff4f1713}},
    {Colour::TagFill, "tag.fill", {0xfffbe6ae, 0xfff3da93, 0xffffde59, 0xffffe27a}},
    {Colour::TagLine, "tag.line", {0xffae8119, 0xffc99d35, 0xff4a3500, 0xfffff3c4}},
    {Colour::TagInk, "tag.ink", {0xff38290a, 0xff2b2005, 0xff000000, 0xff000000}},
    {Colour::TagHole, "tag.hole", {0xffffffff, 0xff12151b, 0xffffffff, 0xff000000}},
    {Colour::ArrowName, "arrow.name", {0xff3b414c, 0xffd5d9e1, 0xff000000, 0xffffffff}},
    {Colour::ArrowSlot, "arrow.slot", {0xff6f7580, 0xff8e97a6, 0xff3a3a3a, 0xffc9cdd6}},
    {Colour::ArrowGhost, "arrow.ghost", {0xffa79f8e, 0xff6a7385, 0xff767676, 0xff8b919d}},
    {Colour::BlockFill, "block.fill", {0xffffffff, 0xff232935, 0xffffffff, 0xff14161b}},
    {Colour::BlockLine, "block.line", {0xffd3cdc0, 0xff3b4352, 0xff3a3a3a, 0xffb5bac4}},
    {Colour::CellFill, "cell.fill", {0xfffaf8f4, 0xff1b2029, 0xffffffff, 0xff050506}},
    {Colour::CellLine, "cell.line", {0xffd9d4c8, 0xff3a4251, 0xff5a5a5a, 0xff8b919d}},
    {Colour::TypeNumber, "type.number", {0xff3d5fa3, 0xffa3cefa, 0xff0756ae, 0xffbac9fd}},
    {Colour::TypeText, "type.text", {0xff155e22, 0xff93f0a6, 0xff003b08, 0xffc4fdc3}},
    {Colour::TypeSequence, "type.sequence", {0xff561a8b, 0xffae99ff, 0xff391069, 0xffab9bf1}},
    {Colour::TypeMapping, "type.mapping", {0xffb42f60, 0xfffa8b98, 0xffa31a65, 0xffff7f93}},
    {Colour::TypeSet, "type.set", {0xff86640f, 0xffd4b256, 0xff735109, 0xffd1ad49}},
    {Colour::TypeCode, "type.code", {0xff253245, 0xffd2dfec, 0xff0d1a24, 0xffe3ebfb}},
    {Colour::TypeInstance, "type.instance", {0xff1b7574, 0xff6bb8b8, 0xff07555a, 0xff67c0c1}},
    {Colour::TypeSingle, "type.single", {0xff403b36, 0xffd8d3cb, 0xff251e1a, 0xfff5f1ea}},
    {Colour::SoftNumber, "soft.number", {0xffeaedf5, 0xff364253, 0xffe1ebf5, 0xff353a48}},
    {Colour::SoftText, "soft.text", {0xffe5ede7, 0xff344746, 0xffe0e7e1, 0xff37443d}},
    {Colour::SoftSequence, "soft.sequence", {0xffece6f2, 0xff383a53, 0xffe7e2ed, 0xff323146}},
    {Colour::SoftMapping, "soft.mapping", {0xfff7e8ee, 0xff433844, 0xfff4e4ed, 0xff432b33}},
    {Colour::SoftSet, "soft.set", {0xfff2eee5, 0xff3e3e3a, 0xffeeeae1, 0xff3a3424}},
    {Colour::SoftCode, "soft.code", {0xffe7e8eb, 0xff3d4450, 0xffe2e4e5, 0xff3d4148}},
    {Colour::SoftInstance, "soft.instance", {0xffe6f0f0, 0xff2e3e49, 0xffe1ebeb, 0xff25383c}},
    {Colour::SoftSingle, "soft.single", {0xffeae9e9, 0xff3e424c, 0xffe5e4e4, 0xff414244}},
    {Colour::SynKw, "syn.kw", {0xff7a2e8c, 0xffd9a6f0, 0xff5f1673, 0xffebc2ff}},
    {Colour::SynStr, "syn.str", {0xff0c6b40, 0xff84c58c, 0xff00522b, 0xff9be3a6}},
    {Colour::SynNum, "syn.num", {0xff125089, 0xff97b7ff, 0xff003b73, 0xffb4cbff}},
    {Colour::SynFn, "syn.fn", {0xff38404e, 0xffcbd6ec, 0xff000000, 0xffffffff}},
    {Colour::SynCom, "syn.com", {0xff646a75, 0xff98a1b0, 0xff3a3a3a, 0xffc9cdd6}},
    {Colour::Shadow, "shadow", {0x1a362e1c, 0x59000000, 0x00000000, 0x00000000}},
};
// clang-format on

static_assert(std::size(kRows) == static_cast<std::size_t>(Colour::Count), "a role has no row");

} // namespace

std::span<const ColourRow> colourTable()
{
    return kRows;
}

} // namespace nametag::ui
