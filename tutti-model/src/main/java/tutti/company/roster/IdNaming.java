package tutti.company.roster;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes ids out of names. */
public final class IdNaming {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
  private static final int LONGEST = 80;
  private static final int SHORT = 60;

  private IdNaming() {}

  /** An id as it is; a name such as {@code Product Marketing} as {@code product-marketing}. */
  static Optional<String> id(String written) {
    return Optional.of(ID.matcher(written).matches() ? written : slug(written))
        .filter(id -> !id.isEmpty());
  }

  /** {@code Product Marketing} is {@code product-marketing}; a taken one gets a number. */
  public static String unused(String name, String otherwise, Predicate<String> taken) {
    var slug = slug(name);
    var cut = slug.substring(0, Math.min(SHORT, slug.length())).replaceAll("-+$", "");
    var id = cut.isEmpty() ? otherwise : cut;
    var next = id;
    for (var i = 2; taken.test(next); i++) {
      next = id + "-" + i;
    }
    return next;
  }

  private static String slug(String name) {
    var plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    var words = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    var trimmed = words.replaceAll("^-+|-+$", "");
    return trimmed.substring(0, Math.min(LONGEST, trimmed.length())).replaceAll("-+$", "");
  }
}
