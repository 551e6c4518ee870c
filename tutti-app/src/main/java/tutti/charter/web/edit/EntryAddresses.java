package tutti.charter.web.edit;

import tutti.company.edit.CompanyEdit;
import tutti.company.edit.EntryPath;
import tutti.page.PageAddresses;

/** Where the page is that shows an entry of the charter. */
final class EntryAddresses {

  private EntryAddresses() {}

  /** Where a change shows: the page of the thing, or of what it belonged to. */
  static String after(CompanyEdit edit, String back) {
    return switch (edit) {
      case CompanyEdit.Retire retire -> retired(retire.place(), back);
      case CompanyEdit.Put put -> back;
      case CompanyEdit.Add add -> of(add.place(), back);
      case CompanyEdit.Settle settle -> of(settle.place(), back);
    };
  }

  /** The page of an entry; of one without a page the one that is given. */
  static String of(EntryPath place, String otherwise) {
    var first = place.steps().getFirst();
    var id = first.key().firstEntry().getValue();
    return switch (first.list()) {
      case "arrows" -> PageAddresses.arrow(id);
      case "parties", "seats" -> PageAddresses.party(id);
      default -> otherwise;
    };
  }

  /** Where all of its kind are listed; the arrow of a promise is still there. */
  private static String retired(EntryPath place, String back) {
    var whole = place.steps().size() == 1;
    return switch (place.steps().getFirst().list()) {
      case "arrows" -> whole ? "/arrows" : back;
      case "parties" -> "/parties";
      case "people" -> "/people";
      default -> back;
    };
  }
}
