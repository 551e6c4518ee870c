package tutti;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;
import tutti.testkit.PureModuleRules;

/** The room of what follows, and what may not come into it. */
class RoomsTest extends PureModuleRules {

  RoomsTest() {
    super("insight");
  }

  @Test
  void whatFollowsIsWorkedOutWithoutADrawing() {
    noClasses().should().dependOnClassesThat().resideInAPackage("tutti.map..").check(main());
  }
}
