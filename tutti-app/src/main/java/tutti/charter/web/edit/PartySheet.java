package tutti.charter.web.edit;

import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import tutti.company.Company;
import tutti.company.MapPin;
import tutti.company.Party;
import tutti.company.RoleCard;
import tutti.reading.written.WrittenValue;

/** The fields of a party. */
final class PartySheet {

  private static final List<String> WRITTEN =
      List.of("name", "kind", "side", "within", "job", "purpose", "isNot", "voice");

  private static final String PIN_HINT =
      "A whole number from 0 to %,d; both empty lets it go".formatted(MapPin.FARTHEST);

  private PartySheet() {}

  static List<FormSection> sections(Company company) {
    return List.of(
        FormSection.of(
            "Who it is",
            FormField.line("name", "Name", "As people say it: Product Marketing").need(),
            FormField.select("kind", "Kind", SelectChoices.oneOf(Party.Kind.values())),
            FormField.select("side", "Side", SelectChoices.words(Party.Side.values())),
            FormField.select(
                "within", "A role within", SelectChoices.parties(company, p -> !p.outside()))),
        FormSection.of(
            "What it is for",
            FormField.line("job", "What it does, in a line", ""),
            FormField.text("purpose", "Why it exists", ""),
            FormField.text("isNot", "What it is often taken for and is not", ""),
            FormField.line("voice", "Whose voice it is", "customer, team, market, company")),
        FormSection.of(
                "What success is",
                FormField.text(
                    "criteria",
                    "One in each line; of the part, whoever holds it",
                    "Leads are answered = leads/accepted. After the = stands the promise that measures"
                        + " it, as arrow/promise."))
            .fold(),
        FormSection.of(
                "Where its box lies on the map",
                FormField.line("pinX", "Pinned from the left at", PIN_HINT),
                FormField.line("pinY", "Pinned from above at", PIN_HINT))
            .fold(),
        CalendarSheet.section(company).fold());
  }

  /** A party as it is written now. */
  static FormValues of(Party party) {
    var card = party.card();
    return FormValues.NONE
        .with("name", party.name())
        .with("kind", SelectChoices.word(party.kind()))
        .with("side", party.side().map(SelectChoices::word))
        .with("within", party.within())
        .with("job", card.job())
        .with("purpose", card.purpose())
        .with("isNot", card.isNot())
        .with("voice", card.voice())
        .with(
            "criteria",
            card.criteria().stream().map(PartySheet::line).collect(Collectors.joining("\n")))
        .with("pinX", party.pin().map(MapPin::x))
        .with("pinY", party.pin().map(MapPin::y));
  }

  private static String line(RoleCard.Criterion criterion) {
    return criterion.says() + criterion.promise().map(promise -> " = " + promise).orElse("");
  }

  /** The fields as the charter writes them. */
  static SequencedMap<String, WrittenValue> written(FormValues values) {
    var written = values.written(WRITTEN);
    var criteria = values.get("criteria").lines().filter(line -> !line.isBlank());
    written.put("criteria", new WrittenValue.Items(criteria.map(PartySheet::criterion).toList()));
    written.put("pin", pin(values.get("pinX"), values.get("pinY")));
    return written;
  }

  /** A pin as the charter writes it; two blank numbers are none. */
  static WrittenValue pin(String x, String y) {
    var pin = WrittenValue.Fields.NONE;
    pin = x.isBlank() ? pin : pin.with("x", x);
    return y.isBlank() ? pin : pin.with("y", y);
  }

  /** The field of the page that asks for a field of the charter. */
  static String shown(FormValues values, String field) {
    return switch (field) {
      case "pin", "x" -> "pinX";
      case "y" -> "pinY";
      default -> field;
    };
  }

  private static WrittenValue criterion(String line) {
    var parts = line.strip().split("\\s*=\\s*", 2);
    return parts.length == 1
        ? new WrittenValue.Text(parts[0])
        : WrittenValue.Fields.NONE.with("says", parts[0]).with("promise", parts[1]);
  }
}
