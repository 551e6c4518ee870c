package tutti.charter.web.edit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Short names for new things, made from what they are called. */
final class NewIds {

  private static final int LONGEST = 60;

  private NewIds() {}

  /** {@code Product Marketing} is {@code product-marketing}; a taken one gets a number. */
  static String of(String name, String otherwise, Predicate<String> taken) {
    var slug = slug(name);
    var id = slug.isEmpty() ? otherwise : slug;
    var next = id;
    for (var i = 2; taken.test(next); i++) {
      next = id + "-" + i;
    }
    return next;
  }

  private static String slug(String name) {
    var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    var slug = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    var cut = slug.substring(0, Math.min(LONGEST, slug.length()));
    return cut.replaceAll("^-+|-+$", "");
  }
}
