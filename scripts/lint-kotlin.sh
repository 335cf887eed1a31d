#!/usr/bin/env bash
# ktlint and detekt on the Kotlin that people wrote. Their jars come from Maven once; after that no network is needed.
set -euo pipefail
cd "$(dirname "$0")/.."
readonly TARGET=target/kotlin-lint
mkdir -p "$TARGET"

classpath() {
  local file="$PWD/$TARGET/$1.cp"
  [ -s "$file" ] && [ "$file" -nt android/lint/pom.xml ] \
    || mvn -q -B -ntp -f android/lint/pom.xml "-P$1" \
      org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath "-Dmdep.outputFile=$file" >&2
  cat "$file"
}

java -cp "$(classpath ktlint)" com.pinterest.ktlint.Main --log-level=warn "$@" 'android/**/*.kt' 'android/**/*.kts'
java -cp "$(classpath detekt)" io.gitlab.arturbosch.detekt.cli.Main --build-upon-default-config \
  --config android/lint/detekt.yml --input android/ui,android/desktop,android/demo,android/test,android/app/src,android/app/test
too_long=$(git ls-files '*.kt' | xargs wc -l | awk '$2 != "total" && $1 > 450 {print "  " $2 ": " $1 " lines"}')
if [ -n "$too_long" ]; then
  printf 'lint: split these files, one idea each:\n%s\n' "$too_long" >&2
  exit 1
fi
