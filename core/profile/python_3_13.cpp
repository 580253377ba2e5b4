// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/versions.h"

namespace nametag::profile {

Profile python313()
{
    Profile p;
    p.name = "3.13";
    p.minor = 13;
    p.micro = 0;

    p.compile.typeParameterDefaults = true;
    p.compile.stripDocstringIndentation = true;
    p.compile.staticAttributes = true;
    p.compile.iterationAtIterable = true;
    p.compile.dropsStoresToSame = true;
    p.compile.deepestNesting = 9998;
    p.compile.assertAtTest = true;
    p.compile.lambdaReturnsAtHead = false;
    p.compile.withAtManager = true;
    p.compile.jumpsThreadAcrossLines = true;

    p.sizes.emptyClass = 1712;
    p.sizes.slotsClass = 944;
    p.sizes.staticType = 416;
    p.sizes.frameObject = 152;
    p.sizes.code = 200;
    p.sizes.generatorBase = 160;
    p.sizes.classRequests = {120, 208, 768, 984};

    p.instances.valuesInline = true;
    p.freeLists.tupleOfTwentyReused = true;
    p.calls.release = 4;
    p.calls.intTakesTuple = false;
    p.calls.warmInitTakesTuple = false;
    p.collector.thresholds = {2000, 10, 10};
    p.collector.dictLookMakesDictTracked = false;
    p.collector.countsAtStart = {0, 3, 0};
    p.immortal.strings = StrImmortality::NamesOnly;
    p.caches.lettersApart = "";
    p.append.blockedByFollowingLoad = true;
    p.containers.listOfDictByResize = true;
    p.containers.dictTableFromMem = true;
    p.texts.saysNoDict = true;
    p.texts.mroMessageOnTwoLines = false;
    p.texts.saysUnexpectedKeyword = true;
    p.texts.superNamesTypes = true;
    p.texts.classMethodsChain = false;
    p.texts.splitNamesCallable = true;
    p.texts.showsWholeRange = true;
    p.texts.hidesUnderscored = true;

    p.start.count = 24;
    p.start.dicts = 11;
    p.start.lists = 9;
    p.start.tuples = {5, 7, 3, 1, 0, 1, 5, 2, 3, 5, 2, 8, 2, 1, 1, 2, 2, 2, 1, 0};
    return p;
}

} // namespace nametag::profile
