package tutti.company.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.company.PromiseTerms;
import tutti.company.statement.PromiseWords;
import tutti.company.time.TimeSpans;

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
              .map(own -> terms(theirs, promise, mine, own))
              .orElseGet(() -> List.of(only(theirs, promise, "in the template"))));
    }
    left.forEach(promise -> says.add(only(mine, promise, "in yours")));
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

  /** Told as both promise it; none where every term is the same. */
  private static List<String> terms(Arrow there, Promise theirs, Arrow here, Promise mine) {
    if (PromiseTerms.of(theirs).equals(PromiseTerms.of(mine))) {
      return List.of();
    }
    var wanted = said(there, theirs);
    var actual = said(here, mine);
    if (wanted.equals(actual)) {
      wanted += over(theirs);
      actual += over(mine);
    }
    return wanted.equals(actual)
        ? List.of("Promised in the same words, and counted from another stage.")
        : List.of("Promised in the template: %s; in yours: %s.".formatted(wanted, actual));
  }

  private static String only(Arrow arrow, Promise promise, String where) {
    return promise.observed()
        ? "Something is watched only %s.".formatted(where)
        : "Promised only %s: %s.".formatted(where, PromiseWords.terms(arrow, promise));
  }

  private static String said(Arrow arrow, Promise promise) {
    return promise.observed() ? "nothing, it is only watched" : PromiseWords.terms(arrow, promise);
  }

  private static String over(Promise promise) {
    return ", counted over " + TimeSpans.say(promise.window());
  }
}
