"""Measurements of design §11: `make bench`, or `python -m tests.benchmarks`."""

from __future__ import annotations
