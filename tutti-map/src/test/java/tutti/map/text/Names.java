package tutti.map.text;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.PromiseState;
import tutti.map.ArrowLook;

/** Companies in which everything is called one thing, harmless or not. */
final class Names {

  static final ArrowLook BROKEN =
      new ArrowLook(PromiseState.BROKEN, 20, "6 of 20", "6 of 20 good", Optional.of(1));

  private Names() {}

  /** Names as somebody would write them who means harm, and names that are only unusual. */
  static Stream<String> hostile() {
    return Stream.of(
        "\"];click x \"javascript:alert(1)",
        "</svg><script>alert(1)</script>",
        "&lt;x&gt; &#34; &quot;",
        "a\nb\r\nc\u2028d",
        "\u0000\u0007\u001B[31mred\u0085",
        "]]} )) (( {{ [[ ||",
        "\\\" \\n \\l \\G \\",
        "-- --> ==> %% comment",
        "end subgraph graph style",
        "\uD83D\uDE80 to the \uD83D\uDC69\u200D\uD83D\uDE80",
        "\u202Egnp.\u202D \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
        "`markdown` **bold**",
        "#quot; #35;",
        "\uD800half",
        "");
  }

  /** Three parties and three arrows, all of this name; the first arrow is broken. */
  static Company called(String name) {
    return new Company(
        name,
        ZoneOffset.UTC,
        List.of(
            party("a", name, Party.Kind.FUNCTION),
            party("b", name, Party.Kind.FUNCTION),
            party("c", name, Party.Kind.OUTSIDE)),
        List.of(),
        List.of(
            arrow("1", "a", "b", name), arrow("2", "b", "c", name), arrow("3", "c", "a", name)));
  }

  static Map<String, ArrowLook> looks() {
    return Map.of("1", BROKEN, "2", ArrowLook.of(PromiseState.KEPT));
  }

  private static Party party(String id, String name, Party.Kind kind) {
    return new Party(id, name, kind, Optional.empty(), Optional.empty());
  }

  static Arrow arrow(String id, String from, String to, String gives) {
    return new Arrow(id, from, to, gives, "", Optional.empty(), false, List.of());
  }
}
