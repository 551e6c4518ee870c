package tutti.insight.check;

import java.util.List;
import java.util.function.Function;
import tutti.company.Company;

/** Where findings point, and whether that is there. */
public final class FindingPlaces {

  /** The company as a whole. */
  public static final String COMPANY = "company";

  /** Its common goal. */
  public static final String GOAL = "goal";

  /** Its target mix. */
  public static final String MIX = "mix";

  private FindingPlaces() {}

  public static String arrow(String id) {
    return "arrows/" + id;
  }

  public static String promise(String arrow, String id) {
    return arrow(arrow) + "/promises/" + id;
  }

  public static String party(String id) {
    return "parties/" + id;
  }

  /** The part of one function for one audience. */
  public static String part(String function, String audience) {
    return "parts/" + function + "/" + audience;
  }

  /** Something of a list whose entries have ids, such as {@code needs/fewer-calls}. */
  public static String of(String list, String id) {
    return list + "/" + id;
  }

  /** Whether the company has what a finding points at. */
  public static boolean exists(Company company, String where) {
    var path = where.split("/", -1);
    return switch (path[0]) {
      case COMPANY -> path.length == 1;
      case GOAL -> path.length == 1 && company.market().goal().isPresent();
      case MIX -> path.length == 1 && company.governance().mix().isPresent();
      case "people" -> path.length > 1 && person(company, where.substring("people/".length()));
      case "arrows" -> path.length == 2 ? arrow(company, path[1]) : promise(company, path);
      case "parts" -> path.length == 3 && part(company, path);
      default -> path.length == 2 && listed(company, path[0]).contains(path[1]);
    };
  }

  private static boolean arrow(Company company, String id) {
    return company.arrow(id).isPresent();
  }

  private static boolean promise(Company company, String[] path) {
    return path.length == 4
        && path[2].equals("promises")
        && company.arrow(path[1]).flatMap(arrow -> arrow.promise(path[3])).isPresent();
  }

  private static boolean part(Company company, String[] path) {
    return company.market().parts().stream()
        .anyMatch(part -> part.function().equals(path[1]) && part.audience().equals(path[2]));
  }

  private static boolean person(Company company, String name) {
    return company.people().stream().anyMatch(person -> person.name().equals(name))
        || company.seats().stream().anyMatch(seat -> seat.speaks(name));
  }

  private static List<String> listed(Company company, String list) {
    return switch (list) {
      case "parties" -> ids(company.parties(), party -> party.id());
      case "audiences" -> ids(company.market().audiences(), audience -> audience.id());
      case "needs" -> ids(company.market().needs(), need -> need.id());
      case "offerings" -> ids(company.market().offerings(), offering -> offering.id());
      case "programs" -> ids(company.market().programs(), program -> program.id());
      case "stages" -> ids(company.chain().stages(), stage -> stage.id());
      case "enablement" -> ids(company.chain().enablement(), item -> item.id());
      case "launches" -> ids(company.chain().launches(), launch -> launch.id());
      case "dealDesk" -> ids(company.chain().dealDesk(), route -> route.id());
      case "decisions" -> ids(company.governance().decisions(), decision -> decision.id());
      case "reviews" -> ids(company.governance().reviews(), review -> review.id());
      default -> List.of();
    };
  }

  private static <T> List<String> ids(List<T> entries, Function<T, String> id) {
    return entries.stream().map(id).toList();
  }
}
