package tutti.company.roster;

import java.util.List;
import tutti.company.Company;
import tutti.reading.InputProblem;

/**
 * What a list of parties or people adds to a company.
 *
 * @param additions what the company does not have yet; parties before what refers to them
 * @param passedOver what was not taken, each with its place and the reason
 */
public record Roster(List<RosterAddition> additions, List<InputProblem> passedOver) {

  public Roster {
    additions = List.copyOf(additions);
    passedOver = List.copyOf(passedOver);
  }

  /**
   * Reads a CSV file. With a column {@code person} it lists people ({@code person, party, share,
   * from, until, deputy, email}), else parties ({@code party, name, kind, within}). The first row
   * names the columns, in any order.
   *
   * @throws tutti.reading.UnreadableInput when it is no CSV or has neither column
   */
  public static Roster csv(String file, String text, Company company) {
    var table = CsvTable.read(file, text);
    var found = new RosterFindings(company);
    if (table.has("person")) {
      new PeopleRows(table, found).read();
    } else {
      new PartyRows(table, found).read();
    }
    return found.roster();
  }

  /**
   * Reads a Backstage catalog, entities of the kinds {@code Group} and {@code User}, one YAML
   * document each. A group becomes a party, a user a person, a membership a seat.
   */
  public static Roster backstage(String file, String text, Company company) {
    var found = new RosterFindings(company);
    new BackstageCatalog(file, text, found).read();
    return found.roster();
  }
}
