"""Tests of the pages of chosen projects."""
