package tutti.company.file;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tutti.company.Company;
import tutti.company.template.CompanyTemplates;
import tutti.testkit.LawCases;

/** However a company is laid out in its file, it is the same company. */
class ReadingLawsTest {

  private static final List<ScalarStyle> QUOTES =
      List.of(ScalarStyle.PLAIN, ScalarStyle.SINGLE_QUOTED, ScalarStyle.DOUBLE_QUOTED);
  private static final List<FlowStyle> STYLES =
      List.of(FlowStyle.FLOW, FlowStyle.BLOCK, FlowStyle.AUTO);

  private static String template(long seed) {
    var names = CompanyTemplates.names();
    return CompanyTemplates.text(names.get((int) seed % names.size())).orElseThrow();
  }

  private static Object tree(String yaml) {
    return new Load(LoadSettings.builder().setSchema(new FailsafeSchema()).build())
        .loadFromString(yaml);
  }

  /** The same tree as another program would write it. */
  private static String written(Object tree, Random random) {
    var settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(STYLES.get(random.nextInt(STYLES.size())))
            .setDefaultScalarStyle(QUOTES.get(random.nextInt(QUOTES.size())))
            .setIndent(2 + random.nextInt(3))
            .setWidth(20 + random.nextInt(200))
            .setBestLineBreak(random.nextBoolean() ? "\n" : "\r\n")
            .build();
    return new Dump(settings).dumpToString(tree);
  }

  /** Fields in another order, and perhaps more that are one's own; lists as they are. */
  private static Object shuffled(Object value, Random random) {
    if (value instanceof Map<?, ?> map) {
      var names = new ArrayList<Object>(map.keySet());
      Collections.shuffle(names, random);
      var fields = new LinkedHashMap<Object, Object>();
      names.forEach(name -> fields.put(name, shuffled(held(map, name), random)));
      return fields;
    }
    return value instanceof List<?> list
        ? list.stream().map(item -> shuffled(item, random)).toList()
        : value;
  }

  private static Object held(Map<?, ?> map, Object name) {
    return requireNonNull(map.get(name));
  }

  private static Company read(String yaml) {
    return CompanyTexts.read(yaml);
  }

  @Test
  void theOrderOfFieldsAndTheStyleOfTheFileChangeNothing() {
    for (var seed = 0L; seed < LawCases.cases(100); seed++) {
      var random = new Random(seed);
      var text = template(seed);
      var other = written(shuffled(tree(text), random), random);
      assertThat(read(other)).as("seed %d%n%s", seed, other).isEqualTo(read(text));
    }
  }

  @Test
  void fieldsOfOnesOwnChangeNothing() {
    for (var seed = 0L; seed < LawCases.cases(50); seed++) {
      var text = template(seed);
      var marked = marked(tree(text), new Random(seed));
      assertThat(read(written(marked, new Random(seed)))).as("seed %d", seed).isEqualTo(read(text));
    }
  }

  private static Object marked(Object value, Random random) {
    if (value instanceof Map<?, ?> map) {
      var fields = new LinkedHashMap<Object, Object>();
      map.forEach((name, field) -> fields.put(name, marked(field, random)));
      if (map.containsKey("id") && random.nextInt(3) == 0) {
        fields.put("x-note", List.of("mine", Map.of("a", "b")));
      }
      return fields;
    }
    return value instanceof List<?> list
        ? list.stream().map(item -> marked(item, random)).toList()
        : value;
  }

  /** Nothing of a file is read over: what is not known anywhere is told, once, at its place. */
  @Test
  void aFieldNobodyKnowsIsTold() {
    for (var seed = 0L; seed < LawCases.cases(100); seed++) {
      var random = new Random(seed);
      var tree = tree(template(seed));
      var maps = new ArrayList<Map<Object, Object>>();
      var copy = collected(tree, maps);
      maps.get(random.nextInt(maps.size())).put("bananas", "3");
      var problems = CompanyTexts.problems(written(copy, random));
      assertThat(problems).as("seed %d", seed).isNotEmpty();
      assertThat(problems)
          .as("seed %d", seed)
          .anySatisfy(problem -> assertThat(problem.field() + problem.says()).contains("bananas"));
    }
  }

  private static Object collected(Object value, List<Map<Object, Object>> maps) {
    if (value instanceof Map<?, ?> map) {
      var fields = new LinkedHashMap<Object, Object>();
      maps.add(fields);
      map.forEach((name, field) -> fields.put(name, collected(field, maps)));
      return fields;
    }
    return value instanceof List<?> list
        ? new ArrayList<>(list.stream().map(item -> collected(item, maps)).toList())
        : value;
  }

  /** An id is written in several places; under another name everywhere it is the same company. */
  @Test
  void anotherIdEverywhereIsTheSameCompanyUnderAnotherName() {
    var text =
        """
        apiVersion: tutti/v1
        kind: Company
        center: ID
        parties: [{id: ID, name: One}, {id: b, within: ID, inputs: [ID]}]
        seats: [{party: ID, person: Bo}]
        arrows: [{id: x, from: ID, to: b, by: ID}, {id: y, from: b, to: ID}]
        stages: [{id: s, owner: ID, done: d, joint: [ID, b]}]
        mix: {shares: {ID: 100%}}
        """;
    var one = read(text.replace("ID", "a"));
    var other = read(text.replace("ID", "z.9_-"));
    assertThat(other.toString().replace("z.9_-", "a")).isEqualTo(one.toString());
  }
}
