package tutti.company.roster;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.company.roster.RosterAddition.Sort;
import tutti.reading.CsvCell;
import tutti.reading.InputProblem;
import tutti.reading.written.WrittenValue;
import tutti.reading.yaml.ValueAddress;
import tutti.reading.yaml.YamlManuscript;
import tutti.testkit.LawCases;

/** What a list adds makes a company, once, however its rows and columns are laid out. */
class RosterLawsTest {

  private static final String TEXT =
      """
      apiVersion: tutti/v1
      kind: Company
      parties: [{id: sales}, {id: product, name: Product team}]
      people: [{name: Jonas Weck}]
      seats: [{party: sales, person: Jonas Weck}]
      """;

  private static final List<String> PARTIES =
      List.of(
          "sales", "Product team", "PRODUCT", "Legal & Co", "legal", "größe", "=1+1", "", "a;b");
  private static final List<String> PEOPLE =
      List.of("Jonas Weck", "Ines Calvo", "Bo, the \"Great\"", "@home", "", "Zoë", "Ines Calvo ");
  private static final List<String> SHARES =
      List.of("", "60%", "60 %", "100%", "0.5", ".25", "1", "1.0", "0", "101%", "100.5%", "half");
  private static final List<String> DAYS =
      List.of("", "2026-01-31", "2026-02-30", "soon", "2028-02-29", "20260131");
  private static final List<String> KINDS = List.of("", "function", "Role", "OUTSIDE", "team");

  private static Company company(String text) {
    return CompanyFile.read("company.yaml", text);
  }

  private static Roster csv(String table, String company) {
    return Roster.csv("list.csv", table, company(company));
  }

