"""The screens of an import: upload, columns, plan, write, undo; and the files to download.

Whoever may add and change projects may use them: members of an agency for its own projects, the
centre for any.
"""
