// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Assent authors
// Starts the current version of an installation, or the one program of an administrator's package; counts the starts of a new one and goes back when it never says that it works
// (docs/UPDATES.md, 4; the same as sync/update.starting). Built twice: assent-window.exe, and assent.exe with -DCONSOLE;
// both start the version's one program, the first without a console.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <windows.h>

#define PROGRAM L"assent.exe"
#ifdef CONSOLE
#define FACE L""
#define HOW 0
#else
#define FACE L" --window"
#define HOW CREATE_NO_WINDOW
#endif
#define TRIES 2

static wchar_t root[MAX_PATH * 4];

static wchar_t *in_root(const wchar_t *name) {
  wchar_t *path = malloc(sizeof(wchar_t) * (wcslen(root) + wcslen(name) + 1));
  wcscat(wcscpy(path, root), name);
  return path;
}

static int folder_of(const char *version, wchar_t *path, size_t room) {
  swprintf(path, room, *version ? L"%lsapp-%hs" : L"%lsapp", root, version);
  DWORD kind = GetFileAttributesW(path);
  return kind != INVALID_FILE_ATTRIBUTES && (kind & FILE_ATTRIBUTE_DIRECTORY);
}

static int tell(const wchar_t *sentence) {
#ifdef CONSOLE
  fwprintf(stderr, L"assent: %ls\n", sentence);
#else
  MessageBoxW(0, sentence, L"Assent", MB_ICONWARNING);
#endif
  return 1;
}

static void write_versions(const char *current, const char *previous, const char *serial, int tries) {
  wchar_t *neighbour = in_root(L"versions.txt.new"), *place = in_root(L"versions.txt");
  FILE *file = _wfopen(neighbour, L"wb");
  if (!file) return;  // a folder that cannot be written to never took an update either
  fprintf(file, "current %s\nserial %s\ntries %d\n", current, serial, tries);
  if (*previous) fprintf(file, "previous %s\n", previous);
  if (!fclose(file)) MoveFileExW(neighbour, place, MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
}

static const wchar_t *after_program(const wchar_t *line) {
  int quoted = 0;
  for (; *line && (quoted || (*line != L' ' && *line != L'\t')); line++)
    if (*line == L'"') quoted = !quoted;
  return line;
}

static int start(void) {
  char word[16], value[64], current[64] = "", previous[64] = "", serial[64] = "0";
  int tries = -1;
  DWORD length = GetModuleFileNameW(0, root, MAX_PATH * 4 - 1);
  while (length && root[length - 1] != L'\\') root[--length] = 0;
  wchar_t folder[MAX_PATH * 4];
  FILE *file = _wfopen(in_root(L"versions.txt"), L"rb");
  if (!file && !folder_of("", folder, MAX_PATH * 4))
    return tell(L"This installation is not complete: versions.txt is missing. Install Assent again; your work is not touched.");
  while (file && fscanf(file, "%15s %63s", word, value) == 2) {
    if (!strcmp(word, "current")) strcpy(current, value);
    if (!strcmp(word, "previous")) strcpy(previous, value);
    if (!strcmp(word, "serial")) strcpy(serial, value);
    if (!strcmp(word, "tries")) tries = atoi(value);
  }
  if (file) fclose(file);
  if (tries >= 0) {
    if (tries >= TRIES && *previous && folder_of(previous, folder, MAX_PATH * 4)) {
      strcpy(current, previous), *previous = 0, tries = -1;
    } else {
      tries++;
    }
    write_versions(current, previous, serial, tries);
  }
  if (!folder_of(current, folder, MAX_PATH * 4))
    return tell(L"This installation is not complete: the folder of its version is missing. Install Assent again; your work is not touched.");

  const wchar_t *rest = after_program(GetCommandLineW());
  size_t room = wcslen(folder) + wcslen(rest) + wcslen(PROGRAM) + wcslen(FACE) + 8;
  wchar_t *line = malloc(room * sizeof(wchar_t));
  swprintf(line, room, L"\"%ls\\" PROGRAM L"\"" FACE L"%ls", folder, rest);
  SetEnvironmentVariableW(L"ASSENT_ROOT", file ? root : 0);  // a package takes no updates from a file
  STARTUPINFOW how = {.cb = sizeof how};
  GetStartupInfoW(&how);
#ifndef CONSOLE
  // One button in the taskbar for every version, the same as the shortcut's (assent.nsi).
  how.dwFlags = (how.dwFlags & ~STARTF_TITLEISLINKNAME) | STARTF_TITLEISAPPID;
  how.lpTitle = (wchar_t *)L"org.assent.Assent";
#endif
  PROCESS_INFORMATION started;
  if (!CreateProcessW(0, line, 0, 0, TRUE, HOW, 0, 0, &how, &started))
    return tell(L"The program could not be started. Install Assent again; your work is not touched.");
  DWORD code = 0;
#ifdef CONSOLE
  WaitForSingleObject(started.hProcess, INFINITE);
  GetExitCodeProcess(started.hProcess, &code);
#endif
  return (int)code;
}

#ifdef CONSOLE
int wmain(void) { return start(); }
#else
int WINAPI wWinMain(HINSTANCE here, HINSTANCE none, LPWSTR line, int show) { return start(); }
#endif
