# Bootstrap only: a virtual environment with what the lock files name, then Django's own commands.
# What `make run` does after that stands in cms/management/commands/serve.py.

.DEFAULT_GOAL := help
.PHONY: help run test check parity bench documentation lock environment screenshots clean

PORT ?= 8000
PYTHON ?= $(shell for name in python3 python3.11 python3.12 python3.13 python3.14; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
BIN := .venv/bin
MANAGE := $(BIN)/python manage.py

# A stamp is named after the checksum of its lock file: a changed lock is installed, an old one is not.
sum = $(shell cksum < $(1) | tr -d ' ')
RUN_STAMP := .venv/installed-base-$(call sum,requirements/base.txt)
DEV_STAMP := .venv/installed-dev-$(call sum,requirements/dev.txt)
NODE_STAMP := .venv/installed-node-$(call sum,package-lock.json)
NODE_IS_NEW = node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' 2>/dev/null

# What production wants from its environment, with values that open nothing
AS_PRODUCTION := DJANGO_SETTINGS_MODULE=cms.settings.production ALLOWED_HOSTS=invest.example.vn \
	SITE_ADDRESS=https://invest.example.vn DEFAULT_FROM_EMAIL=invest@example.vn \
	DATABASE_URL=postgres://nobody@127.0.0.1:1/nothing SECRET_KEY=$$(cat requirements/*.txt Makefile | cksum | tr -d ' ')abcdefghijklmnopqrstuvwxyz0123456789_-+.

help:  ## what can be made
	@sed -n 's/^\([a-z]*\):.*##/\1 #/p' Makefile | awk -F' # ' '{printf "  make %-12s %s\n", $$1, $$2}'

run: $(RUN_STAMP) $(NODE_STAMP)  ## the site with its worker on 127.0.0.1:8000 (PORT=8001 for another port)
	@exec $(MANAGE) serve --port $(PORT)

test: $(DEV_STAMP) $(NODE_STAMP)  ## all tests that this machine can run (REQUIRE=postgres,elasticsearch,chromium)
	@exec $(BIN)/pytest $(ARGS)

check: $(DEV_STAMP) $(NODE_STAMP)  ## style, types, import contracts, templates, translations, migrations, settings
	@failed=; \
	run() { echo "$$*"; "$$@" || failed=yes; }; \
	run $(BIN)/ruff format --check --output-format concise .; \
	run $(BIN)/ruff check --output-format concise .; \
	run $(BIN)/mypy; \
	run $(BIN)/lint-imports --no-logo; \
	run $(BIN)/djlint templates --lint --quiet; \
	run sh -c "find templates -name '*.html' -o -name '*.txt' | xargs $(BIN)/djade --check --target-version 5.2"; \
	run $(MANAGE) makemigrations --check --dry-run; \
	run $(MANAGE) check_translations; \
	run env $(AS_PRODUCTION) $(MANAGE) check --deploy --fail-level WARNING; \
	test -z "$$failed"

parity: $(DEV_STAMP)  ## every search case through SQLite, PostgreSQL and Elasticsearch; a table of who agrees
	@$(BIN)/python -m tests.parity

bench: $(DEV_STAMP)  ## pages, search and files at 1,000 to 20,000 generated projects, beside the usual ways; into var/bench/
	@$(BIN)/python -m tests.benchmarks $(ARGS)

documentation: $(DEV_STAMP)  ## write anew what docs/ has from the code: the table of parameters
	@DJANGO_SETTINGS_MODULE=cms.settings.test $(BIN)/python -m tests.documentation

lock: $(DEV_STAMP)  ## write the lock files anew from pyproject.toml and package.json (ARGS=--upgrade for newer versions)
	@for group in base dev bench node; do \
		case $$group in base) from=pyproject.toml ;; dev) from='pyproject.toml --group dev' ;; bench) from='--group bench' ;; node) from='--group node' ;; esac; \
		echo "requirements/$$group.txt"; \
		$(BIN)/uv pip compile $$from --universal --generate-hashes --no-header --quiet --python-version 3.11 \
			$(ARGS) --output-file requirements/$$group.txt || exit 1; \
	done
	@# npm writes addresses of sponsors into its lock files; they have no business there
	@for folder in . requirements/lighthouse; do \
		echo "$$folder/package-lock.json"; \
		npm_config_omit_lockfile_registry_resolved=true npm install --prefix $$folder --package-lock-only --ignore-scripts --silent || exit 1; \
		LOCK=$$folder/package-lock.json node -e 'const fs = require("fs"), name = process.env.LOCK; let lock = JSON.parse(fs.readFileSync(name)); for (const one of Object.values(lock.packages)) delete one.funding; fs.writeFileSync(name, JSON.stringify(lock, null, 2) + "\n")' || exit 1; \
	done

environment: $(DEV_STAMP) $(NODE_STAMP)  ## what tests and checks need, without running them
	@:

screenshots: $(DEV_STAMP) $(NODE_STAMP)  ## pictures of every kind of page into var/screenshots/, one of them for the README
	@exec $(BIN)/python -m tests.screenshots

clean:  ## remove what can be made again; var/ with its data stays
	rm -rf .venv node_modules .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache .coverage*

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer was not found. Install it, or name it: make run PYTHON=/path/to/python3.11" >&2; exit 1; }
	@echo "Making .venv with $$($(PYTHON) -V)"
	@$(PYTHON) -m venv .venv || { rm -rf .venv; echo "This Python cannot make a virtual environment. On Debian or Ubuntu: apt install python3-venv" >&2; exit 1; }

# The lock files are whole, so pip has nothing to look for (--no-deps). Left to look, an older pip takes the
# newest release for a name with an extra (coverage[toml]) and then refuses it, for the lock has another hash.
$(RUN_STAMP) $(DEV_STAMP): .venv/installed-%: .venv/bin/python
	@set -e; lock=$$(echo $* | cut -d- -f1); echo "Installing requirements/$$lock.txt"; \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements/$$lock.txt; \
	rm -f .venv/installed-$$lock-*; touch $@

$(NODE_STAMP): .venv/bin/python
	@if ! $(NODE_IS_NEW); then \
		echo "Node 20 or newer was not found: using the Python package that carries it (requirements/node.txt)."; \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements/node.txt || exit 1; \
	fi
	@PATH="$(CURDIR)/$(BIN):$$PATH" npm ci --ignore-scripts --silent
	@rm -f .venv/installed-node-* && touch $@
