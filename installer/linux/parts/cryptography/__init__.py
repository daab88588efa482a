# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Stands in for the package of this name in the frozen Linux program, where only SecretStorage asks for it.

SecretStorage encrypts a secret on its way over the session bus with AES-CBC; for that alone the real package
brings a library of 11.6 MB. Nothing else in Assent encrypts with it: libsodium, age and SQLCipher do.
"""
