package tutti;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.testkit.PureModuleRules;

/** The rooms of what happened, and what may not come into them. */
class RoomsTest extends PureModuleRules {

  /** Each may import those to its left only. */
  private static final List<String> EVIDENCE_ROOMS =
      List.of(
          "tutti.evidence",
          "tutti.evidence.value",
          "tutti.evidence.expression",
          "tutti.evidence.csv",
          "tutti.evidence.packed",
          "tutti.evidence.canonical",
          "tutti.evidence.mapping",
          "tutti.evidence.log");

  RoomsTest() {
    super("evidence", "handoff", "measure");
  }

  @Test
  void noRoomOfEvidenceLooksToItsRight() {
    for (var i = 0; i < EVIDENCE_ROOMS.size() - 1; i++) {
      noClasses()
          .that()
          .resideInAPackage(EVIDENCE_ROOMS.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              EVIDENCE_ROOMS.subList(i + 1, EVIDENCE_ROOMS.size()).toArray(String[]::new))
          .check(main());
    }
  }
}
