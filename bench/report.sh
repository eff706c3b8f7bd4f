#!/bin/sh
# Measures the engine on decks and lists and writes bench/results. See bench/README.md.
#   bench/report.sh pairs|mangled|verbatim|alerts|heldout|coldstart|all [OPTIONS]
#   bench/report.sh frequencies CENSUS-FOLDER     makes the engine's part-frequencies.tsv again
set -eu
cd "$(dirname "$0")/.."
. ./jdk.sh
JAVA_HOME=$(find_jdk) || exit 1
export JAVA_HOME
find_maven || exit 1
echo "report: building" >&2
MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow" \
  mvn -B -ntp -q -pl bench -am -DskipTests -Dspotless.check.skip package >&2
run() {
  "$JAVA_HOME/bin/java" -Xmx3g --sun-misc-unsafe-memory-access=allow -cp "bench/target/classes:bench/target/lib/*" "$@"
}
shared=${CORDON_SHARED:-../shared}
if [ "${1:-}" = frequencies ]; then
  run dev.cordon.bench.frequencies.MakePartFrequencies "${2:-}" "$shared" \
    engine/src/main/resources/dev/cordon/engine/tables/part-frequencies.tsv
else
  commit=$(git rev-parse --short=12 HEAD 2>/dev/null || echo unknown)
  git diff --quiet HEAD 2>/dev/null || commit="$commit with changes"
  run dev.cordon.bench.report.Report --shared "$shared" --commit "$commit" "$@"
fi
