# SPDX-License-Identifier: Apache-2.0

GO       ?= go
VERSION  := $(shell git describe --tags --always --dirty 2>/dev/null || echo unknown)
LDFLAGS  := -s -w -X main.version=$(VERSION)
# What no script waits for is compiled without inlining: it saves 1.2 MB of 26.
COLD     := github.com/spf13/... text/template/... encoding/asn1 encoding/json go/... \
            github.com/google/pprof/... github.com/go-sourcemap/... golang.org/x/text/... \
            golang.org/x/net/... vendor/golang.org/x/net/... crypto/tls/... crypto/x509/... \
            github.com/evanw/esbuild/... github.com/dlclark/... regexp/... mime/... archive/zip net/http/... \
            $(addprefix github.com/iotjs/iotjs/, internal/testreport internal/tsconfig internal/subprocess modules/fs \
            modules/child_process modules/worker_threads modules/clone modules/console modules/os modules/crypto modules/tls)
# TAGS leaves parts out (docs/adr/0008): make build TAGS=iotjs_no_lowering,iotjs_no_brotli
TAGS     :=
# Of Go's two collectors the one that suits a small heap (docs/adr/0014), where Go still has both.
EXPERIMENT := $(shell GOEXPERIMENT=nogreenteagc $(GO) version >/dev/null 2>&1 && echo GOEXPERIMENT=nogreenteagc)
BUILD    := CGO_ENABLED=0 $(EXPERIMENT) $(GO) build -trimpath -ldflags '$(LDFLAGS)' $(COLD:%=-gcflags=%=-l) -tags iotjs_packed,$(TAGS)
CORE     := iotjs_no_lowering,iotjs_no_crypto,iotjs_no_brotli
# The most that each build may have (docs/adr/0008): the whole, without esbuild, and the core.
BUDGET       := 27500000
BUDGET_SMALL := 24000000
BUDGET_CORE  := 20000000
BIN      := bin/iotjs
FUZZTIME ?= 10s
CORPUS   ?= ../iotjs
EVERY    ?= 1
# What comes from elsewhere may fail to: three attempts.
AGAIN    := sh -c 'for n in 1 2 3; do "$$@" && exit; echo "attempt $$n failed: $$*" >&2; sleep $$((n * 5)); done; exit 1' again
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.7.0
TARGETS  := linux/amd64 linux/arm64 linux/arm/6 linux/arm/7 linux/mipsle linux/riscv64 linux/386 \
            darwin/amd64 darwin/arm64 windows/amd64 windows/arm64

.PHONY: help download pack build run test conform conform-iotjs conform-test262 conform-npm bench bench-record bench-tools pgo fuzz lint cross size check cover clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "%-18s %s\n", $$1, $$2}'

pack: # the JavaScript of the modules, compressed
	@$(GO) run ./js/pack

# The linker writes its file page by page, and the kernel keeps it so in its memory:
# a program that was copied, as it is on a device, starts a fifth faster.
build: pack ## build bin/iotjs, static and stripped
	$(BUILD) -o $(BIN).linked ./cmd/iotjs
	@install -m 755 $(BIN).linked $(BIN)

run: build ## build, then run the example of the README
	./$(BIN) examples/http.js

test: ## every test, under the race detector, and the JavaScript files through the binary
	$(GO) vet ./...
	$(GO) test -race ./...

conform: build ## the JavaScript files of tests/ through the binary, and a table of them; ONLY=node/http for some
	$(GO) run ./tests/conform -iotjs $(BIN) $(ONLY)

conform-iotjs: build ## IoT.js's own tests: make conform-iotjs CORPUS=path/to/iotjs, into docs/
	$(GO) run ./tests/iotjs-suite -corpus $(CORPUS) -iotjs $(BIN) -record docs/conformance.md -exceptions docs/compat.md

conform-test262: build ## test262: make conform-test262 CORPUS=path/to/test262 [EVERY=25], into docs/conformance.md
	$(GO) run ./tests/test262 -corpus $(CORPUS) -iotjs $(BIN) -every $(EVERY) -record docs/conformance.md

