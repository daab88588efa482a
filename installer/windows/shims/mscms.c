// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Assent authors
// For trying the program under Wine, whose mscms.dll lacks functions that Qt's Windows plugin names. Never shipped.
// Every call says "no": the screen is shown without a colour profile.
typedef long long Word;
#define ABSENT(name) __declspec(dllexport) Word name(Word a, Word b, Word c, Word d, Word e, Word f) { return 0; }
#define NOT_IMPLEMENTED(name) __declspec(dllexport) int name(Word a, Word b, Word c, Word d, Word e, Word f) { return (int)0x80004001; }

ABSENT(WcsCreateIccProfile)
ABSENT(WcsGetDefaultColorProfile)
ABSENT(WcsGetDefaultColorProfileSize)
ABSENT(WcsGetUsePerUserProfiles)
ABSENT(GetColorProfileFromHandle)
ABSENT(OpenColorProfileW)
ABSENT(GetColorDirectoryW)
ABSENT(GetStandardColorSpaceProfileW)
NOT_IMPLEMENTED(ColorProfileGetDisplayDefault)
NOT_IMPLEMENTED(ColorProfileGetDisplayUserScope)
__declspec(dllexport) int CloseColorProfile(void *profile) { return 1; }
