package tutti.report.finding;

import static tutti.report.json.JsonNotation.fields;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tutti.company.file.TextPlaces;
import tutti.insight.check.CheckRule;
import tutti.insight.check.Finding;
import tutti.insight.check.Finding.Acceptance;
import tutti.insight.check.RulePages;
import tutti.insight.check.Severity;

/**
 * What the rules say as SARIF 2.1.0, the form in which code hosts show findings beside the lines of
 * a file.
 */
public final class SarifReport {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final CheckReport checked;
  private final Path file;
  private final TextPlaces places;
  private final Map<String, Integer> index;

  private SarifReport(CheckReport checked, Path file, TextPlaces places) {
    this.checked = checked;
    this.file = file;
    this.places = places;
    this.index =
        IntStream.range(0, checked.rules().size())
            .boxed()
            .collect(Collectors.toMap(i -> checked.rules().get(i).id(), i -> i));
  }

  /**
   * The text, ending with a line break.
   *
   * @param file the company file, relative to the root of what a code host shows; absolute when it
   *     lies elsewhere
   * @param places where things stand in it
   * @param version Tutti's own
   */
  public static String write(CheckReport checked, Path file, TextPlaces places, String version) {
    return JSON.writeValueAsString(new SarifReport(checked, file, places).log(version)) + "\n";
  }

  private Map<String, @Nullable Object> log(String version) {
    var driver =
        fields(
            "name",
            "Tutti",
            "version",
            version,
            "rules",
            checked.rules().stream().map(SarifReport::rule).toList());
    return fields(
        "$schema",
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version", "2.1.0",
        "runs",
            List.of(
                fields(
                    "tool", fields("driver", driver),
                    "columnKind", "unicodeCodePoints",
                    "results", checked.findings().stream().map(this::result).toList())));
  }

  private static Map<String, @Nullable Object> rule(CheckRule rule) {
    return fields(
        "id", rule.id(),
        "name", rule.name(),
        "shortDescription", text(rule.says()),
        "help", help(rule),
        "defaultConfiguration", fields("level", level(rule.severity())));
  }

  /** The page is named in words: an address would have to be absolute. */
  private static Map<String, @Nullable Object> help(CheckRule rule) {
    var page = RulePages.of(rule.id());
    return fields(
        "text", "%s %s says why.".formatted(rule.fix(), page),
        "markdown", "%s `%s` says why.".formatted(rule.fix(), page));
  }

  private Map<String, @Nullable Object> result(Finding finding) {
    return fields(
        "ruleId", finding.id(),
        "ruleIndex", index.getOrDefault(finding.id(), -1),
        "level", level(finding.severity()),
        "message", text(finding.says() + " " + finding.fix()),
        "locations", List.of(location(finding)),
        "partialFingerprints", fields("where/v1", finding.where().path()),
        "suppressions", finding.accepted().stream().map(SarifReport::suppression).toList());
  }

  private Map<String, @Nullable Object> location(Finding finding) {
    var place = places.of(finding.where().path());
    return fields(
        "physicalLocation",
            fields(
                "artifactLocation", artifact(),
                "region", fields("startLine", place.line(), "startColumn", place.column())),
        "logicalLocations", List.of(fields("fullyQualifiedName", finding.where().path())));
  }

  private Map<String, @Nullable Object> artifact() {
    return file.isAbsolute()
        ? fields("uri", uri(file))
        : fields("uri", uri(file), "uriBaseId", "%SRCROOT%");
  }

  private static Map<String, @Nullable Object> suppression(Acceptance because) {
    return fields(
        "kind", "external",
        "status", "accepted",
        "justification",
            "%s (%s, until %s)".formatted(because.why(), because.by(), because.until()));
  }

  private static Map<String, @Nullable Object> text(String text) {
    return fields("text", text);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** A relative path stays relative; a colon in it does not make a scheme. */
  private static String uri(Path file) {
    var path = file.toString().replace('\\', '/');
    try {
      return file.isAbsolute()
          ? file.toUri().toString()
          : new URI(null, null, path.contains(":") ? "./" + path : path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
