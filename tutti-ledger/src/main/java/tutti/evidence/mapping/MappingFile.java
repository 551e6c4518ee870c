package tutti.evidence.mapping;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tutti.company.file.FileHeaders;
import tutti.company.file.TextKinds;
import tutti.evidence.expression.MappingExpressions;
import tutti.reading.UnreadableInput;
import tutti.reading.yaml.YamlEntry;
import tutti.reading.yaml.YamlFile;

/** Reads a mapping from its YAML form, {@code apiVersion: tutti/v1}, {@code kind: Mapping}. */
public final class MappingFile {

  static final List<String> FIELDS =
      List.of("apiVersion", "kind", "name", "zone", "description", "sources");
  static final List<String> SOURCE = List.of("id", "columns", "encoding", "rules", "description");

  private final RuleEntry rules;
  private final Optional<ZoneId> zone;

  private MappingFile(YamlEntry root) {
    this.zone =
        root.find("zone")
            .flatMap(e -> e.as(ZoneId::of, "a time zone such as Europe/Berlin or UTC"));
    this.rules = new RuleEntry(new MappingExpressions());
  }

  /**
   * The mapping a text describes.
   *
   * @throws UnreadableInput with every problem found, each with its place
   */
  public static EvidenceMapping read(String file, String text) {
    var root = YamlFile.open(file, text);
    root.limitTexts(TextKinds::of);
    var mapping =
        root.isMapping("apiVersion: tutti/v1") ? new MappingFile(root).mapping(root) : null;
    root.finish();
    return Optional.ofNullable(mapping).orElseThrow();
  }

  private EvidenceMapping mapping(YamlEntry root) {
    root.once().allow(FIELDS);
    FileHeaders.check(root, "Mapping");
    var sources = some(root, "sources").stream().flatMap(entry -> source(entry).stream()).toList();
    return new EvidenceMapping(zone, sources);
  }

  private Optional<EvidenceMapping.Source> source(YamlEntry entry) {
    if (!entry.isMapping("{id: crm, rules: [...]}")) {
      return Optional.empty();
    }
    entry.once().allow(SOURCE);
    var id = entry.need("id", "the source's name").flatMap(YamlEntry::text).orElse("?");
    var read = some(entry, "rules").stream().flatMap(rule -> rules.read(rule).stream()).toList();
    return Optional.of(new EvidenceMapping.Source(id, encoding(entry), needed(entry, read), read));
  }

  private static Optional<Charset> encoding(YamlEntry entry) {
    return entry
        .find("encoding")
        .flatMap(e -> e.as(Charset::forName, "an encoding such as windows-1252 or utf-16le"));
  }

  /** The entries of a list that holds at least one. */
  private static List<YamlEntry> some(YamlEntry entry, String field) {
    var list = entry.need(field, "a list of " + field);
    var items = list.map(YamlEntry::items).orElse(List.of());
    list.filter(e -> e.isList() && items.isEmpty())
        .ifPresent(e -> e.refuse("The list is empty; without " + field + " nothing is read."));
    return items;
  }

  private static Set<String> needed(YamlEntry entry, List<MappingRule> rules) {
    var needed = new LinkedHashSet<String>();
    entry
        .find("columns")
        .ifPresent(list -> list.items().forEach(e -> e.text().ifPresent(needed::add)));
    rules.forEach(rule -> rule.needed().forEach(needed::add));
    return needed;
  }
}