conform-npm: build ## packages from npm, pinned by tests/npm/packages/package-lock.json, through the binary
	@command -v npm >/dev/null || $(AGAIN) sh -c 'apt-get update -qq && apt-get install -y -qq nodejs npm' || { echo 'conform-npm: npm is needed and could not be installed'; exit 1; }
	$(GO) run ./tests/npm -iotjs $(BIN) $(ONLY)

bench: build bench-tools ## measure beside node and print the ratios
	$(GO) run ./bench -iotjs $(BIN)
	$(GO) run ./bench/http -iotjs $(BIN) -rounds 3

bench-record: build bench-tools ## bench, with the tables into docs/benchmarks.md; about 6 minutes on a quiet machine
	$(GO) run ./bench -iotjs $(BIN) -record docs/benchmarks.md
	$(GO) run ./bench/http -iotjs $(BIN) -rounds 3 -time 2s -record docs/benchmarks.md

pgo: bench-tools ## record the profile for the compiler anew: cmd/iotjs/default.pgo, about a minute
	@rm -rf bin/profiles && mkdir -p bin/profiles
	CGO_ENABLED=0 $(EXPERIMENT) $(GO) build -trimpath -tags iotjs_profile -o bin/iotjs-profile ./cmd/iotjs
	$(GO) run ./bench/http -iotjs bin/iotjs-profile -time 3s -profiles bin/profiles
	$(GO) tool pprof -proto -output cmd/iotjs/default.pgo bin/profiles/*.pprof

bench-tools:
	@command -v node >/dev/null || { echo 'bench: node is needed (apt-get install nodejs)'; exit 1; }
	@command -v wrk >/dev/null || $(AGAIN) apt-get install -y wrk || { echo 'bench: wrk is needed and could not be installed'; exit 1; }

fuzz: ## each fuzz target for FUZZTIME
	@for pkg in $$($(GO) list ./...); do \
	  for f in $$($(GO) test -list '^Fuzz' $$pkg | grep '^Fuzz'); do \
	    echo "$$pkg $$f"; $(GO) test -run '^$$' -fuzz "^$$f$$" -fuzztime $(FUZZTIME) $$pkg || exit 1; \
	  done; \
	done

download: # the modules that the other targets need
	@$(AGAIN) $(GO) mod download
	@$(AGAIN) $(GO) run $(STATICCHECK) -version >/dev/null

lint: download ## gofmt, go vet, staticcheck
	@test -z "$$(gofmt -l .)" || { gofmt -l .; echo 'not gofmt-clean'; exit 1; }
	$(GO) vet ./...
	$(GO) run $(STATICCHECK) ./...

cross: pack ## build for every platform we name, into dist/
	@mkdir -p dist
	@for t in $(TARGETS); do \
	  set -- $$(echo $$t | tr / ' '); \
	  out=dist/iotjs-$$1-$$2$${3:+v$$3}; \
	  GOOS=$$1 GOARCH=$$2 GOARM=$$3 $(BUILD) -o $$out ./cmd/iotjs || exit 1; \
	  printf '%-32s %s bytes\n' $$out $$(stat -c %s $$out); \
	done

size: build ## the binary against its budget, and those that leave parts out
	@$(BUILD)iotjs_no_lowering -o $(BIN)-small ./cmd/iotjs
	@$(BUILD)$(CORE) -o $(BIN)-core ./cmd/iotjs
	@for f in $(BIN):$(BUDGET) $(BIN)-small:$(BUDGET_SMALL) $(BIN)-core:$(BUDGET_CORE); do \
	  n=$$(stat -c %s $${f%:*}); echo "$${f%:*}: $$n bytes of $${f#*:}"; test $$n -le $${f#*:} || exit 1; \
	done

check: lint test cross size ## what CI runs; fails on a dirty tree
	@test -z "$$(git status --porcelain)" || { git status --short; echo 'the tree is dirty'; exit 1; }

cover: ## coverage of the Go packages
	$(GO) test -coverprofile=coverage.out ./...
	$(GO) tool cover -func=coverage.out | tail -1

clean: ## remove what the other targets made
	rm -rf bin dist js/packed coverage.out
