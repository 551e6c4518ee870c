package tutti.company.file;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.AgreementState;
import tutti.company.ArrowTraits;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.PromiseTerms;
import tutti.company.Provenance;
import tutti.company.Stage;
import tutti.company.market.Program;
import tutti.company.template.CompanyTemplates;
import tutti.testkit.JsonSchemas;

/** The schema that editors read says what the reader does. */
class CompanySchemaTest {

  private static final JsonSchemas SCHEMA =
      JsonSchemas.beside(Company.class, "company.schema.json");

  /** Where each object stands in the schema, and the fields its reader knows. */
  private static final Map<String, Collection<String>> OBJECTS =
      Map.ofEntries(
          entry("", CompanyFile.FIELDS),
          entry("/$defs/calendar", CalendarEntry.FIELDS),
          entry("/$defs/party", PartyEntry.FIELDS),
          entry("/$defs/criterion/anyOf/1", PartyEntry.CRITERION_FIELDS),
          entry("/$defs/motion", PartyEntry.MOTION_FIELDS),
          entry("/$defs/pin", PartyEntry.PIN_FIELDS),
          entry("/$defs/person", SeatEntry.PERSON_FIELDS),
          entry("/$defs/seat", SeatEntry.FIELDS),
          entry("/$defs/arrow", ArrowEntry.FIELDS),
          entry("/$defs/promise", PromiseEntry.FIELDS),
          entry("/$defs/yesOf", StandingEntries.YES_FIELDS),
          entry("/$defs/imposed", StandingEntries.IMPOSED_FIELDS),
          entry("/$defs/proposed", StandingEntries.PROPOSED_FIELDS),
          entry("/$defs/terms", PromiseTerms.FIELDS),
          entry("/$defs/pair", List.of("give", "get")),
          entry("/$defs/relay", List.of("from", "to", "why")),
          entry("/$defs/goal", MarketEntries.GOAL_FIELDS),
          entry("/$defs/audience", MarketEntries.AUDIENCE_FIELDS),
          entry("/$defs/need", MarketEntries.NEED_FIELDS),
          entry("/$defs/offering", MarketEntries.OFFERING_FIELDS),
          entry("/$defs/program", MarketEntries.PROGRAM_FIELDS),
          entry("/$defs/part", MarketEntries.PART_FIELDS),
          entry("/$defs/stageOfChain", ChainEntries.STAGE_FIELDS),
          entry("/$defs/enablement", ChainEntries.ENABLEMENT_FIELDS),
          entry("/$defs/launch", ChainEntries.LAUNCH_FIELDS),
          entry("/$defs/route", ChainEntries.ROUTE_FIELDS),
          entry("/$defs/mix", GovernanceEntries.MIX_FIELDS),
          entry("/$defs/exemption", GovernanceEntries.EXEMPTION_FIELDS),
          entry("/$defs/control", GovernanceEntries.CONTROL_FIELDS),
          entry("/$defs/conflict", GovernanceEntries.CONFLICT_FIELDS),
          entry("/$defs/decision", GovernanceEntries.DECISION_FIELDS),
          entry("/$defs/input", GovernanceEntries.INPUT_FIELDS),
          entry("/$defs/review", GovernanceEntries.REVIEW_FIELDS));

  private static final Map<String, Enum<?>[]> WORDS =
      Map.of(
          "/$defs/stage/enum", Stage.values(),
          "/$defs/party/properties/kind/enum", Party.Kind.values(),
          "/$defs/party/properties/side/enum", Party.Side.values(),
          "/$defs/party/properties/origin/enum", Provenance.Origin.values(),
          "/$defs/arrow/properties/origin/enum", Provenance.Origin.values(),
          "/$defs/arrow/properties/kind/enum", ArrowTraits.Kind.values(),
          "/$defs/arrow/properties/dependency/enum", ArrowTraits.Dependency.values(),
          "/$defs/arrow/properties/mode/enum", ArrowTraits.Mode.values(),
          "/$defs/program/properties/proof/enum", Program.Proof.values(),
          "/properties/size/enum", Company.Size.values());

  @Test
  void namesExactlyTheFieldsTheReadersKnow() {
    assertThat(SCHEMA.objects()).containsExactlyInAnyOrderElementsOf(OBJECTS.keySet());
    OBJECTS.forEach((place, fields) ->
        assertThat(SCHEMA.fields(place)).as(place).containsExactlyInAnyOrderElementsOf(fields));
  }

