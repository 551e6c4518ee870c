package tutti.report.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tutti.insight.HandOverOrder;
import tutti.insight.check.Finding;
import tutti.insight.check.Finding.Acceptance;
import tutti.insight.check.RulePages;
import tutti.insight.check.Severity;

/** What the rules say, as people read it on a terminal: the gravest first. */
public final class CheckText {

  private static final String INDENT = " ".repeat(9);

  private final CheckReport checked;
  private final TerminalColour paint;
  private final StringBuilder text = new StringBuilder();

  private CheckText(CheckReport checked, TerminalColour paint) {
    this.checked = checked;
    this.paint = paint;
  }

  /** The text, ending with a line break. */
  public static String write(CheckReport checked, TerminalColour paint) {
    return new CheckText(checked, paint).write();
  }

  private String write() {
    group("Errors", paint::error, checked.open(Severity.ERROR));
    group("Warnings", paint::warning, checked.open(Severity.WARNING));
    group("Notes", paint::note, checked.open(Severity.INFO));
    group("Exempt", paint::faint, checked.accepted());
    notes();
    checked.handOver().forEach(this::order);
    next();
    return text.append(summary()).append('\n').toString();
  }

  private void group(String title, UnaryOperator<String> colour, List<Finding> findings) {
    if (!findings.isEmpty()) {
      text.append(colour.apply(title)).append(paint.faint(" " + findings.size())).append("\n\n");
      findings.stream()
          .collect(Collectors.groupingBy(Finding::id, LinkedHashMap::new, Collectors.toList()))
          .forEach((rule, found) -> rule(rule, colour, found));
    }
  }

  /** A rule is explained once, below all that it found. */
  private void rule(String rule, UnaryOperator<String> colour, List<Finding> found) {
    var name = "  " + HarmlessText.line(rule);
    text.append(colour.apply(name))
        .append(" ".repeat(Math.max(2, INDENT.length() - name.length())));
    for (var finding : found) {
      text.append(finding == found.getFirst() ? "" : INDENT)
          .append(HarmlessText.line(finding.says()))
          .append('\n');
      finding.accepted().ifPresent(because -> line(HarmlessText.line(says(because))));
    }
    if (found.stream().anyMatch(Finding::open)) {
      line(paint.strong("Fix:") + " " + HarmlessText.line(found.getFirst().fix()));
    }
    line(paint.faint(RulePages.of(rule)));
    text.append('\n');
  }

  private void line(String words) {
    text.append(INDENT).append(words).append('\n');
  }

  private static String says(Acceptance because) {
    return switch (because.kind()) {
      case EXEMPTION ->
          "Exempt until %s, says %s: %s".formatted(because.until(), because.by(), because.why());
      case CONTROL ->
          "Answered until %s, checked by %s: %s"
              .formatted(because.until(), because.by(), because.why());
    };
  }

  private void notes() {
    if (!checked.notes().isEmpty()) {
      text.append(paint.strong("In the file")).append("\n\n");
      checked
          .notes()
          .forEach(note -> text.append("  ").append(HarmlessText.line(note)).append('\n'));
      text.append('\n');
    }
  }

  private void order(HandOverOrder order) {
    text.append(paint.strong(HarmlessText.line(order.person())))
        .append(
            " holds %d seats; hand them over in this order%n%n".formatted(order.steps().size()));
    var number = 0;
    for (var step : order.steps()) {
      number++;
      text.append(
          "  %2d. %s%s%n      %s%n"
              .formatted(
                  number,
                  HarmlessText.line(step.party()),
                  number == order.steps().size() ? ", to be kept the longest" : "",
                  step.because()));
    }
    text.append('\n');
  }

  /** Of many rules the few to begin with, below them all, where a terminal stops. */
  private void next() {
    var steps = NextStep.of(checked.rules(), checked.findings());
    var rules = checked.findings().stream().filter(Finding::open).map(Finding::id).distinct();
    if (rules.count() > NextStep.MOST && !steps.isEmpty()) {
      text.append(paint.strong("To do next")).append("\n\n");
      var number = 0;
      for (var step : steps) {
        number++;
        text.append("  %2d. %s%n".formatted(number, HarmlessText.line(step.says())))
            .append("      %s%n".formatted(HarmlessText.line(step.fix())));
      }
      text.append('\n');
    }
  }

  private String summary() {
    var company = checked.company();
    return "%s: %s, %s, %s; %s, %s, %s, %d exempt."
        .formatted(
            HarmlessText.line(company.name()),
            count(company.parties().size(), "party", "parties"),
            count(company.arrows().size(), "arrow", "arrows"),
            count(
                company.arrows().stream().mapToInt(arrow -> arrow.promises().size()).sum(),
                "promise",
                "promises"),
            count(checked.open(Severity.ERROR).size(), "error", "errors"),
            count(checked.open(Severity.WARNING).size(), "warning", "warnings"),
            count(checked.open(Severity.INFO).size(), "note", "notes"),
            checked.accepted().size());
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
