package tutti.page;

import org.springframework.web.util.UriUtils;
import tutti.company.Company;
import tutti.company.ref.CompanyRef;
import tutti.company.ref.CompanyRef.ArrowRef;
import tutti.company.ref.CompanyRef.PartyRef;
import tutti.company.ref.CompanyRef.PersonRef;
import tutti.company.ref.CompanyRef.PromiseRef;

/** Where pages are: the one place that turns what is meant into an address. */
public final class PageAddresses {

  /** Of what has no page of its own. */
  private static final String CHARTER = "/charter";

  private PageAddresses() {}

  /** The page that shows a thing; the charter for what has none or is not there. */
  public static String of(CompanyRef ref, Company company) {
    return ref.existsIn(company) || ref instanceof PersonRef ? shown(ref) : CHARTER;
  }

  private static String shown(CompanyRef ref) {
    return switch (ref) {
      case ArrowRef arrow -> arrow(arrow.id());
      case PromiseRef promise -> arrow(promise.arrow());
      case PartyRef party -> party(party.id());
      case PersonRef person -> "/part?as=" + value(person.name());
      default -> CHARTER;
    };
  }

  /** The page of an arrow. */
  public static String arrow(String id) {
    return "/arrows/" + segment(id);
  }

  /** The list of an arrow's hand-offs. */
  public static String handOffs(String arrow) {
    return arrow(arrow) + "/hand-offs";
  }

  /** The list of the hand-offs of an arrow whose page has an address, at the same moment. */
  public static String behind(String arrow) {
    var query = arrow.indexOf('?');
    return query < 0
        ? arrow + "/hand-offs"
        : arrow.substring(0, query) + "/hand-offs" + arrow.substring(query);
  }

  /** The form that changes an arrow. */
  public static String editArrow(String id) {
    return arrow(id) + "/edit";
  }

  /** The form of a new promise on an arrow. */
  public static String newPromise(String arrow) {
    return arrow(arrow) + "/promise";
  }

  /** The form that changes a promise. */
  public static String editPromise(String arrow, String id) {
    return arrow(arrow) + "/promises/" + segment(id);
  }

  /** The page of a party. */
  public static String party(String id) {
    return "/parties/" + segment(id);
  }

  /** The form that changes a party. */
  public static String editParty(String id) {
    return party(id) + "/edit";
  }

  /** The form of a seat that somebody has. */
  public static String editSeat(String party, String person) {
    return party(party) + "/seats/" + segment(person);
  }

  /** The form that changes a person. */
  public static String editPerson(String name) {
    return "/people/" + segment(name) + "/edit";
  }

  /** The form of a new entry, with fields that are filled in: names and values in turn. */
  public static String newEntry(String noun, String... namesAndValues) {
    var address = new StringBuilder("/edit/").append(noun);
    for (var i = 0; i + 1 < namesAndValues.length; i += 2) {
      address
          .append(i == 0 ? '?' : '&')
          .append(namesAndValues[i])
          .append('=')
          .append(value(namesAndValues[i + 1]));
    }
    return address.toString();
  }

  /** A part of an address between two slashes. */
  public static String segment(String text) {
    return UriUtils.encodePathSegment(text, "UTF-8");
  }

  /** A value behind a question mark. */
  public static String value(String text) {
    return UriUtils.encode(text, "UTF-8");
  }
}
