"""Databases of the server in DATABASE_URL, made and given back by tests and measurements."""

from __future__ import annotations

from contextlib import closing
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

from tests import services


def address_of(name: str) -> str:
    """The address of a database of the server."""
    return urlsplit(_server())._replace(path=f"/{name}").geturl()


def create(name: str) -> str:
    """Make an empty database; its address."""
    _do(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    return address_of(name)


def copy(source: str, name: str) -> str:
    """Make a database with what another holds; its address."""
    names = sql.Identifier(name), sql.Identifier(source)
    _do(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(*names))
    return address_of(name)


def drop(name: str) -> None:
    """Give a database back, whoever is still connected to it."""
    _do(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def beginning_with(prefix: str) -> list[str]:
    """Names of the databases that begin with some letters."""
    with closing(psycopg.connect(_server(), autocommit=True)) as connection:
        rows = connection.execute("SELECT datname FROM pg_database").fetchall()
    return sorted(name for (name,) in rows if name.startswith(prefix))


def _do(statement: sql.Composed) -> None:
    with closing(psycopg.connect(_server(), autocommit=True)) as server:
        server.execute(statement)


def _server() -> str:
    """The server that the tests found.

    Raises:
        LookupError: there is none.
    """
    if not (server := services.found("postgres")):
        raise LookupError(services.HOW["postgres"])
    return server
