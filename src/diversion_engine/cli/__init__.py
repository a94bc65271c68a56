"""The command line: `diversion check`, `decide`, `ask`, `explain`, `schema`, `demo` and `list`, a module each."""
