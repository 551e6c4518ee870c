package tutti.company;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tutti.company.form.FormShape;
import tutti.company.form.term.FormTerm;
import tutti.company.time.TimeSpans;

/** What both ends agree on: a promise as the fields it is written with. */
public final class PromiseTerms {

  /** The fields that are terms, in the order in which they are written. */
  public static final List<String> FIELDS =
      Stream.concat(
              FormShape.allTerms().stream().map(FormTerm::name), Stream.of("window", "target"))
          .toList();

  private static final int BYTES = 5;

  private PromiseTerms() {}

  /** The terms of a promise, field by field. */
  public static Map<String, String> of(Promise promise) {
    var terms = new LinkedHashMap<String, String>();
    promise.form().write((term, value) -> terms.put(term.name(), value));
    terms.put("window", TimeSpans.write(promise.window()));
    if (!promise.observed()) {
      terms.put("target", percent(promise.target()));
    }
    return Collections.unmodifiableMap(terms);
  }

  /** A share as it is written: {@code 80%}. */
  public static String percent(double share) {
    return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }

  /** A short mark of the terms: promises with the same terms have the same one. */
  public static String mark(Promise promise) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = digest.digest(of(promise).toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
