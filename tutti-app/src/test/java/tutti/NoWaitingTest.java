package tutti;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** A busy machine must not fail a test: bytes, classes and events are asserted, never time. */
class NoWaitingTest {

  /** Waits for what the processes of others do; the rooms of the database say how. */
  private static final String OTHERS = "tutti\\.(store|database|backup)\\..*";

  @Test
  void noTestLooksAtAClockOrSleeps() {
    var tests =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("tutti");
    assertThat(tests).hasSizeGreaterThan(100);
    noClasses()
        .that()
        .haveNameNotMatching(OTHERS)
        .should()
        .callMethodWhere(
            JavaCall.Predicates.target(
                nameMatching(
                    "sleep|nanoTime|currentTimeMillis|onSpinWait|assertTimeout.*"
                        + "|getCurrentThreadCpuTime|waitForTimeout")))
        .check(tests);
  }
}
