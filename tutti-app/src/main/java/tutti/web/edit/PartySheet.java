package tutti.web.edit;

import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Pin;
import tutti.company.RoleCard;
import tutti.reading.written.Written;

/** The fields of a party. */
final class PartySheet {

  private static final List<String> WRITTEN =
      List.of("name", "kind", "side", "within", "job", "purpose", "isNot", "voice");

  private static final String PIN_HINT =
      "A whole number from 0 to %,d; both empty lets it go".formatted(Pin.FARTHEST);

  private PartySheet() {}

  static List<Section> sections(Company company) {
    return List.of(
        Section.of(
            "Who it is",
            Field.line("name", "Name", "As people say it: Product Marketing").need(),
            Field.select("kind", "Kind", Choices.oneOf(Party.Kind.values())),
            Field.select("side", "Side", Choices.words(Party.Side.values())),
            Field.select("within", "A role within", Choices.parties(company, p -> !p.outside()))),
        Section.of(
            "What it is for",
            Field.line("job", "What it does, in a line", ""),
            Field.text("purpose", "Why it exists", ""),
            Field.text("isNot", "What it is often taken for and is not", ""),
            Field.line("voice", "Whose voice it is", "customer, team, market, company")),
        Section.of(
            "What success is",
            Field.text(
                "criteria",
                "One in each line; of the part, whoever holds it",
                "Leads are answered = leads/accepted. After the = stands the promise that measures"
                    + " it, as arrow/promise.")),
        Section.of(
            "Where its box lies on the map",
            Field.line("pinX", "Pinned from the left at", PIN_HINT),
            Field.line("pinY", "Pinned from above at", PIN_HINT)),
        CalendarSheet.section(company));
  }

  /** A party as it is written now. */
  static FormValues of(Party party) {
    var card = party.card();
    return FormValues.NONE
        .with("name", party.name())
        .with("kind", Choices.word(party.kind()))
        .with("side", party.side().map(Choices::word))
        .with("within", party.within())
        .with("job", card.job())
        .with("purpose", card.purpose())
        .with("isNot", card.isNot())
        .with("voice", card.voice())
        .with(
            "criteria",
            card.criteria().stream().map(PartySheet::line).collect(Collectors.joining("\n")))
        .with("pinX", party.pin().map(Pin::x))
        .with("pinY", party.pin().map(Pin::y));
  }

  private static String line(RoleCard.Criterion criterion) {
    return criterion.says() + criterion.promise().map(promise -> " = " + promise).orElse("");
  }

  /** The fields as the charter writes them. */
  static SequencedMap<String, Written> written(FormValues values) {
    var written = values.written(WRITTEN);
    var criteria = values.get("criteria").lines().filter(line -> !line.isBlank());
    written.put("criteria", new Written.Items(criteria.map(PartySheet::criterion).toList()));
    written.put("pin", pin(values.get("pinX"), values.get("pinY")));
    return written;
  }

  /** A pin as the charter writes it; two blank numbers are none. */
  static Written pin(String x, String y) {
    var pin = Written.Fields.NONE;
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

  private static Written criterion(String line) {
    var parts = line.strip().split("\\s*=\\s*", 2);
    return parts.length == 1
        ? new Written.Text(parts[0])
        : Written.Fields.NONE.with("says", parts[0]).with("promise", parts[1]);
  }
}
