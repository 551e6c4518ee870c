package tutti.report.web.view;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party.Side;
import tutti.company.PromiseState;
import tutti.measure.ArrowReading;
import tutti.page.PageAddresses;
import tutti.report.CompanyReport;

/**
 * Which arrows somebody looks at.
 *
 * @param states the states they may be in; any when none is named
 * @param side where their giver stands
 * @param party the id of a party at one of their ends
 * @param sought words that stand in what they give or in the name of an end, in any letters
 */
public record ArrowFilter(
    Set<PromiseState> states,
    Optional<Side> side,
    Optional<String> party,
    Optional<String> sought) {

  /** All of them. */
  public static final ArrowFilter ALL =
      new ArrowFilter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

  public ArrowFilter {
    states = Set.copyOf(states);
    requireNonNull(side, "side");
    requireNonNull(party, "party");
    requireNonNull(sought, "sought");
  }

  /**
   * Reads the words of an address, blank ones meaning any.
   *
   * @throws IllegalArgumentException with a sentence, when a word names nothing
   */
  public static ArrowFilter read(List<String> states, String side, String party, Company company) {
    return new ArrowFilter(
        states.stream().filter(word -> !word.isBlank()).map(ArrowFilter::state).collect(set()),
        said(side).map(ArrowFilter::side),
        said(party).map(id -> known(company, id)),
        Optional.empty());
  }

  /** The same, of those in which words stand; blank ones leave nothing out. */
  public ArrowFilter seeking(String words) {
    return new ArrowFilter(states, side, party, said(words));
  }

  private static Collector<PromiseState, ?, Set<PromiseState>> set() {
    return Collectors.toCollection(() -> EnumSet.noneOf(PromiseState.class));
  }

  private static Optional<String> said(String word) {
    return Optional.of(word.strip()).filter(text -> !text.isEmpty());
  }

  private static PromiseState state(String word) {
    return named("state", word.strip(), PromiseState.values(), PromiseState::word);
  }

  private static Side side(String word) {
    return named("side", word, Side.values(), ArrowFilter::word);
  }

  private static <T> T named(String what, String word, T[] all, Function<T, String> called) {
    return Arrays.stream(all)
        .filter(one -> called.apply(one).equals(word))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "The address says %s=%s, but a %s is one of %s."
                    .formatted(
                        what,
                        word,
                        what,
                        Arrays.stream(all).map(called).collect(Collectors.joining(", ")))));
  }

  private static String known(Company company, String id) {
    return company
        .find(id)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "The address says party=%s, but no party of this company has that id.%s"
                    .formatted(id, " Choose one from the list above the map.")))
        .id();
  }

  static String word(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }

  /** Whether it leaves anything out. */
  public boolean any() {
    return !equals(ALL);
  }

  boolean fits(Company company, ArrowReading reading) {
    var arrow = reading.arrow();
    return (states.isEmpty() || states.contains(reading.state()))
        && side.stream().allMatch(wanted -> stands(company, arrow, wanted))
        && party.stream().allMatch(id -> arrow.from().equals(id) || arrow.to().equals(id))
        && sought.stream().allMatch(words -> says(company, arrow, words));
  }

  private static boolean says(Company company, Arrow arrow, String words) {
    var wanted = words.toLowerCase(Locale.ROOT);
    return Stream.of(
            arrow.gives(), company.party(arrow.from()).name(), company.party(arrow.to()).name())
        .anyMatch(said -> said.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static boolean stands(Company company, Arrow arrow, Side wanted) {
    return company.party(arrow.from()).side().filter(wanted::equals).isPresent();
  }

  /** The ids of the arrows that fit; nothing when all do because nothing is asked. */
  public Optional<Set<String>> lit(CompanyReport report) {
    return any()
        ? Optional.of(
            report.reading().arrows().stream()
                .filter(arrow -> fits(report.company(), arrow))
                .map(arrow -> arrow.arrow().id())
                .collect(Collectors.toSet()))
        : Optional.empty();
  }

  /** The states as a form sends them: {@code broken,at-risk}. */
  public String words() {
    return states.stream().sorted().map(PromiseState::word).collect(Collectors.joining(","));
  }

  /** An address that keeps the filter. */
  public String on(String address) {
    var query =
        Stream.of(
                states.stream().sorted().map(state -> "state=" + state.word()),
                side.stream().map(one -> "side=" + word(one)),
                party.stream().map(id -> "party=" + PageAddresses.value(id)),
                sought.stream().map(words -> "words=" + PageAddresses.value(words)))
            .flatMap(Function.identity())
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query;
  }
}
