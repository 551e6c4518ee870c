package tutti.web;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import tutti.map.svg.Links;
import tutti.web.view.Filter;
import tutti.web.view.Opening;

/** Where a map leads: to arrows and parties, and to itself with a function opened or closed. */
record MapLinks(Moment moment, Filter filter, Opening opening) {

  MapLinks {
    requireNonNull(moment, "moment");
    requireNonNull(filter, "filter");
    requireNonNull(opening, "opening");
  }

  Links links() {
    return new Links(moment::arrow, moment::party, Optional.of(function -> folded(function, "/")));
  }

  /** A page of the map with a function opened or closed. */
  String folded(String function, String page) {
    return opening.toggled(function).on(filter.on(moment.on(page)));
  }
}
