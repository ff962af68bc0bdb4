/* cape-desktop.exe: loads the Python that lies beside it and runs the program. Compiled twice: as a window program, and
   with -DCONSOLE as cape-desktop-console.exe for scripts, which then see what it prints. */
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define LONGEST 32768

typedef int (*python_main)(int, wchar_t **);

static int fail(const wchar_t *what) {
    wchar_t text[1024];
    _snwprintf(text, 1023, L"%ls\n\nInstall CAPE Desktop again; your declarations stay. (Windows says %lu.)", what,
               GetLastError());
    text[1023] = 0;
#ifdef CONSOLE
    fwprintf(stderr, L"%ls\n", text);
#else
    MessageBoxW(NULL, text, L"CAPE Desktop", MB_ICONERROR);
#endif
    return 3;
}

int wmain(int count, wchar_t **words) {
    static wchar_t program[LONGEST], library[LONGEST + 64];
    DWORD length = GetModuleFileNameW(NULL, program, LONGEST);
    if (length == 0 || length == LONGEST) return fail(L"The folder of the program cannot be found.");
    wchar_t *end = wcsrchr(program, L'\\');
    _snwprintf(library, LONGEST + 63, L"%.*ls\\runtime\\python311.dll", (int)(end - program), program);
    HMODULE python = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    if (!python) return fail(L"A part of the program is missing: runtime\\python311.dll.");
    python_main run = (python_main)(void *)GetProcAddress(python, "Py_Main");
    wchar_t **all = calloc((size_t)count + 7, sizeof *all);
    if (!run || !all) return fail(L"A part of the program is damaged: runtime\\python311.dll.");
    int n = 0;
    all[n++] = program;
    all[n++] = L"-I";
    all[n++] = L"-X";
    all[n++] = L"utf8";
    all[n++] = L"-m";
    all[n++] = L"cape_desktop_start";
    for (int i = 1; i < count; i++) all[n++] = words[i];
    return run(n, all);
}

#ifndef CONSOLE
int WINAPI wWinMain(HINSTANCE self, HINSTANCE former, LPWSTR line, int show) {
    (void)self, (void)former, (void)line, (void)show;
    return wmain(__argc, __wargv);
}
#endif
