package tutti.company.export;

import java.math.BigDecimal;
import java.util.Map;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Promise;
import tutti.company.PromiseTerms;

/**
 * OpenSLO v1: a service for each party, an objective for each promise that is owed. What counts and
 * what is good is named in the promise's own terms, under the metric source {@code tutti}; where
 * OpenSLO has no word for a target or a window, the nearest stands there, and these terms have the
 * exact one.
 */
final class OpenSlo implements ExportFormat {

  /** Annotation keys of a program's own need a domain with a dot before them. */
  private static final String OURS = "tutti.dev/";

  /** The standard's targets lie below 1: this is "every one" of anything people hand over. */
  private static final double HIGHEST_TARGET = 0.999_999;

  @Override
  public String id() {
    return "openslo";
  }

  @Override
  public String title() {
    return "OpenSLO";
  }

  @Override
  public String mediaType() {
    return "application/yaml";
  }

  @Override
  public String ending() {
    return "yaml";
  }

  @Override
  public String write(Company company) {
    var names = new SloNames();
    var text = new StringBuilder();
    company.parties().forEach(party -> text.append(service(party, names.service(party.id()))));
    for (var arrow : company.arrows()) {
      for (var promise : arrow.owed()) {
        text.append(objective(company, arrow, promise, names));
      }
    }
    return text.toString();
  }

  private static String service(Party party, String name) {
    return """
    ---
    apiVersion: openslo/v1
    kind: Service
    metadata:
      name: %s
      displayName: %s
    spec:
      description: %s
    """
        .formatted(
            name,
            QuotedText.yaml(SloTexts.title(party.name(), party.id())),
            QuotedText.yaml(
                SloTexts.description(party.card().job().or(party.card()::purpose).orElse(""))));
  }

  private static String objective(Company company, Arrow arrow, Promise promise, SloNames names) {
    var name = names.objective(arrow.id() + "-" + promise.id());
    return """
    ---
    apiVersion: openslo/v1
    kind: SLO
    metadata:
      name: %s
      displayName: %s
      annotations:
        %sarrow: %s
        %spromise: %s
    spec:
      description: %s
      service: %s
      indicator:
        metadata:
          name: %s
        spec:
          ratioMetric:
            counter: true
            good:
              metricSource:
                type: tutti
                spec:
    %s        total:
              metricSource:
                type: tutti
                spec:
    %s  timeWindow:
        - duration: %s
          isRolling: true
      budgetingMethod: Occurrences
      objectives:
        - displayName: %s
          target: %s
    """
        .formatted(
            name,
            QuotedText.yaml(arrow.gives() + ": " + promise.id()),
            OURS,
            QuotedText.yaml(arrow.id()),
            OURS,
            QuotedText.yaml(promise.id()),
            QuotedText.yaml(SloTexts.description(sentence(company, arrow))),
            names.service(arrow.answerable()),
            name + "-ratio",
            source(arrow, promise, "good"),
            source(arrow, promise, "valid"),
            SloTexts.duration(promise.window()),
            QuotedText.yaml(promise.id()),
            target(promise));
  }

  private static String target(Promise promise) {
    var target = promise.target() < 1 ? promise.target() : HIGHEST_TARGET;
    return BigDecimal.valueOf(target).toPlainString();
  }

  private static String sentence(Company company, Arrow arrow) {
    return "%s gives %s: %s"
        .formatted(
            company.party(arrow.from()).name(), company.party(arrow.to()).name(), arrow.gives());
  }

  private static String source(Arrow arrow, Promise promise, String counts) {
    var source = new StringBuilder();
    var pad = " ".repeat(14);
    source.append(pad).append("arrow: ").append(QuotedText.yaml(arrow.id())).append('\n');
    source.append(pad).append("promise: ").append(QuotedText.yaml(promise.id())).append('\n');
    source.append(pad).append("counts: ").append(counts).append('\n');
    source.append(pad).append("form:\n");
    for (Map.Entry<String, String> term : PromiseTerms.of(promise).entrySet()) {
      source.append(pad).append("  ").append(term.getKey()).append(": ");
      source.append(QuotedText.yaml(term.getValue())).append('\n');
    }
    return source.toString();
  }
}
