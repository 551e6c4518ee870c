package tutti.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tutti.company.Company;
import tutti.map.fold.OpenFunctions;
import tutti.web.view.Filter;
import tutti.web.view.Opening;

/**
 * Which arrows an address asks for, in its own words: {@code ?state=broken&side=demand}, and which
 * functions are open: {@code &open=sales,marketing}, all or none.
 */
record MapQuery(
    @Nullable List<String> state,
    @Nullable String side,
    @Nullable String party,
    @Nullable String open) {

  /** The same as a filter; a word that names nothing is refused with a sentence. */
  Filter in(Company company) {
    try {
      return Filter.read(
          state == null ? List.of() : state, otherwise(side), otherwise(party), company);
    } catch (IllegalArgumentException e) {
      throw new Refused(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
  }

  /** Which functions are open; as a reader finds them when the address does not say. */
  Opening opened(Company company) {
    try {
      return open == null || open.isBlank()
          ? new Opening(OpenFunctions.atFirst(company), false)
          : new Opening(OpenFunctions.read(open, company), true);
    } catch (IllegalArgumentException e) {
      throw new Refused(
          HttpStatus.BAD_REQUEST,
          "The address says open=%s, but %s".formatted(open, e.getMessage()));
    }
  }

  private static String otherwise(@Nullable String word) {
    return word == null ? "" : word;
  }
}
