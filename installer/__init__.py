# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Building, packing and updating the frozen program; never imported by the program itself."""
