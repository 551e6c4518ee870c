package tutti.insight.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.handoff.HandOff;

/** Companies thrown with a seed, with every section a file may have, some of it odd. */
public final class RandomCompany {

  private static final List<String> WORDS =
      List.of(
          "leads",
          "sales-driven growth",
          "our internal customer",
          "nobody calls back",
          "Ünïcode ☃ %s %d",
          "Sales",
          "Product",
          "customer",
          "Jonas Weck wins",
          "a / b",
          "framework");

  private static final List<String> PEOPLE =
      List.of("Jonas Weck", "Ines Calvo", "Mira Okafor", "Pedro / Lund", "Cher", "Ünal ☃");

  private static final List<String> FORMS =
      List.of(
          "valid: requested, good: delivered, within: 3d",
          "valid: offered, good: accepted, within: 24bh",
          "valid: accepted, good: delivered, within: due",
          "valid: accepted, good: confirmed, within: 10bd before due",
          "valid: offered, good: told-back, within: 30d",
          "every: 14d, atLeast: 2",
          "every: 30d, good: confirmed",
          "good: rating >= 4",
          "good: first-time-right",
          "valid: delivered, good: not-returned, within: 7d",
          "valid: delivered, condition: attr.used == 'yes'",
          "valid: delivered, condition: 'attr.fulfiller ==', frozen: accepted",
          "valid: delivered, curve: confirmed, by: 60d, observed: true");

  private static final List<String> KINDS = List.of("problem", "release", "live", "outcome");

  private final Random dice;
  private final Random threads;
  private final int parties;
  private final int arrows;

  private RandomCompany(long seed) {
    this.dice = new Random(seed);
    this.threads = new Random(-seed);
    this.parties = 2 + dice.nextInt(8);
    this.arrows = dice.nextInt(16);
  }

  /** The company of a seed. */
  public static Company of(long seed) {
    return Written.company(yaml(seed));
  }

  /** Its text, below the header. */
  public static String yaml(long seed) {
    return new RandomCompany(seed).yaml();
  }

  private String yaml() {
    return "name: %s%nsize: %s%n".formatted(quoted(WORDS), oneOf("startup", "grown"))
        + some("goal: {text: %s}\n".formatted(quoted(WORDS)))
        + list("parties", parties, this::party)
        + list("people", dice.nextInt(3), i -> "{name: " + quote(PEOPLE.get(i)) + "}")
        + list("seats", dice.nextInt(8), i -> seat())
        + list("arrows", arrows, this::arrow)
        + exchanges()
        + market()
        + chain()
        + governance();
  }

  private String exchanges() {
    return arrows == 0
        ? ""
        : list("pairs", dice.nextInt(3), i -> "{give: %s, get: %s}".formatted(a(), a()))
            + list("relays", dice.nextInt(4), i -> "{from: %s, to: %s}".formatted(a(), a()));
  }

  private String market() {
    return list(
            "audiences",
            2,
            i ->
                "{id: au%d, name: %s%s}"
                    .formatted(i, quoted(WORDS), some(", share: " + dice.nextInt(100) + "%")))
        + list(
            "needs",
            2,
            i -> "{id: n%d, words: %s%s}".formatted(i, quoted(WORDS), some(", audience: au0")))
        + list(
            "offerings",
            2,
            i ->
                "{id: o%d%s%s%s, motion: %s}"
                    .formatted(
                        i,
                        some(", needs: [n0]"),
                        some(", proof: x"),
                        some(", competitorNote: " + day()),
                        motion()))
        + list(
            "programs",
            2,
            i ->
                "{id: g%d, name: %s%s%s, needs: [n1], offerings: [o1]}"
                    .formatted(
                        i, quoted(WORDS), some(", signal: clicks"), some(", proof: unproven")))
        + list(
            "parts",
            1,
            i ->
                "{function: %s, audience: au1, statement: %s, criterion: %s}"
                    .formatted(p(), quoted(WORDS), quoted(WORDS)));
  }

  private String chain() {
    return list("stages", KINDS.size(), this::stage)
        + list(
            "enablement",
            2,
            i -> "{id: e%d, to: %s, from: %s, what: x, expire: 90d}".formatted(i, p(), p()))
        + list(
            "launches",
            1,
            i ->
                "{id: l%d, offering: o0, date: %s, receivers: [%s], enablement: [e0]}"
                    .formatted(i, day(), p()))
        + list(
            "dealDesk",
            1,
            i -> "{id: d%d, ask: %s, route: [%s], limit: 8bh}".formatted(i, p(), p()));
  }

  /** The first two owe nothing to later changes of this class: their dice are the old ones. */
  private String stage(int i) {
    var owner = i < 2 ? p() : "p0";
    var joint = i < 2 ? p() : "p0";
    return "{id: s%d, is: %s, owner: %s, done: released%s%s%s}"
        .formatted(
            i,
            KINDS.get(i),
            owner,
            threads.nextInt(4) == 0 ? ", joint: [%s]".formatted(joint) : "",
            arrows == 0 ? "" : ", arrows: [a%d]".formatted(threads.nextInt(arrows)),
            threads.nextBoolean() ? ", within: 20d" : "");
  }

  private String governance() {
    return some("mix: {shares: {p0: 60%, p1: 40%}}\n")
        + some("checks: {L06: info, L26: off, L01: warning}\n")
        + some("exemptions: [{rule: L09, why: x, by: Ines Calvo, until: " + day() + "}]\n")
        + some("controls: [{rule: L03, control: x, checkedBy: Ines Calvo, until: " + day() + "}]\n")
        + some("conflicts: [{id: own-1, a: p0, b: p1, why: x}]\n")
        + list(
            "decisions",
            dice.nextInt(3),
            i ->
                "{id: c%d, what: %s, affects: [%s, %s], invited: [%s], inputs: [{from: %s, what: x}]}"
                    .formatted(i, quoted(WORDS), p(), p(), p(), p()))
        + list(
            "reviews",
            dice.nextInt(3),
            i ->
                "{id: r%d, what: %s%s, required: [%s, %s], attended: [%s]}"
                    .formatted(i, quoted(WORDS), some(", last: " + day()), p(), p(), p()));
  }

