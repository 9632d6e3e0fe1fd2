"""The screens of signing in, and of administering those who do."""
