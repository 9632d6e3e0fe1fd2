"""The text index: the same tokens in a full-text table of SQLite or a `tsvector` of PostgreSQL."""

from __future__ import annotations

from django.db import migrations

# The tokens are made in Python (investment/text.py): both databases only compare them.
# `ascii` takes every letter beyond ASCII for a part of a token and folds nothing.
CREATE = {
    "sqlite": [
        "CREATE VIRTUAL TABLE investment_search_text USING fts5(tokens, tokenize = 'ascii')"
    ],
    "postgresql": [
        "CREATE TABLE investment_search_text (id bigint PRIMARY KEY, tokens tsvector NOT NULL)",
        "CREATE INDEX investment_search_text_tokens ON investment_search_text USING gin (tokens)",
    ],
}


def create(apps, schema_editor):
    for statement in CREATE[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def drop(apps, schema_editor):
    schema_editor.execute("DROP TABLE investment_search_text")


class Migration(migrations.Migration):

    dependencies = [
        ('investment', '0004_search_documents'),
    ]

    operations = [migrations.RunPython(create, drop)]
