package tutti.report.seen;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.insight.seen.AsSeen;

/** What was seen, as lines of text. */
public final class SeenText {

  private SeenText() {}

  /** Each list under its name and count, a sentence a line; a list without entries is left out. */
  public static String write(AsSeen seen) {
    var company = seen.company();
    return Stream.of(
            conformance(seen),
            list("Not written down", said(seen.wild().stream().map(one -> one.sentence(company)))),
            list("Never used", said(seen.never().stream().map(one -> one.sentence(company)))),
            list("Fallen silent", said(seen.silent().stream().map(one -> one.sentence(company)))),
            list(
                "Goes another way than written",
                said(seen.detours().stream().map(one -> one.sentence(company)))),
            said(seen.bypass().stream().map(one -> one.sentence(company) + "\n")),
            calm(seen, company))
        .flatMap(List::stream)
        .collect(Collectors.joining());
  }

  private static List<String> said(Stream<String> sentences) {
    return sentences.toList();
  }

  private static List<String> list(String name, List<String> sentences) {
    return sentences.isEmpty()
        ? List.of()
        : List.of(
            "%s: %d%n".formatted(name, sentences.size()),
            sentences.stream().map("  %s%n"::formatted).collect(Collectors.joining()));
  }

  private static List<String> conformance(AsSeen seen) {
    return seen.blank() ? List.of() : List.of(seen.conformance().sentence() + "\n");
  }

  private static List<String> calm(AsSeen seen, Company company) {
    return seen.wild().isEmpty() && seen.unused().isEmpty()
        ? List.of(
            "Every arrow of %s is in use, and nothing goes on without one.%n"
                .formatted(company.name()))
        : List.of();
  }
}
