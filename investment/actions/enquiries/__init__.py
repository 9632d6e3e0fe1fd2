"""Enquiries of investors: received, answered, passed on, and forgotten when their time has come."""
