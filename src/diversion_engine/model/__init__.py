"""What rules, facts and decisions are made of: frozen values that know nothing about files or engines."""
