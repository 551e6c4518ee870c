package tutti.company.form.term;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tutti.company.Stage;
import tutti.company.time.TimeSpan;
import tutti.company.time.TimeSpans;
import tutti.reading.yaml.YamlEntry;

/**
 * A promise in a company file, its fields each read as what they hold; what is wrong is noted at
 * its place.
 *
 * @param arrows reads the field of a name as the id of an arrow of the file
 */
public record TermsEntry(YamlEntry entry, UnaryOperator<String> arrows) {

  private static final String STAGES = "a stage such as requested, offered, delivered or confirmed";
  private static final String SPAN = "a span such as 14d, 8h, 24bh or 10bd";

  public TermsEntry {
    requireNonNull(entry, "entry");
    requireNonNull(arrows, "arrows");
  }

  boolean written(FormTerm term) {
    return entry.find(term.name()).isPresent();
  }

  /** What stands in {@code good}; empty when nothing does, or more than one value. */
  String good() {
    return entry
        .find(FormTerm.GOOD.name())
        .filter(YamlEntry::isText)
        .flatMap(YamlEntry::text)
        .orElse("");
  }

  /** A field as a parser understands it. */
  public <T> Optional<T> as(FormTerm term, Function<String, T> parser, String expected) {
    return entry.find(term.name()).flatMap(value -> value.as(parser, expected));
  }

  /** A field that has to be written, as a parser understands it. */
  public <T> Optional<T> need(
      FormTerm term, String missing, Function<String, T> parser, String expected) {
    entry.need(term.name(), missing);
    return as(term, parser, expected);
  }

  public String text(FormTerm term) {
    return entry.find(term.name()).flatMap(YamlEntry::text).orElse("");
  }

  public Optional<Stage> stage(FormTerm term) {
    return as(term, TermsEntry::named, STAGES);
  }

  public Optional<Stage> needStage(FormTerm term) {
    return need(term, STAGES, TermsEntry::named, STAGES);
  }

  /** A stage where the words of other forms may stand, too. */
  public Optional<Stage> needStageOr(FormTerm term, String other) {
    return need(term, STAGES + ", or " + other, TermsEntry::named, STAGES);
  }

  private static Stage named(String word) {
    return Stage.named(word).orElseThrow();
  }

  public Optional<TimeSpan> needSpan(FormTerm term) {
    return need(term, SPAN, TimeSpans::span, SPAN);
  }

  public Optional<Duration> period(FormTerm term) {
    return as(term, TimeSpans::period, "a period such as week, month, quarter, 7d or 14d");
  }

  /** A whole number from 1. */
  public Optional<Integer> count(FormTerm term) {
    return as(term, TermsEntry::counted, "a number from 1");
  }

  private static int counted(String written) {
    var number = Integer.parseInt(written);
    if (number < 1) {
      throw new IllegalArgumentException(written);
    }
    return number;
  }

  /** The id of an arrow of the file; a word that is none when it is missing or unknown. */
  public String needArrow(FormTerm term) {
    return arrows.apply(term.name());
  }
}
