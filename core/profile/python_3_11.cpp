// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/versions.h"

namespace nametag::profile {

Profile python311()
{
    Profile p;
    p.name = "3.11";
    p.minor = 11;
    p.micro = 7;

    p.compile.inlineComprehensions = false;
    p.compile.typeParameters = false;
    p.compile.boolOperatorsJumpOrPop = true;
    p.compile.slicesWithoutObject = false;
    p.compile.superWithoutObject = false;
    p.compile.keepsConstantsOfDeadCode = true;
    p.compile.testsAtStatement = true;
    p.compile.markAfterLoop = false;
    p.compile.warningsNameTypes = false;
    p.compile.deepestNesting = 2994;
    p.compile.coldBlocksAtEnd = false;
    p.compile.keepsPlace = true;
    p.compile.tellsEndOfDelegation = false;

    p.sizes.instanceBase = 24;
    p.sizes.strAscii = 48;
    p.sizes.strCompact = 72;
    p.sizes.utf8OfLatin1 = 0;
    p.sizes.function = 136;
    p.sizes.code = 184;
    p.sizes.rangeIterator = 48;
    p.sizes.generatorBase = 168;
    p.sizes.importError = 112;
    p.sizes.emptyClass = 1688;
    p.sizes.slotsClass = 920;
    p.sizes.staticType = 424;
    p.sizes.subclassExtra = 8;
    p.sizes.classRequests = {120, 120, 768, 960};

    p.calls.release = 1;
    p.calls.warmRuns = 9;
    p.calls.parsersMadeLate = true;

    p.collector.runsInsideAllocation = true;
    p.collector.countsAtStart = {0, 0, 2};
    p.collector.generationAtStart = 2;

    p.immortal.exists = false;
    p.immortal.strings = StrImmortality::None;
    p.immortal.shownCount = 0;
    p.immortal.staticStartCount = 999999999;
    p.immortal.emptyBytesHolders = 1714;
    p.immortal.lenHolders = 8;
    p.immortal.printHolders = 3;

    p.caches.lettersApart = "BCLST_abcdefhijklmnopqrstvwxy";

    p.append.warmRuns = 8;

    p.containers.splitExactBelowTwelve = false;
    p.containers.coldUnpackRuns = 7;
    p.containers.floatTemporariesReused = false;

    p.texts.suggestsModules = false;
    p.texts.repeatsSelfPrefix = false;
    p.texts.saysReadonly = true;
    p.texts.wrapsSetNameErrors = true;
    p.texts.quotesAbstractMethods = false;

    p.start.count = 246;
    p.start.dicts = 7;
    p.start.lists = 39;
    p.start.tuples = {4, 7, 1, 2, 3, 1, 8, 6, 1, 0, 1, 3, 5, 1, 2, 2, 2, 3, 1, 6};
    p.start.dictsOfScope = 5;
    return p;
}

} // namespace nametag::profile
