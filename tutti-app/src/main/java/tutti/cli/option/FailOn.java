package tutti.cli.option;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tutti.company.PromiseState;
import tutti.reading.SpellingSuggestion;
import tutti.report.CompanyReport;
import tutti.report.RowsRead;

/**
 * When a measurement is to fail.
 *
 * @param state when an arrow is in this state or worse
 * @param refused when so large a share of the rows, 0 to 1, could not be read, and at least one row
 */
public record FailOn(Optional<PromiseState> state, Optional<Double> refused) {

  private static final Pattern REFUSED =
      Pattern.compile(
          "refused(?:\\s*=\\s*(\\d{1,3}(?:\\.\\d{1,6})?)\\s*%)?", Pattern.CASE_INSENSITIVE);
  private static final double HUNDRED = 100;

  public FailOn {
    requireNonNull(state, "state");
    requireNonNull(refused, "refused");
  }

  /** What the words of the option say; the last of each kind counts. */
  public static FailOn of(List<String> words) {
    var all = new FailOn(Optional.empty(), Optional.empty());
    for (var word : words) {
      all = all.or(one(word.strip()));
    }
    return all;
  }

  private FailOn or(FailOn other) {
    return new FailOn(other.state.or(() -> state), other.refused.or(() -> refused));
  }

  private static FailOn one(String word) {
    return share(word)
        .map(share -> new FailOn(Optional.empty(), Optional.of(share)))
        .or(() -> state(word).map(state -> new FailOn(Optional.of(state), Optional.empty())))
        .orElseThrow(() ->
            new CommandRefusal(
                "--fail-on: expected broken, at-risk or silent, or a share of rows that could not be read, such as refused=5%, found "
                    + SpellingSuggestion.quoted(word)
                    + "."));
  }

  private static Optional<Double> share(String word) {
    return Optional.of(REFUSED.matcher(word))
        .filter(Matcher::matches)
        .map(found -> Optional.ofNullable(found.group(1)).map(Double::parseDouble).orElse(0.0))
        .filter(percent -> percent <= HUNDRED)
        .map(percent -> percent / HUNDRED);
  }

  private static Optional<PromiseState> state(String word) {
    return Stream.of(PromiseState.BROKEN, PromiseState.AT_RISK, PromiseState.SILENT)
        .filter(state -> state.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  public boolean reached(CompanyReport report, RowsRead read) {
    return state.filter(limit -> reached(report, limit)).isPresent()
        || refused.filter(share -> read.refused() > 0 && read.share() >= share).isPresent();
  }

  private static boolean reached(CompanyReport report, PromiseState limit) {
    return report.reading().arrows().stream()
        .anyMatch(arrow -> arrow.state().compareTo(limit) <= 0);
  }
}
