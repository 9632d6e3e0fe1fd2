"""The shapes of answers: what the OpenAPI document says of every field, with its unit."""
