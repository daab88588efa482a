# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Excel as a first-class road: records out, templates to fill out, filled workbooks in, and given back.

Out: `export.export_records`, `csv_export.export_csv`, `template.write_template`. In: `intake.read_many`
(child processes) or `read.read_workbook`, then a person's `Decision`s, then `accept.Acceptor`. Given
back: `annotate.annotate_copy`. Values in, values and files out; nothing here knows a workspace.
"""
