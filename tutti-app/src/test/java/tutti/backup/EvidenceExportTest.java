package tutti.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.Home;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.evidence.log.EvidenceReader;
import tutti.intake.Cases;
import tutti.people.Actor;

/** Every fact leaves as CSV, and comes back as it was. */
@ParameterizedClass
@EnumSource(Home.class)
class EvidenceExportTest {

  private static final List<String> TEXTS =
      List.of("=1+1", "'-x", "\"", "a,b;c", "line\nfeed", "\tx", "@me", "ü漢🎺", " edge ", "", "'");

  /** Those that may stand in one line. */
  private static final List<String> LINES =
      TEXTS.stream().filter(text -> text.chars().noneMatch(Character::isISOControl)).toList();

  @Parameter private Home home = Home.BUNDLED;

  @BeforeEach
  void aCompanyWithoutFacts() {
    home.emptied().charters().publish("small.yaml", Cases.COMPANY, new Actor("test"), "first");
  }

  private static List<Evidence> nasty(int count) {
    var random = new Random(1);
    var facts = new ArrayList<Evidence>();
    for (var i = 0; i < count; i++) {
      facts.add(
          new Evidence(
              i + line(random),
              line(random),
              "leads",
              line(random),
              Stage.values()[random.nextInt(Stage.values().length)],
              Cases.START.plusMillis(random.nextInt(1_000_000_000)),
              new Details(
                  Optional.empty(),
                  OptionalInt.empty(),
                  Optional.of(line(random)),
                  Optional.of(text(random)),
                  Optional.of(line(random)),
                  Optional.empty(),
                  Map.of("n", text(random), "two words", text(random)))));
    }
    return facts;
  }

  private static String line(Random random) {
    return LINES.get(random.nextInt(LINES.size()));
  }

  private static String text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private String exported() {
    var text = new StringWriter();
    new EvidenceExport(Places.of(home).source()).writeTo(() -> text);
    return text.toString();
  }

  private static List<Evidence> read(String csv) {
    var facts = new ArrayList<Evidence>();
    var reader = new EvidenceReader(Cases.company().subjects(), ZoneOffset.UTC, Optional.empty());
    var result =
        reader.read("x", new ByteArrayInputStream(csv.getBytes(UTF_8)), facts::add, rows -> {});
    assertThat(result.problems()).isEmpty();
    return facts;
  }

  @Test
  void theSameFactsComeBackWithTheSameIdsAndAnEqualDigest() {
    home.intake().take(nasty(3_000));
    var before = Places.digest(Places.of(home));
    var csv = exported();
    aCompanyWithoutFacts();
    var facts = read(csv);
    assertThat(facts).hasSize(3_000);
    home.intake().take(facts.reversed());
    var after = Places.digest(Places.of(home));
    assertThat(after.facts()).isEqualTo(before.facts());
    assertThat(after.everything()).isNotEqualTo(before.everything());
  }

  @Test
  void noFactsAreTheFirstRowAlone() {
    assertThat(exported().lines()).hasSize(1);
  }

  @Test
  void aNameNoColumnCanHaveIsASentenceBeforeAnythingIsWritten() {
    home.intake()
        .take(
            List.of(
                new Evidence(
                    "1",
                    "test",
                    "leads",
                    "k",
                    Stage.OFFERED,
                    Cases.START,
                    new Details(
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of("x ", "y")))));
    var export = new EvidenceExport(Places.of(home).source());
    assertThatThrownBy(() ->
            export.writeTo(() -> {
              throw new AssertionError("It was opened.");
            }))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("\"attr.x \"")
        .hasMessageContaining("tutti backup");
  }
}
