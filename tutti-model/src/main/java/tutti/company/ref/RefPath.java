package tutti.company.ref;

import tutti.company.ref.CompanyRef.BlockRef;

/** Reads paths such as {@code arrows/leads/promises/accepted}. */
final class RefPath {

  private static final String PEOPLE = "people/";

  private RefPath() {}

  /** A person's name may hold slashes; an id does not. */
  static CompanyRef read(String path) {
    if (path.startsWith(PEOPLE)) {
      return CompanyRef.person(path.substring(PEOPLE.length()));
    }
    var steps = path.split("/", -1);
    return switch (steps.length) {
      case 1 -> path.equals(CompanyRef.COMPANY.path()) ? CompanyRef.COMPANY : new BlockRef(path);
      case 2 -> entry(steps[0], steps[1]);
      case 3 -> steps[0].equals("parts") ? CompanyRef.part(steps[1], steps[2]) : rest(path);
      default -> promise(path, steps);
    };
  }

  private static CompanyRef entry(String list, String id) {
    return switch (list) {
      case "arrows" -> CompanyRef.arrow(id);
      case "parties" -> CompanyRef.party(id);
      default -> CompanyRef.entry(list, id);
    };
  }

  private static CompanyRef promise(String path, String[] steps) {
    return steps.length == 4 && steps[0].equals("arrows") && steps[2].equals("promises")
        ? CompanyRef.promise(steps[1], steps[3])
        : rest(path);
  }

  private static CompanyRef rest(String path) {
    var list = path.substring(0, path.indexOf('/'));
    return CompanyRef.entry(list, path.substring(list.length() + 1));
  }
}
