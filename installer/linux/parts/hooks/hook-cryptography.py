# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""PyInstaller: takes the place of the hook for the real package, which would collect its library."""
