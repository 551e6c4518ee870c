package tutti.insight.flow;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import tutti.company.Company;
import tutti.company.Stage;
import tutti.company.file.CompanyFile;
import tutti.company.template.CompanyTemplates;
import tutti.evidence.Evidence;
import tutti.handoff.MemoryLedger;

/** What happened in a company, told fact by fact; day 0 is the first of January 2026. */
public final class Tale {

  private static final Instant NEW_YEAR = Instant.parse("2026-01-01T12:00:00Z");

  private final Company company;
  private final MemoryLedger ledger = new MemoryLedger();

  private Tale(Company company) {
    this.company = company;
  }

  /** In the company of the template {@code revenue-chain}. */
  public static Tale ofTheChain() {
    return new Tale(chain());
  }

  public static Company chain() {
    return CompanyFile.read("chain.yaml", CompanyTemplates.text("revenue-chain").orElseThrow());
  }

  /** In another company; the header is put in front. */
  public static Tale of(String yaml) {
    return new Tale(
        CompanyFile.read("company.yaml", "apiVersion: tutti/v1\nkind: Company\n" + yaml));
  }

  public static Instant day(int day) {
    return NEW_YEAR.plus(Duration.ofDays(day));
  }

  /** A fact of a thread; the hand-off has the thread's name for a key. */
  public Tale is(Stage stage, String arrow, String thread, int day, String... attributes) {
    return fact(arrow, thread, stage, day, Optional.empty(), Optional.of(thread), attributes);
  }

  /** Given and confirmed on one day. */
  public Tale done(String arrow, String thread, int day) {
    return is(Stage.DELIVERED, arrow, thread, day).is(Stage.CONFIRMED, arrow, thread, day);
  }

  public Tale given(String arrow, String thread, int day) {
    return is(Stage.DELIVERED, arrow, thread, day);
  }

  /** A fact of a hand-off that belongs to no thread. */
  public Tale alone(Stage stage, String arrow, String key, int day, String... attributes) {
    return fact(arrow, key, stage, day, Optional.empty(), Optional.empty(), attributes);
  }

  /** A fact of a hand-off that came from another one. */
  public Tale from(String parent, Stage stage, String arrow, String key, int day) {
    return fact(arrow, key, stage, day, Optional.of(parent), Optional.empty());
  }

  private Tale fact(
      String arrow,
      String key,
      Stage stage,
      int day,
      Optional<String> parent,
      Optional<String> thread,
      String... attributes) {
    var details =
        new Evidence.Details(
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.of("told").filter(r -> stage == Stage.DECLINED),
            parent,
            thread,
            pairs(attributes));
    ledger.add(Evidence.saying("test", arrow, key, stage, day(day), details));
    return this;
  }

  private static Map<String, String> pairs(String... attributes) {
    return IntStream.range(0, attributes.length / 2)
        .boxed()
        .collect(toMap(i -> attributes[2 * i], i -> attributes[2 * i + 1]));
  }

  /** One thread through the steps of the template, a day for each, as far as a step. */
  public Tale walk(String thread, int day, int steps) {
    for (var step = 1; step <= steps; step++) {
      step(thread, step, day + step - 1);
    }
    return this;
  }

  /** All that a step of the template asks for. */
  public Tale step(String thread, int step, int day) {
    switch (step) {
      case 1 -> done("rc-01", thread, day);
      case 2 -> done("rc-02", thread, day).done("rc-03", thread, day);
      case 3 -> given("rc-04", thread, day);
      case 4 -> done("rc-05", thread, day).done("rc-06", thread, day).done("rc-07", thread, day);
      case 5 -> done("rc-09", thread, day);
      case 6 -> done("rc-12", thread, day).done("rc-13", thread, day);
      case 7 -> given("rc-15", thread, day);
      default -> throw new IllegalArgumentException("No step " + step);
    }
    return this;
  }

  public Flow on(int day) {
    return Flow.of(company, ledger.handOffs(day(day)), day(day), Flow.WINDOW);
  }
}
