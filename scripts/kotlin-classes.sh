#!/usr/bin/env bash
# Compiles the shared screens, the window and the demo's pictures into target/android/classes, and lists what they run with in
# target/android/runtime.cp. Does nothing when nothing has changed. Argument: the folder of the generated Kotlin.
set -euo pipefail
cd "$(dirname "$0")/.."
readonly BINDINGS=$1 OUT=target/android

state=$(find android/pom.xml android/ui android/desktop android/demo "$BINDINGS" -type f \( -name '*.kt' -o -name pom.xml \) -print0 \
  | LC_ALL=C sort -z | xargs -0 cat | cat - scripts/kotlin-classes.sh <(java -version 2>&1) | cksum)
if [ ! -s "$OUT/runtime.cp" ] || [ "$state" != "$(cat "$OUT/main.stamp" 2>/dev/null)" ]; then
  mkdir -p "$OUT"
  # What lies there is on the compiler's own path: a function that has changed would still be found as it was.
  rm -rf "$OUT/main.stamp" "$OUT/classes"
  # Once through a compiler is too short for the thorough JIT. MVN_ARGS: as for android/app/check.
  export MAVEN_OPTS=${MAVEN_OPTS:--Xmx2g -XX:TieredStopAtLevel=1 -XX:+UseSerialGC}
  # shellcheck disable=SC2086
  mvn -B -ntp -q ${MVN_ARGS:-} -f android/pom.xml "-Dbindings.dir=$(realpath "$BINDINGS")" compile \
    org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
    -DincludeScope=runtime "-Dmdep.outputFile=$PWD/$OUT/runtime.cp"
  echo "$state" > "$OUT/main.stamp"
fi
