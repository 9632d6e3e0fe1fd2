"""What runs beside the requests: recurring work, and later the long work of the worker."""
