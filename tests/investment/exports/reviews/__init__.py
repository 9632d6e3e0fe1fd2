"""Tests of review sheets."""
