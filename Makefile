# Every task of the repository. Each target installs what it misses and may be run any number of times.
.DEFAULT_GOAL := help
SHELL := /bin/bash
CARGO ?= cargo
KUNDEAPP := target/release/kundeapp
# One build for all tests: a package built on its own has other features, and everything below it would be compiled again.
BUILD_FOR_TESTS := $(CARGO) build --workspace --lib --bins --tests --locked
FFI := target/debug/$(if $(filter Darwin,$(shell uname)),libkundeapp_ffi.dylib,libkundeapp_ffi.so)
MVN := mvn -B -ntp -f android/pom.xml

.PHONY: help setup build bindings demo test test-rust test-kotlin test-swift xcframework test-android-app android-libs contract lint fmt bench docs clean

help: ## list the tasks
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## install what is missing, or say what to install
	@scripts/setup.sh

build: setup ## build the command kundeapp and the library of the shells (release)
	@$(CARGO) build --release --locked -p kundeapp-cli -p kundeapp-ffi

demo: build ## start a sandbox, log in as each demo customer, and show the app in the terminal, then in a window or as pictures
	@$(KUNDEAPP) demo
	@scripts/demo-window.sh

bindings: setup ## write the Kotlin and Swift of crates/ffi into target/bindings
	@$(BUILD_FOR_TESTS)
	@rm -rf target/bindings
	@for language in kotlin swift; do \
		target/debug/uniffi-bindgen generate --no-format --config uniffi.toml --language $$language \
			--out-dir target/bindings/$$language $(FFI) || exit 1; done

test: setup ## run every test of Rust, Kotlin and Swift
	@$(MAKE) --no-print-directory test-rust test-kotlin test-android-app test-swift

test-rust: setup ## run the Rust tests
	@$(CARGO) test --workspace --locked --no-fail-fast

test-kotlin: bindings ## run the Kotlin tests, against the library and a sandbox
	@scripts/setup.sh kotlin
	@scripts/kotlin-classes.sh target/bindings/kotlin
	@rm -rf target/android/test-classes
	@$(MVN) test -Dcompile.phase=none

test-android-app: bindings ## run the Android app itself without an SDK: real Compose, real Activity, real core; pictures too
	@scripts/setup.sh android
	@python3 -m unittest discover -s android/app/check
	@python3 android/app/check

android-libs: ## build the core for phones (three processors) into target/android-libs; needs the NDK
	@scripts/android-libs.sh

test-swift: bindings ## run the Swift tests, against the library and a sandbox
	@scripts/swift/test.sh

xcframework: bindings ## build the core for iPhones and simulators into ios/Generated (on a Mac)
	@scripts/swift/xcframework.sh

contract: setup ## call everything in the OpenAPI document, right and wrong, with a login and without
	@$(BUILD_FOR_TESTS)
	@scripts/schemathesis.sh

lint: setup ## formatting, clippy, licences and sources of dependencies, docs
	@scripts/lint.sh

fmt: ## format the code
	@$(CARGO) fmt --all

bench: build bindings ## measure the numbers that the docs quote
	@scripts/setup.sh kotlin
	@python3 scripts/bench.py --kundeapp $(KUNDEAPP)
	@scripts/kotlin-classes.sh target/bindings/kotlin
	@$(MVN) -q test -Dcompile.phase=none -Dtest=CrossingBench -Dcore.lib.dir=$(CURDIR)/target/release -Dkundeapp.command=$(CURDIR)/$(KUNDEAPP)

docs: setup ## build the API documentation into target/doc
	@$(CARGO) doc --workspace --no-deps --locked

clean: ## remove everything that was built
	@$(CARGO) clean && rm -rf .cache demo-output
