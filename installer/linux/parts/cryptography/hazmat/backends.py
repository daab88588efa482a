# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""There is one back end here."""


def default_backend() -> None:
    return None
