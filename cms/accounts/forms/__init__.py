"""What people type to sign in, and what administrators type about them."""
