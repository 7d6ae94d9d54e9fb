# Everything here works with Python 3.11 or newer, git and make, and nothing else.
SHELL := /bin/sh
# A compiled file is kept, whatever the machine is set to: the suite starts programs by the hundred.
export PYTHONDONTWRITEBYTECODE :=
.DEFAULT_GOAL := help
.SUFFIXES:
.DELETE_ON_ERROR:

# The first Python that is new enough.
PYTHON := $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)

# uv where it is installed, else a private one. Where neither can be had, pip does the same, slower.
UV := $(shell command -v uv || echo .tools/bin/uv)

# $(call install,what) puts what into .venv. A lock is complete, so nothing is resolved: what it names is what is installed.
define install
	{ [ -x "$(UV)" ] && VIRTUAL_ENV=.venv "$(UV)" pip install -q --no-deps $(1); } || \
		.venv/bin/python -m pip install -q --no-deps $(1)
endef

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-7s%s\n", $$1, $$2 }' Makefile

.PHONY: run
run: .venv/.ready ## set up, then serve: the sandbox without a token, else the messengers
	@.venv/bin/tutorbell run

# Many tests wait for programs that they started: more of them than cores may do so at a time.
WORKERS := -n 4 --dist worksteal

.PHONY: test
test: .venv/.ready-dev ## the suite but the long parts (ARGS="tests/rules -k moving" for a part)
	.venv/bin/python -m pytest $(or $(ARGS),$(WORKERS))

.PHONY: check
check: .venv/.ready-dev ## lint, format, strict types, import contracts
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports --no-logo --no-cache

.PHONY: exam
exam: .venv/.ready-dev ## the long exams: fuzzing, kills, a set-up from nothing
	.venv/bin/python -m pytest -m slow $(ARGS)

.PHONY: bench
bench: .venv/.ready-dev ## benchmarks, as ratios
	.venv/bin/python -m tests.bench $(ARGS)

.PHONY: clean
clean: ## take the set-up away again; databases and .env stay
	rm -rf .venv .tools .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

.venv/bin/python:
	@[ -n "$(PYTHON)" ] || { echo "Python 3.11 or newer is needed and was not found" >&2; exit 1; }
	$(PYTHON) -m venv .venv || { rm -rf .venv; \
		echo "Python's venv module is incomplete here; on Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }

.tools/bin/uv: | .venv/bin/python
	@.venv/bin/python -m pip install -q --target .tools uv || echo "no uv to be had: using pip" >&2

.venv/.ready: requirements.lock pyproject.toml | .venv/bin/python $(filter .tools/%,$(UV))
	$(call install,-r requirements.lock)
	$(call install,-e .)
	@touch $@

.venv/.ready-dev: requirements-dev.lock pyproject.toml | .venv/bin/python $(filter .tools/%,$(UV))
	$(call install,-r requirements-dev.lock)
	$(call install,-e .)
	@touch .venv/.ready $@

# After a change of dependencies in pyproject.toml: pin them anew.
.PHONY: lock
lock: .venv/.ready-dev ## pin the dependencies of pyproject.toml anew (needs uv)
	"$(UV)" pip compile -q --upgrade --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
		--override overrides.txt --all-extras -o requirements.lock pyproject.toml
	"$(UV)" pip compile -q --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
		--override overrides.txt --all-extras --group dev -c requirements.lock -o requirements-dev.lock pyproject.toml
