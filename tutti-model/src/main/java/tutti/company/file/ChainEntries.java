package tutti.company.file;

import java.util.List;
import java.util.Optional;
import tutti.company.chain.ChainStage;
import tutti.company.chain.DealRoute;
import tutti.company.chain.Enablement;
import tutti.company.chain.Launch;
import tutti.company.chain.RevenueChain;
import tutti.company.time.TimeSpan;
import tutti.reading.SpellingSuggestion;
import tutti.reading.yaml.YamlEntry;

/**
 * Reads the revenue chain: {@code stages}, {@code enablement}, {@code launches}, {@code dealDesk}.
 */
final class ChainEntries {

  static final List<String> STAGE_FIELDS =
      List.of("id", "owner", "done", "good", "joint", "arrows", "within", "is", "description");
  static final List<String> ENABLEMENT_FIELDS =
      List.of("id", "to", "from", "what", "confirm", "expire", "description");
  static final List<String> LAUNCH_FIELDS =
      List.of("id", "name", "offering", "date", "receivers", "enablement", "description");
  static final List<String> ROUTE_FIELDS =
      List.of("id", "ask", "route", "limit", "note", "description");

  private static final String KINDS = "problem, solution, release, position, deal, live or outcome";

  private final EntryFields root;
  private final WrittenIds ids;

  ChainEntries(EntryFields root, WrittenIds ids) {
    this.root = root;
    this.ids = ids;
  }

  RevenueChain chain() {
    return new RevenueChain(
        root.each("stages", this::stage),
        root.each("enablement", this::enablement),
        root.each("launches", this::launch),
        root.each("dealDesk", this::route));
  }

  private Optional<ChainStage> stage(YamlEntry entry) {
    return EntryFields.of(entry, STAGE_FIELDS, "{id: built, owner: engineering, done: released}")
        .map(fields ->
            new ChainStage(
                fields.id("built"),
                party(fields, "owner"),
                fields.need("done", "when the step is done"),
                fields.text("good", ""),
                fields.references("joint", "party", ids.parties()),
                fields.references("arrows", "arrow", ids.arrows()),
                fields.working("within"),
                fields.word("is", ChainStage.Kind.class, KINDS)));
  }

  private Optional<Enablement> enablement(YamlEntry entry) {
    return EntryFields.of(entry, ENABLEMENT_FIELDS, "{id: demo, to: sales, from: product}")
        .map(fields ->
            new Enablement(
                apart(fields, fields.id("demo")),
                party(fields, "to"),
                party(fields, "from"),
                fields.need("what", "what the receiver must have"),
                fields.text("confirm"),
                fields.span("expire")));
  }

  /** Facts are about arrows and enablement items alike, so that no two of them have one id. */
  private String apart(EntryFields fields, String id) {
    if (ids.arrows().contains(id)) {
      fields
          .entry()
          .find("id")
          .ifPresent(written ->
              written.refuse(
                  "An arrow has the id %s; facts name arrows and enablement items by it, so give this item another."
                      .formatted(SpellingSuggestion.quoted(id))));
    }
    return id;
  }

  private Optional<Launch> launch(YamlEntry entry) {
    return EntryFields.of(entry, LAUNCH_FIELDS, "{id: spring, date: 2027-03-01}")
        .map(fields -> {
          var id = fields.id("spring");
          return new Launch(
              id,
              fields.text("name").orElseGet(() -> PartyEntry.title(id)),
              fields.reference("offering", "offering", ids.offerings()),
              fields.date("date"),
              fields.references("receivers", "party", ids.parties()),
              fields.references("enablement", "enablement item", ids.enablement()));
        });
  }

  private Optional<DealRoute> route(YamlEntry entry) {
    return EntryFields.of(
            entry, ROUTE_FIELDS, "{id: discount, ask: sales, route: [finance], limit: 8bh}")
        .map(fields ->
            new DealRoute(
                fields.id("discount"),
                party(fields, "ask"),
                fields.references("route", "party", ids.parties()),
                limit(fields),
                fields.text("note")));
  }

  private static TimeSpan limit(EntryFields fields) {
    fields.entry().need("limit", "a span such as 8bh");
    return fields.working("limit").orElse(new TimeSpan.BusinessHours(8));
  }

  private String party(EntryFields fields, String field) {
    return fields.needReference(field, "party", ids.parties());
  }
}
