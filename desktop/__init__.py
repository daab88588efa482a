# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The window. It knows Qt and the verbs of a workspace; nothing is decided here."""
