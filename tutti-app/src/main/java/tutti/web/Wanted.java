package tutti.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tutti.company.Company;
import tutti.web.view.Filter;

/** Which arrows an address asks for, in its own words: {@code ?state=broken&side=demand}. */
record Wanted(@Nullable List<String> state, @Nullable String side, @Nullable String party) {

  /** The same as a filter; a word that names nothing is refused with a sentence. */
  Filter in(Company company) {
    try {
      return Filter.read(
          state == null ? List.of() : state, otherwise(side), otherwise(party), company);
    } catch (IllegalArgumentException e) {
      throw new Refused(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
  }

  private static String otherwise(@Nullable String word) {
    return word == null ? "" : word;
  }
}
