package tutti.company.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.company.Party;

/** The parties, with what their cards say. */
final class PartyTable extends ExportTable {

  PartyTable() {
    super(
        "parties",
        List.of("party", "name", "kind", "side", "within", "voice", "job", "purpose", "isNot"));
  }

  @Override
  Stream<List<String>> rows(Company company) {
    return company.parties().stream().map(PartyTable::row);
  }

  private static List<String> row(Party party) {
    var card = party.card();
    return List.of(
        party.id(),
        party.name(),
        party.kind().name().toLowerCase(Locale.ROOT),
        party.side().map(side -> side.name().toLowerCase(Locale.ROOT)).orElse(""),
        party.within().orElse(""),
        card.voice().orElse(""),
        card.job().orElse(""),
        card.purpose().orElse(""),
        card.isNot().orElse(""));
  }
}
