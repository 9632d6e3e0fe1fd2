"""Words of records in other languages: written, called current, sent out and read back."""
