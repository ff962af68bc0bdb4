/* For tests only: the library for reading workbooks asks this part of Windows for random bytes; Wine 8 has it not. */
unsigned char __declspec(dllimport) __stdcall SystemFunction036(void *bytes, unsigned long count);

__declspec(dllexport) int ProcessPrng(unsigned char *bytes, unsigned long long count) {
    return SystemFunction036(bytes, (unsigned long)count);
}
int __stdcall DllMainCRTStartup(void *module, unsigned reason, void *reserved) { return 1; }
