package tutti.company.file;

import static java.util.stream.Collectors.toSet;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.ArrowExchanges;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Person;
import tutti.company.time.WorkingCalendar;
import tutti.reading.UnreadableInput;
import tutti.reading.yaml.YamlEntry;
import tutti.reading.yaml.YamlFile;

/** Reads a company from its YAML form, {@code apiVersion: tutti/v1}, {@code kind: Company}. */
public final class CompanyFile {

  static final List<String> FIELDS =
      List.of(
          "apiVersion",
          "kind",
          "name",
          "zone",
          "calendar",
          "size",
          "center",
          "template",
          "description",
          "parties",
          "people",
          "seats",
          "arrows",
          "pairs",
          "relays",
          "goal",
          "audiences",
          "needs",
          "offerings",
          "programs",
          "parts",
          "stages",
          "enablement",
          "launches",
          "dealDesk",
          "mix",
          "checks",
          "exemptions",
          "controls",
          "conflicts",
          "decisions",
          "reviews");

  private static final int MOST_PARTIES = 5_000;
  private static final int MOST_ARROWS = 20_000;

  private final EntryFields root;
  private final WrittenIds ids;

  private CompanyFile(EntryFields root) {
    this.root = root;
    this.ids = WrittenIds.of(root.entry());
  }

  /**
   * The company a text describes.
   *
   * @param file the name problems are reported under
   * @throws UnreadableInput with every problem found, each with its place
   */
  public static Company read(String file, String text) {
    var root = YamlFile.open(file, text);
    limit(root);
    return company(root);
  }

  /**
   * The company of a text that was published before; its texts may be longer than those of today,
   * and its promises may have fields of other forms, which nobody reads.
   *
   * @throws UnreadableInput with every problem found, each with its place
   */
  public static Company stored(String file, String text) {
    return company(YamlFile.open(file, text));
  }

  private static Company company(YamlEntry root) {
    var company = read(root);
    root.finish();
    return company.orElseThrow();
  }

  private static void limit(YamlEntry root) {
    root.limitTexts(TextKinds::of);
    root.find("parties").ifPresent(list -> list.limitEntries(MOST_PARTIES, "parties"));
    root.find("arrows").ifPresent(list -> list.limitEntries(MOST_ARROWS, "arrows"));
    listed(root, "arrows")
        .flatMap(arrow -> listed(arrow, "promises"))
        .forEach(PromiseEntry::refuseStrays);
  }

  private static Stream<YamlEntry> listed(YamlEntry entry, String list) {
    return entry.find(list).filter(YamlEntry::isList).stream().flatMap(l -> l.items().stream());
  }

  private static Optional<Company> read(YamlEntry root) {
    return EntryFields.of(root, FIELDS, "apiVersion: tutti/v1")
        .map(fields -> {
          FileHeaders.check(root, "Company");
          return new CompanyFile(fields).company();
        });
  }

  private Company company() {
    var zone = zone();
    var calendar =
        calendar(root, WorkingCalendar.office(zone)).orElse(WorkingCalendar.office(zone));
    var parties = parties(calendar);
    return new Company(
        root.text("name", "Company"),
        zone,
        calendar,
        root.word("size", Company.Size.class, "startup or grown").orElse(Company.Size.GROWN),
        root.reference("center", "party", ids.parties()),
        root.text("template"),
        parties,
        root.each("people", CompanyFile::person),
        root.each("seats", entry -> SeatEntry.read(entry, ids.parties())),
        arrows(parties, calendar),
        exchanges(),
        new MarketEntries(root, ids).market(),
        new ChainEntries(root, ids).chain(),
        new GovernanceEntries(root, ids).governance());
  }

  private ZoneId zone() {
    return root.as("zone", ZoneId::of, "a time zone such as Europe/Berlin or UTC")
        .orElse(ZoneOffset.UTC);
  }

  static Optional<WorkingCalendar> calendar(EntryFields fields, WorkingCalendar otherwise) {
    return fields.entry().find("calendar").flatMap(e -> CalendarEntry.read(e, otherwise));
  }

  private List<Party> parties(WorkingCalendar calendar) {
    var parties = root.each("parties", entry -> PartyEntry.read(entry, ids, calendar));
    var within = new HashMap<String, String>();
    parties.forEach(party -> party.within().ifPresent(outer -> within.put(party.id(), outer)));
    root.items("parties").forEach(entry -> checkNesting(entry, within));
    return parties;
  }

  /** Refuses a party that is, through others, within itself. */
  private static void checkNesting(YamlEntry entry, Map<String, String> within) {
    var id = entry.find("id").flatMap(YamlEntry::text).orElse("?");
    var seen = new HashSet<String>();
    for (var at = within.get(id); at != null && seen.add(at); at = within.get(at)) {
      if (at.equals(id)) {
        entry.find("within").orElse(entry).refuse(nested(id, within));
        return;
      }
    }
  }

  private static String nested(String id, Map<String, String> within) {
    return id.equals(within.get(id))
        ? "A party is not within itself; name the function it belongs to."
        : "\"%s\" is within \"%s\", which is within \"%s\" again; a party is not within itself."
            .formatted(id, within.get(id), id);
  }

  private static Optional<Person> person(YamlEntry entry) {
    return EntryFields.of(entry, SeatEntry.PERSON_FIELDS, "{name: Jonas Weck}")
        .map(fields ->
            new Person(
                fields.need("name", "a person's name"),
                fields.text("email"),
                fields.date("since"),
                fields.text("manager")));
  }

  private List<Arrow> arrows(List<Party> parties, WorkingCalendar calendar) {
    var calendars = new HashMap<String, WorkingCalendar>();
    parties.forEach(party -> calendars.put(party.id(), party.calendar().orElse(calendar)));
    var outside = parties.stream().filter(Party::outside).map(Party::id).collect(toSet());
    return root.each("arrows", entry -> ArrowEntry.read(entry, ids, calendars, calendar)).stream()
        .map(arrow -> outside.contains(arrow.from()) ? arrow.ratedByGiver() : arrow)
        .toList();
  }

  private ArrowExchanges exchanges() {
    return new ArrowExchanges(root.each("pairs", this::pair), root.each("relays", this::relay));
  }

  private Optional<ArrowExchanges.Pair> pair(YamlEntry entry) {
    return EntryFields.of(entry, List.of("give", "get"), "{give: bs-01, get: bs-05}")
        .map(fields ->
            new ArrowExchanges.Pair(
                fields.needReference("give", "arrow", ids.arrows()),
                fields.needReference("get", "arrow", ids.arrows())));
  }

  private Optional<ArrowExchanges.Relay> relay(YamlEntry entry) {
    return EntryFields.of(entry, List.of("from", "to", "why"), "{from: bs-03, to: bs-02}")
        .map(fields ->
            new ArrowExchanges.Relay(
                fields.needReference("from", "arrow", ids.arrows()),
                fields.needReference("to", "arrow", ids.arrows()),
                fields.text("why", "")));
  }
}
