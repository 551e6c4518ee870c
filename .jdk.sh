# Sourced by ./build and ./tutti: puts JAVA_HOME on a JDK >= 25 or says, in one sentence, what to do.
tutti_jdk_major() {
  "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p'
}
tutti_jdk() {
  local home version
  for home in "${TUTTI_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
    version=$(tutti_jdk_major "$home")
    if [ "${version%%.*}" -ge 25 ] 2>/dev/null; then
      export JAVA_HOME=$home
      return 0
    fi
  done
  echo "Tutti needs a JDK 25 or newer and found none: install one (for example temurin-25-jdk) or set TUTTI_JAVA_HOME to its folder." >&2
  return 1
}
tutti_jdk || exit 2
# Maven 3 on a new JDK would warn of its own libraries.
export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
