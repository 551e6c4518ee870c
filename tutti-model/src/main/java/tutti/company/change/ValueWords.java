package tutti.company.change;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import tutti.company.PromiseTerms;
import tutti.company.Stage;
import tutti.company.form.ReachLimit;
import tutti.company.time.TimeSpan;
import tutti.company.time.TimeSpans;
import tutti.company.time.WorkingCalendar;
import tutti.company.time.WorkingHours;

/** Values of the model as people say them. */
final class ValueWords {

  private ValueWords() {}

  /** The value inside an optional or a list that may be empty; none when there is nothing. */
  static Optional<Object> inside(Object value) {
    return switch (value) {
      case Optional<?> optional -> optional.map(inner -> (Object) inner);
      case OptionalDouble number ->
          number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
      case OptionalInt number ->
          number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
      case Collection<?> list when list.isEmpty() -> Optional.empty();
      case Map<?, ?> map when map.isEmpty() -> Optional.empty();
      case String text when text.isEmpty() -> Optional.empty();
      default -> Optional.of(value);
    };
  }

  static Optional<String> maybe(Object value) {
    return inside(value).map(ValueWords::say);
  }

  static String say(Object value) {
    return switch (value) {
      case Duration time -> TimeSpans.say(time);
      case TimeSpan span -> TimeSpans.say(span);
      case ReachLimit.Within within -> TimeSpans.say(within.span());
      case ReachLimit.ByDue due -> "the due date";
      case ReachLimit.BeforeDue before -> TimeSpans.say(before.span()) + " before the due date";
      case Double share -> percent(share);
      case Stage stage -> stage.word();
      case Enum<?> word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-');
      case Boolean yes -> yes ? "yes" : "no";
      case WorkingCalendar calendar -> calendar(calendar);
      case Optional<?> optional -> optional.map(ValueWords::say).orElse("nothing");
      case Collection<?> list ->
          list.stream().map(ValueWords::say).collect(Collectors.joining(", "));
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry -> say(entry.getKey()) + " " + say(entry.getValue()))
              .sorted()
              .collect(Collectors.joining(", "));
      case Record fields -> fields(fields);
      default -> value.toString();
    };
  }

  private static String calendar(WorkingCalendar calendar) {
    var days = calendar.days().stream().sorted().map(ValueWords::say).toList();
    return "%s, %s, %s, %s"
            .formatted(
                String.join(" ", days),
                WorkingHours.say(calendar.shifts()),
                calendar.zone(),
                calendar.holidays().map(region -> "holidays of " + region).orElse("no holidays"))
        + (calendar.free().isEmpty() ? "" : ", free on " + calendar.free().write())
        + (calendar.worked().isEmpty() ? "" : ", worked on " + calendar.worked().write());
  }

  private static String fields(Record fields) {
    return RecordComponents.of(fields).entrySet().stream()
        .filter(field -> maybe(field.getValue()).isPresent())
        .map(field -> label(field.getKey()) + " " + say(field.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** {@code 80 %} */
  static String percent(double share) {
    return PromiseTerms.percent(share).replace("%", " %");
  }

  /** {@code checkedBy} is said as {@code checked by}; small words as what they stand for. */
  static String label(String component) {
    return switch (component) {
      case "is" -> "kind";
      case "within" -> "limit";
      default -> component.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).strip();
    };
  }

  static String list(List<String> names) {
    return String.join(", ", names);
  }
}
