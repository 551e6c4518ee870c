package tutti.company.file;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import tutti.company.time.TimeSpan;
import tutti.company.time.TimeSpans;
import tutti.reading.yaml.YamlEntry;

/** The fields of one entry, each read as what it holds; what is wrong is noted at its place. */
record EntryFields(YamlEntry entry) {

  /** The fields of an entry that has these and no others, each once; empty when it has none. */
  static Optional<EntryFields> of(YamlEntry entry, List<String> names, String example) {
    if (!entry.isMapping(example)) {
      return Optional.empty();
    }
    entry.once().allow(names);
    return Optional.of(new EntryFields(entry));
  }

  String id(String example) {
    return FileHeaders.id(entry, example);
  }

  Optional<String> text(String field) {
    return entry.find(field).flatMap(YamlEntry::text);
  }

  String text(String field, String otherwise) {
    return text(field).orElse(otherwise);
  }

  String need(String field, String expected) {
    return entry.need(field, expected).flatMap(YamlEntry::text).orElse("?");
  }

  <T> Optional<T> as(String field, Function<String, T> parser, String expected) {
    return entry.find(field).flatMap(e -> e.as(parser, expected));
  }

  boolean yes(String field) {
    return as(field, EntryFields::yesOrNo, "true or false").orElse(false);
  }

  private static boolean yesOrNo(String written) {
    return switch (written) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default -> throw new IllegalArgumentException(written);
    };
  }

  Optional<LocalDate> date(String field) {
    return as(field, LocalDate::parse, "a date such as 2027-01-31");
  }

  LocalDate needDate(String field) {
    entry.need(field, "a date such as 2027-01-31");
    return date(field).orElse(LocalDate.EPOCH);
  }

  /** A share of a whole, 0 to 100 %. */
  OptionalDouble share(String field) {
    return as(field, EntryFields::part, "a share from 0 to 1, such as 80% or 0.8")
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  static double part(String written) {
    var percent = written.endsWith("%");
    var number =
        new BigDecimal(percent ? written.substring(0, written.length() - 1).strip() : written);
    var share = percent ? number.movePointLeft(2).doubleValue() : number.doubleValue();
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(written);
    }
    return share;
  }

  OptionalInt grade(String field) {
    return as(field, EntryFields::oneToFive, "a number from 1 to 5")
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private static int oneToFive(String written) {
    var number = Integer.parseInt(written);
    if (number < 1 || number > 5) {
      throw new IllegalArgumentException(written);
    }
    return number;
  }

  Optional<Duration> span(String field) {
    return as(field, TimeSpans::parse, "a span such as 90d, 8h or 15m");
  }

  Optional<TimeSpan> working(String field) {
    return as(field, TimeSpans::span, "a span such as 14d, 8h, 24bh or 10bd");
  }

  <E extends Enum<E>> Optional<E> word(String field, Class<E> words, String expected) {
    return as(field, w -> Enum.valueOf(words, upper(w)), expected);
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** A list of words; a single one may stand without brackets. */
  List<String> texts(String field) {
    return values(field).stream().flatMap(item -> item.text().stream()).toList();
  }

  private List<YamlEntry> values(String field) {
    return entry.find(field).map(e -> e.isList() ? e.items() : List.of(e)).orElse(List.of());
  }

  Optional<String> reference(String field, String what, Set<String> ids) {
    return entry
        .find(field)
        .flatMap(e -> e.text().map(id -> ReferenceFields.known(e, what, id, ids)));
  }

  String needReference(String field, String what, Set<String> ids) {
    entry.need(field, "the id of " + ReferenceFields.one(what));
    return reference(field, what, ids).orElse("?");
  }

  List<String> references(String field, String what, Set<String> ids) {
    return values(field).stream()
        .flatMap(e -> e.text().map(id -> ReferenceFields.known(e, what, id, ids)).stream())
        .toList();
  }

  /** The entries of a list of mappings, each read; those with an id have one of their own. */
  <T> List<T> each(String field, Function<YamlEntry, Optional<T>> reader) {
    var read = new ArrayList<T>();
    var seen = new HashSet<String>();
    for (var item : items(field)) {
      FileHeaders.distinct(item, seen);
      reader.apply(item).ifPresent(read::add);
    }
    return read;
  }

  List<YamlEntry> items(String field) {
    return entry.find(field).map(YamlEntry::items).orElse(List.of());
  }
}
