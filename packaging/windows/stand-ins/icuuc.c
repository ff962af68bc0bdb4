/* For tests only: Windows has this library since version 1903, Wine has not. Every converter is reported as missing,
   and Qt falls back to the converters it has built in. */
#define GIVES __declspec(dllexport)
#define MISSING(status) do { if (status) *(status) = 4; } while (0)

GIVES void *ucnv_open(const char *name, int *status) { MISSING(status); return 0; }
GIVES void ucnv_close(void *converter) {}
GIVES void ucnv_reset(void *converter) {}
GIVES signed char ucnv_getMaxCharSize(const void *converter) { return 1; }
GIVES const char *ucnv_getName(const void *converter, int *status) { MISSING(status); return 0; }
GIVES void ucnv_getToUCallBack(const void *converter, void **action, const void **context) {}
GIVES void ucnv_getFromUCallBack(const void *converter, void **action, const void **context) {}
GIVES void ucnv_setToUCallBack(void *converter, void *action, const void *context, void **was, const void **in, int *status) { MISSING(status); }
GIVES void ucnv_setFromUCallBack(void *converter, void *action, const void *context, void **was, const void **in, int *status) { MISSING(status); }
GIVES void ucnv_cbToUWriteUChars(void *call, const void *source, int length, int offset, int *status) { MISSING(status); }
GIVES void ucnv_cbFromUWriteUChars(void *call, const void **source, const void *end, int offset, int *status) { MISSING(status); }
GIVES void ucnv_toUnicode(void *converter, void *to, void *end, void *from, void *last, int *offsets, int flush, int *status) { MISSING(status); }
GIVES void ucnv_fromUnicode(void *converter, void *to, void *end, void *from, void *last, int *offsets, int flush, int *status) { MISSING(status); }
GIVES int ucnv_toUCountPending(const void *converter, int *status) { return 0; }
GIVES int ucnv_fromUCountPending(const void *converter, int *status) { return 0; }
GIVES const char *ucnv_getStandardName(const char *name, const char *standard, int *status) { MISSING(status); return 0; }
GIVES const char *ucnv_getAvailableName(int place) { return 0; }
GIVES int ucnv_countAvailable(void) { return 0; }
GIVES void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
GIVES void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
int __stdcall DllMainCRTStartup(void *module, unsigned reason, void *reserved) { return 1; }
