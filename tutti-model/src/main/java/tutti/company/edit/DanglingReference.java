package tutti.company.edit;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Fields that name something else in the text, and what becomes of them when it goes.
 *
 * @param list where the entry with the field stands; {@code arrows/promises} for the inner list
 * @param names the list that holds what is named
 * @param key the field by which it is named
 */
record DanglingReference(String list, String field, String names, String key, Fate fate) {

  DanglingReference {
    requireNonNull(list, "list");
    requireNonNull(field, "field");
    requireNonNull(names, "names");
    requireNonNull(key, "key");
    requireNonNull(fate, "fate");
  }

  /** What becomes of the entry that names what goes. */
  enum Fate {
    /** It makes no sense without, and goes along. */
    HANGS,
    /** It loses the name and stays. */
    STAYS
  }

  static final List<DanglingReference> ALL =
      List.of(
          hangs("parties", "within", "parties"),
          stays("parties", "inputs", "parties"),
          hangs("arrows", "from", "parties"),
          hangs("arrows", "to", "parties"),
          stays("arrows", "by", "parties"),
          stays("arrows", "need", "needs"),
          stays("arrows", "needs", "arrows"),
          stays("arrows", "needs", "enablement"),
          hangs("arrows/promises", "relay", "arrows"),
          hangs("pairs", "give", "arrows"),
          hangs("pairs", "get", "arrows"),
          hangs("relays", "from", "arrows"),
          hangs("relays", "to", "arrows"),
          hangs("seats", "party", "parties"),
          new DanglingReference("seats", "person", "people", "name", Fate.HANGS),
          new DanglingReference("seats", "deputy", "people", "name", Fate.STAYS),
          new DanglingReference("people", "manager", "people", "name", Fate.STAYS),
          stays("needs", "audience", "audiences"),
          stays("offerings", "needs", "needs"),
          stays("programs", "audiences", "audiences"),
          stays("programs", "needs", "needs"),
          stays("programs", "offerings", "offerings"),
          stays("programs", "owner", "parties"),
          hangs("parts", "function", "parties"),
          hangs("parts", "audience", "audiences"),
          hangs("stages", "owner", "parties"),
          stays("stages", "joint", "parties"),
          stays("stages", "arrows", "arrows"),
          hangs("enablement", "to", "parties"),
          hangs("enablement", "from", "parties"),
          stays("launches", "offering", "offerings"),
          stays("launches", "receivers", "parties"),
          stays("launches", "enablement", "enablement"),
          hangs("dealDesk", "ask", "parties"),
          stays("dealDesk", "route", "parties"),
          stays("decisions", "affects", "parties"),
          stays("decisions", "invited", "parties"),
          hangs("decisions/inputs", "from", "parties"),
          stays("reviews", "required", "parties"),
          stays("reviews", "attended", "parties"),
          stays("", "center", "parties"));

  private static DanglingReference hangs(String list, String field, String names) {
    return new DanglingReference(list, field, names, "id", Fate.HANGS);
  }

  private static DanglingReference stays(String list, String field, String names) {
    return new DanglingReference(list, field, names, "id", Fate.STAYS);
  }
}
