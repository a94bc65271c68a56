# Two commands for a newcomer: `make demo` and `make test`. Both set themselves up in .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: demo test lint soak bench schema clean

demo: $(STAMP)  ## run the main job on the shipped example
	@$(BIN)/diversion demo

test: $(STAMP) lint  ## everything: style, types, layers, tests, documentation
	$(BIN)/python -m pytest -n auto -q

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

soak: $(STAMP)  ## the big counts: 200,000 pairs, 100,000 malformed files
	DIVERSION_PAIRS=200000 $(BIN)/python -m pytest -n auto -q tests/conformance/test_engines_agree.py
	$(BIN)/python tests/fuzz/run.py --cases 100000 --workers 2

bench: $(STAMP)  ## compare the kernel with other engines, in one run
	$(BIN)/python -m pip install -q --group bench
	$(BIN)/python benchmarks/decide.py

schema: $(STAMP)  ## write the editors' schema again
	$(BIN)/diversion schema

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(STAMP): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --upgrade "pip>=25.1"
	$(BIN)/python -m pip install -q -e ".[cases,cli]" --group dev
	@touch $(STAMP)
