# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What can be wrong with the folder or file of a workspace, in sentences a person can act on."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from forms.problem import N_, Problem


class WorkspaceMissing(Problem):
    code = "workspace.missing"
    message = N_("There is no workspace in {folder}.")
    remedy = N_("Choose the folder that holds a file named workspace.assentdb, or begin a new workspace.")


class WorkspaceExists(Problem):
    code = "workspace.exists"
    message = N_("The folder {folder} already holds a workspace.")
    remedy = N_("Open it, or choose an empty folder for the new one.")


class WorkspaceNewer(Problem):
    code = "workspace.newer"
    message = N_(
        "The workspace in {folder} was written by a newer version of this program"
        " (format {found}; this program knows {known})."
    )
    remedy = N_("Install the newer version on this computer. Nothing in the workspace was changed.")


class WorkspaceBusy(Problem):
    code = "workspace.busy"
    message = N_("The workspace in {folder} is open in another window or program.")
    remedy = N_("Close it there, then try again.")


class PassphraseNeeded(Problem):
    code = "workspace.passphrase"
    message = N_("The workspace in {folder} is locked, and the passphrase given does not open it.")
    remedy = N_("Type the passphrase again. If it is lost, the organization's recovery shares open a backup.")


class WorkspaceDamaged(Problem):
    code = "workspace.damaged"
    message = N_("The file of the workspace in {folder} is damaged: {detail}.")
    remedy = N_(
        "Copy the whole folder to a safe place first, then restore the last backup"
        " and take the bundles you have received since."
    )


class FolderProblem(Problem):
    code = "workspace.folder"
    message = N_("Nothing can be written into {folder}.")
    remedy = N_("Choose a folder of your own, or ask for the right to write there. Nothing was changed.")


class CannotBeReadThere(Problem):
    code = "workspace.read-there"
    message = N_("The workspace in {folder} cannot be read where it lies: nothing can be written beside it.")
    remedy = N_("Copy the whole folder to this computer and open it there.")


class DiskFull(Problem):
    code = "workspace.full"
    message = N_("The disk that holds {folder} is full; what you just did was not saved, all before it was.")
    remedy = N_("Free some space (empty the wastebasket, move large files away), then do it again.")


class DiskTrouble(Problem):
    code = "workspace.disk"
    message = N_("The disk that holds {folder} did not answer as it should: {detail}.")
    remedy = N_("Copy the folder to another disk, then open it there. What was saved before is not affected.")


class FileTrouble(Problem):
    code = "file.trouble"
    message = N_("{name} cannot be used: {detail}.")
    remedy = N_("Choose another file, folder or name, and try again.")


def problem_of(err: BaseException, path: Path) -> BaseException:
    """The Problem behind what SQLite or the system reported; other things stay what they are (bugs)."""
    said = str(err).lower()
    folder = str(path.parent)
    match said:
        case _ if "database or disk is full" in said:
            return DiskFull(folder=folder)
        case _ if "readonly" in said or "unable to open" in said:
            return FolderProblem(folder=folder)
        case _ if "locked" in said:
            return WorkspaceBusy(folder=folder)
        case _ if "file is not a database" in said or "file is encrypted" in said:
            return PassphraseNeeded(folder=folder)
        case _ if "malformed" in said or "could not decode" in said:
            return WorkspaceDamaged(folder=folder, detail=str(err)[:200])
        case _ if "disk i/o" in said and _is_full(path.parent):
            return DiskFull(folder=folder)
        case _ if "disk i/o" in said:
            return DiskTrouble(folder=folder, detail=str(err)[:200])
    return err


def _is_full(folder: Path) -> bool:
    """The database says only that the disk did not do what was asked, when there is no room for its second file."""
    with suppress(OSError):
        return shutil.disk_usage(folder).free < 64_000
    return False


def is_read_only_medium(folder: Path) -> bool:
    """A disc or a stick that nobody can write to, so that nothing on it changes while it is looked at."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return False
    except OSError as err:
        return err.errno == errno.EROFS or getattr(err, "winerror", 0) == 19  # ERROR_WRITE_PROTECT


def problem_of_stray(err: OSError) -> Problem:
    """The same where nobody knows any more what was tried: the system names the file, if it was about one."""
    found = problem_of_os(err, Path(os.fsdecode(err.filename or "")))
    return found if isinstance(found, DiskFull | DiskTrouble) else _trouble(err, str(err.filename or ""))


def problem_of_os(err: OSError, path: Path) -> Problem:
    """The Problem behind a file operation that the system refused."""
    match err.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return DiskFull(folder=str(path))
        case errno.EACCES | errno.EPERM | errno.EROFS | errno.ENOTDIR | errno.EISDIR | errno.EEXIST:
            return FolderProblem(folder=str(path))
        case errno.EIO:
            return DiskTrouble(folder=str(path), detail=str(err.strerror))
    return _trouble(err, str(path))


def _trouble(err: OSError, name: str) -> Problem:
    return FileTrouble(name=name, detail=err.strerror or str(err))
