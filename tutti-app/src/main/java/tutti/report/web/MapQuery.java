package tutti.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tutti.company.Company;
import tutti.map.fold.OpenFunctions;
import tutti.page.PageRefusal;
import tutti.report.web.view.ArrowFilter;
import tutti.report.web.view.FunctionOpening;

/**
 * Which arrows an address asks for, in its own words: {@code ?state=broken&side=demand}, and which
 * functions are open: {@code &open=sales,marketing}, all or none; of a table also words: {@code
 * &words=answers}.
 */
record MapQuery(
    @Nullable List<String> state,
    @Nullable String side,
    @Nullable String party,
    @Nullable String open,
    @Nullable String words) {

  /** The same as a filter; a word that names nothing is refused with a sentence. */
  ArrowFilter in(Company company) {
    try {
      return ArrowFilter.read(
              state == null ? List.of() : state, otherwise(side), otherwise(party), company)
          .seeking(otherwise(words));
    } catch (IllegalArgumentException e) {
      throw new PageRefusal(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
  }

  /** Which functions are open; as a reader finds them when the address does not say. */
  FunctionOpening opened(Company company) {
    try {
      return open == null || open.isBlank()
          ? new FunctionOpening(OpenFunctions.atFirst(company), false)
          : new FunctionOpening(OpenFunctions.read(open, company), true);
    } catch (IllegalArgumentException e) {
      throw new PageRefusal(
          HttpStatus.BAD_REQUEST,
          "The address says open=%s, but %s".formatted(open, e.getMessage()));
    }
  }

  private static String otherwise(@Nullable String word) {
    return word == null ? "" : word;
  }
}
