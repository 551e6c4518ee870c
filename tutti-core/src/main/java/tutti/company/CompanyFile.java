package tutti.company;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tutti.reading.Entry;
import tutti.reading.Unreadable;
import tutti.reading.YamlFile;

/** Reads a company from its YAML form, {@code apiVersion: tutti/v1}, {@code kind: Company}. */
public final class CompanyFile {

  static final List<String> FIELDS =
      List.of("apiVersion", "kind", "name", "zone", "description", "parties", "seats", "arrows");

  private final Entry root;

  private CompanyFile(Entry root) {
    this.root = root;
  }

  /**
   * The company a text describes.
   *
   * @param file the name problems are reported under
   * @throws Unreadable with every problem found, each with its place
   */
  public static Company read(String file, String text) {
    var root = YamlFile.open(file, text);
    var company = new CompanyFile(root).company();
    root.finish();
    return company.orElseThrow();
  }

  private Optional<Company> company() {
    if (!root.isMapping("apiVersion: tutti/v1")) {
      return Optional.empty();
    }
    root.once().allow(FIELDS);
    Headers.check(root, "Company");
    var parties = each("parties", PartyEntry::read);
    var ids = new TreeSet<>(parties.stream().map(Party::id).toList());
    list("parties").forEach(entry -> PartyEntry.checkWithin(entry, ids));
    return Optional.of(
        new Company(
            name(), zone(), parties, each("seats", e -> SeatEntry.read(e, ids)), arrows(ids)));
  }

  private String name() {
    return root.find("name").flatMap(Entry::text).orElse("Company");
  }

  private ZoneId zone() {
    return root.find("zone")
        .flatMap(entry -> entry.as(ZoneId::of, "a time zone such as Europe/Berlin or UTC"))
        .orElse(ZoneOffset.UTC);
  }

  private List<Arrow> arrows(Set<String> parties) {
    return each("arrows", entry -> ArrowEntry.read(entry, parties));
  }

  private <T> List<T> each(String field, java.util.function.Function<Entry, Optional<T>> reader) {
    var read = new ArrayList<T>();
    var seen = new HashSet<String>();
    for (var entry : list(field)) {
      Headers.distinct(entry, seen);
      reader.apply(entry).ifPresent(read::add);
    }
    return read;
  }

  private List<Entry> list(String field) {
    return root.find(field).map(Entry::items).orElse(List.of());
  }
}
