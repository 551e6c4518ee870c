package tutti.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the page of claims: those that are shown, those of the core only, and those without. */
public final class ClaimsPage {

  private static final Pattern ID = Pattern.compile("\"(\\w+)\"");

  private ClaimsPage() {}

  /** Reads the tests below the first argument and writes the page to the second. */
  public static void main(String[] args) throws IOException {
    var page = page(Path.of(args[0]));
    Files.writeString(Path.of(args[1]), page);
    System.out.println(page.lines().skip(2).findFirst().orElse(""));
  }

  /** The page of the tests below a folder. */
  public static String page(Path root) throws IOException {
    return page(Ledger.entries(), tests(root, "Claim"), tests(root, "ClaimOfCore"));
  }

  /** Test names by claim, read from the sources. */
  private static Map<String, List<String>> tests(Path root, String annotation) throws IOException {
    var tests = new TreeMap<String, List<String>>();
    try (var files = Files.walk(root)) {
      for (var file : files.filter(ClaimsPage::isTest).sorted().toList()) {
        collect(tagged(annotation), Files.readString(file), name(file), tests);
      }
    }
    return tests;
  }

  /** The ids of an annotation, and the method it stands on. */
  private static Pattern tagged(String annotation) {
    return Pattern.compile(
        "@"
            + annotation
            + "\\(\\s*\\{?([^)}]*)}?\\s*\\)(?:\\s*@\\w+(?:\\([^)]*\\))?)*\\s*(?:[\\w<>\\[\\]]+\\s+)*?(\\w+)\\s*\\(");
  }

  private static boolean isTest(Path file) {
    return file.toString().endsWith("Test.java")
        && file.toString().replace('\\', '/').contains("/src/test/java/");
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static void collect(
      Pattern tagged, String source, String type, Map<String, List<String>> tests) {
    tagged
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

  static String page(
      List<Ledger.Entry> claims,
      Map<String, List<String>> shown,
      Map<String, List<String>> ofCore) {
    refuseUnknown(claims, shown);
    refuseUnknown(claims, ofCore);
    var page = new StringBuilder("# Claims\n\n");
    page.append(
            "%d of %d claims are shown by a command, a page or an answer; %d are worked out and tested in the core only.%n"
                .formatted(
                    claims.stream().filter(claim -> shown.containsKey(claim.id())).count(),
                    claims.size(),
                    claims.stream().filter(claim -> coreOnly(claim, shown, ofCore)).count()))
        .append("A claim counts only when its test would fail if the product stopped doing it.\n\n")
        .append("| claim | essay | says | shown by | core only |\n|---|---|---|---|---|\n");
    claims.forEach(claim -> page.append(row(claim, shown, ofCore)));
    return page.toString();
  }

  private static boolean coreOnly(
      Ledger.Entry claim, Map<String, List<String>> shown, Map<String, List<String>> ofCore) {
    return !shown.containsKey(claim.id()) && ofCore.containsKey(claim.id());
  }

  private static void refuseUnknown(List<Ledger.Entry> claims, Map<String, List<String>> tests) {
    var known = claims.stream().map(Ledger.Entry::id).toList();
    tests.keySet().stream()
        .filter(id -> !known.contains(id))
        .findFirst()
        .ifPresent(id -> {
          throw new IllegalArgumentException("No claim has the id " + id + ": " + tests.get(id));
        });
  }

  private static String row(
      Ledger.Entry claim, Map<String, List<String>> shown, Map<String, List<String>> ofCore) {
    return Stream.of(
                claim.id(),
                claim.essay(),
                claim.says(),
                named(shown.getOrDefault(claim.id(), List.of())),
                named(ofCore.getOrDefault(claim.id(), List.of())))
            .collect(Collectors.joining(" | ", "| ", " |"))
        + "\n";
  }

  private static String named(List<String> tests) {
    return tests.isEmpty() ? "-" : String.join(", ", tests);
  }
}
