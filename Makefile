# A machine with only Swift has clang and no cc.
CC := $(shell command -v cc || command -v clang)
CFLAGS := -std=c11 -O2 -Wall -Wextra

ROLLCALL := .build/release/rollcall
STUDIES := $(sort $(wildcard data/*/study.yaml))
PEERS := Benchmarks/out/venv
RECIPES := $(sort $(wildcard data/*/reconstruction.yaml data/*/margins.yaml))

ifeq ($(shell uname),Darwin)
  # Homebrew's folders are not on SwiftPM's or clang's search path.
  HOMEBREW := $(shell brew --prefix)
  CPPFLAGS := -I$(HOMEBREW)/include
  LDFLAGS := -L$(HOMEBREW)/lib
  SWIFT_FLAGS := -Xcc $(CPPFLAGS) -Xlinker $(LDFLAGS)
  INSTALL_LIBRARIES := brew install libcsv libzip
else
  AS_ROOT := $(if $(filter-out 0,$(shell id -u)),sudo)
  INSTALL_LIBRARIES := $(AS_ROOT) apt-get update && \
    $(AS_ROOT) env DEBIAN_FRONTEND=noninteractive apt-get install -y libcsv-dev libzip-dev
  INSTALL_PEERS := $(AS_ROOT) apt-get update && $(AS_ROOT) env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y python3-venv r-cran-data.table miller
endif

# `check` re-makes the data before the reports that read it.
.NOTPARALLEL:
.PHONY: help setup build test lint reports report check reconstructions bench peers format clean

help:
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

setup: ## Install libcsv and libzip if one is missing
	@printf '#include <%s.h>\n' csv zip | $(CC) $(CPPFLAGS) -fsyntax-only -x c - 2>/dev/null \
	  || { $(INSTALL_LIBRARIES); } \
	  || { echo 'libcsv or libzip is missing. Debian, Ubuntu: as root,' \
	       '`apt-get install libcsv-dev libzip-dev`. macOS: `brew install libcsv libzip`.' >&2; exit 1; }

build: setup ## Build rollcall, optimised
	@swift build -c release --product rollcall $(SWIFT_FLAGS)

test: setup ## Run the tests
	@swift test $(SWIFT_FLAGS)

lint: ## Check the sources against .swift-format
	@swift format lint --strict -r Package.swift Sources Tests

reports: build ## Write reports/ from every study in data/
	@set -e; for study in $(STUDIES); do $(ROLLCALL) run $$study; done

report: build ## Write one report: make report STUDY=data/x/study.yaml
	@$(ROLLCALL) run "$(or $(STUDY),$(error which study? make report STUDY=data/x/study.yaml))"

check: lint reconstructions reports ## Fail if data/ or reports/ are not what this code makes
	@git status --porcelain --untracked-files=all -- reports data
	@test -z "$$(git status --porcelain --untracked-files=all -- reports data)" || { \
	  git --no-pager diff --stat HEAD -- reports data; \
	  echo 'check: the files above differ from the commit, or are not in it' >&2; exit 1; }

reconstructions: build
	@set -e; for recipe in $(RECIPES); do $(ROLLCALL) reconstruct $$recipe; done

bench: build peers ## Measure rollcall beside its peers (Benchmarks/RESULTS.md); ROWS="100000" for one size
	@CC="$(CC)" CFLAGS="$(CFLAGS) $(CPPFLAGS) $(LDFLAGS)" Benchmarks/run $(ROLLCALL)

# What can't be installed isn't measured, and the results say so.
peers:
	@{ mlr --version && Rscript -e 'library(data.table)' && python3 -c 'import ensurepip'; } \
	  >/dev/null 2>&1 || { $(or $(INSTALL_PEERS),false); } || echo 'some peers are missing' >&2
	@$(PEERS)/bin/python -c 'import duckdb, pandas, polars' 2>/dev/null || { \
	  python3 -m venv $(PEERS) && \
	  $(PEERS)/bin/pip install --quiet -r Benchmarks/peers/requirements.txt; \
	  } || echo 'the peers in Python are missing' >&2

format: ## Format the sources
	@swift format -i -r Package.swift Sources Tests

clean: ## Remove everything built
	@swift package clean
	@rm -rf Benchmarks/out
