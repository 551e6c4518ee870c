package tutti;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rooms of the core, and what may not come into them. */
class RoomsTest {

  /** Each room may import those to its left only. */
  private static final List<String> ROOMS =
      List.of(
          "interruption", "reading", "company", "evidence", "handoff", "measure", "map", "insight");

  /** The same within the map; those that come after it know nothing of each other. */
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

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("tutti-claims"))
          .importPackages("tutti");

  private static String[] packages(List<String> rooms) {
    return rooms.stream().map(room -> "tutti." + room + "..").toArray(String[]::new);
  }

  @Test
  void noRoomLooksToItsRight() {
    for (var i = 0; i < ROOMS.size() - 1; i++) {
      noClasses()
          .that()
          .resideInAPackage("tutti." + ROOMS.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packages(ROOMS.subList(i + 1, ROOMS.size())))
          .check(CORE);
    }
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
          .check(CORE);
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
          .check(CORE);
    }
  }

  @Test
  void everyRoomOfTheMapIsOnTheList() {
    classes()
        .that()
        .resideInAPackage("tutti.map..")
        .should()
        .resideInAnyPackage(MAP_ROOMS.toArray(String[]::new))
        .check(CORE);
  }

  @Test
  void everyClassLivesInARoom() {
    classes().should().resideInAnyPackage(packages(ROOMS)).check(CORE);
  }

  @Test
  void theCoreKnowsNoFrameworkNoDatabaseAndNoNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..",
            "java.sql..",
            "javax.sql..",
            "java.net.http..",
            "jakarta..",
            "java.awt..",
            "java.util.logging..",
            "sun..",
            "com.sun..")
        .check(CORE);
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(
            java.net.Socket.class, java.net.URL.class, java.net.URLConnection.class, Process.class)
        .check(CORE);
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
        .check(CORE);
  }

  @Test
  void theCoreAsksNoClock() {
    for (var now : List.of(Instant.class, LocalDate.class, LocalDateTime.class)) {
      noClasses().should().callMethod(now, "now").check(CORE);
    }
    noClasses().should().callMethod(OffsetDateTime.class, "now").check(CORE);
    noClasses().should().callMethod(ZonedDateTime.class, "now").check(CORE);
    noClasses().should().dependOnClassesThat().belongToAnyOf(Clock.class).check(CORE);
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(CORE);
    noClasses().should().callMethod(System.class, "nanoTime").check(CORE);
  }

  @Test
  void theCoreRollsNoDiceWithoutASeed() {
    noClasses().should().callMethod(Math.class, "random").check(CORE);
    noClasses().should().callConstructor(Random.class).check(CORE);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.security.SecureRandom")
        .orShould()
        .callMethod(java.util.UUID.class, "randomUUID")
        .check(CORE);
  }

  @Test
  void everyPackageSaysWhatItAnswersAndThatNothingIsNull() {
    var packages = CORE.stream().map(JavaClass::getPackage).distinct().toList();

    assertThat(packages)
        .hasSizeGreaterThanOrEqualTo(ROOMS.size())
        .allSatisfy(
            room -> assertThat(room.isAnnotatedWith(NullMarked.class)).as(room.getName()).isTrue());
  }

  @Test
  void nothingIsSetOrInjectedFromOutside() {
    noMethods()
        .that(takeOneValueAndGiveNothing())
        .should()
        .haveNameMatching("set[A-Z].*")
        .check(CORE);
    noFields()
        .should()
        .beAnnotatedWith("jakarta.inject.Inject")
        .orShould()
        .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
        .check(CORE);
    noFields().that().arePublic().should().notBeFinal().check(CORE);
  }

  private static DescribedPredicate<JavaMethod> takeOneValueAndGiveNothing() {
    return DescribedPredicate.describe(
        "take one value and give nothing back",
        method ->
            method.getRawParameterTypes().size() == 1
                && method.getRawReturnType().isEquivalentTo(void.class));
  }

  /** A busy machine must not fail a test: bytes, steps and events are asserted, never time. */
  @Test
  void noTestLooksAtAClockOrSleeps() {
    var tests =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("tutti")
            .that(DescribedPredicate.describe("not the guilty one", one -> !isGuilty(one)));
    assertThat(tests).hasSizeGreaterThan(100);
    waiting().forEach(rule -> rule.check(tests));
  }

  private static boolean isGuilty(JavaClass one) {
    return one.getName().equals(Guilty.class.getName());
  }

  private static Stream<ArchRule> waiting() {
    return Stream.of(
        noClasses().should().callMethod(System.class, "nanoTime"),
        noClasses().should().callMethod(System.class, "currentTimeMillis"),
        noClasses().should().callMethod(Thread.class, "onSpinWait"),
        noClasses().should().callMethodWhere(JavaCall.Predicates.target(nameMatching("sleep"))),
        noClasses()
            .should()
            .callMethodWhere(JavaCall.Predicates.target(nameMatching("getCurrentThreadCpuTime"))),
        noClasses()
            .should()
            .callMethodWhere(JavaCall.Predicates.target(nameMatching("assertTimeout.*"))));
  }

  @Test
  void theRulesWouldSeeWhatTheyForbid() {
    var guilty = new ClassFileImporter().importClasses(Guilty.class);

    assertThat(
            Stream.of(
                noClasses().should().callMethod(Instant.class, "now"),
                noClasses().should().callMethod(System.class, "currentTimeMillis"),
                noClasses().should().callMethod(Math.class, "random"),
                noClasses().should().callConstructor(Random.class),
                noClasses()
                    .should()
                    .callMethodWhere(JavaCall.Predicates.target(nameMatching("sleep")))))
        .allSatisfy(rule -> assertThat(rule.evaluate(guilty).hasViolation()).isTrue());
  }

  /** Does what the core may not. */
  @SuppressWarnings("all")
  private static final class Guilty {
    static double guess() throws InterruptedException {
      Thread.sleep(1);
      return Instant.now().toEpochMilli()
          + System.currentTimeMillis()
          + Math.random()
          + new Random().nextDouble();
    }
  }
}
