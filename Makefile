# A machine with only Swift has clang and no cc.
CC := $(shell command -v cc || command -v clang)
CFLAGS := -std=c11 -O2 -Wall -Wextra

ROLLCALL := .build/release/rollcall
# What each report was made of and what was written, by content: what hasn't changed is skipped.
RECORDS := .build/reports
STUDIES := $(sort $(wildcard data/*/study.yaml))
PEERS := Benchmarks/out/venv
AGAINST_R := .build/against-r
GPTABLES := .build/gptables
VALIDATORS := .build/validators
# Python leaves no folders of what it compiled among the sources.
VALIDATE := PYTHONDONTWRITEBYTECODE=1 $(VALIDATORS)/python/bin/python Validation/outputs
# The tests of code that reaches memory unchecked, or runs on several threads.
SANITIZED := 'Piece|CSVReader|ResponseReading|ResponseFileTests|Column|Table|CellKey|Inflate|Standard|Concurrent'
RECIPES := $(sort $(wildcard data/*/reconstruction.yaml data/*/margins.yaml))

ifeq ($(shell uname),Darwin)
  # Homebrew's folders are not on SwiftPM's or clang's search path.
  HOMEBREW := $(shell brew --prefix)
  CPPFLAGS := -I$(HOMEBREW)/include
  LDFLAGS := -L$(HOMEBREW)/lib
  SWIFT_FLAGS := -Xcc $(CPPFLAGS) -Xcxx $(CPPFLAGS) -Xlinker $(LDFLAGS)
  INSTALL_LIBRARIES := brew install libcsv libzip boost gumbo-parser cmark-gfm
else
  AS_ROOT := $(if $(filter-out 0,$(shell id -u)),sudo)
  INSTALL_LIBRARIES := $(AS_ROOT) apt-get update && \
    $(AS_ROOT) env DEBIAN_FRONTEND=noninteractive apt-get install -y \
    libcsv-dev libzip-dev zlib1g-dev libboost-math-dev \
    libgumbo-dev libcmark-gfm-dev libcmark-gfm-extensions-dev
  INSTALL_R := $(AS_ROOT) apt-get update && $(AS_ROOT) env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y r-base-core r-cran-survey r-cran-vcd
  INSTALL_PEERS := $(AS_ROOT) apt-get update && $(AS_ROOT) env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y python3-venv r-cran-data.table miller
endif

# `check` re-makes the data before the reports that read it.
.NOTPARALLEL:
.PHONY: help setup build test lint reports all-reports report check reconstructions bench peers \
  validate-against-r compare-gptables validate-outputs \
  fuzz sanitize format clean

help:
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-18s %s\n", $$1, $$2 }' Makefile

setup: ## Install libcsv, libzip, zlib, Boost.Math, Gumbo and cmark-gfm if one is missing
	@{ printf '#include <%s.h>\n' csv zip zlib gumbo cmark-gfm cmark-gfm-core-extensions | $(CC) $(CPPFLAGS) -fsyntax-only -x c - && \
	   echo '#include <boost/math/policies/policy.hpp>' \
	     | $(CC) $(CPPFLAGS) -fsyntax-only -x c++ -; } 2>/dev/null \
	  || { $(INSTALL_LIBRARIES); } \
	  || { echo 'libcsv, libzip, zlib, Boost.Math, Gumbo or cmark-gfm is missing. Debian, Ubuntu: as root,' \
	       '`apt-get install libcsv-dev libzip-dev zlib1g-dev libboost-math-dev libgumbo-dev' \
	       'libcmark-gfm-dev libcmark-gfm-extensions-dev`.' \
	       'macOS: `brew install libcsv libzip boost gumbo-parser cmark-gfm`.' >&2; exit 1; }

build: setup ## Build rollcall, optimised
	@swift build -c release --product rollcall $(SWIFT_FLAGS)

test: setup ## Run the tests
	@swift test $(SWIFT_FLAGS)

lint: ## Check the sources against .swift-format
	@swift format lint --strict -r Package.swift Sources Tests

reports: build ## Write reports/ from every study in data/ that has changed
	@set -e; for study in $(STUDIES); do \
	  name=$${study#data/}; \
	  $(ROLLCALL) run $$study --unless-current $(RECORDS)/$${name%/study.yaml}.record; done

# A target of its own: `make reports check` would take the reports for made and skip some.
all-reports: build
	@set -e; for study in $(STUDIES); do $(ROLLCALL) run $$study; done

report: build ## Write one report: make report STUDY=data/x/study.yaml
	@$(ROLLCALL) run "$(or $(STUDY),$(error which study? make report STUDY=data/x/study.yaml))"

check: lint reconstructions all-reports ## Fail if data/ or reports/ are not what this code makes, or break a rule
	@git status --porcelain --untracked-files=all -- reports data
	@test -z "$$(git status --porcelain --untracked-files=all -- reports data)" || { \
	  git --no-pager diff --stat HEAD -- reports data; \
	  echo 'check: the files above differ from the commit, or are not in it' >&2; exit 1; }
	@set -e; for report in reports/*/; do $(ROLLCALL) lint $$report; done

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

# In a folder of its own: the data are those of R's packages, and none of ours.
validate-against-r: build ## Compare statistics with those of R and its packages survey and vcd, to 1e-8
	@Rscript -e 'library(survey); library(vcd)' >/dev/null 2>&1 || { $(or $(INSTALL_R),false); } \
	  || { echo 'R, or its package survey or vcd, is missing' >&2; exit 1; }
	@rm -rf $(AGAINST_R) && mkdir -p $(AGAINST_R)
	@Rscript Validation/r/export.R $(AGAINST_R) && cp Validation/r/*.yaml $(AGAINST_R)
	@set -e; for study in $(AGAINST_R)/*.yaml; do \
	  name=$$(basename $$study .yaml); \
	  $(ROLLCALL) run $$study --exact --output $(AGAINST_R)/reports/$$name; done
	@Rscript Validation/r/compare.R $(AGAINST_R)
	@ROLLCALL_API_DATA=$(abspath $(AGAINST_R)) swift test --filter CalifornianSchoolsTests $(SWIFT_FLAGS)

compare-gptables: build ## Hold a workbook that gptables makes of two of our tables against the same rules
	@test -x $(GPTABLES)/bin/python || python3 -m venv $(GPTABLES)
	@$(GPTABLES)/bin/pip install --quiet -r Validation/gptables/requirements.txt
	@$(GPTABLES)/bin/python Validation/gptables/workbook.py reports/dual-identity/tables $(GPTABLES)/workbook
	@$(ROLLCALL) lint $(GPTABLES)/workbook || test $$? = 1

# After the reports, a report damaged on purpose: no check passes whatever it is given.
validate-outputs: ## Hold reports/ to validators, Chromium, LibreOffice and each other; REPORTS=folder for others
	@Validation/outputs/install $(VALIDATORS)
	@$(VALIDATE)/validate.py $(or $(REPORTS),reports)
	@$(VALIDATE)/planted_faults.py $(or $(REPORTS),reports)

# Built apart, so that neither replaces the other's work: with optimisation, and with the checkers.
fuzz: setup ## Read 100 MB of random files in pieces and by libcsv alone, and compare
	@ROLLCALL_FUZZ_BYTES=$(or $(FUZZ_BYTES),100000000) swift test -c release \
	  -Xswiftc -enable-testing --scratch-path .build/fuzz --filter PieceFuzzTests $(SWIFT_FLAGS)

sanitize: setup ## Run the tests of reading and counting under the thread and address sanitizers
	@for checker in thread address; do swift test --sanitize $$checker \
	  --scratch-path .build/$$checker --filter $(SANITIZED) $(SWIFT_FLAGS) || exit 1; done

format: ## Format the sources
	@swift format -i -r Package.swift Sources Tests

clean: ## Remove everything built
	@swift package clean
	@rm -rf Benchmarks/out $(RECORDS) .build/fuzz .build/thread .build/address $(AGAINST_R) $(GPTABLES) \
	  $(VALIDATORS)
