package tutti.database.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import tutti.availability.Unavailable;
import tutti.database.DatabaseTrouble;
import tutti.database.RequestDeadline;

/** What a failed request is answered with, where that was nobody's fault. */
final class FailureAnswer {

  private FailureAnswer() {}

  /** Empty when something is wrong with the request, or with Tutti. */
  static Optional<Unavailable> of(
      HttpServletRequest request, Throwable failure, Optional<RequestDeadline> deadline) {
    var forChange = RequestNeeds.changes(request);
    return DatabaseTrouble.said(failure)
        .or(() -> outOfTime(deadline, failure, forChange))
        .or(() -> DatabaseTrouble.of(failure, forChange));
  }

  private static Optional<Unavailable> outOfTime(
      Optional<RequestDeadline> deadline, Throwable failure, boolean forChange) {
    return deadline
        .filter(RequestDeadline::passed)
        .map(_ -> DatabaseTrouble.outOfTime(forChange, Optional.of(failure)));
  }
}
