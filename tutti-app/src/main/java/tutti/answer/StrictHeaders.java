package tutti.answer;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What every answer tells a browser: nothing from elsewhere, nothing inline, in nobody's frame. */
public final class StrictHeaders {

  /** The Content-Security-Policy. */
  public static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final List<Map.Entry<String, String>> ALL =
      List.of(
          Map.entry("Content-Security-Policy", POLICY),
          Map.entry("X-Content-Type-Options", "nosniff"),
          Map.entry("X-Frame-Options", "DENY"),
          Map.entry("Referrer-Policy", "no-referrer"),
          Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
          Map.entry("Cross-Origin-Resource-Policy", "same-origin"),
          Map.entry("Cache-Control", "no-store"));

  private StrictHeaders() {}

  /** Sets each on an answer that no page is made for. */
  public static void set(BiConsumer<String, String> header) {
    ALL.forEach(one -> header.accept(one.getKey(), one.getValue()));
  }
}
