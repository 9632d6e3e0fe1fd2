"""Every write that crosses models or has a rule: keyword-only, atomic, audited."""