  /** A list of fields without an object here would leave an editor without a word on them. */
  @Test
  void hasAnObjectForEveryListOfFields() throws IllegalAccessException {
    for (var room : READERS) {
      for (var field : room.getDeclaredFields()) {
        if (field.getName().endsWith("FIELDS")) {
          assertThat(OBJECTS.values()).as(room + "." + field.getName()).contains(names(field));
        }
      }
    }
  }

  private static final List<Class<?>> READERS =
      List.of(
          CompanyFile.class,
          CalendarEntry.class,
          PartyEntry.class,
          SeatEntry.class,
          ArrowEntry.class,
          PromiseEntry.class,
          StandingEntries.class,
          MarketEntries.class,
          ChainEntries.class,
          GovernanceEntries.class,
          PromiseTerms.class);

  @SuppressWarnings("unchecked")
  private static Collection<String> names(Field field) throws IllegalAccessException {
    return (Collection<String>) field.get(null);
  }

  @Test
  void namesExactlyTheWordsTheReadersKnow() {
    WORDS.forEach((place, words) ->
        assertThat(SCHEMA.words(place)).as(place).containsExactlyElementsOf(words(words)));
    assertThat(SCHEMA.words("/$defs/yesOf/properties/end/enum"))
        .containsExactlyElementsOf(words(AgreementState.End.values()));
    assertThat(SCHEMA.words("/$defs/proposed/properties/end/enum"))
        .containsExactlyElementsOf(words(AgreementState.End.values()));
  }

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(v -> v.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  @Test
  void describesEveryField() {
    assertThat(SCHEMA.undescribed()).isEmpty();
  }

  @Test
  void givesAnExampleOfEveryFieldThatItAcceptsItself() {
    for (var place : OBJECTS.keySet()) {
      for (var field : SCHEMA.fields(place)) {
        var at = place + "/properties/" + field;
        assertThat(SCHEMA.examples(at)).as(at).isNotEmpty();
        assertThat(SCHEMA.refusedExamples(at)).as(at).isEmpty();
      }
    }
  }

  @Test
  void acceptsTheTemplates() {
    assertThat(CompanyTemplates.names())
        .allSatisfy(
            name -> assertThat(SCHEMA.errors(CompanyTemplates.text(name).orElseThrow())).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{id: p, valid: requested, good: delivered, within: 1d, window: 90d, target: 90%}",
        "{id: p, valid: requested, good: delivered, within: due, target: 0.9}",
        "{id: p, every: 14d, atLeast: 1}",
        "{id: p, every: month}",
        "{id: p, every: quarterly, atLeast: 2}",
        "{id: p, every: 2w, good: confirmed, atLeast: '3', target: 99.5%}",
        "{id: p, good: rating >= 4, target: 1}",
        "{id: p, valid: offered, good: told-back, within: 36h, target: 100%, x-note: [1]}",
        "{id: p, valid: offered, good: accepted, within: 24bh, owner: [Ada, Ben]}",
        "{id: p, valid: offered, good: confirmed, within: 10bd before due}",
        "{id: p, good: first-time-right, target: 70%}",
        "{id: p, valid: delivered, good: not-returned, within: 7d}",
        "{id: p, valid: delivered, condition: attr.rank <= 25, frozen: accepted}",
        "{id: p, relay: ab, within: 30d, target: 80%}",
        "{id: p, valid: offered, curve: confirmed, by: 90d, observed: true}",
        "{id: p, every: 7d, agreed: [{end: giver, by: Ada, on: 2026-11-25}]}",
        "{id: p, every: 7d, imposed: {by: Ada, on: 2026-11-25, why: a law}}",
        "{id: p, every: 7d, proposed: {terms: {target: 90%}, end: giver, by: A, on: 2026-11-25}}"
      })
  void acceptsWhatTheReaderAccepts(String promise) {
    assertThat(CompanyTexts.refusals(promise)).isEmpty();
    assertThat(SCHEMA.errors(CompanyTexts.promising(promise))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{id: p, valid: requested, good: delivered, within: soon}",
        "{id: p, valid: asked, good: delivered, within: 1d}",
        "{id: p, valid: requested, good: delivered}",
        "{id: p, every: 14d, atLeast: 0}",
        "{id: p, every: 0d}",
        "{id: p, every: 14d, target: 101%}",
        "{id: p, every: 14d, target: 0%}",
        "{id: p, every: 14d, target: -1}",
        "{id: p, every: 14d, target: abc}",
        "{id: p, every: 14d, tarrget: 90%}",
        "{id: p, good: rating > 4}",
        "{id: a b, every: 14d}",
        "{id: p, valid: offered, good: accepted, within: 24bx}",
        "{id: p, valid: offered, good: accepted, within: 0bh}",
        "{id: p, valid: offered, good: accepted, within: before due}",
        "{id: p, good: not-returned, within: 7d}",
        "{id: p, valid: delivered, good: not-returned, within: due}",
        "{id: p, condition: attr.rank <= 25}",
        "{id: p, relay: ab}",
        "{id: p, valid: offered, curve: confirmed, by: 90d}",
        "{id: p, every: 7d, agreed: [{end: middle, by: Ada, on: 2026-11-25}]}",
        "{id: p, every: 7d, agreed: [{end: giver, by: Ada, on: yesterday}]}",
        "{id: p, every: 7d, imposed: {by: Ada, on: 2026-11-25}}",
        "{id: p, every: 7d, proposed: {terms: {share: 90%}, end: giver, by: A, on: 2026-11-25}}",
        "{every: 14d}"
      })
  void refusesWhatTheReaderRefuses(String promise) {
    assertThat(CompanyTexts.refusals(promise)).isNotEmpty();
    assertThat(SCHEMA.errors(CompanyTexts.promising(promise))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "calendar: {hours: late}",
        "calendar: {hours: 09:00-18:00, weekend: sat}",
        "calendar: {hours: 09:00-24:30}",
        "calendar: {hours: '09:00-12:00, late'}",
        "calendar: {hours: 24x8}",
        "calendar: {days: m-f}",
        "calendar: {free: [{on: 2026-12-24}]}",
        "size: huge",
        "parties: [{id: a, kind: team}]",
        "parties: [{id: a, criteria: [{promise: a/b}]}]",
        "parties: [{id: a, motion: {price: 3}}]",
        "parties: [{id: a, origin: heard}]",
        "people: [{email: a@b}]",
        "seats: [{party: a, person: A, share: 120%}]",
        "seats: [{party: a, person: A, until: soon}]",
        "arrows: [{id: ab, from: a, to: b, kind: solid}]",
        "arrows: [{id: ab, from: a, to: b, mode: alone}]",
        "arrows: [{id: ab, from: a, to: b, push: maybe}]",
        "pairs: [{give: a}]",
        "relays: [{from: a}]",
        "goal: {measure: share}",
        "audiences: [{name: Clinics}]",
        "needs: [{id: n, words: w, importance: 6}]",
        "offerings: [{id: o, competitorNote: spring}]",
        "programs: [{id: p, proof: probably}]",
        "parts: [{function: a}]",
        "stages: [{id: s, owner: a}]",
        "enablement: [{id: e, to: a, from: b, what: w, expire: 10bd}]",
        "launches: [{date: 2027-01-01}]",
        "dealDesk: [{id: d, ask: a, route: [b]}]",
        "mix: {shares: {a: 140%}}",
        "mix: {basis: x}",
        "checks: {L03: fatal}",
        "exemptions: [{rule: L03, why: w, by: A}]",
        "controls: [{rule: cf-05, control: c, until: 2027-01-01}]",
        "conflicts: [{id: c, a: x, b: y}]",
        "decisions: [{id: d}]",
        "decisions: [{id: d, what: w, inputs: [{what: x}]}]",
        "reviews: [{id: r, every: often}]"
      })
  void refusesWhatTheReadersOfTheWholeFormRefuse(String line) {
    var parties = line.startsWith("parties") ? "" : "parties: [{id: a}, {id: b}]\n";
    var yaml = "apiVersion: tutti/v1\nkind: Company\n" + parties + line + "\n";
    assertThat(CompanyTexts.problems(yaml)).isNotEmpty();
    assertThat(SCHEMA.errors(yaml)).isNotEmpty();
  }

  @Test
  void refusesAnotherKindOfFile() {
    assertThat(SCHEMA.errors("apiVersion: tutti/v1\nkind: Mapping\n")).isNotEmpty();
    assertThat(SCHEMA.errors("kind: Company\n")).isNotEmpty();
    assertThat(SCHEMA.errors("apiVersion: tutti/v1\nkind: Company\nx-own: 1\n")).isEmpty();
  }
}
