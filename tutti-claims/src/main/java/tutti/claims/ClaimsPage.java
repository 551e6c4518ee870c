package tutti.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Writes the page of claims: each with the tests that show it, and those still without. */
public final class ClaimsPage {

  private static final Pattern TAGGED =
      Pattern.compile(
          "@Claim\\(\\s*\\{?([^)}]*)}?\\s*\\)(?:\\s*@\\w+(?:\\([^)]*\\))?)*\\s*(?:[\\w<>\\[\\]]+\\s+)*?(\\w+)\\s*\\(");
  private static final Pattern ID = Pattern.compile("\"(\\w+)\"");

  private ClaimsPage() {}

  /** Reads the tests below the first argument and writes the page to the second. */
  public static void main(String[] args) throws IOException {
    var page = page(Ledger.entries(), tests(Path.of(args[0])));
    Files.writeString(Path.of(args[1]), page);
    System.out.println(page.lines().skip(2).findFirst().orElse(""));
  }

  /** Test names by claim, read from the sources. */
  static Map<String, List<String>> tests(Path root) throws IOException {
    var tests = new TreeMap<String, List<String>>();
    try (var files = Files.walk(root)) {
      for (var file : files.filter(ClaimsPage::isTest).sorted().toList()) {
        collect(Files.readString(file), name(file), tests);
      }
    }
    return tests;
  }

  private static boolean isTest(Path file) {
    return file.toString().endsWith("Test.java")
        && file.toString().replace('\\', '/').contains("/src/test/java/");
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static void collect(String source, String type, Map<String, List<String>> tests) {
    TAGGED
        .matcher(source)
        .results()
        .forEach(tag ->
            ID.matcher(tag.group(1))
                .results()
                .forEach(id ->
                    tests
                        .computeIfAbsent(id.group(1), key -> new ArrayList<>())
                        .add(type + "." + tag.group(2))));
  }

  static String page(List<Ledger.Entry> claims, Map<String, List<String>> tests) {
    var known = claims.stream().map(Ledger.Entry::id).toList();
    tests.keySet().stream()
        .filter(id -> !known.contains(id))
        .findFirst()
        .ifPresent(id -> {
          throw new IllegalArgumentException("No claim has the id " + id + ": " + tests.get(id));
        });
    var shown = claims.stream().filter(claim -> tests.containsKey(claim.id())).count();
    var page = new StringBuilder("# Claims\n\n");
    page.append("%d of %d claims are shown by a test.%n".formatted(shown, claims.size()))
        .append("A claim counts only when its test would fail if the product stopped doing it.\n\n")
        .append("| claim | essay | says | shown by |\n|---|---|---|---|\n");
    claims.forEach(claim -> page.append(row(claim, tests.getOrDefault(claim.id(), List.of()))));
    return page.toString();
  }

  private static String row(Ledger.Entry claim, List<String> tests) {
    return "| %s | %s | %s | %s |%n"
        .formatted(
            claim.id(),
            claim.essay(),
            claim.says(),
            tests.isEmpty() ? "-" : String.join(", ", tests));
  }
}
