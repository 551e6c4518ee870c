package tutti.logs.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tutti.claims.Claim;
import tutti.evidence.Evidence;
import tutti.evidence.log.EvidenceReader;
import tutti.evidence.mapping.MappingFile;
import tutti.evidence.value.DateOrder;
import tutti.logs.suggestion.ExplainedMapping;
import tutti.logs.suggestion.LogProfile;
import tutti.logs.suggestion.RoleSuggestions;

/**
 * The exports that are known. Beside each lies one, made up as its tool writes it, and the facts
 * that come of it: to add a preset is to add its file, its example and what is expected.
 */
class LogPresetsTest {

  private static Stream<LogPreset> all() {
    return LogPresets.all().stream();
  }

  private static byte[] bytes(String name) {
    try (var in = LogPresetsTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The example of a preset, whatever its format. */
  private static String example(LogPreset preset) {
    return Stream.of(".csv", ".json", ".jsonl")
        .map(ending -> preset.id() + ending)
        .filter(name -> LogPresetsTest.class.getResource(name) != null)
        .findFirst()
        .orElseThrow(() -> new AssertionError(preset.id() + " has no example beside it."));
  }

  private static LogProfile profile(String example) {
    return LogProfile.of(example, new ByteArrayInputStream(bytes(example)));
  }

  private static ExplainedMapping explained(String example) {
    return ExplainedMapping.of(RoleSuggestions.of(profile(example)), example, "work");
  }

  private static List<Evidence> facts(String example, String mapping) {
    var facts = new ArrayList<Evidence>();
    var rules = Optional.of(MappingFile.read("preset.yaml", mapping));
    var result =
        new EvidenceReader(Set.of("work"), ZoneOffset.UTC, rules)
            .read(example, new ByteArrayInputStream(bytes(example)), facts::add, rows -> {});
    assertThat(result.problems()).isEmpty();
    return facts;
  }

  @ParameterizedTest
  @MethodSource("all")
  @Claim("K20")
  void anExportIsKnownAsItselfAndAsNoOther(LogPreset preset) {
    var profile = profile(example(preset));
    assertThat(profile.preset()).hasValue(preset);
    assertThat(explained(example(preset)).comments().getFirst())
        .startsWith("Known export: " + preset.title() + ", by the columns ");
  }

  @ParameterizedTest
  @MethodSource("all")
  @Claim("K20")
  void itsFactsAreThoseThatLieBesideIt(LogPreset preset) {
    var example = example(preset);
    var facts =
        facts(example, explained(example).text()).stream()
            .map(fact -> "%s %s %s".formatted(fact.key(), fact.stage().word(), fact.at()))
            .toList();
    assertThat(facts)
        .containsExactlyElementsOf(new String(bytes(preset.id() + ".facts")).lines().toList());
  }

  @ParameterizedTest
  @MethodSource("all")
  void itsMappingIsOneAndNamesOnlyColumnsItIsKnownBy(LogPreset preset) {
    var mapping = preset.mapping("work", Map.of());
    assertThat(MappingFile.read(preset.id(), mapping)).isNotNull();
    assertThat(mapping).doesNotContain("ARROW").contains("- id: " + preset.id());
    assertThat(preset.columns()).doesNotHaveDuplicates().hasSizeGreaterThan(3);
  }

  @Test
  void noTwoAreCalledAlikeOrKnownByTheSameColumns() {
    assertThat(all().map(LogPreset::id)).doesNotHaveDuplicates().hasSizeGreaterThan(16);
    assertThat(all().map(LogPreset::title)).doesNotHaveDuplicates();
    assertThat(all().map(preset -> Set.copyOf(preset.columns()))).doesNotHaveDuplicates();
  }

  @Test
  void aFileThatLacksOneOfTheColumnsIsNotKnown() {
    var deals = List.of("Record ID", "Deal Name", "Deal Stage", "Close Date", "Create Date");
    assertThat(LogPresets.of(deals).map(LogPreset::id)).hasValue("hubspot-deals");
    assertThat(LogPresets.of(deals.subList(0, 4))).isEmpty();
    assertThat(LogPresets.of(List.of())).isEmpty();
  }

  @Test
  void theOrderOfDatesIsThatOfTheFile() {
    var preset =
        LogPresets.of(profile("tracker.csv").columns().stream().map(c -> c.name()).toList());
    var mapping = preset.orElseThrow().mapping("x", Map.of("Requested", DateOrder.DAY_FIRST));
    assertThat(mapping).contains("time(row.Requested, 'day-first')", "\"time(row.Done)\"");
  }

  /** Of the report's two columns only one tells that the month comes first. */
  @Test
  void aColumnThatLeavesTheOrderOpenIsWrittenAsTheOthers() {
    assertThat(explained("salesforce-opportunities.csv").text())
        .contains("time(row['Created Date'], 'month-first')")
        .contains("time(row['Close Date'], 'month-first')");
  }

  @Test
  void aPresetWithoutTitleOrColumnsIsNone() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> LogPreset.read("odd", "# Odd\nkind: Mapping\n"))
        .withMessage("odd does not begin with its title and its columns.");
    var whole = LogPreset.read("x", "# X\n# columns: a | b c\n# Note.\nkind: Mapping\n");
    assertThat(whole.columns()).containsExactly("a", "b c");
    assertThat(whole.remark()).isEqualTo("Note.");
    assertThat(whole.mapping()).isEqualTo("kind: Mapping\n");
  }
}
