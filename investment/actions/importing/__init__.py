"""Importing tables of projects: a plan that only reads, a write in one transaction, an undo.

`planning.plan_import` says of each row what would become of it, `writing.write_import` makes
drafts of the chosen ones, `undoing.undo_import` takes them back while nobody has edited them.
Nothing here publishes or clears: what an import wrote goes the way of every draft.
"""
