package tutti.intake.api;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tutti.api.ApiRefusals;
import tutti.evidence.canonical.ReadFact.Refused;
import tutti.evidence.canonical.ReadFact.Understood;
import tutti.intake.FactOutcome;

/**
 * What became of every fact of a request.
 *
 * @param outcomes of those that could be read, in their order
 */
record EvidenceReceipt(FactBody body, List<FactOutcome> outcomes) {

  EvidenceReceipt {
    requireNonNull(body, "body");
    outcomes = List.copyOf(outcomes);
  }

  /** 200 when all of them are known now, 207 when only some, 422 when none. */
  ResponseEntity<Map<String, Object>> answer() {
    var refused = refused();
    if (refused > 0 && outcomes.isEmpty()) {
      throw ApiRefusals.of(HttpStatus.UNPROCESSABLE_CONTENT, firstRefusal(), fields());
    }
    return ResponseEntity.status(refused > 0 ? HttpStatus.MULTI_STATUS : HttpStatus.OK)
        .body(fields());
  }

  private long refused() {
    return body.facts().size() - outcomes.size() + body.unlisted();
  }

  private String firstRefusal() {
    return body.facts().stream()
        .filter(fact -> fact.read() instanceof Refused)
        .findFirst()
        .map(fact -> sentence(fact.at(), (Refused) fact.read()))
        .orElse("");
  }

  private String sentence(long at, Refused refused) {
    var field = refused.field().isEmpty() ? "" : ", " + refused.field();
    return "%s %d%s: %s".formatted(body.place(), at, field, refused.says());
  }

  private Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    for (var outcome : FactOutcome.values()) {
      fields.put(outcome.word(), outcomes.stream().filter(outcome::equals).count());
    }
    fields.put("refused", refused());
    var each = new ArrayList<Map<String, Object>>();
    var became = outcomes.iterator();
    body.facts().forEach(fact -> each.add(fields(fact, became)));
    fields.put("facts", each);
    return fields;
  }

  private static Map<String, Object> fields(HandedFact fact, Iterator<FactOutcome> became) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("at", fact.at());
    switch (fact.read()) {
      case Understood understood -> {
        fields.put("id", understood.fact().id());
        fields.put("outcome", became.next().word());
      }
      case Refused refused -> {
        fields.put("outcome", "refused");
        fields.put("field", refused.field());
        fields.put("says", refused.says());
      }
    }
    return fields;
  }
}
