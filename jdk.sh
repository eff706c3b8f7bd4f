# Sourced by ./cordon and ./check: finds the JDK 25 and Maven they need. Not run by itself.

# Prints the major version of the JDK in folder $1, nothing where there is none.
jdk_major() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release" | head -n 1
}

# Prints the home of a JDK 25: JAVA_HOME first, then the usual places.
find_jdk() {
  for home in "${JAVA_HOME:-}" \
    /usr/lib/jvm/* \
    "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
    /opt/java/* /opt/jdk*; do
    if [ -n "$home" ] && [ "$(jdk_major "$home")" = 25 ]; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  echo "cordon: no JDK 25 found in JAVA_HOME or the usual places. Perhaps install one (Eclipse Temurin 25, or 'sdk install java 25-tem') or set JAVA_HOME to it." >&2
  return 1
}

find_maven() {
  command -v mvn >/dev/null 2>&1 && return 0
  echo "cordon: Maven (mvn, 3.8 or newer) is needed to build and is not on the PATH. Perhaps install the package 'maven'." >&2
  return 1
}
