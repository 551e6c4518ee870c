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
import tutti.company.Promise.BeforeDue;
import tutti.company.Promise.ByDue;
import tutti.company.Promise.Cadence;
import tutti.company.Promise.Condition;
import tutti.company.Promise.Curve;
import tutti.company.Promise.FirstTime;
import tutti.company.Promise.Limit;
import tutti.company.Promise.Rating;
import tutti.company.Promise.Reach;
import tutti.company.Promise.Relayed;
import tutti.company.Promise.Unreturned;
import tutti.company.Promise.Within;
import tutti.company.time.TimeSpans;

/** What both ends agree on: a promise as the fields it is written with. */
public final class PromiseTerms {

  /** The fields that are terms, in the order in which they are written. */
  public static final List<String> FIELDS =
      List.of(
          "valid",
          "good",
          "within",
          "every",
          "atLeast",
          "condition",
          "frozen",
          "relay",
          "curve",
          "by",
          "window",
          "target");

  private static final int BYTES = 5;

  private PromiseTerms() {}

  /** The terms of a promise, field by field. */
  public static Map<String, String> of(Promise promise) {
    var terms = new LinkedHashMap<String, String>();
    form(promise.form(), terms);
    terms.put("window", TimeSpans.write(promise.window()));
    if (!promise.observed()) {
      terms.put("target", percent(promise.target()));
    }
    return Collections.unmodifiableMap(terms);
  }

  private static void form(Promise.Form form, Map<String, String> terms) {
    switch (form) {
      case Reach(var valid, var good, var limit) -> {
        terms.put("valid", valid.word());
        terms.put("good", good.word());
        terms.put("within", limit(limit));
      }
      case Cadence(var every, var atLeast, var good) -> {
        good.ifPresent(stage -> terms.put("good", stage.word()));
        terms.put("every", TimeSpans.write(every));
        terms.put("atLeast", String.valueOf(atLeast));
      }
      case Rating(var valid, var atLeast, var by) -> {
        valid.ifPresent(stage -> terms.put("valid", stage.word()));
        terms.put("good", "rating >= " + atLeast);
      }
      case FirstTime() -> terms.put("good", "first-time-right");
      case Unreturned(var valid, var within) -> {
        terms.put("valid", valid.word());
        terms.put("good", "not-returned");
        terms.put("within", TimeSpans.write(within));
      }
      case Condition(var valid, var holds, var frozen) -> {
        terms.put("valid", valid.word());
        terms.put("condition", holds);
        frozen.ifPresent(stage -> terms.put("frozen", stage.word()));
      }
      case Relayed(var onto, var within) -> {
        terms.put("within", TimeSpans.write(within));
        terms.put("relay", onto);
      }
      case Curve(var valid, var good, var by) -> {
        terms.put("valid", valid.word());
        terms.put("curve", good.word());
        terms.put("by", TimeSpans.write(by));
      }
    }
  }

  /** A limit as it is written: {@code 24bh}, {@code due}, {@code 10bd before due}. */
  public static String limit(Limit limit) {
    return switch (limit) {
      case Within(var span) -> TimeSpans.write(span);
      case ByDue() -> "due";
      case BeforeDue(var span) -> TimeSpans.write(span) + " before due";
    };
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
