package tutti.company.file;

import java.util.List;
import java.util.Optional;
import tutti.company.SalesMotion;
import tutti.company.market.Audience;
import tutti.company.market.AudienceFramework;
import tutti.company.market.FrameworkCell;
import tutti.company.market.Goal;
import tutti.company.market.Need;
import tutti.company.market.Offering;
import tutti.company.market.Program;
import tutti.reading.yaml.YamlEntry;

/**
 * Reads the audience framework: {@code goal}, {@code audiences}, {@code needs} and what follows.
 */
final class MarketEntries {

  static final List<String> GOAL_FIELDS = List.of("text", "measure", "target", "date");
  static final List<String> AUDIENCE_FIELDS =
      List.of("id", "name", "who", "size", "share", "evidence", "buyingRoles", "description");
  static final List<String> NEED_FIELDS =
      List.of("id", "audience", "words", "evidence", "importance", "satisfied", "description");
  static final List<String> OFFERING_FIELDS =
      List.of("id", "name", "needs", "proof", "competitorNote", "motion", "description");
  static final List<String> PROGRAM_FIELDS =
      List.of(
          "id",
          "name",
          "audiences",
          "needs",
          "offerings",
          "owner",
          "start",
          "end",
          "signal",
          "outcome",
          "proof",
          "description");
  static final List<String> PART_FIELDS =
      List.of("function", "audience", "statement", "gives", "gets", "criterion");

  private final EntryFields root;
  private final WrittenIds ids;

  MarketEntries(EntryFields root, WrittenIds ids) {
    this.root = root;
    this.ids = ids;
  }

  AudienceFramework market() {
    return new AudienceFramework(
        root.entry().find("goal").flatMap(MarketEntries::goal),
        root.each("audiences", MarketEntries::audience),
        root.each("needs", this::need),
        root.each("offerings", this::offering),
        root.each("programs", this::program),
        root.each("parts", this::part));
  }

  private static Optional<Goal> goal(YamlEntry entry) {
    return EntryFields.of(entry, GOAL_FIELDS, "{text: win the mid market, date: 2027-12-31}")
        .map(fields ->
            new Goal(
                fields.need("text", "the goal in a sentence"),
                fields.text("measure"),
                fields.text("target"),
                fields.date("date")));
  }

  private static Optional<Audience> audience(YamlEntry entry) {
    return EntryFields.of(entry, AUDIENCE_FIELDS, "{id: clinics, name: Small clinics}")
        .map(fields -> {
          var id = fields.id("clinics");
          return new Audience(
              id,
              fields.text("name").orElseGet(() -> PartyEntry.title(id)),
              fields.text("who"),
              fields.text("size"),
              fields.share("share"),
              fields.text("evidence"),
              fields.texts("buyingRoles"));
        });
  }

  private Optional<Need> need(YamlEntry entry) {
    return EntryFields.of(entry, NEED_FIELDS, "{id: fewer-calls, words: nobody calls back}")
        .map(fields ->
            new Need(
                fields.id("fewer-calls"),
                fields.reference("audience", "audience", ids.audiences()),
                fields.need("words", "the need in the words of customers"),
                fields.text("evidence"),
                fields.grade("importance"),
                fields.grade("satisfied")));
  }

  private Optional<Offering> offering(YamlEntry entry) {
    return EntryFields.of(entry, OFFERING_FIELDS, "{id: phone, needs: [fewer-calls]}")
        .map(fields -> {
          var id = fields.id("phone");
          return new Offering(
              id,
              fields.text("name").orElseGet(() -> PartyEntry.title(id)),
              fields.references("needs", "need", ids.needs()),
              fields.text("proof"),
              fields.date("competitorNote"),
              entry.find("motion").map(PartyEntry::motion).orElse(SalesMotion.UNKNOWN));
        });
  }

  private Optional<Program> program(YamlEntry entry) {
    return EntryFields.of(entry, PROGRAM_FIELDS, "{id: webinars, audiences: [clinics]}")
        .map(fields -> {
          var id = fields.id("webinars");
          return new Program(
              id,
              fields.text("name").orElseGet(() -> PartyEntry.title(id)),
              fields.references("audiences", "audience", ids.audiences()),
              fields.references("needs", "need", ids.needs()),
              fields.references("offerings", "offering", ids.offerings()),
              fields.reference("owner", "party", ids.parties()),
              fields.date("start"),
              fields.date("end"),
              fields.text("signal"),
              fields.text("outcome"),
              fields
                  .word("proof", Program.Proof.class, "validated or unproven")
                  .orElse(Program.Proof.UNSAID));
        });
  }

  private Optional<FrameworkCell> part(YamlEntry entry) {
    return EntryFields.of(
            entry, PART_FIELDS, "{function: sales, audience: clinics, statement: ...}")
        .map(fields ->
            new FrameworkCell(
                fields.needReference("function", "party", ids.parties()),
                fields.needReference("audience", "audience", ids.audiences()),
                fields.need("statement", "what the function does for this audience"),
                fields.text("gives"),
                fields.text("gets"),
                fields.text("criterion")));
  }
}
