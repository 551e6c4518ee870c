package tutti.charter.web.people;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tutti.company.roster.Roster;
import tutti.company.roster.RosterAddition;
import tutti.page.FieldFault;

/**
 * A list of parties and people on its way into the charter.
 *
 * @param format {@code csv} or {@code backstage}
 * @param roster what it adds; none before it was read
 */
public record RosterView(
    int expected,
    String format,
    String text,
    String who,
    List<String> people,
    Optional<Roster> roster,
    List<FieldFault> faults) {

  public RosterView {
    requireNonNull(format, "format");
    requireNonNull(text, "text");
    requireNonNull(who, "who");
    people = List.copyOf(people);
    requireNonNull(roster, "roster");
    faults = List.copyOf(faults);
  }

  /** Something that would be added. */
  public record Row(String sort, String what, String more) {
    static Row of(RosterAddition addition) {
      var fields = addition.fields();
      var first = fields.entrySet().iterator().next();
      return new Row(
          addition.sort().name().toLowerCase(Locale.ROOT),
          first.getValue(),
          fields.entrySet().stream()
              .skip(1)
              .map(field -> field.getKey() + " " + field.getValue())
              .collect(Collectors.joining(", ")));
    }
  }

  public List<Row> rows() {
    return roster.stream().flatMap(r -> r.additions().stream()).map(Row::of).toList();
  }

  /** What was not taken, each with its place and the reason. */
  public List<FieldFault> passedOver() {
    return roster.stream()
        .flatMap(r -> r.passedOver().stream())
        .map(problem -> new FieldFault("", FieldFault.place(problem), problem.says()))
        .toList();
  }

  /** Whether there is anything to store. */
  public boolean waits() {
    return !rows().isEmpty();
  }

  public String headline() {
    if (!faults.isEmpty()) {
      return "Something needs another look.";
    }
    return switch (roster.map(r -> r.additions().size()).orElse(-1)) {
      case -1 -> "Bring the people another tool already knows.";
      case 0 -> "Nothing in it is new.";
      case 1 -> "1 entry would be added.";
      default -> "%,d entries would be added.".formatted(rows().size());
    };
  }

  public List<FieldFault> at(String field) {
    return faults.stream().filter(fault -> fault.field().equals(field)).toList();
  }

  /** The text as a field carries it without touching its line ends. */
  public String packed() {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static String unpacked(String packed) {
    try {
      return new String(Base64.getDecoder().decode(packed), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  RosterView with(Roster found) {
    return new RosterView(expected, format, text, who, people, Optional.of(found), List.of());
  }

  RosterView with(List<FieldFault> wrong) {
    return new RosterView(expected, format, text, who, people, Optional.empty(), wrong);
  }
}
