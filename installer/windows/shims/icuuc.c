// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Assent authors
// For trying the program under Wine, which has no icuuc.dll; Windows 10 (1703) and later has it. Never shipped.
// Every converter says "unsupported", so that Qt uses its own codecs.
#define UNSUPPORTED 16
#define NAMED(result, name, parameters, body) __declspec(dllexport) result name parameters body
typedef int *Status;
static void refuse(Status status) { if (status) *status = UNSUPPORTED; }

NAMED(void *, ucnv_open, (const char *name, Status s), { refuse(s); return 0; })
NAMED(void, ucnv_close, (void *converter), {})
NAMED(void, ucnv_reset, (void *converter), {})
NAMED(signed char, ucnv_getMaxCharSize, (const void *converter), { return 1; })
NAMED(const char *, ucnv_getName, (const void *converter, Status s), { refuse(s); return 0; })
NAMED(const char *, ucnv_getStandardName, (const char *name, const char *standard, Status s), { refuse(s); return 0; })
NAMED(const char *, ucnv_getAvailableName, (int n), { return 0; })
NAMED(int, ucnv_countAvailable, (void), { return 0; })
NAMED(int, ucnv_toUCountPending, (const void *converter, Status s), { refuse(s); return 0; })
NAMED(int, ucnv_fromUCountPending, (const void *converter, Status s), { refuse(s); return 0; })
NAMED(void, ucnv_getToUCallBack, (const void *c, void **action, const void **context), {})
NAMED(void, ucnv_getFromUCallBack, (const void *c, void **action, const void **context), {})
NAMED(void, ucnv_setToUCallBack, (void *c, void *a, const void *x, void **oa, const void **ox, Status s), { refuse(s); })
NAMED(void, ucnv_setFromUCallBack, (void *c, void *a, const void *x, void **oa, const void **ox, Status s), { refuse(s); })
NAMED(void, ucnv_cbToUWriteUChars, (void *args, const void *source, int length, int offset, Status s), { refuse(s); })
NAMED(void, ucnv_cbFromUWriteUChars, (void *args, const void **source, const void *end, int offset, Status s), { refuse(s); })
NAMED(void, ucnv_toUnicode, (void *c, void **t, const void *te, const char **f, const char *fe, int *o, signed char flush, Status s), { refuse(s); })
NAMED(void, ucnv_fromUnicode, (void *c, char **t, const char *te, const void **f, const void *fe, int *o, signed char flush, Status s), { refuse(s); })
NAMED(void, UCNV_FROM_U_CALLBACK_SUBSTITUTE, (void), {})
NAMED(void, UCNV_TO_U_CALLBACK_SUBSTITUTE, (void), {})
