"""The demonstration catalogue: real facts from public sources, loaded as marked examples.

`loading.load_demonstration` fills the database from `investment/data`, `removal` takes it out
again, and `signals` lets the website load its pages in the same transaction.
"""
