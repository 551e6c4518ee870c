package tutti.database.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tutti.answer.ErrorAnswer;
import tutti.availability.Unavailable;
import tutti.database.DatabaseWatch;
import tutti.database.disk.DiskFloor;

/**
 * Answers at once what cannot be done just now: everything while the database is down, changes
 * while the disk is full. Nothing of their bodies is read.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class AvailabilityFilter extends OncePerRequestFilter {

  private final DatabaseWatch database;
  private final DiskFloor disk;

  AvailabilityFilter(DatabaseWatch database, DiskFloor disk) {
    this.database = requireNonNull(database, "database");
    this.disk = requireNonNull(disk, "disk");
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return RequestNeeds.needsNothing(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      mustBePossible(request);
    } catch (Unavailable unavailable) {
      ErrorAnswer.send(request, response, unavailable);
      return;
    }
    chain.doFilter(request, response);
  }

  private void mustBePossible(HttpServletRequest request) {
    database.mustAnswer(RequestNeeds.changes(request));
    if (RequestNeeds.changes(request)) {
      disk.mustHaveRoom();
    }
    if (RequestNeeds.uploads(request) && !disk.hasRoomForFiles()) {
      throw disk.noRoom();
    }
  }
}
