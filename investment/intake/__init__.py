"""Tables as officers send them: what stands in a workbook or CSV file, and what was meant by it.

Plain Python without a database: `files.open_file` gives the tables of a file, `columns` what each
of their columns holds, `figures` and `days` what a cell says. Names of zones, sectors and places
are looked up by `investment.actions.importing`, which knows the catalogue.
"""
