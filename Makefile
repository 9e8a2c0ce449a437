# What a person does here. Needs python3 (3.11 to 3.13), make, and a package index that pip can reach.
# The environment in .venv is made from the lock files alone, and only again when they change.

PYTHON ?= python3
ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
else
BIN := .venv/bin
endif
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"

.DEFAULT_GOAL := help
.PHONY: help run test lint types js unit page browser sample bench bench-exports bench-list rebuild-rate torture cluster cluster-test fuzz answers lock clean chromium

help:            ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: .venv/product.stamp  ## prepare the store and serve on http://127.0.0.1:8501 (PORT=... for another port)
	$(BIN)/python server.py

test: lint types js chromium  ## everything that must be green before a change goes in
	$(BIN)/python -m pytest -n 4 --dist loadfile --no-loadscope-reorder

lint: .venv/develop.stamp  ## style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/develop.stamp  ## types, strict
	$(BIN)/mypy .

js:              ## types and unit tests of the map's browser side; says why where there is no node
	@if ! command -v node >/dev/null; then \
		echo "map's JavaScript not checked: no node on this machine"; \
	elif ! node -e "process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)"; then \
		echo "map's JavaScript not checked: node 18 or newer is needed, this is $$(node --version)"; \
	elif ! command -v npm >/dev/null; then \
		echo "map's JavaScript not checked: no npm on this machine"; \
	elif cd geo/component \
		&& ! [ node_modules/.package-lock.json -nt package-lock.json ] \
		&& ! npm ci --ignore-scripts --loglevel=error --fetch-retries=1; then \
		echo "map's JavaScript not checked: npm could not fetch its packages, for the reason above"; \
	else \
		npm run --silent types && npm run --silent test; \
	fi

unit: .venv/develop.stamp  ## tests without a page or a browser
	$(BIN)/python -m pytest --ignore=tests/pages --ignore=tests/browser

page: .venv/develop.stamp  ## tests of the pages, run without a browser
	$(BIN)/python -m pytest tests/pages

browser: chromium  ## tests in a real Chromium
	$(BIN)/python -m pytest tests/browser

chromium: .venv/develop.stamp
	@test -n "$$CHROMIUM" || command -v chromium-headless-shell || command -v chromium || command -v chromium-browser \
		|| command -v google-chrome \
		|| $(BIN)/playwright install chromium \
		|| { echo "No Chromium was found and none could be fetched. Install one (Debian: apt-get install chromium)"; \
		     echo "or name yours: make $(MAKECMDGOALS) CHROMIUM=/path/to/it"; exit 1; }

sample: .venv/product.stamp  ## fill the workspace Sample with illustrative returns (about a minute, once)
	$(BIN)/python -m data sample

bench: chromium  ## the goals of the product, measured as ratios in one run
	$(BIN)/python -m tests.bench.run $(if $(QUICK),--quick)
	$(BIN)/python -m tests.bench.documents

rebuild-rate: .venv/develop.stamp  ## how fast a store is drawn from a ledger of N=1000 returns
	$(BIN)/python -m tests.bench.rebuild_rate $(or $(N),1000)

bench-exports: .venv/develop.stamp  ## exports at scale: N=10000000 made-up rows, laid down outside the repository and asked
	$(BIN)/python -m tests.bench.exports $(or $(N),10000000)

bench-list: .venv/develop.stamp  ## a made-up list of N=2000000 exports through the import: time, memory, sizes
	$(BIN)/python -m tests.bench.long_list --rows $(or $(N),2000000)

torture: .venv/develop.stamp  ## kill writers of the records KILLS=200 times, lay 12 kinds of faults EACH=25 times, prove what is left
	$(BIN)/python tests/torture/torture.py --kills $(or $(KILLS),200) --seed $(or $(SEED),1)
	$(BIN)/python tests/torture/faults.py --each $(or $(EACH),25) --seed $(or $(SEED),1)

cluster: .venv/develop.stamp  ## PostgreSQL, three servers and nginx as plain processes on this machine, until Ctrl+C
	$(BIN)/python -m tests.cluster.cluster

cluster-test: .venv/develop.stamp  ## kill and restart the cluster's parts under readers: KILLS=100 READERS=60 RESTARTS=25
	$(BIN)/python -m tests.cluster.drive --kills $(or $(KILLS),100) --readers $(or $(READERS),60) --restarts $(or $(RESTARTS),25)

fuzz: .venv/develop.stamp  ## 2,000 spoilt and 300 untidy returns through the import, which the tests do with 100 and 40
	EXPORT_HUB_MUTATIONS=2000 EXPORT_HUB_UNTIDY=300 $(BIN)/python -m pytest -s tests/data/returns/test_mutated_files.py \
		tests/data/returns/test_untidy.py

answers: .venv/develop.stamp  ## what all pages and ten documents say, to compare by diff before and after a move
	@$(BIN)/python tests/same_answers/answers.py

lock: .venv/develop.stamp  ## write both lock files again from .ci/requirements*.in
	$(LOCK) -o requirements.txt .ci/requirements.in
	$(LOCK) -c requirements.txt -o .ci/requirements-dev.txt .ci/requirements-dev.in

clean:           ## remove what can be made again; never data/books
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis test-results
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/made.stamp:
	@$(PYTHON) -c 'import sys; sys.exit(0 if (3, 11) <= sys.version_info < (3, 14) else \
		f"Python 3.11 to 3.13 is needed, this is {sys.version.split()[0]}. Name another: make PYTHON=python3.12 ...")'
	@echo "Making .venv from the lock file: about a minute, once."
	$(PYTHON) -m venv .venv
	@touch $@

# The development lock holds the product's packages at the product's versions, so it serves for both.
.venv/product.stamp: requirements.txt .venv/made.stamp
	$(PIP) -r requirements.txt
	@touch $@

.venv/develop.stamp: .ci/requirements-dev.txt requirements.txt .venv/made.stamp
	$(PIP) -r .ci/requirements-dev.txt
	@touch .venv/product.stamp $@
