"""Settings: `base` is safe for production; `dev`, `test` and `production` depart from it."""
