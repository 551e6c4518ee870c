package tutti;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.testkit.PureModuleRules;

/** The rooms of the map, and what may not come into them. */
class RoomsTest extends PureModuleRules {

  /**
   * Each may import those to its left only; those that come after the map itself know nothing of
   * each other.
   */
  private static final List<String> MAP_ROOMS =
      List.of(
          "tutti.map.planar",
          "tutti.map.axis",
          "tutti.map.font",
          "tutti.map.typesetting",
          "tutti.map.fold",
          "tutti.map.layout",
          "tutti.map",
          "tutti.map.svg",
          "tutti.map.crossing",
          "tutti.map.text",
          "tutti.map.verify");

  RoomsTest() {
    super("map");
  }

  @Test
  void noRoomOfTheMapLooksToItsRight() {
    for (var i = 0; i < MAP_ROOMS.size() - 1; i++) {
      noClasses()
          .that()
          .resideInAPackage(MAP_ROOMS.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(MAP_ROOMS.subList(i + 1, MAP_ROOMS.size()).toArray(String[]::new))
          .check(main());
    }
  }

  @Test
  void whatReadsADrawingKnowsNoOtherReader() {
    var readers = MAP_ROOMS.subList(MAP_ROOMS.indexOf("tutti.map") + 1, MAP_ROOMS.size());
    for (var reader : readers) {
      var others = readers.stream().filter(room -> !room.equals(reader)).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(reader)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .check(main());
    }
  }

  @Test
  void everyRoomOfTheMapIsOnTheList() {
    classes()
        .that()
        .resideInAPackage("tutti.map..")
        .should()
        .resideInAnyPackage(MAP_ROOMS.toArray(String[]::new))
        .check(main());
  }

  @Test
  void theCheckerOfMapsKnowsNothingOfHowTheyAreDrawn() {
    noClasses()
        .that()
        .resideInAPackage("tutti.map.verify")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "draw maps",
                type ->
                    type.getPackageName().startsWith("tutti.map")
                        && !type.getPackageName().equals("tutti.map.verify")
                        && !type.getPackageName().equals("tutti.map.typesetting")))
        .check(main());
  }

  @Test
  void aMapIsDrawnWithoutKnowingWhatHappened() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tutti.evidence..", "tutti.handoff..", "tutti.measure..")
        .check(main());
  }
}
