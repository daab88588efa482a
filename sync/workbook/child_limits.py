# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How much memory the process that opens strangers' files may have, on each system by the means it has.

Linux refuses more (the file becomes a Problem, the process goes on). Windows refuses more by a job object.
Where neither holds (macOS), the process looks at itself four times a second and ends; its parent replaces it.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading

TOO_MUCH = 3
"""exit code of a process that asked for more than it may have"""


def limit_memory(limit: int) -> None:
    """This limits this process, in bytes, for as long as it lives."""
    if sys.platform == "win32":
        _limit_by_job(limit)
    else:
        _limit_by_system(limit)
    if sys.platform == "darwin":
        watch_memory(limit)


def watch_memory(limit: int, seconds: float = 0.25) -> None:
    """This ends the process from a thread of its own once it has used more than the limit."""

    def watch() -> None:
        never = threading.Event()
        while not never.wait(seconds):
            if peak_memory() > limit:
                os._exit(TOO_MUCH)

    threading.Thread(target=watch, daemon=True).start()


def peak_memory() -> int:
    """This is the most memory this process ever held, in bytes; 0 where the system does not say."""
    if sys.platform == "win32":
        return 0
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used if sys.platform == "darwin" else used * 1024


def _limit_by_system(limit: int) -> None:
    if sys.platform == "win32":
        return
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _PROCESS_MEMORY, _EXTENDED_LIMITS = 0x100, 9

    class _Basic(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _Extended(ctypes.Structure):
        _fields_ = (
            ("Basic", _Basic),
            ("Io", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    def _limit_by_job(limit: int) -> None:
        """A job object holds this process to its limit; the handle lives as long as the process."""
        system = ctypes.WinDLL("kernel32", use_last_error=True)
        system.CreateJobObjectW.restype = wintypes.HANDLE
        system.GetCurrentProcess.restype = wintypes.HANDLE
        system.SetInformationJobObject.argtypes = (
            wintypes.HANDLE,
            ctypes.c_int,
            ctypes.c_void_p,
            wintypes.DWORD,
        )
        system.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        job = system.CreateJobObjectW(None, None)
        if not job:
            return
        wanted = _Extended()
        wanted.Basic.LimitFlags = _PROCESS_MEMORY
        wanted.ProcessMemoryLimit = limit
        if system.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(wanted), ctypes.sizeof(wanted)):
            system.AssignProcessToJobObject(job, system.GetCurrentProcess())
