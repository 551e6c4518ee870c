package tutti.company.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.company.PromiseTerms;

/** In what the promises of two arrows differ; by id, else by equal terms. */
final class PromiseLikeness {

  private PromiseLikeness() {}

  static List<String> differences(Arrow theirs, Arrow mine) {
    var says = new ArrayList<String>();
    var left = new ArrayList<>(mine.promises());
    for (var promise : theirs.promises()) {
      var match = match(promise, theirs, left);
      match.ifPresent(left::remove);
      says.addAll(
          match
              .map(own -> terms(promise, own))
              .orElseGet(() -> List.of("The promise " + promise.id() + " is missing in yours.")));
    }
    left.forEach(promise -> says.add("The promise " + promise.id() + " is only in yours."));
    return says;
  }

  private static Optional<Promise> match(Promise wanted, Arrow theirs, List<Promise> left) {
    return left.stream()
        .filter(own -> own.id().equals(wanted.id()))
        .findFirst()
        .or(() ->
            left.stream()
                .filter(own -> theirs.promise(own.id()).isEmpty())
                .filter(own -> PromiseTerms.of(own).equals(PromiseTerms.of(wanted)))
                .findFirst());
  }

  private static List<String> terms(Promise theirs, Promise mine) {
    var wanted = PromiseTerms.of(theirs);
    var actual = PromiseTerms.of(mine);
    return PromiseTerms.FIELDS.stream()
        .filter(field -> !said(wanted, field).equals(said(actual, field)))
        .map(field ->
            "%s of %s: %s in the template, %s in yours."
                .formatted(field, theirs.id(), said(wanted, field), said(actual, field)))
        .toList();
  }

  private static String said(Map<String, String> terms, String field) {
    return terms.getOrDefault(field, "nothing");
  }
}