  private String party(int i) {
    return "{id: p%d%s, kind: %s%s%s%s%s%s, inputs: [%s], motion: %s}"
        .formatted(
            i,
            some(", name: " + quoted(WORDS)),
            oneOf("function", "role", "outside"),
            i > 0 ? some(", within: p" + dice.nextInt(i)) : "",
            some(", side: " + oneOf("supply", "demand", "customer")),
            some(", purpose: " + quoted(WORDS)),
            some(", voice: bridge"),
            some(", criteria: [" + quoted(WORDS) + ", {says: x, promise: a0/q0}]"),
            p(),
            motion());
  }

  private String motion() {
    return "{buyer: %s, size: %s, channel: %s}"
        .formatted(oneOf("a", "b"), oneOf("1", "2"), oneOf("x", "y"));
  }

  private String seat() {
    return "{party: %s, person: %s%s%s%s}"
        .formatted(
            p(),
            quoted(PEOPLE),
            some(", deputy: " + quoted(PEOPLE)),
            some(", share: 50%"),
            some(", until: " + day()));
  }

  private String arrow(int i) {
    return "{id: a%d, from: %s, to: %s%s%s%s%s%s%s%s%s, promises: [%s]}"
        .formatted(
            i,
            p(),
            p(),
            some(", gives: " + quoted(WORDS)),
            some(", why: " + quoted(WORDS)),
            some(", by: " + p()),
            some(", observed: true"),
            some(", mode: " + oneOf("collaboration", "service", "facilitation")),
            some(", until: " + day()),
            some(", need: n0"),
            some(", %s: true".formatted(oneOf("shared", "oneWay", "push"))),
            IntStream.range(0, dice.nextInt(4))
                .mapToObj(this::promise)
                .collect(Collectors.joining(", ")))
        .replace("promises", some("needs: [" + a() + ", e1], ") + "promises");
  }

  private String promise(int i) {
    return "{id: q%d, %s, window: %s, target: %s%s%s%s}"
        .formatted(
            i,
            dice.nextInt(8) == 0
                ? "relay: %s, within: 3d".formatted(a())
                : oneOf(FORMS.toArray(String[]::new)),
            oneOf("28d", "90d", "365d"),
            oneOf("25%", "80%", "99%", "99.5%", "100%"),
            some(", owner: [" + quoted(PEOPLE) + ", " + quoted(PEOPLE) + "]"),
            some(", evidence: crm"),
            some(standing()));
  }

  private String standing() {
    return oneOf(
        ", agreed: [{end: giver, by: Cher, on: " + day() + "}]",
        ", agreed: [{end: receiver, by: Cher, on: " + day() + ", terms: \"abc\"}]",
        ", imposed: {by: Cher, on: " + day() + ", why: x}",
        ", proposed: {terms: {target: 90%}, end: giver, by: Cher, on: " + day() + "}");
  }

  private String day() {
    return LocalDate.of(2026, 1, 1).plusDays(dice.nextInt(700)).toString();
  }

  private String p() {
    return "p" + dice.nextInt(parties);
  }

  private String a() {
    return "a" + dice.nextInt(Math.max(1, arrows));
  }

  private String some(String text) {
    return dice.nextInt(3) == 0 ? text : "";
  }

  private String oneOf(String... words) {
    return words[dice.nextInt(words.length)];
  }

  private String quoted(List<String> words) {
    return quote(words.get(dice.nextInt(words.size())));
  }

  private static String quote(String word) {
    return "\"" + word + "\"";
  }

  private static String list(String name, int size, IntFunction<String> entry) {
    return size == 0
        ? ""
        : name
            + ":\n"
            + IntStream.range(0, size)
                .mapToObj(i -> "  - " + entry.apply(i) + "\n")
                .collect(Collectors.joining());
  }

  /** What happened in it: on some arrows nothing, on others up to forty hand-offs. */
  public static List<HandOff> handOffs(long seed, Company company, Instant until) {
    var dice = new Random(seed);
    return company.arrows().stream()
        .flatMap(arrow ->
            IntStream.range(0, dice.nextInt(3) == 0 ? 0 : dice.nextInt(40))
                .mapToObj(key -> handOff(dice, arrow, key, until)))
        .toList();
  }

  private static HandOff handOff(Random dice, Arrow arrow, int key, Instant until) {
    var facts = new ArrayList<Evidence>();
    var at = until.minusSeconds(dice.nextInt(300 * 86_400));
    for (var stage = dice.nextInt(2); stage < Stage.values().length; stage += 1 + dice.nextInt(5)) {
      facts.add(
          Evidence.saying(
              "t", arrow.id(), "k" + key, Stage.ofRank(stage), at, details(dice, at, key)));
      at = at.plusSeconds(dice.nextInt(5 * 86_400));
    }
    return HandOff.of(facts);
  }

  /**
   * Two of three hand-offs belong to one of twelve threads; every second is confirmed by silence.
   */
  private static Evidence.Details details(Random dice, Instant at, int key) {
    return new Evidence.Details(
        dice.nextBoolean() ? Optional.of(at.plusSeconds(86_400)) : Optional.empty(),
        dice.nextBoolean() ? OptionalInt.of(dice.nextInt(6)) : OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("t" + key % 12).filter(thread -> key % 3 > 0),
        key % 2 == 0 ? Map.of("assumed", "true") : Map.of());
  }
}
