"""Rules as a table in a CSV or XLSX file: cells → rows, which mean exactly what they would mean in YAML."""
