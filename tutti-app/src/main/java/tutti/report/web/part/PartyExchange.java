package tutti.report.web.part;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tutti.measure.ArrowReading;
import tutti.page.PageMoment;
import tutti.report.CompanyReport;
import tutti.report.web.view.StateMark;

/**
 * An arrow as one of its ends sees it.
 *
 * @param other the party at the other end
 * @param otherAddress its page
 * @param wants what the receiver needs from it to succeed
 */
public record PartyExchange(
    String gives,
    String address,
    String other,
    String otherAddress,
    StateMark mark,
    String why,
    List<String> wants) {

  public PartyExchange {
    requireNonNull(gives, "gives");
    requireNonNull(address, "address");
    requireNonNull(other, "other");
    requireNonNull(otherAddress, "otherAddress");
    requireNonNull(mark, "mark");
    requireNonNull(why, "why");
    wants = List.copyOf(wants);
  }

  /** What somebody gets, from the giver's name. */
  static PartyExchange got(CompanyReport report, ArrowReading reading, PageMoment moment) {
    return of(report, reading, reading.arrow().from(), moment);
  }

  /** What somebody gives, with the receiver's name. */
  static PartyExchange given(CompanyReport report, ArrowReading reading, PageMoment moment) {
    return of(report, reading, reading.arrow().to(), moment);
  }

  private static PartyExchange of(
      CompanyReport report, ArrowReading reading, String other, PageMoment moment) {
    var arrow = reading.arrow();
    return new PartyExchange(
        arrow.gives(),
        moment.arrow(arrow.id()),
        report.company().party(other).name(),
        moment.party(other),
        StateMark.of(reading),
        because(arrow.why()),
        arrow.nature().wants());
  }

  /** Why, as the end of a sentence; what is written may already begin with "so that". */
  private static String because(String why) {
    return why.isBlank() || why.startsWith("so that ") ? why : "so that " + why;
  }
}
