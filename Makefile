# Two commands for a newcomer: `make demo` and `make test`. Both set themselves up in .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: demo test lint soak bench bench-prove schema clean

demo: $(STAMP)  ## run the main job on the shipped example
	@$(BIN)/diversion demo

test: $(STAMP) lint  ## everything: style, types, layers, tests, documentation
	$(BIN)/python -m pytest -n auto -q

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

# Each of these runs a share of its count whenever the tests run; the variable says how many there are.
soak: $(STAMP)  ## the big counts: 200,000 pairs, 100,000 malformed files, a year of 5,000 cases, 200 kills (hours)
	$(BIN)/python -m pytest -n auto -q -m hypothesis --hypothesis-profile=looking-further
	DIVERSION_PAIRS=200000 $(BIN)/python -m pytest -n auto -q tests/conformance/test_engines_agree.py
	DIVERSION_DURABLE_PAIRS=20000 $(BIN)/python -m pytest -n auto -q tests/durable/test_agreement.py
	DIVERSION_HISTORIES=5000 DIVERSION_SETBACKS=500 DIVERSION_CASES=5000 $(BIN)/python -m pytest -n auto -q \
		tests/cases/test_durable_follow_ups.py tests/cases/test_never_an_officer.py tests/cases/test_year.py
	DIVERSION_KILLS=200 DIVERSION_EVERY_BYTE=1 $(BIN)/python -m pytest -q tests/store/test_kill.py tests/store/test_verify.py
	DIVERSION_PROOFS=600 DIVERSION_DEFECTS=6 $(BIN)/python -m pytest -n auto -q tests/proof
	DIVERSION_CHANGES=100 $(BIN)/python -m pytest -n auto -q tests/difference
	DIVERSION_FUZZ_SECONDS=2 $(BIN)/python tests/fuzz/run.py --cases 100000 --workers 2

bench: $(STAMP)  ## compare the kernel with other engines, in one run
	$(BIN)/python -m pip install -q --group bench
	$(BIN)/python benchmarks/decide.py
	$(BIN)/python benchmarks/review.py

bench-prove: $(STAMP)  ## how long the gate takes, on shipped and on generated rulesets
	$(BIN)/python benchmarks/prove.py

schema: $(STAMP)  ## write the editors' schema again
	$(BIN)/diversion schema

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(STAMP): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --upgrade "pip>=25.1"
	$(BIN)/python -m pip install -q -e ".[cases,cli,review]" --group dev
	@touch $(STAMP)
