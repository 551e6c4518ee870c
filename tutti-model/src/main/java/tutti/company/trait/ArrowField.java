package tutti.company.trait;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tutti.company.Arrow;

/**
 * A field of an arrow: how the company file writes it, what its JSON Schema says of it, in which
 * column a table has it, and what a page asks for.
 *
 * @param means what it means, for readers of the JSON Schema
 * @param examples how it is written
 * @param words the words it may hold, when those are few
 * @param needed whether the file has to write it
 * @param column its column in the table of arrows, if it stands there
 * @param asked how a page asks for it, if it does
 * @param values what an arrow has in it, as it is written; nothing where it has none
 */
public record ArrowField(
    String name,
    ArrowFieldKind kind,
    String means,
    List<String> examples,
    List<String> words,
    boolean needed,
    Optional<String> column,
    Optional<ArrowQuestion> asked,
    Function<Arrow, List<String>> values) {

  public ArrowField {
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    requireNonNull(means, "means");
    examples = List.copyOf(examples);
    words = List.copyOf(words);
    requireNonNull(column, "column");
    requireNonNull(asked, "asked");
    requireNonNull(values, "values");
  }

  private static ArrowField of(
      String name, ArrowFieldKind kind, String means, Function<Arrow, List<String>> values) {
    return new ArrowField(
        name,
        kind,
        means,
        List.of(),
        List.of(),
        false,
        Optional.of(name),
        Optional.empty(),
        values);
  }

  static ArrowField single(
      String name, ArrowFieldKind kind, String means, Function<Arrow, String> value) {
    return of(name, kind, means, arrow -> present(value.apply(arrow)));
  }

  static ArrowField maybe(
      String name, ArrowFieldKind kind, String means, Function<Arrow, Optional<?>> value) {
    return of(
        name, kind, means, arrow -> value.apply(arrow).stream().map(Object::toString).toList());
  }

  static ArrowField several(
      String name, ArrowFieldKind kind, String means, Function<Arrow, List<String>> values) {
    return of(name, kind, means, values);
  }

  static ArrowField yes(String name, String means, Function<Arrow, Boolean> value) {
    return of(
            name,
            ArrowFieldKind.YES,
            means,
            arrow -> value.apply(arrow) ? List.of("true") : List.of())
        .such("true");
  }

  /** One of the words of an enum. */
  static <E extends Enum<E>> ArrowField word(
      String name, Class<E> words, String means, Function<Arrow, Optional<E>> value) {
    return of(
            name,
            ArrowFieldKind.WORD,
            means,
            arrow -> value.apply(arrow).stream().map(ArrowField::word).toList())
        .among(Arrays.stream(words.getEnumConstants()).map(ArrowField::word));
  }

  private static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<String> present(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }

  private ArrowField among(Stream<String> all) {
    return new ArrowField(name, kind, means, examples, all.toList(), needed, column, asked, values);
  }

  /** The same, written such as this. */
  ArrowField such(String... written) {
    return new ArrowField(
        name, kind, means, List.of(written), words, needed, column, asked, values);
  }

  /** The same, which the file has to write. */
  ArrowField needs() {
    return new ArrowField(name, kind, means, examples, words, true, column, asked, values);
  }

  /** The same in another column of the table. */
  ArrowField in(String other) {
    return new ArrowField(
        name, kind, means, examples, words, needed, Optional.of(other), asked, values);
  }

  /** The same, which no table has. */
  ArrowField outOfTable() {
    return new ArrowField(
        name, kind, means, examples, words, needed, Optional.empty(), asked, values);
  }

  /** The same, for which a page asks. */
  ArrowField asked(ArrowQuestion question) {
    return new ArrowField(
        name, kind, means, examples, words, needed, column, Optional.of(question), values);
  }
}