  private static String one(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private static List<Map<String, String>> people(Random random) {
    return rows(
        random,
        Map.of(
            "person", PEOPLE, "party", PARTIES, "share", SHARES, "from", DAYS, "until", DAYS,
            "deputy", PEOPLE));
  }

  private static List<Map<String, String>> parties(Random random) {
    return rows(random, Map.of("party", PARTIES, "name", PEOPLE, "kind", KINDS, "within", PARTIES));
  }

  private static List<Map<String, String>> rows(Random random, Map<String, List<String>> columns) {
    var rows = new ArrayList<Map<String, String>>();
    for (var left = 1 + random.nextInt(8); left > 0; left--) {
      var row = new LinkedHashMap<String, String>();
      columns.keySet().stream()
          .sorted()
          .forEach(name -> row.put(name, one(columns.getOrDefault(name, List.of()), random)));
      rows.add(row);
    }
    return rows;
  }

  private static String table(List<Map<String, String>> rows, List<String> columns, String by) {
    return columns.stream().map(RosterLawsTest::quoted).collect(joining(by))
        + "\n"
        + rows.stream()
            .map(row ->
                columns.stream()
                    .map(name -> quoted(CsvCell.written(row.getOrDefault(name, ""))))
                    .collect(joining(by, "", "\n")))
            .collect(joining());
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static List<String> columns(List<Map<String, String>> rows) {
    return List.copyOf(rows.getFirst().keySet());
  }

  /** The company's text with all that a list adds. */
  private static String with(Roster roster, String text) {
    var changed = YamlManuscript.of("company.yaml", text);
    for (var addition : roster.additions()) {
      var fields = WrittenValue.Fields.NONE;
      for (var field : addition.fields().entrySet()) {
        fields = fields.with(field.getKey(), field.getValue());
      }
      var list = addition.sort().name().toLowerCase(Locale.ROOT);
      changed = changed.append(ValueAddress.root(), list, fields);
    }
    return changed.text();
  }

  @Test
  void whatIsAddedMakesACompanyAndIsAddedOnce() {
    var added = 0;
    for (var seed = 0L; seed < LawCases.cases(300); seed++) {
      var random = new Random(seed);
      var rows = random.nextBoolean() ? people(random) : parties(random);
      var table = table(rows, columns(rows), ",");
      var roster = csv(table, TEXT);
      var after = with(roster, TEXT);
      company(after);
      assertThat(csv(table, after).additions()).as("seed %d%n%s", seed, table).isEmpty();
      added += roster.additions().size();
    }
    assertThat(added).isGreaterThan(LawCases.atLeast(150));
  }

  @Test
  void noRowIsLostWithoutAWord() {
    for (var seed = 0L; seed < LawCases.cases(200); seed++) {
      var rows = parties(new Random(seed));
      var roster = csv(table(rows, columns(rows), ","), TEXT);
      var told = roster.passedOver().stream().map(InputProblem::line).toList();
      var added = roster.additions().size();
      assertThat(added + told.stream().distinct().count())
          .as("seed %d: %s", seed, rows)
          .isGreaterThanOrEqualTo(rows.size());
      assertThat(told).allSatisfy(line -> assertThat(line).isBetween(2, rows.size() + 1));
    }
  }

  @Test
  void theOrderOfColumnsAndSemicolonsChangeNothing() {
    for (var seed = 0L; seed < LawCases.cases(200); seed++) {
      var random = new Random(seed);
      var rows = random.nextBoolean() ? people(random) : parties(random);
      var shuffled = new ArrayList<>(columns(rows));
      Collections.shuffle(shuffled, random);
      var roster = csv(table(rows, columns(rows), ","), TEXT);
      var other = csv("\uFEFF" + table(rows, shuffled, ";"), TEXT);
      assertThat(other.additions()).as("seed %d", seed).isEqualTo(roster.additions());
      assertThat(told(other)).as("seed %d", seed).isEqualTo(told(roster));
    }
  }

  /** What is told of each row, whatever the column. */
  private static List<String> told(Roster roster) {
    return roster.passedOver().stream()
        .map(problem -> problem.line() + problem.field() + problem.says())
        .sorted()
        .toList();
  }

  @Test
  void peopleInAnyOrderAreTheSamePeople() {
    for (var seed = 0L; seed < LawCases.cases(200); seed++) {
      var random = new Random(seed);
      var rows = people(random);
      var shuffled = new ArrayList<>(rows);
      Collections.shuffle(shuffled, random);
      assertThat(names(csv(table(shuffled, columns(rows), ","), TEXT)))
          .as("seed %d: %s", seed, rows)
          .containsExactlyInAnyOrderElementsOf(names(csv(table(rows, columns(rows), ","), TEXT)));
    }
  }

  private static List<String> names(Roster roster) {
    return roster.additions().stream()
        .filter(addition -> addition.sort() == Sort.PEOPLE)
        .map(addition -> addition.fields().getOrDefault("name", ""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"100.5%", "101%", "1.01", "-5%", "5%%", "50 percent", "1e-1", "%"})
  void aShareThatIsNoneIsToldAndItsRowPassedOver(String share) {
    var roster = csv("person,party,share\nInes,sales," + share + "\n", TEXT);
    assertThat(roster.additions()).isEmpty();
    assertThat(roster.passedOver())
        .extracting(InputProblem::sentence)
        .containsExactly(
            "list.csv:2:3: share: Expected a share such as 60%, found \""
                + share
                + "\"; this row is passed over.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\n\n"})
  void blankLinesAboveTheNamesOfColumnsAreNoColumns(String above) {
    assertThat(csv(above + "person;party\nInes;sales\n", TEXT).additions())
        .isEqualTo(csv("person,party\nInes,sales\n", TEXT).additions())
        .hasSize(2);
  }

  @Test
  void aCatalogInAnyOrderAddsTheSame() {
    var documents =
        new ArrayList<>(
            IntStream.range(0, 5).mapToObj(i -> group("team-" + i, "team-" + i / 2)).toList());
    IntStream.range(0, 3).forEach(i -> documents.add(user("user-" + i, "team-" + i)));
    var there = catalog(documents);
    assertThat(there).hasSize(5 + 3 + 3);
    for (var seed = 0L; seed < LawCases.cases(30); seed++) {
      Collections.shuffle(documents, new Random(seed));
      assertThat(catalog(documents)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(there);
    }
  }

  private static List<RosterAddition> catalog(List<String> documents) {
    return Roster.backstage("c.yaml", String.join("---\n", documents), company(TEXT)).additions();
  }

  private static String group(String name, String parent) {
    return """
    kind: Group
    metadata: {name: %s}
    spec: {type: team%s}
    """
        .formatted(name, name.equals(parent) ? "" : ", parent: " + parent);
  }

  private static String user(String name, String group) {
    return """
    kind: User
    metadata: {name: %s}
    spec: {memberOf: ['group:default/%s']}
    """
        .formatted(name, group);
  }

  @Test
  void whatIsNoEntityOfACatalogIsToldWithItsLine() {
    var roster =
        Roster.backstage(
            "c.yaml",
            """
            # the catalog
            kind: Component
            metadata: {name: shop}
            ---
            kind: Group
            metadata: {title: Nameless}
            ---
            kind: Group
            metadata: {name: '***'}
            ---
            kind: User
            metadata: {name: bo}
            spec: {memberOf: [nowhere]}
            """,
            company(TEXT));
    assertThat(roster.passedOver())
        .extracting(InputProblem::sentence)
        .containsExactly(
            "c.yaml:3:18: metadata.name: Only the kinds Group and User are read, not \"Component\".",
            "c.yaml:5:1: Group has no metadata.name; it is passed over.",
            "c.yaml:9:18: metadata.name: This name makes no id; it is passed over.",
            "c.yaml:13:19: spec.memberOf[0]: No party is called \"nowhere\"; no seat.");
    assertThat(names(roster)).containsExactly("bo");
  }
}
