package tutti.company.export;

import java.math.BigDecimal;
import java.util.Map;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Promise;
import tutti.company.Terms;
import tutti.company.time.Spans;

/**
 * OpenSLO v1: a service for each party, an objective for each promise that is owed. What counts and
 * what is good is named in the promise's own terms, under the metric source {@code tutti}.
 */
final class OpenSlo implements Export {

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
            Quoted.yaml(party.name()),
            Quoted.yaml(party.card().job().or(party.card()::purpose).orElse("")));
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
        tutti/arrow: %s
        tutti/promise: %s
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
            Quoted.yaml(arrow.gives() + ": " + promise.id()),
            Quoted.yaml(arrow.id()),
            Quoted.yaml(promise.id()),
            Quoted.yaml(sentence(company, arrow)),
            names.service(arrow.answerable()),
            name + "-ratio",
            source(arrow, promise, "good"),
            source(arrow, promise, "valid"),
            Spans.write(promise.window()),
            Quoted.yaml(promise.id()),
            BigDecimal.valueOf(promise.target()).toPlainString());
  }

  private static String sentence(Company company, Arrow arrow) {
    return "%s gives %s: %s"
        .formatted(
            company.party(arrow.from()).name(), company.party(arrow.to()).name(), arrow.gives());
  }

  private static String source(Arrow arrow, Promise promise, String counts) {
    var source = new StringBuilder();
    var pad = " ".repeat(14);
    source.append(pad).append("arrow: ").append(Quoted.yaml(arrow.id())).append('\n');
    source.append(pad).append("promise: ").append(Quoted.yaml(promise.id())).append('\n');
    source.append(pad).append("counts: ").append(counts).append('\n');
    source.append(pad).append("form:\n");
    for (Map.Entry<String, String> term : Terms.of(promise).entrySet()) {
      source.append(pad).append("  ").append(term.getKey()).append(": ");
      source.append(Quoted.yaml(term.getValue())).append('\n');
    }
    return source.toString();
  }
}
