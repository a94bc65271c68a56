"""Where facts come from: plain mappings, files, and student information systems."""
