package tutti.insight.whatif;

import java.util.Optional;
import tutti.company.Promise;
import tutti.company.Promise.BeforeDue;
import tutti.company.Promise.ByDue;
import tutti.company.Promise.Cadence;
import tutti.company.Promise.Condition;
import tutti.company.Promise.Curve;
import tutti.company.Promise.FirstTime;
import tutti.company.Promise.Limit;
import tutti.company.Promise.Rating;
import tutti.company.Promise.Reach;
import tutti.company.Promise.Relayed;
import tutti.company.Promise.Unreturned;
import tutti.company.Promise.Within;
import tutti.company.time.TimeSpan;

/** Puts another limit into a promise. */
final class PromiseLimits {

  private PromiseLimits() {}

  /** The promise with another limit; none when it has no span of time that could be another. */
  static Optional<Promise> with(Promise promise, TimeSpan span) {
    return form(promise.form(), span).map(form -> with(promise, form));
  }

  private static Optional<Promise.Form> form(Promise.Form form, TimeSpan span) {
    return switch (form) {
      case Reach reach ->
          limit(reach.limit(), span).map(limit -> new Reach(reach.valid(), reach.good(), limit));
      case Unreturned unreturned -> Optional.of(new Unreturned(unreturned.valid(), span));
      case Cadence cadence -> Optional.empty();
      case Rating rating -> Optional.empty();
      case FirstTime first -> Optional.empty();
      case Condition condition -> Optional.empty();
      case Relayed relayed -> Optional.empty();
      case Curve curve -> Optional.empty();
    };
  }

  private static Optional<Limit> limit(Limit limit, TimeSpan span) {
    return switch (limit) {
      case Within within -> Optional.of(new Within(span));
      case BeforeDue before -> Optional.of(new BeforeDue(span));
      case ByDue due -> Optional.empty();
    };
  }

  private static Promise with(Promise promise, Promise.Form form) {
    return new Promise(
        promise.id(),
        form,
        promise.window(),
        promise.target(),
        promise.observed(),
        promise.owners(),
        promise.calendar(),
        promise.evidence(),
        promise.source(),
        promise.standing());
  }
}
