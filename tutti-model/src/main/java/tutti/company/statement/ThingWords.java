package tutti.company.statement;

import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.english.SentenceWords;

/** What an arrow gives, and between whom, where a sentence has to take it as it is written. */
final class ThingWords {

  private static final String CUSTOMER = "Customer";

  private ThingWords() {}

  /** In front of what is said of it: {@code Leads: }, {@code Is the pain gone? }. */
  static String opening(Arrow arrow) {
    var thing = SentenceWords.capital(arrow.gives().strip());
    if (ended(thing)) {
      return thing + " ";
    }
    return thing + (thing.contains(":") ? ". " : ": ");
  }

  /** Behind what is said of it, to the end of the sentence: {@code : leads.} */
  static String closing(Arrow arrow) {
    var thing = arrow.gives().strip();
    return ": " + thing + (ended(thing) ? "" : ".");
  }

  private static boolean ended(String thing) {
    return thing.endsWith("?") || thing.endsWith("!") || thing.endsWith(".");
  }

  /** {@code Sales}, {@code the Customer}. */
  static String giver(Company company, Arrow arrow) {
    return called(company.party(arrow.from()));
  }

  /** {@code Sales}, {@code the Customer}. */
  static String receiver(Company company, Arrow arrow) {
    return called(company.party(arrow.to()));
  }

  private static String called(Party party) {
    return party.name().equals(CUSTOMER) ? "the " + CUSTOMER : party.name();
  }
}
