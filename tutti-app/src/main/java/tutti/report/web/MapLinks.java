package tutti.report.web;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import tutti.map.svg.MapAddresses;
import tutti.page.PageMoment;
import tutti.report.web.view.ArrowFilter;
import tutti.report.web.view.FunctionOpening;

/** Where a map leads: to arrows and parties, and to itself with a function opened or closed. */
record MapLinks(PageMoment moment, ArrowFilter filter, FunctionOpening opening) {

  MapLinks {
    requireNonNull(moment, "moment");
    requireNonNull(filter, "filter");
    requireNonNull(opening, "opening");
  }

  MapAddresses links() {
    return new MapAddresses(
        moment::arrow, moment::party, Optional.of(function -> folded(function, "/")));
  }

  /** A page of the map with a function opened or closed. */
  String folded(String function, String page) {
    return opening.toggled(function).on(filter.on(moment.on(page)));
  }
}
